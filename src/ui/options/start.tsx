import { sayCount } from '../../playbook/say';
import { useWords } from '../parts/tongue';
import { ImportFile } from './import-file';
import type { PageProps } from './options';
import { PastImports } from './past-imports';
import { SourcesOnStart } from './sources/on-start';

/** Import history; what has been imported. */
export function Start({ state, refresh }: PageProps) {
  const { t } = useWords();
  const isNew = state.touches === 0;
  return (
    <>
      <h1>{t(isNew ? 'options_start_new' : 'options_start_title')}</h1>
      <p class="soft">
        {isNew
          ? t('options_start_why')
          : t(
              'options_privacy_counts',
              sayCount('options_prospects', state.prospects),
              sayCount('options_touches', state.touches),
            )}
      </p>
      <ImportFile refresh={refresh} isNew={isNew} />
      <SourcesOnStart state={state} refresh={refresh} />
      {isNew && <p class="small soft consent">{t('options_consent')}</p>}
      <PastImports state={state} refresh={refresh} />
    </>
  );
}
