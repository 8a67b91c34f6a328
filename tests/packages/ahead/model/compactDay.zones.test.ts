import { compactDay } from '../../../../miniprogram/packages/ahead/model/compactDay';
import { day } from '../../../domain/arbitraries';

/** Days that whole zones skipped or that sit beside a change of clocks. */
const treacherous = [
  '2011-12-29',
  '2011-12-30',
  '2011-12-31',
  '2024-03-10',
  '2024-03-31',
  '2024-10-27',
  '2024-11-03',
  '2000-01-01',
  '2099-12-31',
];

test.each(treacherous)('%s is written as itself in every zone, also the second time', (text) => {
  const compact = text.replace(/-/g, '');
  expect([compactDay(day(text)), compactDay(day(text))]).toEqual([compact, compact]);
});
