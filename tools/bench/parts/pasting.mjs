import { inProcess } from '../inProcess.mjs';

export const ids = ['j'];

const longest = { atMost: 50 };

export async function measure(context) {
  const counts = [1000, 5000];
  const found = await inProcess('pasting', context, { counts, repeats: context.quick ? 1 : 3 });
  const figures = found.flatMap(({ kind, count, isFile, refused, longestRead, longestWrite }) => {
    const what = `${isFile ? 'importing' : 'pasting'} ${count.toLocaleString('en')}, ${kind}`;
    const figure = (name, value) => ({ id: 'j', name: `${what}: ${name}`, value, unit: 'ms', reach: longest });
    if (refused !== undefined)
      return [{ ...figure('accounts taken', 0), unit: 'accounts', reach: { atLeast: count }, bound: refused }];
    return [figure('longest slice of reading', longestRead), figure('longest slice of writing', longestWrite)];
  });
  const growths = [...new Set(found.map(({ kind }) => kind))].flatMap((kind) => {
    const [some, many] = found.filter((one) => one.kind === kind);
    if (some.all === undefined || many.all === undefined) return [];
    const value = many.all / some.all / (many.count / some.count);
    const reading = { id: 'j', name: `${kind}: time an account at 5,000 against 1,000`, value, unit: '×' };
    return [{ id: 'j', name: `${kind}: all of 5,000, CPU`, value: many.all, unit: 'ms' }, reading];
  });
  return [...figures, ...growths];
}
