import { useWords } from '../../parts/tongue';
import { Setting } from '../forms/setting';
import type { PageProps } from '../options';
import { EraseAll } from './erase-all';
import { ErasePerson } from './erase-person';
import { Export } from './export';
import { Stock } from './stock';

/** What is stored, for how long, and every way to take it along or to be rid of it. */
export function Privacy(props: PageProps) {
  const { t } = useWords();
  const { state, refresh } = props;
  const isEmpty = state.prospects === 0 && state.touches === 0;
  return (
    <>
      <h1>{t('options_privacy_title')}</h1>
      <p>{t('options_privacy_stays')}</p>
      <p class="soft">{t('options_privacy_reads')}</p>
      <Stock {...props} />
      <Setting id="keeping" />
      <Export />
      {!isEmpty && <ErasePerson refresh={refresh} />}
      <EraseAll refresh={refresh} />
    </>
  );
}
