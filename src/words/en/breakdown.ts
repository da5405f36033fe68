import type { BreakdownWords, Leading } from '../words.js';
import { common } from './common.js';
import { englishLegend } from './legend.js';
import { distance, intervalHead, share } from './quantity.js';
import { capital, isolated, join, list, plural } from './sentence.js';

/** Nouns of units that measure. Figures in them are high or low, not large or small. */
const MEASURE =
  /^(?:°|degrees?\b|years?\b|months?\b|weeks?\b|days?\b|hours?\b|minutes?\b|seconds?\b|points?\b|scores?\b|(?:euros?|pounds?|dollars?) (?:an?|per)\b|\S+\/)/i;

/** "The largest", "The highest named", "The lowest with a figure". */
const superlative = ({ as, ofKnown, ofNamed, ofOthers }: Leading): string =>
  join(`The ${as}`, ofNamed && 'named', ofKnown && 'with a figure', ofOthers && 'of these');

/** The words of `<campaign-breakdown>`, in English. */
export const englishBreakdown: BreakdownWords = {
  ...common,
  ...englishLegend,
  distance,
  share,
  intervalHead,
  inTotal: (total, isListed) => `${capital(total)} ${isListed ? 'together' : 'in total'}.`,
  overall: (label, text) => (label ? `${isolated(label)} ${text}.` : `${capital(text)} overall.`),
  leading: (l) => {
    const names = list(l.labels.map(isolated));
    if (l.labels.length > 1) return `${superlative(l)} are ${names}: ${join(l.text, l.share && `(${l.share})`)} each.`;
    const head = l.isOnly ? names : `${superlative(l)} is ${names}`;
    return `${head}: ${l.text}${l.share ? `, ${l.share}` : ''}.`;
  },
  uncounted: (n, areOthers) =>
    `${areOthers ? plural(n, 'other is', 'others are') : plural(n, 'category is', 'categories are')} named without a figure.`,
  withheldCount: (n) => `${plural(n, 'figure is', 'figures are')} withheld.`,
  shareOf: (text, isListed) => (isListed ? `${text} of those listed` : text),
  isMeasure: ({ other }) => MEASURE.test(other),
  restOf: (label) => `Rest of ${isolated(label)}`,
  equalsOthers: (label, text) => `${isolated(label)}, ${text}, equals the sum of the others.`,
  aboveHundred: (sum) => `The shares add up to ${sum}, so they are not parts of one whole.`,
  benchmark: 'Overall',
  roundedSum: 'The figures do not add up to the total because of rounding.',
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
  negativePart: 'Not drawn as one bar: a figure is below zero.',
  missingPart: 'Not drawn as one bar: a figure is missing.',
  overTotal: 'Not drawn as one bar: the parts exceed the total.',
  withheldPart: 'Not drawn as one bar: a figure is withheld.',
  unlike: 'Figures of different kinds, units or times are not added up.',
  overlapping: 'One thing may fall into several categories, so they are not added up.',
  categoryHead: 'Category',
  shareHead: 'Share',
};
