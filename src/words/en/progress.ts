import { dayText } from '../../statistics/period.js';
import type { ProgressWords, Standing } from '../words.js';
import { common } from './common.js';
import { englishLegend } from './legend.js';
import { period, unitOfTime } from './period.js';
import { distance, missing, share } from './quantity.js';
import { capital, join, list, plural } from './sentence.js';

// The state of one measure among several, and the sentence if it is the only one; without the latter, "The figure" and the former.
const STANDING: readonly (readonly [keyof Standing, string, string?])[] = [
  ['past', 'is past the target', 'The target is passed.'],
  ['reached', 'has reached the target', 'The target is reached.'],
  ['before', 'has not reached the target', 'The target is not yet reached.'],
  ['away', 'is further from the target than at the start'],
  ['above', 'is above the target'],
  ['below', 'is below the target'],
  ['undecided', 'has bounds that do not tell', 'The bounds do not tell whether the target is reached.'],
  ['unnamed', 'has no figure', 'No figure was given.'],
  ['withheld', 'is withheld', 'A figure is withheld.'],
  ['unread', 'cannot be read', 'A figure cannot be read.'],
  ['untargeted', 'has no target', 'No target was set.'],
];
const inPlural = (one: string): string => one.replace(/^is/, 'are').replace(/^has/, 'have');

/** "3 are past the target and 1 has no target": each state with its number of measures. */
const counts = (s: Standing, states: typeof STANDING): string =>
  list(states.map(([state, one]) => `${s[state]} ${s[state] === 1 ? one : inPlural(one)}`));

/** The sentence about all measures; a single one gets the statuses of its figure. */
function standing(s: Standing, statuses: readonly string[]): string {
  const states = STANDING.filter(([state]) => s[state]);
  const total = states.reduce((n, [state]) => n + (s[state] ?? 0), 0);
  const [, has, alone = `The figure ${has}.`] = states[0]!;
  if (total === 1) return statuses.length ? `${alone.slice(0, -1)} (${statuses.join(', ')}).` : alone;
  const measures = plural(total, 'measure');
  if (states.length > 1) return `Of ${measures}, ${counts(s, states)}.`;
  if (!has.startsWith('has no')) return `${total === 2 ? 'Both measures' : `All ${measures}`} ${inPlural(has)}.`;
  const none = total === 2 ? 'Neither measure' : `None of the ${measures}`;
  return `${none} ${has.replace(' not', '').replace(' no ', ' a ')}.`;
}

/** The words of `<campaign-progress>`, in English. */
export const englishProgress: ProgressWords = {
  ...common,
  ...englishLegend,
  distance,
  share,
  toward: (target, of, isApart) => (isApart ? `· target ${target}` : join(`of ${target}`, of && `· ${of}`)),
  way: (baseline, target, of) => join(`from ${baseline} toward ${target}`, of && `· ${of} of the way`),
  past: (distance, isLimit) => `${distance} ${isLimit ? 'above' : 'past'} the target`,
  noTarget: (q) => {
    if (!q) return '· no target set';
    const reason = missing(q);
    return `· ${reason.includes('figure') ? reason.replace('figure', 'target') : `target ${reason}`}`;
  },
  pace: (p) => `${{ ahead: 'ahead of', behind: 'behind', on: 'on' }[p]} a straight line`,
  milestone: (label, text, due, reached) =>
    `${label}: ${join(text, due && `(due ${due})`)}${reached === undefined ? '' : reached ? ', reached' : ', not yet reached'}`,
  elapsed: (span, asOf, part) => {
    const years = span.granularity === 'year' ? span.last - span.first + 1 : 0;
    const passed = Math.round(part * years);
    // A leap year differs from its share of the span by up to 0.2%.
    const time =
      years && Math.abs(part * years - passed) < 0.01
        ? `${passed} of the campaign’s ${plural(years, 'year')}`
        : `${share({ value: part * 100 })} of the campaign’s time, ${period(span)},`;
    return `${capital(time)} had passed by ${unitOfTime(dayText(asOf.end))}.`;
  },
  wholeSpan: (span) =>
    `The campaign’s time is known by year only and is taken whole, from ${unitOfTime(dayText(span.start))} to ${unitOfTime(dayText(span.end))}.`,
  standing,
  parts: (over, by) => `The parts ${over ? 'exceed' : 'fall short of'} the figure by ${by}.`,
  measureHead: 'Measure',
  detailsHead: 'Parts and milestones',
};
