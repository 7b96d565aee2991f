// npm run dev: rebuilds at every change and reloads the extension in a browser with the sample history.
import { setUp } from './setup.mjs';

setUp();
const { buildAlways } = await import('./build.mjs');
const { clickBadge, launch } = await import('./launch.mjs');
const { importSample, openGmail, writeTo } = await import('./show.mjs');
const { PEOPLE } = await import('../src/sample/people.mjs');

/** @type {import('./launch.mjs').Launched | undefined} */
let launched;
/** @type {import('playwright-core').Page | undefined} */
let gmail;

/** Starts the browser after the first build; reloads the extension after the others. What was imported stays. */
async function show() {
  if (launched && gmail) {
    await launched.reload();
    await launched.worker();
    await gmail.reload();
    if (PEOPLE[0]) await writeTo(gmail, PEOPLE[0]);
  } else {
    launched = await launch({ headless: process.argv.includes('--headless') });
    launched.context.once('close', () => process.exit());
    await importSample(launched);
    gmail = await openGmail(launched);
  }
  await clickBadge(gmail);
  console.log(`${new Date().toLocaleTimeString()} loaded`);
}

await buildAlways(show);
console.log('Watching the sources. Close the browser to end.');
