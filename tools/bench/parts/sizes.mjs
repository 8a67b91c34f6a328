import { sizesOf } from '../../compile/sizes.mjs';

export const ids = ['h'];

const kilo = 1024;

/** Bytes of each folder of the main package. */
function foldersOf(compiled, subpackages) {
  const folders = new Map();
  for (const [path, content] of Object.entries(compiled)) {
    if (subpackages.some((name) => path.startsWith(name))) continue;
    const folder = path.includes('/') ? path.slice(0, path.indexOf('/') + 1) : 'beside the folders';
    folders.set(folder, (folders.get(folder) ?? 0) + Buffer.byteLength(content));
  }
  return [...folders].sort(([, one], [, other]) => other - one);
}

/** Sizes of what is uploaded, before the platform packs it. */
export function sizeFigures(compiled) {
  const sizes = sizesOf(compiled);
  const figure = (name, value, reach) => ({ id: 'h', name, value, unit: 'bytes', ...(reach && { reach }) });
  const [main, ...subpackages] = sizes;
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    figure(main.name, main.bytes, { atMost: 375 * kilo }),
    figure('all packages', total, { atMost: 1.2 * kilo * kilo }),
    ...subpackages.sort((a, b) => b.bytes - a.bytes).map(({ name, bytes }) => figure(name, bytes)),
    ...foldersOf(
      compiled,
      subpackages.map(({ name }) => name),
    ).map(([name, bytes]) => figure(`main: ${name}`, bytes)),
  ];
}

export async function measure({ compiled }) {
  return sizeFigures(await compiled());
}
