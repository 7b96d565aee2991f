import type { Settings } from '../../platform/messages/protocol';
import type { SentenceId } from '../../playbook/say';
import { useWords } from '../parts/tongue';
import { FoldingChoice } from './folding';
import { Lines } from './lines';
import type { PageProps } from './options';
import { SaveRow, useSettingsForm } from './saving';

const LOG_SENT: readonly (readonly [Settings['logSent'], SentenceId])[] = [
  ['ask', 'options_log_sent_ask'],
  ['always', 'options_log_sent_always'],
  ['never', 'options_log_sent_never'],
];

/** Who "me" and "my team" are, and in which accounts Throughline reads. */
export function You(props: PageProps) {
  const { t } = useWords();
  const { form, change, save, outcome } = useSettingsForm(props);
  const { me, team, accountsOff } = form;
  const isOn = (account: string) => !accountsOff.includes(account);
  const turn = (account: string, on: boolean) =>
    change({ accountsOff: on ? accountsOff.filter((it) => it !== account) : [...accountsOff, account] });
  return (
    <>
      <h1>{t('options_you_title')}</h1>
      <p class="soft">{t('options_you_why')}</p>
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
        onChange={(it) => change({ me: { ...me, addresses: it.map((a) => a.toLowerCase()) } })}
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
        onChange={(it) => change({ team: { ...team, addresses: it.map((a) => a.toLowerCase()) } })}
      />
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
      {props.state.accounts.length === 0 ? (
        <p class="soft">{t('options_accounts_none')}</p>
      ) : (
        <ul class="accounts">
          {props.state.accounts.map((account) => (
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
      <SaveRow save={save} outcome={outcome} />
    </>
  );
}
