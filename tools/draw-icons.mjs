/**
 * Draws the tab bar's icons from tools/icons/*.svg: 81 × 81 PNG (the platform's size), normal, and selected for light
 * and dark. Run by hand after a drawing has changed: node tools/draw-icons.mjs
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

const { browser } = await launchBrowser();
const page = await browser.newPage({ viewport: { width: side, height: side } });
mkdirSync(target, { recursive: true });
for (const file of readdirSync(sources).filter((name) => name.endsWith('.svg'))) {
  const svg = readFileSync(join(sources, file), 'utf8');
  for (const [ending, variant] of Object.entries(variants)) {
    await page.setContent(`<body style="margin:0">${dress(svg, variant)}</body>`);
    // One colour in all its transparencies: 32 of them are smooth, and all icons together stay a few KB of the
    // download.
    const png = await slimPng(await page.screenshot({ omitBackground: true }), 32);
    if (png.length > sizeLimit) throw new Error(`${file}: ${png.length} bytes, the platform takes ${sizeLimit}`);
    writeFileSync(join(target, `${basename(file, '.svg')}${ending}.png`), png);
  }
}
await browser.close();
