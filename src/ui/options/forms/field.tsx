import type * as v from 'valibot';
import { fieldAt } from '../../../playbook/fields';
import { bare, entriesOf, isOptional, itemOf, optionsOf } from '../../../playbook/schema';
import { ChoiceField, NameField, OpenField } from './choice';
import { Entries } from './entries';
import { NamesField } from './names-field';
import { DayField, NumberField } from './number';
import { SwitchField } from './switch';
import { TextField } from './text';
import { WordsField } from './words-field';

interface Props {
  readonly path: string;
  readonly schema: v.GenericSchema;
}

/** The part of a setting at a path, as its schema says: one field, or the fields within. */
export function FieldAt({ path, schema }: Props) {
  const entries = entriesOf(schema);
  if (entries)
    return (
      <>
        {Object.entries(entries).map(([key, it]) => (
          <FieldAt key={key} path={`${path}.${key}`} schema={it} />
        ))}
      </>
    );
  const item = itemOf(schema);
  const may = { path, isOptional: isOptional(schema) };
  const { of, isLong } = fieldAt(path) ?? {};
  if (item && (entriesOf(item) || isLong)) return <Entries path={path} item={item} />;
  if (item) return of ? <NamesField {...may} /> : <WordsField {...may} />;
  return <Leaf {...may} schema={schema} />;
}

function Leaf({ path, schema, isOptional }: Props & { readonly isOptional: boolean }) {
  const options = optionsOf(schema);
  const { of, isOpen, isDay } = fieldAt(path) ?? {};
  const { type } = bare(schema);
  if (options) return <ChoiceField path={path} options={options} isOptional={isOptional} />;
  if (type === 'boolean') return <SwitchField path={path} />;
  if (type === 'number')
    return isDay ? <DayField path={path} /> : <NumberField path={path} schema={schema} />;
  if (of)
    return isOpen ? (
      <OpenField path={path} isOptional={isOptional} />
    ) : (
      <NameField path={path} isOptional={isOptional} />
    );
  return <TextField path={path} schema={schema} isOptional={isOptional} />;
}
