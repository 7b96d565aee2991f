import * as v from 'valibot';
import type { Definition } from '../definitions';
import { parsed, type Route, type Visit } from '../route';
import { type ObjectType, objectsOf, type StoredObject } from '../state';
import { json, refuse } from '../wire';
import { READ_SCOPES, view } from './crm';

const filter = v.strictObject({
  propertyName: v.string(),
  operator: v.picklist([
    'EQ',
    'NEQ',
    'LT',
    'LTE',
    'GT',
    'GTE',
    'BETWEEN',
    'IN',
    'NOT_IN',
    'HAS_PROPERTY',
    'NOT_HAS_PROPERTY',
    'CONTAINS_TOKEN',
    'NOT_CONTAINS_TOKEN',
  ]),
  value: v.optional(v.string()),
  values: v.optional(v.array(v.string())),
  highValue: v.optional(v.string()),
});
type Filter = v.InferOutput<typeof filter>;

const request = v.strictObject({
  filterGroups: v.optional(
    v.pipe(v.array(v.strictObject({ filters: v.pipe(v.array(filter), v.maxLength(6)) })), v.maxLength(5)),
    [],
  ),
  properties: v.optional(v.array(v.string()), []),
  sorts: v.optional(v.pipe(v.array(v.string()), v.maxLength(1)), []),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)), 10),
  after: v.optional(v.string()),
  query: v.optional(v.pipe(v.string(), v.maxLength(3_000))),
});

const tokens = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}%]+/u)
    .filter(Boolean);

function comparable(definition: Definition, value: string): number | string {
  if (definition.type === 'datetime') return /^\d+$/.test(value) ? Number(value) : Date.parse(value);
  return definition.type === 'number' ? Number(value) : value.toLowerCase();
}

function definitionOf({ state }: Visit, type: ObjectType, name: string): Definition {
  const known = state.definitions.get(type)?.find((it) => it.name === name);
  return known ?? refuse(`There was a problem with the request: property ${name} does not exist`);
}

const ownValue = (object: StoredObject, name: string): string | undefined =>
  name === 'hs_object_id' ? object.id : object.properties[name];

function matches(
  object: StoredObject,
  { propertyName, operator, value = '', values = [] }: Filter,
  definition: Definition,
): boolean {
  const own = ownValue(object, propertyName);
  if (operator === 'HAS_PROPERTY') return own !== undefined && own !== '';
  if (operator === 'NOT_HAS_PROPERTY') return own === undefined || own === '';
  if (own === undefined) return false;
  if (operator === 'CONTAINS_TOKEN') return tokens(value).every((token) => tokens(own).includes(token));
  const mine = comparable(definition, own);
  const given = comparable(definition, value);
  switch (operator) {
    case 'EQ':
      return mine === given;
    case 'NEQ':
      return mine !== given;
    case 'GT':
      return mine > given;
    case 'GTE':
      return mine >= given;
    case 'LT':
      return mine < given;
    case 'LTE':
      return mine <= given;
    case 'IN':
      return values.some((it) => comparable(definition, it) === mine);
    default:
      return refuse(`The stand-in does not know ${operator}`);
  }
}

const BARE = new Set(['HAS_PROPERTY', 'NOT_HAS_PROPERTY']);

function checkFilter(it: Filter, definition: Definition): void {
  if (definition.isUnsearchable) refuse(`Property ${it.propertyName} can’t be searched`);
  if (BARE.has(it.operator)) {
    if (it.value !== undefined || it.values !== undefined) refuse(`${it.operator} takes no value`);
  } else if (it.operator === 'IN') {
    if (!it.values?.length) refuse('IN needs values');
  } else if (it.value === undefined) {
    refuse(`${it.operator} needs a value`);
  } else if (/CONTAINS_TOKEN$/.test(it.operator) && definition.type !== 'string') {
    refuse(`${it.operator} can’t be used with ${it.propertyName}, a ${definition.type}`);
  } else if (definition.type === 'datetime' && Number.isNaN(comparable(definition, it.value))) {
    refuse(`Unable to parse ${it.value} as a date`);
  }
}

/** `name` ascending, `-name` descending; without a sort by creation. */
function inOrder(
  found: readonly StoredObject[],
  sort: string | undefined,
  visit: Visit,
  type: ObjectType,
): StoredObject[] {
  if (sort === undefined)
    return found.toSorted((a, b) => a.createdAt - b.createdAt || Number(a.id) - Number(b.id));
  const name = sort.replace(/^-/, '');
  const definition = definitionOf(visit, type, name);
  const key = (it: StoredObject) => comparable(definition, ownValue(it, name) ?? '');
  const sign = sort.startsWith('-') ? -1 : 1;
  return found.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)];
    return x < y ? -sign : x > y ? sign : Number(a.id) - Number(b.id);
  });
}

export const search = (type: ObjectType): Route => ({
  method: 'POST',
  path: new RegExp(`^/crm/v3/objects/${type}/search$`),
  scopes: READ_SCOPES[type],
  body: request,
  isSearch: true,
  answer(visit) {
    const { filterGroups, properties, sorts, limit, after } = parsed(request, visit.body);
    const start = after === undefined ? 0 : Number(after);
    if (!Number.isInteger(start) || start < 0) refuse('Invalid paging token');
    if (start + limit > visit.mostRows) refuse(`Search pages end at ${visit.mostRows} results`);
    for (const { filters } of filterGroups) {
      for (const it of filters) checkFilter(it, definitionOf(visit, type, it.propertyName));
    }
    const indexed = objectsOf(visit.state, type).filter(
      (it) => it.archivedAt === undefined && it.updatedAt <= visit.now - visit.lagOf(it.id),
    );
    const found = indexed.filter(
      (it) =>
        filterGroups.length === 0 ||
        filterGroups.some(({ filters }) =>
          filters.every((one) => matches(it, one, definitionOf(visit, type, one.propertyName))),
        ),
    );
    const end = start + limit;
    return json(200, {
      total: found.length,
      results: inOrder(found, sorts[0], visit, type)
        .slice(start, end)
        .map((it) => view(it, properties)),
      ...(end < found.length ? { paging: { next: { after: String(end), link: '?after' } } } : {}),
    });
  },
});

export const searchRoutes: readonly Route[] = (['contacts', 'deals', 'emails'] as const).map(search);
