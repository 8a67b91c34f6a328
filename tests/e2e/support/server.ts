import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A running preview. */
export interface Server {
  /** Its address, with a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

const script = join(__dirname, '..', '..', '..', 'preview', 'serve.mjs');

/**
 * Builds the app once into a folder of its own and serves it on a free port: a preview that someone has
 * open is not disturbed, and a save does not reload the page under a test.
 * @throws with the build's problems when the app does not build
 */
export async function startServer(): Promise<Server> {
  const out = await mkdtemp(join(tmpdir(), 'nianshen-preview-'));
  const child = spawn(process.execPath, [script, '--port', '0', '--out', out, '--still'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    await rm(out, { recursive: true, force: true });
  };
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
      if (address === null) return;
      if (said.includes('✗')) reject(new Error(`the app does not build:\n${said}`));
      else resolve(address[0]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`the preview ended:\n${said}`)));
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, stop };
}
