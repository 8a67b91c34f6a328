import { readdirSync } from 'node:fs';
import { checked } from './figure.mjs';

const folder = new URL('parts/', import.meta.url);

/**
 * Runs the parts, one after the other: a module of parts/ exports `measure(context)`, which resolves to its figures,
 * and `ids`, the letters that it measures; without them it is always run.
 * @param context `repeats` of each timing; `quick`: fewer are enough; `compiled()`: the package, path → content;
 *   `wanted(id)`: whether a letter is asked for, for a part that measures several
 * @param only letters of the figures that are asked for
 * @returns the figures, and a line for each part that couldn't measure
 */
export async function measureAll(context, only) {
  const figures = [];
  const problems = [];
  const wanted = (id) => only.includes(id);
  const names = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  for (const name of names.sort()) {
    const { ids, measure } = await import(new URL(name, folder));
    if (ids && !ids.some(wanted)) continue;
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
