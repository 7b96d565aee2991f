import * as v from 'valibot';
import { ANY, BOOLEAN, NUMBER, type Route } from '../route';
import { nextToken, OBJECT_TYPES, type ObjectType, objectsOf, readToken, type StoredObject } from '../state';
import { json, problem, refuse } from '../wire';

export const READ_SCOPES: Readonly<Record<ObjectType, readonly string[]>> = {
  contacts: ['crm.objects.contacts.read'],
  calls: ['crm.objects.contacts.read'],
  emails: ['sales-email-read'],
  meetings: ['crm.objects.contacts.read'],
  notes: ['crm.objects.contacts.read'],
  tasks: ['crm.objects.contacts.read'],
  communications: ['crm.objects.contacts.read'],
  deals: ['crm.objects.deals.read'],
};

export const view = (it: StoredObject, asked: readonly string[], withPast: readonly string[] = []) => ({
  id: it.id,
  // What is asked for and not there is left out, without a word.
  properties: Object.fromEntries(
    ['hs_object_id', ...asked].map((name) => [
      name,
      name === 'hs_object_id' ? it.id : (it.properties[name] ?? null),
    ]),
  ),
  ...(withPast.length > 0
    ? { propertiesWithHistory: Object.fromEntries(withPast.map((name) => [name, it.past[name] ?? []])) }
    : {}),
  createdAt: new Date(it.createdAt).toISOString(),
  updatedAt: new Date(it.updatedAt).toISOString(),
  archived: it.archivedAt !== undefined,
  ...(it.archivedAt === undefined ? {} : { archivedAt: new Date(it.archivedAt).toISOString() }),
});

const listOf = (value: string | null): string[] => (value ? value.split(',') : []);
const names = v.array(v.string());

const batchRead = (type: ObjectType): Route => ({
  method: 'POST',
  path: new RegExp(`^/crm/v3/objects/${type}/batch/read$`),
  scopes: READ_SCOPES[type],
  query: { archived: BOOLEAN },
  body: v.strictObject({
    inputs: v.pipe(
      v.array(v.strictObject({ id: v.string() })),
      v.maxLength(100, 'A batch holds at most 100 inputs'),
    ),
    properties: names,
    propertiesWithHistory: names,
    idProperty: v.optional(v.string()),
  }),
  answer({ state, body }) {
    const { inputs, properties, propertiesWithHistory } = body as {
      inputs: { id: string }[];
      properties: string[];
      propertiesWithHistory: string[];
    };
    if (propertiesWithHistory.length > 0 && inputs.length > 50) refuse('At most 50 inputs with history');
    const found = [...new Set(inputs.map((it) => it.id))].map((id) => state.objects.get(id));
    const results = found.filter((it) => it !== undefined && it.type === type && it.archivedAt === undefined);
    const missing = inputs.length - results.length;
    return json(missing > 0 ? 207 : 200, {
      status: 'COMPLETE',
      results: results.map((it) => view(it!, properties, propertiesWithHistory)),
      ...(missing > 0
        ? {
            numErrors: 1,
            errors: [
              { status: 'error', category: 'OBJECT_NOT_FOUND', message: 'Could not get some objects' },
            ],
          }
        : {}),
      startedAt: '2026-01-01T00:00:00.000Z',
      completedAt: '2026-01-01T00:00:00.001Z',
    });
  },
});

const listContacts: Route = {
  method: 'GET',
  path: /^\/crm\/v3\/objects\/contacts$/,
  scopes: READ_SCOPES.contacts,
  query: {
    limit: NUMBER,
    after: ANY,
    properties: ANY,
    propertiesWithHistory: ANY,
    associations: ANY,
    archived: BOOLEAN,
  },
  answer({ state, query }) {
    const limit = Number(query.get('limit') ?? 10);
    if (limit < 1 || limit > 100) refuse('limit must be between 1 and 100');
    const isArchived = query.get('archived') === 'true';
    const question = `contacts?${isArchived}`;
    const after = query.get('after');
    const start = after === null ? 0 : readToken(state, question, after);
    if (start === undefined) refuse('Invalid paging token');
    const all = objectsOf(state, 'contacts').filter((it) => (it.archivedAt !== undefined) === isArchived);
    const end = start + limit;
    return json(200, {
      results: all.slice(start, end).map((it) => view(it, listOf(query.get('properties')))),
      ...(end < all.length
        ? { paging: { next: { after: nextToken(state, question, end), link: '?after' } } }
        : {}),
    });
  },
};

const properties: Route = {
  method: 'GET',
  path: /^\/crm\/v3\/properties\/([^/]+)$/,
  scopes: READ_SCOPES.contacts,
  query: { archived: BOOLEAN, dataSensitivity: ANY, locale: ANY, properties: ANY },
  answer({ state, path }) {
    const known = state.definitions.get(path[0] as ObjectType);
    if (!known) return problem(404, 'OBJECT_NOT_FOUND', `Unable to infer object type from: ${path[0]}`);
    return json(200, {
      results: known.map(({ isReadOnly, isUnsearchable: _, options = [], ...it }) => ({
        ...it,
        groupName: 'contactinformation',
        fieldType: 'text',
        description: '',
        options,
        modificationMetadata: { readOnlyValue: isReadOnly === true },
      })),
    });
  },
};

export const crmRoutes: readonly Route[] = [...OBJECT_TYPES.map(batchRead), listContacts, properties];
