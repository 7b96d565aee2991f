import { CATALOGUE, type SettingId } from '../../../playbook/catalogue';
import { useWords } from '../../parts/tongue';
import { useForm } from './form';

/** Whether reps who use this playbook may set it otherwise; only whoever edits the team's may say so. */
export function Lock({ path }: { readonly path: string }) {
  const { t } = useWords();
  const { draft, edit } = useForm();
  const { lockable } = CATALOGUE[path.split('.')[0] as SettingId];
  if (draft.layer !== 'team' || !lockable) return null;
  const locks = Array.isArray(draft.document.locks) ? draft.document.locks.map(String) : [];
  const isLocked = locks.includes(path);
  const turn = () => {
    const next = isLocked ? locks.filter((it) => it !== path) : [...locks, path];
    edit.set('locks', next.length > 0 ? next : undefined);
  };
  return (
    <label>
      <input type="checkbox" checked={isLocked} onChange={turn} />
      {t('options_lock')}
    </label>
  );
}
