import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { root } from '../paths.mjs';

/** The mutants that no test noticed, a line each: where, what stood there and what stood there instead. */
export function survivorsOf(mutants) {
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ fileName, location, replacement, status }) => {
      const { start, end } = location;
      const lines = readFileSync(fileName, 'utf8').split('\n');
      const first = lines[start.line - 1] ?? '';
      const before =
        start.line === end.line ? first.slice(start.column - 1, end.column - 1) : `${first.slice(start.column - 1)} …`;
      const after = (replacement ?? '').replace(/\s+/g, ' ').slice(0, 80);
      const what = status === 'NoCoverage' ? ' (not reached)' : '';
      return `${relative(root, fileName).split(sep).join('/')}:${start.line}${what}: ${before} → ${after}`;
    })
    .sort();
}
