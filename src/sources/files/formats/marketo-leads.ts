import { findColumns } from '../columns';
import type { PeopleFormat } from '../format';
import { fullName, headerOf, VendorRow } from '../vendor-row';

/** Marketo, Bulk Lead Extract: who hides behind `leadId`. Source: SOURCES, “Marketo” and “Files”. */
const COLUMNS = {
  id: ['lead id', 'marketo id', 'marketo lead id', 'person id'],
  email: ['email address'],
  first: ['first name', 'firstName'],
  last: ['last name', 'lastName'],
  company: ['company name'],
  title: ['job title'],
} as const;
type Column = keyof typeof COLUMNS;

export const marketoLeads: PeopleFormat = {
  id: 'marketo-leads',
  recognise(firstRows) {
    const header = headerOf(firstRows);
    const names = firstRows[header] ?? [];
    const { at } = findColumns(names, COLUMNS);
    const isActivities = names.some((it) => it.trim() === 'activityTypeId');
    if (at.id === undefined || at.email === undefined || isActivities) return undefined;
    return {
      header,
      read(cells) {
        const row = new VendorRow<Column>(cells, at);
        const who = row.who('email');
        const id = row.get('id');
        if ('why' in who || id === '') return undefined;
        const name = fullName(row.get('first'), row.get('last'));
        return [id, { ...who, name, company: row.get('company'), title: row.get('title') }];
      },
    };
  },
};
