import { unreadIn } from '../../../miniprogram/storage/areas/aside';
import { openReminderChoices } from '../../../miniprogram/storage/areas/reminderChoices';
import { seal } from '../../../miniprogram/storage/sealed/seal';
import { must } from '../../support/accounts';
import { FakeStore } from '../../support/fakeStore';
import { valuePorts } from '../../support/valuePorts';

const open = (store: FakeStore) => openReminderChoices(valuePorts(store));
const defaults = { slackDays: 14, leadTimes: [], templates: {} };
const longest = '字'.repeat(500);

/** What is read of choices of this kind after a restart. */
function readBack(patch: object) {
  const store = new FakeStore();
  store.write('reminders', seal(JSON.stringify({ schema: 1, ...defaults, ...patch })));
  return open(store).read();
}

test('they are the same object until something is written', () => {
  const store = new FakeStore();
  must(open(store).write({ slackDays: 7 }));
  const area = open(store);
  const before = area.read();
  expect(area.read()).toBe(before);
  must(area.write({ slackDays: 8 }));
  expect(area.read()).toEqual({ ...before, slackDays: 8 });
});

test('where they can not be read they are at their defaults, and read anew the next time', () => {
  const store = new FakeStore();
  must(open(store).write({ slackDays: 7 }));
  const area = open(store);
  store.unreadable.add('reminders');
  expect(area.read()).toEqual(defaults);
  store.unreadable.clear();
  expect(area.read().slackDays).toBe(7);
});

test.each([
  [0, 0],
  [60, 60],
  [61, 14],
  [-1, 14],
  [7.5, 14],
])('of %p days for a return, %p are counted with', (stored, read) => {
  expect(readBack({ slackDays: stored }).slackDays).toBe(read);
});

test('a text to clients may be 500 characters long; an empty or a longer one is not used, and costs no other', () => {
  const stored = { notice: '你好', urge: longest, overdue: `${longest}长`, pay: '', first: 3, unknown: '你好' };
  expect(readBack({ templates: stored }).templates).toEqual({ notice: '你好', urge: longest });
});

test('what is no group of choices is at its defaults', () => {
  expect(readBack({ slackDays: '7', leadTimes: '6m', templates: [] })).toEqual(defaults);
});

const whole = seal(JSON.stringify({ schema: 1, slackDays: 60, leadTimes: ['6m'], templates: { urge: longest } }));
const altered = (patch: object): string => seal(JSON.stringify({ schema: 1, ...defaults, ...patch }));

test('whole choices are not set aside, as they were written or by hand', () => {
  const store = new FakeStore();
  must(open(store).write({ slackDays: 0, leadTimes: ['45d'], templates: { notice: '你好', urge: longest } }));
  expect(unreadIn('reminders', store.read('reminders') ?? '')).toBe('');
  expect(unreadIn('reminders', whole)).toBe('');
});

test.each([
  ['a line behind the header', `${whole}\n${seal('{}')}`],
  ['no header', '?'],
  ['a lead time that there is none', altered({ leadTimes: ['6m', '13m'] })],
  ['too many days', altered({ slackDays: 61 })],
  ['no texts', altered({ templates: undefined })],
  ['one of two texts too long', altered({ templates: { notice: '你好', urge: `${longest}长` } })],
  ['an empty text', altered({ templates: { notice: '' } })],
  ['a text for what this version does not know', altered({ templates: { unknown: '你好' } })],
])('choices with %s are set aside as a whole', (_what, text) => {
  expect(unreadIn('reminders', text)).toBe(text);
});
