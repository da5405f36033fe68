import type { LegendKey, LegendWords } from '../../words/words.js';

/** One mark of a drawing and what it means. */
export interface LegendItem {
  readonly mark: LegendKey;
  readonly text: string;
}

/** What the marks mean that a drawing shows, each once, in the order they were met. */
export const legendOf = (marks: ReadonlySet<LegendKey>, words: LegendWords): readonly LegendItem[] =>
  Array.from(marks, (mark) => ({ mark, text: words.legendKey(mark) }));
