import { sizeFigures } from '../../../tools/bench/parts/sizes.mjs';

const compiled = {
  'app.json': JSON.stringify({ subPackages: [{ root: 'packages/data' }] }),
  'domain/day/day.js': 'x'.repeat(3000),
  'pages/mine/mine.js': Buffer.alloc(4000),
  'packages/data/paste.js': '年'.repeat(1000),
};

test('the package is told by bytes: main, each subpackage, and each folder of main', () => {
  const app = compiled['app.json'].length;
  const figures = sizeFigures(compiled).map(({ name, value }) => [name, value]);
  expect(figures).toEqual([
    ['main package', 7000 + app],
    ['all packages', 10_000 + app],
    ['packages/data/', 3000],
    ['main: pages/', 4000],
    ['main: domain/', 3000],
    ['main: beside the folders', app],
  ]);
});
