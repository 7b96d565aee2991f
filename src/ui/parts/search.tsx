import { useEffect, useRef, useState } from 'preact/hooks';
import type { SentenceId } from '../../playbook/say';
import { useOwnId } from './own-id';
import { useWords } from './tongue';

/** One line of what was found. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly company?: string | undefined;
}

interface Props {
  readonly find: (words: string) => Promise<readonly Line[]>;
  readonly choose: (id: string) => void;
  /** What is looked for: "Find a prospect" unless told. */
  readonly label?: SentenceId;
  /** Ids say nothing to a reader. */
  readonly hidesIds?: boolean;
}

/** Typing rests this long before we ask, in ms. */
const REST = 80;

interface Found {
  readonly of: string;
  readonly lines: readonly Line[];
}

/** What was found last; late answers to older words are dropped. */
function useFound(words: string, find: Props['find']): Found | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (!words) return setFound(undefined);
    let isCurrent = true;
    const show = (lines: readonly Line[]) => isCurrent && setFound({ of: words, lines });
    const timer = setTimeout(() => find(words).then(show, () => show([])), REST);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [words]);
  return found;
}

/** The box in which a prospect is found by name, company or address; arrows, Enter and Escape work it. */
export function Search({ find, choose, label = 'panel_search', hidesIds = false }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const words = typed.trim();
  const found = useFound(words, find);
  const list = useOwnId();
  const options = useRef<HTMLDivElement>(null);
  const lines = words ? (found?.lines ?? []) : [];

  useEffect(() => options.current?.children[active]?.scrollIntoView({ block: 'nearest' }), [active]);

  const clear = () => {
    setTyped('');
    setActive(0);
  };
  const take = (line: Line | undefined) => {
    if (!line) return;
    clear();
    choose(line.id);
  };
  /** Enter may come before the list does. */
  const enter = async () => {
    if (!words) return;
    take(found?.of === words ? lines[active] : (await find(words))[0]);
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && lines.length) setActive((active + step + lines.length) % lines.length);
    else if (event.key === 'Enter') void enter();
    else if (event.key === 'Escape' && typed) clear();
    else return;
    event.preventDefault();
  };

  return (
    <search class="search">
      <input
        type="search"
        aria-label={t(label)}
        placeholder={t(label)}
        aria-autocomplete="list"
        aria-controls={list}
        {...(lines.length ? { 'aria-activedescendant': `${list}-${active}` } : {})}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={press}
      />
      <div id={list} ref={options} role="listbox" aria-label={t('panel_search_found')} hidden={!lines.length}>
        {lines.map((line, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box keeps the focus and its keys work the list
          <div
            key={line.id}
            id={`${list}-${place}`}
            role="option"
            aria-selected={place === active}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(line)}
          >
            <b>{line.name}</b>
            {line.company && <span class="soft">{line.company}</span>}
            {!hidesIds && line.id !== line.name && <span class="soft small">{line.id}</span>}
          </div>
        ))}
      </div>
      <p class={words && found && !lines.length ? 'soft nothing' : 'unseen'} aria-live="polite">
        {words && found && (lines.length ? t('panel_search_count', lines.length) : t('panel_search_none'))}
      </p>
    </search>
  );
}
