import { listen } from '../../platform/messages/listen';
import { openProspect } from '../../platform/messages/window';
import { askBackground } from '../panel/follow-up/asking';
import { List } from '../panel/follow-up/list';
import { useListing } from '../panel/follow-up/use-lines';
import { useWords } from '../parts/tongue';

const { asking, storedChanged } = askBackground();
listen({
  'to-panel/changed': ({ windowId }) => {
    if (windowId === undefined) storedChanged();
    return {};
  },
});

/** The follow-up list, wide; a click opens the story in a tab of its own. */
export function FollowUp() {
  const { t } = useWords();
  const listing = useListing(asking, true);
  return (
    <>
      <h1>{t('list_title')}</h1>
      <p class="soft">{t('list_options_text')}</p>
      <List listing={listing} open={({ id }) => void openProspect(id)} canWalk={false} />
    </>
  );
}
