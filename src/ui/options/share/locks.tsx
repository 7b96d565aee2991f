import { CATALOGUE, type SettingId } from '../../../playbook/catalogue';
import { ALWAYS_ON } from '../../../playbook/resolve';
import { RULE_LABELS } from '../../../playbook/rule-labels';
import type { SentenceId } from '../../../playbook/say';
import { RULES } from '../../../playbook/types';
import { useWords } from '../../parts/tongue';
import type { Draft } from '../playbook/draft';
import type { Editing } from '../playbook/editing';
import { PlaceName } from './place-name';

/** The whole of a setting. */
const SETTINGS: readonly (readonly [path: string, label: SentenceId])[] = (
  Object.keys(CATALOGUE) as SettingId[]
)
  .filter((id) => CATALOGUE[id].lockable)
  .map((id) => [id, CATALOGUE[id].label]);
/** The rules that can be set otherwise at all. */
const OF_RULES: typeof SETTINGS = RULES.filter((id) => !ALWAYS_ON.includes(id)).map((id) => [
  `rules.${id}`,
  RULE_LABELS[id].label,
]);
const LISTED = new Set([...SETTINGS, ...OF_RULES].map(([path]) => path));

interface Props {
  readonly draft: Draft;
  readonly set: Editing['set'];
}

/** What reps who use this playbook can't set otherwise. */
export function Locks({ draft, set }: Props) {
  const { t } = useWords();
  const given = draft.document.locks;
  const locks = Array.isArray(given) ? given.map(String) : [];
  const turn = (path: string) => {
    const next = locks.includes(path) ? locks.filter((it) => it !== path) : [...locks, path];
    set('locks', next.length > 0 ? next : undefined);
  };
  const box = ([path, label]: (typeof SETTINGS)[number], isCovered = false) => (
    <label key={path}>
      <input
        type="checkbox"
        checked={isCovered || locks.includes(path)}
        disabled={isCovered}
        onChange={() => turn(path)}
      />
      {t(label)}
    </label>
  );
  const others = locks.filter((it) => !LISTED.has(it));
  return (
    <section id="locks">
      <h2>{t('share_locks')}</h2>
      <p class="soft">{t('share_locks_why')}</p>
      <fieldset class="locks">
        <legend class="unseen">{t('share_locks')}</legend>
        {SETTINGS.map((it) => box(it))}
      </fieldset>
      <details open={OF_RULES.some(([path]) => locks.includes(path))}>
        <summary>{t('share_locks_rules')}</summary>
        <fieldset class="locks">
          <legend class="unseen">{t('share_locks_rules')}</legend>
          {OF_RULES.map((it) => box(it, locks.includes('rules')))}
        </fieldset>
      </details>
      {others.length > 0 && (
        <ul class="other-locks">
          {others.map((path) => (
            <li key={path}>
              <PlaceName path={path.split('.')} />
              <button type="button" class="plain-button" onClick={() => turn(path)}>
                {t('share_unlock')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
