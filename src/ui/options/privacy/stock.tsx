import { useEffect } from 'preact/hooks';
import type { Stock as Counted, StockOfSource } from '../../../platform/messages/learn-contract';
import { send } from '../../../platform/messages/send';
import { sayCount } from '../../../playbook/say';
import { useWords } from '../../parts/tongue';
import { useFigures } from '../learn/figures';
import { useLearning } from '../learn/use-learning';
import { Wide } from '../learn/wide';
import type { PageProps } from '../options';
import { Erasing } from './erasing';
import { useSourceName } from './source-name';
import { Sure } from './sure';
import { useErase } from './use-erase';

const isConnected = async (source: string): Promise<boolean> =>
  (await send('sources/state', {})).some((it) => it.source === source && it.connected !== undefined);

/** What is stored, how much, and from where; a source can be erased. */
export function Stock({ state, refresh }: PageProps) {
  const { t } = useWords();
  const { run, start } = useLearning('stock');
  const { erasing, run: runErase } = useErase(refresh);
  const nameOf = useSourceName();
  // What is counted follows what is stored.
  useEffect(start, [state.prospects, state.touches]);
  const erase = (source: string) =>
    void runErase(
      async () => {
        // Else it would be asked again, of people whom it knows by what was remembered beside the history.
        if (await isConnected(source)) await send('sources/disconnect', { source });
        return { of: 'source', source };
      },
      ({ prospects, touches }) => t('privacy_source_erased', nameOf(source), touches, prospects),
    );
  return (
    <section>
      <h2>{t('options_privacy_stored')}</h2>
      <p>
        {t(
          'options_privacy_counts',
          sayCount('options_prospects', state.prospects),
          sayCount('options_touches', state.touches),
        )}
      </p>
      {run.state === 'running' && run.progress.of > 0 && (
        <progress aria-label={t('privacy_counting')} max={run.progress.of} value={run.progress.done} />
      )}
      {run.state === 'ended' && <Sources stock={run.result} erase={erase} />}
      {(run.state === 'broken' || run.state === 'refused') && (
        <p class="trouble" role="alert">
          {t('privacy_not_counted')}
        </p>
      )}
      <Erasing erasing={erasing} />
    </section>
  );
}

interface SourcesProps {
  readonly stock: Counted;
  readonly erase: (source: string) => void;
}

function Sources({ stock: { sources, silent, strangers, keptOut }, erase }: SourcesProps) {
  const { t } = useWords();
  return (
    <>
      {sources.length > 0 && (
        <Wide name={t('privacy_by_source')}>
          <table class="figures">
            <caption class="unseen">{t('privacy_by_source')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('privacy_column_source')}</th>
                <th scope="col" class="number">
                  {t('privacy_column_people')}
                </th>
                <th scope="col" class="number">
                  {t('privacy_column_touches')}
                </th>
                <th scope="col">{t('privacy_column_span')}</th>
                <th scope="col">
                  <span class="unseen">{t('privacy_column_erase')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {sources.map((it) => (
                <SourceLine key={it.source} it={it} erase={erase} />
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      {silent > 0 && <p class="soft">{t('privacy_silent', silent)}</p>}
      {strangers > 0 && <p class="soft">{t('privacy_strangers', strangers)}</p>}
      {keptOut > 0 && <p class="soft">{t('privacy_kept_out', keptOut)}</p>}
    </>
  );
}

function SourceLine({ it, erase }: { readonly it: StockOfSource; readonly erase: (source: string) => void }) {
  const { t, day } = useWords();
  const { count } = useFigures();
  const name = useSourceName()(it.source);
  const [from, to] = [day(it.oldest), day(it.newest)];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number">{count(it.people)}</td>
      <td class="number">{count(it.touches)}</td>
      <td>{from === to ? from : t('privacy_span', from, to)}</td>
      <td>
        <div class="row tight">
          <Sure
            ask={t('privacy_source_erase')}
            name={t('privacy_source_erase_named', name)}
            sure={t('privacy_source_sure', name)}
            act={() => erase(it.source)}
          />
        </div>
      </td>
    </tr>
  );
}
