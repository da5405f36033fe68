import type { ColumnWords, DeltaWords } from '../words.js';
import { writeNumber } from '../number.js';
import { changes } from './change.js';
import { common } from './common.js';
import { LEAST, englishLegend } from './legend.js';
import { unitName } from './quantity.js';
import { englishRefusal } from './refusal.js';
import { LANG, plural } from './sentence.js';

/** The words of columns without qualifiers, in English. */
export const englishColumns: ColumnWords = { ...common, ...changes, least: LEAST };

/** The words of `<campaign-delta>`, in English. */
export const englishDelta: DeltaWords = {
  ...englishColumns,
  ...englishRefusal,
  ...englishLegend,
  manySeries: (n, first, last, unit) => {
    const name = unitName(unit);
    return `${writeNumber(LANG, n)} series from ${first} to ${last}${name === unitName(undefined) ? '' : `, in ${name}`}.`;
  },
  between: (first, last) => `${first} to ${last}`,
  others: (n) => plural(n, 'other'),
  apart: 'Figures of another kind, unit or length are not drawn on this scale; the table has them all.',
};
