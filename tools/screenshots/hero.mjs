import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureOf } from './pages.mjs';

/** Three phones side by side: what a person does with the app, from left to right. Points. */
const shown = ['paste-preview', 'overview', 'account'];
const size = { width: 1080, height: 700 };

const style = `
  body { margin: 0; width: ${size.width}px; height: ${size.height}px; background: #e3ece8;
    display: flex; justify-content: center; align-items: center; gap: 44px; }
  img { display: block; width: 290px; border-radius: 30px; border: 7px solid #1d2730; }
  img:nth-child(2) { width: 304px; }
`;

const source = (file) => `data:image/png;base64,${readFileSync(file).toString('base64')}`;

/**
 * Composes the picture on top of the READMEs from pictures taken before.
 * @param folder where those are
 * @returns a PNG
 */
export async function takeHero(browser, folder) {
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1.5 });
  const phones = shown.map((name) => `<img src="${source(join(folder, pictureOf(name, 'light')))}" alt="">`);
  await page.setContent(`<style>${style}</style>${phones.join('')}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const png = await page.screenshot();
  await page.close();
  return png;
}
