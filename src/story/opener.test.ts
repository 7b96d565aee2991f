import { describe, expect, it } from 'vitest';
import { fill, firstFilled } from './opener';

describe('an opener', () => {
  it('is filled with what is known', () => {
    expect(fill('On {topic}: {question}', { topic: 'labels', question: 'Which way?' })).toBe(
      'On labels: Which way?',
    );
  });

  it.each([
    ['{topic}', {}],
    ['{topic}', { topic: undefined }],
    ['{topic}', { topic: '  ' }],
    ['{topic} and {other}', { topic: 'labels' }],
    ['{toString}', {}],
    ['{read}', { read: 'Hello {{first_name}}' }],
    ['{read}', { read: 'Hi [FIRST NAME]' }],
    ['{read}', { read: 'Hi %NAME%' }],
    ['{read}', { read: 'Hi *|FNAME|*' }],
    ['{read}', { read: 'Hi <<Name>>' }],
  ])('never shows a hole: %s with %o', (template, words) => expect(fill(template, words)).toBeUndefined());

  it('is the first that can be filled', () => {
    expect(firstFilled(['{a}', '{b}', 'c'], { b: 'B' })).toBe('B');
    expect(firstFilled(['{a}'], {})).toBeUndefined();
  });

  it('does not read what it filled in as a template again', () => {
    expect(fill('{a} {b}', { a: '{b}', b: 'B' })).toBe('{b} B');
  });
});
