import { runInNewContext } from 'node:vm';
import { withCounters } from '../../../tools/jest/counters.cjs';

interface Meaning {
  statementMap: Record<string, { start: { line: number; column: number } }>;
  fnMap: Record<string, { name: string }>;
  branchMap: Record<string, { type: string; locations: unknown[] }>;
}

/** Runs a module with its counters: what is counted, and the marks that were set. */
function ran(code: string): { meaning: Meaning; s: number[]; f: number[]; b: number[]; made: string } {
  let told: Meaning | undefined;
  const marks = { s: [] as number[], f: [] as number[], b: [] as number[] };
  const made = withCounters(`"use strict";\n${code}`, '/a.ts');
  runInNewContext(made, {
    __coverage__: (_path: string, _hash: string, meaning: () => Meaning) => {
      told = meaning();
      return marks;
    },
  });
  if (!told) throw new Error('it did not ask for marks');
  return { meaning: told, ...marks, made };
}

/** Texts, cut off, of the statements that have run. */
function statementsRun(code: string): string[] {
  const { meaning, s } = ran(code);
  const lines = code.split('\n');
  return Object.entries(meaning.statementMap)
    .filter(([index]) => s[Number(index)] === 1)
    .map(([, { start }]) => (lines[start.line - 2] ?? '').slice(start.column, start.column + 9));
}

test('what runs is marked, and nothing else', () => {
  expect(
    statementsRun('const a = 1;\nif (a > 1) throw a;\nelse late();\nfunction late() { again(); }\nfunction again() {}'),
  ).toEqual(['1;', 'if (a > 1', 'late();', 'again(); ']);
  expect(statementsRun('for (const a of []) b();\nwhile (false) c();\nlet d; do d = 0; while (d);')).toEqual([
    'for (cons',
    'while (fa',
    'do d = 0;',
    'd = 0; wh',
  ]);
  expect(statementsRun('const f = (a) => a, g = () => ({ b: 1 });\ng();')).toEqual([
    '(a) => a,',
    '() => ({ ',
    '{ b: 1 })',
    'g();',
  ]);
});

test('each way of a branch has a mark of its own', () => {
  const { meaning, b } = ran(
    'const f = (a = 1) => (a ? 2 : 3);\nf(); f(0);\nnull ?? ((0 || 4) && 5);\n' +
      'if (f) f(); if (!f) f();\nswitch (1) { case 2: f(); case 1: default: }',
  );
  const counted = Object.values(meaning.branchMap).map(({ type, locations }) => [type, locations.length]);
  expect(counted).toEqual([
    ['default-arg', 1],
    ['cond-expr', 2],
    ['binary-expr', 4],
    ['if', 2],
    ['if', 2],
    ['switch', 3],
  ]);
  expect(Array.from({ length: 14 }, (_, way) => b[way] ?? 0)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 1, 1]);
});

test('functions keep their names, and methods are found', () => {
  const { meaning, f } = ran(
    'const named = () => 1;\nif (named.name !== "named") throw named;\n({ a() {}, get b() { return 1; } }).b;',
  );
  expect(Object.values(meaning.fnMap).map(({ name }) => name)).toEqual([
    '(anonymous_0)',
    '(anonymous_1)',
    '(anonymous_2)',
  ]);
  expect([f[0], f[1], f[2]]).toEqual([undefined, undefined, 1]);
});

test('no line moves', () => {
  const code = 'const a = 1;\n\nif (a) {\n  a.b;\n}\n';
  const { made } = ran(code);
  expect(made.split('\n')).toHaveLength(code.split('\n').length + 1);
  expect(made.startsWith('"use strict";\n')).toBe(true);
});
