import type * as v from 'valibot';
import { CATALOGUE, type Playbook } from '../../../playbook/catalogue';
import { entriesOf } from '../../../playbook/schema';
import { useWords } from '../../parts/tongue';
import { FieldAt } from '../forms/field';
import { SettingFoot } from '../forms/setting';
import { Forms } from './forms';

const { forms: _, ...fields } = entriesOf(CATALOGUE.sources.schema as v.GenericSchema)! as Record<
  keyof Playbook['sources'],
  v.GenericSchema
>;

/** How sources are read, for the whole team: part of the playbook. */
export function Reading() {
  const { t } = useWords();
  return (
    <section class="setting" id="sources" tabIndex={-1} aria-labelledby="sources-title">
      <h2 id="sources-title">{t('source_settings')}</h2>
      {Object.entries(fields).map(([key, schema]) => (
        <FieldAt key={key} path={`sources.${key}`} schema={schema} />
      ))}
      <Forms />
      <SettingFoot path="sources" />
    </section>
  );
}
