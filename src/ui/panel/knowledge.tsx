import { useWords } from '../parts/tongue';
import type { Someone } from './actions';

/** What the rep should know before writing; nothing where the story touches no card. */
export function Knowledge({ view }: { readonly view: Someone }) {
  const { speak, t } = useWords();
  const cards = view.telling.story.knowledge;
  if (!cards.length) return null;
  return (
    <section class="region" aria-label={t('panel_heading_knowledge')}>
      <details>
        <summary>
          <b>{t('panel_heading_knowledge')}</b>{' '}
          <span class="soft">{speak({ say: 'panel_cards', with: [cards.length], count: cards.length })}</span>
        </summary>
        {cards.map(({ id, title, body, why }) => (
          <div key={id} class="card">
            <b>{title}</b>
            <p>{body}</p>
            <p class="soft">{speak(why)}</p>
          </div>
        ))}
      </details>
    </section>
  );
}
