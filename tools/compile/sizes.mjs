/** The main package is what is loaded before the first screen. */
export const mainLimit = 375 * 1024;

/** Reading what was pasted, in steps, is the largest of the parts that start with a tap. */
export const dataLimit = 162 * 1024;

/** All packages together: what a phone keeps of the app. */
export const totalLimit = 1.2 * 1024 * 1024;

const limits = new Map([
  ['main package', mainLimit],
  ['packages/data/', dataLimit],
  ['all packages', totalLimit],
]);

/** The platform's own limit for each package. */
const packageLimit = 2 * 1024 * 1024;

/** Bytes of the main package and of each subpackage of app.json. */
export function sizesOf(compiled) {
  const app = JSON.parse(String(compiled['app.json']));
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/?$/, '/'));
  const sizes = new Map([['main package', 0], ...roots.map((root) => [root, 0])]);
  for (const [name, content] of Object.entries(compiled)) {
    const owner = roots.find((root) => name.startsWith(root)) ?? 'main package';
    sizes.set(owner, sizes.get(owner) + Buffer.byteLength(content));
  }
  return [...sizes].map(([name, bytes]) => ({ name, bytes }));
}

/** Which packages, or all of them together, have reached their limit. */
export function sizeProblems(sizes) {
  const limitOf = (name) => limits.get(name) ?? packageLimit;
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  return [...sizes, { name: 'all packages', bytes: total }]
    .filter(({ name, bytes }) => bytes >= limitOf(name))
    .map(({ name, bytes }) => `${name}: ${bytes} bytes, the limit is ${Math.floor(limitOf(name))}`);
}
