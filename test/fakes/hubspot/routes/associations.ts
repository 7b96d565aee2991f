import * as v from 'valibot';
import { ANY, NUMBER, parsed, type Route } from '../route';
import { linkKey, nextToken, OBJECT_TYPES, type ObjectType, readToken, type State } from '../state';
import { json, problem, refuse } from '../wire';

const SCOPES = ['crm.objects.contacts.read'];
const TYPES = OBJECT_TYPES.filter((it) => it !== 'contacts').join('|');

const shown = (id: string) => ({
  // The description says string; what really comes is a number.
  toObjectId: Number(id),
  associationTypes: [{ category: 'HUBSPOT_DEFINED', typeId: 1, label: null }],
});

const linked = (state: State, contact: string, type: ObjectType): string[] =>
  (state.links.get(linkKey(contact, type)) ?? []).filter(
    (id) => state.objects.get(id)?.archivedAt === undefined,
  );

const one: Route = {
  method: 'GET',
  path: new RegExp(`^/crm/v4/objects/contacts/([^/]+)/associations/(${TYPES})$`),
  scopes: SCOPES,
  query: { limit: NUMBER, after: ANY },
  answer({ state, path, query }) {
    const [contact, type] = path as [string, ObjectType];
    const limit = Number(query.get('limit') ?? 500);
    if (limit < 1 || limit > 500) refuse('limit must be between 1 and 500');
    if (!state.objects.has(contact)) return problem(404, 'OBJECT_NOT_FOUND', 'resource not found');
    const after = query.get('after');
    const start = after === null ? 0 : readToken(state, linkKey(contact, type), after);
    if (start === undefined) refuse('Invalid paging token');
    const ids = linked(state, contact, type);
    const end = start + limit;
    return json(200, {
      results: ids.slice(start, end).map(shown),
      ...(end < ids.length
        ? { paging: { next: { after: nextToken(state, linkKey(contact, type), end), link: '?' } } }
        : {}),
    });
  },
};

const inputs = v.strictObject({
  inputs: v.pipe(
    v.array(v.strictObject({ id: v.string(), after: v.optional(v.string()) })),
    v.maxLength(1_000, 'A batch holds at most 1000 inputs'),
  ),
});

const many: Route = {
  method: 'POST',
  path: new RegExp(`^/crm/v4/associations/contacts/(${TYPES})/batch/read$`),
  scopes: SCOPES,
  body: inputs,
  answer({ state, path, body }) {
    const type = path[0] as ObjectType;
    const asked = parsed(inputs, body).inputs;
    const found = asked.map(({ id }) => ({ id, to: linked(state, id, type) }));
    const none = found.filter(({ to }) => to.length === 0);
    return json(none.length > 0 ? 207 : 200, {
      status: 'COMPLETE',
      results: found
        .filter(({ to }) => to.length > 0)
        .map(({ id, to }) => ({ from: { id }, to: to.map(shown) })),
      startedAt: '2026-01-01T00:00:00.000Z',
      completedAt: '2026-01-01T00:00:00.001Z',
      ...(none.length > 0
        ? {
            numErrors: none.length,
            errors: none.map(({ id }) => ({
              status: 'error',
              category: 'OBJECT_NOT_FOUND',
              subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
              message: `No ${type} is associated with contact ${id}.`,
            })),
          }
        : {}),
    });
  },
};

export const associationRoutes: readonly Route[] = [one, many];
