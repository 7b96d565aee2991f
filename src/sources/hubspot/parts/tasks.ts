import { associatedPart, type ToTouches } from '../associated';
import type { Part } from '../part';
import { touch } from '../touches';

/**
 * Done tasks of sequences that happen on LinkedIn: nothing else tells of them. Calls and mails stand in the history by
 * themselves, and a task ticked off says of neither that it took place.
 */
const ON_LINKEDIN = /^LINKED_?IN/;

const touches: ToTouches = ({ id, properties }) => {
  const { hs_task_status: status, hs_task_type: type } = properties;
  if (status !== 'COMPLETED' || !ON_LINKEDIN.test(type ?? '')) return [];
  return touch(
    `task:${id}`,
    properties.hs_task_completion_date ?? properties.hs_timestamp,
    'sales-messaged',
    'sales',
    { title: properties.hs_task_subject, rep: properties.hubspot_owner_id },
  );
};

export const tasks: Part = {
  later: true,
  ...associatedPart({
    type: 'tasks',
    scope: 'crm.objects.contacts.read',
    properties: [
      'hs_timestamp',
      'hs_task_subject',
      'hs_task_status',
      'hs_task_type',
      'hs_task_completion_date',
      'hubspot_owner_id',
    ],
    prefix: 'task:',
    touches,
  }),
};
