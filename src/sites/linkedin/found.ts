import type { Sight } from '../sight';

/** What one surface shows. */
export interface Found extends Pick<Sight, 'state' | 'where' | 'people'> {
  readonly draft?: string | undefined;
  readonly answering?: Sight['answering'] | undefined;
  /** The parts of the page that this rests on: what changes there may change the sight. */
  readonly roots: readonly Node[];
  /** False while more of the person may still be drawn, elsewhere on the page. */
  readonly isWhole?: boolean;
  /** Tells one person's content from another's where the address does not stand in it. */
  readonly token?: string;
  /** More of the same, to tell two threads with one person apart. */
  readonly detail?: string;
}

export const nobody = (...roots: Node[]): Found => ({ state: 'nobody', people: [], roots });

/** Something is there that should show a person, and can't be read. */
export const notUnderstood = (...roots: Node[]): Found => ({ ...nobody(...roots), state: 'not-understood' });

/** The surfaces of LinkedIn that show a person. A test reads the folder: a file each. */
export const SURFACES = ['profile', 'messaging', 'bubble', 'lead'] as const;
