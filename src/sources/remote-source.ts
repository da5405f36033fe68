import type { FailureCode, Place } from '../contract/problem.js';
import type { Answer } from './answer.js';
import { Remote, type RemoteHost } from './remote.js';

/** The reason why data could not be loaded. `status` is the HTTP status of the response, if the code is `http`; `place` is where text stops being JSON. */
export interface Failure {
  readonly code: FailureCode;
  readonly status?: number;
  readonly place?: Place;
}

/** The file in `src`: its latest answer, and the failure since, if there is one. */
export class RemoteSource implements RemoteHost {
  /** The reason why the latest request failed. Equal failures in a row are the same object. */
  failure: Failure | undefined;
  /** Time at which the answer that is drawn arrived or was last confirmed, in milliseconds since 1970. */
  time = 0;
  #url: string | undefined;
  #refresh = 0;
  #answer: Answer | undefined;
  /** The latest answer that could be drawn. */
  #lastGood: Answer | undefined;
  #isRequested = false;
  readonly #remote = new Remote(this);

  /** `loading` is called at the first request of a URL, `changed` after each answer and failure. */
  constructor(
    readonly loading: () => void,
    private readonly changed: () => void,
  ) {}

  /** Requests a URL, unless that was done before, and returns its latest answer. */
  request(url: string, refresh: number): Answer | undefined {
    if (url !== this.#url) this.#answer = this.#lastGood = this.failure = undefined;
    if (!this.#isRequested || url !== this.#url || refresh !== this.#refresh) {
      this.#isRequested = true;
      this.#url = url;
      this.#refresh = refresh;
      this.#remote.open(url, refresh);
    }
    return this.#answer;
  }

  /** Stops all requests. The next `request` sends one, unless there is an answer that needs no refresh. */
  stop(): void {
    this.#remote.close();
    this.#isRequested = !!this.#answer && !this.failure && !this.#refresh;
  }

  /** Records whether the latest answer could be drawn. True if it could not, and the last good answer is to be used again. */
  settle(isGood: boolean): boolean {
    if (this.#answer === this.#lastGood) return false;
    if (isGood) {
      this.#confirm();
      return false;
    }
    this.#fail('malformed');
    if (!this.#lastGood) return false;
    this.#answer = this.#lastGood;
    return true;
  }

  answered(answer: Answer): void {
    this.#answer = answer;
    if (answer.text === this.#lastGood?.text) this.#confirm();
    this.changed();
  }

  failed(code: FailureCode, status?: number, place?: Place): void {
    this.#fail(code, status, place);
    this.changed();
  }

  #confirm(): void {
    this.#lastGood = this.#answer;
    this.time = Date.now();
    this.failure = undefined;
  }

  #fail(code: FailureCode, status?: number, place?: Place): void {
    const { failure } = this;
    const isSame = code === failure?.code && status === failure.status && place?.line === failure.place?.line;
    if (!isSame) this.failure = { code, status, ...(place && { place }) };
  }
}
