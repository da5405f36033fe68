import { isolated, capital, join, LANG, list, plural, UNNAMED } from './sentence.js';
import { lastDayOf } from '../../contract/context.js';
import type { CommonWords } from '../chart-words.js';
import { writeNumber } from '../number.js';
import { basePeriod, period, unitOfTime, upTo } from './period.js';
import { amount, brief, cell, intervalEnds, plain, pieces, quantity, statuses, tick } from './quantity.js';
import { asHead, nounName, unitName } from './unit.js';

/** The range of what is on a page: "1 to 100 of 6,000". */
const rangeOf = (first: number, last: number, length: number): string =>
  `${[first, last].map((one) => writeNumber(LANG, one)).join(' to ')} of ${writeNumber(LANG, length)}`;

/** Most rows or columns that a note names. */
const MOST_NAMES = 6;

/** The first of some names, and how many there are besides: "A, B, C, D, E, F and 2 more". */
const firstOf = (names: readonly string[]): string =>
  list(names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), `${names.length - MOST_NAMES} more`] : names);

/** The words that every chart needs, in English. */
export const common: CommonWords = {
  lang: LANG,
  dir: 'ltr',
  quantity: (q, format) => quantity(q, format),
  amount,
  intervalEnds,
  pieces,
  cell,
  plain,
  brief,
  tick,
  asHead,
  unitName,
  nounName,
  statuses,
  withStatus: (q, format, bare) => {
    const names = statuses(q).join(', ');
    return join(quantity(q, format, bare), names && `(${names})`);
  },
  withTime: (time, text = '') => {
    const { period: p, periodLabel } = time;
    const lastDay = lastDayOf(time);
    const when = [p ? period(p) : periodLabel, lastDay && upTo(lastDay)].filter(Boolean).join(', ');
    return when && text ? `${capital(when)}: ${text}` : when || text;
  },
  revision: ({ revision }, format) => {
    if (!revision) return undefined;
    const { previous, published, reason } = revision;
    const isDay = published && published.length > 7;
    return (
      join(
        'revised',
        previous && `from ${quantity(previous, format)}`,
        published && `(published ${isDay ? 'on' : 'in'} ${unitOfTime(published)})`,
      ) + (reason ? `: ${reason}` : '')
    );
  },
  period,
  upTo,
  list,
  remark: (names, text, areAll) => {
    if (!names.length) return text;
    return `${areAll && names.length > 2 ? 'All' : firstOf(names.map(isolated))}: ${text}`;
  },
  labelled: (label, text) => `${isolated(label || UNNAMED)}: ${text}`,
  source: ({ date, licence }) => ({
    before: 'Source: ',
    after: `${date ? `, ${unitOfTime(date)}` : ''}${licence ? ` (${isolated(licence)})` : ''}`,
  }),
  base: (p, value) => `${join('Index', p && basePeriod(p))} = ${value}`,
  unreadRows: (count) => `${plural(count, 'row')} could not be read.`,
  undatedRows: (count) =>
    count === 1
      ? 'The period of one row could not be read.'
      : `The periods of ${plural(count, 'row')} could not be read.`,
  repeatedRows: (count) =>
    count === 1
      ? 'One figure is not shown, because its period is repeated.'
      : `${plural(count, 'figure')} are not shown, because their periods are repeated.`,
  contradictedIntervals: (count) =>
    count === 1
      ? 'One interval is not shown, because it does not contain its figure.'
      : `${plural(count, 'interval')} are not shown, because they do not contain their figures.`,
  unusedColumns: (names, shown) => {
    const [drawn, others] = [
      shown && `Shown: ${shown}.`,
      `Not shown: ${firstOf(names.map((name) => name || UNNAMED))}.`,
    ];
    // "No." ends with a full stop itself.
    return join(drawn, others).replace(/(?<=[^.])\.\.(?= |$)/g, '.');
  },
  pageOf: (...page) => `Rows ${rangeOf(...page)}`,
  previousPage: 'Previous rows',
  nextPage: 'Next rows',
  columnPages: {
    pageOf: (...page) => `Columns ${rangeOf(...page)}`,
    previousPage: 'Previous columns',
    nextPage: 'Next columns',
  },
  remarkHead: 'Annotation',
  unnamed: UNNAMED,
  failed: 'This chart cannot be drawn.',
  file: 'The figures as a file',
  reading: (title, isSelectable) =>
    `Figures of ${title || 'the chart'}: read them with the arrow keys${isSelectable ? ', choose with Enter' : ''}`,
  choice: (isChosen, name) => `${name ? `${name}: ` : ''}${isChosen ? 'chosen' : 'not chosen'}`,
  moreFor: (title) => (title ? `More for ${title}` : 'More'),
};
