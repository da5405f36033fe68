import { yearOf } from '../../statistics/period.js';
import type { DeltaWords } from '../words.js';
import { changes, signed } from './change.js';
import { common } from './chart-words.js';
import { englishDeltaForms } from './delta-forms.js';
import { englishLegend } from './legend.js';
import { unitOfTime, withinYear } from './period.js';
import { unitName } from './unit.js';
import { englishRefusal } from './refusal.js';
import { capital, counted, isolated, list, plural } from './sentence.js';

/** Largest number of series that a note names. */
const MOST_NAMES = 6;

/** The words of `<campaign-delta>`, in English. */
export const englishDelta: DeltaWords = {
  ...common,
  ...changes,
  ...englishRefusal,
  ...englishLegend,
  ...englishDeltaForms,
  manySeries: (n, first, last, unit) => {
    const name = unitName(unit);
    const time = last === undefined ? first : `from ${first} to ${last}`;
    return `${capital(counted(n))} series ${time}${name === unitName(undefined) ? '' : `, in ${name}`}.`;
  },
  mostOf: (time, statement, isAmount) => `The ${isAmount ? 'largest' : 'highest'} ${time} is ${statement}`,
  targetsMet: (target, { met, missed, isAll, granularity = 'figure' }) => {
    const total = met + missed;
    const of = (n: number): string => `${counted(n)} ${granularity}${n === 1 ? '' : 's'}`;
    if (!met)
      return `${isAll ? `None of the ${of(total)} met` : `${capital(of(total))} missed`} the target of ${target}.`;
    const all = total === 2 ? `Both ${granularity}s` : `All ${of(total)}`;
    if (!missed) return `${isAll ? all : capital(of(met))} met the target of ${target}.`;
    if (isAll) return `${capital(counted(met))} of ${of(total)} met the target of ${target}.`;
    return `${capital(of(met))} met the target of ${target}, ${counted(missed)} did not.`;
  },
  mostChanged: (statement) => `The largest change was for ${statement}`,
  // Below weeks, the day alone would not say whether they begin or end with it.
  withinYear: (p) => withinYear(p, true)?.replace(/^week (from|to) (\d+) /, '$1 $2\u00a0'),
  yearOf: (p) => unitOfTime(String(yearOf(p)).padStart(4, '0'), p.yearStart),
  soFar: 'so far',
  notYears: 'A line for each year needs one series of months, quarters or weeks over two years or more.',
  samePart: (part, p) => `the same ${part}s of ${unitOfTime(String(yearOf(p)).padStart(4, '0'), p.yearStart)}`,
  summary: ({ first, latest, highest, lowest, isAmount }) => {
    const [most, least] = isAmount ? ['largest', 'smallest'] : ['highest', 'lowest'];
    const extremes = [highest && `${most} ${highest}`, lowest && `${least} ${lowest}`].filter(Boolean);
    return `${[`First ${first}`, `latest ${latest}`, ...extremes].join(', ')}.`;
  },
  between: (first, last) => `${first} to ${last}`,
  others: (n) => plural(n, 'other'),
  // A name from right to left gives its direction to its line, in which the words of the time are isolated.
  eventIn: (label, time) => {
    const name = isolated(label);
    return name === label ? `${label} (${time})` : `${name} \u2066(${time})\u2069`;
  },
  eventsNote: (events) => `Not drawn: ${events.join('; ')}.`,
  targetNote: (target) => `Target: ${target}.`,
  targetsInTable: 'The targets are in the table.',
  target: 'Target',
  tooSmall: (series) =>
    `${list(series)} ${series.length > 1 ? 'are' : 'is'} too small to be read on this scale; the table has the figures.`,
  scaleFrom: (low) => `The scale begins at ${low}, not at zero.`,
  ownLargestChange: (statement) => `The largest change: ${statement}`,
  noChanges: 'No change between two figures is known.',
  tooManyChanges: 'There are too many changes for columns.',
  unlikeSlopes: 'The figures do not share one scale.',
  noSlopes: 'No series can be compared from the first period to the last.',
  endsOnly: (first, last) => `Drawn: ${first} and ${last}. The table has all periods.`,
  notJoined: (names) => {
    const more = names.length - MOST_NAMES;
    return `Not compared: ${list(more > 0 ? [...names.slice(0, MOST_NAMES), plural(more, 'other')] : names)}.`;
  },
  contributions: (items) => `Contributions: ${items.join('; ')}.`,
  signed,
  noWaterfall: {
    none: 'A waterfall needs contributions to the change.',
    series: 'A waterfall needs one series.',
    unit: 'A contribution has another unit than the figures.',
    inexact: 'A waterfall needs an exact figure for each step.',
    change: 'The first and the last figure cannot be compared.',
  },
  largestContribution: (label, size) => `The largest contribution is ${label}: ${size}.`,
  notExplained: 'Not explained',
  roundingLeft: 'What is not explained may come from rounding.',
  lighterBars: 'Fainter bars lower the figure.',
  contributionHead: 'Period or contribution',
  targetHead: 'Target',
  eventHead: 'Event',
  undated: 'Not compared: the dates are not known.',
  apart: 'Figures of another kind, unit or length are not drawn on this scale; the table has them all.',
};
