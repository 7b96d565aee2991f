import { describe, expect, it } from 'vitest';
import { LARGEST } from '../playbook/read-document';
import { fetchPlaybook } from './fetch-playbook';

const ADDRESS = 'https://team.example/playbook.json';
const PLAYBOOK = { salesFrom: 'research' };

type Answer = () => Response | Promise<Response>;
/** A browser's fetch that answers so, and what it was asked. */
function browserFetch(answer: Answer, whenManual?: Answer) {
  const asked: RequestInit[] = [];
  const ask = (async (_address: string, how: RequestInit) => {
    asked.push(how);
    return how.redirect === 'manual' && whenManual ? whenManual() : answer();
  }) as unknown as typeof fetch;
  return { ask, asked };
}

const at = (response: Response, url: string): Response =>
  Object.defineProperty(response, 'url', { value: url });
const why = async (answer: Answer, whenManual?: Answer, address = ADDRESS) => {
  const read = await fetchPlaybook(address, browserFetch(answer, whenManual).ask);
  return 'why' in read ? [read.why.say, ...(read.why.with ?? [])] : read;
};
const gone: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

describe('an address that can’t be read is told in words', () => {
  it.each([
    ['playbook', 'team_no_address'],
    ['http://team.example/playbook.json', 'team_not_https'],
    ['file:///etc/passwd', 'team_not_https'],
    ['https://me:secret@team.example/', 'team_with_password'],
  ])('%s', async (address, said) => {
    expect(await why(() => new Response('{}'), undefined, address)).toEqual([said]);
  });

  it.each([
    [401, 'team_asks_who'],
    [403, 'team_asks_who'],
    [404, 'team_not_there'],
    [410, 'team_not_there'],
    [429, 'team_server_trouble'],
    [503, 'team_server_trouble'],
    [418, 'team_other_status'],
  ])('status %i', async (status, said) => {
    expect(await why(() => new Response('', { status }))).toEqual([said, status]);
  });

  it('a page to sign in', async () => {
    expect(await why(() => new Response('<!doctype html>'))).toEqual(['share_is_html']);
  });

  it('JSON cut short', async () => {
    expect(((await why(() => new Response('{"salesFrom": "rese'))) as unknown[])[0]).toMatch(
      /^share_no_json/,
    );
  });

  it('a redirect to elsewhere, followed or not', async () => {
    const followed = () => at(new Response(JSON.stringify(PLAYBOOK)), 'https://login.example/x');
    expect(await why(followed)).toEqual(['team_sent_elsewhere', 'https://login.example']);
    const opaque = () => Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
    expect(await why(gone, opaque)).toEqual(['team_sent_somewhere']);
  });

  it('a server that is gone, and one that goes amid the answer', async () => {
    expect(await why(gone)).toEqual(['team_unreachable']);
    const body = new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode('{"sales'));
      },
      pull: (stream) => stream.error(new TypeError('network')),
    });
    expect(await why(() => new Response(body))).toEqual(['team_broken_off']);
  });

  it('too much, announced or not, and then no more is read', async () => {
    const headers = { 'content-length': String(20_000_000) };
    expect(await why(() => new Response('{}', { headers }))).toEqual(['share_too_large', 20, LARGEST / 1e6]);
    let given = 0;
    let isCancelled = false;
    const endless = new ReadableStream({
      pull(stream) {
        given += 1_000_000;
        stream.enqueue(new Uint8Array(1_000_000).fill(32));
      },
      cancel() {
        isCancelled = true;
      },
    });
    expect(((await why(() => new Response(endless))) as unknown[])[0]).toBe('share_too_large');
    expect(isCancelled).toBe(true);
    expect(given).toBeLessThan(LARGEST + 3_000_000);
  });
});

it('a playbook is read, without cookies, and anew', async () => {
  const { ask, asked } = browserFetch(() => at(new Response(JSON.stringify(PLAYBOOK)), `${ADDRESS}?v=2`));
  expect(await fetchPlaybook(` ${ADDRESS} `, ask)).toEqual({ document: PLAYBOOK, problems: [] });
  expect(asked[0]).toMatchObject({ credentials: 'omit', cache: 'no-cache' });
});
