import { useWords } from '../parts/tongue';
import type { Someone } from './actions';

const first = (word: string | undefined): string => Array.from(word ?? '')[0] ?? '';

/** One or two letters for the face. */
export function initials(name: string): string {
  const words = name
    .replace(/@.*/, '')
    .split(/[\s._-]+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = first(words[0]) + (words.length > 1 ? first(words.at(-1)) : '');
  return (letters || first(name)).toLocaleUpperCase();
}

/** The name to show: the record's, else the page's, else the handle. */
export const nameOf = ({ prospect, people, id }: Someone): string =>
  prospect.name ?? people.find((it) => it.id === id)?.name ?? id;

export function Who({ view }: { readonly view: Someone }) {
  const { t } = useWords();
  const { title, company, segment, persona } = view.prospect;
  const name = nameOf(view);
  const about = title && company ? t('panel_title_company', title, company) : (title ?? company);
  const chips = [
    { id: 'segment', label: t('panel_chip_segment'), value: segment },
    { id: 'persona', label: t('panel_chip_persona'), value: persona },
    { id: 'stage', label: t('panel_chip_stage'), value: view.telling.story.stage?.label },
  ].filter((it) => it.value);
  return (
    <>
      <header class="who">
        <div class="face" aria-hidden="true">
          {initials(name)}
        </div>
        <div>
          <h1>{name}</h1>
          {about && <div class="soft">{about}</div>}
        </div>
      </header>
      {chips.length > 0 && (
        <ul class="chips">
          {chips.map(({ id, label, value }) => (
            <li key={id} class="chip">
              <span class="unseen">{label} </span>
              {value}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
