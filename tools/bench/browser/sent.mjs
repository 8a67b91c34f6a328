import { atRest } from './stand.mjs';

const kilo = 1024;
const accounts = '/pages/accounts/accounts';

/** Bytes of each setData of the page on top so far. */
const sizes = (phone) => phone.page.evaluate(() => window.__preview.counts().sizes);

/** The largest setData that `act` makes of a page that is open. */
async function largestOf(phone, act) {
  const { length } = await sizes(phone);
  await act();
  await atRest(phone);
  return Math.max(0, ...(await sizes(phone)).slice(length));
}

/** The largest setData of a page until it stands. */
async function firstScreen(phone, url, arrive) {
  await phone.go(url);
  await arrive?.(phone);
  await atRest(phone);
  return Math.max(...(await sizes(phone)));
}

const scrollBy = (phone, px) =>
  phone.page.evaluate((by) => {
    const page = [...document.querySelectorAll('.page-screen')].find((one) => !one.hidden);
    page.querySelector('.page-scroll').scrollTop += by;
  }, px);

/** Scrolls on step by step; the largest setData of all steps. */
async function scrolling(phone, steps, px) {
  let largest = 0;
  for (let step = 0; step < steps; step += 1)
    largest = Math.max(largest, await largestOf(phone, () => scrollBy(phone, px)));
  return largest;
}

/** Typing is answered after a pause; then the list says how many it found. */
async function type(phone, text) {
  const found = phone.top.locator('.found');
  const before = await found.textContent();
  await phone.type('搜名称等', text, { stay: true });
  await found.filter({ hasNotText: before }).waitFor();
}

/** Another name, saved in the form, and back to the list. */
async function editFirst(phone) {
  await phone.tap(phone.top.locator('.account-row').first());
  await phone.tap('编辑');
  await phone.type('账号名称', '改过名字的小程序');
  await phone.tap('保存');
  await phone.text('年审时间线').waitFor();
  await phone.back();
}

/** What 账号 sends for the things that one does there. */
async function inTheList(phone) {
  const found = new Map();
  found.set('账号, first screen', await firstScreen(phone, accounts));
  found.set('a letter in its search', await largestOf(phone, () => type(phone, '第1')));
  await firstScreen(phone, accounts);
  found.set('a scroll step, 200 points', await scrolling(phone, 12, 200));
  found.set('a throw, three screens', await scrolling(phone, 3, 2400));
  await firstScreen(phone, accounts);
  await phone.tap(phone.top.getByText('选择', { exact: true }));
  await atRest(phone);
  found.set('one row ticked', await largestOf(phone, () => phone.tap(phone.top.locator('.account-row').first())));
  found.set('全选', await largestOf(phone, () => phone.tap(/^全选 \d+ 个/)));
  await firstScreen(phone, accounts);
  found.set('an edited account come back to', await largestOf(phone, () => editFirst(phone)));
  return found;
}

const tabs = [
  ['总览, first screen', '/pages/overview/overview'],
  ['提醒, first screen', '/pages/reminders/reminders'],
];
const reach = new Map([
  ['a letter in its search', 16 * kilo],
  ['a scroll step, 200 points', 8 * kilo],
  ['a throw, three screens', 8 * kilo],
  ['one row ticked', kilo],
  ['an edited account come back to', kilo],
]);
/** Names and figures are a little longer where there are more of them: 第4999家, 第99家. */
const longerNames = 1.1;

async function allSent(phone, { values, ids }, tests, scenes) {
  await phone.seed(values);
  await phone.open({ today: tests.tourDay });
  const found = await inTheList(phone);
  for (const [name, page] of tabs) found.set(name, await firstScreen(phone, page));
  for (const { name, page, arrive } of scenes(ids))
    found.set(`${page.split('?')[0]} ${name}`.trim(), await firstScreen(phone, page, arrive));
  return found;
}

/**
 * (d) What is handed to the renderer, with 5,000 accounts and with 100.
 * @param tests what loadTests gives
 */
export async function sentFigures(phone, { crowdedPhone, ...tests }) {
  const own = new Set([accounts, ...tabs.map(([, page]) => page)]);
  const others = (ids) => tests.auditScenes(ids).filter(({ page, name }) => !own.has(page) || name !== '');
  const many = await allSent(phone, crowdedPhone(), tests, others);
  const few = await allSent(phone, crowdedPhone(100), tests, () => []);
  const rest = [...many].filter(([name]) => name.startsWith('/'));
  const [largest, most] = rest.reduce((one, other) => (other[1] > one[1] ? other : one));
  const largestOfAll = (found) => Math.max(...[...few.keys()].map((name) => found.get(name)));
  return [
    ...[...few.keys()].map((name) => figure(name, many.get(name), reach.get(name) ?? 24 * kilo)),
    figure(`the largest of ${rest.length} other pages and states, ${largest}`, most, 24 * kilo),
    {
      id: 'd',
      name: 'the largest of all but those pages, against the largest with 100 accounts',
      value: largestOfAll(many) / largestOfAll(few),
      unit: '×',
      reach: { atMost: longerNames },
    },
  ];
}

const figure = (name, value, atMost) => ({ id: 'd', name, value, unit: 'bytes', reach: { atMost } });
