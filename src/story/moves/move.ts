import type { Say } from '../../playbook/say';
import type { Asset, MoveId } from '../../playbook/types';
import type { Facts } from '../facts';
import type { Moment } from '../moments';
import type { Words } from '../opener';
import type { Shelf } from '../shelf';
import type { Move } from '../telling';
import type { Topic } from '../topics';
import type { Fired } from '../warnings';

/** All a move can build on. */
export interface Scene {
  readonly facts: Facts;
  readonly fired: readonly Fired[];
  readonly topics: readonly Topic[];
  readonly shelf: Shelf;
  /** What openers may speak of. */
  readonly words: Words;
  /** The newest piece of content they took in. */
  readonly lastRead?: Moment;
  /** The question of the next chapter. */
  readonly openQuestion?: string;
  /** Discovery questions of the stage, none that asks what is known. */
  readonly questions: readonly string[];
}

/** What a move says; the rest of `Move` follows from it. */
export type Spoken = Omit<Move, 'move'>;

export interface Step {
  readonly id: MoveId;
  readonly fits: (scene: Scene) => boolean;
  readonly speak: (scene: Scene) => Spoken;
  /** How a warning sends to this move. */
  readonly instead: (scene: Scene) => Say;
}

/** A warning of severity hold by this rule. */
export const holds = ({ fired }: Scene, rule: string): Fired | undefined =>
  fired.find((it) => it.rule.id === rule && it.severity === 'hold');

/** The part of an asset that the panel shows. */
export const asNext = ({ title, url, format, stage, topic }: Asset): NonNullable<Move['asset']> => ({
  title,
  format,
  ...(url ? { url } : {}),
  ...(stage ? { stage } : {}),
  ...(topic ? { topic } : {}),
});
