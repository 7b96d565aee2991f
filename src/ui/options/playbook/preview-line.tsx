import { useState } from 'preact/hooks';
import type { Moved } from '../../../platform/messages/playbook-protocol';
import { type SentenceId, sayCount } from '../../../playbook/say';
import type { Verdict } from '../../../story/telling';
import { useWords } from '../../parts/tongue';
import { useForm } from '../forms/form';
import { BeforeAndAfter } from './before-and-after';
import type { Preview } from './previewing';

const VERDICTS: Readonly<Record<Verdict, SentenceId>> = {
  stop: 'verdict_stop',
  hold: 'verdict_hold',
  ready: 'verdict_ready',
  unknown: 'verdict_unknown',
};
const WAYS_SHOWN = 3;
const PEOPLE_SHOWN = 100;

/** How many verdicts the change would turn, whose, and one of them before and after. */
export function PreviewLine({ preview }: { readonly preview: Preview | undefined }) {
  const { t, speak } = useWords();
  const [chosen, choose] = useState<string>();
  const { draft } = useForm();
  if (!preview) return <p role="status">{t('options_preview_counting_first')}</p>;
  if (preview.state === 'failed')
    return (
      <p class="wrong" role="alert">
        {t('options_preview_failed')}
      </p>
    );
  const shownOn = chosen ?? preview.moved[0]?.id ?? preview.sample?.id;
  return (
    <>
      {preview.state === 'reading' && (
        <p class="soft">{t('options_preview_counting', preview.passed, preview.of)}</p>
      )}
      <div role="status" aria-busy={preview.state === 'reading'}>
        {preview.state === 'read' && preview.changed === 0 && (
          <p>{t(preview.of === 0 ? 'options_preview_nobody' : 'options_preview_none')}</p>
        )}
        {preview.ways.slice(0, WAYS_SHOWN).map(({ from, to, people }) => (
          <p key={from + to}>
            {speak(sayCount('options_preview_way', people, t(VERDICTS[from]), t(VERDICTS[to])))}
          </p>
        ))}
        {preview.otherwise > 0 && <p>{speak(sayCount('options_preview_otherwise', preview.otherwise))}</p>}
      </div>
      {preview.moved.length > 0 && (
        <People moved={preview.moved} all={preview.changed} choose={choose} chosen={shownOn} />
      )}
      {shownOn && preview.of > 0 && (
        <BeforeAndAfter draft={draft} prospect={shownOn} choose={choose} isOpen={chosen !== undefined} />
      )}
    </>
  );
}

interface PeopleProps {
  readonly moved: readonly Moved[];
  readonly all: number;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

function People({ moved, all, chosen, choose }: PeopleProps) {
  const { t } = useWords();
  return (
    <details class="preview-people">
      <summary>{t('options_preview_see')}</summary>
      <ul>
        {moved.slice(0, PEOPLE_SHOWN).map(({ id, name, company, from, to }) => (
          <li key={id}>
            <button type="button" class="link-button" aria-pressed={id === chosen} onClick={() => choose(id)}>
              {name}
            </button>{' '}
            <span class="soft small">
              {company && `${company} · `}
              {t('options_preview_turn', t(VERDICTS[from]), t(VERDICTS[to]))}
            </span>
          </li>
        ))}
      </ul>
      {all > PEOPLE_SHOWN && <p class="soft small">{t('options_preview_more', all - PEOPLE_SHOWN)}</p>}
    </details>
  );
}
