import { describe, expect, it } from 'vitest';
import clean from '../../../test/drafts/short/clean.json';
import findings from '../../../test/drafts/short/findings.json';
import { contextOf } from '../../../test/drafts/stories';
import { review } from './review';

const ids = (draft: string, story: string): string[] =>
  review(draft, contextOf(story)).findings.map(({ finding }) => finding);

// These were written beside the phrases: they hold what is reached, and measure nothing.
describe('short drafts', () => {
  it.each(Object.entries(findings))('are found out: %s', (id, drafts) => {
    for (const draft of drafts) expect(ids(`Hi Jane,\n\n${draft}`, 'reader'), draft).toContain(id);
  });

  it.each(Object.entries(clean))('that carry the story on are left alone: %s', (story, drafts) => {
    const name = contextOf(story).prospect.names[0]!.split(' ')[0];
    for (const draft of drafts) {
      expect(ids(draft, story), draft).toEqual([]);
      expect(ids(`Hi ${name},\n\n${draft}`, story), draft).toEqual([]);
    }
  });
});
