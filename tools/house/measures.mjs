import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../compile/official.mjs';
import { mainLimit, sizesOf } from '../compile/sizes.mjs';
import { classProblems } from '../lint/class-names.mjs';
import { miniprogram, root } from '../paths.mjs';
import { filesIn } from './files.mjs';
import { circles, importsUp } from './imports.mjs';
import { longLines, switchedOff, unexplainedCasts } from './lines.mjs';
import { repeats } from './repeats.mjs';

/** Made by tools: no lines that anyone reads. */
const isTable = ({ file }) => file.endsWith('Table.ts');

/** Tables of facts have the same fields in every row. */
const facts = /\/packages\/guide\/(?:rulebook|content)\/|\/model\/(?:categories|errorCodes)\//;

const scriptEndings = ['.js', '.mjs', '.cjs'];

/** Folders of a layer, and one for files beside them: storage/phone.ts is the door. */
function roomsIn(layer) {
  const entries = readdirSync(join(miniprogram, layer), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return entries.some((entry) => entry.isFile()) ? [...folders, 'loose files'] : folders;
}

/** Compiles the whole. Refused from the limit on, in whole KB. */
export async function mainPackage() {
  const main = sizesOf(await compile(root)).find(({ name }) => name === 'main package');
  return { name: 'main package, KB', most: mainLimit / 1024 - 1, figure: Math.floor(main.bytes / 1024) };
}

function counted(name, most, places) {
  return { name, most, figure: places.length, places };
}

/** What can be read from the files, each as { name, figure, most, places? }; `places` are what was counted. */
export function measures() {
  const code = filesIn('miniprogram', ['.ts']);
  const typescript = [...code, ...['tests', 'preview', 'typings'].flatMap((folder) => filesIn(folder, ['.ts']))];
  const scripts = [
    ...filesIn('', scriptEndings, { recursive: false }),
    ...['miniprogram', 'preview', 'tests', 'tools'].flatMap((folder) => filesIn(folder, scriptEndings)),
  ];
  const shown = filesIn('miniprogram', ['.ts', '.wxml', '.wxss']).filter(
    (each) => !isTable(each) && !facts.test(each.file),
  );
  const pairs = repeats(shown);
  return [
    counted('rooms in domain/', 10, roomsIn('domain')),
    counted('rooms in storage/', 6, roomsIn('storage')),
    counted('imports back up', 0, importsUp(code)),
    counted('circles between folders', 0, circles(code)),
    counted('double casts without a reason', 0, unexplainedCasts(code)),
    counted('lint rules switched off in a line', 0, switchedOff([...typescript, ...scripts])),
    counted('class collisions', 0, classProblems(miniprogram)),
    counted('lines over 120 columns', 0, longLines(typescript.filter((each) => !isTable(each)))),
    counted(
      'repeated runs of 6 lines',
      15,
      pairs.map(({ lines, first, second }) => `${lines} lines: ${first} = ${second}`),
    ),
  ];
}
