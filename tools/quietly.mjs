/** Runs `work` with console.log silenced: miniprogram-ci greets on loading. Errors and warnings still show. */
export async function quietly(work) {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
