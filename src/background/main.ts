import { atStart, every } from '../platform/alarms';
import { listen } from '../platform/messages/listen';
import { asSight } from '../platform/messages/protocol';
import { sendToTab } from '../platform/messages/send';
import { openPanelOnAction, openPanelWindow, openSidePanel } from '../platform/panel';
import { giveBack, mayReach } from '../platform/permissions';
import { onPolicyChanged, readLayers } from '../platform/playbook';
import { sentWhom } from '../platform/sent';
import { changeSettings, eraseSettings, noteAccount } from '../platform/settings';
import { openStore } from '../platform/store/open';
import { activeTab, onTabClosed, onTabLoads, onTabShown } from '../platform/tabs';
import { dropTeamNote, keepTeamNote, readTeamNote } from '../platform/team';
import { acts } from './acts';
import { captured } from './captured';
import { fetchPlaybook } from './fetch-playbook';
import { follower, tellPanels } from './follow';
import { followUpLists } from './follow-up';
import { groundKeeper } from './ground';
import { ignoring } from './ignoring';
import { learning } from './learning';
import { playbooks } from './playbook';
import { previews } from './preview';
import { privacy, sweeper } from './privacy';
import { sayWho } from './say-who';
import { syncing } from './sync/sync';
import { teamPlaybook } from './team';
import { viewOfNobody, viewOfPerson, viewOfSight } from './view';
import { asInMail, asOnLinkedIn } from './who';
import { writing } from './writing';

// Listeners stand in the first tick, so that an event that wakes the worker finds them.
const ground = groundKeeper(() => openStore());
const follow = follower(ground);
const act = acts(ground, follow.changed, (whose, touch) => sources.handOver(whose, touch));
const team = teamPlaybook({
  fetchPlaybook: (address) => fetchPlaybook(address, fetch),
  mayReach,
  giveBack,
  readNote: readTeamNote,
  keep: keepTeamNote,
  drop: dropTeamNote,
  policy: async () => (await readLayers()).policy,
  changed: follow.changed,
  now: Date.now,
});
const who = sayWho(ground, follow.changed);
const letting = privacy(ground, follow.changed);
const lists = followUpLists(ground.now);
const playbook = playbooks(ground, follow.changed);
const preview = previews(ground);
const HOUR = 60;
const sources = syncing(ground, follow.changed, tellPanels);
/** A connection is a consent as the first import is. */
const isEmpty = async () => (await (await ground.store()).isEmpty()) && !(await sources.isConnected());

openPanelOnAction();
onTabShown(({ windowId }) => void tellPanels(windowId));
onTabLoads((tabId) => void follow.loads(tabId));
onPolicyChanged(() => void follow.changed().then(team.refresh));
onTabClosed((tabId) => void follow.gone(tabId));
// What imports left that died half-way.
every(HOUR, 'reclaim', async () => (await ground.store()).reclaim());
every(24 * HOUR, 'team-playbook', team.refresh);
every(24 * HOUR, 'sweep', sweeper(ground, follow.changed));
atStart(team.refreshIfDue);

listen({
  'page/hello': async ({ account }) => {
    if (await isEmpty()) return { reads: false };
    if (account && (await noteAccount(account))) ground.forget();
    const { settings } = await ground.now();
    return { reads: !account || !settings.accountsOff.includes(account) };
  },
  'page/sight': async (sight, { tabId }) => {
    if (tabId === undefined || (await isEmpty())) return { badges: [] };
    // Who was not learned of is shown as known so far.
    const learnt = sight.site === 'linkedin' ? who.learn(asSight(sight).people).catch(() => {}) : undefined;
    const seen = await follow.seen(tabId, sight, learnt);
    void sources.inSight(asSight(sight)).catch(() => {});
    return seen;
  },
  'page/sent': act.sent,
  ...writing(ground),
  ...ignoring(follow.changed),
  'page/open-panel': ({ bare }, { tabId }) => {
    if (tabId === undefined) return { opened: 'none' };
    if (bare) return openPanelWindow(tabId).then(() => ({ opened: 'window' }));
    return openSidePanel(tabId).then((isOpen) => ({ opened: isOpen ? 'panel' : 'none' }));
  },

  'panel/view': async (asked) => {
    if (await isEmpty()) return { state: 'no-history' };
    const now = await ground.now();
    if ('prospect' in asked) return sources.beside(await viewOfPerson(now, asInMail(asked.prospect)));
    if ('linkedin' in asked) return sources.beside(await viewOfPerson(now, asOnLinkedIn(asked.linkedin)));
    const tabId = 'tabId' in asked ? asked.tabId : await activeTab(asked.windowId);
    const sight = tabId === undefined ? undefined : await follow.sightIn(tabId);
    return sources.beside(await (sight ? viewOfSight(now, sight, asked.chosen) : viewOfNobody(now)));
  },
  'panel/find': async ({ words }) => {
    const found = await (await ground.store()).search(words, 12);
    return found.map(({ prospect }) => ({
      id: prospect.addresses[0] ?? prospect.slugs[0] ?? '',
      name: prospect.name ?? prospect.addresses[0] ?? prospect.slugs[0] ?? '',
      ...(prospect.company ? { company: prospect.company } : {}),
    }));
  },
  'panel/insert': async (asked) => {
    const tabId = 'tabId' in asked ? asked.tabId : await activeTab(asked.windowId);
    const { text } = asked;
    return tabId === undefined ? { inserted: false } : sendToTab(tabId, 'to-page/insert', { text });
  },

  'panel/log': async (asked) => {
    const done = await act.log(asked);
    await sources.handOver(asked.who, done.touch);
    return done;
  },
  'panel/reclassify': async (asked) => {
    const done = await act.reclassify(asked);
    await sources.handOver(asked.who, done.touch);
    return done;
  },
  'panel/dismiss': act.dismiss,
  'panel/undismiss': act.undismiss,
  'panel/take-back': async (asked) => {
    const taken = await act.takeBack(asked);
    if (taken.done) await sources.takeBack(asked.who, asked.touch);
    return taken;
  },
  'panel/log-sent': async (asked) => {
    const handle = await sentWhom(asked.sent);
    const done = await act.answerSent(asked);
    if (handle)
      await sources.handOver(handle.includes('@') ? { prospect: handle } : { linkedin: handle }, done.touch);
    return done;
  },

  'who/say': who.say,
  'who/unsay': who.unsay,
  'who/keep': who.keep,
  'who/capture': captured,

  ...sources.answers,
  'list/follow-up': lists,
  ...learning(ground),
  ...letting,
  'privacy/let-go': async (asked) => {
    const gone = await letting['privacy/let-go'](asked);
    await sources.letGo(gone.who);
    return gone;
  },

  'playbook/state': playbook.state,
  'playbook/save': playbook.save,
  'playbook/preview': preview.portions,
  'playbook/example': preview.example,
  'team/state': team.state,
  'team/look': ({ address }) => team.look(address),
  'team/follow': ({ address }) => team.follow(address),
  'team/leave': async ({ address }) => {
    await team.leave(address);
    return {};
  },
  'team/refresh': team.refresh,
  'team/forget': async () => {
    await team.forget();
    return {};
  },

  'options/state': async () => {
    const { store, settings, accounts } = await ground.now();
    const [counts, generations] = await Promise.all([store.count(), store.generations()]);
    return { ...counts, generations: [...generations], settings, accounts: [...accounts] };
  },
  'options/history-changed': async () => {
    await follow.changed();
    return {};
  },
  'options/undo-import': async () => {
    const undone = await (await ground.store()).undoLastImport();
    await follow.changed();
    return undone ? { undone } : {};
  },
  'options/erase-all': async () => {
    await team.forget();
    await sources.erase();
    await (await ground.store()).eraseAll();
    await eraseSettings();
    await follow.changed();
    return {};
  },
  'options/save-settings': async (settings) => {
    await changeSettings(() => settings);
    await follow.changed();
    return {};
  },
});
