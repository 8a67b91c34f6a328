import { inProcess } from '../inProcess.mjs';

export const ids = ['b'];

export async function measure(context) {
  const found = await inProcess('edit', context, { count: 5000 });
  const bytes = { id: 'b', unit: 'bytes', value: found.bytes, baseline: found.usualBytes, reach: { atLeast: 40 } };
  return [
    { ...bytes, name: 'bytes written, against the whole list under one key' },
    { id: 'b', name: 'keys written', value: found.keys, unit: 'keys', reach: { atMost: 1 } },
    { id: 'b', name: 'storage, by the model', value: found.modelMs, unit: 'ms', baseline: found.usualModelMs },
    { id: 'b', name: 'CPU', unit: 'ms', ...found.cpu },
  ];
}
