import { facetValues, isFacet } from '../../../../miniprogram/packages/agency/model/facets';
import { dayOf } from '../../../support/accounts';
import { dated } from '../../../support/pageAccounts';

const today = dayOf('2026-03-31');
const accounts = [
  dated('2026-03-20', 'confirmed', { client: '乙', tags: ['年框', '重点'] }),
  dated('2026-04-30', 'confirmed', { client: '甲', tags: ['年框'] }),
  dated('2026-12-01', 'confirmed', { client: '乙' }),
  dated('2025-11-01', 'confirmed', { owner: '小李' }),
  dated('2026-05-01', 'confirmed', { certifiedHow: 'never' }),
];
const values = (facet: Parameters<typeof facetValues>[1]): string[] =>
  facetValues(accounts, facet, today).map(({ value, count }) => `${value} ${count}`);

test('values come with how many have them, the most frequent first; what is not filled in is none', () => {
  expect(values('client')).toEqual(['乙 2', '甲 1']);
  expect(values('tag')).toEqual(['年框 2', '重点 1']);
  expect(values('owner')).toEqual(['小李 1']);
  expect(values('subject')).toEqual([]);
});

test('of the months this one and the next stand in front, then those to come, then what is past', () => {
  expect(values('month')).toEqual(['this 1', 'next 1', '2026-12 1', '2025-11 1']);
  expect(facetValues([], 'month', today)).toEqual([]);
});

test('an address names a facet or nothing', () => {
  expect([isFacet('client'), isFacet('kind')]).toEqual([true, false]);
});
