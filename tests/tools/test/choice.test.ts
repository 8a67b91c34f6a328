import { choiceOf } from '../../../tools/test/choice.mjs';

const names = ['types', 'lint', 'unit'];

test.each([
  [[], ['types', 'lint', 'unit'], []],
  [['--only=lint'], ['lint'], []],
  [['--only', 'lint'], ['lint'], []],
  [['--only=unit,types'], ['types', 'unit'], []],
  [['--only=unit', '--only', 'types'], ['types', 'unit'], []],
  [['--except=unit'], ['types', 'lint'], ['unit']],
  [['--except', 'unit,lint'], ['types'], ['unit', 'lint']],
  [['--only=unit,types', '--except=unit'], ['types'], ['unit']],
])('%j runs %j', (args, chosen, except) => {
  expect(choiceOf(args, names)).toEqual({ chosen, except });
});

test.each([
  [['domain'], 'unknown argument domain'],
  [['--onyl=unit'], 'unknown argument --onyl=unit'],
  [['--help'], 'unknown argument --help'],
  [['--toString=unit'], 'unknown argument --toString=unit'],
  [['--only=unit', 'lint'], 'unknown argument lint'],
  [['--only'], '--only names no step'],
  [['--only='], '--only names no step'],
  [['--only=units'], 'no step units'],
  [['--only', '--except=unit'], 'no step --except=unit'],
  [['--only=unit', '--except=unit'], 'nothing is left to run'],
])('%j is refused with what there is', (args, problem) => {
  expect(choiceOf(args, names).problem).toBe(`${problem}; there are --only=… and --except=… with types, lint, unit`);
});
