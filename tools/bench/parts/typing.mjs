import { inProcess } from '../inProcess.mjs';

export const ids = ['e'];

export async function measure(context) {
  const found = await inProcess('typing', context, { count: 5000 });
  return found.map(({ text, found: count, value, baseline, ratio }) => ({
    id: 'e',
    name: `“${text}” among 5,000, which ${count.toLocaleString('en')} have`,
    value,
    unit: 'ms',
    baseline,
    ratio,
  }));
}
