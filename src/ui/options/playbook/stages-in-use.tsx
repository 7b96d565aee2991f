import { valueAt } from '../../../playbook/paths';
import { sayCount } from '../../../playbook/say';
import type { StageDefinition } from '../../../playbook/types';
import { fold } from '../../../story/fold';
import { useWords } from '../../parts/tongue';
import { useForm } from '../forms/form';
import type { Draft } from './draft';
import type { Preview } from './previewing';
import { usePreview } from './use-preview';

/** Stages that the draft takes out, and how many prospects' touches name them. */
export function removedInUse(
  draft: Draft,
  preview: Preview | undefined,
): { label: string; people: number }[] {
  const stood = (valueAt(draft.saved, 'stages') ?? draft.at('stages').below) as readonly StageDefinition[];
  const stay = new Set(draft.playbook.stages.flatMap((it) => [fold(it.id), fold(it.label)]));
  return (Array.isArray(stood) ? stood : []).flatMap(({ id, label }) => {
    if (stay.has(fold(id)) || stay.has(fold(label))) return [];
    const people = [...(preview?.stages ?? [])]
      .filter(([stage]) => fold(stage) === fold(id) || fold(stage) === fold(label))
      .reduce((sum, [, count]) => sum + count, 0);
    return people > 0 ? [{ label, people }] : [];
  });
}

/** Says it where a stage is taken out that the history names. */
export function StagesInUse() {
  const { speak } = useWords();
  const { draft } = useForm();
  const removed = removedInUse(draft, usePreview());
  return (
    <div role="status">
      {removed.map(({ label, people }) => (
        <p key={label} class="notice-line">
          {speak(sayCount('playbook_stage_in_use', people, label))}
        </p>
      ))}
    </div>
  );
}
