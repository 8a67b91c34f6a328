import { readdirSync, watch } from 'node:fs';
import path from 'node:path';

const SETTLE_MS = 80;

/**
 * Calls back once after a burst of changes anywhere under the folders.
 * One watcher a folder: `recursive` does not work on every system that Node 20 runs on.
 * @param {string[]} folders
 * @param {() => void} onChange
 * @returns {() => void} stop
 */
export function watchFolders(folders, onChange) {
  /** @type {Map<string, import('node:fs').FSWatcher>} */
  const watchers = new Map();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;

  const drop = () => {
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A folder deleted and made again (the npm build does so) leaves a watcher that hears nothing.
      drop();
      folders.forEach(add);
      onChange();
    }, SETTLE_MS);
  };
  const add = (/** @type {string} */ folder) => {
    if (path.basename(folder) === 'node_modules') return;
    try {
      if (!watchers.has(folder)) {
        const watcher = watch(folder, changed);
        watcher.on('error', () => {
          watcher.close();
          watchers.delete(folder);
        });
        watchers.set(folder, watcher);
      }
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.isDirectory()) add(path.join(folder, entry.name));
      }
    } catch (error) {
      // A folder may vanish between being listed and being watched (a branch switch).
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  };
  folders.forEach(add);
  return () => {
    clearTimeout(timer);
    drop();
  };
}
