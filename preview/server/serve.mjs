import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../build/build.mjs';
import { formatProblem } from '../build/problems.mjs';
import { createPreviewServer, listenOn } from './http.mjs';
import { watchFolders } from './watch.mjs';

const previewFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * Builds, serves, and builds again at every save. A failed build is shown over the phone; the server lives on.
 * @param {{ root: string, out: string, port: number, watch?: boolean, log?: (line: string) => void }} options
 * @returns {Promise<{ url: string, problems: import('../build/problems.mjs').Problem[], close: () => Promise<void> }>}
 */
export async function serve({ root, out, port, watch = true, log = console.log }) {
  const report = (/** @type {import('../build/problems.mjs').Problem[]} */ problems, /** @type {number} */ since) => {
    for (const problem of problems) log(`✗ ${formatProblem(problem)}`);
    if (problems.length === 0) log(`✓ built in ${Math.round(performance.now() - since)} ms`);
  };
  const started = performance.now();
  const first = await build({ root, out });
  report(first.problems, started);
  const preview = createPreviewServer(out);
  const got = await listenOn(preview.server, port);

  let building = false;
  let again = false;
  const rebuild = async () => {
    if (building) {
      again = true;
      return;
    }
    building = true;
    do {
      again = false;
      const since = performance.now();
      const { problems } = await build({ root, out });
      report(problems, since);
      preview.tell(problems.length === 0 ? 'reload' : 'problems', problems);
    } while (again);
    building = false;
  };
  const folders = [root, path.join(previewFolder, 'runtime'), path.join(previewFolder, 'shell')];
  const stop = watch
    ? watchFolders(folders, () => {
        rebuild().catch((error) => log(`✗ ${error instanceof Error ? error.stack : error}`));
      })
    : () => undefined;
  return {
    url: `http://127.0.0.1:${got}/`,
    problems: first.problems,
    async close() {
      stop();
      preview.server.closeAllConnections();
      await preview.close();
    },
  };
}
