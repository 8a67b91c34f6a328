import { createPhone } from '../phone/phone.mjs';
import { cpuNow, tidy } from '../phone/cpu.mjs';
import { modelMs } from '../phone/storage.mjs';
import { seeded } from '../seeded.mjs';
import { median } from '../statistics.mjs';

const ledger = /^spoken:/;

/**
 * The first visit to 总览 after a year in which the app wasn't opened: from the visit until nothing waits any more. By
 * then what has come due is written down.
 * @param lastOpened the day on which it was
 */
export async function run({ files, repeats, count, lastOpened }) {
  const stored = await seeded(files, count, lastOpened);
  const times = [];
  let found = {};
  for (let turn = 0; turn < repeats; turn += 1) {
    const phone = createPhone({ files, stored });
    phone.prepareApp();
    phone.prepare('pages/overview/overview');
    phone.launch();
    phone.storage.counted();
    tidy();
    const started = cpuNow();
    phone.open('pages/overview/overview');
    const turns = await phone.clock.settle();
    times.push(cpuNow() - started);
    const { writes } = phone.storage.counted();
    const said = writes.filter(({ name }) => ledger.test(name));
    const keys = new Set(said.map(({ name }) => name));
    const bytes = said.reduce((sum, one) => sum + one.bytes, 0);
    found = {
      reminders: phone.require('screen/remind').remindersNow(phone.require('platform/clock').today()).reminders.length,
      bytes,
      times: Math.max(0, ...[...keys].map((key) => said.filter(({ name }) => name === key).length)),
      modelMs: modelMs({ calls: said.length, readBytes: 0, writtenBytes: bytes }),
      turns: turns.length,
    };
  }
  return { ...found, ms: median(times) };
}
