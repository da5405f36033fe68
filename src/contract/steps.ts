/** Work in steps. Between two of them a page may do its own. */
export type Steps<T> = Generator<undefined, T>;

/** The type of the result of steps. */
export type ResultOf<Of> = Of extends Steps<infer Result> ? Result : never;

/** The result of all steps, one right after the other. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
