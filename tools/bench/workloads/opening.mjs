import { plainList, plainOverview, readWholeList, wholeList } from '../baselines.mjs';
import { today } from '../accounts.mjs';
import { createPhone } from '../phone/phone.mjs';
import { cpuNow, tidy } from '../phone/cpu.mjs';
import { applyPatch } from '../phone/setData.mjs';
import { modelMs } from '../phone/storage.mjs';
import { seeded } from '../seeded.mjs';
import { median, timed } from '../statistics.mjs';

const firstPages = ['overview', 'accounts'];
const plain = { overview: plainOverview, accounts: plainList };
export const tabs = ['overview', 'accounts', 'register', 'reminders', 'mine'];
const pathOf = (name) => `pages/${name}/${name}`;

/** A cold start: what it takes until the page has handed its view to the renderer, the code having been loaded. */
async function coldStart(files, stored, name) {
  let shown = null;
  const phone = createPhone({
    files,
    stored,
    onSetData: ({ patch }) => {
      if (Object.keys(patch).some((key) => key.startsWith('view')))
        shown ??= { ms: cpuNow(), storage: phone.storage.counted() };
    },
  });
  phone.prepareApp();
  phone.prepare(pathOf(name));
  tidy();
  const started = cpuNow();
  phone.launch();
  phone.open(pathOf(name));
  await phone.clock.settle();
  if (shown === null) throw new Error(`${name} has shown nothing`);
  return { ms: shown.ms - started, calls: shown.storage.calls, modelMs: modelMs(shown.storage) };
}

/** The usual start: one key, the whole list of it, and one setData. */
function usualStart(text, name) {
  const data = {};
  return timed(() => applyPatch(data, { view: plain[name](readWholeList(text), today) }));
}

async function starts(files, count, repeats) {
  const stored = await seeded(files, count);
  const phone = createPhone({ files, stored });
  const text = wholeList(phone.require('storage/phone').theBook().all());
  const pages = {};
  for (const name of firstPages) {
    const taken = [];
    for (let turn = 0; turn < repeats; turn += 1)
      taken.push({ ...(await coldStart(files, stored, name)), usual: usualStart(text, name) });
    pages[name] = {
      ms: median(taken.map(({ ms }) => ms)),
      usual: median(taken.map(({ usual }) => usual)),
      ratio: median(taken.map(({ ms, usual }) => usual / ms)),
      calls: taken[0].calls,
      modelMs: taken[0].modelMs,
    };
  }
  return { count, usualModelMs: modelMs({ calls: 1, readBytes: Buffer.byteLength(text), writtenBytes: 0 }), pages };
}

/** Each tab shown again with nothing changed since: what is done before anything else gets a turn, and all of it. */
async function visits(files, count, repeats) {
  const phone = createPhone({ files, stored: await seeded(files, count) });
  phone.prepareApp();
  phone.launch();
  const found = {};
  for (const name of tabs) {
    const page = phone.open(pathOf(name));
    await phone.clock.settle();
    const taken = [];
    for (let turn = 0; turn < repeats; turn += 1) {
      page.hide();
      await phone.clock.settle();
      phone.clock.pause(2000);
      tidy();
      const first = await phone.clock.turn(page.show);
      const later = await phone.clock.settle();
      taken.push({ first, all: later.reduce((sum, ms) => sum + ms, first) });
    }
    page.hide();
    found[name] = { first: median(taken.map(({ first }) => first)), all: median(taken.map(({ all }) => all)) };
  }
  return found;
}

/** @param counts of the accounts */
export async function run({ files, repeats, counts }) {
  const found = [];
  for (const count of counts) found.push(await starts(files, count, repeats));
  return { starts: found, visits: await visits(files, counts.at(-1), repeats) };
}
