import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Response } from '../../platform/messages/protocol';
import { send } from '../../platform/messages/send';
import { useWords } from '../parts/tongue';
import { FindSetting } from './find-setting';
import { NAV, type Place, placeOf } from './pages';
import { Editor } from './playbook/editor';

export type OptionsState = Response<'options/state'>;

/** What every page of the options gets. */
export interface PageProps {
  readonly state: OptionsState;
  /** Reads the state again, after something was changed. */
  readonly refresh: () => Promise<void>;
  /** What of the page the address names: "too-early" of "#rules/too-early". */
  readonly at?: string | undefined;
}

/** The options page: one page at a time, named in the address. */
export function Options() {
  const { t } = useWords();
  const [place, setPlace] = useState(() => placeOf(location.hash));
  const [state, setState] = useState<OptionsState>();
  const first = useRef(location.hash);
  const [trouble, setTrouble] = useState<string>();

  const refresh = useCallback(
    () => send('options/state', {}).then(setState, (error: Error) => setTrouble(error.message)),
    [],
  );
  useEffect(() => {
    const turn = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', turn);
    // The address may have changed between the first drawing and now.
    if (location.hash !== first.current) turn();
    void refresh();
    return () => removeEventListener('hashchange', turn);
  }, []);

  const { Page, id } = place.page;
  return (
    <div class="options">
      <Nav current={id} />
      <main>
        {trouble && (
          <p class="trouble" role="alert">
            {t('options_trouble', trouble)}
          </p>
        )}
        {state ? (
          <Around key={id} place={place}>
            <Page state={state} refresh={refresh} at={place.at} />
          </Around>
        ) : (
          !trouble && <p class="soft">{t('options_loading')}</p>
        )}
      </main>
    </div>
  );
}

/** What stands around a page that edits the playbook; nothing around others. */
function Around({ place, children }: { readonly place: Place; readonly children: ComponentChildren }) {
  const { edits, counts } = place.page;
  if (!edits) return <>{children}</>;
  return (
    <Editor at={place.at} counts={counts ?? false}>
      {children}
    </Editor>
  );
}

function Nav({ current }: { readonly current: string }) {
  const { t } = useWords();
  return (
    <nav aria-label={t('options_nav')}>
      <p class="brand">{t('extension_name')}</p>
      <FindSetting />
      {NAV.map(({ label, pages }) => (
        <ul key={label ?? ''} {...(label ? { 'aria-label': t(label) } : {})}>
          {label && (
            <li class="group" aria-hidden="true">
              {t(label)}
            </li>
          )}
          {pages.map((it) => (
            <li key={it.id}>
              <a href={`#${it.id}`} aria-current={it.id === current ? 'page' : undefined}>
                {t(it.label)}
              </a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
