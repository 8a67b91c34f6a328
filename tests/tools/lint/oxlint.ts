import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../../..');
const needed = ['oxlint.config.mjs', 'tools/lint', 'tools/phone-gaps.cjs', 'tsconfig.json', 'tests/tsconfig.json'];

interface Diagnostic {
  /** None where the file can't be read as code. */
  code?: string;
  filename: string;
}

/** `eslint(no-var)` as no-var, `typescript(…)` and `house(…)` as the configuration names them. */
function ruleOf({ code }: Diagnostic): string {
  const [, plugin, rule] = /^([\w-]+)\((.+)\)$/.exec(code ?? '') ?? [];
  if (plugin === undefined || rule === undefined) return 'no code';
  return plugin === 'eslint' ? rule : `${plugin.replace('typescript-eslint', 'typescript')}/${rule}`;
}

/**
 * Lints all samples, file → code, in one run with the real configuration.
 * @returns file → the rules that it breaks, each once
 */
export function brokenRules(samples: Map<string, string>): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oxlint-'));
  try {
    for (const name of needed) cpSync(join(root, name), join(folder, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [file, code] of samples) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    }
    const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
    const folders = [...new Set([...samples.keys()].map((file) => file.split('/')[0] ?? ''))];
    const args = [oxlint, '-c', 'oxlint.config.mjs', '--type-aware', '--format=json', ...folders];
    const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (run.status !== 1) throw new Error(run.stdout + run.stderr);
    const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: Diagnostic[] };
    const broken = new Map([...samples.keys()].map((file) => [file, new Set<string>()]));
    for (const one of diagnostics) broken.get(one.filename)?.add(ruleOf(one));
    return new Map([...broken].map(([file, rules]) => [file, [...rules]]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
