import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type * as v from 'valibot';
import { addAt } from '../../../playbook/fields';
import { isDocument } from '../../../playbook/paths';
import { sayCount } from '../../../playbook/say';
import { entriesOf, itemOf } from '../../../playbook/schema';
import { useWords } from '../../parts/tongue';
import { FieldAt } from './field';
import { useField, useForm } from './form';
import { Locked, Wrong } from './labelled';
import { nameOfEntry } from './name-of-entry';
import { newEntry } from './new-entry';
import { Others } from './others';

interface Props {
  readonly path: string;
  readonly item: v.GenericSchema;
}

/** Entries of few parts stand in a row; others open one by one. */
const FEW = 2;

const shownKeys = (item: v.GenericSchema): string[] =>
  Object.keys(entriesOf(item) ?? {}).filter((key) => key !== 'id');
const isRow = (item: v.GenericSchema): boolean =>
  shownKeys(item).length <= FEW && shownKeys(item).every((key) => !itemOf(entriesOf(item)![key]!));

/** What is done to an entry. */
interface Acts {
  readonly move: (from: number, to: number) => void;
  readonly remove: (place: number) => void;
}

/** A list of entries: add, take out, put in order. */
export function Entries({ path, item }: Props) {
  const { t } = useWords();
  const of = useField(path);
  const { draft } = useForm();
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const root = useRef<HTMLFieldSetElement>(null);
  /** What the focus goes to once it is drawn: the first that there is. */
  const wanted = useRef<readonly string[]>([]);
  const list: readonly unknown[] = Array.isArray(of.value) ? of.value : [];
  // Before it is painted: a key pressed at once is meant for it.
  useLayoutEffect(() => {
    const found = wanted.current.map((it) => root.current?.querySelector<HTMLElement>(it)).find(Boolean);
    if (!found) return;
    found.focus();
    wanted.current = [];
  });

  const add = () => {
    wanted.current = [`:scope > [data-entry="${list.length}"] :is(input, select, textarea)`];
    setOpen(new Set([...open, list.length]));
    of.set([...list, newEntry(item)]);
  };
  const acts: Acts = {
    move(from, to) {
      const buttons = `:scope > [data-entry="${to}"] > .entry-acts`;
      // At the end of the list the button that was pressed can be pressed no more.
      wanted.current = [to - from, from - to].map((by) => `${buttons} [data-move-by="${by}"]:enabled`);
      setOpen(new Set([...open].map((it) => (it === from ? to : it === to ? from : it))));
      const next = [...list];
      next.splice(to, 0, ...next.splice(from, 1));
      of.set(next);
    },
    remove(place) {
      wanted.current = [':scope > .entries-add'];
      setOpen(new Set([...open].filter((it) => it !== place).map((it) => (it > place ? it - 1 : it))));
      of.set(list.filter((_, nth) => nth !== place));
    },
  };
  const label = t(of.field.label);
  return (
    <fieldset class="entries" ref={root} id={of.id} tabIndex={-1}>
      <legend class={path.includes('.') ? '' : 'unseen'}>{label}</legend>
      {list.map((entry, place) => {
        const name = nameOfEntry(entry, draft) || t('options_entry_new', place + 1);
        const line = { path: `${path}.${place}`, place, item, entry, name, of: list.length, acts };
        return isRow(item) ? (
          <Row key={place} {...line} isLocked={of.isLocked} />
        ) : (
          <Card
            key={place}
            {...line}
            isLocked={of.isLocked}
            isOpen={open.has(place)}
            toggle={(isOpen) => {
              const next = new Set(open);
              if (isOpen) next.add(place);
              else next.delete(place);
              setOpen(next);
            }}
          />
        );
      })}
      <Others path={path} />
      <Wrong id={of.id} wrong={of.wrong} />
      <Locked by={of.lockedBy} />
      {!of.isLocked && (
        <button type="button" class="plain-button entries-add" onClick={add}>
          {t(addAt(path))}
        </button>
      )}
    </fieldset>
  );
}

interface LineProps {
  readonly path: string;
  readonly place: number;
  readonly item: v.GenericSchema;
  readonly entry: unknown;
  readonly name: string;
  readonly of: number;
  readonly acts: Acts;
  readonly isLocked: boolean;
}

function Row(props: LineProps) {
  const { path, item, place, isLocked } = props;
  const { draft } = useForm();
  const entries = entriesOf(item);
  return (
    <div
      class={entries ? 'entry-row' : 'entry-row bare'}
      data-entry={place}
      {...(entries ? { id: path } : {})}
    >
      {entries ? (
        shownKeys(item).map((key) => <FieldAt key={key} path={`${path}.${key}`} schema={entries[key]!} />)
      ) : (
        <FieldAt path={path} schema={item} />
      )}
      {!isLocked && <Buttons {...props} />}
      <Wrong id={`${path}.id`} wrong={draft.complaintsAt(`${path}.id`)} />
    </div>
  );
}

interface CardProps extends LineProps {
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
}

/** Closed, it says what it is; what is wrong within opens it. */
function Card(props: CardProps) {
  const { path, item, place, name, entry, isOpen, toggle, isLocked } = props;
  const { speak } = useWords();
  const { draft } = useForm();
  const wrong = draft.complaintsUnder(path).length;
  const question = isDocument(entry) && typeof entry.question === 'string' ? entry.question : '';
  return (
    <details
      class="entry-card"
      data-entry={place}
      id={path}
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open !== isOpen) toggle(event.currentTarget.open);
      }}
    >
      <summary>
        <b>{name}</b> <span class="soft">{question}</span>
        {wrong > 0 && <span class="wrong">{speak(sayCount('options_entry_wrong', wrong))}</span>}
      </summary>
      {isOpen && (
        <>
          {[...shownKeys(item), ...('id' in (entriesOf(item) ?? {}) ? ['id'] : [])].map((key) => (
            <FieldAt key={key} path={`${path}.${key}`} schema={entriesOf(item)![key]!} />
          ))}
          {!isLocked && <Buttons {...props} />}
        </>
      )}
    </details>
  );
}

function Buttons({ place, of, name, acts }: LineProps) {
  const { t } = useWords();
  return (
    <div class="entry-acts">
      {[-1, 1].map((by) => (
        <button
          key={by}
          type="button"
          class="plain-button"
          data-move-by={by}
          disabled={place + by < 0 || place + by >= of}
          aria-label={t(by < 0 ? 'options_move_up' : 'options_move_down', name)}
          onClick={() => acts.move(place, place + by)}
        >
          {by < 0 ? '↑' : '↓'}
        </button>
      ))}
      <button
        type="button"
        class="plain-button"
        aria-label={t('options_remove_entry', name)}
        onClick={() => acts.remove(place)}
      >
        {t('options_remove')}
      </button>
    </div>
  );
}
