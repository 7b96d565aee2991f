import { useEffect, useRef } from 'preact/hooks';
import { complaintsOf } from '../../../playbook/check';
import { DEFAULT_PLAYBOOK } from '../../../playbook/default';
import { differences } from '../../../playbook/differences';
import type { Document } from '../../../playbook/migrate';
import type { ReadDocument } from '../../../playbook/read-document';
import { resolve } from '../../../playbook/resolve';
import { sayCount } from '../../../playbook/say';
import { besideDefault, comparable } from '../../../playbook/shared';
import { useWords } from '../../parts/tongue';
import type { Draft } from '../playbook/draft';
import { DifferenceList } from './difference-list';
import { ProblemList } from './problem-list';

interface Props {
  readonly title: string;
  readonly read: Extract<ReadDocument, { document: Document }>;
  readonly draft: Draft;
  /** It takes the place of the team's playbook, whatever is edited here. */
  readonly isFollowed?: boolean;
  /** What the button that takes it over says. */
  readonly act: string;
  readonly take: (document: Document) => void;
  readonly leave: () => void;
}

/** In what a playbook differs from the one at hand, and what of it can't be used. */
export function Comparison({ title, read, draft, isFollowed, act, take, leave }: Props) {
  const { t, speak } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { documents } = draft.state;
  const laid = (document: unknown) =>
    draft.layer === 'own' && !isFollowed
      ? resolve(DEFAULT_PLAYBOOK, documents.team, document)
      : resolve(DEFAULT_PLAYBOOK, document);
  const incoming = laid(besideDefault(read.document));
  const found = differences(comparable(laid(draft.document)), comparable(incoming));
  const complaints = complaintsOf(read.document, incoming.playbook, { mentioned: draft.state.mentioned });
  return (
    <div class="comparison">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {read.problems.length > 0 && (
        <>
          <p>{speak(sayCount('share_left_out', read.problems.length))}</p>
          <ProblemList problems={read.problems} document={read.given} />
        </>
      )}
      {complaints.length > 0 && (
        <>
          <p>{speak(sayCount('share_to_mend', complaints.length))}</p>
          <ProblemList complaints={complaints} document={read.document} />
        </>
      )}
      {found.length === 0 ? (
        <p>{t('share_no_difference')}</p>
      ) : (
        <>
          <p>{speak(sayCount('share_differences', found.length))}</p>
          <DifferenceList found={found} />
        </>
      )}
      <div class="row">
        {found.length > 0 && (
          <button type="button" class="main-button" onClick={() => take(read.document)}>
            {act}
          </button>
        )}
        <button type="button" class="plain-button" onClick={leave}>
          {t(found.length > 0 ? 'share_leave' : 'share_close')}
        </button>
      </div>
    </div>
  );
}
