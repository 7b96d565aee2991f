import { wrongEntries } from '../../playbook/addresses';
import type { Say } from '../../playbook/say';
import { useWords } from '../parts/tongue';
import { Setting } from './forms/setting';
import { Lines } from './lines';
import type { PageProps } from './options';
import { SaveRow, type SettingsForm, useSettingsForm } from './saving';

/** People, domains and companies that nobody may contact. */
export function Never(props: PageProps) {
  const { t } = useWords();
  const of = useSettingsForm(props);
  return (
    <>
      <h1>{t('options_never_title')}</h1>
      <p class="soft">{t('options_never_why')}</p>
      {of && <Own key={of.nth} of={of} />}
      <Setting id="suppression" as={{ label: 'options_never_team', help: 'options_never_team_why' }} />
    </>
  );
}

const SHOWN = 3;

/** What this device's rep never writes to. */
function Own({ of }: { readonly of: SettingsForm }) {
  const { t, speak } = useWords();
  const list = of.form.neverContact;
  const put = (part: Partial<typeof list>) => of.change({ neverContact: { ...list, ...part } });
  const wrong = wrongEntries(list);
  const said = (all: readonly Say[]) => all.slice(0, SHOWN).map(speak).join(' ');
  return (
    <section aria-labelledby="own-title">
      <h2 id="own-title">{t('options_never_own')}</h2>
      <Lines
        label={t('options_never_people')}
        help={t('options_never_people_help')}
        of="addresses"
        wrong={said(wrong.addresses.map((it) => it.what))}
        value={list.addresses}
        onChange={(addresses) => put({ addresses })}
      />
      <Lines
        label={t('options_never_domains')}
        help={t('options_never_domains_help')}
        of="domains"
        wrong={said(wrong.domains.map((it) => it.what))}
        value={list.domains}
        onChange={(domains) => put({ domains })}
      />
      <Lines
        label={t('options_never_companies')}
        help={t('options_never_companies_help')}
        value={list.companies}
        onChange={(companies) => put({ companies })}
      />
      <SaveRow of={of} isWrong={wrong.addresses.length + wrong.domains.length > 0} />
    </section>
  );
}
