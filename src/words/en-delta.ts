import { englishLegend } from './en-mark.js';
import { englishRefusal } from './en-refusal.js';
import { LANG, englishColumns, plural } from './en.js';
import { writeNumber } from './number.js';
import type { DeltaWords, LegendKey } from './words.js';

/** What a column is called whose figures say their unit themselves. */
const NO_UNIT = englishColumns.unitName(undefined);
// What only periods have.
const MARKS: Partial<Record<LegendKey, string>> = {
  missing: 'no figure',
  partial: 'period not complete',
  break: 'break in series',
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
  between: (first, last) => `${first} to ${last}`,
  others: (n) => plural(n, 'other'),
  apart: 'Figures of another kind, unit or length are not drawn on this scale; the table has them all.',
};
