import { isAnyNewer, openPages } from '../../../miniprogram/storage/book/opening';
import { wipeMark } from '../../../miniprogram/storage/writing/wipe';
import { seal } from '../../../miniprogram/storage/sealed/seal';
import { recordOf, storePage } from '../../support/bookLines';
import { FakePhone } from '../../support/fakePhone';

/** Three pages, which the storage names in another order. */
function threePages(): FakePhone {
  const phone = new FakePhone();
  for (const number of [2, 3, 1]) storePage(phone, number, [recordOf(`p0${number}-a`)]);
  return phone;
}

const opened = ({ store, files }: FakePhone) => openPages(store, files);
const failure = (): never => {
  throw new Error('set up by the test');
};

test('pages come in the order of their numbers, whatever the order of the keys', () => {
  const { pages, unreadable, notices, aside, lock } = opened(threePages());
  expect(pages.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect({ unreadable, notices, aside, lock }).toEqual({ unreadable: [], notices: [], aside: [], lock: null });
});

test('values with a schema are left aside, unread; what is not ours is not even named', () => {
  const phone = threePages();
  for (const key of ['settings', 'device', 'elsewhere', 'draft:edit:new', 'page:1']) phone.store.write(key, 'x');
  const many = jest.spyOn(phone.store, 'readMany');
  const one = jest.spyOn(phone.store, 'read');
  expect(opened(phone).aside).toEqual(['settings', 'draft:edit:new']);
  expect(many.mock.calls).toEqual([[['page:02', 'page:03', 'page:01']]]);
  expect(one.mock.calls).toEqual([['tx']]);
});

test('where the list of keys can not be read, that is what is said to be missing', () => {
  const phone = threePages();
  jest.spyOn(phone.store, 'keys').mockImplementation(failure);
  const { pages, unreadable, aside, lock } = opened(phone);
  expect([pages, aside]).toEqual([[], []]);
  expect(unreadable).toEqual([{ page: '', line: 0, reason: expect.stringContaining('目录') as string, text: '' }]);
  expect(lock?.cause).toBe('unreadable');
});

test('a page that can not be read hides no other, and is named', () => {
  const phone = threePages();
  phone.store.unreadable.add('page:02');
  const { pages, unreadable, lock } = opened(phone);
  expect(pages.map(({ number }) => number)).toEqual([1, 3]);
  const reason = expect.stringContaining('没有读出来') as string;
  expect(unreadable).toEqual([{ page: 'page:02', line: 0, reason, text: '' }]);
  expect(lock).toMatchObject({ cause: 'unreadable', message: expect.stringContaining('1 组') as string });
});

test('a page that the call for all of them leaves out is asked for by itself', () => {
  const phone = threePages();
  jest.spyOn(phone.store, 'readMany').mockReturnValue(new Map());
  expect(opened(phone)).toMatchObject({ pages: [{ number: 1 }, { number: 2 }, { number: 3 }], lock: null });
});

test('a newer page outweighs one that can not be read', () => {
  const phone = threePages();
  phone.store.unreadable.add('page:02');
  phone.store.write('page:03', seal('{"schema":2}'));
  expect(opened(phone).lock?.cause).toBe('newer');
});

test('the mark of a write whose journal is lost is judged once and not left aside', () => {
  const phone = threePages();
  phone.store.write('tx', '{"schema":2,"file":"journal-x.json","sum":"0"}');
  const { pages, aside, lock } = opened(phone);
  expect([pages.length, aside, lock?.cause]).toEqual([3, [], 'lost']);
});

test('what was to be wiped is not shown, even where the phone keeps it', () => {
  const phone = threePages();
  phone.store.write('settings', '{"schema":1}');
  phone.store.write('tx', wipeMark);
  jest.spyOn(phone.store, 'remove').mockImplementation(failure);
  const { pages, unreadable, aside, lock } = opened(phone);
  expect([pages, unreadable, aside, lock?.cause]).toEqual([[], [], [], 'journal']);
});

test('whether any value is of a newer version is told by those that can be read', () => {
  const { store } = new FakePhone();
  store.write('settings', '{"schema":2}');
  store.write('filters', seal('{"schema":1}'));
  expect(isAnyNewer(store, ['filters', 'settings'])).toBe(true);
  expect(isAnyNewer(store, ['filters', 'reminders'])).toBe(false);
  store.unreadable.add('settings');
  expect(isAnyNewer(store, ['filters', 'settings'])).toBe(false);
});
