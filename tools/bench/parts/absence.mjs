import { today } from '../accounts.mjs';
import { inProcess } from '../inProcess.mjs';

export const ids = ['g'];

export async function measure(context) {
  const asked = { count: 5000, lastOpened: `${Number(today.slice(0, 4)) - 1}${today.slice(4)}` };
  const found = await inProcess('absence', context, asked);
  const bare = await inProcess('absence', context, { ...asked, repeats: 3, jitless: true });
  if (found.reminders === 0) throw new Error('nothing has come due in a year');
  const figure = (name, value, unit, rest) => ({ id: 'g', name, value, unit, ...rest });
  return [
    figure('reminders that have come due', found.reminders, 'reminders'),
    figure('first tab shown to ledger written: CPU', found.ms, 'ms'),
    figure('first tab shown to ledger written: CPU, no JIT', bare.ms, 'ms'),
    figure('bytes written to the ledger', found.bytes, 'bytes'),
    figure('times that a key of it is written in one visit', found.times, 'times', { reach: { atMost: 1 } }),
    figure('writing it, by the model', found.modelMs, 'ms'),
  ];
}
