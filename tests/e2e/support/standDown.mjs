/**
 * jest's globalTeardown: takes down what standUp put up. Where jest dies before this, the stand hears its input end.
 */
export default async function standDown() {
  const stand = globalThis.e2eStand;
  const gone = new Promise((resolve) => stand.once('exit', resolve));
  stand.stdin.end();
  await gone;
}
