import type { SentenceId } from '../../../playbook/say';
import { OWN_SOURCE } from '../../../story/kept';
import { useWords } from '../../parts/tongue';

const NAMES: Readonly<Record<string, SentenceId>> = {
  files: 'privacy_source_files',
  [OWN_SOURCE]: 'privacy_source_own',
  hubspot: 'privacy_source_hubspot',
  salesforce: 'privacy_source_salesforce',
  marketo: 'privacy_source_marketo',
  team: 'privacy_source_team',
};

/** What a source is called; one that nobody knows by its id. */
export function useSourceName(): (source: string) => string {
  const { t } = useWords();
  return (source) => {
    const name = Object.hasOwn(NAMES, source) ? NAMES[source] : undefined;
    return name ? t(name) : source;
  };
}
