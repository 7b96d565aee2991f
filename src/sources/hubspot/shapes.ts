import * as v from 'valibot';

// Ids come as strings or numbers, by endpoint and age of the endpoint.
const id = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((it) => String(it)),
);
/** Left out, or written as `null`: older endpoints do either. */
const maybe = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    v.nullish(schema),
    v.transform((it): v.InferOutput<S> | undefined => it ?? undefined),
  );
const moment = maybe(v.union([v.string(), v.number()]));
const next = maybe(v.object({ next: maybe(v.object({ after: id })) }));

const past = v.object({ value: v.nullish(v.string()), timestamp: v.union([v.string(), v.number()]) });

/** `SimplePublicObject` and kin. */
export const crmObject = v.object({
  id,
  properties: v.record(v.string(), v.nullish(v.string())),
  propertiesWithHistory: v.optional(v.record(v.string(), v.array(past))),
  updatedAt: moment,
  archivedAt: moment,
});
export type CrmObject = v.InferOutput<typeof crmObject>;

/** The answer to a creation: the object itself, or, as newer descriptions have it, the object and its id beside it. */
export const created = v.union([
  v.object({ id }),
  v.pipe(
    v.object({ createdResourceId: id }),
    v.transform(({ createdResourceId }) => ({ id: createdResourceId })),
  ),
]);

/** What a batch did not do, in an answer of 207. */
const undone = v.optional(
  v.array(v.object({ category: v.optional(v.string(), ''), subCategory: v.optional(v.unknown()) })),
  [],
);
/** Nothing is there: no trouble, an answer. */
const NOTHING_THERE = /NOT_FOUND|NO_ASSOCIATIONS/;

/** Whether a batch answered of everything it was asked about, be it that there is nothing. */
export const isWhole = ({ errors }: { readonly errors: v.InferOutput<typeof undone> }): boolean =>
  errors.every(({ category, subCategory }) => NOTHING_THERE.test(`${category} ${String(subCategory ?? '')}`));

export const objects = v.object({ results: v.array(crmObject), paging: next });
/** `POST /crm/v3/objects/{type}/batch/read`; 207 where some could not be read. */
export const manyObjects = v.object({ results: v.array(crmObject), errors: undone });
export const foundObjects = v.object({
  total: maybe(v.number()),
  results: v.array(crmObject),
  paging: next,
});

/** `GET /crm/v4/objects/contacts/{id}/associations/{type}` */
export const associations = v.object({ results: v.array(v.object({ toObjectId: id })), paging: next });

/** `POST /crm/v4/associations/contacts/{type}/batch/read`; 207 where a contact has none. */
export const manyAssociations = v.object({
  results: v.array(
    v.object({ from: v.object({ id }), to: v.array(v.object({ toObjectId: id })), paging: next }),
  ),
  errors: undone,
});

export const properties = v.object({
  results: v.array(
    v.object({
      name: v.string(),
      label: v.nullish(v.string(), ''),
      type: v.nullish(v.string(), 'string'),
      options: v.nullish(v.array(v.object({ label: v.nullish(v.string(), ''), value: v.string() })), []),
    }),
  ),
});

export const owner = v.object({
  id,
  email: v.nullish(v.string()),
  firstName: v.nullish(v.string()),
  lastName: v.nullish(v.string()),
});
export type Owner = v.InferOutput<typeof owner>;
export const owners = v.object({ results: v.array(owner) });

const eventId = v.object({ id: v.string(), created: v.number() });

/** `GET /email/public/v1/events` */
export const mailEvent = v.object({
  id: v.string(),
  created: v.number(),
  type: v.nullish(v.string(), ''),
  recipient: v.nullish(v.string(), ''),
  emailCampaignId: maybe(id),
  subject: maybe(v.string()),
  url: maybe(v.string()),
  category: maybe(v.string()),
  status: maybe(v.string()),
  filteredEvent: v.nullish(v.boolean(), false),
  sentBy: maybe(eventId),
  portalSubscriptionStatus: maybe(v.string()),
  source: maybe(v.string()),
});
export type MailEvent = v.InferOutput<typeof mailEvent>;
export const mailEvents = v.object({
  events: v.array(mailEvent),
  hasMore: v.nullish(v.boolean(), false),
  offset: maybe(id),
});

/** `GET /marketing/v3/marketing-events/participations/contacts/{contact}/breakdown` */
export const participation = v.object({
  createdAt: moment,
  properties: v.object({ occurredAt: moment, attendanceState: v.string() }),
  associations: v.object({
    marketingEvent: v.object({
      marketingEventId: maybe(id),
      externalEventId: maybe(id),
      name: maybe(v.string()),
    }),
  }),
});
export type Participation = v.InferOutput<typeof participation>;
export const participations = v.object({ results: v.array(participation), paging: next });

/** `GET /form-integrations/v1/submissions/forms/{guid}` */
export const submission = v.object({
  conversionId: maybe(v.string()),
  submittedAt: v.number(),
  pageUrl: maybe(v.string()),
  values: v.array(v.object({ name: v.string(), value: v.nullish(v.string(), '') })),
});
export type Submission = v.InferOutput<typeof submission>;
export const submissions = v.object({ results: v.array(submission), paging: next });

/** `GET /communication-preferences/v4/statuses/{address}` */
export const subscription = v.object({
  subscriptionId: maybe(id),
  subscriptionName: maybe(v.string()),
  status: v.string(),
  timestamp: moment,
});
export type Subscription = v.InferOutput<typeof subscription>;
export const subscriptions = v.object({ results: v.array(subscription) });

/** Every error but those of proxies. `context` holds lists of scopes under names that differ by endpoint. */
const context = v.optional(v.record(v.string(), v.unknown()));
export const problem = v.object({
  message: v.optional(v.string(), ''),
  category: v.optional(v.string(), ''),
  policyName: v.optional(v.string()),
  context,
  errors: v.optional(v.array(v.object({ message: v.optional(v.string(), ''), context })), []),
});
