import type { Kind } from '../../../story/touch';
import { plain } from '../../plain';
import { associatedPart, type ToTouches } from '../associated';
import { readMarker } from '../marker';
import { touch } from '../touches';

/** HubSpot's own outcomes of calls, the same in every account. Source: HubSpot, “Calls”, `hs_call_disposition`. */
export const OUTCOMES = {
  busy: '9d9162e7-6cf3-4944-bf63-4dff82258764',
  connected: 'f240bbac-87c9-4f6e-bf70-924b57d47db7',
  leftLiveMessage: 'a4c4c377-d246-4b32-a13b-75a56a4cd0ff',
  leftVoicemail: 'b2cf5968-551e-4856-9783-52b3da59a7d0',
  noAnswer: '73a0d17f-1163-4015-bdd5-ec830791da20',
  wrongNumber: '17b47fee-58de-441e-a44c-c6300d46f273',
} as const;

const KIND_OF: Readonly<Record<string, Kind>> = {
  [OUTCOMES.busy]: 'sales-called',
  [OUTCOMES.connected]: 'sales-talked',
  [OUTCOMES.leftLiveMessage]: 'sales-called',
  [OUTCOMES.leftVoicemail]: 'sales-left-voicemail',
  [OUTCOMES.noAnswer]: 'sales-called',
};
/** Not made, or not yet. */
const NOT_MADE = new Set([
  'CANCELED',
  'CALLING_CRM_USER',
  'CONNECTING',
  'FAILED',
  'IN_PROGRESS',
  'QUEUED',
  'RINGING',
]);

function kindOf(outcome: string, status: string, isInbound: boolean): Kind | undefined {
  if (outcome === OUTCOMES.wrongNumber || NOT_MADE.has(status)) return undefined;
  const known = KIND_OF[outcome];
  if (known) return known;
  // The prospect rang and was not sent away: somebody talked to them.
  return isInbound && status === 'COMPLETED' && !outcome ? 'sales-talked' : 'sales-called';
}

const touches: ToTouches = ({ id, properties }) => {
  const isInbound = properties.hs_call_direction === 'INBOUND';
  const kind = kindOf(properties.hs_call_disposition ?? '', properties.hs_call_status ?? '', isInbound);
  if (!kind) return [];
  return touch(
    `call:${id}`,
    properties.hs_timestamp,
    readMarker(plain(properties.hs_call_body))?.kind ?? kind,
    'sales',
    {
      title: properties.hs_call_title,
      rep: properties.hubspot_owner_id,
    },
  );
};

export const calls = associatedPart({
  type: 'calls',
  scope: 'crm.objects.contacts.read',
  properties: [
    'hs_timestamp',
    'hs_call_title',
    'hs_call_body',
    'hs_call_direction',
    'hs_call_disposition',
    'hs_call_status',
    'hubspot_owner_id',
  ],
  prefix: 'call:',
  touches,
});
