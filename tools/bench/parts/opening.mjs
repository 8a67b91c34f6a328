import { inProcess } from '../inProcess.mjs';

export const ids = ['c'];

const words = { overview: '总览', accounts: '账号', register: '快速注册', reminders: '提醒', mine: '我的' };
const grouped = (count) => count.toLocaleString('en');

/** From a start to the first setData, by number of accounts; bounds are those for the largest. */
function startFigures({ starts }, { jitless, largest }) {
  const how = jitless ? ', no JIT' : '';
  return starts.flatMap(({ count, usualModelMs, pages }) =>
    Object.entries(pages).flatMap(([page, { ms, usual, ratio, calls, modelMs }]) => {
      const name = `${words[page]} at ${grouped(count)}`;
      const asked = (atMost) => (count === largest && !jitless ? { reach: { atMost } } : {});
      const cpu = { id: 'c', name: `${name}: CPU${how}`, value: ms, unit: 'ms', baseline: usual, ratio, ...asked(250) };
      if (jitless) return [cpu];
      const model = { id: 'c', unit: 'ms', value: modelMs, baseline: usualModelMs };
      return [
        { ...model, name: `${name}: storage, by the model`, ...asked(150) },
        { id: 'c', name: `${name}: calls of the storage`, value: calls, unit: 'calls', baseline: 1 },
        cpu,
      ];
    }),
  );
}

function visitFigures({ visits }, { jitless, largest }) {
  return Object.entries(visits).map(([page, { all }]) => ({
    id: 'c',
    name: `${words[page]} shown again, nothing changed, at ${grouped(largest)}${jitless ? ', no JIT' : ''}`,
    value: all,
    unit: 'ms',
    ...(!jitless && { reach: { atMost: 10 } }),
  }));
}

export async function measure(context) {
  const counts = context.quick ? [1000, 5000] : [10, 100, 1000, 5000];
  const largest = counts.at(-1);
  const compiled = await inProcess('opening', context, { counts });
  const bare = await inProcess('opening', context, { counts: [largest], jitless: true, repeats: 3 });
  return [false, true].flatMap((jitless) => {
    const found = jitless ? bare : compiled;
    return [...startFigures(found, { jitless, largest }), ...visitFigures(found, { jitless, largest })];
  });
}
