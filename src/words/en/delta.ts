import type { DeltaDrawnAs, DeltaFormReason } from '../delta-forms.js';
import { englishMovement } from './movement.js';
import { withinYear, unitOfTime } from './period.js';
import { counted, list, plural, capital, isolated } from './sentence.js';
import { yearOf } from '../../statistics/period.js';
import type { DeltaWords } from '../words.js';
import { changes, signed } from './change.js';
import { common } from './chart-words.js';
import { englishLegend } from './legend.js';
import { unitName } from './unit.js';
import { englishRefusal } from './refusal.js';

/** Largest number of periods or series that a note names. */
const MOST_NAMES = 6;

const DRAWN_AS: Record<DeltaDrawnAs, string> = {
  area: 'an area',
  stacked: 'stacked areas',
  multiples: 'small charts',
  heat: 'cells',
};

const REASONS: Record<DeltaFormReason, string> = {
  single: 'there is only one series',
  several: 'there are several series',
  'too-many': 'there are too many series',
  unlike: 'the figures do not share one scale',
  inexact: 'a figure is not exact',
  negative: 'a figure is below zero',
  withheld: 'a figure is withheld',
  incomplete: 'no two periods have a figure of every part',
  'not-parts': 'the figures are not parts of one whole',
  empty: 'no figure is known',
  unsaid: 'nothing says that the series are parts of one whole',
  'above-hundred': 'the parts add up to more than 100%',
  'too-many-years': 'there are too many years',
  'no-seasons': 'it needs one series of months, quarters or weeks over two years or more',
};

/** Some names, of many the first and the number of the others. */
function firstOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return list(more > 0 ? [...names.slice(0, MOST_NAMES), plural(more, 'other')] : names);
}

/** The words of `<campaign-delta>`, in English. */
export const englishDelta: DeltaWords = {
  ...common,
  ...changes,
  ...englishRefusal,
  ...englishLegend,
  ...englishMovement,
  manySeries: (n, unit, { first, last, isSpanned }) => {
    const name = unitName(unit);
    const span = isSpanned ? `from ${first} to ${last}` : `with figures between ${first} and ${last}`;
    const time = last === undefined ? first : span;
    const text = `${capital(counted(n))} series ${time}${name === unitName(undefined) ? '' : `, in ${name}`}`;
    return text.endsWith('.') ? text : `${text}.`;
  },
  mostOf: (time, statement, { isAmount, ofKnown }) =>
    `The ${isAmount ? 'largest' : 'highest'} ${ofKnown ? 'of those with a figure ' : ''}${time} is ${statement}`,
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
  notJoined: (names) => `Not compared: ${firstOf(names)}.`,
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
  notDrawnAs: (as, reason) => `Not drawn as ${DRAWN_AS[as]}: ${REASONS[reason]}.`,
  total: 'Total',
  inAll: (statement) => `In all, ${statement}.`,
  largestPart: (statement) => `The largest part is ${statement}`,
  oneScale: (low, high) => `All on one scale, from ${low} to ${high}.`,
  severalScales: (scales) =>
    scales.length > MOST_NAMES
      ? 'Figures of different kinds or units have different scales.'
      : `Scales: ${scales.map(({ names, low, high }) => `${list(names)} from ${low} to ${high}`).join('; ')}.`,
  marked: (events) => `Marked in each: ${events.join('; ')}.`,
  averageOf: (count) => `average of the ${counted(count)}`,
  seriesIn: (label, statement) => `${label}, ${statement}`,
  stepRange: (low, high, isClosed) => (low === high ? low : `${low} to ${isClosed ? '' : 'under '}${high}`),
  season: (period, { kind, count, years, isEvery }) => {
    const part = period.granularity === 'quarter' ? 'quarter' : 'month';
    const all = `the ${counted(years)} ${isEvery ? '' : 'complete '}years`;
    return `${withinYear(period) ?? ''} was the ${kind} ${part} in ${count === years ? 'each' : counted(count)} of ${all}.`;
  },
  uneven: 'The distances between columns do not show the time between them.',
  extremes: (most, least, isAmount) => {
    const [top, bottom] = isAmount ? ['largest', 'smallest'] : ['highest', 'lowest'];
    const both = [most && `the ${top} is ${most}`, least && `the ${bottom} ${most ? '' : 'is '}${least}`];
    return `Of all figures, ${both.filter(Boolean).join(', ')}.`;
  },
  notStacked: (periods) => `Not stacked, because a part has no figure: ${firstOf(periods)}.`,
};
