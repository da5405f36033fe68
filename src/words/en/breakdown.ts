import type { BreakdownWords, Leading } from '../words.js';
import { englishBreakdownForms } from './breakdown-forms.js';
import { common } from './chart-words.js';
import { englishLegend } from './legend.js';
import { distance, intervalHead, share } from './quantity.js';
import { capital, isolated, join, list, plural } from './sentence.js';

/** Nouns of units that measure. Figures in them are high or low, not large or small. */
const MEASURE =
  /^(?:°|degrees?\b|years?\b|months?\b|weeks?\b|days?\b|hours?\b|minutes?\b|seconds?\b|points?\b|scores?\b|(?:euros?|pounds?|dollars?) (?:an?|per)\b|\S+\/)/i;

/** Labels that are no names: "Killed with a knife", "Both answers were voted for", "I can see a doctor". */
const PHRASE =
  /^(?:\p{L}+ed (?:as|at|by|for|from|in|of|on|to|with)|no|i|we|my|our) |\b(?:is|are|was|were|has|have|had|did|cannot)\b/iu;
/** Length of a name in a sentence, in characters. The table has the whole name. */
const LONGEST_NAME = 60;

/** A label in a sentence: a phrase in quotation marks, a long name cut after a word. */
function named(label: string): string {
  const short = label.length > LONGEST_NAME ? `${label.slice(0, LONGEST_NAME).replace(/[\s,;:]+\S*$/u, '')} …` : label;
  return isolated(PHRASE.test(short) && !/["“‘«„]/.test(short) ? `“${short}”` : short);
}

/** Sentences about categories without a figure that are too many to be named. */
const UNCOUNTED = {
  all: 'No category has a figure.',
  others: 'The others are named without a figure.',
  some: 'Others are named without a figure.',
};

/** "the largest", "the highest named", "the lowest with a figure". */
const superlative = ({ as, ofKnown, ofNamed, ofOthers }: Leading): string =>
  join(`the ${as}`, ofNamed && 'named', ofKnown && 'with a figure', ofOthers && 'of these');

/** The words of `<campaign-breakdown>`, in English. */
export const englishBreakdown: BreakdownWords = {
  ...common,
  ...englishLegend,
  ...englishBreakdownForms,
  distance,
  share,
  intervalHead,
  inTotal: (total, isListed) => `${capital(total)} ${isListed ? 'together' : 'in total'}.`,
  overall: (label, text) => (label ? `${isolated(label)} ${text}.` : `${capital(text)} overall.`),
  leading: (l) => {
    const names = list(l.labels.map(named));
    const most = capital(superlative(l));
    if (l.labels.length > 1) return `${most} are ${names}: ${join(l.text, l.share && `(${l.share})`)} each.`;
    if (l.isStated) return `${names} is also ${superlative(l)}${l.share ? `, ${l.share}` : ''}.`;
    const head = l.isOnly ? names : `${most} is ${names}`;
    return `${head}: ${l.text}${l.share ? `, ${l.share}` : ''}.`;
  },
  uncounted: (names, which) => (names.length ? `No figure is given for ${list(names.map(named))}.` : UNCOUNTED[which]),
  withheldFigures: (names, which) => {
    const [nouns, verb] = names.length === 1 ? ['figure', 'is'] : ['figures', 'are'];
    return names.length
      ? `The ${nouns} for ${list(names.map(named))} ${verb} withheld.`
      : `${capital(which)} figures are withheld.`;
  },
  labelIn: (label, parent) => `${label} (${parent})`,
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
      over: `${join('The parts exceed the total', left && `by ${left}`)}.`,
      withheld: 'A figure is withheld, so no rest is worked out.',
      total: 'The total is withheld.',
    })[kind],
  others: (n) => plural(n, 'other'),
  toggleOthers: (n, open) => (open ? 'Show fewer' : `Show the ${plural(n, 'other')}`),
  remainder: 'Not broken down',
  rounding: 'Shares do not add up to 100 because of rounding.',
  unlike: 'Figures of different kinds, units or times are not added up.',
  overlapping: 'Categories overlap and are not added up.',
  categoryHead: 'Category',
  shareHead: 'Share',
};
