import type { Names } from '../../../playbook/fields';
import type { SentenceId } from '../../../playbook/say';
import { say } from '../../../playbook/say';
import { FINDINGS } from '../../../story/review/types';
import { KINDS } from '../../../story/touch';
import { touchWords } from '../../panel/touch-words';
import { useWords, type Words } from '../../parts/tongue';
import type { Draft } from '../playbook/draft';
import { useForm } from './form';

/** Something that a field can name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** DESIGN, "Asset". */
export const FORMATS: Readonly<Record<string, SentenceId>> = {
  'white-paper': 'playbook_format_white_paper',
  webinar: 'playbook_format_webinar',
  article: 'playbook_format_article',
  'customer-story': 'playbook_format_customer_story',
  comparison: 'playbook_format_comparison',
  'roi-tool': 'playbook_format_roi_tool',
  video: 'playbook_format_video',
  event: 'playbook_format_event',
};

const labelled = (list: readonly { id: string; label: string }[]): Named[] =>
  list.map(({ id, label }) => ({ id, name: label || id }));

const NAMES: Readonly<Record<Names, (draft: Draft, words: Words) => Named[]>> = {
  stages: ({ playbook }) => labelled(playbook.stages),
  segments: ({ playbook }) => labelled(playbook.segments),
  assets: ({ playbook, state }) =>
    [...new Set([...playbook.assets, ...state.mentioned].map((it) => it.title))].map((title) => ({
      id: title,
      name: title,
    })),
  findings: (_, { t }) =>
    FINDINGS.map((id) => ({ id, name: t(`finding_${id.replaceAll('-', '_')}` as SentenceId) })),
  kinds: (_, { speak }) =>
    Object.keys(KINDS).map((kind) => ({
      id: kind,
      name: speak(touchWords({ id: '', at: 0, kind, by: 'prospect', source: '' })),
    })),
  formats: (_, { speak }) => Object.entries(FORMATS).map(([id, words]) => ({ id, name: speak(say(words)) })),
};

/** What a field of this kind can name, in the playbook as it is being edited. */
export function useNames(of: Names): readonly Named[] {
  const { draft } = useForm();
  return NAMES[of](draft, useWords());
}
