import { today } from '../accounts.mjs';
import { createClock } from './clock.mjs';
import { asBehavior, asComponent } from './definitions.mjs';
import { createModules } from './modules.mjs';
import { createPage } from './page.mjs';
import { createStorage } from './storage.mjs';
import { createWx } from './wx.mjs';

/** Noon of a Beijing day, in ms since 1970. */
export const noonOf = (day) => Date.parse(`${day}T04:00:00Z`);

/**
 * A phone on which the compiled app can be started: modules, pages, storage and clock are real enough to measure with,
 * the screen isn't there.
 * @param files the package, path → content
 * @param day the Beijing day, 2026-03-05
 * @param stored what its storage holds: `values` and `files`
 * @param more calls of `wx` that a measurement answers itself
 * @param onSetData told of each setData (path, patch, bytes) at the moment that it happens
 */
export function createPhone({ files, day = today, stored = {}, more = {}, onSetData = () => undefined }) {
  const clock = createClock(noonOf(day));
  const soon = (work) => void clock.setTimeout(work, 0);
  const storage = createStorage(stored);
  const definitions = new Map();
  const pages = [];
  let setDatas = [];
  let life = {};

  const modules = createModules(files, {
    wx: createWx({ ...storage.api, ...more }, soon),
    Date: clock.Date,
    setTimeout: clock.setTimeout,
    clearTimeout: clock.clearTimeout,
    App: (definition) => void (life = definition),
    Behavior: asBehavior,
    Component: (definition) => void definitions.set(modules.running(), asComponent(definition)),
    getApp: () => ({}),
    getCurrentPages: () => pages.map(({ instance }) => instance),
  });

  const told = (one) => {
    setDatas.push(one);
    onSetData(one);
  };

  /** Loads a page's code, which the platform has done before the page is wanted. */
  function prepare(path) {
    modules.require(path);
    return definitions.get(`${path}.js`);
  }

  return {
    clock,
    storage,
    require: modules.require,
    prepare,
    /** Loads the app's own code; `launch` begins its life. */
    prepareApp: () => void modules.require('app'),
    launch() {
      life.onLaunch?.({});
      life.onShow?.({});
    },
    /** Opens a page on top of those that are open: its first visit begins. */
    open(path, query = {}) {
      const page = createPage({
        path,
        definition: prepare(path),
        query,
        soon,
        told,
      });
      pages.push(page);
      page.load();
      page.show();
      page.ready();
      return page;
    },
    close(page) {
      page.hide();
      page.detach();
      pages.splice(pages.indexOf(page), 1);
    },
    /** Every setData since it was asked last: path, patch, bytes. */
    counted() {
      const counted = setDatas;
      setDatas = [];
      return counted;
    },
  };
}
