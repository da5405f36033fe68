import type { FigureWords } from '../words.js';
import { changes } from './change.js';
import { common } from './common.js';
import { by, ends } from './period.js';
import { pieces } from './quantity.js';
import { englishRefusal } from './refusal.js';

/** The words of `<campaign-figure>`, in English. */
export const englishFigure: FigureWords = {
  ...common,
  ...changes,
  ...englishRefusal,
  pieces,
  by,
  sinceStart: (span) => `since the campaign began in ${ends(span)[0] ?? ''}`,
  offTrend: 'Figures of another kind or unit are not on the line; the table has them all.',
  trendScale: (range) =>
    range
      ? `The line runs from ${range[0]} to ${range[1]}, not from zero.`
      : 'The scale of the line does not begin at zero.',
};
