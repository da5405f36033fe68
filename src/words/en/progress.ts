import type { ParsedObservation } from '../../contract/observation.js';
import { negated, type Quantity } from '../../statistics/quantity.js';
import type { Format } from '../chart-words.js';
import type { ProgressWords } from '../words.js';
import { common } from './chart-words.js';
import { englishLegend } from './legend.js';
import { outcomeClause, outcomeSentence, statusOfSome, timePassed } from './outcome.js';
import { afterOn, dayName, during, period, periodName, through } from './period.js';
import { distance, intervalHead, missing, scaled, share, written } from './quantity.js';
import { UNNAMED, capital, join, list } from './sentence.js';
import { englishStatus } from './status.js';

/** The reason why there is no target, or no total. */
function noTarget(target: Quantity | undefined, isWhole = false): string {
  if (!target) return 'no target set';
  const reason = missing(target);
  const name = isWhole ? 'total' : 'target';
  return reason.includes('figure') ? reason.replace('figure', name) : `${name} ${reason}`;
}

/** Distance from a target with its sign, or of a bound below it in words: "less than 2,000 below". Percentage points have no unit. */
function gap(by: Quantity, { unit, decimals }: Format): string {
  const format = { decimals, unit: unit?.percent ? undefined : unit };
  const size = by.comparator && by.comparator !== '~' && (by.value ?? 0) < 0 ? negated(by) : undefined;
  // "Under 2,000 below" would be two directions.
  const named =
    size &&
    scaled(written(size, format), format)
      .replace(/^under /, 'less than ')
      .replace(/^over /, 'more than ');
  if (named) return `${named} below`;
  return scaled(written(by, format, true), format);
}

/** The state of a milestone. One that was due before the day of the figure may have been reached later than it was due. */
function milestoneState({ state, due, day }: Parameters<ProgressWords['milestone']>[0]): string | undefined {
  if (state === 'reached' && due && day !== undefined && day > due.end) return `reached by ${dayName(day)}`;
  return state && { reached: 'reached', pending: 'not yet reached', overdue: 'overdue' }[state];
}

/** A figure in its period: "40 in 2019". */
const observed = (text: string, { period: p, label, through: until }: ParsedObservation): string =>
  p && !label ? join(text, during(p), until && through(until, p)) : `${label || UNNAMED} ${text}`;

/** A target for its period: "80 for 2023 (until July 2021)", or by its day: "80 by 31 December 2025". */
const targetText = ({ text, period: p, replaced }: Parameters<ProgressWords['targets']>[0][number]): string =>
  join(text, p && `${p.granularity === 'day' ? 'by' : 'for'} ${period(p)}`, replaced && `(until ${period(replaced)})`);

/** The words of `<campaign-progress>`, in English. */
export const englishProgress: ProgressWords = {
  ...common,
  ...englishLegend,
  ...englishStatus,
  distance,
  share,
  toward: (target, of, isApart) => (isApart ? `target ${target}` : join(`of ${target}`, of && `· ${of}`)),
  way: (baseline, target, of) =>
    of ? `${of} of the way from ${baseline} to ${target}` : `from ${baseline} towards ${target}`,
  valueToward: (value, toward, isApart) => value + (isApart ? ', ' : ' ') + toward,
  from: (baseline) => `from ${baseline}`,
  phrases: (items) => items.filter(Boolean).join(', '),
  atStart: (baseline) => `${baseline} at the start`,
  outOf: (total, of, isApart) => (isApart ? `total ${total}` : join(`out of ${total}`, of && `· ${of}`)),
  // Right after "target 70%", points are clear.
  off: (by, side, isNamed) =>
    isNamed ? `${by.replace('percentage point', 'point')} ${side} it` : `${by} ${side} the target`,
  gap,
  noTarget,
  untargeted: (target) => (target ? capital(noTarget(target)) : 'No target'),
  interval: (range, level) => `(${join(level !== undefined && `${level}% confidence interval`, range)})`,
  milestone: (milestone) => {
    const { label, amount, due } = milestone;
    const named = label && amount ? `${label}: ${amount}` : label || amount;
    return [named, due && `due ${period(due)}`, milestoneState(milestone)].filter(Boolean).join(', ');
  },
  elapsed: timePassed,
  spanNote: (span) => `Duration: ${period(span)}.`,
  outcome: outcomeClause,
  outcomes: outcomeSentence,
  statusOfSome,
  observations: (figures, more) =>
    [
      ...figures.map(({ text, observation }) => observed(text, observation)),
      ...(more ? [`and ${more} earlier`] : []),
    ].join(', '),
  targets: (targets) => targets.map(targetText).join(', '),
  parts: (over, by) => `The parts ${over ? 'exceed' : 'fall short of'} the figure by ${by}.`,
  measureHead: 'Measure',
  groupHead: 'Group',
  targetHead: 'Target',
  totalHead: 'Out of',
  targetOrTotalHead: 'Target or total',
  periodHead: 'Period',
  valueAndTargetHead: 'Value and target',
  valueAndTotalHead: 'Value and total',
  wayHead: (start) => join('Of the way', start && `from ${start}`),
  progressHead: 'Progress',
  shareOfTargetHead: 'Of target',
  shareOfTotalHead: 'Of total',
  statusHead: 'Status',
  gapHead: (isPercent, target) =>
    // "To target 90%", but "To target (at least 90%)".
    join(isPercent ? 'Points to target' : 'To target', target && /^\p{L}/u.test(target) ? `(${target})` : target),
  intervalHead,
  commonTarget: (target, time) => join(`Target ${target}`, time && during(time)),
  cut: (isNarrow) =>
    isNarrow
      ? 'Bars that go more than a quarter of the way past the target, or back from the start, are cut off.'
      : 'Bars of more than twice the way to the target are cut off.',
  start: 'Start',
  halfWay: 'half way',
  detailsHead: 'Parts and milestones',
  nothingToFill: 'Drawn as bars: there is no target to fill.',
  filledBelowZero: 'Drawn as bars: a share is below zero.',
  overfilled: (most) => `Drawn as bars: a share is more than ${most > 100 ? 'twice ' : ''}its whole.`,
  noWay: 'Drawn as bars: there is no way to a target.',
  noIndicators: 'Drawn as bars: there are no two measures with targets or earlier figures.',
  fromStartToTarget: 'From start to target',
  latestHead: 'Latest',
  changeOn: (size, before) => `${size} on ${afterOn(before)}`,
  periodName,
  changeOnHead: (before) => join('Change', before && `on ${afterOn(before)}`),
  unitHead: 'Unit and details',
  trendHead: (first, last) => (first === last ? first || 'Earlier figures' : `${first} to ${last}`),
  ownScales: 'Each trend has a scale of its own, from its lowest to its highest figure.',
  inexactFilled: 'Drawn as bars: a figure is not exact.',
  sharesOfCells: {
    square: 'Of a hundred squares, each is 1% of the whole.',
    person: 'Each person is one in ten, rounded.',
  },
  roundedAway: 'Drawn as bars: rounded to ten people, a share would be none, all or its target.',
  noHistory: 'Drawn as bars: there are no earlier figures with their periods.',
  actual: 'figures',
  expectedPath: 'expected path',
  replacedTarget: (target, until) => join(`earlier target ${target}`, until && `(until ${period(until)})`),
  pathGap: (label, by, side, statuses) => {
    const path =
      side === 'on' ? 'on the expected path' : `${by} ${side === 'ahead' ? 'ahead of' : 'behind'} the expected path`;
    const text = statuses.length ? `${path} (${statuses.join(', ')})` : path;
    return label ? `${label}: ${text}.` : `${capital(text)}.`;
  },
  noRanges: 'Drawn as bars: no ranges are given.',
  ranges: (ranges, measure) =>
    `${measure || 'Ranges'}: ${ranges.map(({ label, text }) => `${label} up to ${text}`).join(', ')}.`,
  inRanges: (groups) =>
    `${capital(groups.map(({ range, names }) => `in “${range}”: ${names.length > 3 ? `${names.length} measures` : list(names)}`).join('; '))}.`,
  onlyRises: 'Drawn as bars: a thermometer only rises.',
  leastFilled: 'Shares too small to be seen are drawn larger than they are.',
  toGo: (by) => `${by} to go.`,
  furthest: (first, last) =>
    `${first.label} is furthest, at ${first.text}; ${last.label} has furthest to go, at ${last.text}.`,
  fullest: (first, last) =>
    `The largest share is that of ${first.label}, ${first.text}; the smallest is that of ${last.label}, ${last.text}.`,
};
