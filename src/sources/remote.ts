import { isLink } from '../contract/link.js';
import type { FailureCode, Place } from '../contract/problem.js';
import { readAnswer, type Answer, type BrokenJson } from './answer.js';

/** The receiver of answers. `answered` and `failed` are called after `open` has returned, and never after `close`. */
export interface RemoteHost {
  /** The first request of an address is sent; called within `open`. Refreshes and retries are not reported. */
  loading(): void;
  /** An answer arrived. It is the same object as before if the server says that it has not changed. */
  answered(answer: Answer): void;
  /** A request failed; called for each failure. `status` comes with `http`, and `place` with text that is broken there. */
  failed(code: FailureCode, status?: number, place?: Place): void;
}

/** The limits of a request. */
export interface RemoteOptions {
  /** The most bytes of a body, counted after decompression; 5,000,000 by default. */
  readonly maxBytes?: number;
  /** Milliseconds from the request to the last byte; 15,000 by default. */
  readonly timeout?: number;
}

/** Shorter than 128 bytes: a longer header would cause a preflight request to other origins. */
const ACCEPT = 'application/json, text/csv, text/tab-separated-values, */*;q=0.1';
const EVENTS = ['online', 'visibilitychange', 'pageshow', 'pagehide'] as const;
/** The longest pause in seconds, well below the 24.8 days at which timers overflow. */
const DAY = 86_400;
/** Number of retries without a refresh. */
const RETRIES = 2;

/**
 * Seconds until the next request after a number of failures in a row: a random share (`random`, 0 to 1) of a pause that doubles from twice the
 * `refresh` up to ten minutes, so that pages do not all return at once. At least 1. Example: `backoff(1, 60, 0.5)` is 60.
 *
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ full jitter
 */
export function backoff(failures: number, refresh: number, random: number): number {
  return Math.max(1, random * Math.min(refresh * 2 ** failures, Math.max(600, refresh)));
}

/** The pause in seconds that `Retry-After` asks for, as a number or as a date by the server’s clock. From 0 to a day. */
function retryAfter(headers: Headers | undefined): number {
  const value = headers?.get('retry-after') ?? '';
  const now = Date.parse(headers?.get('date') ?? '') || Date.now();
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1000;
  return seconds > 0 ? Math.min(seconds, DAY) : 0;
}

/**
 * A client for one address at a time. Limits the time and size of a request, repeats it every `refresh` seconds, and retries failures.
 *
 * - A refresh starts `refresh` seconds after the last answer. Refreshes and retries wait while the page is hidden or offline. If they are due when
 *   the page returns (also from the back-forward cache), they start at once. The first request of an address never waits.
 * - With a refresh, every failure is retried after `backoff`. Without one, only transient failures (`network`, `timeout`, status 408, 429, 500 and
 *   above) are retried, twice, after at least one second. `Retry-After` is added to the pause. After `network` and `timeout` the event `online`
 *   retries at once. `aborted` is retried when the page returns. An address that is not allowed is never requested.
 * - An answer from the page’s own origin is refreshed with `If-None-Match` and `If-Modified-Since`. On other origins these headers would cause a
 *   preflight request, so that the browser’s cache sends them there.
 * - Credentials are sent to the page’s own origin only.
 */
export class Remote {
  private readonly maxBytes: number;
  private readonly timeout: number;
  /** The address, or empty if it is not allowed. */
  private address = '';
  private refresh = 0;
  /** The current request. Outcomes of earlier ones are ignored. */
  private request: AbortController | undefined;
  /** Fires at the deadline of the current request, or at the start of the next. */
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Time of the next request in milliseconds since 1970. */
  private due = Infinity;
  private failures = 0;
  /** True if the connection failed, so that the event `online` retries. */
  private isCut = false;
  /** The last answer that can be revalidated, and the headers for it. */
  private last: Answer | undefined;
  private condition: Record<string, string> = {};

  constructor(
    private readonly host: RemoteHost,
    { maxBytes = 5_000_000, timeout = 15_000 }: RemoteOptions = {},
  ) {
    this.maxBytes = maxBytes;
    this.timeout = timeout;
  }

  /** Requests an address instead of the one before. `refresh` is in seconds, and clamped to 1 and 86,400 (a day). Zero, a negative number, `NaN` and `Infinity` mean no refresh. Never throws. */
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

  /** Cancels the request, its retries and refreshes. `open` may be called again. */
  close(): void {
    this.stop();
    for (const type of EVENTS) removeEventListener(type, this);
  }

  /** @internal Handles leaving the page, returning to it, and going online. */
  handleEvent({ type }: Event): void {
    if (type === 'pagehide') {
      if (this.request) this.fail('aborted');
      return;
    }
    if (type === 'online' && this.isCut) this.due = 0;
    this.wake();
  }

  /** Starts the next request if it is due, unless the page is hidden or offline. */
  private wake(): void {
    if (Date.now() >= this.due && !document.hidden && navigator.onLine) void this.load('no-cache');
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.request?.abort();
    this.request = undefined;
    this.due = Infinity;
    this.isCut = false;
  }

  private wait(seconds: number): void {
    this.due = Date.now() + seconds * 1000;
    this.timer = setTimeout(() => {
      // The system clock may have been set back meanwhile.
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
    let outcome: Answer | BrokenJson | FailureCode = 'network';
    try {
      // Let `open` return first, so that no outcome is reported within it, not even for an address that is not allowed.
      await Promise.resolve();
      if (address) {
        const headers = { accept: ACCEPT, ...(last && this.condition) };
        const started = performance.now();
        response = await fetch(address, { cache, headers, signal: request.signal });
        if (response.status === 304 && last) outcome = last;
        else
          outcome =
            response.status > 203 ? 'http' : await readAnswer(response, { address, maxBytes: this.maxBytes, started });
      }
    } catch {
      // The error does not tell why: engines name it differently, and use one name for a reset, a refusal and a policy.
    }
    if (request !== this.request) return;
    if (typeof outcome === 'string') this.fail(outcome, response);
    else if ('place' in outcome) this.fail('malformed', response, outcome.place);
    else if (response) this.answer(outcome, response);
  }

  private answer(answer: Answer, response: Response): void {
    this.stop();
    this.failures = 0;
    if (answer !== this.last) {
      const etag = response.headers.get('etag');
      const modified = response.headers.get('last-modified');
      // On another origin these headers would cause a preflight request; the browser’s cache sends them there.
      this.last = response.type === 'basic' && (etag ?? modified) ? answer : undefined;
      this.condition = { ...(etag && { 'if-none-match': etag }), ...(modified && { 'if-modified-since': modified }) };
    }
    if (this.refresh) this.wait(this.refresh);
    else this.close();
    this.host.answered(answer);
  }

  private fail(code: FailureCode, response?: Response, place?: Place): void {
    this.stop();
    this.failures++;
    // The next request must not be answered with 304.
    this.last = undefined;
    const status = code === 'http' ? response?.status : undefined;
    this.isCut = this.address !== '' && (code === 'network' || code === 'timeout');
    const isTransient = this.isCut || status === 408 || status === 429 || (status ?? 0) >= 500;
    if (code === 'aborted') this.due = 0;
    else if (this.address && (this.refresh || (isTransient && this.failures <= RETRIES)))
      this.wait(backoff(this.failures, this.refresh || 1, Math.random()) + retryAfter(response?.headers));
    else if (!this.isCut) this.close();
    this.host.failed(code, status, place);
  }
}
