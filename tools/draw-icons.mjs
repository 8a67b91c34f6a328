/**
 * Draws the tab bar's icons from tools/icons/*.svg: 81 × 81 PNG (the platform's size), normal, and selected for light
 * and dark. Run by hand after a drawing has changed: node tools/draw-icons.mjs
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { launchBrowser } from './browser/launch.mjs';
import { miniprogram, root } from './paths.mjs';
import { slimPng } from './slim-png.mjs';

const side = 81;
const sizeLimit = 40 * 1024;
const sources = join(root, 'tools/icons');
const target = join(miniprogram, 'assets/tab');

/** Ending of the file name → colour, and whether the shape is softly filled as well. One grey does in both themes. */
const variants = {
  '': { colour: '#8a919c', filled: false },
  '-on': { colour: '#0f6e5c', filled: true },
  '-dark-on': { colour: '#4cc3a5', filled: true },
};

/** Selected differs in more than colour: its closed shapes carry a light fill. */
function dress(svg, { colour, filled }) {
  const style = filled ? '<style>rect,circle,path:not(.mark){fill:currentColor;fill-opacity:.22}</style>' : '';
  return svg.replace(
    /<svg ([^>]*)>/,
    `<svg $1 width="${side}" height="${side}" style="color:${colour};display:block">${style}`,
  );
}

/** Between clear and solid. At the platform's 27 points an edge shows no more; all icons stay 8 KB of the download. */
const steps = 5;

/** The shape in its one colour, its edges in a few transparencies. */
async function plain(png, colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  for (let at = 0; at < data.length; at += 4) {
    const alpha = Math.round((Math.round((data[at + 3] / 255) * steps) / steps) * 255);
    data.set(alpha === 0 ? [0, 0, 0, 0] : [red, green, blue, alpha], at);
  }
  return sharp(data, { raw: info }).png().toBuffer();
}

const { browser } = await launchBrowser();
const page = await browser.newPage({ viewport: { width: side, height: side } });
mkdirSync(target, { recursive: true });
for (const file of readdirSync(sources).filter((name) => name.endsWith('.svg'))) {
  const svg = readFileSync(join(sources, file), 'utf8');
  for (const [ending, variant] of Object.entries(variants)) {
    await page.setContent(`<body style="margin:0">${dress(svg, variant)}</body>`);
    const png = await slimPng(await plain(await page.screenshot({ omitBackground: true }), variant.colour));
    if (png.length > sizeLimit) throw new Error(`${file}: ${png.length} bytes, the platform takes ${sizeLimit}`);
    writeFileSync(join(target, `${basename(file, '.svg')}${ending}.png`), png);
  }
}
await browser.close();
