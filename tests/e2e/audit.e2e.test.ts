import { faultsOf, type Counts } from '../../preview/runtime/counts/counts';
import { usePhone } from './support';
import { auditScenes } from './audit/scenes';
import { crowdedPhone } from './audit/seed';
import { measure } from './audit/measure';
import { tourDay } from './tour/seeds';

const phone = usePhone();

/** A row of the table that `npm run audit` prints. */
function line(name: string, counts: Counts): string {
  const figures = [counts.nodes, counts.depth, counts.children, counts.calls, counts.largest, counts.busiest];
  return [...figures.map((figure) => String(figure).padStart(9)), `  ${name}`].join('');
}

const titles = ['nodes', 'depth', 'children', 'setData', 'largest', 'a second'];
const head = `${titles.map((word) => word.padStart(9)).join('')}  page`;

test('with 5,000 accounts no page has or sends more than a phone bears, or a field that nobody reads', async () => {
  const { values, ids } = crowdedPhone();
  await phone.page.emulateMedia({ reducedMotion: 'reduce' });
  await phone.seed(values);
  await phone.open({ today: tourDay });
  const found: Record<string, string[]> = {};
  const table = [head];
  for (const scene of auditScenes(ids)) {
    await phone.go(scene.page);
    await scene.arrive?.(phone);
    const counts = await measure(phone);
    const name = `${scene.page.split('?')[0] ?? ''} ${scene.name}`.trim();
    table.push(line(name, counts));
    const faults = faultsOf(counts);
    if (faults.length > 0) found[name] = faults;
  }
  if (process.env['AUDIT'] !== undefined) process.stdout.write(`${table.join('\n')}\n`);
  expect(found).toEqual({});
});
