import { CATALOGUE, type SettingId } from '../../../playbook/catalogue';
import { pathsOf } from '../../../playbook/paths';
import { sayCount } from '../../../playbook/say';
import { useWords } from '../../parts/tongue';
import { useForm } from '../forms/form';

/** What adds up takes nothing from the team's. */
const winsOver = (path: string): boolean => {
  const id = path.split('.')[0] as SettingId;
  return Object.hasOwn(CATALOGUE, id) && !CATALOGUE[id].adds;
};

/** Says where the forms' values come from, when that is not plain: an address, or own settings over the team's. */
export function OwnSettings() {
  const { t, speak } = useWords();
  const { draft, edit } = useForm();
  const { own } = draft.state.documents;
  if (draft.layer === 'own')
    return (
      <>
        <p class="notice-line">{t('options_edits_own')}</p>
        <NowLocked />
      </>
    );
  const over = own === undefined ? 0 : pathsOf(own).filter(winsOver).length;
  if (over === 0) return null;
  return (
    <p class="notice-line">
      {speak(sayCount('options_own_over', over))}{' '}
      <button type="button" class="link-button" onClick={() => void edit.dropOwn()}>
        {t('options_own_drop')}
      </button>
    </p>
  );
}

/** What the team locked after it was set here: it has no effect, and keeps the rest from being saved. */
function NowLocked() {
  const { t, speak } = useWords();
  const { draft, edit } = useForm();
  if (draft.locked.length === 0) return null;
  return (
    <p class="notice-line">
      {speak(sayCount('options_own_locked', draft.locked.length))}{' '}
      <button type="button" class="link-button" onClick={edit.dropLocked}>
        {t('options_own_locked_drop')}
      </button>
    </p>
  );
}
