import type { BreakdownWords } from '../words.js';
import { common } from './common.js';
import { englishLegend } from './legend.js';
import { distance, intervalHead, share } from './quantity.js';
import { capital, isolated, join, list, plural } from './sentence.js';

/** The words of `<campaign-breakdown>`, in English. */
export const englishBreakdown: BreakdownWords = {
  ...common,
  ...englishLegend,
  distance,
  share,
  intervalHead,
  breakdown: ({ total, leading, unnamed, withheld, count }) =>
    join(
      total && `${capital(total)} in total.`,
      leading &&
        `${{ only: '', largest: 'The largest is ', known: 'The largest with a figure is ' }[leading.as]}${isolated(leading.label)}: ${leading.text}${leading.share ? `, ${leading.share}` : ''}.`,
      unnamed > 0 &&
        `${unnamed === count || !leading ? plural(unnamed, 'category is', 'categories are') : plural(unnamed, 'other is', 'others are')} named without a figure.`,
      withheld > 0 && `${plural(withheld, 'figure is', 'figures are')} withheld.`,
    ),
  rest: ({ kind, amount: left = '', names }) =>
    ({
      includes: `The rest, ${left}, includes ${list(names)}.`,
      bound: `The rest of the total is ${left}.`,
      over: `The parts exceed the total by ${left}.`,
      withheld: 'A figure is withheld, so no rest is worked out.',
      total: 'The total is withheld.',
      unknown: 'The rest of the total cannot be worked out.',
    })[kind],
  others: (n) => plural(n, 'other'),
  toggleOthers: (n, open) => (open ? 'Show fewer' : `Show the ${plural(n, 'other')}`),
  remainder: 'Not broken down',
  rounding: 'Shares do not add up to 100 because of rounding.',
  inexact: 'Figures that are not exact are not drawn as one bar.',
  notParts: 'Not drawn as one bar: the figures are not parts of one whole.',
  withheldPart: 'Not drawn as one bar: a figure is withheld.',
  unlike: 'Figures of different kinds, units or times are not added up.',
  overlapping: 'One thing may fall into several categories, so they are not added up.',
  categoryHead: 'Category',
  shareHead: 'Share',
};
