import { englishRefusal } from './en-refusal.js';
import { changes, englishHeadline } from './en.js';
import type { FigureWords } from './words.js';

/** What a headline figure says, in English. */
export const englishFigure: FigureWords = {
  ...englishHeadline,
  ...changes,
  ...englishRefusal,
  offTrend: 'Figures of another kind or unit are not on the line; the table has them all.',
  trendScale: (range) => `Trend scale ${range}, not from zero.`,
};
