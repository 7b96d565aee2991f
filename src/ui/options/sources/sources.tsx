import { useWords } from '../../parts/tongue';
import type { PageProps } from '../options';
import { usePlaybook } from '../playbook/use-playbook';
import { Connect } from './connect';
import { Reading } from './reading';
import { Source } from './source';
import { useSources } from './use-sources';

/** Whether an account or address is known by which the rep can be found at a source. */
export const knowsMe = ({ accounts, settings }: PageProps['state']): boolean =>
  accounts.length + settings.me.addresses.length > 0;

/** Connected sources, and how they are read. */
export function Sources({ state, refresh }: PageProps) {
  const { t } = useWords();
  const { lines, look } = useSources();
  const { draft } = usePlaybook();
  const again = async () => {
    await Promise.all([look(), refresh()]);
  };
  return (
    <>
      <h1>{t('source_title')}</h1>
      <p class="soft">{t('source_why')}</p>
      {lines.map((line) => (
        <section key={line.source} class="source" aria-label={line.label}>
          <h2>{line.label}</h2>
          {line.connected ? (
            <Source
              line={line}
              of={line.connected}
              perDay={draft?.state.playbook.sources.callsPerDay}
              look={again}
            />
          ) : (
            <Connect line={line} knowsMe={knowsMe(state)} connected={again} />
          )}
        </section>
      ))}
      <Reading />
    </>
  );
}
