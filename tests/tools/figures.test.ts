import { figureProblems, figuresOf, filled } from '../../tools/compile/figures.mjs';

const place = (name: string, said: string): string => `It has <!-- figure:${name} -->${said}<!-- /figure --> now.`;
const figures = figuresOf([
  { name: 'main package', bytes: 400 * 1024 + 100 },
  { name: 'packages/data/', bytes: 60 * 1024 },
]);

test('a marked place gets the measured size, and the text around it stays', () => {
  expect(filled(place('main-package', '1 KB'), figures)).toBe(place('main-package', '400 KB'));
  expect(filled(place('packages/data', ''), figures)).toBe(place('packages/data', '60 KB'));
  expect(filled(place('main-limit', ''), figures)).toBe(place('main-limit', '375 KB'));
});

test('a place without a figure is no silent blank', () => {
  expect(() => filled(place('packages/gone', '1 KB'), figures)).toThrow('packages/gone');
});

test.each([
  ['main-package', '400 KB', 0],
  ['main-package', '385 KB', 0],
  ['main-package', '370 KB', 1],
  ['packages/data', '64 KB', 0],
  ['packages/data', '66 KB', 1],
  ['packages/data', 'many', 1],
  ['packages/gone', '1 KB', 1],
])('%s of %s: %i problems', (name, said, count) => {
  expect(figureProblems('a.md', place(name, said), figures)).toHaveLength(count);
});
