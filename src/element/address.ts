import type { FailureCode } from '../contract/problem.js';
import type { Answer, Remote, RemoteHost } from './remote.js';

/** Why figures could not be loaded; `status` is what a server answered with. */
export interface Failure {
  readonly code: FailureCode;
  readonly status?: number;
}

/** The address in `src`: what it has answered, and whether it has failed since. */
export class Address implements RemoteHost {
  /** Why the latest request failed. */
  failure: Failure | undefined;
  /** When the answer that is drawn came or was last confirmed, in milliseconds since 1970. */
  time = 0;
  private url: string | undefined;
  private refresh = 0;
  private answer: Answer | undefined;
  /** The latest answer that could be drawn. */
  private good: Answer | undefined;
  /** What is asked for; a module that comes later than the next question asks nothing. */
  private question: object | undefined;
  private remote: Remote | undefined;

  /** `asked` is called when an address is asked for the first time, `heard` when it has answered or failed. */
  constructor(
    private readonly asked: () => void,
    private readonly heard: () => void,
  ) {}

  /** Asks an address, unless that has been done. Gives what it has answered so far. */
  ask(url: string, refresh: number): Answer | undefined {
    if (url !== this.url) this.answer = this.good = this.failure = this.question = undefined;
    if (!this.question || refresh !== this.refresh) {
      this.leave();
      this.url = url;
      this.refresh = refresh;
      const question = (this.question = {});
      import('./remote.js').then(
        ({ Remote }) => {
          if (question !== this.question) return;
          this.remote ??= new Remote(this);
          this.remote.open(url, refresh);
        },
        () => {
          if (question === this.question) this.failed('network');
        },
      );
    }
    return this.answer;
  }

  /** Asks no more. What has answered and would not be asked again is not asked again. */
  leave(): void {
    this.remote?.close();
    if (!this.answer || this.failure || this.refresh) this.question = undefined;
  }

  /** The answer has been drawn. */
  accept(): void {
    this.good = this.answer;
    this.time = Date.now();
  }

  /** The answer cannot be drawn. True where there is one that could, which stands again. */
  refuse(): boolean {
    this.failure = { code: 'malformed' };
    if (!this.good) return false;
    this.answer = this.good;
    return true;
  }

  loading(): void {
    this.asked();
  }

  answered(answer: Answer): void {
    if (answer === this.good) this.time = Date.now();
    this.failure = undefined;
    this.answer = answer;
    this.heard();
  }

  failed(code: FailureCode, status?: number): void {
    this.failure = { code, status };
    this.heard();
  }
}
