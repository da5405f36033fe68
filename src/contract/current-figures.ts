import { currentPage } from './current-page.js';
import { Figures } from './figures.js';
import type { Steps } from './steps.js';

let current: Figures | undefined;

/** The figures of the document that is being read; `undefined` outside of a document. */
export const currentFigures = (): Figures | undefined => current;

/** The next step of reading a document, whose figures are the current ones while it is made. */
function nextOf<T>(figures: Figures, steps: Steps<T>): IteratorResult<undefined, T> {
  const outer = current;
  current = figures;
  try {
    return steps.next();
  } finally {
    current = outer;
  }
}

function* readOnce<T>(figures: Figures, steps: Steps<T>): Steps<T> {
  for (;;) {
    const { done, value } = nextOf(figures, steps);
    if (done) return value;
    yield;
  }
}

/** Reads one document in steps, as often as its figures need it. */
export function* readWithFigures<T>(read: () => Steps<T>): Steps<T> {
  const figures = new Figures(currentPage());
  const first = yield* readOnce(figures, read());
  if (!figures.isNeeded) return first;
  figures.phase = 'collecting';
  yield* readOnce(figures, read());
  yield* figures.settle();
  return yield* readOnce(figures, read());
}
