import type { Complaint } from '../../../playbook/check';
import { sayProblems } from '../../../playbook/place-words';
import type { Problem } from '../../../playbook/resolve';
import { useWords } from '../../parts/tongue';
import { PlaceName } from './place-name';

interface Props {
  readonly problems?: readonly Problem[];
  readonly complaints?: readonly Complaint[];
  /** What the entries of its lists are called is read from it. */
  readonly document?: unknown;
}

const SHOWN = 30;

/** What of a playbook can't be used, and why. */
export function ProblemList({ problems = [], complaints = [], document }: Props) {
  const { t, speak } = useWords();
  const lines = [...sayProblems(problems, document), ...complaints];
  return (
    <ul class="problems">
      {lines.slice(0, SHOWN).map(({ path, what }, nth) => (
        // The place is the key: two may be alike
        <li key={nth}>
          {path && <PlaceName path={path.split('.')} document={document} />} <span>{speak(what)}</span>
        </li>
      ))}
      {lines.length > SHOWN && <li>{t('share_more_problems', lines.length - SHOWN)}</li>}
    </ul>
  );
}
