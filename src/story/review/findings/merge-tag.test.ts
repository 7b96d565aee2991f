import { describe, expect, it } from 'vitest';
import { findingOf, placesOf } from '../../../../test/story/small-tongue';

const tags = (draft: string) => placesOf('merge-tag', draft);

describe('a merge tag', () => {
  it.each([
    ...[
      '{{first_name}}',
      '{{{name}}}',
      '{{ contact.firstname | default: "there" }}',
      '\u0024{name}',
      '{!Contact.FirstName}',
    ],
    ...[
      '{first_name}',
      '{ab}',
      '*|FNAME|*',
      '<<Name>>',
      '<< Company >>',
      '<<Élan>>',
      '%NAME%',
      '%%FirstName%%',
      '%%a.b%%',
    ],
    ...[
      '[First Name]',
      '[first-name]',
      '[lastname]',
      '[Name]',
      '[Company]',
      '[company name here]',
      '[Job title]',
      '[jobtitle]',
    ],
    ...[
      '[organisation]',
      '[Organization.Name]',
      '[pain point]',
      '[insert topic]',
      '[XXX]',
      '[Vorname]',
      '[Prénom]',
      '[societe]',
    ],
    ...[
      '__FIRST_NAME__',
      '_first_name_',
      '_lastname_',
      '#FIRSTNAME#',
      '#FIRST_NAME#',
      '[WHAT EVER THIS 2 IS]',
      '[A-B_C]',
    ],
  ])('is found: %s', (tag) => {
    expect(tags(`Hi Jane, so ${tag} it is.`)).toEqual([tag]);
  });

  it.each([
    ...[
      '{}',
      '{{}}',
      '{ name }',
      '{a}',
      '{1st}',
      '\u0024{}',
      '{!}',
      '*||*',
      '<<1>>',
      '<>',
      '<name>',
      '100% of it and 50% off',
    ],
    ...[
      '%1%',
      '%a%',
      '%20%',
      'a%20b%2',
      '[ ]',
      '[sic]',
      '[1]',
      '[SIC]',
      '[PDF]',
      '[EXTERNAL]',
      '[DOCX]',
      '[INTERNAL]',
      '[AB]',
      '[Abc]',
    ],
    ...[
      '[see page 7]',
      '[Named]',
      '[companyname2]',
      '__init__',
      'a_name_b',
      'first_name',
      '_name_',
      '#NAME#',
      '#first_name',
      '##',
      '#1#',
    ],
    ...['{{a\nb}}', '[FIRST\nNAME]'],
  ])('is not: %j', (text) => {
    expect(tags(`Hi Jane, so ${text} it is.`)).toEqual([]);
  });

  it('is found in the greeting, and in order with others and phrases of one’s own', () => {
    expect(tags('Hi {{name}}, [ABC DEF] and [first name].')).toEqual([
      '{{name}}',
      '[ABC DEF]',
      '[first name]',
    ]);
    const phrases = [{ finding: 'merge-tag' as const, phrase: 'fill me' }];
    expect(placesOf('merge-tag', 'Fill me, %name%', { phrases })).toEqual(['Fill me', '%name%']);
  });

  it.each(['[SIC TRANSIT]', '[A PDF]', '[DOC 1]', '[XLS 2]'])(
    'is found though it holds a mark that mails carry: %s',
    (tag) => {
      expect(tags(`So ${tag} it is.`)).toEqual([tag]);
    },
  );

  it.each(['[DOC]', '[XLS]', '[12]', '[FAQ]'])('is none of these marks: %s', (mark) => {
    expect(tags(`So ${mark} it is.`)).toEqual([]);
  });

  it('is none in square brackets that a sample quotes', () => {
    expect(tags('Write "not on [DATE]" there.')).toEqual([]);
    expect(tags('Write "not on [ANY DATE]" there.')).toEqual([]);
    expect(tags('Write "not on {{date}}" there.')).toEqual(['{{date}}']);
    expect(tags('Write "not on it", [DATE] there.')).toEqual(['[DATE]']);
  });

  it('is none in what is quoted', () => {
    expect(tags('It is.\n> {{name}}\n> [ABC DEF]')).toEqual([]);
  });

  it('is told as it is written', () => {
    expect(findingOf('merge-tag', 'Hi Jane, {{First_Name}}')).toMatchObject({
      reason: { say: 'finding_merge_tag_why', with: ['{{First_Name}}'] },
      instead: { say: 'finding_do_fill' },
    });
  });
});
