import { about } from './about';
import { changes } from './changes';
import { connection } from './connection';
import { faults } from './faults';
import { finding } from './finding';
import { limits } from './limits';
import type { CreateRig } from './rig';
import { writing } from './writing';

/** What every source must do, whoever the vendor is. */
export function conformance(label: string, createRig: CreateRig): void {
  for (const chapter of [about, connection, finding, changes, limits, faults, writing])
    chapter(label, createRig);
}
