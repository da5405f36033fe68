import { html, nothing, type TemplateResult } from 'lit';
import type { PageWords } from '../words/chart-words.js';
import type { TablePage } from './pages-layout.js';

/** The page that rows are on, its words, and a function that turns to another. */
export interface PageView {
  readonly page: number;
  readonly words: PageWords;
  readonly turn: (index: number) => void;
}

/** The range of the rows that are shown, between buttons for the other pages of a table of `length` rows. Nothing if there is one page. */
export function pages(
  { index, last, from, to }: TablePage,
  length: number,
  { words, turn }: Omit<PageView, 'page'>,
): TemplateResult | typeof nothing {
  if (last === 0) return nothing;
  return html`<p class="pages" part="pages">
    <span aria-live="polite">${words.pageOf(from + 1, to, length)}</span>
    <button type="button" part="toggle" ?disabled=${index === 0} @click=${() => turn(index - 1)}>
      ${words.previousPage}
    </button>
    <button type="button" part="toggle" ?disabled=${index === last} @click=${() => turn(index + 1)}>
      ${words.nextPage}
    </button>
  </p>`;
}
