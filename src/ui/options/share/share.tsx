import { useWords } from '../../parts/tongue';
import { NotYet } from '../playbook/not-yet';
import { usePlaybook } from '../playbook/use-playbook';
import { Exporting } from './exporting';
import { Ignored } from './ignored';
import { Importing } from './importing';
import { Locks } from './locks';
import { Publishing } from './publishing';
import { TeamAddressPart } from './team-address';
import './share.css';

/** How a playbook comes to a team: as a file, from an address, by policy; and what reps can't change of it. */
export function Share() {
  const { t } = useWords();
  const { draft, trouble, edit } = usePlaybook();
  if (!draft) return <NotYet trouble={trouble} />;
  return (
    <div class="share">
      <h1>{t('share_title')}</h1>
      <p class="soft">{t('share_page_why')}</p>
      <Ignored state={draft.state} />
      <Exporting draft={draft} />
      <Importing draft={draft} replace={edit.replace} />
      <TeamAddressPart reload={edit.load} />
      {draft.layer === 'team' && <Locks draft={draft} set={edit.set} />}
      <Publishing draft={draft} />
    </div>
  );
}
