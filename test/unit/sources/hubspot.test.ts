import { connect } from '../../fakes/hubspot/connected';
import { conformance } from './conformance';
import type { Rig, RigWishes } from './conformance/rig';

function createRig(wishes: RigWishes = {}): Rig {
  const { clock, vendor, source, restart } = connect(wishes);
  return {
    clock,
    source,
    restart,
    addPerson: (email) => vendor.addContact({ email }),
    addTouches(record, count) {
      for (let number = 0; number < count; number += 1) {
        const at = clock.now() - (number + 1) * 60_000;
        vendor.log('calls', record, {
          hs_timestamp: String(at),
          hs_call_title: `Call ${number}`,
          hs_call_status: 'COMPLETED',
        });
      }
    },
    remove: vendor.remove,
    merge: vendor.merge,
    break(fault, accept = () => true, times = Number.POSITIVE_INFINITY) {
      let left = times;
      vendor.fault = ({ path }) => {
        if (left <= 0 || !accept(path)) return undefined;
        left -= 1;
        return fault;
      };
    },
    heal: () => {
      vendor.fault = undefined;
    },
    asked: () => vendor.seen.map((it) => it.path),
    refusals: () => vendor.seen.filter((it) => it.status === 429).length,
    expirePlaces: vendor.expireTokens,
    revoke: () => vendor.setKey('another'),
    takeScope: () => {
      vendor.scopes.delete('crm.objects.deals.read');
    },
    written: (record) => vendor.linked(record, 'calls').filter((it) => it.archivedAt === undefined).length,
  };
}

conformance('HubSpot', createRig);
