import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The name of every function that WeChat's base library declares, out of its official typings.
 * What the preview does not implement must be there and fail, as on a phone that lacks it;
 * what WeChat does not have either must be undefined.
 * @returns {string[]} [] where the typings are not installed
 */
export function knownApiNames() {
  const resolve = createRequire(import.meta.url).resolve;
  try {
    const manifest = resolve('miniprogram-api-typings/package.json');
    const text = readFileSync(manifest.replace(/package\.json$/, 'types/wx/lib.wx.api.d.ts'), 'utf8');
    const start = text.indexOf('interface Wx {');
    return [...new Set([...text.slice(start).matchAll(/^ {8}([a-z]\w*)[<(]/gm)].map((found) => String(found[1])))];
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  }
}
