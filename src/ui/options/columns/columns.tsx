import { useEffect, useState } from 'preact/hooks';
import { previewImport } from '../../../platform/messages/import';
import type { Mapping, Preview } from '../../../platform/messages/import-contract';
import type { SentenceId } from '../../../playbook/say';
import { useWords } from '../../parts/tongue';
import { Choice } from './choice';
import { FirstRows } from './first-rows';
import { What } from './what';
import { When } from './when';

type Field = keyof Mapping['columns'];

/** Nobody can be told apart without one of the first two. */
const FIRST: readonly (readonly [Field, SentenceId])[] = [
  ['email', 'options_column_email'],
  ['linkedin', 'options_column_linkedin'],
  ['name', 'options_column_name'],
  ['first', 'options_column_first'],
  ['last', 'options_column_last'],
  ['company', 'options_column_company'],
];
const MORE: readonly (readonly [Field, SentenceId])[] = [
  ['title', 'options_column_title'],
  ['segment', 'options_column_segment'],
  ['persona', 'options_column_persona'],
  ['industry', 'options_column_industry'],
  ['owner', 'options_column_owner'],
  ['url', 'options_column_url'],
  ['topic', 'options_column_topic'],
  ['stage', 'options_column_stage'],
  ['rep', 'options_column_rep'],
  ['note', 'options_column_note'],
  ['id', 'options_column_id'],
];

interface Props {
  readonly file: File;
  readonly proposal: Mapping;
  readonly start: (mapping: Mapping) => void;
  readonly cancel: () => void;
}

/** What is missing before the file can be read; undefined where nothing is. */
function missing({ columns, kind, at, format }: Mapping): SentenceId | undefined {
  if (format) return undefined;
  if (!columns.email && !columns.linkedin) return 'options_columns_need_who';
  if ('column' in at && !at.column) return 'options_columns_need_when';
  if ('column' in kind && !kind.values.some((it) => it.means !== 'nothing'))
    return 'options_columns_need_what';
  return undefined;
}

/** How the file would be read, as far as it was looked at; the newest question's answer only. */
function usePreview(file: File, mapping: Mapping): Preview | undefined {
  const [seen, setSeen] = useState<Preview>();
  useEffect(() => {
    let isNewest = true;
    previewImport(file, mapping).then(
      (it) => isNewest && setSeen(it),
      () => isNewest && setSeen(undefined),
    );
    return () => {
      isNewest = false;
    };
  }, [file, JSON.stringify(mapping)]);
  return seen;
}

/** "Which column is which?", for a table that nobody knows by its columns. */
export function Columns({ file, proposal, start, cancel }: Props) {
  const { t } = useWords();
  const [mapping, setMapping] = useState(proposal);
  const [refused, setRefused] = useState<SentenceId>();
  const preview = usePreview(file, mapping);
  /** Only its day is missing. */
  const isKnown = mapping.format !== undefined;
  const change = (part: Partial<Mapping>) => {
    setRefused(undefined);
    // Two changes may come before the first is drawn.
    setMapping((before) => ({ ...before, ...part }));
  };
  const setColumn = (field: Field, name: string) => {
    setRefused(undefined);
    setMapping((before) => {
      const { [field]: _, ...others } = before.columns;
      return { ...before, columns: name ? { ...others, [field]: name } : others };
    });
  };
  const choices = (of: typeof FIRST) =>
    of.map(([field, label]) => (
      <Choice
        key={field}
        label={t(label)}
        value={mapping.columns[field] ?? ''}
        none={t('options_column_none')}
        among={mapping.header}
        choose={(name) => setColumn(field, name)}
      />
    ));
  return (
    <form
      class="columns"
      aria-labelledby="columns-title"
      onSubmit={(event) => {
        event.preventDefault();
        const lacks = missing(mapping);
        if (lacks) setRefused(lacks);
        else start(mapping);
      }}
    >
      <h2 id="columns-title">{t(isKnown ? 'options_columns_day_title' : 'options_columns_title')}</h2>
      {!isKnown && (
        <>
          <p class="soft">{t('options_columns_help', file.name)}</p>
          <fieldset>
            <legend>{t('options_columns_who')}</legend>
            <div class="column-grid">{choices(FIRST)}</div>
          </fieldset>
        </>
      )}
      <When mapping={mapping} change={change} />
      <What mapping={mapping} change={change} setColumn={setColumn} values={preview?.values ?? []} />
      {!isKnown && (
        <details>
          <summary>{t('options_columns_more')}</summary>
          <div class="column-grid">{choices(MORE)}</div>
        </details>
      )}
      <FirstRows preview={preview} />
      <p class="failed" role="alert">
        {refused && t(refused)}
      </p>
      <div class="row">
        <button type="submit" class="main-button">
          {t(isKnown ? 'options_columns_day_do' : 'options_columns_do')}
        </button>
        <button type="button" class="plain-button" onClick={cancel}>
          {t('options_cancel')}
        </button>
      </div>
      {!isKnown && <p class="small soft">{t('options_columns_remembered')}</p>}
    </form>
  );
}
