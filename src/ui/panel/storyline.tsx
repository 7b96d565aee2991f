import type { Chapter } from '../../story/telling';
import { Region } from '../parts/region';
import { useWords } from '../parts/tongue';
import type { Someone } from './actions';

export function Storyline({ view: { telling } }: { readonly view: Someone }) {
  const { speak, t } = useWords();
  const { story } = telling;
  return (
    <Region name={t('panel_region_story')} heading={t('panel_heading_story')}>
      <p class="story">
        {story.sentences.length ? (
          <Emphasised text={story.sentences.map(speak).join(' ')} topic={story.topics[0]?.topic} />
        ) : (
          t('panel_story_none')
        )}
      </p>
      {story.stage?.steppedBackFrom || story.stage?.from === 'rep' || story.stage?.from === 'crm' ? (
        <p class="soft">{speak(story.stage.why)}</p>
      ) : null}
      <ol class="path">
        {story.chapters.map((chapter) => (
          <Step key={chapter.stage} chapter={chapter} />
        ))}
      </ol>
      {[...story.colleagues, ...story.ignored].map((it, place) => (
        <p key={place} class="soft">
          {speak(it)}
        </p>
      ))}
    </Region>
  );
}

/** The story's leading topic stands out where it is first named. */
function Emphasised({ text, topic }: { readonly text: string; readonly topic: string | undefined }) {
  const at = topic ? text.indexOf(topic) : -1;
  if (!topic || at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <b>{topic}</b>
      {text.slice(at + topic.length)}
    </>
  );
}

function Step({ chapter }: { readonly chapter: Chapter }) {
  const { t } = useWords();
  const { stage, status, label, question, beats, openQuestion } = chapter;
  const isThin = beats.length === 0 && !openQuestion && status !== 'current';
  return (
    <li
      class={`${status}${isThin ? ' thin' : ''}`}
      data-stage={stage}
      data-status={status}
      {...(status === 'current' ? { 'aria-current': 'step' as const } : {})}
    >
      <div>
        <b>{label}</b>{' '}
        <span class="soft">{status === 'skipped' ? t('panel_chapter_skipped', question) : question}</span>
        {beats.length > 0 && (
          <ul class="beats">
            {beats.map(({ touch, title, at, future }) => (
              <li key={touch} class={future ? 'future' : 'past'}>
                {t(future ? 'panel_beat_future' : 'panel_beat', title, { day: at })}
              </li>
            ))}
          </ul>
        )}
        {openQuestion && <p class="q">{t('panel_open_question', openQuestion)}</p>}
      </div>
    </li>
  );
}
