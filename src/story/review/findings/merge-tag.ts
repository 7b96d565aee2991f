import { PLACEHOLDERS } from '../../../playbook/phrases/mail';
import { say } from '../../../playbook/say';
import { type Check, inOrder, overlaps, ownHits, runOver } from '../look';

const TAG = new RegExp(
  [
    // {{first_name}}, {{{name}}}, ${name}, {!Contact.FirstName}, {first_name}
    String.raw`\{\{\{?[^{}\n]{1,60}\}?\}\}`,
    String.raw`\$\{[^{}\n]{1,60}\}`,
    String.raw`\{![^{}\n]{1,60}\}`,
    String.raw`\{[a-z][a-z0-9_.]{1,40}\}`,
    // *|NAME|*
    String.raw`\*\|[^|\n]{1,60}\|\*`,
    // <<Name>>
    String.raw`<<[ ]?[a-zà-ÿ][^<>\n]{0,60}>>`,
    // %NAME%, %%FirstName%%
    String.raw`%{1,2}[a-z][a-z_.]{1,40}%{1,2}(?![a-z0-9])`,
    // [First Name], [Company], [insert topic]
    String.raw`\[(?:${PLACEHOLDERS})(?:[ _.-][^\]\n]{0,40})?\]`,
    // __FIRST_NAME__, #FIRST_NAME#
    String.raw`(?<![\w])__?(?:first|last|full|company)_?name__?(?![\w])`,
    String.raw`#(?:first|last|full|company)_?name#`,
  ].join('|'),
  'g',
);
/** `[FIRST NAME]` in capitals is one whatever it says, but for marks that mails carry. */
const CAPITALS = /\[\p{Lu}[\p{Lu}\p{N} _-]{2,40}\]/gu;
const MARKS =
  /^\[(?:external|extern|pdf|faq|sic|ext|spam|confidential|vertraulich|update|draft|entwurf|zip|docx?|xlsx?|internal|intern|\d+)\]$/i;

/** A sample's wording is quoted, its blanks to be filled in by them: "no documents after 4 pm on [DATE]". */
const QUOTED = /"[^"\n]{3,300}"/g;

/** A merge tag was left in. Looks at the text with capitals, greeting included. */
export const mergeTag: Check = {
  id: 'merge-tag',
  title: say('finding_merge_tag'),
  languageFree: true,
  find: (look) => {
    const { draft } = look;
    const tags = runOver(draft.whole, TAG);
    const capitals = [...draft.given.matchAll(CAPITALS)]
      .filter(([tag]) => !MARKS.test(tag))
      .map(({ 0: tag, index }) => ({
        start: draft.from(index),
        end: draft.from(index + tag.length),
        text: tag,
      }))
      .filter(
        ({ start, end }) => draft.whole.slice(start, end).trim() && !tags.some((it) => it.start === start),
      );
    const quoted = draft.whole.includes('"') ? runOver(draft.whole, QUOTED) : [];
    const left = [...tags, ...capitals].filter(
      (hit) => !(hit.text.startsWith('[') && quoted.some((it) => overlaps(it, hit))),
    );
    const hits = inOrder([...left, ...ownHits(look, 'merge-tag')]);
    const first = hits[0] && draft.span(hits[0].start, hits[0].end);
    return {
      hits,
      reason: say('finding_merge_tag_why', first ? draft.given.slice(first.start, first.end) : ''),
      instead: say('finding_do_fill'),
    };
  },
};
