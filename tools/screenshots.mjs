/**
 * `npm run screenshots`: takes docs/pictures/ anew from the app as it is, in the browser preview, on a fixed day with
 * made-up accounts. `npm run screenshots -- --only=account,paste` takes some. A page of app.json without a scene is an
 * error. To look at the app otherwise, for oneself: `--to=FOLDER`, with `--width=320` (points) and `--scale=1.4` (of
 * the text).
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../preview/server/serve.mjs';
import { launchBrowser } from './browser/launch.mjs';
import { miniprogram, root } from './paths.mjs';
import { takeHero } from './screenshots/hero.mjs';
import { pagesOfApp, pictureOf, scenesAmiss } from './screenshots/pages.mjs';
import { screen } from './screenshots/phone.mjs';
import { savePicture } from './screenshots/picture.mjs';
import { scenes } from './screenshots/scenes.mjs';
import { filledPhone, takeScene } from './screenshots/take.mjs';

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    to: { type: 'string' },
    width: { type: 'string', default: String(screen.width) },
    scale: { type: 'string', default: '1' },
  },
});
const pictures = asked.to ?? join(root, 'docs/pictures');
const only = asked.only?.split(',');
const look = { width: Number(asked.width), scale: asked.scale };

const amiss = scenesAmiss(pagesOfApp(), scenes);
for (const line of amiss) console.error(`✗ ${line}`);
if (amiss.length > 0) process.exit(1);

const out = mkdtempSync(join(tmpdir(), 'nianshen-pictures-'));
const preview = await serve({ root: miniprogram, out, port: 0, watch: false });
const { browser } = await launchBrowser();
const failed = [];
try {
  if (preview.problems.length > 0) throw new Error('the app does not build');
  const filled = await filledPhone(browser, preview.url);
  mkdirSync(pictures, { recursive: true });
  for (const scene of scenes.filter(({ name }) => only === undefined || only.includes(name))) {
    for (const theme of ['light', 'dark']) {
      const file = join(pictures, pictureOf(scene.name, theme));
      try {
        await savePicture(file, await takeScene(browser, preview.url, scene, { ...look, theme }, filled));
      } catch (error) {
        failed.push(`${scene.name}, ${theme}: ${error.message}`);
      }
    }
  }
  if (failed.length === 0 && asked.to === undefined)
    await savePicture(join(pictures, 'hero.png'), await takeHero(browser, pictures));
} finally {
  await browser.close();
  await preview.close();
  rmSync(out, { recursive: true, force: true });
}
for (const line of failed) console.error(`✗ ${line}`);
process.exit(failed.length === 0 ? 0 : 1);
