import type { Definition } from './definitions';
import {
  linkKey,
  type ObjectType,
  objectsOf,
  type State,
  type StoredObject,
  type StoredOwner,
  type StoredParticipation,
  write,
} from './state';

/** What people at the customer do in HubSpot: the test's side of the stand-in. */
export interface Account {
  addContact(properties: Record<string, string>, at?: number): string;
  /** Another value, with the past kept. */
  change(id: string, properties: Record<string, string>, at?: number): void;
  remove(id: string, at?: number): void;
  /** The second becomes part of the first. */
  merge(winner: string, loser: string, at?: number): void;
  /** Something that hangs on a contact; touches the contact, as logging does. */
  log(
    type: Exclude<ObjectType, 'contacts'>,
    contact: string,
    properties: Record<string, string>,
    at?: number,
  ): string;
  addOwner(owner: Partial<StoredOwner> & Pick<StoredOwner, 'id' | 'email'>): void;
  addProperty(type: ObjectType, definition: Definition): void;
  addMail(
    event: { id: string; created: number; type: string; recipient: string } & Record<string, unknown>,
  ): void;
  addParticipation(participation: StoredParticipation): void;
  addForm(guid: string): void;
  submit(
    guid: string,
    submission: {
      conversionId: string;
      submittedAt: number;
      values: Record<string, string>;
      pageUrl?: string;
    },
  ): void;
  setSubscriptions(
    address: string,
    statuses: { id: number; name: string; status: string; timestamp: string }[],
  ): void;
  objects(type: ObjectType): readonly StoredObject[];
  linked(contact: string, type: ObjectType): readonly StoredObject[];
  /** Tokens for the next page given out so far are worth nothing from now on. */
  expireTokens(): void;
}

export function createAccount(state: State, now: () => number): Account {
  const add = (type: ObjectType, properties: Record<string, string>, at: number): StoredObject => {
    const id = String(state.nextId++);
    const object: StoredObject = { id, type, createdAt: at, updatedAt: at, properties: {}, past: {} };
    write(object, properties, at);
    state.objects.set(id, object);
    return object;
  };
  const get = (id: string): StoredObject => {
    const object = state.objects.get(id);
    if (!object) throw new Error(`The stand-in has no record ${id}`);
    return object;
  };
  return {
    addContact: (properties, at = now()) => add('contacts', properties, at).id,
    change: (id, properties, at = now()) => write(get(id), properties, at),
    remove: (id, at = now()) => {
      get(id).archivedAt = at;
    },
    merge(winner, loser, at = now()) {
      const [kept, lost] = [get(winner), get(loser)];
      const merged = [kept.properties.hs_merged_object_ids, loser].filter(Boolean).join(';');
      const addresses = [kept.properties.hs_additional_emails, lost.properties.email]
        .filter(Boolean)
        .join(';');
      write(kept, { hs_merged_object_ids: merged, hs_additional_emails: addresses }, at);
      for (const [key, ids] of state.links) {
        const [contact, type] = key.split('/') as [string, ObjectType];
        if (contact !== loser) continue;
        const mine = linkKey(winner, type);
        state.links.set(mine, [...(state.links.get(mine) ?? []), ...ids]);
        state.links.delete(key);
      }
      state.objects.delete(loser);
    },
    log(type, contact, properties, at = now()) {
      const { id } = add(type, properties, at);
      const key = linkKey(contact, type);
      state.links.set(key, [...(state.links.get(key) ?? []), id]);
      write(get(contact), {}, at);
      return id;
    },
    addOwner: ({ firstName = '', lastName = '', archived = false, ...owner }) => {
      state.owners.set(owner.id, { ...owner, firstName, lastName, archived });
    },
    addProperty: (type, definition) => {
      state.definitions.get(type)!.push(definition);
    },
    addMail: (event) => {
      state.events.push({ portalId: 1, appId: 1, appName: 'Batch', ...event });
    },
    addParticipation: (it) => {
      const others = state.participations.filter(
        (one) => one.contact !== it.contact || one.event !== it.event,
      );
      state.participations.splice(0, state.participations.length, ...others, it);
    },
    addForm: (guid) => {
      state.forms.set(guid, state.forms.get(guid) ?? []);
    },
    submit(guid, { values, pageUrl = 'https://www.example.com/form', ...submission }) {
      const all = state.forms.get(guid) ?? [];
      const listed = Object.entries(values).map(([name, value]) => ({ name, value, objectTypeId: '0-1' }));
      state.forms.set(guid, [...all, { ...submission, pageUrl, values: listed }]);
    },
    setSubscriptions: (address, statuses) => {
      state.subscriptions.set(
        address.toLowerCase(),
        statuses.map(({ id, name, status, timestamp }) => ({
          channel: 'EMAIL',
          source: 'Form',
          status,
          subscriberIdString: address,
          subscriptionId: id,
          subscriptionName: name,
          timestamp,
        })),
      );
    },
    objects: (type) => objectsOf(state, type),
    linked: (contact, type) => (state.links.get(linkKey(contact, type)) ?? []).map(get),
    expireTokens: () => state.tokens.clear(),
  };
}
