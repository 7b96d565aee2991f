import { useMemo } from 'preact/hooks';
import { type Line, Search } from '../parts/search';
import { useWords } from '../parts/tongue';
import { settingsIndex } from './settings-index';

const MOST = 12;
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Finds a setting by the words it is told with, and goes there. */
export function FindSetting() {
  const { t } = useWords();
  const index = useMemo(
    () =>
      settingsIndex().map(({ href, label, help, page }) => ({
        // Several settings may stand at one address.
        line: { id: `${href} ${label}`, name: t(label), company: page && t(page) } satisfies Line,
        name: plain(t(label)),
        words: plain(`${t(label)} ${help ? t(help) : ''}`),
      })),
    [t],
  );
  const find = async (typed: string): Promise<Line[]> => {
    const words = plain(typed).split(/\s+/).filter(Boolean);
    const fits = index.filter((it) => words.every((word) => it.words.includes(word)));
    const isNamed = (it: (typeof index)[number]) => words.every((word) => it.name.includes(word));
    return [...fits.filter(isNamed), ...fits.filter((it) => !isNamed(it))]
      .slice(0, MOST)
      .map((it) => it.line);
  };
  return (
    <Search
      find={find}
      choose={(id) => {
        location.hash = id.split(' ')[0]!;
      }}
      label="options_find"
      hidesIds
    />
  );
}
