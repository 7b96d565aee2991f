import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../../scripts/launch.mjs';
import { createHubSpotFake, type HubSpotFake, KEY } from '../fakes/hubspot/hubspot';
import { granted } from './granted';
import type { Launched } from './walk';

const HUBSPOT = 'https://api.hubapi.com/*';

export interface WithVendor {
  readonly launched: Launched;
  readonly vendor: HubSpotFake;
}

/** A browser with the extension, in which HubSpot’s address leads to the stand-in. */
export async function launchWithHubSpot({
  vendor = createHubSpotFake({ now: Date.now }),
  ...how
}: {
  readonly profile?: string;
  readonly vendor?: HubSpotFake;
} = {}): Promise<WithVendor> {
  const launched = await launch({ dist: granted(HUBSPOT), ...how });
  await launched.context.route(HUBSPOT.replace('*', '**'), async (route) => {
    const request = route.request();
    const body = request.postData();
    const wire = await vendor.respond({
      method: request.method(),
      url: request.url(),
      headers: await request.allHeaders(),
      ...(body ? { body } : {}),
    });
    return wire
      ? route.fulfill({ status: wire.status, headers: { ...wire.headers }, body: wire.body })
      : route.abort();
  });
  return { launched, vendor };
}

export const openOptions = async ({ context, url }: Launched, at: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`${url('options.html')}#${at}`);
  return page;
};

/** Pastes the key on the first page, as a person would. */
export async function connect(page: Page, key = KEY, mine?: string): Promise<void> {
  const form = page.locator('form.connect');
  if (!(await form.isVisible())) await page.getByText('Connect HubSpot', { exact: true }).first().click();
  await page.getByLabel('HubSpot key').fill(key);
  if (mine) await page.getByLabel('Your e-mail address in HubSpot').fill(mine);
  await page.getByRole('button', { name: 'Connect HubSpot', exact: true }).click();
}

/** A browser that runs may take a file away between the list and the reading: what is gone holds nothing. */
function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/** Files of a folder that hold this text, in any of the ways browsers write text. */
export function filesWith(folder: string, text: string): string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(btoa(text))];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name))
    .filter((path) => {
      const bytes = readIfThere(path);
      return forms.some((form) => bytes.includes(form));
    });
}

/** What an expression gives in our content script's own world, as JSON; the reason where it is refused. */
export async function inContentScript(
  { context }: Launched,
  page: Page,
  expression: string,
): Promise<string> {
  const session = await context.newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', (it) => worlds.push(it.context));
  await session.send('Runtime.enable');
  const ours = worlds.find((it) => it.origin.startsWith('chrome-extension://'));
  if (!ours) throw new Error('No content script of ours is there.');
  const { result } = await session.send('Runtime.evaluate', {
    contextId: ours.id,
    awaitPromise: true,
    expression: `(async () => JSON.stringify(await ${expression}))().catch((it) => 'refused: ' + it.message)`,
  });
  await session.detach();
  return String(result.value);
}

export { KEY };
