import { areAcross, besides, moved } from './across-series.js';
import { heightOf, numbersOf, statedNumbers, withoutNumbers, type Case } from './claim.js';
import { datumAt, elements, isObject, parentOf, resolve, type Datum, type Document } from './document.js';
import { isAbove, isPoint, mismatch, type Interval } from './interval.js';
import { hasOutcome } from './outcome.js';
import { isFractionBesidePercents, isHeading, isNothing, isRest } from './parts.js';
import { all, fails, holds, undecided, unless, type Verdict } from './verdict.js';

/** Whether the claim states the figure with its comparator, range and confidence interval. */
export function judgeFigure({ claim, data }: Case): Verdict {
  const [datum, ...others] = data;
  if (!datum || others.length > 0) return fails('a figure needs one pointer');
  const without = withoutNumbers([datum]);
  if (without) return without;
  const stated = statedNumbers(claim);
  if (!stated && datum.published.roundsToZero)
    return unless(/\brounds to\b/i.test(claim.text) ? undefined : 'it is not said that it rounds to zero');
  if (!stated) return fails('no number is stated');
  const { confidence } = datum.published;
  const { low, high, level } = claim.value ?? {};
  const interval =
    confidence && !(low === confidence.low && high === confidence.high && level === confidence.level)
      ? 'the confidence interval is not that of the figure'
      : undefined;
  return all(unless(mismatch(stated, numbersOf(datum))), unless(interval), statusesFit(claim.value?.status, [datum]));
}

/** Statuses that say something of one figure alone: a sum with a negligible part is not negligible. */
const OF_ONE_ALONE: readonly string[] = ['N'];

/** Whether no qualifier of the figures is lost. */
export function statusesFit(status: unknown, data: readonly Datum[]): Verdict {
  const stated = (Array.isArray(status) ? status : [status]) as readonly unknown[];
  const lost = data
    .flatMap(({ published }) => published.statuses)
    .find((code) => !stated.includes(code) && !(data.length > 1 && OF_ONE_ALONE.includes(code)));
  return unless(lost === undefined ? undefined : `the status ${lost} is lost`);
}

/** Codes of the reasons for which there is no figure, and the kinds of the oracle that they stand for. */
const MISSING: readonly (readonly [reason: RegExp, kinds: readonly string[]])[] = [
  [/withheld|confidential/, ['withheld']],
  [/not-collected/, ['not-collected']],
  [/not-available/, ['not-available']],
  [/cannot-exist|not-applicable/, ['cannot-exist']],
  [/elsewhere/, ['elsewhere']],
  [/not-yet-due/, ['not-yet-due']],
  [/missing|no-figure|none|no-value|not-given|null/, ['no-figure']],
];

/** Whether the figure is missing for the reason. */
export function judgeMissing({ document, claim, data }: Case): Verdict {
  const verdicts = data.map((datum) =>
    isFractionBesidePercents(document, datum)
      ? undecided(`${datum.pointer} may be a share of 1`)
      : isMissing(datum, claim.reason),
  );
  return verdicts.length === 0 ? fails('a missing figure needs a pointer') : all(...verdicts);
}

function isMissing({ pointer, published }: Datum, reason: string | undefined): Verdict {
  if (published.unreadable || published.isWriting) return undecided(`${pointer} is not readable by the rules`);
  if (published.missing === undefined) return fails(`${pointer} has a figure`);
  const known = MISSING.find(([pattern]) => pattern.test(reason ?? ''));
  if (!known) return undecided(`unknown reason ${reason ?? ''}`);
  return unless(known[1].includes(published.missing) ? undefined : `the reason of ${pointer} is ${published.missing}`);
}

/** Whether the count is the number of the data, and each is of the sort that the reason names. */
export function judgeCount(of: Case): Verdict {
  const { chart, claim, data } = of;
  const stated = claim.value?.value;
  if (typeof stated !== 'number') return fails('no number is stated');
  if (stated !== data.length) return fails(`stated ${stated}, known ${data.length}`);
  if (new Set(claim.pointers).size !== claim.pointers.length) return fails('a datum is counted twice');
  if (chart === 'progress' || (chart === 'delta' && ['met', 'before'].includes(claim.reason ?? ''))) {
    const outcomes = data.map((datum) => [datum, hasOutcome(of, datum, claim.reason ?? '')] as const);
    const [wrong] = outcomes.find(([, has]) => has === false) ?? [];
    if (wrong) return fails(`${wrong.pointer} is not ${claim.reason ?? ''}`);
    return outcomes.some(([, has]) => has === undefined) ? undecided(`${claim.reason ?? ''} is not settled`) : holds;
  }
  if (chart === 'delta' && ['up', 'down', 'same'].includes(claim.reason ?? '')) return unless(moved(of));
  const known = MISSING.some(([pattern]) => pattern.test(claim.reason ?? ''));
  // "Named without a figure" is true for any reason, but a withheld figure has its own words.
  if (data.some(({ published }) => published.unreadable)) return undecided('not readable by the rules');
  if (claim.reason === 'no-figure')
    return unless(data.find(({ published }) => !published.missing || published.withheld)?.pointer);
  return known
    ? all(...data.map((datum) => isMissing(datum, claim.reason)))
    : undecided(`unknown reason ${claim.reason ?? ''}`);
}

/** Words for "among those of which a figure is known". */
const AMONG_KNOWN = /with a figure|published|known|of those|listed|given|available|figures/i;

const isInGroup = (pointer: string): boolean => /^\/groups\/\d+\/categories\/\d+$/.test(pointer);

/** The figures of all groups for the category of the same name. */
const namesakes = (document: Document, { label = '' }: Datum): readonly Datum[] =>
  elements(document, '/groups').flatMap((group) =>
    elements(document, `${group}/categories`)
      .filter((pointer) => isObject(resolve(document, pointer)))
      .map((pointer) => datumAt(document, pointer))
      .filter((datum) => (datum.label ?? '').trim().toLowerCase() === label.trim().toLowerCase()),
  );

/** Siblings of the first that are in no pointer: of several series, the figures of the others in its period. */
const omitted = ({ document, claim, data }: Case, first: Datum): readonly Datum[] =>
  (areAcross(data)
    ? besides(document, first)
    : isInGroup(first.pointer)
      ? namesakes(document, first)
      : elements(document, parentOf(first.pointer))
          .filter((pointer) => isObject(resolve(document, pointer)))
          .map((pointer) => datumAt(document, pointer))
  ).filter(({ pointer }) => !claim.pointers.includes(pointer));

function judgeOmitted(of: Case, first: Datum): Verdict {
  const others = omitted(of, first);
  if (others.some(({ published }) => published.unreadable || published.isWriting))
    return undecided('a sibling is not readable by the rules');
  const { text } = of.claim;
  const rival = others.find(
    (other) =>
      other.published.numbers &&
      other.unitKey === first.unitKey &&
      isRival(of, first, other.published.numbers) &&
      !(isTie(first, other.published.numbers) && text.includes(other.label ?? '')) &&
      !(isRest(of.document, other) && /\bnamed\b/i.test(text)) &&
      !/\bof these\b/i.test(text),
  );
  if (rival) return fails(`${rival.pointer} is left out and may be as ${of.claim.kind === 'highest' ? 'high' : 'low'}`);
  const unknown = others.find(
    (other) =>
      !other.published.numbers &&
      !isNothing(other) &&
      !isRest(of.document, other) &&
      !isHeading(of.document, other.pointer),
  );
  return unless(
    unknown && !AMONG_KNOWN.test(text) ? `${unknown.pointer} has no figure and is passed over in silence` : undefined,
  );
}

/** Whether both are the same exact number: then the words may name both. */
function isTie(first: Datum, numbers: Interval): boolean {
  const own = numbersOf(first);
  return isPoint(own) && isPoint(numbers) && own.low === numbers.low;
}

/** Whether "the largest" is said of losses, of which none is a gain: it may be the one furthest from zero. */
const isOfLosses = ({ claim, data }: Case): boolean =>
  /\blargest\b/i.test(claim.text) && data.every((datum) => numbersOf(datum).high <= 0);

function isRival(of: Case, first: Datum, numbers: Interval): boolean {
  const [own, other] = [heightOf(first, numbersOf(first)), heightOf(first, numbers)];
  const [upper, lower] = of.claim.kind === 'highest' ? [own, other] : [other, own];
  if (isOfLosses(of) && isAbove(lower, upper) === 'always') return false;
  return isAbove(upper, lower) !== 'always';
}

/** Whether the first figure is above (below) all others, which must be comparable. */
export function judgeExtreme(of: Case): Verdict {
  const { claim, data } = of;
  const [first, ...others] = data;
  if (!first || others.length === 0) return fails('the highest needs others');
  const without = withoutNumbers(data);
  if (without) return without;
  // One whose kind cannot be read is a flow.
  const kindOf = ({ kind = 'flow' }: Datum): string => kind;
  const foreign = others.find(
    (other) => other.unitKey !== first.unitKey || kindOf(other) !== kindOf(first) || other.baseKey !== first.baseKey,
  );
  if (foreign) return fails(`${foreign.pointer} has another unit, kind or base`);
  const rival = others.find((other) => isRival(of, first, numbersOf(other)));
  if (rival) return fails(`${rival.pointer} may be as ${claim.kind === 'highest' ? 'high' : 'low'}`);
  const stated = statedNumbers(claim);
  return all(judgeOmitted(of, first), unless(stated && mismatch(stated, numbersOf(first))));
}
