import type { FailureCode } from '../contract/problem.js';
import { Remote, type Answer, type RemoteHost } from './remote.js';

/** Why figures could not be loaded; `status` is what a server answered with. */
export interface Failure {
  readonly code: FailureCode;
  readonly status?: number;
}

/** The address in `src`: what it has answered, and whether it has failed since. */
export class Address implements RemoteHost {
  /** Why the latest request failed; the same object for failures that follow one another and are alike. */
  failure: Failure | undefined;
  /** When the answer that is drawn came or was last confirmed, in milliseconds since 1970. */
  time = 0;
  private url: string | undefined;
  private refresh = 0;
  private answer: Answer | undefined;
  /** The latest answer that could be drawn. */
  private good: Answer | undefined;
  private isAsked = false;
  private readonly remote = new Remote(this);

  /** `loading` is called when an address is asked for the first time, `heard` when it has answered or failed. */
  constructor(
    readonly loading: () => void,
    private readonly heard: () => void,
  ) {}

  /** Asks an address, unless that has been done. Gives what it has answered so far. */
  ask(url: string, refresh: number): Answer | undefined {
    if (url !== this.url) this.answer = this.good = this.failure = undefined;
    if (!this.isAsked || url !== this.url || refresh !== this.refresh) {
      this.isAsked = true;
      this.url = url;
      this.refresh = refresh;
      this.remote.open(url, refresh);
    }
    return this.answer;
  }

  /** Asks no more. What has answered and would not be asked again is not asked again. */
  leave(): void {
    this.remote.close();
    this.isAsked = !!this.answer && !this.failure && !this.refresh;
  }

  /** The latest answer could be drawn, or not: true where then one before stands again. */
  drawn(isGood: boolean): boolean {
    if (this.answer === this.good) return false;
    if (isGood) {
      this.confirm();
      return false;
    }
    this.fail('malformed');
    if (!this.good) return false;
    this.answer = this.good;
    return true;
  }

  answered(answer: Answer): void {
    this.answer = answer;
    if (answer.text === this.good?.text) this.confirm();
    this.heard();
  }

  failed(code: FailureCode, status?: number): void {
    this.fail(code, status);
    this.heard();
  }

  private confirm(): void {
    this.good = this.answer;
    this.time = Date.now();
    this.failure = undefined;
  }

  private fail(code: FailureCode, status?: number): void {
    if (code !== this.failure?.code || status !== this.failure.status) this.failure = { code, status };
  }
}
