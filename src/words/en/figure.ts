import type { FigureWords } from '../words.js';
import { changes } from './change.js';
import { common } from './chart-words.js';
import { by, ends, period, recentTime } from './period.js';
import { amount, distance, share, statuses } from './quantity.js';
import { englishRefusal } from './refusal.js';
import { join } from './sentence.js';
import { englishStatus } from './status.js';

/** Statuses in brackets. */
const bracketed = (names: readonly string[]): string => (names.length ? `(${names.join(', ')})` : '');

/** The words of `<campaign-figure>`, in English. */
export const englishFigure: FigureWords = {
  ...common,
  ...changes,
  ...englishRefusal,
  ...englishStatus,
  by,
  earlierFigure: 'Earlier figure',
  figureBefore: (label = '') => recentTime(label) ?? 'the figure before',
  sinceStart: (span) => `since the campaign began in ${ends(span)[0] ?? ''}`,
  targetOfFigure: ({ quantity: target, due, side, share: reached, start, gap }, format) => {
    // Targets and starts are written as they were published, without the decimals of the figure.
    const asPublished = { unit: format.unit };
    const text = join(common.withStatus(target, asPublished), due && `by ${period(due)}`);
    const from = start && join(amount(start, asPublished), bracketed(statuses(start)));
    if (reached && from && side !== 'within') return `${share(reached)} of the way from ${from} to ${text}`;
    const atStart = from ? `, ${from} at the start` : '';
    if (side === 'within') return `target of ${text} reached${atStart}`;
    if (reached) return `${share(reached)} of the target of ${text}`;
    if (!side) return `target: ${text}${atStart}`;
    return `${join(gap && distance(gap, format).replace('percentage ', ''), side)} the target of ${text}${atStart}`;
  },
  offTrend: 'Figures of another kind or unit are not on the line; the table has them all.',
  trendScale: (range) =>
    range
      ? `The line runs from ${range[0]} to ${range[1]}, not from zero.`
      : 'The scale of the line does not begin at zero.',
};
