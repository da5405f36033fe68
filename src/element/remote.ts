import { isLink } from '../contract/link.js';
import type { FailureCode } from '../contract/problem.js';

/** What an address gave: its text, without a byte order mark, and what it is. JSON has been read once and is well-formed. */
export interface Answer {
  readonly text: string;
  readonly type: 'json' | 'csv' | 'tsv';
}

/** Who is told. `answered` and `failed` come after `open` has ended; nothing comes after `close`. */
export interface RemoteHost {
  /** The first request of an address goes out, within `open`. What follows by itself, refreshes and retries, is not announced. */
  loading(): void;
  /** Data came, or is still as it was: then the answer is the same object as before. */
  answered(answer: Answer): void;
  /** A request failed, each time. `status` goes with `http`. */
  failed(code: FailureCode, status?: number): void;
}

/** The limits of a request. */
export interface RemoteOptions {
  /** The most bytes of a body, counted after decompression; 5,000,000 by default. */
  readonly maxBytes?: number;
  /** Milliseconds from the request to the last byte; 15,000 by default. */
  readonly timeout?: number;
}

/** Shorter than the 128 bytes up to which another origin need not be asked first. */
const ACCEPT = 'application/json, text/csv, text/tab-separated-values, */*;q=0.1';
/** Types that say nothing: the address does. */
const VAGUE = ['', 'text/plain', 'application/octet-stream'];
const EVENTS = ['online', 'visibilitychange', 'pageshow', 'pagehide'] as const;
/** Seconds; the longest pause, well below the 24.8 days at which timers overflow. */
const DAY = 86_400;
/** How often a load is tried again that has no refresh. */
const RETRIES = 2;

/**
 * Seconds until the next request after failures in a row: a random part (`random`, from 0 to 1) of a pause that doubles from twice the
 * `refresh` up to ten minutes, so that pages do not come back all at once; at least 1. `backoff(1, 60, 0.5)` is 60. Never throws.
 *
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ full jitter
 */
export function backoff(failures: number, refresh: number, random: number): number {
  return Math.max(1, random * Math.min(refresh * 2 ** failures, Math.max(600, refresh)));
}

/** Seconds that a server asks to be left alone, as a number or a date by its own clock: 0 to a day. */
function retryAfter(headers: Headers | undefined): number {
  const value = headers?.get('retry-after') ?? '';
  const now = Date.parse(headers?.get('date') ?? '') || Date.now();
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1000;
  return seconds > 0 ? Math.min(seconds, DAY) : 0;
}

/** What a body is: by its content type, and where that says nothing by the extension of the addresses. */
function typeOf(contentType: string, addresses: readonly string[]): Answer['type'] | undefined {
  if (/^[^\s,]+[/+]json$/.test(contentType)) return 'json';
  if (contentType === 'text/csv') return 'csv';
  if (contentType === 'text/tab-separated-values') return 'tsv';
  if (!VAGUE.includes(contentType)) return undefined;
  const extensions = addresses.map((address) => /^[^?#]*\.(json|csv|tsv)(?:[?#]|$)/i.exec(address)?.[1]);
  return extensions.find(Boolean)?.toLowerCase() as Answer['type'] | undefined;
}

/**
 * Whether a body of so many bytes ended before its `length` without an error: Firefox lets compressed ones pass, and WebKitGTK all. How many have
 * come of a compressed one only the timing of its request knows, and not of another origin’s. That does not say either whether it
 * was compressed, but no text becomes longer by 100 bytes.
 */
function isShort({ headers, type, url }: Response, bytes: number, length: number, started: number): boolean {
  if (!headers.has('content-encoding') && bytes < length - (type === 'basic' ? 0 : 100)) return true;
  const timings = performance.getEntriesByName(url, 'resource') as PerformanceResourceTiming[];
  return timings.some(
    ({ startTime, encodedBodySize: encoded, decodedBodySize: decoded }) =>
      startTime >= started && encoded < length && encoded > 0 && encoded !== decoded,
  );
}

/** Reads a body, or says why it is no data. Throws what the stream throws when it breaks off. */
async function read(
  response: Response,
  address: string,
  maxBytes: number,
  started: number,
): Promise<Answer | FailureCode> {
  const { headers } = response;
  const contentType = (headers.get('content-type') ?? '').toLowerCase();
  const type = typeOf(contentType.replace(/;.*/, '').trim(), [response.url, address]);
  if (!type) return 'wrong-type';
  const length = Number(headers.get('content-length') ?? NaN);
  if (length > maxBytes) return 'too-large';
  let decoder: TextDecoder;
  try {
    const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/.exec(contentType)?.[1];
    decoder = new TextDecoder(charset, { fatal: true });
  } catch {
    return 'malformed';
  }
  const reader = response.body?.getReader();
  let bytes = 0;
  let text = '';
  for (;;) {
    const value = (await reader?.read())?.value;
    bytes += value?.length ?? 0;
    if (bytes > maxBytes) return 'too-large';
    if (!value && isShort(response, bytes, length, started)) return 'network';
    try {
      text += decoder.decode(value, { stream: !!value });
      if (value) continue;
      // U+0000 is what UTF-16 has when it is taken for UTF-8.
      if (!text.trim() || text.includes('\0')) return 'malformed';
      if (type === 'json') JSON.parse(text);
      return { text, type };
    } catch {
      return 'malformed';
    }
  }
}

/**
 * Data from an address: asks for it within a deadline and a size, again every `refresh` seconds, and after failures; tells one host, of the
 * newest address only.
 *
 * - A refresh starts `refresh` seconds after the answer before. It and every retry wait while the page is hidden or offline, and follow at
 *   once when they are due and the page is back (also from the back-forward cache). The first request of an address never waits.
 * - With a refresh every failure is tried again after `backoff`. Without one only those that pass (`network`, `timeout`, the statuses 408, 429
 *   and from 500) are, twice, from a pause of one second on. A `Retry-After` comes on top of the pause. After `network` and
 *   `timeout` the event `online` asks at once, `aborted` is asked again when the page comes back; an address that may not be asked is never retried.
 * - An answer of the page’s own origin is refreshed with `If-None-Match` and `If-Modified-Since`. Other origins would have to allow
 *   these headers first; there the browser’s cache asks.
 * - Credentials go to the page’s own origin only.
 */
export class Remote {
  private readonly maxBytes: number;
  private readonly timeout: number;
  /** What may be asked, or empty. */
  private address = '';
  private refresh = 0;
  /** The request under way. Whatever comes of another is not heard. */
  private request: AbortController | undefined;
  /** The deadline of the request under way, or the start of the next. */
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the next request is due, in milliseconds of the clock. */
  private due = Infinity;
  private failures = 0;
  /** Whether the connection has failed, which `online` may end. */
  private cut = false;
  /** The last answer that can be asked about, and the headers that do it. */
  private last: Answer | undefined;
  private condition: Record<string, string> = {};

  constructor(
    private readonly host: RemoteHost,
    { maxBytes = 5_000_000, timeout = 15_000 }: RemoteOptions = {},
  ) {
    this.maxBytes = maxBytes;
    this.timeout = timeout;
  }

  /**
   * Asks for an address, and leaves the one before it. `refresh` is in seconds; below 1 and above 86,400 (a day) it is taken as these. Zero,
   * a negative number and what is no finite number are none. Never throws.
   */
  open(address: string, refresh = 0): void {
    this.close();
    this.address = isLink(address) ? address : '';
    this.refresh = refresh > 0 && refresh < Infinity ? Math.min(Math.max(refresh, 1), DAY) : 0;
    this.failures = 0;
    this.last = undefined;
    for (const type of EVENTS) addEventListener(type, this);
    void this.load('default');
    this.host.loading();
  }

  /** Leaves the address: nothing is under way, waiting or told any more. It may be opened again. */
  close(): void {
    this.stop();
    for (const type of EVENTS) removeEventListener(type, this);
  }

  /** @internal The page is left, comes back or gets a connection. */
  handleEvent({ type }: Event): void {
    if (type === 'pagehide') {
      if (this.request) this.fail('aborted');
      return;
    }
    if (type === 'online' && this.cut) this.due = 0;
    this.wake();
  }

  /** Starts what is due, unless the page is hidden or offline. */
  private wake(): void {
    if (Date.now() >= this.due && !document.hidden && navigator.onLine) void this.load('no-cache');
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.request?.abort();
    this.request = undefined;
    this.due = Infinity;
    this.cut = false;
  }

  private wait(seconds: number): void {
    this.due = Date.now() + seconds * 1000;
    this.timer = setTimeout(() => {
      // The clock may have been set back since.
      this.due = 0;
      this.wake();
    }, seconds * 1000);
  }

  private async load(cache: RequestCache): Promise<void> {
    this.stop();
    const { address, last } = this;
    const request = (this.request = new AbortController());
    this.timer = setTimeout(() => {
      this.fail('timeout');
    }, this.timeout);
    let response: Response | undefined;
    let outcome: Answer | FailureCode = 'network';
    try {
      // First `open` ends: a host hears of no outcome within it, not even of an address that is not asked.
      await Promise.resolve();
      if (address) {
        const headers = { accept: ACCEPT, ...(last && this.condition) };
        const started = performance.now();
        response = await fetch(address, { cache, headers, signal: request.signal });
        if (response.status === 304 && last) outcome = last;
        else outcome = response.status > 203 ? 'http' : await read(response, address, this.maxBytes, started);
      }
    } catch {
      // Every engine has another name for it, and the same one for a reset, a refusal and a policy.
    }
    if (request !== this.request) return;
    if (typeof outcome === 'string') this.fail(outcome, response);
    else this.answer(outcome, response!);
  }

  private answer(answer: Answer, response: Response): void {
    this.stop();
    this.failures = 0;
    if (answer !== this.last) {
      const etag = response.headers.get('etag');
      const modified = response.headers.get('last-modified');
      // To another origin these headers may be sent only after it was asked for leave; there the browser’s cache sends them.
      this.last = response.type === 'basic' && (etag ?? modified) ? answer : undefined;
      this.condition = { ...(etag && { 'if-none-match': etag }), ...(modified && { 'if-modified-since': modified }) };
    }
    if (this.refresh) this.wait(this.refresh);
    else this.close();
    this.host.answered(answer);
  }

  private fail(code: FailureCode, response?: Response): void {
    this.stop();
    this.failures++;
    // The next one asks for everything, whatever the server thinks we have.
    this.last = undefined;
    const status = code === 'http' ? response?.status : undefined;
    this.cut = this.address !== '' && (code === 'network' || code === 'timeout');
    const passes = this.cut || status === 408 || status === 429 || status! >= 500;
    if (code === 'aborted') this.due = 0;
    else if (this.address && (this.refresh || (passes && this.failures <= RETRIES)))
      this.wait(backoff(this.failures, this.refresh || 1, Math.random()) + retryAfter(response?.headers));
    else if (!this.cut) this.close();
    this.host.failed(code, status);
  }
}
