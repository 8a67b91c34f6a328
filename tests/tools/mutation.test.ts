import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rooms as layers } from '../../tools/lint/layers.cjs';
import { rooms, sourcesOf, testsOf } from '../../tools/mutation/rooms.mjs';
import { percentOf, readScores, scoreOf, tableOf } from '../../tools/mutation/scores.mjs';

test('every room of the rules and of the storage has mutants, and tests that look for them', () => {
  expect(rooms).toHaveLength(layers.domain.length + layers.storage.length);
  for (const room of rooms) {
    expect(sourcesOf(room)).not.toEqual([]);
    expect(testsOf(room)).not.toEqual([]);
  }
  expect(sourcesOf('storage')).toEqual(['miniprogram/storage/phone.ts']);
});

test('no mutant is made in a table of other people’s facts', () => {
  expect(sourcesOf('domain/day')).not.toContain('miniprogram/domain/day/holidayTable.ts');
  expect(sourcesOf('domain/day')).toContain('miniprogram/domain/day/workdays.ts');
});

test('what never ends is noticed, what no test reaches is not, and what can’t be run doesn’t count', () => {
  const statuses = ['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError', 'Ignored'];
  const score = scoreOf(statuses.map((status) => ({ status })));
  expect(score).toEqual({ mutants: 5, killed: 3, survived: 1, notReached: 1 });
  expect(percentOf(score)).toBe(60);
  expect(percentOf({ ...score, mutants: 0, killed: 0 })).toBe(100);
});

test('docs/reliability.md shows the scores as they were found', () => {
  const cells = (text: string): string => text.replace(/[\s-]+/g, '');
  const page = readFileSync(join(__dirname, '../../docs/reliability.md'), 'utf8');
  const [, block = ''] = page.split(/<!-- \/?written:mutation -->/);
  expect(cells(block)).toBe(cells(tableOf(readScores())));
});
