import { type By, KINDS, type Kind, type KindClass } from '../story/touch';

const BY_CLASS: Readonly<Record<KindClass, By>> = {
  delivered: 'marketing',
  weak: 'prospect',
  interest: 'prospect',
  evaluating: 'prospect',
  'hand-raise': 'prospect',
  reply: 'prospect',
  'opt-out': 'prospect',
  'opt-in': 'prospect',
  'delivery-failure': 'marketing',
  attempt: 'sales',
  conversation: 'sales',
  state: 'sales',
};

/** Who acts in a touch of this kind, where the source does not say. */
export const usualBy = (kind: Kind): By =>
  kind === 'lifecycle-changed' ? 'marketing' : BY_CLASS[KINDS[kind]];

/** Kinds of which a moment in the future is no mistake. DESIGN: "Touch". */
export const mayLieAhead = (kind: Kind): boolean => kind === 'nurture-scheduled' || kind === 'meeting-booked';

export const isKind = (text: string): text is Kind => Object.hasOwn(KINDS, text);
