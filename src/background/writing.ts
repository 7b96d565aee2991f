import { readChoices, rememberChoice } from '../platform/choices';
import { bringWriting } from '../platform/inject';
import type { From } from '../platform/messages/channel';
import { type Ask, asSight, type Marked, type Request, type Response } from '../platform/messages/protocol';
import { t } from '../platform/messages/words';
import { reviewHost } from '../platform/review-host';
import type { Playbook } from '../playbook/types';
import type { SeenCompose, Sight } from '../sites/sight';
import { type Ignored, toIgnore, toQuiet, withoutIgnored } from '../story/ignoring';
import type { Finding } from '../story/review/types';
import type { Verdict } from '../story/telling';
import type { GroundKeeper } from './ground';
import { whatIsIgnored } from './ignoring';
import { type Ground, reviewOf, type Told, tellStrictest } from './view';
import { handleOf } from './who';

const ASKS: Record<Playbook['beforeSending'], readonly Verdict[]> = {
  off: [],
  stop: ['stop'],
  'stop-and-hold': ['stop', 'hold'],
};

function askOf(compose: string, { person, telling }: Told, now: number): Ask {
  const rules = telling.warnings.filter((it) => it.severity !== 'info').map((it) => it.rule);
  return {
    compose,
    prospect: handleOf(person),
    verdict: telling.verdict,
    rules,
    headline: t(telling.headline, now),
    sentence: t(telling.sentence, now),
  };
}

/** Places that overlap are one to the eye and to the keyboard; it keeps the phrase it begins with. */
function placesOf({ start, end, also }: Finding, phrases: readonly Ignored[]) {
  const places = [{ start, end }];
  const never = phrases.slice(0, 1);
  for (const [i, span] of also.entries()) {
    const last = places.at(-1)!;
    if (span.start < last.end && span.end > last.start) {
      last.start = Math.min(last.start, span.start);
      last.end = Math.max(last.end, span.end);
    } else {
      places.push({ ...span });
      never.push(...phrases.slice(i + 1, i + 2));
    }
  }
  return { places, never };
}

function inWords(finding: Finding, draft: string, mayNever: boolean, now: number): Marked {
  const { replacement } = finding;
  return {
    finding: finding.finding,
    ...placesOf(finding, mayNever ? toQuiet(finding, draft) : []),
    title: t(finding.title, now),
    reason: t(finding.reason, now),
    instead: t(finding.instead, now),
    ...(replacement ? { replacement } : {}),
    ignore: toIgnore(finding, draft),
  };
}

/** What helps while a rep writes in a page: what is found in the draft, and what is asked before sending. */
export function writing(ground: GroundKeeper, host = reviewHost()) {
  const findingsIn = async (now: Ground, draft: string, leading: Told, told: readonly Told[]) => {
    if (!draft) return [];
    const { here } = await whatIsIgnored(handleOf(leading.person));
    const { findings } = await host.review(draft, reviewOf(now.playbook, here, leading, told));
    const mayNever = !now.resolved.locks.includes('quiet');
    return withoutIgnored(findings, here).map((it) => inWords(it, draft, mayNever, now.now));
  };

  const look = async (sight: Sight): Promise<Response<'page/writing'>> => {
    const now = await ground.now();
    const isOff = sight.account !== undefined && now.settings.accountsOff.includes(sight.account);
    if (isOff || sight.state === 'not-understood') return { asks: [], findings: [] };
    const asking = ASKS[now.playbook.beforeSending];
    const { answering: _, ...others } = sight;
    const tellOf = ({ people }: SeenCompose, i: number) =>
      tellStrictest(now, people, i === 0 ? sight : others);
    const told = await Promise.all(sight.composes.map(tellOf));
    const asks = told.flatMap(([strictest], i) =>
      strictest && asking.includes(strictest.telling.verdict)
        ? [askOf(sight.composes[i]!.id, strictest, now.now)]
        : [],
    );
    const all = told[0];
    const leading = all?.[0];
    if (sight.where !== 'compose' || !leading) return { asks, findings: [] };
    // A review that fails takes nothing else along.
    const findings = await findingsIn(now, sight.draft ?? '', leading, all).catch(() => []);
    return { asks, findings, prospect: handleOf(leading.person) };
  };

  return {
    'page/writing-help': async (_: unknown, { tabId }: From) => {
      if (tabId !== undefined) await bringWriting(tabId);
      return {};
    },
    'page/writing': async ({ sight }: Request<'page/writing'>): Promise<Response<'page/writing'>> => {
      const isEmpty = await (await ground.store()).isEmpty();
      return isEmpty ? { asks: [], findings: [] } : look(asSight(sight));
    },
    'page/chose': async (it: Request<'page/chose'>) => {
      await rememberChoice({ at: Date.now(), ...it });
      return {};
    },
    'options/choices': () => readChoices(),
  };
}
