/**
 * Works through `tasks` in order, up to `count` of them at a time. Once one says that it failed, no further one begins;
 * those that run end as usual.
 * @param attempt task → promise of whether it went well
 * @returns the tasks that were never begun
 */
export async function inLanes(tasks, count, attempt) {
  const left = [...tasks];
  let well = true;
  const lane = async () => {
    while (well && left.length > 0) well = (await attempt(left.shift())) && well;
  };
  await Promise.all(Array.from({ length: count }, lane));
  return left;
}
