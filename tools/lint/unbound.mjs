import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { namesRead, templateIn } from '../../preview/build/reads.mjs';

/** Any word in an expression, and what tells a loop's rows apart: a field of a field counts wherever it is read. */
const inBraces = /\{\{([\s\S]*?)\}\}/g;
const keyOfRows = /\bwx:key="([\w$]+)"/g;

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Bases of all pages and components of our own: their files without an extension. */
function partsUnder(root) {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.wxml') && !file.startsWith('miniprogram_npm'))
    .map((file) => join(root, file.slice(0, -'.wxml'.length)))
    .filter((base) => existsSync(`${base}.ts`));
}

/** The files of templates that a part may use, which see what they are handed and nothing else. */
function importedBy(base) {
  const sources = [...read(`${base}.wxml`).matchAll(/<import\s[^<>]*?src="([^"]+)"/g)].map(([, src]) => src);
  return sources.map((src) => templateIn(join(dirname(base), src)));
}

function wordsIn(wxml) {
  const inner = [...wxml.matchAll(inBraces)].map(([, text]) => text).join(' ');
  return new Set([...(inner.match(/[A-Za-z_$][\w$]*/g) ?? []), ...[...wxml.matchAll(keyOfRows)].map(([, key]) => key)]);
}

/** Our own components that a part uses: their bases, by tag. */
function usedBy(base, root) {
  const { usingComponents = {} } = JSON.parse(read(`${base}.json`) || '{}');
  const ours = Object.entries(usingComponents).filter(([, path]) => /^[./]/.test(path));
  return new Map(ours.map(([tag, path]) => [tag, path.startsWith('/') ? join(root, path) : join(dirname(base), path)]));
}

/** Words of the scripts of the components to which a field is handed whole: these may read what their WXML doesn't. */
function wordsOfTakers(field, wxml, used) {
  const tags = [...wxml.matchAll(new RegExp(`<([\\w-]+)[^<>]*="\\{\\{${field}\\}\\}"`, 'g'))].map(([, tag]) => tag);
  const folders = [...new Set(tags)].filter((tag) => used.has(tag)).map((tag) => dirname(used.get(tag)));
  const scripts = folders.flatMap((folder) =>
    readdirSync(folder).flatMap((file) => (file.endsWith('.ts') ? [read(join(folder, file))] : [])),
  );
  return new Set(scripts.flatMap((script) => script.match(/[A-Za-z_$][\w$]*/g) ?? []));
}

const membersOf = (object) => object.properties.filter((one) => one.name !== undefined);
const member = (object, name) => membersOf(object).find((one) => one.name.getText() === name)?.initializer;
const itemsOf = (node) => (node && ts.isArrayLiteralExpression(node) ? node.elements : []);

/** The object given to `Component(…)` or `Behavior(…)` somewhere below a node. */
function definitionIn(node) {
  if (ts.isCallExpression(node) && /^(Component|Behavior)$/.test(node.expression.getText())) return node.arguments[0];
  return ts.forEachChild(node, definitionIn);
}

/** @returns the definition and, before it, those of all behaviors that it builds on */
function definitionsOf(definition, checker) {
  const behaviors = itemsOf(member(definition, 'behaviors')).flatMap((name) => {
    const symbol = checker.getSymbolAtLocation(name);
    if (!symbol) return []; // a built-in one, by its name
    const origin = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const found = origin.declarations?.map(definitionIn).find((each) => each !== undefined);
    return found ? definitionsOf(found, checker) : [];
  });
  return [...behaviors, definition];
}

function observedBy(definition) {
  const observers = member(definition, 'observers');
  if (!observers) return [];
  return membersOf(observers).flatMap(({ name }) =>
    name.text.split(',').map((path) => path.trim().split(/[.[]/)[0] ?? ''),
  );
}

/** Names of the fields of a value, and of theirs: `view.tones[].label` as paths. */
function pathsBelow(type, checker, from, seen = new Set()) {
  if (seen.has(type)) return [];
  const seenNow = new Set([...seen, type]);
  if (type.isUnionOrIntersection()) return type.types.flatMap((each) => pathsBelow(each, checker, from, seenNow));
  if (!(type.flags & ts.TypeFlags.Object)) return [];
  if (checker.isArrayType(type) || checker.isTupleType(type))
    return checker.getTypeArguments(type).flatMap((each) => pathsBelow(each, checker, `${from}[]`, seenNow));
  return checker.getPropertiesOfType(type).flatMap((property) => {
    const path = `${from}.${property.name}`;
    return [path, ...pathsBelow(checker.getTypeOfSymbol(property), checker, path, seenNow)];
  });
}

/** @returns what of a part's data is sent to the screen though nothing there reads it */
function unboundIn(base, root, program) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(`${base}.ts`);
  const definition = source && definitionIn(source);
  if (!definition) return [];
  const wxml = templateIn(`${base}.wxml`);
  const definitions = definitionsOf(definition, checker);
  const readers = new Set([...namesRead(wxml), ...definitions.flatMap(observedBy)]);
  const used = usedBy(base, root);
  const templates = [wxml, ...importedBy(base), ...[...used.values()].map((each) => templateIn(`${each}.wxml`))];
  const words = new Set(templates.flatMap((each) => [...wordsIn(each)]));
  return definitions.flatMap((each) => {
    const data = member(each, 'data');
    if (!data) return [];
    return membersOf(data).flatMap((field) => {
      const name = field.name.getText();
      if (!readers.has(name)) return [name];
      const paths = pathsBelow(checker.getTypeAtLocation(field.name), checker, name);
      const taken = wordsOfTakers(name, wxml, used);
      const isRead = (path) => [words, taken].some((some) => some.has(path.slice(path.lastIndexOf('.') + 1)));
      return [...new Set(paths)].filter((path) => !isRead(path));
    });
  });
}

/** Compiler options and files of ambient types of the project that a folder belongs to. */
function settingsOf(root) {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic() {} };
  const { options = {}, fileNames = [] } =
    ts.getParsedCommandLineOfConfigFile(join(root, '../tsconfig.json'), {}, host) ?? {};
  return { options, typings: fileNames.filter((file) => file.endsWith('.d.ts')) };
}

/**
 * What pages and components send to the screen though nothing there reads it: fields of `data`, those of their
 * behaviors too, that neither the WXML nor an observer names; and fields of these, at any depth, whose name stands
 * neither in the WXML nor in a component that may read it.
 * @param {string} root the mini-program's folder; its tsconfig.json stands beside it
 * @param {import('typescript').CompilerOptions} [options] in place of that file's
 * @param {string[]} [typings] files of ambient types, likewise
 * @returns {string[]} `pages/month/month: view.key`, sorted
 */
export function unboundFields(root, options, typings) {
  const settings = options ? { options, typings: typings ?? [] } : settingsOf(root);
  const parts = partsUnder(root);
  const program = ts.createProgram([...parts.map((base) => `${base}.ts`), ...settings.typings], settings.options);
  return parts
    .flatMap((base) => unboundIn(base, root, program).map((field) => `${relative(root, base)}: ${field}`))
    .sort();
}
