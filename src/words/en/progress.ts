import type { ParsedObservation } from '../../contract/observation.js';
import type { MeasureStatus } from '../../statistics/outcome.js';
import type { ElapsedTime } from '../../statistics/pace.js';
import { dayText } from '../../statistics/period.js';
import type { Quantity } from '../../statistics/quantity.js';
import type { Format } from '../common.js';
import { writeNumber } from '../number.js';
import type { ProgressWords } from '../words.js';
import { common } from './common.js';
import { englishLegend } from './legend.js';
import { outcomeClause, outcomeSentence } from './outcome.js';
import { during, period, through, unitOfTime } from './period.js';
import { distance, intervalHead, missing, scaled, share, written } from './quantity.js';
import { LANG, UNNAMED, capital, join, list, plural } from './sentence.js';

const STATUSES: Record<MeasureStatus, string> = {
  reached: 'Reached',
  past: 'Past target',
  met: 'Met',
  above: 'Above target',
  below: 'Below target',
  missed: 'Not reached',
  back: 'Going back',
  ahead: 'Ahead',
  on: 'On track',
  behind: 'Behind',
};
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

/** A day in words: "31 December 2022". */
const dayName = (day: number): string => unitOfTime(dayText(day));

/** The time that has passed: "4 of the campaign’s 5 years", "49% of the campaign’s time". */
const timePassed = ({ passed, total, unit }: ElapsedTime): string =>
  unit === 'days'
    ? `${share({ value: (passed / total) * 100 })} of the campaign’s time`
    : `${writeNumber(LANG, passed)} of the campaign’s ${plural(total, unit.slice(0, -1))}`;

/** The states of a milestone. */
const MILESTONE_STATES = { reached: 'reached', pending: 'not yet reached', overdue: 'overdue' } as const;

/** A figure in its period: "40 in 2019". */
const observed = (text: string, { period: p, label, through: until }: ParsedObservation): string =>
  p && !label ? join(text, during(p), until && through(until, p)) : `${label || UNNAMED} ${text}`;

/** A target for its period: "80 for 2023 (until July 2021)". */
const targetText = ({ text, period: p, replaced }: Parameters<ProgressWords['targets']>[0][number]): string =>
  join(text, p && `for ${period(p)}`, replaced && `(until ${period(replaced)})`);

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
  atStart: (baseline) => `${baseline} at the start`,
  off: (by, side, isNamed) => `${by} ${side} ${isNamed ? 'it' : 'the target'}`,
  gap,
  noTarget,
  status: (status) => STATUSES[status],
  untargeted: (target) => (target ? capital(noTarget(target)) : 'No target'),
  interval: (range, level) => `(${join(level !== undefined && `${level}% confidence interval`, range)})`,
  milestone: ({ label, amount, due, state }) =>
    [`${label}: ${amount}`, due && `due ${period(due)}`, state && MILESTONE_STATES[state]].filter(Boolean).join(', '),
  elapsed: (span, day, time) => `${capital(timePassed(time))} (${period(span)}) had passed by ${dayName(day)}`,
  ended: (span) =>
    span.first === span.last ? `The campaign ended on ${dayName(span.end)}` : `The campaign ran ${during(span)}`,
  spanNote: (span) => `Time of the campaign: ${period(span)}.`,
  straightLine: ({ start, end }, statuses) => {
    const names = list(statuses.map((status, index) => (index ? STATUSES[status].toLowerCase() : STATUSES[status])));
    return `${names || 'Expected by now'}: compared with a straight line from ${dayName(start)} to ${dayName(end)}.`;
  },
  outcome: outcomeClause,
  outcomes: outcomeSentence,
  observations: (figures) => figures.map(({ text, observation }) => observed(text, observation)).join(', '),
  targets: (targets) => targets.map(targetText).join(', '),
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
