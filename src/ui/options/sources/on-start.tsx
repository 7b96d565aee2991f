import { useWords } from '../../parts/tongue';
import type { PageProps } from '../options';
import { Connect } from './connect';
import { knowsMe } from './sources';
import { Standing } from './standing';
import { useSources } from './use-sources';

/** The sources on the first page: the way in, then a line on how each stands. */
export function SourcesOnStart({ state, refresh }: PageProps) {
  const { t, speak } = useWords();
  const { lines, look } = useSources();
  const again = async () => {
    await Promise.all([look(), refresh()]);
  };
  return (
    <>
      {lines.map((line) => (
        <section key={line.source} class="source" aria-label={line.label}>
          {line.connected ? (
            <>
              <b>{t('source_connected', line.label)}</b>
              <Standing line={line} of={line.connected} />
              {line.connected.trouble && <p class="trouble">{speak(line.connected.trouble)}</p>}
              <p>
                <a href="#sources">{t('source_to_page')}</a>
              </p>
            </>
          ) : (
            <details>
              <summary>
                <b>{t('source_connect', line.label)}</b>{' '}
                <span class="soft">{t('source_connect_why', line.label)}</span>
              </summary>
              <Connect line={line} knowsMe={knowsMe(state)} connected={again} />
            </details>
          )}
        </section>
      ))}
    </>
  );
}
