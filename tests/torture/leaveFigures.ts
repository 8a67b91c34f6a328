import { appendFileSync } from 'node:fs';

/** Leaves figures of what was tried for `npm run torture`, where that asked for them. */
export function leaveFigures(figures: Readonly<Record<string, unknown>>): void {
  const path = process.env.TORTURE_FIGURES;
  if (path !== undefined) appendFileSync(path, `${JSON.stringify(figures)}\n`);
}
