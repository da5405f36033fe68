import type { FigureWords } from '../words.js';
import { changes } from './change.js';
import { common } from './common.js';
import { by, ends } from './period.js';
import { pieces, quantity, share } from './quantity.js';
import { englishRefusal } from './refusal.js';
import { englishStatus } from './status.js';

/** The words of `<campaign-figure>`, in English. */
export const englishFigure: FigureWords = {
  ...common,
  ...changes,
  ...englishRefusal,
  ...englishStatus,
  pieces,
  by,
  sinceStart: (span) => `since the campaign began in ${ends(span)[0] ?? ''}`,
  targetOfFigure: ({ quantity: target, side, share: reached }, format) => {
    const text = quantity(target, format);
    if (side === 'within') return `target of ${text} reached`;
    if (reached) return `${share(reached)} of the target, ${text}`;
    return side ? `${side} the target of ${text}` : `target: ${text}`;
  },
  offTrend: 'Figures of another kind or unit are not on the line; the table has them all.',
  trendScale: (range) =>
    range
      ? `The line runs from ${range[0]} to ${range[1]}, not from zero.`
      : 'The scale of the line does not begin at zero.',
};
