import type { Stored } from '../../platform/store/store';

/** What is learned from everybody, one after the other. */
export interface Learner<R> {
  readonly meet: (person: Stored) => void;
  readonly report: () => R | Promise<R>;
  /** The rep's own side is met too. */
  readonly ofAll?: true;
}
