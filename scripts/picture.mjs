// Takes the README's picture: the side panel beside a mail being written. node scripts/picture.mjs
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOnce } from './build.mjs';
import { clickBadge, launch, sidePanel } from './launch.mjs';
import { ROOT, setUp } from './setup.mjs';
import { importSample, openGmail } from './show.mjs';

setUp();
buildOnce();
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
  const mark = `data:image/png;base64,${readFileSync(join(ROOT, 'public', 'icons', '32.png'), 'base64')}`;
  await canvas.setContent(`<body style="margin:0"><div id="both" style="display:inline-flex;border:1px solid #d5d9df">
    <img src="${left}"><div style="border-left:1px solid #d5d9df"><p style="height:40px;margin:0;padding:0 12px;
    display:flex;gap:8px;align-items:center;font:600 13px system-ui;background:#f6f8fc"><img src="${mark}" width="16">
    Throughline</p><img src="${right}"></div></div>`);
  mkdirSync(join(ROOT, 'docs'), { recursive: true });
  await canvas.locator('#both').screenshot({ path: join(ROOT, 'docs', 'picture.png') });
} finally {
  await launched.close();
}
