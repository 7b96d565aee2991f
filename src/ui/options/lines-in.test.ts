import { expect, it } from 'vitest';
import { linesIn } from './lines-in';

it.each([
  ['words', 'Smith, Jones & Co\n\n  Acme; Ltd \nAcme; Ltd', ['Smith, Jones & Co', 'Acme; Ltd']],
  [
    'addresses',
    '"Doe" <Jane@acme.example>, bob@acme.example;\nx',
    ['jane@acme.example', 'bob@acme.example', 'x'],
  ],
  ['domains', '@Acme.example, *.globex.example\nacme.example', ['acme.example', '*.globex.example']],
] as const)('reads %s', (of, text, lines) => expect(linesIn(text, of)).toEqual(lines));
