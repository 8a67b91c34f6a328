import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const page = 'miniprogram/pages/overview/overview.wxss';
const tokens = 'miniprogram/styles/tokens.wxss';

/** What is shown, a file of the mini-program, what stands in it, and the rules that it breaks. */
const samples: [string, string, string, string[]][] = [
  [
    'variables, rpx and the tags of the platform pass',
    page,
    '.a { color: var(--ink); font-size: var(--font-m); width: 20rpx; }\n.a view { color: inherit; }\n',
    [],
  ],
  [
    'colours, text sizes, :active and addresses are refused',
    page,
    '.a:active { color: #fff; }\n.b { color: red; font-size: 12px; }\n' +
      '.c { color: rgb(0, 0, 0); background: url(//example.com/a.png); }\n' +
      '.d { background: url(https://example.com/a.png); }\n',
    [
      'color-named',
      'color-no-hex',
      'declaration-property-value-allowed-list',
      'function-disallowed-list',
      'function-url-no-scheme-relative',
      'function-url-scheme-allowed-list',
      'selector-pseudo-class-disallowed-list',
    ],
  ],
  [
    'a gap is refused where an iPhone below iOS 14.5 has none: everywhere but in a grid',
    page,
    '.a { display: flex; gap: 8px; }\n.b { row-gap: 8px; }\n.c { column-gap: 8px; display: inline-flex; }\n' +
      '.d { display: grid; gap: 8px; }\n.e { column-gap: 8px; display: inline-grid; }\n',
    ['house/grid-gap', 'house/grid-gap', 'house/grid-gap'],
  ],
  [
    'styles/tokens.wxss is where colours and sizes are set',
    tokens,
    'page { --ink: #1c2430; color: #1c2430; font-size: 15px; }\n',
    [],
  ],
];

/** Rules that each sample breaks, with the real configuration; all in one process, which takes a second to start. */
const broken = ((): string[][] => {
  const given = JSON.stringify(samples.map(([, file, style]) => [file, style]));
  const script = join(__dirname, 'styleSamples.mjs');
  const run = spawnSync(process.execPath, [script, given], { cwd: join(__dirname, '../../..'), encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as string[][];
})();

test.each(samples.map(([name, , , rules], index) => [name, rules, broken[index]]))('%s', (_name, rules, found) => {
  expect(found).toEqual(rules);
});
