import { plain } from '../../plain';
import { associatedPart, type ToTouches } from '../associated';
import { readMarker } from '../marker';
import { touch } from '../touches';

/** A note is nobody's word to anybody: only those that we wrote tell a touch. */
const touches: ToTouches = ({ id, properties }) => {
  const marked = readMarker(plain(properties.hs_note_body));
  if (!marked) return [];
  const [first, ...rest] = marked.words.split('\n');
  // One line alone is what somebody noted; only a mail has a subject and nothing else.
  const isTitled = rest.length > 0 || marked.kind === 'sales-emailed';
  return touch(`note:${id}`, properties.hs_timestamp, marked.kind, 'sales', {
    title: isTitled ? first : undefined,
    note: isTitled ? rest.join('\n') : first,
    rep: properties.hubspot_owner_id,
  });
};

export const notes = associatedPart({
  type: 'notes',
  scope: 'crm.objects.contacts.read',
  properties: ['hs_timestamp', 'hs_note_body', 'hubspot_owner_id'],
  prefix: 'note:',
  touches,
});
