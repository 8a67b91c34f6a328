import { inProcess } from '../inProcess.mjs';

export const ids = ['a'];

export async function measure(context) {
  const { first, again, limit, growth } = await inProcess('rules', context);
  const at = (count) => growth.find((one) => one.count === count);
  const figure = (name, measured, rest = {}) => ({ id: 'a', name, unit: 'ms', ...measured, ...rest });
  const grown = (kind) => at(20_000)[kind] / at(1000)[kind];
  const growing = { id: 'a', unit: '×', reach: { atMost: 2 } };
  return [
    figure('first sight of 5,000, against dayjs once per account', first, { reach: { atLeast: 4 } }),
    figure('from then on, an account edited in between', again, { reach: { atLeast: 10 } }),
    figure('the same against a bare loop over integers', limit),
    ...growth.flatMap(({ count, first: atFirst, again: later }) => [
      { id: 'a', name: `an account of ${count.toLocaleString('en')}, first sight`, value: atFirst, unit: 'µs' },
      { id: 'a', name: `an account of ${count.toLocaleString('en')}, from then on`, value: later, unit: 'µs' },
    ]),
    { ...growing, name: 'an account of 20,000 against one of 1,000, first sight', value: grown('first') },
    { ...growing, name: 'an account of 20,000 against one of 1,000, from then on', value: grown('again') },
  ];
}
