// The page's side of scripts/unruly-server.js, and a host that writes down what it is told.
import { executeServerCommand } from '@web/test-runner-commands';
import type { FailureCode } from '../../../src/contract/problem.js';
import type { Answer } from '../../../src/sources/answer.js';
import { Remote, type RemoteHost, type RemoteOptions } from '../../../src/sources/remote.js';

/** The same server under another origin. */
export const ELSEWHERE = `http://127.0.0.1:${location.port}`;

/** One answer of the server: 200, without headers and empty, unless it says so. */
export interface Served {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly bytes?: readonly number[];
  readonly gzip?: number;
}

/** A request that the server has seen. */
export interface Seen {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Whether it waits for an answer. */
  readonly open: boolean;
}

/** The address of a file that is answered as said, in their order, then as the last for ever. */
export const served = (name: string, ...answers: readonly Served[]): string =>
  `/unruly/answer/${name}?answers=${encodeURIComponent(JSON.stringify(answers))}`;

/** An address that is not answered before the test says how. */
export const held = (key: string): string => `/unruly/held?key=${key}`;

/** A key that no other test and no other engine has. */
export const newKey = (): string => crypto.randomUUID();

/** The requests with a key, when there are so many, and when so many wait for an answer. */
export const requests = (key: string, atLeast = 0, open?: number): Promise<readonly Seen[]> =>
  executeServerCommand('unruly', { requests: key, atLeast, open });

/** Answers the held requests with a key; gives how many there were. */
export const answer = (key: string, how: Served): Promise<number> =>
  executeServerCommand('unruly', { answer: key, ...how });

/** Writes down what it is told: `loading`, `http 503`, `network`, `json {"value":1}`. */
export class Listener implements RemoteHost {
  readonly told: string[] = [];
  readonly answers: Answer[] = [];
  private waiting: (() => void)[] = [];

  loading(): void {
    this.tell('loading');
  }
  answered(answer: Answer): void {
    this.answers.push(answer);
    this.tell(`${answer.type} ${answer.text}`);
  }
  failed(code: FailureCode, status?: number): void {
    this.tell(status === undefined ? code : `${code} ${status}`);
  }
  private tell(what: string): void {
    this.told.push(what);
    for (const look of this.waiting.splice(0)) look();
  }

  /** When so much has been told. */
  async has(count: number): Promise<readonly string[]> {
    while (this.told.length < count) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.told;
  }
}

const opened: Remote[] = [];

/** A Remote and who listens to it; closed by `closeAll`. */
export function remote(options?: RemoteOptions): { listener: Listener; remote: Remote } {
  const listener = new Listener();
  const made = new Remote(listener, options);
  opened.push(made);
  return { listener, remote: made };
}

/** Closes every Remote that was made. */
export function closeAll(): void {
  for (const each of opened.splice(0)) each.close();
}
