import { inProcess } from '../inProcess.mjs';

export const ids = ['d'];

const kilo = 1024;

/** What is measured: its name, what it should reach in bytes, and which of the usual ways it stands beside. */
const measured = {
  overview: ['总览, first screen', 24 * kilo],
  first: ['账号, first screen', 24 * kilo, 'list'],
  again: ['账号 shown again, nothing changed', kilo],
  key: ['账号, a search keystroke', 16 * kilo, 'key'],
  scroll: ['账号, the largest of 40 scroll steps', 8 * kilo],
  change: ["账号, one row's change", kilo, 'list'],
  select: ['账号, select all', undefined, 'select'],
  tick: ['账号, one row ticked', kilo, 'select'],
  remindersFirst: ['提醒, first screen', 24 * kilo],
  remindersHandled: ['提醒, one row handled', undefined],
};

/** So much more is no growth: counts have more digits. */
const sameSize = 1.05;

export async function measure(context) {
  // With fewer, not every short list is full.
  const [many, twice] = await inProcess('setData', context, { counts: [5000, 10_000] });
  const figures = Object.entries(measured).map(([key, [name, atMost, way]]) => ({
    id: 'd',
    name,
    value: many.bytes[key],
    unit: 'bytes',
    ...(way && { baseline: many.usual[way], ...(many.bytes[key] === 0 && { ratio: many.usual[way] }) }),
    ...(atMost && { reach: { atMost } }),
  }));
  const grown = Object.keys(measured).map((key) => ({
    key,
    // One byte, so that nothing at all hasn't grown from nothing.
    value: (twice.bytes[key] + 1) / (many.bytes[key] + 1),
  }));
  const most = grown.reduce((worst, one) => (one.value > worst.value ? one : worst));
  const name = `10,000 accounts against 5,000, the most that grows (${measured[most.key][0]})`;
  return [...figures, { id: 'd', name, value: most.value, unit: '×', reach: { atMost: sameSize } }];
}
