import { marksOf, newCoverage } from '../../../tools/jest/marks.cjs';

const meaning = () => ({ path: '/a.ts', s: { 0: 0, 1: 0 }, f: { 0: 0 }, b: { 0: [0, 0], 1: [0] } });

test('a file is told once, and again when something has run that had not', () => {
  const { s, b } = marksOf('/a.ts', 'hash', meaning);
  s[1] = 1;
  b[2] = 1;
  const first = { path: '/a.ts', s: { 0: 0, 1: 1 }, f: { 0: 0 }, b: { 0: [0, 0], 1: [1] } };
  expect(newCoverage()).toEqual({ '/a.ts': first });
  expect(newCoverage()).toEqual({});

  const again = marksOf('/a.ts', 'hash', meaning);
  again.s[1] = 1;
  expect(newCoverage()).toEqual({});
  again.f[0] = 1;
  expect(newCoverage()).toEqual({ '/a.ts': { ...first, f: { 0: 1 } } });
});
