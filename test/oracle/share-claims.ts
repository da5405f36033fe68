import { numbersOf, statedNumbers, withoutNumbers, type Case } from './claim.js';
import type { Datum, Document } from './document.js';
import { isPoint, minus, mismatch, over, times, total, type Interval } from './interval.js';
import { areOneWhole, isNothing, isWithin, leftOut, notParts, OF_THE_KNOWN, parentOfPart, partsOf } from './parts.js';
import { all, fails, holds, undecided, unless, type Verdict } from './verdict.js';

/** What all categories, or those of a group, are together, as a pointer. */
const ALL = /^(?<parent>(?:\/groups\/\d+)?)\/categories$/;
/** The pointer of whose parts are meant together; undefined for another pointer. */
const allOf = (pointer: string): string | undefined => ALL.exec(pointer)?.groups?.parent;

/** A share as its pointers name it. */
interface ShareOf {
  /** The numbers of the part; undefined if they are unknown. */
  readonly part: Interval | undefined;
  /** The whole that was published, or all parts that were added to it. */
  readonly whole: readonly Datum[];
  /** The part among the parts of the whole, if it is one of them. */
  readonly among?: Datum;
  /** Whether the part is one of the whole. */
  readonly relation: Verdict;
}

const wholeOf = (document: Document, whole: Datum | undefined): readonly Datum[] =>
  whole ? (allOf(whole.pointer) === undefined ? [whole] : partsOf(document, allOf(whole.pointer) ?? '')) : [];

/** Of what a figure is beyond its parts: `[whole, figure, ...parts of the figure]`. */
function shareOfRemainder({ document, data }: Case): ShareOf {
  const [whole, figure, ...parts] = data;
  const sum = total(parts.filter((one) => !isNothing(one)).map(numbersOf));
  const out = leftOut(document, parts).find(({ published }) => published.numbers ?? published.withheld);
  return {
    part: figure && sum && minus(numbersOf(figure), sum),
    whole: wholeOf(document, whole),
    relation: all(areOneWhole(document, figure, parts), unless(out && `${out.pointer} is left out of the parts`)),
  };
}

/** Of some parts together: `[whole, ...parts]`. */
function shareOfSeveral({ document, data }: Case): ShareOf {
  const [whole, ...parts] = data;
  return {
    part: total(parts.map(numbersOf)),
    whole: wholeOf(document, whole),
    relation: areOneWhole(document, undefined, parts),
  };
}

/** Of one part: `[part, whole]`. */
function shareOfOne({ document, data }: Case): ShareOf {
  const [part, ...named] = data;
  const whole = named.flatMap((one) => wholeOf(document, one));
  const [first] = whole;
  const isPublished = whole.length === 1 && first !== undefined && parentOfPart(document, first) !== '';
  const isIn = part && whole.some((one) => isWithin(part, one));
  const among = part && whole.find(({ pointer }) => pointer === part.pointer);
  return {
    part: part && numbersOf(part),
    whole,
    ...(among && { among }),
    relation: all(
      unless(isIn ? undefined : 'the part is not in the whole'),
      isPublished || first?.pointer === '/total' ? holds : areOneWhole(document, undefined, whole),
    ),
  };
}

/** The whole of a share: published, or the sum of the parts, which must be all that there are. */
function wholeNumbers(document: Document, whole: readonly Datum[], text: string): Interval | string {
  const [first] = whole;
  if (!first) return 'a share needs a whole';
  if (whole.length === 1 && first.pointer === '/total') return numbersOf(first);
  const isPart = parentOfPart(document, first) === '';
  const out = isPart ? leftOut(document, whole).find(({ published }) => published.missing !== 'elsewhere') : undefined;
  if (out && !OF_THE_KNOWN.test(text)) return `${out.pointer} is left out of the whole`;
  return total(whole.map(numbersOf)) ?? 'the sum is unknown';
}

/** The share of a part that is in its whole: `>6` of `>6` and 4 others is over 60%, and never above 100%. */
function amongParts(part: Interval, others: readonly Datum[], whole: Interval): Interval | undefined {
  const sum = total(others.map(numbersOf));
  if (isPoint(whole) || !sum || sum.about || part.about) return over(part, whole);
  const share = (one: number, more: number) => (one === Infinity ? 1 : one + more <= 0 ? 0 : one / (one + more));
  return {
    low: share(part.low, sum.high),
    high: share(part.high, sum.low),
    lowOpen: part.lowOpen || sum.highOpen,
    highOpen: part.highOpen || sum.lowOpen,
    about: false,
  };
}

function readShare(of: Case): ShareOf {
  if (of.claim.reason === 'remainder') return shareOfRemainder(of);
  return of.claim.reason === 'several' ? shareOfSeveral(of) : shareOfOne(of);
}

export function judgeShare(of: Case): Verdict {
  const { document, claim, data } = of;
  const figures = data.flatMap((datum) => wholeOf(document, datum));
  const without = withoutNumbers(claim.reason === 'remainder' ? figures.filter((one) => !isNothing(one)) : figures);
  if (without) return without;
  const group = /^\/groups\/\d+/.exec(claim.pointers[0] ?? '')?.[0] ?? '';
  const reason = notParts(of, group);
  if (reason !== undefined) return fails(reason);
  const { part, whole, among, relation } = readShare(of);
  const numbers = wholeNumbers(document, whole, claim.text);
  if (typeof numbers === 'string') return fails(numbers);
  const others = whole.filter((datum) => datum !== among);
  const known = part && (among && whole.length > 1 ? amongParts(part, others, numbers) : over(part, numbers));
  const stated = statedNumbers(claim);
  if (part?.about && !isPoint(numbers)) return undecided('"about" of a range');
  if (!known || !stated) return fails(stated ? 'the share is unknown' : 'no number is stated');
  const percents = times(known, 100);
  return all(
    relation,
    unless(mismatch(stated, percents, 100)),
    unless(percents.low > 100 + 1e-9 ? 'a share above 100%' : undefined),
  );
}
