import type { Settings } from '../../platform/messages/protocol';
import type { SentenceId } from '../../playbook/say';
import { useWords } from '../parts/tongue';
import { FoldingChoice } from './folding';
import { Lines } from './lines';
import type { PageProps } from './options';
import { SaveRow, type SettingsForm, useSettingsForm } from './saving';

const LOG_SENT: readonly (readonly [Settings['logSent'], SentenceId])[] = [
  ['ask', 'options_log_sent_ask'],
  ['always', 'options_log_sent_always'],
  ['never', 'options_log_sent_never'],
];

/** Who "me" and "my team" are, and in which accounts Throughline reads. */
export function You(props: PageProps) {
  const { t } = useWords();
  const of = useSettingsForm(props);
  return (
    <>
      <h1>{t('options_you_title')}</h1>
      <p class="soft">{t('options_you_why')}</p>
      {of && (
        <div key={of.nth}>
          <People of={of} />
          <Reading of={of} accounts={props.state.accounts} />
          <SaveRow of={of} />
        </div>
      )}
    </>
  );
}

interface PartProps {
  readonly of: SettingsForm;
}

/** Who "me" and "my team" are. */
function People({ of: { form, change } }: PartProps) {
  const { t } = useWords();
  const { me, team } = form;
  return (
    <>
      <h2>{t('options_me')}</h2>
      <Lines
        label={t('options_my_names')}
        help={t('options_my_names_help')}
        value={me.names}
        onChange={(names) => change({ me: { ...me, names } })}
      />
      <Lines
        label={t('options_my_addresses')}
        help={t('options_my_addresses_help')}
        value={me.addresses}
        of="addresses"
        onChange={(addresses) => change({ me: { ...me, addresses } })}
      />
      <Lines
        label={t('options_my_ids')}
        help={t('options_my_ids_help')}
        value={me.ids}
        onChange={(ids) => change({ me: { ...me, ids } })}
      />
      <h2>{t('options_team')}</h2>
      <Lines
        label={t('options_team_names')}
        help={t('options_team_names_help')}
        value={team.names}
        onChange={(names) => change({ team: { ...team, names } })}
      />
      <Lines
        label={t('options_team_addresses')}
        help={t('options_team_addresses_help')}
        value={team.addresses}
        of="addresses"
        onChange={(addresses) => change({ team: { ...team, addresses } })}
      />
    </>
  );
}

/** What becomes of mails that are sent, and in which accounts is read. */
function Reading({
  of: { form, change },
  accounts,
}: PartProps & { readonly accounts: PageProps['state']['accounts'] }) {
  const { t } = useWords();
  const { accountsOff } = form;
  const isOn = (account: string) => !accountsOff.includes(account);
  const turn = (account: string, on: boolean) =>
    change({ accountsOff: on ? accountsOff.filter((it) => it !== account) : [...accountsOff, account] });
  return (
    <>
      <h2>{t('options_log_sent')}</h2>
      <fieldset class="choice">
        <legend class="soft">{t('options_log_sent_help')}</legend>
        {LOG_SENT.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name="log-sent"
              checked={form.logSent === value}
              onChange={() => change({ logSent: value })}
            />
            {t(label)}
          </label>
        ))}
      </fieldset>
      <FoldingChoice value={form.folding} onChange={(folding) => change({ folding })} />
      <h2>{t('options_accounts')}</h2>
      {accounts.length === 0 ? (
        <p class="soft">{t('options_accounts_none')}</p>
      ) : (
        <ul class="accounts">
          {accounts.map((account) => (
            <li key={account}>
              <label>
                <input
                  type="checkbox"
                  checked={isOn(account)}
                  onChange={(event) => turn(account, event.currentTarget.checked)}
                />
                {t('options_account_read', account)}
              </label>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
