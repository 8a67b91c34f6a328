import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { templateIn } from '../../preview/build/reads.mjs';

/** The sheet whose classes are for pages and components alike. */
const partsSheet = 'styles/parts.wxss';

/** What lets the classes of a page and of app.wxss into a component. */
const takesGlobal = /\baddGlobalClass:\s*true|"styleIsolation":\s*"(apply-shared|shared)"/;

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'miniprogram_npm') return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** Classes in the selectors of a sheet and of all that it imports; `names`: how the imported sheets are called. */
function sheetOf(file, root) {
  const text = read(file).replace(/\/\*[\s\S]*?\*\//g, '');
  const imports = [...text.matchAll(/@import\s+["']([^"']+)["']/g)].map(([, wanted]) =>
    wanted.startsWith('/') ? join(root, wanted) : resolve(dirname(file), wanted),
  );
  const selectors = [...text.replace(/"[^"]*"/g, '').matchAll(/([^{};]+)\{/g)].map(([, selector]) => selector);
  const own = selectors.flatMap((selector) => [...selector.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name]) => name));
  const nested = imports.map((each) => sheetOf(each, root));
  return {
    classes: new Set([...own, ...nested.flatMap(({ classes }) => [...classes])]),
    names: imports.map((each) => basename(each, '.wxss')),
  };
}

/** Classes that a template gives, those in expressions too. One that ends in - stands for all that begin so. */
export function classesGiven(template) {
  const attributes = [...template.replace(/<!--[\s\S]*?-->/g, '').matchAll(/\s(?:[\w-]+-)?class="([^"]*)"/g)];
  const words = attributes.flatMap(([, value]) => {
    const inside = [...value.matchAll(/\{\{([\s\S]*?)\}\}/g)].flatMap(([, expression]) =>
      [...expression.replace(/[=!]==?\s*'[^']*'/g, '').matchAll(/'([^']*)'/g)].map(([, text]) => text),
    );
    return [value.replace(/\{\{[\s\S]*?\}\}/g, ' '), ...inside].flatMap((text) => text.split(/\s+/));
  });
  return new Set(words.filter((word) => /^[A-Za-z_][\w-]*$/.test(word) && word !== 'none'));
}

const meets = (given, name) => given === name || (given.endsWith('-') && name.startsWith(given));

/** Pages and components of a mini-program: what each names in its template and in its sheet. */
function partsOf(root) {
  const configs = filesUnder(root).filter(
    (file) => file.endsWith('.json') && existsSync(file.replace(/json$/, 'wxml')),
  );
  return configs.map((config) => {
    const base = config.slice(0, -'.json'.length);
    return {
      path: relative(root, base),
      name: basename(base),
      isComponent: /"component":\s*true/.test(read(config)),
      isOpen: takesGlobal.test(read(`${base}.ts`)) || takesGlobal.test(read(config)),
      given: classesGiven(templateIn(`${base}.wxml`)),
      sheet: sheetOf(`${base}.wxss`, root),
    };
  });
}

/** Classes of a component that don't begin with its name, or the name of a sheet it imports, and are no shared part. */
function misnamed({ path, name, given, sheet }, shared) {
  const own = [name, ...sheet.names];
  const isOwn = (word) => own.some((begin) => word === begin || word.startsWith(`${begin}-`));
  const isShared = (word) => [...shared].some((part) => meets(word, part));
  const wrong = [...sheet.classes].filter((word) => !isOwn(word));
  const strange = [...given].filter((word) => !isOwn(word) && !isShared(word));
  return [...new Set([...wrong, ...strange])].map(
    (word) => `${path}: .${word} must begin with ${name}, as all classes of this component do`,
  );
}

/**
 * What is wrong with the class names of a mini-program. A component with addGlobalClass is reached by the classes of
 * every page and of app.wxss: none may meet one of its own, but for the shared parts in styles/parts.wxss.
 * @param {string} root the mini-program's folder
 * @returns {string[]} a line for each fault
 */
export function classProblems(root) {
  const shared = sheetOf(join(root, partsSheet), root).classes;
  const app = [...sheetOf(join(root, 'app.wxss'), root).classes].filter((word) => !shared.has(word));
  const parts = partsOf(root);
  const pages = parts.filter(({ isComponent }) => !isComponent);
  const components = parts.filter(({ isComponent }) => isComponent);
  const leaksFrom = (where, classes) =>
    components
      .filter(({ isOpen }) => isOpen)
      .flatMap(({ path, given, sheet }) =>
        [...classes]
          .filter((word) => [...given, ...sheet.classes].some((mine) => meets(mine, word)))
          .map((word) => `${where}: .${word} reaches into ${path}, which has a class of that name`),
      );
  return [
    ...components.flatMap((component) => misnamed(component, shared)),
    ...leaksFrom('app.wxss', app),
    ...pages.flatMap(({ path, sheet }) => leaksFrom(path, sheet.classes)),
  ];
}
