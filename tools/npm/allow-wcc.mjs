import { chmodSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/** miniprogram-compiler's Linux programs ship without the run bit. Does nothing on Windows or when it is set. */
export function allowWcc() {
  if (process.platform === 'win32') return;
  for (const system of ['linux', 'mac']) {
    for (const name of ['wcc', 'wcsc']) {
      const file = join(root, 'node_modules/miniprogram-compiler/bin', system, name);
      if (!existsSync(file) || (statSync(file).mode & 0o111) === 0o111) continue;
      chmodSync(file, 0o755);
    }
  }
}
