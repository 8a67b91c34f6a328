import { editWholeList } from '../baselines.mjs';
import { createPhone } from '../phone/phone.mjs';
import { modelMs } from '../phone/storage.mjs';
import { seeded } from '../seeded.mjs';
import { paired } from '../statistics.mjs';

/** One account of `count` gets another note. */
export async function run({ files, repeats, count }) {
  const phone = createPhone({ files, stored: await seeded(files, count) });
  const book = phone.require('storage/phone').theBook();
  const { id } = book.all()[count >> 1];
  const edit = (turn) => {
    const written = book.update(id, { ...book.find(id), note: `改动 ${turn}` });
    if (!written.ok) throw new Error(written.problem.message);
  };
  // The first write of a start also looks aside for values of a newer version.
  edit(100);
  phone.storage.counted();
  edit(101);
  const counted = phone.storage.counted();
  const usual = editWholeList(book.all(), book.find(id));
  const usualBytes = Buffer.byteLength(`accounts${usual}`);
  const cpu = paired({ repeats, ours: edit, theirs: () => editWholeList(book.all(), book.find(id)) });
  return {
    bytes: counted.writtenBytes,
    keys: counted.writes.length,
    modelMs: modelMs(counted),
    usualBytes,
    usualModelMs: modelMs({ calls: 1, readBytes: 0, writtenBytes: usualBytes }),
    cpu,
  };
}
