import type { Badge, Choices, Settings, View } from '../platform/messages/protocol';
import type { Layers } from '../platform/playbook';
import { sentTo } from '../platform/sent';
import type { HistoryStore } from '../platform/store/store';
import type { Resolved } from '../playbook/resolve';
import type { Asset, Playbook } from '../playbook/types';
import type { SeenPerson, Sight } from '../sites/sight';
import type { Link } from '../story/identity/links';
import type { Ignored } from '../story/ignoring';
import { reviewContext } from '../story/review/context';
import type { ReviewContext } from '../story/review/types';
import { tell } from '../story/tell';
import type { Selves, Situation, Telling, Verdict } from '../story/telling';
import type { History } from '../story/touch';
import { type Known, knownOf } from './histories';
import { asPhrases, whatIsIgnored } from './ignoring';
import { recognitionOf } from './recognition';
import { handleOf, isSender, prospectTest } from './who';

/** What the use cases stand on; constructed once in main.ts. */
export interface Ground {
  readonly store: HistoryStore;
  /** What holds on this device. */
  readonly playbook: Playbook;
  /** The layers it was made of: what is locked, what was left out. */
  readonly resolved: Resolved;
  /** As they are stored. */
  readonly layers: Layers;
  /** Content that history mentions. */
  readonly mentioned: readonly Asset[];
  readonly settings: Settings;
  /** Accounts signed in on this device. */
  readonly accounts: readonly string[];
  /** Who is who, by the rep's word or by what pages showed together. */
  readonly links: readonly Link[];
  /** ms since 1970 */
  readonly now: number;
}

export interface Told {
  readonly person: SeenPerson;
  readonly known: Known;
  readonly history: History;
  readonly situation: Situation;
  readonly telling: Telling;
}

const STRICTEST: readonly Verdict[] = ['stop', 'hold', 'ready', 'unknown'];
const PEOPLE_TOLD = 50;

/** Who the rep is: what the settings say, and the accounts signed in. */
export const myself = ({ settings, accounts }: Ground): Selves => ({
  ...settings.me,
  addresses: [...new Set([...settings.me.addresses, ...accounts])],
});

const strictness = ({ telling }: Told): number => STRICTEST.indexOf(telling.verdict);

const channelOf = ({ site }: Pick<Sight, 'site'>) => (site === 'gmail' ? 'mail' : 'linkedin');

/** Tells everybody's story, in the order given. */
async function tellAll(
  ground: Ground,
  people: readonly SeenPerson[],
  inSight: Pick<Situation, 'channel'> & { answering?: Sight['answering'] },
): Promise<Told[]> {
  const me = myself(ground);
  const base = { now: ground.now, channel: inSight.channel, me, team: ground.settings.team };
  return Promise.all(
    people.map(async (person) => {
      const known = await knownOf(ground, person);
      const { history } = known;
      const answers = inSight.answering && isSender(person, inSight.answering.from);
      const situation: Situation = answers ? { ...base, answering: { text: inSight.answering!.text } } : base;
      return { person, known, history, situation, telling: tell(history, ground.playbook, situation) };
    }),
  );
}

const nameOf = ({ person, history }: Told): string =>
  history.prospect.name ?? person.name ?? handleOf(person);

/** What a draft to the leading person is reviewed against; the others may be greeted as well. */
export function reviewOf(
  { phrases, quiet }: Pick<Playbook, 'phrases' | 'quiet'>,
  ignored: readonly Ignored[],
  { person, history, situation, telling }: Told,
  all: readonly Told[],
): ReviewContext {
  const namesOf = (it: SeenPerson) => (it.name ? [it.name] : []);
  return reviewContext(history, telling, situation, {
    names: namesOf(person),
    others: all
      .filter((it) => it.person !== person)
      .flatMap((it) => [
        ...namesOf(it.person),
        ...(it.history.prospect.name ? [it.history.prospect.name] : []),
      ]),
    phrases: asPhrases(phrases),
    quiet: [...asPhrases(quiet), ...ignored],
  });
}

/** What a class can be corrected to. */
function choicesOf({ playbook }: Ground, { history }: Told): Choices {
  const { segment, persona } = history.prospect;
  const distinct = (labels: readonly string[], own?: string) => [...new Set(own ? [...labels, own] : labels)];
  return {
    stages: playbook.stages.map(({ id, label }) => ({ id, label })),
    segments: distinct(
      playbook.segments.map((it) => it.label),
      segment,
    ),
    personas: distinct(
      playbook.personas.map((it) => it.label),
      persona,
    ),
  };
}

/** Nobody is in sight; a mail may have gone out a moment ago. */
export const viewOfNobody = async ({ now }: Ground): Promise<View> => ({
  state: 'nobody',
  sent: await sentTo(undefined, now),
});

async function asView(ground: Ground, all: readonly Told[], chosen?: string, sight?: Sight): Promise<View> {
  const leading = all.find((it) => handleOf(it.person) === chosen) ?? all[0];
  if (!leading) return viewOfNobody(ground);
  const handle = handleOf(leading.person);
  const [recognised, ignored] = await Promise.all([
    recognitionOf(ground, leading.person, leading.known),
    whatIsIgnored(handle),
  ]);
  return {
    state: 'someone',
    people: all.map((it) => ({ id: handleOf(it.person), name: nameOf(it), verdict: it.telling.verdict })),
    id: handle,
    prospect: leading.history.prospect,
    telling: leading.telling,
    now: ground.now,
    recognised,
    readings: leading.history.readings,
    canInsert: sight?.site === 'gmail' && sight.where === 'compose',
    answering: leading.situation.answering !== undefined,
    ...(sight?.draft === undefined ? {} : { draft: sight.draft }),
    me: myself(ground),
    review: reviewOf(ground.playbook, ignored.here, leading, all),
    ignored: { ...ignored, mayNever: !ground.resolved.locks.includes('quiet') },
    sent: await sentTo(recognised.address ?? handle, ground.now),
    choices: choicesOf(ground, leading),
    dismissed: leading.history.dismissals,
  };
}

/** The people of a sight that a rep could write to. */
export const prospectsOf = (ground: Ground, people: readonly SeenPerson[]): SeenPerson[] =>
  people.filter(prospectTest(myself(ground).addresses));

/** The prospects among these people told, the strictest verdict first. */
export async function tellStrictest(
  ground: Ground,
  people: readonly SeenPerson[],
  sight: Pick<Sight, 'site' | 'answering'>,
): Promise<Told[]> {
  const told = await tellAll(ground, prospectsOf(ground, people).slice(0, PEOPLE_TOLD), {
    channel: channelOf(sight),
    answering: sight.answering,
  });
  return told.sort((a, b) => strictness(a) - strictness(b));
}

/** What the panel shows for what a tab has in sight. */
export async function viewOfSight(ground: Ground, sight: Sight, chosen?: string): Promise<View> {
  if (sight.account && ground.settings.accountsOff.includes(sight.account))
    return { state: 'account-off', account: sight.account };
  if (sight.state === 'not-understood') return { state: 'not-understood', site: sight.site };
  return asView(ground, await tellStrictest(ground, sight.people, sight), chosen, sight);
}

/** What the panel shows for one person, opened by address or slug, with nothing in sight. */
export async function viewOfPerson(ground: Ground, person: SeenPerson): Promise<View> {
  const channel = person.address ? 'mail' : 'linkedin';
  return asView(ground, await tellAll(ground, [person], { channel }));
}

/** The verdict for the toolbar, and what the badge in each compose says. */
export async function badgesOf(
  ground: Ground,
  sight: Sight,
): Promise<{ verdict: Verdict | undefined; badges: Badge[] }> {
  const isProspect = prospectTest(myself(ground).addresses);
  const tellable = (people: readonly SeenPerson[]) => people.filter(isProspect).slice(0, PEOPLE_TOLD);
  // Who leads stands in the compose as well: each is told once.
  const all = [sight.people, ...sight.composes.map((it) => it.people)].flatMap(tellable);
  const distinct = [...new Map(all.map((it) => [handleOf(it), it])).values()];
  const told = await tellAll(ground, distinct, { channel: channelOf(sight), answering: sight.answering });
  const byHandle = new Map(told.map((it) => [handleOf(it.person), it]));
  const strictest = (people: readonly SeenPerson[]) =>
    tellable(people)
      .flatMap((it) => byHandle.get(handleOf(it)) ?? [])
      .sort((a, b) => strictness(a) - strictness(b))[0]?.telling;
  const badges = sight.composes.map(({ id, people }): Badge => {
    const telling = strictest(people);
    const weighty = telling?.warnings.filter((it) => it.severity !== 'info' && !it.inside) ?? [];
    const says = { compose: id, verdict: telling?.verdict ?? 'unknown', count: weighty.length };
    return telling?.move.move === 'wait' ? { ...says, wait: true } : says;
  });
  return { verdict: strictest(sight.people)?.verdict, badges };
}
