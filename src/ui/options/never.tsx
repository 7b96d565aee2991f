import { useWords } from '../parts/tongue';
import { Setting } from './forms/setting';
import { Lines } from './lines';
import type { PageProps } from './options';
import { SaveRow, useSettingsForm } from './saving';

/** People, domains and companies that nobody may contact. */
export function Never(props: PageProps) {
  const { t } = useWords();
  const { form, change, save, outcome } = useSettingsForm(props);
  const list = form.neverContact;
  const put = (part: Partial<typeof list>) => change({ neverContact: { ...list, ...part } });
  const lower = (lines: string[]) => lines.map((line) => line.toLowerCase());
  return (
    <>
      <h1>{t('options_never_title')}</h1>
      <p class="soft">{t('options_never_why')}</p>
      <h2>{t('options_never_own')}</h2>
      <Lines
        label={t('options_never_people')}
        help={t('options_never_people_help')}
        value={list.addresses}
        onChange={(it) => put({ addresses: lower(it) })}
      />
      <Lines
        label={t('options_never_domains')}
        help={t('options_never_domains_help')}
        value={list.domains}
        onChange={(it) => put({ domains: lower(it).map((line) => line.replace(/^@/, '')) })}
      />
      <Lines
        label={t('options_never_companies')}
        help={t('options_never_companies_help')}
        value={list.companies}
        onChange={(companies) => put({ companies })}
      />
      <SaveRow save={save} outcome={outcome} />
      <Setting id="suppression" as={{ label: 'options_never_team', help: 'options_never_team_why' }} />
    </>
  );
}
