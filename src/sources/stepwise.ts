import type { Steps } from '../contract/steps.js';

/** Work on one text, a step for each call, with a pause of the page after each. `pause` returns false where nothing waits, as on a server. Work on another text takes its place. */
export class Stepwise<T> {
  #key: string | undefined;
  #steps: Steps<T> | undefined;
  #result: T | undefined;

  constructor(private readonly pause: () => boolean) {}

  /** The result of the work of a key, or `waiting` if steps are left. `begun` are its steps, if its work is another than that of the last call. */
  next(key: string, begun: Steps<T>): T | 'waiting' {
    if (key !== this.#key) [this.#key, this.#steps, this.#result] = [key, begun, undefined];
    if (this.#result !== undefined) return this.#result;
    const steps = this.#steps ?? begun;
    for (;;) {
      const { done, value } = this.#stepOf(steps);
      if (done) return (this.#result = value);
      if (this.pause()) return 'waiting';
    }
  }

  /** The next step. Of work that has failed nothing is left, so that it is begun again. */
  #stepOf(steps: Steps<T>): IteratorResult<undefined, T> {
    try {
      return steps.next();
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  /** Forgets what was done, once its result is used. */
  forget(): void {
    this.#key = this.#steps = this.#result = undefined;
  }
}
