// Takes the README's picture: the side panel beside a mail being written. node scripts/picture.mjs
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildOnce } from './build.mjs';
import { clickBadge, launch, sidePanel } from './launch.mjs';
import { ROOT, setUp } from './setup.mjs';
import { importSample, openGmail } from './show.mjs';

setUp();
await buildOnce();
const launched = await launch();
try {
  await importSample(launched);
  const page = await openGmail(launched);
  await clickBadge(page);
  const panel = await sidePanel(launched);
  await panel.locator('main[data-verdict]').waitFor();
  const shots = [await page.screenshot(), await panel.screenshot()];
  const [left, right] = shots.map((it) => `data:image/png;base64,${it.toString('base64')}`);
  const canvas = await launched.context.newPage();
  await canvas.setContent(`<body style="margin:0"><div style="display:inline-flex;border:1px solid #d5d9df">
    <img src="${left}"><img src="${right}" style="border-left:1px solid #d5d9df"></div>`);
  mkdirSync(join(ROOT, 'docs'), { recursive: true });
  await canvas.locator('div').screenshot({ path: join(ROOT, 'docs', 'picture.png') });
} finally {
  await launched.close();
}
