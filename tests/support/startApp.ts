import { join } from 'node:path';
import type * as Simulate from 'miniprogram-simulate';
import { compiledWxml } from '../../tools/jest/wxml.cjs';
import { showAria } from './ariaInPage';
import { fakeWx, type FakeWx } from './fakeWx';
import { Rendered, settled } from './rendered';

const root = join(__dirname, '../../miniprogram');

type Definition = { relations?: Record<string, object>; options?: object };
interface AppLife {
  onLaunch?(): void;
  onShow?(): void;
  onHide?(): void;
}
interface Globals {
  wx?: unknown;
  Component?: (definition: Definition) => void;
  App?: (definition: AppLife) => void;
  getApp?: () => unknown;
  getCurrentPages?: () => unknown[];
  /** File of the component or page that is being shown. */
  outermost?: string;
  /** Runs what the official compiler made of the WXML. */
  wxml?: () => unknown;
}
const globals = globalThis as unknown as Globals;

/**
 * A started mini-program: its modules are loaded once and shared by all that is shown. Starting again = restarting the
 * app.
 */
export interface RunningApp {
  readonly wx: FakeWx;
  /** Shows one component, such as 'components/status-tag/status-tag'. */
  show(path: string, properties?: Record<string, unknown>): Promise<Rendered>;
  /** Opens a page as the platform does: attached, onLoad with the query, show, ready. */
  open(path: string, query?: Record<string, string>): Promise<Rendered>;
  /** A module as the running app sees it, such as 'storage/phone'; a static import would be another copy. */
  module<T>(path: string): T;
  /** Runs app.ts as at a cold start. */
  launch(): void;
  /** The launched app is closed, which only hides it, or covered by WeChat's own page; and is in front again. */
  hide(): void;
  comeBack(): void;
}

/** The simulator knows paths only: '@vant/weapp/…' is where the npm build has put it. */
function asPaths(json: Record<string, unknown> | null): Record<string, unknown> | null {
  const using = json?.['usingComponents'];
  if (json === null || typeof using !== 'object' || using === null) return json;
  const entries = Object.entries(using as Record<string, string>);
  const resolved = entries.map(([tag, path]) => [tag, /^[./]/.test(path) ? path : `/miniprogram_npm/${path}`]);
  return { ...json, usingComponents: Object.fromEntries(resolved) };
}

/** app.json's components are known in every page and component that doesn't name its own. */
function withGlobals(
  json: Record<string, unknown> | null,
  app: Record<string, string>,
): Record<string, unknown> | null {
  return json && { ...json, usingComponents: { ...app, ...(json['usingComponents'] as object | undefined) } };
}

/**
 * jsdom draws nothing, and no test looks at a style sheet: their syntax is checked by the linter and the compiler. So
 * none is read, and the libraries by which the simulator rewrites them, more code than all of its own, are not loaded
 * anew by every test.
 */
const noStyles = { getContent: () => '', compile: () => '', insert: () => undefined };

/**
 * The simulator makes a function of the compiler's text. This text runs a module that was compiled before the tests: V8
 * reads it once for all of them.
 */
const compiler = { wxmlToJs: () => 'return wxml()' };

function loadSimulator(): typeof Simulate {
  jest.doMock('miniprogram-simulate/src/wxss', () => noStyles);
  globals.wxml = require(compiledWxml) as () => unknown;
  jest.doMock('miniprogram-compiler', () => compiler);

  const utils = require('miniprogram-simulate/src/utils') as {
    readJson(file: string): Record<string, unknown> | null;
    runJs(file: string): void;
  };
  const readJson = utils.readJson.bind(utils);
  const app = (asPaths(readJson(join(root, 'app.json')))?.['usingComponents'] ?? {}) as Record<string, string>;
  utils.readJson = (file) => withGlobals(asPaths(readJson(file)), file.includes('miniprogram_npm') ? {} : app);

  showAria(require('j-component/src/render/render') as Parameters<typeof showAria>[0]);
  const simulate = require('miniprogram-simulate') as typeof Simulate;
  registerAgain(utils);
  return simulate;
}

/**
 * A module runs once, but the simulator wants each component registered anew by every load that uses it. The outermost
 * one gets a host element of its own, whatever it says: without one, the simulator loses it where it begins with wx:if.
 */
function registerAgain(utils: { runJs(file: string): void }): void {
  const register = globals.Component;
  if (register === undefined) throw new Error('the simulator did not define Component');
  const definitions = new Map<string, Definition>();
  let running = '';
  const again = (given: Definition, file: string): void => {
    // The simulator takes apart what it is given.
    const relations = Object.entries(given.relations ?? {}).map(([path, relation]) => [path, { ...relation }] as const);
    const options = file === globals.outermost ? { ...given.options, virtualHost: false } : given.options;
    register({
      ...given,
      options: options ?? {},
      ...(relations.length > 0 && { relations: Object.fromEntries(relations) }),
    });
  };
  globals.Component = (given) => {
    definitions.set(running, given);
    again(given, running);
  };
  utils.runJs = (file) => {
    const known = definitions.get(file);
    if (known !== undefined) return again(known, file);
    running = file;
    require(file);
  };
}

/** Starts the mini-program on a phone: a fresh one, or one on which it has run before. */
export function startApp(wx: FakeWx = fakeWx()): RunningApp {
  if (typeof document === 'undefined')
    throw new Error('The simulator needs a document: begin the test file with /** @jest-environment jsdom */');
  jest.resetModules();
  document.body.innerHTML = '';
  // Before the simulator, which fills gaps with answers to everything; and after it, so that they stay gaps.
  globals.wx = { ...wx.api };
  const simulate = loadSimulator();
  globals.wx = wx.api;
  const pages: unknown[] = [];
  let life: AppLife = {};
  globals.getCurrentPages = () => [...pages];
  globals.getApp = () => ({});

  function render(path: string, properties: object): Rendered {
    globals.outermost = join(root, path);
    const id = simulate.load(globals.outermost, { rootPath: root, compiler: 'official' });
    const shown = simulate.render(id, properties);
    const parent = document.createElement('div');
    document.body.append(parent);
    shown.attach(parent);
    return new Rendered(shown, parent);
  }

  return {
    wx,
    async show(path, properties = {}) {
      const shown = render(path, properties);
      await settled();
      return shown;
    },
    async open(path, query = {}) {
      const shown = render(path, query);
      pages.push(shown.instance);
      const { onLoad } = shown.instance;
      if (typeof onLoad === 'function') onLoad.call(shown.instance, query);
      await shown.visit();
      return shown;
    },
    module: (path) => require(join(root, path)),
    launch() {
      globals.App = (definition) => (life = definition);
      require(join(root, 'app'));
      life.onLaunch?.();
      life.onShow?.();
    },
    hide: () => life.onHide?.(),
    comeBack: () => life.onShow?.(),
  };
}
