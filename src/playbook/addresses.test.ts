import { expect, it } from 'vitest';
import { isAddress, isDomain } from './addresses';

it.each([
  ['jane.doe+x@acme.example', true],
  ['jörg@müller.example', true],
  ['jane@acme', false],
  ['Jane Doe', false],
  ['mailto:jane@acme.example', false],
  ['jane@acme.example, bob@acme.example', false],
  ['jane@@acme.example', false],
])('%s is an address: %s', (text, expected) => expect(isAddress(text)).toBe(expected));

it.each([
  ['acme.example', true],
  ['@acme.example', true],
  ['*.acme.example', true],
  ['*.example', true],
  ['acme', false],
  ['Acme Foods', false],
  ['https://acme.example/about', false],
  ['jane@acme.example', false],
  ['*.', false],
])('%s is a domain: %s', (text, expected) => expect(isDomain(text)).toBe(expected));
