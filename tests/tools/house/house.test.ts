import { circles, importsUp } from '../../../tools/house/imports.mjs';
import { longLines, switchedOff, unexplainedCasts } from '../../../tools/house/lines.mjs';
import { repeats } from '../../../tools/house/repeats.mjs';

const six = ['a = 1;', 'b = 2;', 'c = 3;', 'd = 4;', 'e = 5;', 'f = 6;'];
const file = (name: string, ...lines: string[]) => ({ file: name, text: lines.join('\n') });

describe('repeated runs', () => {
  test('of six lines of code are found once, from their beginning, as long as they go', () => {
    const found = repeats([file('a.ts', 'x;', ...six, 'g = 7;'), file('b.ts', ...six, 'g = 7;', 'y;')]);
    expect(found).toEqual([{ lines: 7, first: 'a.ts:2', second: 'b.ts:1' }]);
  });

  test('stand whatever the indentation, blank lines, comments, imports, brackets and closing tags between them', () => {
    const spread = six.flatMap((line) => ['', '  // why', '}', '</view>', `    ${line}`, '/* what', 'is meant */']);
    const second = ["import {\n  a,\n} from './a';", ...spread];
    expect(repeats([file('a.ts', ...six), file('b.ts', ...second)])).toHaveLength(1);
  });

  test('of five lines, or of six that differ in one, are none', () => {
    const other = six.with(3, 'd = 5;');
    expect(repeats([file('a.ts', ...six.slice(1)), file('b.ts', ...six), file('c.ts', ...other)])).toEqual([]);
  });

  test('are counted by pairs, within a file too', () => {
    expect(repeats([file('a.ts', ...six, 'x;', ...six), file('b.ts', ...six)])).toHaveLength(3);
  });
});

test('imports that lint forbids are counted', () => {
  const files = [
    file(
      'miniprogram/domain/day/day.ts',
      "import { a } from '../kit/result';",
      "import { b } from '../rules/numbers';",
    ),
    file('miniprogram/pages/mine/mine.ts', "import { c } from '../../domain/day/day';"),
  ];
  expect(importsUp(files)).toEqual(['miniprogram/domain/day/day.ts imports ../rules/numbers']);
});

test('folders that import each other around a circle are named once', () => {
  const files = [
    file('a/one.ts', "import { two } from '../b/two';"),
    file('b/two.ts', "import { three } from '../c/three';"),
    file('c/three.ts', "import type { one } from '../a/one';"),
    file('d/four.ts', "import { one } from '../a/one';", "import { five } from './five';"),
  ];
  expect(circles(files)).toEqual(['a ↔ b ↔ c']);
});

test('a double cast needs a comment on its line or the one before', () => {
  const cast = 'const a = b as unknown as C;';
  const files = [file('a.ts', cast, '// The types of the library lack it.', cast, `${cast} // so`, 'x;', cast)];
  expect(unexplainedCasts(files)).toEqual(['a.ts:1', 'a.ts:6']);
});

test('a line has at most 120 characters, whatever they are', () => {
  expect(longLines([file('a.ts', '字'.repeat(120), '字'.repeat(121))])).toEqual(['a.ts:2']);
});

test('a comment for lint is counted, whatever it changes', () => {
  const [ox, es] = ['oxlint', 'eslint'];
  const comments = [`// ${ox}-disable-line`, `/* ${ox}-enable a */`, `// ${es}-disable`, `/* ${es} a: 0 */`];
  const files = [file('a.ts', ...comments, `/* ${'global'} b */`, `a('${ox}');`, `// ${es} says so`)];
  expect(switchedOff(files)).toEqual(['a.ts:1', 'a.ts:2', 'a.ts:3', 'a.ts:4', 'a.ts:5']);
});
