import { when } from '../../when';
import type { Account } from '../account';
import { associatedPart, type ToTouches } from '../associated';
import type { CrmObject } from '../shapes';
import { touch } from '../touches';

/** The day a deal closed. A closing date may lie ahead although the deal is closed: then its last change counts. */
function closedAt({ properties, updatedAt }: CrmObject, account: Account): number | undefined {
  const planned = when(properties.closedate);
  return planned !== undefined && planned <= account.now()
    ? planned
    : when(properties.hs_lastmodifieddate ?? updatedAt);
}

const touches: ToTouches = (record, _person, account) => {
  const { id, properties } = record;
  const detail = { title: properties.dealname, rep: properties.hubspot_owner_id };
  const opened = touch(`deal:${id}:opened`, properties.createdate, 'deal-opened', 'sales', detail);
  const isWon = properties.hs_is_closed_won === 'true' || properties.dealstage === 'closedwon';
  const isClosed = isWon || properties.hs_is_closed === 'true' || properties.dealstage === 'closedlost';
  if (!isClosed) return opened;
  const at = closedAt(record, account);
  return isWon
    ? [...opened, ...touch(`deal:${id}:won`, at, 'deal-won', 'sales', detail)]
    : [
        ...opened,
        ...touch(`deal:${id}:lost`, at, 'deal-lost', 'sales', {
          ...detail,
          note: properties.closed_lost_reason,
        }),
      ];
};

export const deals = associatedPart({
  type: 'deals',
  scope: 'crm.objects.deals.read',
  properties: [
    'dealname',
    'dealstage',
    'createdate',
    'closedate',
    'hs_is_closed',
    'hs_is_closed_won',
    'hs_lastmodifieddate',
    'closed_lost_reason',
    'hubspot_owner_id',
  ],
  prefix: 'deal:',
  touches,
});
