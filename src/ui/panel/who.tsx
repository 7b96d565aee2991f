import type { Prospect } from '../../story/touch';
import { useWords, type Words } from '../parts/tongue';
import type { Someone } from './actions';
import type { Acts } from './acts/acts';
import { Classes } from './acts/reclassify';

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

/** Title and company in a line; LinkedIn’s headlines often name the company themselves. */
export function aboutOf(
  { title, company }: Pick<Prospect, 'title' | 'company'>,
  { t }: Pick<Words, 't'>,
): string | undefined {
  if (!title || !company) return title ?? company;
  const isNamed = title.toLowerCase().includes(company.toLowerCase());
  return isNamed ? title : t('panel_title_company', title, company);
}

/** Who is in sight, and what is known of them. */
export function Who({ view, acts }: { readonly view: Someone; readonly acts: Acts }) {
  const words = useWords();
  const { employer } = view.recognised;
  const name = nameOf(view);
  const about = aboutOf(view.prospect, words);
  return (
    <>
      <header class="who">
        <div class="face" aria-hidden="true">
          {initials(name)}
        </div>
        <div>
          <h1>{name}</h1>
          {about && <div class="soft">{about}</div>}
          {employer && <div class="soft small">{words.t('panel_who_employer', employer)}</div>}
        </div>
      </header>
      {!view.recognised.isProposal && <Classes view={view} acts={acts} />}
    </>
  );
}
