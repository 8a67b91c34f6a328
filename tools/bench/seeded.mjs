import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../paths.mjs';
import { accountFields, today } from './accounts.mjs';
import { createPhone } from './phone/phone.mjs';

/** What decides how accounts are stored: the code that does it, and the accounts. */
function markOf(files, day) {
  const hash = createHash('sha256').update(JSON.stringify([accountFields(1), day]));
  for (const path of Object.keys(files).sort())
    if (/^(storage|domain|screen)\/.*\.js$/.test(path)) hash.update(files[path]);
  return hash.digest('hex').slice(0, 16);
}

/**
 * What a phone holds that keeps so many accounts, and on which the app was opened that day: reminders are said, the
 * day's backup is made. Put in by the app itself, and kept for the next run.
 * @param day on which it was opened
 * @returns `values` and `files`, as `createPhone` takes them
 */
export async function seeded(files, count, day = today) {
  const path = join(cache, 'bench', `stored-${count}-${markOf(files, day)}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  const phone = createPhone({ files, day });
  const changes = Array.from({ length: count }, (_, index) => ({ add: accountFields(index + 1) }));
  const added = phone.require('storage/phone').theBook().apply(changes);
  if (!added.ok) throw new Error(added.problem.message);
  const used = createPhone({ files, day, stored: phone.storage.copy() });
  used.prepareApp();
  used.launch();
  used.open('pages/overview/overview');
  await used.clock.settle();
  const stored = used.storage.copy();
  mkdirSync(join(cache, 'bench'), { recursive: true });
  writeFileSync(path, JSON.stringify(stored));
  return stored;
}
