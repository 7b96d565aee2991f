import { plain } from '../../plain';
import { associatedPart, type ToTouches } from '../associated';
import { readMarker } from '../marker';
import { touch } from '../touches';

const CHANNELS = new Set(['LINKEDIN_MESSAGE', 'WHATS_APP', 'SMS']);

/** HubSpot keeps no direction: what is logged here is what a rep wrote. */
const touches: ToTouches = ({ id, properties }) => {
  if (!CHANNELS.has(properties.hs_communication_channel_type ?? '')) return [];
  const marked = readMarker(plain(properties.hs_communication_body));
  return touch(`message:${id}`, properties.hs_timestamp, 'sales-messaged', 'sales', {
    title: marked?.words.split('\n')[0],
    rep: properties.hubspot_owner_id,
  });
};

export const communications = associatedPart({
  type: 'communications',
  scope: 'crm.objects.contacts.read',
  properties: ['hs_timestamp', 'hs_communication_channel_type', 'hs_communication_body', 'hubspot_owner_id'],
  prefix: 'message:',
  touches,
});
