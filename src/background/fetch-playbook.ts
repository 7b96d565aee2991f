import { LARGEST, type ReadDocument, readDocument, tooLarge } from '../playbook/read-document';
import { type Say, say } from '../playbook/say';

/** ms; an address that is slower is asked again tomorrow. */
const PATIENCE = 30_000;

const refused = (why: Say): { readonly why: Say } => ({ why });

/** An https address without a name and password in it, or what is wrong with it. */
export function readAddress(typed: string): { readonly url: URL } | { readonly why: Say } {
  if (!URL.canParse(typed.trim())) return refused(say('team_no_address'));
  const url = new URL(typed.trim());
  if (url.protocol !== 'https:') return refused(say('team_not_https'));
  if (url.username || url.password) return refused(say('team_with_password'));
  return { url };
}

function statusInWords(status: number): Say {
  if (status === 401 || status === 403) return say('team_asks_who', status);
  if (status === 404 || status === 410) return say('team_not_there', status);
  if (status === 429 || status >= 500) return say('team_server_trouble', status);
  return say('team_other_status', status);
}

/** The body as text, as far as it is not too large: no more than that is ever held. */
async function textOf(response: Response): Promise<string | { readonly why: Say }> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > LARGEST) return refused(tooLarge(announced));
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let piece = await reader?.read(); reader && piece?.value; piece = await reader.read()) {
    bytes += piece.value.byteLength;
    if (bytes > LARGEST) {
      void reader.cancel();
      return refused(tooLarge(bytes));
    }
    text += decoder.decode(piece.value, { stream: true });
  }
  return text + decoder.decode();
}

async function answerOf(url: URL, ask: typeof fetch): Promise<Response | { readonly why: Say }> {
  const how: RequestInit = { credentials: 'omit', cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) };
  try {
    const response = await ask(url.href, how);
    if (response.url && new URL(response.url).origin !== url.origin)
      return refused(say('team_sent_elsewhere', new URL(response.url).origin));
    return response.ok ? response : refused(statusInWords(response.status));
  } catch {
    // A redirect to where we may not read fails just as a network does; asked not to follow, the browser tells them apart.
    const probe = await ask(url.href, { ...how, redirect: 'manual' }).catch(() => undefined);
    return refused(probe?.type === 'opaqueredirect' ? say('team_sent_somewhere') : say('team_unreachable'));
  }
}

/** Reads a playbook from an https address; says in words why it can't. `ask`: the browser's fetch. */
export async function fetchPlaybook(address: string, ask: typeof fetch): Promise<ReadDocument> {
  const named = readAddress(address);
  if ('why' in named) return named;
  const response = await answerOf(named.url, ask);
  if ('why' in response) return response;
  try {
    const text = await textOf(response);
    return typeof text === 'string' ? readDocument(text) : text;
  } catch {
    return refused(say('team_broken_off'));
  }
}
