import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const HOST = '127.0.0.1';
const PORTS_TO_TRY = 50;

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.ico': 'image/x-icon',
};

/** Nothing may leave the machine: whatever the app names outside 127.0.0.1 is refused by the browser. */
const POLICY = "default-src 'self' 'unsafe-inline' data: blob:";

/**
 * Serves the built folder, and `/__events`: server-sent events that tell the page about new builds.
 * @param {string} folder
 */
export function createPreviewServer(folder) {
  /** @type {Set<import('node:http').ServerResponse>} */
  const listeners = new Set();

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${HOST}`);
    if (url.pathname === '/__events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 500\n\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
      return;
    }
    if (url.pathname === '/__blank') {
      response.writeHead(200, { 'content-type': TYPES['.html'] }).end('<!doctype html><title>blank</title>');
      return;
    }
    sendFile(request, response, folder, url);
  });

  return {
    server,
    /** @param {'reload' | 'problems'} event @param {unknown} data */
    tell(event, data) {
      for (const one of listeners) one.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    close() {
      for (const one of listeners) one.end();
      return new Promise((done) => server.close(done));
    },
  };
}

/**
 * Sends a file of the built folder, or says that the browser has it as it is: then it also keeps the compiled script.
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 * @param {string} folder @param {URL} url
 */
function sendFile(request, response, folder, url) {
  const wanted = url.pathname === '/' ? (url.searchParams.has('bare') ? '/phone.html' : '/index.html') : url.pathname;
  const file = path.join(folder, path.normalize(decodeURIComponent(wanted)));
  const inside = file.startsWith(folder + path.sep);
  const stats = inside ? statSync(file, { throwIfNoEntry: false }) : undefined;
  if (stats === undefined || !stats.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found');
    return;
  }
  const fonts = wanted.startsWith('/fonts/');
  const etag = `"${stats.size}-${stats.mtimeMs}"`;
  const headers = {
    etag,
    'cache-control': fonts ? 'max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': POLICY,
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'content-type': type, 'content-length': stats.size });
  createReadStream(file).pipe(response);
}

/**
 * Listens on the wanted port, or on the next free one.
 * @param {import('node:http').Server} server
 * @param {number} port 0 lets the system choose
 * @returns {Promise<number>} the port it got
 */
export async function listenOn(server, port) {
  for (let candidate = port; candidate <= port + PORTS_TO_TRY; candidate += 1) {
    const got = await tryPort(server, candidate);
    if (got !== undefined) return got;
  }
  throw new Error(`no free port between ${port} and ${port + PORTS_TO_TRY}`);
}

/** @param {import('node:http').Server} server @param {number} port @returns {Promise<number | undefined>} */
function tryPort(server, port) {
  return new Promise((resolve, reject) => {
    const onError = (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, HOST, () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
