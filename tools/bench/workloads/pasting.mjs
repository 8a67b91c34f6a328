import { imported, imports, pasted, pastes } from '../pasted.mjs';
import { createPhone } from '../phone/phone.mjs';
import { tidy } from '../phone/cpu.mjs';
import { answering } from '../phone/wx.mjs';
import { seeded } from '../seeded.mjs';
import { median } from '../statistics.mjs';

/** Accounts that are in the book before. */
const known = 1000;
const pastePath = 'packages/data/paste/paste';

/** Collects how long each turn keeps the screen from answering, through all that is done one after the other. */
function stopwatch(phone) {
  const turns = [];
  return {
    turns,
    async act(work) {
      phone.clock.pause(2000);
      turns.push(await phone.clock.turn(work), ...(await phone.clock.settle()));
    },
  };
}

async function started(files, more) {
  const phone = createPhone({ files, stored: await seeded(files, known), more });
  phone.prepareApp();
  phone.launch();
  // Nobody comes here before 总览, which does what a start leaves for later.
  const overview = phone.open('pages/overview/overview');
  await phone.clock.settle();
  overview.hide();
  phone.prepare(pastePath);
  return phone;
}

/** From the preview to the book; the problem where there is no preview. */
async function written(phone, page, added) {
  const { phase, problem } = page.instance.data.view;
  if (phase !== 'preview') return { refused: problem };
  const { turns, act } = stopwatch(phone);
  await act(() => page.tap('write'));
  const { view } = page.instance.data;
  if (view.phase !== 'done') return { refused: view.problem };
  const count = phone.require('storage/phone').theBook().all().length - known;
  if (count !== added) throw new Error(`${count} accounts were added, not ${added}`);
  return { turns };
}

async function pasteOnce(files, kind, count) {
  const { text, added } = pasted(kind, count, known);
  const phone = await started(files);
  const page = phone.open(pastePath);
  await phone.clock.settle();
  tidy();
  const { turns, act } = stopwatch(phone);
  await act(() => page.tap('type', { detail: { value: text }, type: 'input' }));
  await act(() => page.tap('read'));
  return { read: turns, ...(await written(phone, page, added)) };
}

async function importOnce(files, kind, count) {
  const { content, added } = imported(kind, count, known);
  const name = `accounts.${kind}`;
  const chosen = { name, size: content.byteLength, path: `wxfile://tmp/${name}` };
  const went = [];
  const phone = await started(files, {
    chooseMessageFile: answering(() => ({ tempFiles: [chosen] })),
    redirectTo: answering(({ url }) => (went.push(url), {})),
  });
  phone.storage.files.set(name, content);
  const opener = phone.open('packages/files/open/open');
  await phone.clock.settle();
  tidy();
  const { turns, act } = stopwatch(phone);
  await act(() => opener.tap('choose'));
  if (went.join() !== `/${pastePath}`) return { refused: opener.instance.data.view.problem, read: turns };
  phone.close(opener);
  let page = null;
  await act(() => (page = phone.open(pastePath)));
  return { read: turns, ...(await written(phone, page, added)) };
}

const sum = (turns) => turns.reduce((all, ms) => all + ms, 0);

function medians(runs) {
  const refused = runs.find((one) => one.refused !== undefined);
  if (refused) return { refused: refused.refused };
  const of = (key, measure) => median(runs.map((one) => measure(one[key])));
  return {
    longestRead: of('read', (turns) => Math.max(...turns)),
    longestWrite: of('turns', (turns) => Math.max(...turns)),
    all: median(runs.map(({ read, turns }) => sum(read) + sum(turns))),
  };
}

export async function run({ files, repeats, counts }) {
  const ways = [...pastes.map((kind) => [kind, pasteOnce]), ...imports.map((kind) => [kind, importOnce])];
  const found = [];
  for (const [kind, once] of ways)
    for (const count of counts) {
      const runs = [];
      for (let turn = 0; turn < repeats; turn += 1) runs.push(await once(files, kind, count));
      found.push({ kind, count, isFile: once === importOnce, ...medians(runs) });
    }
  return found;
}
