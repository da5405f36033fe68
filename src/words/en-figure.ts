import { englishRefusal } from './en-refusal.js';
import { changes, common, ends, pieces } from './en.js';
import type { FigureWords } from './words.js';

/** What a headline figure says, in English. */
export const englishFigure: FigureWords = {
  ...common,
  ...changes,
  ...englishRefusal,
  pieces,
  sinceStart: (p) => `since the campaign began in ${ends(p)[0]!}`,
  offTrend: 'Figures of another kind or unit are not on the line; the table has them all.',
};
