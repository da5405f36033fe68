import { englishLegend } from './en-mark.js';
import { englishRefusal } from './en-refusal.js';
import { LANG, englishColumns, named, plural } from './en.js';
import { writeNumber } from './number.js';
import type { DeltaWords, LegendKey } from './words.js';

/** What a column is called whose figures say their unit themselves. */
const NO_UNIT = englishColumns.unitName(undefined);
// What only periods have.
const MARKS: Partial<Record<LegendKey, string>> = {
  missing: 'no figure',
  partial: 'period not complete',
  break: 'break in series',
  band: 'interval',
  unreliable: 'low reliability',
};

/** What figures period by period say of which something was said, in English. */
export const englishDelta: DeltaWords = {
  ...englishColumns,
  ...englishRefusal,
  ...englishLegend,
  legendKey: (mark) => MARKS[mark] ?? englishLegend.legendKey(mark),
  manySeries: (n, first, last, unit) => {
    const name = englishColumns.unitName(unit);
    return `${writeNumber(LANG, n)} series from ${first} to ${last}${name === NO_UNIT ? '' : `, in ${name}`}.`;
  },
  withinYear: ({ text, granularity, first, last }) => {
    if (granularity === 'year' || first !== last) return undefined;
    const year = text.slice(0, 4);
    return named(text, undefined, true).replace(RegExp(`(?: of)? ${year}$`), '');
  },
  yearOf: ({ text, yearStart }) => named(text.slice(0, 4), yearStart),
  soFar: 'so far',
  notYears: 'A line for each year needs one series of months, quarters or weeks over two years or more.',
  earlierYears: (first, last) => (first === last ? `Grey line: ${first}.` : `Grey lines: ${first} to ${last}.`),
  summary: ({ first, latest, highest, lowest }) =>
    `First ${first}, latest ${latest}, highest ${highest}, lowest ${lowest}.`,
  between: (first, last) => `${first} to ${last}`,
  others: (n) => plural(n, 'other'),
  apart: 'Figures of another kind, unit or length are not drawn on this scale; the table has them all.',
};
