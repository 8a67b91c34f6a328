import { asBehavior, asComponent } from '../../../tools/bench/phone/definitions.mjs';
import { createClock } from '../../../tools/bench/phone/clock.mjs';
import { createPhone } from '../../../tools/bench/phone/phone.mjs';
import { applyPatch } from '../../../tools/bench/phone/setData.mjs';
import { createStorage, modelMs } from '../../../tools/bench/phone/storage.mjs';

const megabyte = 1024 * 1024;

test('the model of the phone takes 1 ms a call and 25 ms a megabyte, whichever way it goes', () => {
  expect(modelMs({ calls: 3, readBytes: 0, writtenBytes: 0 })).toBe(3);
  expect(modelMs({ calls: 1, readBytes: 2 * megabyte, writtenBytes: megabyte })).toBe(1 + 75);
});

test('calls and bytes of the storage are counted, keys and values in UTF-8; many keys at once are one call', () => {
  const { api, counted } = createStorage({ values: { a: '年' }, files: {} });
  api.setStorageSync('b', 'x');
  expect(api.getStorageSync('a')).toBe('年');
  expect(api.getStorageSync('missing')).toBe('');
  expect(counted()).toEqual({ calls: 3, readBytes: 4, writtenBytes: 2, writes: [{ name: 'b', bytes: 2 }] });
  expect(api.batchGetStorageSync(['a', 'b', 'missing'])).toEqual(['年', 'x', '']);
  expect(counted()).toMatchObject({ calls: 1, readBytes: 6 });
  api.removeStorageSync('b');
  expect(api.getStorageInfoSync().keys).toEqual(['a']);
  expect(counted()).toMatchObject({ calls: 2, writtenBytes: 0 });
});

test('files are counted as the storage is', () => {
  const { api, counted } = createStorage();
  const files = api.getFileSystemManager();
  files.writeFileSync('wxfile://usr/a', '12345');
  expect(files.readFileSync('wxfile://usr/a')).toBe('12345');
  files.unlinkSync('wxfile://usr/a');
  expect(() => files.readFileSync('wxfile://usr/a')).toThrow('no such file');
  expect(counted()).toMatchObject({ calls: 4, readBytes: 5, writtenBytes: 5 });
});

test('a patch is what it weighs as JSON, and the page keeps a copy of it', () => {
  const rows = [{ name: '甲' }];
  const data = { rows: [], view: { a: 1 } };
  expect(applyPatch(data, { rows, 'view.b': undefined })).toBe(Buffer.byteLength('{"rows":[{"name":"甲"}]}'));
  applyPatch(data, { 'rows[0].name': '乙', 'rows[1]': { name: '丙' }, 'view.a': 2 });
  expect(data).toEqual({ rows: [{ name: '乙' }, { name: '丙' }], view: { a: 2 } });
  expect(rows).toEqual([{ name: '甲' }]);
});

test('behaviors come before what is built on them, each once, and their filters see its methods', () => {
  const heard: string[] = [];
  const show = (name: string) => ({ show: () => heard.push(name) });
  const base = asBehavior({
    data: { a: 1, b: 1 },
    pageLifetimes: show('base'),
    definitionFilter: (built: { methods?: object }) => heard.push(...Object.keys(built.methods ?? {})),
  });
  const other = asBehavior({ behaviors: [base], pageLifetimes: show('other') });
  const page = asComponent({
    behaviors: [base, other],
    properties: { id: { type: String, value: 'none' } },
    data: { b: 2 },
    methods: { tap: () => undefined },
    pageLifetimes: show('page'),
  });
  expect(page.data).toEqual({ id: 'none', a: 1, b: 2 });
  const { show: visit } = page.pageLifetimes as { show?: (() => void)[] };
  visit?.forEach((call) => call());
  expect(heard).toEqual(['tap', 'base', 'other', 'page']);
});

test('nobody sits through a pause, and what comes later than the horizon waits', async () => {
  const clock = createClock(Date.UTC(2026, 2, 5));
  const heard: string[] = [];
  clock.setTimeout(() => heard.push('late'), 800);
  clock.setTimeout(() => void Promise.resolve().then(() => heard.push('soon')), 0);
  clock.setTimeout(() => heard.push('midnight'), 3_600_000);
  clock.clearTimeout(clock.setTimeout(() => heard.push('never'), 1));
  expect(await clock.settle(1000)).toHaveLength(2);
  expect(heard).toEqual(['soon', 'late']);
  expect(new clock.Date(clock.Date.now()).toISOString()).toMatch(/^2026-03-05T00:00:0/);
  expect(clock.now() - Date.UTC(2026, 2, 5)).toBeGreaterThanOrEqual(800);
});

const list = `Component({
  data: { above: 0, below: 8800, groups: [{ id: 0, at: [0, 1, 2, 3, 4, 5, 6, 7] }], seen: 0 },
  methods: {
    look() {
      const one = this.createIntersectionObserver();
      one.relativeToViewport({ top: 0, bottom: 0 }).observe('.list-beyond', () => this.setData({ seen: 1 }));
    },
  },
})`;

test('modules find each other, and a windowed list wakes once its empty room comes in sight', async () => {
  const files = {
    'app.js': 'App({ onLaunch() { require("./kit/one").said.push(wx.getAppBaseInfo().theme); } })',
    'kit/one.js': 'exports.said = []; require("../app");',
    'pages/list/list.js': list,
  };
  const phone = createPhone({ files, day: '2026-03-05' });
  phone.prepareApp();
  phone.launch();
  expect(phone.require('kit/one').said).toEqual(['light']);
  expect(() => phone.require('kit/gone')).toThrow('kit/gone');

  const page = phone.open('pages/list/list');
  page.tap('look');
  page.scrollBy(0);
  await phone.clock.settle();
  expect(phone.counted()).toEqual([]);
  page.scrollBy(400);
  await phone.clock.settle();
  expect(phone.counted()).toEqual([{ path: 'pages/list/list', patch: { seen: 1 }, bytes: 10 }]);
});
