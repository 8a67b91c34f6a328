import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../../..');

/** A file, what stands in it, and the rule that must say no; null: none may. */
const samples: [string, string, string | null][] = [
  ['miniprogram/sound.ts', 'export const a = (text: string): number => text.length;\n', null],
  [
    'miniprogram/floating.ts',
    'export function a(): void { b(); }\nfunction b(): Promise<void> { return Promise.resolve(); }\n',
    'no-floating-promises',
  ],
  [
    'miniprogram/missing.ts',
    "export function a(b: 'c' | 'd'): number { switch (b) { case 'c': return 1; } return 2; }\n",
    'switch-exhaustiveness-check',
  ],
  ['miniprogram/unsafe.ts', "export const a: string[] = JSON.parse('');\n", 'no-unsafe-assignment'],
  ['miniprogram/object.ts', 'export const a = (b: string[]): string => `${b}`;\n', 'restrict-template-expressions'],
  ['miniprogram/packages/a/late.ts', 'export async function a(): Promise<number> { return 1; }\n', 'require-await'],
  ['tests/parsed.ts', "export const a: string[] = JSON.parse('');\n", null],
  [
    'tests/floating.ts',
    'export function a(): void { b(); }\nfunction b(): Promise<void> { return Promise.resolve(); }\n',
    'no-floating-promises',
  ],
];

test('the rules that go by types refuse what they are there for, also in tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'typed-'));
  try {
    for (const name of ['.oxlintrc.json', 'tsconfig.json', 'tests/tsconfig.json']) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      cpSync(join(root, name), join(folder, name));
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [file, code] of samples) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    }
    const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
    const run = spawnSync(process.execPath, [oxlint, '--type-aware', '--format=json', 'miniprogram', 'tests'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: { code: string; filename: string }[] };
    const found = samples.map(([file]) => [
      file,
      diagnostics.filter(({ filename }) => filename === file).map(({ code }) => /\(([^)]+)\)/.exec(code)?.[1]),
    ]);
    expect(found).toEqual(samples.map(([file, , rule]) => [file, rule === null ? [] : [rule]]));
    expect(run.status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
