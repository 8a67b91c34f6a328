import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

interface Report {
  warnings: { rule: string }[];
}

/** Rules that `style` breaks as a file of the mini-program, with the real configuration. */
function broken(file: string, style: string): string[] {
  const script = join(root, 'node_modules/stylelint/bin/stylelint.mjs');
  const args = [script, '--stdin', '--stdin-filename', file, '--formatter', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, input: style, encoding: 'utf8' });
  // The report goes to the one or the other, by version.
  const [report] = JSON.parse(stdout.trim() === '' ? stderr : stdout) as Report[];
  return (report?.warnings ?? []).map(({ rule }) => rule).sort();
}

const page = 'miniprogram/pages/overview/overview.wxss';

test('variables, rpx and the tags of the platform pass', () => {
  const style = '.a { color: var(--ink); font-size: var(--font-m); width: 20rpx; }\n.a view { color: inherit; }\n';
  expect(broken(page, style)).toEqual([]);
});

test('colours, text sizes, :active and addresses are refused', () => {
  const style =
    '.a:active { color: #fff; }\n.b { color: red; font-size: 12px; }\n' +
    '.c { color: rgb(0, 0, 0); background: url(//example.com/a.png); }\n' +
    '.d { background: url(https://example.com/a.png); }\n';
  expect(broken(page, style)).toEqual([
    'color-named',
    'color-no-hex',
    'declaration-property-value-allowed-list',
    'function-disallowed-list',
    'function-url-no-scheme-relative',
    'function-url-scheme-allowed-list',
    'selector-pseudo-class-disallowed-list',
  ]);
});

test('a gap is refused where an iPhone below iOS 14.5 has none: everywhere but in a grid', () => {
  const style =
    '.a { display: flex; gap: 8px; }\n.b { row-gap: 8px; }\n.c { column-gap: 8px; display: inline-flex; }\n' +
    '.d { display: grid; gap: 8px; }\n.e { column-gap: 8px; display: inline-grid; }\n';
  expect(broken(page, style)).toEqual(['house/grid-gap', 'house/grid-gap', 'house/grid-gap']);
});

test('styles/tokens.wxss is where colours and sizes are set', () => {
  expect(
    broken('miniprogram/styles/tokens.wxss', 'page { --ink: #1c2430; color: #1c2430; font-size: 15px; }\n'),
  ).toEqual([]);
});
