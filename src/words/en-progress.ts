import { dayText } from '../statistics/period.js';
import { englishLegend } from './en-mark.js';
import { distance, capital, common, join, list, missing, named, period, plural, share } from './en.js';
import type { ProgressWords, Standing } from './words.js';

// Of one measure among others, and of the only one; where there is nothing else it is said of "the figure".
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
const several = (one: string): string => one.replace(/^is/, 'are').replace(/^has/, 'have');

/** What progress says, in English. */
export const englishProgress: ProgressWords = {
  ...common,
  ...englishLegend,
  distance,
  share,
  toward: (target, of, isApart) => (isApart ? `· target ${target}` : join(`of ${target}`, of && `· ${of}`)),
  way: (baseline, target, of) => join(`from ${baseline} toward ${target}`, of && `· ${of} of the way`),
  past: (by, isLimit) => `${by} ${isLimit ? 'above' : 'past'} the target`,
  noTarget: (q) => {
    const said = q && missing(q);
    return `· ${said ? (said.includes('figure') ? said.replace('figure', 'target') : `target ${said}`) : 'no target set'}`;
  },
  pace: (p) => `${{ ahead: 'ahead of', behind: 'behind', on: 'on' }[p]} a straight line`,
  milestone: (label, text, due, reached) =>
    `${label}: ${join(text, due && `(due ${due})`)}${reached === undefined ? '' : reached ? ', reached' : ', not yet reached'}`,
  elapsed: (span, asOf, part) => {
    const years = span.granularity === 'year' ? span.last - span.first + 1 : 0;
    const passed = Math.round(part * years);
    // Leap years make a year up to 0.2 % longer or shorter than its share.
    const time =
      years && Math.abs(part * years - passed) < 0.01
        ? `${passed} of the campaign’s ${plural(years, 'year')}`
        : `${share({ value: part * 100 })} of the campaign’s time, ${period(span)},`;
    return `${capital(time)} had passed by ${named(dayText(asOf.end))}.`;
  },
  wholeSpan: (span) =>
    `The campaign’s time is known by year only and is taken whole, from ${named(dayText(span.start))} to ${named(dayText(span.end))}.`,
  standing: (s, statuses) => {
    const said = STANDING.filter(([state]) => s[state]);
    const all = said.reduce((n, [state]) => n + s[state]!, 0);
    const [, has, alone = `The figure ${has}.`] = said[0]!;
    if (all === 1) return statuses.length ? `${alone.slice(0, -1)} (${statuses.join(', ')}).` : alone;
    const measures = plural(all, 'measure');
    if (said.length > 1)
      return `Of ${measures}, ${list(said.map(([state, one]) => `${s[state]} ${s[state] === 1 ? one : several(one)}`))}.`;
    return has.startsWith('has no')
      ? `${all === 2 ? 'Neither measure' : `None of the ${measures}`} ${has.replace(' not', '').replace(' no ', ' a ')}.`
      : `${all === 2 ? 'Both measures' : `All ${measures}`} ${several(has)}.`;
  },
  parts: (over, by) => `The parts ${over ? 'exceed' : 'fall short of'} the figure by ${by}.`,
  measureHead: 'Measure',
  detailsHead: 'Parts and milestones',
};
