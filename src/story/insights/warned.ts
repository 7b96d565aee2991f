import { RULES, type RuleId } from '../../playbook/types';
import type { Insight } from './insight';

/** A rule, how many prospects show it now, and for how many a rep called it wrong. */
export interface RuleOfInsight {
  readonly rule: RuleId;
  readonly shown: number;
  readonly wrong: number;
}

/** A rep's word on one warning. */
export interface CalledWrong {
  /** An address, else a LinkedIn name. */
  readonly who: string;
  readonly company?: string;
  readonly rule: string;
  readonly reason?: string;
  /** ms since 1970 */
  readonly at: number;
}

const KEPT = 10_000;

/** Warnings by rule, the most frequent first, and what reps said of them. */
export function warned(): Insight<{
  readonly rules: readonly RuleOfInsight[];
  readonly calledWrong: readonly CalledWrong[];
}> {
  const counts = new Map(RULES.map((rule) => [rule as string, { rule, shown: 0, wrong: 0 }]));
  const calledWrong: CalledWrong[] = [];
  return {
    meet({ prospect, fired, dismissals }) {
      for (const { rule } of fired) counts.get(rule.id)!.shown++;
      for (const { rule, reason, at } of dismissals) {
        const count = counts.get(rule);
        if (count) count.wrong++;
        if (calledWrong.length >= KEPT) continue;
        calledWrong.push({
          who: prospect.addresses[0] ?? prospect.slugs[0] ?? '',
          ...(prospect.company ? { company: prospect.company } : {}),
          rule,
          ...(reason ? { reason } : {}),
          at,
        });
      }
    },
    report: () => ({
      rules: [...counts.values()]
        .filter((it) => it.shown + it.wrong > 0)
        .sort((a, b) => b.shown - a.shown || b.wrong - a.wrong),
      calledWrong: calledWrong.sort((a, b) => b.at - a.at),
    }),
  };
}
