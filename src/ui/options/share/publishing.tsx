import { useEffect, useState } from 'preact/hooks';
import { send } from '../../../platform/messages/send';
import { extensionId } from '../../../platform/messages/window';
import { policyOf } from '../../../playbook/policy';
import { FIREFOX_ID, type PolicyFile, policyFiles } from '../../../playbook/policy-files';
import { Act } from '../../parts/act';
import { download } from '../../parts/download';
import { useWords } from '../../parts/tongue';
import type { Draft } from '../playbook/draft';

/** What a policy made here says. */
type What = 'all' | 'locked' | 'address';

/** The address that the team's playbook is read from, to be handed on. */
function useTeamAddress(): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    // Without it the choice is not offered.
    send('team/state', {})
      .then(({ team }) => setAddress(team?.address))
      .catch(() => {});
  }, []);
  return address;
}

/** The playbook as the files that administrators of a browser need. */
export function Publishing({ draft }: { readonly draft: Draft }) {
  const { t } = useWords();
  const address = useTeamAddress();
  const [what, setWhat] = useState<What>('all');
  const [chosen, setChosen] = useState('chrome-windows');
  const document = draft.layer === 'team' ? draft.document : asDocument(draft.state.documents.team);
  const values =
    what === 'address' && address
      ? policyOf({}, 'all', address)
      : policyOf(document, what === 'locked' ? 'locked' : 'all');
  const files = policyFiles(values, { chromium: extensionId(), firefox: FIREFOX_ID });
  const file = files.find((it) => it.id === chosen) ?? files[0]!;
  const isEmpty = Array.isArray(values.sets) && values.sets.length === 0;
  return (
    <section id="policy">
      <h2>{t('share_policy')}</h2>
      <p class="soft">{t('share_policy_why')}</p>
      <fieldset class="choice">
        <legend class="unseen">{t('share_policy_what')}</legend>
        <Choice value="all" chosen={what} choose={setWhat} label={t('share_policy_all')} />
        <Choice value="locked" chosen={what} choose={setWhat} label={t('share_policy_locked')} />
        {address && (
          <Choice value="address" chosen={what} choose={setWhat} label={t('share_policy_address')} />
        )}
      </fieldset>
      {draft.layer === 'team' && !draft.canSave ? (
        <p class="wrong">{t('share_policy_mend')}</p>
      ) : isEmpty ? (
        <p>{t(what === 'locked' ? 'share_policy_nothing_locked' : 'share_policy_nothing')}</p>
      ) : (
        <>
          {draft.isDirty && <p class="soft">{t('share_policy_unsaved')}</p>}
          <FileOf file={file} files={files} choose={setChosen} />
        </>
      )}
    </section>
  );
}

const asDocument = (it: unknown): Record<string, unknown> =>
  typeof it === 'object' && it !== null ? (it as Record<string, unknown>) : {};

interface ChoiceProps {
  readonly value: What;
  readonly chosen: What;
  readonly choose: (it: What) => void;
  readonly label: string;
}

const Choice = ({ value, chosen, choose, label }: ChoiceProps) => (
  <label>
    <input type="radio" name="policy-what" checked={chosen === value} onChange={() => choose(value)} />
    {label}
  </label>
);

interface FileProps {
  readonly file: PolicyFile;
  readonly files: readonly PolicyFile[];
  readonly choose: (id: string) => void;
}

/** One of the files: for whom, where it goes, and the thing itself. */
function FileOf({ file, files, choose }: FileProps) {
  const { t } = useWords();
  const take = () => download(new Blob([file.text], { type: file.mime }), file.name);
  const copy = () => navigator.clipboard.writeText(file.text).then(() => true);
  return (
    <>
      <label class="field">
        <span>{t('share_policy_for')}</span>
        <select value={file.id} onChange={(event) => choose(event.currentTarget.value)}>
          {files.map(({ id, browser, system }) => (
            <option key={id} value={id}>
              {t('share_policy_browser', browser, t(system))}
            </option>
          ))}
        </select>
      </label>
      <p class="where">{t(file.where, file.place)}</p>
      <div class="row">
        <button type="button" class="plain-button" onClick={take}>
          {t('share_policy_download', file.name)}
        </button>
        <Act label={t('share_copy')} done={t('share_copied')} failed={t('share_not_copied')} act={copy} />
      </div>
      <details>
        <summary>{t('share_policy_show')}</summary>
        <textarea readOnly rows={14} spellcheck={false} aria-label={file.name} value={file.text} />
      </details>
    </>
  );
}
