import { describe, expect, it } from 'vitest';
import { readHubSpotFailure } from './hubspot/failures';
import { marker, readMarker } from './hubspot/marker';
import { withoutQuote } from './hubspot/quote';
import { asHtml, plain } from './plain';
import { retryAfter } from './retry-after';
import { when } from './when';

describe('plain', () => {
  it.each([
    ['<p>One</p><p>Two<br>Three</p>', 'One\nTwo\nThree'],
    ['<style>p{color:red}</style><div>A &amp; B &#169; &#x41;</div>', 'A & B © A'],
    ['<script>alert(1)</script>', undefined],
    ['1 &lt; 2 &unknown; 3', '1 < 2 &unknown; 3'],
    ['', undefined],
  ])('%s', (html, text) => {
    expect(plain(html)).toBe(text);
  });

  it('is bounded, and quick with a body made to hurt', () => {
    const start = performance.now();
    expect(plain('<'.repeat(500_000))?.length ?? 0).toBeLessThanOrEqual(2_000);
    expect(plain('<style>'.repeat(20_000))?.length ?? 0).toBeLessThanOrEqual(2_000);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('gives back what asHtml was given', () => {
    expect(plain(asHtml('a < b & c > d\n<script>'))).toBe('a < b & c > d\n<script>');
  });
});

describe('when', () => {
  it.each([
    ['2026-01-02T03:04:05.678Z', Date.UTC(2026, 0, 2, 3, 4, 5, 678)],
    ['1767323045678', 1_767_323_045_678],
    [1_767_323_045_678, 1_767_323_045_678],
    ['', undefined],
    [null, undefined],
    ['soon', undefined],
    ['0', undefined],
    ['99999999999999999', undefined],
  ])('%s', (value, ms) => {
    expect(when(value)).toBe(ms);
  });
});

it.each([
  ['5', 1_005_000],
  ['0', 1_000_000],
  ['-1', undefined],
  ['Thu, 01 Jan 1970 00:20:00 GMT', 1_200_000],
  ['Thu, 01 Jan 1970 00:00:01 GMT', 1_000_000],
  ['later', undefined],
  ['', undefined],
  [null, undefined],
])('reads Retry-After %s', (header, at) => {
  expect(retryAfter(header, 1_000_000)).toBe(at);
});

describe('withoutQuote', () => {
  it.each([
    ['Yes.\n\nOn Mon, 3 Aug 2026 at 10:00 Sam <sam@us.example> wrote:\n> Hi', 'Yes.'],
    ['Ja.\n\nAm 03.08.2026 um 10:00 schrieb Sam Seller:\n> Hallo', 'Ja.'],
    ['Yes.\n-----Original Message-----\nHi', 'Yes.'],
    ['Yes.\n________________________________\nFrom: Sam\nSent: Monday\nHi', 'Yes.'],
    ['Yes.\nFrom: Sam Seller\nSent: Monday\nSubject: Hi', 'Yes.'],
    ['From: the beginning I liked it.', 'From: the beginning I liked it.'],
    ['On Monday I wrote: hello', 'On Monday I wrote: hello'],
  ])('%j', (text, own) => {
    expect(withoutQuote(text).trim()).toBe(own);
  });
});

describe('the marker', () => {
  it('tells the kind and the words above it, and differs by key', () => {
    const line = marker('sales-met', 'k1');
    expect(readMarker(`Coffee\nat the fair\n${line}`)).toEqual({
      kind: 'sales-met',
      words: 'Coffee\nat the fair',
    });
    expect(marker('sales-met', 'k2')).not.toBe(line);
    expect(readMarker('Throughline is nice')).toBeUndefined();
    expect(readMarker(undefined)).toBeUndefined();
  });
});

describe('HubSpot’s errors', () => {
  const context = { requiredGranularScopes: ['forms'] };
  it.each([
    [401, {}, { why: 'unauthorised' }],
    [
      403,
      { category: 'MISSING_SCOPES', context: { missingScopes: ['a', 'b'] } },
      { why: 'forbidden-scope', scopes: ['a', 'b'] },
    ],
    [
      403,
      {
        errors: [
          { message: '', context },
          { message: '', context },
        ],
      },
      { why: 'forbidden-scope', scopes: ['forms'] },
    ],
    [403, { context: { requiredScopes: 'not a list' } }, { why: 'forbidden' }],
    [403, 'no JSON', { why: 'forbidden' }],
    [404, {}, { why: 'missing' }],
    [400, { message: 'Nope' }, { why: 'refused', words: 'Nope' }],
    [429, { policyName: 'DAILY' }, { why: 'limited', until: 86_400_000 }],
    [429, {}, { why: 'limited', until: 5 }],
    [500, { message: 'Oops' }, undefined],
    [418, undefined, undefined],
  ])('%i %j', (status, body, failure) => {
    expect(readHubSpotFailure(status, body, 5)).toEqual(failure);
  });
});
