import * as v from 'valibot';
import { ANY, parsed, type Route } from '../route';
import { type ObjectType, type State, type StoredObject, write } from '../state';
import { json, problem, refuse } from '../wire';
import { view } from './crm';

function checkValues(state: State, type: ObjectType, properties: Readonly<Record<string, string>>): void {
  const known = state.definitions.get(type) ?? [];
  for (const [name, value] of Object.entries(properties)) {
    const definition = known.find((it) => it.name === name);
    if (!definition) refuse(`Property values were not valid: Property "${name}" does not exist`);
    if (definition.isReadOnly) refuse(`Property values were not valid: "${name}" is a read only property`);
    if (
      definition.type === 'enumeration' &&
      value !== '' &&
      !definition.options?.some((it) => it.value === value)
    ) {
      refuse(`Property values were not valid: ${value} was not one of the allowed options for ${name}`);
    }
  }
}

const TYPE_TO_CONTACT: Readonly<Partial<Record<ObjectType, number>>> = {
  notes: 202,
  calls: 194,
  communications: 81,
};
const NEEDED: Readonly<Partial<Record<ObjectType, readonly string[]>>> = {
  notes: ['hs_timestamp'],
  calls: ['hs_timestamp'],
  communications: ['hs_timestamp', 'hs_communication_channel_type', 'hs_communication_logged_from'],
};

const creation = v.strictObject({
  properties: v.record(v.string(), v.string()),
  associations: v.optional(
    v.array(
      v.strictObject({
        to: v.strictObject({ id: v.string() }),
        types: v.array(
          v.strictObject({
            associationCategory: v.literal('HUBSPOT_DEFINED'),
            associationTypeId: v.number(),
          }),
        ),
      }),
    ),
  ),
});

const create = (type: ObjectType): Route => ({
  method: 'POST',
  path: new RegExp(`^/crm/v3/objects/${type}$`),
  scopes: ['crm.objects.contacts.write'],
  body: creation,
  answer({ state, body, now }) {
    const { properties, associations = [] } = parsed(creation, body);
    checkValues(state, type, properties);
    for (const name of NEEDED[type] ?? [])
      if (!properties[name]) refuse(`Required properties were not set: ${name}`);
    for (const { to, types } of associations) {
      if (state.objects.get(to.id)?.type !== 'contacts') refuse(`No contact with id ${to.id}`);
      if (types.some((it) => it.associationTypeId !== TYPE_TO_CONTACT[type]))
        refuse('Invalid association type');
    }
    const object: StoredObject = {
      id: String(state.nextId++),
      type,
      createdAt: now,
      updatedAt: now,
      properties: {},
      past: {},
    };
    write(object, properties, now);
    state.objects.set(object.id, object);
    for (const { to } of associations) {
      const key = `${to.id}/${type}`;
      state.links.set(key, [...(state.links.get(key) ?? []), object.id]);
      write(state.objects.get(to.id)!, {}, now);
    }
    return json(201, view(object, Object.keys(properties)));
  },
});

const archive = (type: ObjectType): Route => ({
  method: 'DELETE',
  path: new RegExp(`^/crm/v3/objects/${type}/([^/]+)$`),
  scopes: ['crm.objects.contacts.write'],
  answer({ state, path, now }) {
    const object = state.objects.get(path[0]!);
    if (object?.type === type) object.archivedAt ??= now;
    return json(204, undefined);
  },
});

const patchBody = v.strictObject({ properties: v.record(v.string(), v.string()) });

const patchContact: Route = {
  method: 'PATCH',
  path: /^\/crm\/v3\/objects\/contacts\/([^/]+)$/,
  scopes: ['crm.objects.contacts.write'],
  query: { idProperty: ANY },
  body: patchBody,
  answer({ state, path, body, now }) {
    const { properties } = parsed(patchBody, body);
    const contact = state.objects.get(path[0]!);
    if (contact?.type !== 'contacts' || contact.archivedAt !== undefined) {
      return problem(404, 'OBJECT_NOT_FOUND', 'resource not found');
    }
    checkValues(state, 'contacts', properties);
    write(contact, properties, now);
    return json(200, view(contact, Object.keys(properties)));
  },
};

export const crmWriteRoutes: readonly Route[] = [
  ...(['notes', 'calls', 'communications'] as const).flatMap((type) => [create(type), archive(type)]),
  patchContact,
];
