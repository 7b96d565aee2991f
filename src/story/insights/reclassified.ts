import { isKeptMark } from '../kept';
import type { Moment } from '../moments';
import type { Insight } from './insight';

/** A campaign whose guess reps found wrong. */
export interface CampaignOfInsight {
  /** Absent: no campaign is known. */
  readonly campaign?: string;
  /** Prospects who came to us through it. */
  readonly prospects: number;
  readonly reclassified: number;
}

/** A rep's word on one classification. */
export interface Corrected {
  /** An address, else a LinkedIn name. */
  readonly who: string;
  readonly company?: string;
  readonly campaign?: string;
  readonly was?: string;
  readonly segment?: string;
  readonly persona?: string;
  readonly stage?: string;
  readonly reason?: string;
  /** ms since 1970 */
  readonly at: number;
}

const KEPT = 10_000;

const isCorrection = ({ kind, touch }: Moment): boolean => kind === 'reclassified' && !isKeptMark(touch);

/** The campaign that led to them before an instant: the newest one named. */
const campaignBefore = (moments: readonly Moment[], at: number): string | undefined =>
  moments.findLast((it) => it.at <= at && it.touch.campaign && it.kind !== 'reclassified')?.touch.campaign;

/** Where marketing's guess was wrong, by campaign, and what reps said. */
export function reclassified(): Insight<{
  readonly campaigns: readonly CampaignOfInsight[];
  readonly corrected: readonly Corrected[];
}> {
  const campaigns = new Map<string | undefined, { prospects: number; reclassified: number }>();
  const corrected: Corrected[] = [];
  const of = (campaign: string | undefined) => {
    const count = campaigns.get(campaign) ?? { prospects: 0, reclassified: 0 };
    campaigns.set(campaign, count);
    return count;
  };
  return {
    meet({ prospect, moments }) {
      of(campaignBefore(moments, Number.POSITIVE_INFINITY)).prospects++;
      for (const it of moments) {
        if (!isCorrection(it)) continue;
        const { segment, persona, stage, note, campaign: own } = it.touch;
        const campaign = own ?? campaignBefore(moments, it.at);
        of(campaign).reclassified++;
        if (corrected.length >= KEPT) continue;
        corrected.push({
          who: prospect.addresses[0] ?? prospect.slugs[0] ?? '',
          ...(prospect.company ? { company: prospect.company } : {}),
          ...(campaign ? { campaign } : {}),
          ...(prospect.segment ? { was: prospect.segment } : {}),
          ...(segment ? { segment } : {}),
          ...(persona ? { persona } : {}),
          ...(stage ? { stage } : {}),
          ...(note ? { reason: note } : {}),
          at: it.at,
        });
      }
    },
    report: () => ({
      campaigns: [...campaigns]
        .filter(([, it]) => it.reclassified > 0)
        .map(([campaign, it]) => ({ ...(campaign ? { campaign } : {}), ...it }))
        .sort((a, b) => b.reclassified - a.reclassified || b.prospects - a.prospects),
      corrected: corrected.sort((a, b) => b.at - a.at),
    }),
  };
}
