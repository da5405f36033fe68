import type { MeasureStatus, Outcome, OutcomeCounts } from '../../statistics/outcome.js';
import { dayText, type Period } from '../../statistics/period.js';
import type { Quantity } from '../../statistics/quantity.js';
import type { Format } from '../common.js';
import type { ProgressWords } from '../words.js';
import { common } from './common.js';
import { englishLegend } from './legend.js';
import { period, unitOfTime } from './period.js';
import { distance, intervalHead, missing, scaled, share, written } from './quantity.js';
import { capital, join, list, plural } from './sentence.js';

// The outcome of one measure among several, and the sentence if it is the only one; without the latter, "The figure" and the former.
const OUTCOMES: readonly (readonly [outcome: Outcome, predicate: string, alone?: string])[] = [
  ['past', 'is past the target', 'The target is passed.'],
  ['reached', 'has reached the target', 'The target is reached.'],
  ['before', 'has not reached the target', 'The target is not yet reached.'],
  ['back', 'is further from the target than at the start'],
  ['above', 'is above the target'],
  ['below', 'is below the target'],
  ['undecided', 'has bounds that do not tell', 'The bounds do not tell whether the target is reached.'],
  ['missing', 'has no figure', 'No figure was given.'],
  ['withheld', 'is withheld', 'A figure is withheld.'],
  ['unread', 'cannot be read', 'A figure cannot be read.'],
  ['untargeted', 'has no target', 'No target was set.'],
];
const STATUSES: Record<MeasureStatus, string> = {
  reached: 'Reached',
  past: 'Past target',
  above: 'Above target',
  back: 'Going back',
  ahead: 'Ahead',
  on: 'On track',
  behind: 'Behind',
};
const inPlural = (one: string): string => one.replace(/^is/, 'are').replace(/^has/, 'have');

/** "3 are past the target and 1 has no target": each outcome with its number of measures. */
const enumeration = (counts: OutcomeCounts, outcomes: typeof OUTCOMES): string =>
  list(outcomes.map(([outcome, one]) => `${counts[outcome]} ${counts[outcome] === 1 ? one : inPlural(one)}`));

/** The sentence about all measures; a single one gets the statuses of its figure. */
function outcomes(counts: OutcomeCounts, statuses: readonly string[]): string {
  const present = OUTCOMES.filter(([outcome]) => counts[outcome]);
  const total = present.reduce((n, [outcome]) => n + (counts[outcome] ?? 0), 0);
  const [, predicate = '', alone = `The figure ${predicate}.`] = present[0] ?? [];
  if (total === 1) return statuses.length ? `${alone.slice(0, -1)} (${statuses.join(', ')}).` : alone;
  const measures = plural(total, 'measure');
  if (present.length > 1) return `Of ${measures}, ${enumeration(counts, present)}.`;
  if (!predicate.startsWith('has no'))
    return `${total === 2 ? 'Both measures' : `All ${measures}`} ${inPlural(predicate)}.`;
  const none = total === 2 ? 'Neither measure' : `None of the ${measures}`;
  return `${none} ${predicate.replace(' not', '').replace(' no ', ' a ')}.`;
}

/** The reason why there is no target. */
function noTarget(target: Quantity | undefined): string {
  if (!target) return 'no target set';
  const reason = missing(target);
  return reason.includes('figure') ? reason.replace('figure', 'target') : `target ${reason}`;
}

/** Distance from a target with its sign; percentage points have no unit. */
function gap(by: Quantity, { unit, decimals }: Format): string {
  const format = { decimals, unit: unit?.percent ? undefined : unit };
  return scaled(written(by, format, true), format);
}

/** The days of a span: "from 1 January 2018 to 31 December 2022". */
const days = ({ start, end }: Period): string => `from ${unitOfTime(dayText(start))} to ${unitOfTime(dayText(end))}`;

/** The words of `<campaign-progress>`, in English. */
export const englishProgress: ProgressWords = {
  ...common,
  ...englishLegend,
  distance,
  share,
  toward: (target, of, isApart) => (isApart ? `target ${target}` : join(`of ${target}`, of && `· ${of}`)),
  way: (baseline, target, of) => join(`from ${baseline} toward ${target}`, of && `· ${of} of the way`),
  valueToward: (value, toward, isApart) => value + (isApart ? ', ' : ' ') + toward,
  ofTheWay: (text) => `of the way · ${text}`,
  from: (baseline) => `from ${baseline}`,
  phrases: (items) => items.filter(Boolean).join(', '),
  past: (distance, isLimit) => `${distance} ${isLimit ? 'above' : 'past'} the target`,
  gap,
  noTarget,
  status: (status) => STATUSES[status],
  untargeted: (target) => (target ? capital(noTarget(target)) : 'No target'),
  interval: (range, level) => `(${join(level !== undefined && `${level}% confidence interval`, range)})`,
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
  straightLine: (span) =>
    `On track, ahead and behind: compared with a straight line ${days(span)}.` +
    (span.granularity === 'year' ? ' The campaign’s time is known by year only and is taken whole.' : ''),
  wholeSpan: (span) => `The campaign’s time is known by year only and is taken whole, ${days(span)}.`,
  outcomes,
  parts: (over, by) => `The parts ${over ? 'exceed' : 'fall short of'} the figure by ${by}.`,
  measureHead: 'Measure',
  targetHead: 'Target',
  valueAndTargetHead: 'Value and target',
  wayHead: (start) => join('Of the way', start && `from ${start}`),
  shareOfTargetHead: 'Of target',
  statusHead: 'Status',
  gapHead: (isPercent, target) => join(isPercent ? 'Points to target' : 'To target', target),
  intervalHead,
  commonTarget: (target) => `Target ${target}`,
  cut: 'Bars of more than twice the way to the target are cut off.',
  start: 'Start',
  halfWay: 'half way',
  detailsHead: 'Parts and milestones',
};
