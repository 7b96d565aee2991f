import { ANY, BOOLEAN, NUMBER, type Route } from '../route';
import { nextToken, objectsOf, readToken } from '../state';
import { json, problem, refuse } from '../wire';

const events: Route = {
  method: 'GET',
  path: /^\/email\/public\/v1\/events$/,
  scopes: ['content'],
  needs: 'marketing',
  query: {
    appId: NUMBER,
    campaignId: NUMBER,
    recipient: ANY,
    eventType: ANY,
    startTimestamp: NUMBER,
    endTimestamp: NUMBER,
    offset: ANY,
    limit: NUMBER,
    excludeFilteredEvents: BOOLEAN,
  },
  answer({ state, query }) {
    const limit = Number(query.get('limit') ?? 100);
    if (limit < 1 || limit > 1_000) refuse('limit must be between 1 and 1000');
    const start = Number(query.get('startTimestamp') ?? 0);
    const recipient = query.get('recipient')?.toLowerCase();
    const isFiltered = query.get('excludeFilteredEvents') === 'true';
    const question = `events?${recipient}&${start}`;
    const offset = query.get('offset');
    const from = offset === null ? 0 : readToken(state, question, offset);
    if (from === undefined) refuse('Invalid offset');
    const found = state.events
      .filter(
        (it) => it.created >= start && (recipient === undefined || it.recipient.toLowerCase() === recipient),
      )
      .filter((it) => !(isFiltered && it.filteredEvent === true))
      .toSorted((a, b) => b.created - a.created);
    const end = from + limit;
    const hasMore = end < found.length;
    return json(200, {
      events: found.slice(from, end),
      hasMore,
      offset: hasMore ? nextToken(state, question, end) : 'end',
    });
  },
};

const event: Route = {
  method: 'GET',
  path: /^\/email\/public\/v1\/events\/(\d+)\/([^/]+)$/,
  scopes: ['content'],
  needs: 'marketing',
  answer({ state, path }) {
    const found = state.events.find((it) => String(it.created) === path[0] && it.id === path[1]);
    return found ? json(200, found) : problem(404, 'OBJECT_NOT_FOUND', 'resource not found');
  },
};

const breakdown: Route = {
  method: 'GET',
  path: /^\/marketing\/v3\/marketing-events\/participations\/contacts\/([^/]+)\/breakdown$/,
  scopes: ['crm.objects.marketing_events.read'],
  needs: 'marketing',
  query: { state: /^(?:REGISTERED|CANCELLED|ATTENDED|NO_SHOW)$/, limit: NUMBER, after: ANY },
  answer({ state, path, query }) {
    const who = path[0]!;
    const limit = Number(query.get('limit') ?? 10);
    if (limit < 1 || limit > 100) refuse('limit must be between 1 and 100');
    const contact = objectsOf(state, 'contacts').find((it) => it.id === who || it.properties.email === who);
    if (!contact) return problem(404, 'OBJECT_NOT_FOUND', 'Contact not found');
    const question = `breakdown?${contact.id}`;
    const after = query.get('after');
    const from = after === null ? 0 : readToken(state, question, after);
    if (from === undefined) refuse('Invalid paging token');
    const found = state.participations.filter((it) => it.contact === contact.id);
    const end = from + limit;
    return json(200, {
      total: found.length,
      results: found.slice(from, end).map((it) => ({
        id: `${it.contact}-${it.event}`,
        createdAt: new Date(it.createdAt).toISOString(),
        properties: {
          occurredAt: it.occurredAt,
          attendanceState: it.state,
          attendancePercentage: '0',
          attendanceDurationSeconds: 0,
        },
        associations: {
          contact: { contactId: it.contact, email: contact.properties.email },
          marketingEvent: { marketingEventId: it.event, externalEventId: `x${it.event}`, name: it.name },
        },
      })),
      ...(end < found.length ? { paging: { next: { after: nextToken(state, question, end) } } } : {}),
    });
  },
};

const submissions: Route = {
  method: 'GET',
  path: /^\/form-integrations\/v1\/submissions\/forms\/([^/]+)$/,
  scopes: ['forms', 'forms-uploaded-files'],
  query: { limit: NUMBER, after: ANY },
  answer({ state, path, query }) {
    const limit = Number(query.get('limit') ?? 20);
    if (limit < 1 || limit > 50) refuse('limit must be between 1 and 50');
    const form = state.forms.get(path[0]!);
    if (!form) return problem(404, 'OBJECT_NOT_FOUND', 'No form with this guid');
    const question = `form?${path[0]}`;
    const after = query.get('after');
    const from = after === null ? 0 : readToken(state, question, after);
    if (from === undefined) refuse('Invalid paging token');
    const all = form.toSorted((a, b) => b.submittedAt - a.submittedAt);
    const end = from + limit;
    return json(200, {
      results: all.slice(from, end),
      ...(end < all.length ? { paging: { next: { after: nextToken(state, question, end) } } } : {}),
    });
  },
};

const statuses: Route = {
  method: 'GET',
  path: /^\/communication-preferences\/v4\/statuses\/([^/]+)$/,
  scopes: ['communication_preferences.read', 'subscriptions-status-read'],
  query: { channel: /^EMAIL$/, businessUnitId: NUMBER },
  required: ['channel'],
  answer({ state, path }) {
    return json(200, {
      status: 'COMPLETE',
      results: state.subscriptions.get(path[0]!.toLowerCase()) ?? [],
      startedAt: '2026-01-01T00:00:00.000Z',
      completedAt: '2026-01-01T00:00:00.001Z',
    });
  },
};

export const marketingRoutes: readonly Route[] = [events, event, breakdown, submissions, statuses];
