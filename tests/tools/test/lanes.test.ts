import { inLanes } from '../../../tools/test/lanes.mjs';

/** Tasks that end when told to. */
function tasks() {
  const running = new Map<string, (well: boolean) => void>();
  const attempt = (name: string) => new Promise<boolean>((resolve) => running.set(name, resolve));
  const end = async (name: string, well = true) => {
    running.get(name)?.(well);
    running.delete(name);
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { attempt, end, running: () => [...running.keys()] };
}

test('as many run at a time as there are lanes, in order', async () => {
  const { attempt, end, running } = tasks();
  const all = inLanes(['a', 'b', 'c'], 2, attempt);
  expect(running()).toEqual(['a', 'b']);
  await end('b');
  expect(running()).toEqual(['a', 'c']);
  await end('a');
  await end('c');
  expect(await all).toEqual([]);
});

test('after a failure nothing begins, but what runs may end', async () => {
  const { attempt, end, running } = tasks();
  const all = inLanes(['a', 'b', 'c', 'd'], 2, attempt);
  await end('a', false);
  expect(running()).toEqual(['b']);
  await end('b');
  expect(await all).toEqual(['c', 'd']);
});
