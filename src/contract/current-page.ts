import { conventionsOf } from './figure-reading.js';
import type { Steps } from './steps.js';

/** The page around a document. */
export interface Page {
  /** Its language, as BCP 47. */
  readonly lang?: string | undefined;
  /** True if the figures are written in the page itself, whose language then decides how they are read; in a file, other figures may decide. */
  readonly isSource?: boolean | undefined;
}

let current: Page = {};

/** The page around the document that is being read. */
export const currentPage = (): Page => current;

/** Language of the page around the document that is being read. */
export const pageLang = (): string | undefined => current.lang;

/** True if the language of a page decides how the figures of its document are read: they are written in the page itself, and its language is known. */
export const languageDecides = ({ lang, isSource }: Page = current): boolean =>
  !!isSource && conventionsOf(lang).length === 1;

/** Calls a function that reads documents of a page. It is synchronous, so the page is the same for all of them. */
export function onPage<T>(page: Page, read: () => T): T {
  const outer = current;
  current = page;
  try {
    return read();
  } finally {
    current = outer;
  }
}

/** The same of a function that reads in steps, between which documents of other pages may be read. */
export function* onPageInSteps<T>(page: Page, steps: Steps<T>): Steps<T> {
  for (;;) {
    const { done, value } = onPage(page, () => steps.next());
    if (done) return value;
    yield;
  }
}
