import { overlap } from './calendar.js';
import { numbersOf, statedNumbers, withoutNumbers, type Case } from './claim.js';
import type { Datum, Document } from './document.js';
import { isAbove, isPoint, minus, mismatch, negative, over, plus, point, times, type Interval } from './interval.js';
import { amid, comparedWith, isDated } from './series.js';
import { all, fails, holds, undecided, unless, type Verdict } from './verdict.js';

/** Reasons for which the change between two figures may not be stated. */
export type Obstacle =
  | 'none-earlier'
  | 'withheld'
  | 'missing'
  | 'unit'
  | 'kind'
  | 'base'
  | 'incomplete'
  | 'break'
  | 'definition'
  | 'overlap'
  | 'length'
  | 'unknown';

/** True if the figure is of a part of its period. A stock and a running total are of a day, which may be any of it. */
export function isIncomplete({ period, lastDay, kind }: Datum): boolean {
  if (!period || lastDay === undefined || kind === 'stock' || kind === 'cumulative') return false;
  return lastDay >= period.start && lastDay < period.end && period.end !== Infinity;
}

function obstacleOfSeries(document: Document, later: Datum, earlier: Datum): Obstacle | undefined {
  if (later.published.statuses.includes('B')) return 'break';
  if (!isDated(later) || !isDated(earlier)) return undefined;
  if (amid(document, later, earlier).some(({ published }) => published.statuses.includes('B'))) return 'break';
  const areTotals = later.kind === 'cumulative' && earlier.kind === 'cumulative';
  if (!areTotals && overlap(later.period, earlier.period)) return 'overlap';
  const [laterLength, earlierLength] = [later, earlier].map(({ period }) => period.end - period.start + 1);
  const isOfOneLength = Math.abs((laterLength ?? 1) / (earlierLength ?? 1) - 1) < 0.15;
  return later.kind === 'flow' && !isOfOneLength ? 'length' : undefined;
}

/** The first reason against a change from the earlier to the later figure. */
export function obstacle(document: Document, later: Datum, earlier: Datum): Obstacle | undefined {
  const both = [later, earlier];
  if (both.some(({ published }) => published.withheld)) return 'withheld';
  if (both.some(({ published }) => published.numbers === undefined)) return 'missing';
  if (later.unitKey !== earlier.unitKey) return 'unit';
  if (later.kind !== earlier.kind) return 'kind';
  if (later.baseKey !== earlier.baseKey) return 'base';
  if (both.some(isIncomplete)) return 'incomplete';
  if (both.some(({ published }) => published.statuses.includes('D'))) return 'definition';
  const ofSeries = obstacleOfSeries(document, later, earlier);
  if (ofSeries) return ofSeries;
  return minus(numbersOf(later), numbersOf(earlier)) ? undefined : 'unknown';
}

/** Whether the earlier figure is the one that the document asks to compare with. */
function isCompared(document: Document, later: Datum, earlier: Datum): Verdict {
  if (earlier.pointer === '/previous' || !isDated(later)) return holds;
  const expected = comparedWith(document, later);
  if (!expected) return undecided('the rules name no figure to compare with');
  return unless(
    expected.pointer === earlier.pointer
      ? undefined
      : `compared with ${earlier.pointer} in place of ${expected.pointer}`,
  );
}

function directionFits(direction: string | undefined, later: Interval, earlier: Interval): Verdict {
  if (direction === 'up') return unless(isAbove(later, earlier) === 'always' ? undefined : 'not certainly up');
  if (direction === 'down') return unless(isAbove(earlier, later) === 'always' ? undefined : 'not certainly down');
  if (direction === 'same')
    return unless(
      isPoint(later) && isPoint(earlier) && later.low === earlier.low ? undefined : 'not certainly the same',
    );
  const isKnown = isAbove(later, earlier) === 'always' || isAbove(earlier, later) === 'always';
  return unless(isKnown ? 'the direction is known and not stated' : undefined);
}

/** The numbers that a claim must state of a change: without a sign where it states the direction. */
const signed = (known: Interval, direction: string | undefined) => (direction === 'down' ? negative(known) : known);

interface Pair {
  readonly later: Datum;
  readonly earlier: Datum;
}

function comparablePair({ document, data }: Case): Pair | Verdict {
  const [later, earlier, ...others] = data;
  if (!later || !earlier || others.length > 0) return fails('a change needs two pointers');
  const without = withoutNumbers([later, earlier]);
  if (without) return without;
  const reason = obstacle(document, later, earlier);
  if (reason) return fails(`not comparable: ${reason}`);
  return { later, earlier };
}

const isPair = (either: Pair | Verdict): either is Pair => 'later' in either;

export function judgeChange(of: Case): Verdict {
  const pair = comparablePair(of);
  if (!isPair(pair)) return pair;
  const { later, earlier } = pair;
  const [laterNumbers, earlierNumbers] = [numbersOf(later), numbersOf(earlier)];
  const known = minus(laterNumbers, earlierNumbers);
  if (!known) return fails('the change is unknown');
  const { direction } = of.claim;
  const stated = statedNumbers(of.claim);
  const size = Math.max(
    ...[laterNumbers.low, laterNumbers.high, earlierNumbers.low].filter(Number.isFinite).map(Math.abs),
  );
  return all(
    directionFits(direction, laterNumbers, earlierNumbers),
    isCompared(of.document, later, earlier),
    unless(stated ? mismatch(stated, signed(known, direction), size) : undefined),
  );
}

/** Whether a per cent change may be stated: of a scale with a zero, from above zero, and not to a loss. */
function hasRelativeChange(later: Datum, earlier: Datum): Verdict {
  const [laterNumbers, earlierNumbers] = [numbersOf(later), numbersOf(earlier)];
  if (later.unit?.isPercent) return fails('the change of per cents is in percentage points');
  if (later.unit?.ratio === false) return fails('no per cent on a scale without a true zero');
  if (isAbove(earlierNumbers, point(0)) !== 'always') return fails('no per cent from a base that is not above zero');
  return unless(laterNumbers.low < 0 && laterNumbers.low !== -Infinity ? 'no per cent to below zero' : undefined);
}

export function judgeRelativeChange(of: Case): Verdict {
  const pair = comparablePair(of);
  if (!isPair(pair)) return pair;
  const { later, earlier } = pair;
  const [laterNumbers, earlierNumbers] = [numbersOf(later), numbersOf(earlier)];
  const allowed = hasRelativeChange(later, earlier);
  if (allowed.truth !== 'true') return allowed;
  const ratio = over(laterNumbers, earlierNumbers);
  const known = ratio && plus(times(ratio, 100), point(-100));
  if (!known) return fails('the change in per cent is unknown');
  const { direction } = of.claim;
  const stated = statedNumbers(of.claim);
  return all(
    directionFits(direction, laterNumbers, earlierNumbers),
    isCompared(of.document, later, earlier),
    unless(stated ? mismatch(stated, signed(known, direction), 100) : 'no number is stated'),
  );
}

/** Words of the reasons that a chart gives, and the obstacles that they may stand for. */
const REASONS: readonly (readonly [reason: RegExp, obstacles: readonly Obstacle[]])[] = [
  [/withheld|confidential/, ['withheld']],
  [/incomplete|partial|provisional-period/, ['incomplete']],
  [/break/, ['break', 'definition']],
  [/definition/, ['definition', 'break']],
  [/overlap/, ['overlap']],
  [/unit/, ['unit']],
  [/kind/, ['kind']],
  [/base/, ['base']],
  [/length|duration|granularity|period/, ['length', 'overlap', 'none-earlier', 'incomplete']],
  [/missing|no-figure|no-value|collected|available|elsewhere|due|exist/, ['missing', 'none-earlier']],
  [/unknown|bound|about|uncertain|indeterminate/, ['unknown']],
  [/first|earlier|previous|none|gap/, ['none-earlier', 'missing']],
];

export function judgeNoChange({ document, claim, data }: Case): Verdict {
  const [later, earlier] = data;
  if (!later) return fails('a refusal needs a pointer');
  const unreadable = data.some(({ published }) => published.unreadable);
  if (unreadable) return undecided('not readable by the rules');
  const reason = REASONS.find(([pattern]) => pattern.test(claim.reason ?? ''));
  if (!reason) return undecided(`unknown reason ${claim.reason ?? ''}`);
  const found = earlier
    ? obstacle(document, later, earlier)
    : later.published.numbers === undefined
      ? later.published.withheld
        ? 'withheld'
        : 'missing'
      : 'none-earlier';
  if (found === undefined) return fails('a change could be stated');
  return unless(reason[1].includes(found) ? undefined : `the reason is ${found}`);
}
