import type * as v from 'valibot';
import { CATALOGUE, type SettingId } from '../../playbook/catalogue';
import { fieldAt, hrefOf, PAGE_OF } from '../../playbook/fields';
import { RULE_LABELS } from '../../playbook/rule-labels';
import type { SentenceId } from '../../playbook/say';
import { entriesOf } from '../../playbook/schema';
import { RULES } from '../../playbook/types';
import { NAV } from './pages';

/** Something that can be set, and where. */
export interface Place {
  /** "#rules/too-early" */
  readonly href: string;
  readonly label: SentenceId;
  readonly help?: SentenceId;
  /** The page it stands on. */
  readonly page?: SentenceId;
}

const pageOf = (id: string): SentenceId | undefined =>
  NAV.flatMap((it) => it.pages).find((it) => it.id === id)?.label;

const placed = (path: string, label: SentenceId, help?: SentenceId): Place => {
  const page = pageOf(PAGE_OF[path.split('.')[0] as SettingId]);
  return { href: hrefOf(path), label, ...(help ? { help } : {}), ...(page ? { page } : {}) };
};

const ofRules = (): Place[] =>
  RULES.flatMap((rule) => {
    const { label, help, numbers } = RULE_LABELS[rule];
    return [
      placed(`rules.${rule}`, label, help),
      ...Object.entries<SentenceId>(numbers).map(([key, number]) =>
        placed(`rules.${rule}.${key}`, number, label),
      ),
    ];
  });

/** The parts of a setting that is one object. */
const partsOf = (id: SettingId): Place[] =>
  id === 'rules'
    ? []
    : Object.keys(entriesOf(CATALOGUE[id].schema as v.GenericSchema) ?? {}).flatMap((key) => {
        const field = fieldAt(`${id}.${key}`);
        return field ? [placed(`${id}.${key}`, field.label, CATALOGUE[id].label)] : [];
      });

/** What is set on this device alone. */
const BESIDE = [
  ['you', 'options_my_names'],
  ['you', 'options_my_addresses'],
  ['you', 'options_team_names'],
  ['you', 'options_log_sent'],
  ['you', 'options_accounts'],
  ['never', 'options_never_people'],
  ['privacy', 'options_erase_title'],
] as const satisfies readonly (readonly [string, SentenceId])[];

const beside = (): Place[] =>
  BESIDE.map(([id, label]) => {
    const page = pageOf(id);
    return { href: `#${id}`, label, ...(page ? { page } : {}) };
  });

/** Every setting there is, every rule and its numbers, and every page. */
export const settingsIndex = (): Place[] => [
  ...NAV.flatMap(({ pages }) => pages.map(({ id, label }) => ({ href: `#${id}`, label }))),
  ...(Object.keys(CATALOGUE) as SettingId[]).flatMap((id) => [
    placed(id, CATALOGUE[id].label, CATALOGUE[id].help),
    ...partsOf(id),
  ]),
  ...ofRules(),
  ...beside(),
];
