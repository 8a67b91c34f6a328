import { readdirSync } from 'node:fs';
import { checked } from './figure.mjs';

const folder = new URL('parts/', import.meta.url);

/**
 * Runs the parts, one after the other: a module of parts/ exports `ids`, the letters that it measures, and
 * `measure(context)`, which resolves to its figures.
 * @param context `repeats` of each timing; `quick`: fewer are enough; `compiled()`: the package, path → content;
 *   `wanted(id)`: whether a letter is asked for, for a part that measures several
 * @param only letters of the figures that are asked for
 * @returns the figures, and a line for each part that couldn't measure
 */
export async function measureAll(context, only, names = readdirSync(folder)) {
  const figures = [];
  const problems = [];
  const wanted = (id) => only.includes(id);
  for (const name of names.filter((file) => file.endsWith('.mjs')).sort()) {
    const { ids, measure } = await import(new URL(name, folder));
    if (!ids.some(wanted)) continue;
    const started = Date.now();
    try {
      const measured = await measure({ ...context, wanted });
      figures.push(...measured.map(checked).filter(({ id }) => wanted(id)));
    } catch (error) {
      problems.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    console.error(`${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  return { figures, problems };
}
