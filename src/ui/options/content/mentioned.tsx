import { useState } from 'preact/hooks';
import { joined, untaken } from '../../../playbook/content-map';
import { sayCount } from '../../../playbook/say';
import type { Asset, Playbook } from '../../../playbook/types';
import { useWords } from '../../parts/tongue';
import { FORMATS } from '../forms/names';

interface Props {
  readonly playbook: Playbook;
  readonly mentioned: readonly Asset[];
  readonly put: (assets: readonly Asset[]) => void;
}

const SHOWN = 30;

/** Content that the history mentions, to be taken over. */
export function Mentioned({ playbook, mentioned, put }: Props) {
  const { t, speak } = useWords();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const all = untaken(mentioned, playbook);
  const found = all.filter((it) => it.title.toLowerCase().includes(words.trim().toLowerCase()));
  const shown = found.slice(0, SHOWN);
  const formatOf = (format: string) => (Object.hasOwn(FORMATS, format) ? t(FORMATS[format]!) : format);
  const turn = (title: string) => {
    const next = new Set(chosen);
    if (!next.delete(title)) next.add(title);
    setChosen(next);
  };
  const take = () => {
    const taken = all.filter((it) => chosen.has(it.title));
    put(joined(playbook.assets, taken).assets);
    setChosen(new Set());
    setSaid(speak(sayCount('content_taken', taken.length)));
  };
  return (
    <section id="mentioned">
      <h2>{t('content_mentioned')}</h2>
      <p class="soft">
        {mentioned.length === 0
          ? t('content_mentioned_none')
          : all.length === 0
            ? t('content_mentioned_all')
            : t('content_mentioned_what')}{' '}
        {mentioned.length === 0 && <a href="#start">{t('options_nav_start')}</a>}
      </p>
      {all.length > SHOWN && (
        <input
          type="search"
          aria-label={t('content_mentioned_find')}
          placeholder={t('content_mentioned_find')}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      {shown.length > 0 && (
        <ul class="mentioned">
          {shown.map(({ title, format, stage }) => (
            <li key={title}>
              <label>
                <input type="checkbox" checked={chosen.has(title)} onChange={() => turn(title)} />
                <span>
                  {title}{' '}
                  <span class="small soft">
                    {stage
                      ? t('content_format_stage', formatOf(format), labelOf(playbook, stage))
                      : formatOf(format)}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {found.length > SHOWN && <p class="small soft">{t('content_mentioned_more', found.length - SHOWN)}</p>}
      {all.length > 0 && (
        <div class="row">
          <button type="button" class="plain-button" disabled={chosen.size === 0} onClick={take}>
            {t('content_take')}
          </button>
          <button
            type="button"
            class="plain-button"
            onClick={() => setChosen(new Set(chosen.size === 0 ? found.map((it) => it.title) : []))}
          >
            {t(chosen.size === 0 ? 'content_choose_all' : 'content_choose_none')}
          </button>
        </div>
      )}
      <p class="outcome" role="status">
        {said}
      </p>
    </section>
  );
}

const labelOf = ({ stages }: Playbook, stage: string): string =>
  stages.find((it) => it.id === stage)?.label ?? stage;
