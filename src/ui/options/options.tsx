import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Response } from '../../platform/messages/protocol';
import { send } from '../../platform/messages/send';
import type { SentenceId } from '../../playbook/say';
import { useWords } from '../parts/tongue';
import { FollowUp } from './follow-up';
import { Never } from './never';
import { Privacy } from './privacy';
import { Start } from './start';
import { You } from './you';

export type OptionsState = Response<'options/state'>;

/** What every page of the options gets. */
export interface PageProps {
  readonly state: OptionsState;
  /** Reads the state again, after something was changed. */
  readonly refresh: () => Promise<void>;
}

const PAGES = [
  { id: 'start', label: 'options_nav_start', Page: Start },
  { id: 'list', label: 'options_nav_list', Page: FollowUp },
  { id: 'you', label: 'options_nav_you', Page: You },
  { id: 'never', label: 'options_nav_never', Page: Never },
  { id: 'privacy', label: 'options_nav_privacy', Page: Privacy },
] as const satisfies readonly { id: string; label: SentenceId; Page: unknown }[];

const pageInAddress = () => PAGES.find((it) => `#${it.id}` === location.hash) ?? PAGES[0];

/** The options page: one page at a time, named in the address. */
export function Options() {
  const { t } = useWords();
  const [page, setPage] = useState(pageInAddress);
  const [state, setState] = useState<OptionsState>();
  const [trouble, setTrouble] = useState<string>();

  const refresh = useCallback(
    () => send('options/state', {}).then(setState, (error: Error) => setTrouble(error.message)),
    [],
  );
  useEffect(() => {
    const turn = () => setPage(pageInAddress());
    addEventListener('hashchange', turn);
    void refresh();
    return () => removeEventListener('hashchange', turn);
  }, []);

  const { Page } = page;
  return (
    <div class="options">
      <nav aria-label={t('options_nav')}>
        <p class="brand">{t('extension_name')}</p>
        <ul>
          {PAGES.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === page.id ? 'page' : undefined}>
                {t(label)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {trouble && (
          <p class="trouble" role="alert">
            {t('options_trouble', trouble)}
          </p>
        )}
        {state ? (
          <Page state={state} refresh={refresh} />
        ) : (
          !trouble && <p class="soft">{t('options_loading')}</p>
        )}
      </main>
    </div>
  );
}
