import type { DrawnAs, PartsReason } from '../breakdown-forms.js';
import { changes } from './change.js';
import { englishMovement } from './movement.js';
import { periodName, recentTime } from './period.js';
import { distance, intervalHead, share } from './quantity.js';
import { englishRefusal } from './refusal.js';
import { isolated, capital, counted, join, list, plural } from './sentence.js';
import type { BreakdownWords, Leading } from '../words.js';
import { common } from './chart-words.js';
import { englishLegend } from './legend.js';

const DRAWN_AS: Record<DrawnAs, string> = {
  share: 'one bar',
  donut: 'a ring',
  treemap: 'areas',
  waffle: 'squares',
  stacked: 'stacked bars',
  'stacked-100': 'bars of 100%',
  grouped: 'groups',
  arrows: 'arrows',
  changes: 'changes',
};

const REASONS: Record<Exclude<PartsReason, 'inexact'>, string> = {
  'not-parts': 'the figures are not parts of one whole',
  negative: 'a figure is below zero',
  missing: 'a figure is missing',
  'over-total': 'the parts exceed the total',
  withheld: 'a figure is withheld',
  empty: 'no figure is above zero',
  'no-previous': 'there are no earlier figures',
  'no-change': 'no two figures can be compared',
  'no-groups': 'there are no groups',
  groups: 'there are several groups',
  'too-many': 'there are too many categories',
};

/** Nouns of units that measure. Figures in them are high or low, not large or small. */
const MEASURE =
  /^(?:°|degrees?\b|years?\b|months?\b|weeks?\b|days?\b|hours?\b|min(?:ute)?s?\b|sec(?:ond)?s?\b|(?:d:)?h:min(?::s)?$|points?\b|scores?\b|stars?\b|times?\b|(?:euros?|pounds?|dollars?) (?:an?|per)\b|\S+\/)/i;

/** Labels that are no names: "Killed with a knife", "Both answers were voted for", "I can see a doctor", "A bad experience", and "4" of a scale. In small letters. */
const PHRASE =
  /^\d{1,3}$|^(?:\S+ed (?:as|at|by|for|from|in|of|on|to|with)|no|an?|i|we|my|our) |\b(?:is|are|was|were|has|have|had|did|cannot)\b/;
/** Length of a name in a sentence, in characters. The table has the whole name. */
const LONGEST_NAME = 60;

/** A label in a sentence: a phrase in quotation marks, a long name cut after a word. */
function named(label: string): string {
  const short = label.length > LONGEST_NAME ? `${label.slice(0, LONGEST_NAME).replace(/[\s,;:]+\S*$/u, '')} …` : label;
  return isolated(PHRASE.test(short.toLowerCase()) && !/["“‘«„]/.test(short) ? `“${short}”` : short);
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
  ...changes,
  ...englishRefusal,
  ...englishMovement,
  distance,
  share,
  intervalHead,
  inTotal: (total, isListed) => `${capital(total)} ${isListed ? 'together' : 'in total'}.`,
  overall: (label, text) => (label ? `${isolated(label)} ${text}.` : `${capital(text)} overall.`),
  leading: (leading) => {
    const { labels, text, share: part, isStated, isOnly } = leading;
    const names = list(labels.map(named));
    const most = capital(superlative(leading));
    if (labels.length > 1) return `${most} are ${names}: ${join(text, part && `(${part})`)} each.`;
    const shared = part ? `, ${part}` : '';
    if (isStated) return `${names} is also ${superlative(leading)}${shared}.`;
    return `${isOnly ? names : `${most} is ${names}`}: ${text}${shared}.`;
  },
  allEqual: (count, text) => `${count === 2 ? 'Both' : `All ${counted(count)}`} have the same figure: ${text}.`,
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
  publishedShares: (shares, areOthers, more) => {
    const all = list(more ? [...shares, plural(more, 'other')] : shares);
    return `Published shares${areOthers ? ', which differ from those of the figures here' : ''}: ${all}.`;
  },
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
  notDrawn: (as, reason) =>
    reason === 'inexact'
      ? `Figures that are not exact are not drawn as ${DRAWN_AS[as]}.`
      : `Not drawn as ${DRAWN_AS[as]}: ${REASONS[reason]}.`,
  beforeHead: (before) => (before && (before.label ?? before.period) ? periodName(before, true) : 'Earlier'),
  nowHead: 'Later',
  headOf: (name, unit) => [name, unit].filter(Boolean).join(', '),
  percentSign: '%',
  points: 'points',
  noEarlier: 'no earlier figure',
  earlier: 'the earlier figure',
  atTime: (figure, time) => `${figure}, ${time}`,
  largestChange: (label, figure, change) => `The largest change is in ${isolated(label)}: ${figure}, ${change}.`,
  onlyChange: (label, figure, change) => `${isolated(label)}: ${figure}, ${change}.`,
  arrowKey: (before, now) =>
    before && now
      ? `from ${recentTime(before) ?? before} (ring) to ${recentTime(now) ?? now} (arrowhead)`
      : 'from the earlier figure (ring) to the later (arrowhead)',
  cutScale: 'The scale does not start at zero.',
  oneTile: (others) => `The smallest parts are one tile: ${others}.`,
  square: (amount) => `Each square is ${amount ?? '1 in 100'}.`,
  acrossGroups: (label, [highest, most], [lowest, least], isAmount) => {
    const [top, bottom] = isAmount ? ['largest', 'smallest'] : ['highest', 'lowest'];
    return `${isolated(label)}: ${top} for ${isolated(highest)} (${most}), ${bottom} for ${isolated(lowest)} (${least}).`;
  },
};
