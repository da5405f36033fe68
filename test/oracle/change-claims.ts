import { heightOf, numbersOf, statedNumbers, withoutNumbers, type Case } from './claim.js';
import { endAlike, obstacles, scruples, type Obstacle } from './comparable.js';
import { datumAt, isEarlier, resolve, type Datum } from './document.js';
import { isAbove, isPoint, minus, mismatch, negative, over, plus, point, times, type Interval } from './interval.js';
import { isFractionBesidePercents, partsOf } from './parts.js';
import { inStages } from './stages.js';
import {
  againstFirst,
  maybeComparedInOrder,
  maybeComparedWith,
  isDated,
  isPrevious,
  isYearBefore,
  mayPassOver,
} from './series.js';
import { all, fails, holds, undecided, unless, type Verdict } from './verdict.js';

/** These forms compare the last period with the first. */
const isOfEnds = (form: string | undefined): boolean => ['slope', 'waterfall', 'multiples'].includes(form ?? '');

/** Whether the earlier figure of two times without a date is the one that the document asks to compare with. */
function isComparedInOrder({ document, form }: Pick<Case, 'document' | 'form'>, later: Datum, earlier: Datum): Verdict {
  const ordered = inStages(document, later);
  if (!ordered) return undecided('the order of the times is not known');
  // Contributions from one time without a date to another are drawn as the way from the first to the last.
  const isFirst = isOfEnds(form) || 'contributions' in document;
  const found = [undefined, ...(isFirst ? ['first'] : [])].flatMap((against) =>
    maybeComparedInOrder(document, ordered, later, against),
  );
  return unless(
    found.some(({ pointer }) => pointer === earlier.pointer)
      ? undefined
      : `compared with ${earlier.pointer} in place of ${found.map(({ pointer }) => pointer).join(' or ')}`,
  );
}

/** Whether the earlier figure is the one that the document asks to compare with. */
function isCompared({ document, form }: Case, later: Datum, earlier: Datum): Verdict {
  // The earlier figure of a category is known, even where its time is not.
  if (earlier.pointer === `${later.pointer}/previous`) return holds;
  if (!isDated(later)) return isComparedInOrder({ document, form }, later, earlier);
  if (
    isDated(earlier) &&
    earlier.period.end >= later.period.end &&
    document.against !== 'first' &&
    isPrevious(document)
  )
    return fails(`${earlier.pointer} is not earlier than ${later.pointer}`);
  if (isEarlier(earlier.pointer)) return holds;
  // This form compares the same period of two years.
  if (form === 'years' && isYearBefore(later, earlier)) return holds;
  const first = isOfEnds(form) ? maybeComparedWith(againstFirst(document, ''), later.pointer) : [];
  if (first.some(({ pointer }) => pointer === earlier.pointer)) return holds;
  const rivals = maybeComparedWith(document, later.pointer);
  const expected = rivals.map(({ pointer }) => pointer);
  if (expected.length === 0) return undecided('the rules name no figure to compare with');
  if (!expected.includes(earlier.pointer) && rivals.some((rival) => isFractionBesidePercents(document, rival)))
    return undecided('the figure between the two may be a share of 1');
  if (!expected.includes(earlier.pointer) && mayPassOver(document, later, earlier))
    return undecided('the figures between the two may be refused');
  return unless(
    expected.includes(earlier.pointer)
      ? undefined
      : `compared with ${earlier.pointer} in place of ${expected.join(' or ')}`,
  );
}

/** Whether the direction is that of two figures. */
export function directionFits(direction: string | undefined, later: Interval, earlier: Interval): Verdict {
  if (direction === 'up') return unless(isAbove(later, earlier) === 'always' ? undefined : 'not certainly up');
  if (direction === 'down') return unless(isAbove(earlier, later) === 'always' ? undefined : 'not certainly down');
  if (direction === 'same')
    return unless(
      isPoint(later) && isPoint(earlier) && minus(later, earlier)?.low === 0 ? undefined : 'not certainly the same',
    );
  const isKnown = isAbove(later, earlier) === 'always' || isAbove(earlier, later) === 'always';
  return unless(isKnown ? 'the direction is known and not stated' : undefined);
}

/** The numbers that a claim must state of a change: without a sign where it states the direction. */
export const signed = (known: Interval, direction: string | undefined) =>
  direction === 'down' ? negative(known) : known;

interface Pair {
  readonly later: Datum;
  readonly earlier: Datum;
}

function comparablePair({ document, data }: Case): Pair | Verdict {
  const [later, earlier, ...others] = data;
  if (!later || !earlier || others.length > 0) return fails('a change needs two pointers');
  const without = withoutNumbers([later, earlier]);
  if (without) return without;
  const [reason, ...more] = obstacles(document, later, earlier);
  // Two incomplete periods that end alike may be compared. The words must say how far they go.
  if (reason === 'incomplete' && more.length === 0 && endAlike(later, earlier)) return { later, earlier };
  if (reason) return fails(`not comparable: ${reason}`);
  return { later, earlier };
}

const isPair = (either: Pair | Verdict): either is Pair => 'later' in either;

export function judgeChange(of: Case): Verdict {
  const pair = comparablePair(of);
  if (!isPair(pair)) return pair;
  const { later, earlier } = pair;
  const [laterNumbers, earlierNumbers] = [later, earlier].map((datum) => heightOf(datum, numbersOf(datum)));
  const known = laterNumbers && earlierNumbers && minus(laterNumbers, earlierNumbers);
  if (!known) return fails('the change is unknown');
  const { direction } = of.claim;
  const stated = statedNumbers(of.claim);
  const size = Math.max(
    ...[laterNumbers.low, laterNumbers.high, earlierNumbers.low].filter(Number.isFinite).map(Math.abs),
  );
  return all(
    directionFits(direction, laterNumbers, earlierNumbers),
    isCompared(of, later, earlier),
    unless(stated ? mismatch(stated, signed(known, direction), size) : undefined),
  );
}

/** Whether a per cent change may be stated: of a scale with a zero, from above zero, and not to a loss. */
export function hasRelativeChange(later: Datum, laterNumbers: Interval, earlierNumbers: Interval): Verdict {
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
  const allowed = hasRelativeChange(later, laterNumbers, earlierNumbers);
  if (allowed.truth !== 'true') return allowed;
  const ratio = over(laterNumbers, earlierNumbers);
  const known = ratio && plus(times(ratio, 100), point(-100));
  if (!known) return fails('the change in per cent is unknown');
  const { direction } = of.claim;
  const stated = statedNumbers(of.claim);
  const isToZero = laterNumbers.low <= 0 && !(laterNumbers.low === 0 && laterNumbers.lowOpen);
  return all(
    directionFits(direction, laterNumbers, earlierNumbers),
    isCompared(of, later, earlier),
    unless(stated ? mismatch(stated, signed(known, direction), 100) : 'no number is stated'),
    unless(
      direction === 'down' && stated && stated.low >= 100 && !isToZero
        ? 'a fall of all of a figure that is still above zero'
        : undefined,
    ),
  );
}

/** The size of the change of a category from its earlier figure; undefined if it is not exact. */
function sizeOfChange({ document }: Case, later: Datum, isRelative: boolean): number | undefined {
  const earlier = datumAt(document, `${later.pointer}/previous`);
  if (!later.published.numbers || !earlier.published.numbers) return undefined;
  const [now, before] = [numbersOf(later), numbersOf(earlier)];
  if (!isPoint(now) || !isPoint(before) || now.about || before.about) return undefined;
  return Math.abs(now.low - before.low) / (isRelative ? before.low / 100 : 1);
}

/** Whether the change of the first category is larger than those of all others that have one. */
export function judgeLargestChange(of: Case): Verdict {
  const { document, claim, data } = of;
  const [first, ...others] = data;
  if (!first || others.length === 0) return fails('the largest change needs others');
  const isRelative = claim.reason === 'relative-change';
  if (isRelative && !/%|per cent/.test(claim.text)) return fails('the largest in per cent, and no per cent is said');
  if (first.published.unreadable) return undecided('not readable by the rules');
  const own = sizeOfChange(of, first, isRelative);
  const earlierOwn = datumAt(document, `${first.pointer}/previous`).published.numbers?.low ?? 0;
  if (own === undefined)
    return Math.max(Math.abs(first.published.numbers?.low ?? 0), Math.abs(earlierOwn)) > Number.MAX_SAFE_INTEGER
      ? undecided('beyond the precision of numbers')
      : fails('the change is not exact');
  if (!isRelative && own * (1 + 1e-12) >= Number.MAX_SAFE_INTEGER) return undecided('beyond the precision of numbers');
  const foreign = others.find(({ unitKey, kind }) => unitKey !== first.unitKey || kind !== first.kind);
  if (foreign && !isRelative) return fails(`${foreign.pointer} has another unit or kind`);
  const siblings = partsOf(document, '').filter(({ pointer }) => pointer !== first.pointer);
  const rival = siblings.find((one) => {
    if (resolve(document, `${one.pointer}/previous`) === undefined) return false;
    const earlier = datumAt(document, `${one.pointer}/previous`);
    if ([...obstacles(document, one, earlier), ...scruples(document, one, earlier)].length > 0) return false;
    const size = sizeOfChange(of, one, isRelative);
    return size === undefined || size >= own * (1 - 1e-12);
  });
  if (rival && [rival, datumAt(document, `${rival.pointer}/previous`)].some(({ published }) => published.isWriting))
    return undecided(`the figures of ${rival.pointer} may not be readable`);
  return unless(rival && `the change of ${rival.pointer} may be as large`);
}

/** Words of the reasons that a chart gives, and the obstacles that they may stand for. */
const REASONS: readonly (readonly [reason: RegExp, obstacles: readonly Obstacle[]])[] = [
  [/withheld|confidential/, ['withheld']],
  [/incomplete|partial/, ['incomplete']],
  [/break/, ['break', 'definition']],
  [/definition/, ['definition', 'break']],
  [/overlap/, ['overlap']],
  [/unit/, ['unit']],
  [/kind/, ['kind']],
  [/base/, ['base', 'start']],
  [/length|duration|granularity/, ['length']],
  [/period/, ['period', 'length', 'overlap', 'none-earlier', 'incomplete']],
  [/missing|no-figure|no-value|collected|available|elsewhere|due|exist/, ['missing', 'none-earlier']],
  [/unknown|bound|about|uncertain|indeterminate/, ['unknown']],
  [/first|earlier|previous|none|gap/, ['none-earlier', 'missing']],
];

export function judgeNoChange({ document, claim, data }: Case): Verdict {
  const [later, earlier] = data;
  if (!later) return fails('a refusal needs a pointer');
  const unreadable = data.some(({ published }) => published.unreadable);
  const isWriting = data.some(({ published }) => published.isWriting === true);
  const isMissing = data.some(({ published }) => published.missing !== undefined);
  if ((unreadable || isWriting) && !isMissing && /no figure given/i.test(claim.text))
    return fails('a figure was given, and cannot be read');
  if (unreadable || isWriting) return undecided('not readable by the rules');
  if (data.some((datum) => isFractionBesidePercents(document, datum))) return undecided('a figure may be a share of 1');
  const reason = REASONS.find(([pattern]) => pattern.test(claim.reason ?? ''));
  if (!reason) return undecided(`unknown reason ${claim.reason ?? ''}`);
  const found = earlier
    ? [...obstacles(document, later, earlier), ...scruples(document, later, earlier)]
    : alone(later);
  if (found.length === 0) return fails('a change could be stated');
  return unless(
    found.some((obstacle) => reason[1].includes(obstacle)) ? undefined : `the reason is ${found.join(', ')}`,
  );
}

/** Why there is no change of a figure that has none to compare with. */
function alone({ published }: Datum): readonly Obstacle[] {
  if (published.withheld) return ['withheld'];
  return published.numbers ? ['none-earlier'] : ['missing'];
}
