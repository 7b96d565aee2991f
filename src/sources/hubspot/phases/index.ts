import type { Phase } from '../phase';
import { again } from './again';
import { contacts } from './contacts';
import { deletions } from './deletions';
import { forms } from './forms';
import { mail } from './mail';

/** A round of changes, in this order. */
export const PHASES: readonly Phase[] = [again, contacts, mail, forms, deletions];
