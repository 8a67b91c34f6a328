import { accountFields, today } from '../accounts.mjs';
import { plainList, plainSearch } from '../baselines.mjs';
import { createPhone } from '../phone/phone.mjs';
import { seeded } from '../seeded.mjs';

/** What is typed into the search box: so many accounts have it that the whole screen changes. */
const typed = '城南';
const scrollSteps = 40;
const scrollPx = 300;

/** A phone with the app started, and `sent`: bytes of all setData that something leads to, until nothing waits. */
async function startedPhone(files, count) {
  const phone = createPhone({ files, stored: await seeded(files, count) });
  phone.prepareApp();
  phone.launch();
  const sent = async (act) => {
    // A tap right after another is its echo.
    phone.clock.pause(2000);
    phone.counted();
    const value = act();
    await phone.clock.settle();
    return { value, bytes: phone.counted().reduce((sum, { bytes }) => sum + bytes, 0) };
  };
  return { phone, sent };
}

/** The rows in the tree, as they stand one below the other. */
const rowsOf = ({ instance: { data } }) => data.groups.flatMap(({ at }) => at.map((place) => data.rows[place]));

async function accountsPage(files, count) {
  const { phone, sent } = await startedPhone(files, count);
  const bytes = {};
  const note = async (name, act) => {
    const { bytes: taken, value } = await sent(act);
    bytes[name] = Math.max(bytes[name] ?? 0, taken);
    return value;
  };
  const page = await note('first', () => phone.open('pages/accounts/accounts'));
  const rows = () => rowsOf(page);
  await note('again', () => (page.hide(), page.show()));

  for (let step = 0; step < scrollSteps; step += 1) await note('scroll', () => page.scrollBy(scrollPx));
  await sent(() => page.scrollBy(-scrollSteps * scrollPx));

  await note('select', () => page.tap('selectAll'));
  await note('tick', () => page.tap('hold', { detail: { id: rows()[0].id }, type: 'hold' }));
  await sent(() => page.tap('stopSelecting'));
  // Thrown back to its beginning, the list makes the rows below the screen when it is looked at next.
  await sent(() => (page.hide(), page.show()));

  // What the form does in a subpackage: the page is shown again with one account changed.
  const book = phone.require('storage/phone').theBook();
  const [{ id }] = rows();
  const written = book.update(id, { ...book.find(id), name: '另一个名字的小程序', client: '另一个客户' });
  if (!written.ok) throw new Error(written.problem.message);
  await note('change', () => (page.hide(), page.show()));
  if (!rows().some(({ name }) => name === '另一个名字的小程序')) throw new Error('the changed row is not shown');

  await note('key', () => page.tap('type', { detail: typed, type: 'change' }));
  if (!rows().every((row) => JSON.stringify(row).includes(typed))) throw new Error('the search is not shown');
  return bytes;
}

async function remindersPage(files, count) {
  const { phone, sent } = await startedPhone(files, count);
  const first = await sent(() => phone.open('pages/reminders/reminders'));
  const page = first.value;
  const { id, accountId } = rowsOf(page).find((row) => row.accountId);
  const handled = await sent(() => page.tap('know', { dataset: { id, account: accountId } }));
  if (rowsOf(page).some((row) => row.id === id)) throw new Error('the reminder that was handled is still there');
  return { remindersFirst: first.bytes, remindersHandled: handled.bytes };
}

async function overviewPage(files, count) {
  const { phone, sent } = await startedPhone(files, count);
  return { overview: (await sent(() => phone.open('pages/overview/overview'))).bytes };
}

/** Every row in one setData, whenever one of them changes. */
function usual(count) {
  const accounts = Array.from({ length: count }, (_, index) => ({ ...accountFields(index + 1), id: String(index) }));
  const bytesOf = (view) => Buffer.byteLength(JSON.stringify({ view }));
  const list = plainList(accounts, today);
  const marked = { ...list, rows: list.rows.map((row) => ({ ...row, picked: true })) };
  return { list: bytesOf(list), key: bytesOf(plainSearch(accounts, typed, today)), select: bytesOf(marked) };
}

export async function run({ files, counts }) {
  const found = [];
  for (const count of counts) {
    const bytes = {
      ...(await overviewPage(files, count)),
      ...(await accountsPage(files, count)),
      ...(await remindersPage(files, count)),
    };
    found.push({ count, bytes, usual: usual(count) });
  }
  return found;
}
