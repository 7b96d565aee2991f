import { ANY, BOOLEAN, NUMBER, type Route } from '../route';
import type { StoredOwner } from '../state';
import { json, problem, refuse } from '../wire';

const SCOPES = ['crm.objects.owners.read'];

const view = (it: StoredOwner) => ({
  ...it,
  type: 'PERSON',
  userId: Number(it.id) + 1_000_000,
  createdAt: '2024-01-01T00:00:00.000Z',
  updatedAt: '2024-01-01T00:00:00.000Z',
});

const one: Route = {
  method: 'GET',
  path: /^\/crm\/v3\/owners\/(\d+)$/,
  scopes: SCOPES,
  query: { archived: BOOLEAN, idProperty: /^(?:id|userId)$/ },
  answer({ state, path, query }) {
    const owner = state.owners.get(path[0]!);
    const isWanted = owner?.archived === (query.get('archived') === 'true');
    return owner && isWanted
      ? json(200, view(owner))
      : problem(404, 'OBJECT_NOT_FOUND', 'resource not found');
  },
};

const list: Route = {
  method: 'GET',
  path: /^\/crm\/v3\/owners$/,
  scopes: SCOPES,
  query: { email: ANY, limit: NUMBER, after: ANY, archived: BOOLEAN },
  answer({ state, query }) {
    const limit = Number(query.get('limit') ?? 100);
    if (limit < 1 || limit > 500) refuse('limit must be between 1 and 500');
    const email = query.get('email')?.toLowerCase();
    const found = [...state.owners.values()].filter(
      (it) => !it.archived && (!email || it.email.toLowerCase() === email),
    );
    return json(200, { results: found.slice(0, limit).map(view) });
  },
};

export const ownerRoutes: readonly Route[] = [one, list];
