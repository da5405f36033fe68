// @ts-check
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.mjs', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
]);

/** Time in milliseconds that a server has to start in. */
const START = 120_000;

const environment = {
  ...process.env,
  ...{ CI: 'true', NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1' },
  ...{ ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' },
};

/**
 * Runs a program in a folder, and rejects with all that it printed if it fails.
 * @param {string} folder
 * @param {string} command
 * @param {string[]} parameters
 * @returns {Promise<string>} what it printed
 */
export function runIn(folder, command, parameters) {
  const child = spawn(command, parameters, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(output) : reject(new Error(output.slice(-5000)))));
  });
}

/**
 * Serves the files of a folder; an address without an extension is a page.
 * @param {string} folder
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serveFolder(folder) {
  const server = createServer(async ({ url = '' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const file = extname(path) ? path : join(path, 'index.html');
    try {
      const content = await readFile(join(folder, file));
      response.setHeader('Content-Type', TYPES.get(extname(file)) ?? 'application/octet-stream');
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A port that nothing listens on. */
function freePort() {
  const socket = createSocket();
  return new Promise((resolve) => {
    socket.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (socket.address());
      socket.close(() => resolve(port));
    });
  });
}

/**
 * Starts the server that a script of a package.json starts on the port in `PORT`, and waits until it answers.
 * @param {string} folder
 * @param {string} script
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function startServer(folder, script) {
  const port = await freePort();
  const env = { ...environment, PORT: String(port), HOST: '127.0.0.1' };
  // A group of its own, which is ended as a whole.
  const child = spawn('npm', ['run', script], { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const closed = new Promise((done) => child.once('close', done));
  const origin = `http://127.0.0.1:${port}`;
  const end = Date.now() + START;
  while (
    !(await fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null || Date.now() > end)
      throw new Error(`${script} does not answer:\n${output.slice(-5000)}`);
    await new Promise((done) => setTimeout(done, 200));
  }
  return {
    origin,
    close: async () => {
      if (child.pid && child.exitCode === null) process.kill(-child.pid);
      await closed;
    },
  };
}
