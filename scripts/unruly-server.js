// @ts-check
/**
 * A server that misbehaves, for @web/test-runner: it answers below /unruly/ at the origin of the test page, and so also at another origin, which
 * is 127.0.0.1 with the page’s port.
 *
 *   const { middleware, plugin } = unrulyServer();
 *
 * What is answered stands in the address:
 *
 *   /unruly/answer/any/name.csv?answers=[{"status":200,"headers":{"content-type":"text/csv"},"body":"a,b"}]
 *       one answer a request in their order, then the last one for ever. `bytes` instead of `body` is a list of numbers, `gzip` how often
 *       it is compressed. A series needs a `key`. Who names the `etag` of its answer gets a 304.
 *   /unruly/held?key=a
 *       no answer until the command gives one
 *   /unruly/reset, /unruly/bomb, …
 *       what no server should do: see WIRES
 *
 * Every request with a `key` in its query is remembered. The command `unruly` asks about them, and answers the held:
 *
 *   import { executeServerCommand } from '@web/test-runner-commands';
 *   await executeServerCommand('unruly', { requests: 'a' });             // [{ method: 'GET', headers: { accept: … }, open: true }]
 *   await executeServerCommand('unruly', { requests: 'a', atLeast: 2 }); // the same, when there are two
 *   await executeServerCommand('unruly', { requests: 'a', open: 0 });    // the same, when none waits for an answer
 *   await executeServerCommand('unruly', { answer: 'a', headers: { 'content-type': 'text/csv' }, body: 'a,b' });
 *                                                                        // to all that are held; how many they were, and 0 after an abort
 *
 * A browser opens six connections to an origin: of more requests held at once, the seventh never arrives.
 */
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ status?: number, headers?: Record<string, string>, body?: string, bytes?: number[], gzip?: number }} Answer */

const JSON_TYPE = { 'content-type': 'application/json' };

function send(/** @type {Response} */ response, /** @type {Answer} */ answer) {
  const { status = 200, headers = {}, body = '', bytes, gzip = 0 } = answer;
  let content = Buffer.from(bytes ?? body);
  for (let times = 0; times < gzip; times++) content = gzipSync(content);
  const hasLength = 'content-length' in headers || 'transfer-encoding' in headers || status === 204 || status === 304;
  response.writeHead(status, { ...(hasLength ? {} : { 'content-length': content.length }), ...headers });
  response.end(content);
}

/** Writes to the connection itself, and ends it there. */
function raw(/** @type {Response} */ response, /** @type {string} */ text, { reset = false } = {}) {
  response.socket?.write(
    text.replace(/^[^]*\n\n/, (head) => head.replaceAll('\n', '\r\n')),
    () => {
      if (reset) response.socket?.resetAndDestroy();
      else response.socket?.end();
    },
  );
}

/** Writes a piece every few milliseconds until they are out or nobody listens. */
function drip(/** @type {Response} */ response, /** @type {Iterable<string>} */ pieces) {
  response.writeHead(200, JSON_TYPE);
  const left = pieces[Symbol.iterator]();
  const timer = setInterval(() => {
    const { value, done } = left.next();
    if (!done) return response.write(value);
    clearInterval(timer);
    response.end();
  }, 20);
  response.once('close', () => clearInterval(timer));
}

/** Writes a piece over and over, as fast as it is taken. */
function pour(/** @type {any} */ stream, /** @type {Buffer} */ piece, times = Infinity) {
  const more = () => {
    while (times-- > 0 && !stream.destroyed) if (!stream.write(piece)) return stream.once('drain', more);
    stream.end();
  };
  more();
}

function* forEver(/** @type {string} */ piece) {
  for (;;) yield piece;
}

const HEAD = 'HTTP/1.1 200 OK\nContent-Type: application/json\n';
const CSV_HEAD = 'HTTP/1.1 200 OK\nContent-Type: text/csv\nAccess-Control-Allow-Origin: *\n';
/** All of a compressed text but its last 12 bytes; it is stored as it is, so that every engine can read those before. */
const cut = (/** @type {string} */ text) => gzipSync(text, { level: 0 }).subarray(0, -12);
const GZIP_CSV = { 'content-type': 'text/csv', 'content-encoding': 'gzip', 'access-control-allow-origin': '*' };
const MEBIBYTE = Buffer.alloc(2 ** 20, ' ');

/** A port that nothing listens on. */
const closedPort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** What no server should do, by the first part of the path; `rest` is the second.
 * @type {Record<string, (response: Response, rest: string) => void>} */
const WIRES = {
  silence: () => {},
  'silence-after-headers': (response) => response.writeHead(200, JSON_TYPE).flushHeaders(),
  'silence-after-half': (response) =>
    response.writeHead(200, { ...JSON_TYPE, 'content-length': 20 }).write('{"value":'),
  drip: (response) => drip(response, '{"value":1}'),
  'drip-for-ever': (response) => drip(response, forEver(' ')),
  close: (response) => response.socket?.end(),
  reset: (response) => response.socket?.resetAndDestroy(),
  'reset-in-headers': (response) => raw(response, 'HTTP/1.1 200 OK\nContent-Ty', { reset: true }),
  'reset-in-body': (response) => raw(response, `${CSV_HEAD}Content-Length: 20\n\nlabel,value\n`, { reset: true }),
  'reset-in-chunks': (response) =>
    raw(response, `${CSV_HEAD}Transfer-Encoding: chunked\n\n4\r\na,b\n\r\n`, { reset: true }),
  'short-body': (response) => raw(response, `${CSV_HEAD}Connection: close\nContent-Length: 20\n\na,b\n1,2\n`),
  'shorter-body': (response) => raw(response, `${CSV_HEAD}Connection: close\nContent-Length: 200\n\na,b\n1,2\n`),
  'no-last-chunk': (response) => raw(response, `${CSV_HEAD}Transfer-Encoding: chunked\n\n4\r\na,b\n\r\n`),
  'bad-chunk': (response) => raw(response, `${CSV_HEAD}Transfer-Encoding: chunked\n\nfive\r\na,b\r\n0\r\n\r\n`),
  'two-lengths': (response) => raw(response, `${HEAD}Content-Length: 2\nContent-Length: 3\n\n{} `),
  'no-length': (response) => raw(response, `${HEAD}Connection: close\n\n{"value":1}`),
  'early-hints': (response) =>
    raw(response, `HTTP/1.1 103 Early Hints\nLink: </a>\n\n${HEAD}Content-Length: 11\n\n{"value":1}`),
  'not-http': (response) => raw(response, 'HELO unruly\n'),
  'endless-headers': (response) => {
    response.socket?.write('HTTP/1.1 200 OK\r\nX-Endless: ');
    pour(response.socket, Buffer.alloc(2 ** 16, 'A'));
  },
  endless: (response) => pour(response.writeHead(200, JSON_TYPE), MEBIBYTE),
  // Firefox tells of the headers when the first byte of the body has come.
  'large-announced': (response) => response.writeHead(200, { ...JSON_TYPE, 'content-length': 5_000_001 }).write('['),
  large: (response) => pour(response.writeHead(200, JSON_TYPE), MEBIBYTE, 5),
  bomb: (response) =>
    send(response, { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, body: ' '.repeat(100_000_000), gzip: 1 }),
  'short-gzip': (response) =>
    send(response, { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, bytes: [...cut('{"value":1}')] }),
  'short-gzip-body': (response) => {
    response.writeHead(200, { ...GZIP_CSV, 'content-length': 35, connection: 'close' });
    response.write(cut('a,b\n1,2\n3,4\n'), () => response.socket?.end());
  },
  'short-gzip-chunks': (response) => {
    response.writeHead(200, { ...GZIP_CSV, connection: 'close' });
    response.write(cut('a,b\n1,2\n3,4\n'), () => response.socket?.end());
  },
  hops: (response, rest) =>
    Number(rest) === 0
      ? send(response, { headers: JSON_TYPE, body: '{"value":1}' })
      : send(response, { status: 302, headers: { location: `/unruly/hops/${Number(rest) - 1}` } }),
  loop: (response) => send(response, { status: 302, headers: { location: '/unruly/loop' } }),
  refused: async (response) =>
    send(response, { status: 307, headers: { location: `http://127.0.0.1:${await closedPort()}/` } }),
};

export function unrulyServer() {
  /** @type {Map<string, { method?: string, headers: Request['headers'], response?: Response }[]>} */
  const asked = new Map();
  /** @type {Set<() => void>} */
  const waiting = new Set();

  function handle(/** @type {Request} */ request, /** @type {Response} */ response) {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://unruly.invalid');
    const [, , way = '', rest = ''] = pathname.split('/');
    const key = searchParams.get('key') ?? '';
    const before = asked.get(key) ?? [];
    /** @type {{ method?: string, headers: Request['headers'], response?: Response }} */
    const entry = { method: request.method, headers: request.headers, response };
    if (key) asked.set(key, [...before, entry]);
    // A soak asks a hundred thousand times: what is over is let go.
    response.once('close', () => (entry.response = undefined));
    for (const look of waiting) look();
    if (request.method === 'OPTIONS') return send(response, { status: 403 });
    if (way === 'held') return;
    if (way !== 'answer') return (WIRES[way] ?? (() => send(response, { status: 404 })))(response, rest);
    /** @type {Answer[]} */
    const answers = JSON.parse(searchParams.get('answers') ?? '[{}]');
    const answer = answers[Math.min(before.length, answers.length - 1)] ?? {};
    const { etag } = answer.headers ?? {};
    const isKnown = etag !== undefined && etag === request.headers['if-none-match'];
    send(response, isKnown ? { ...answer, status: 304, body: '' } : answer);
  }

  const isHeld = (/** @type {{ response?: Response }} */ { response }) => !!response && !response.writableEnded;

  async function command({ requests: key = '', atLeast = 0, open = -1, answer = '', ...how }) {
    const requests = () => asked.get(answer || key) ?? [];
    if (answer) {
      const held = requests().filter(isHeld);
      for (const { response } of held) if (response) send(response, how);
      return held.length;
    }
    const isThere = () => requests().length >= atLeast && (open < 0 || requests().filter(isHeld).length === open);
    await new Promise((resolve) => {
      const look = () => isThere() && (waiting.delete(look), resolve(undefined));
      waiting.add(look);
      look();
    });
    return requests().map((each) => ({ method: each.method, headers: each.headers, open: isHeld(each) }));
  }

  return {
    async middleware(/** @type {import('koa').Context} */ context, /** @type {() => Promise<unknown>} */ next) {
      if (!context.path.startsWith('/unruly/')) return next();
      context.respond = false;
      context.status = 200;
      const closed = new Promise((resolve) => context.res.once('close', resolve));
      handle(context.req, context.res);
      await closed;
      for (const look of waiting) look();
    },
    plugin: {
      name: 'unruly',
      executeCommand: ({ command: name, payload }) => (name === 'unruly' ? command(payload) : undefined),
    },
  };
}
