import { intervalOf, stretchesOf, type Stretch } from '../../marks/quantity-marks.js';
import { withoutInterval } from '../../parts/interval-layout.js';
import { pointEstimate, type Quantity } from '../../statistics/quantity.js';
import type { TargetRange } from '../../statistics/target.js';
import type { ProgressWords } from '../../words/words.js';
import { isToward, type MeasureFacts, type ProgressFacts } from '../facts.js';
import { zoneOf } from './row-figures.js';

/** The part of one whole that a measure has filled, in per cent of the whole. */
export interface Filling {
  readonly facts: MeasureFacts;
  /** Index of the table row of the measure. */
  readonly row: number;
  /** The filled part; absent without a figure. */
  readonly value?: Quantity;
  /** Target, if the whole is 100% of something else. Absent if the target is the whole. */
  readonly target?: number;
  /** Values that meet a target that is a bound, a range or a limit. */
  readonly zone?: TargetRange;
  /** The filled part in words: "85%". Empty without a figure. */
  readonly text: string;
}

/** The numbers of a quantity that are known. */
const endsOf = ({ value, low, high }: Partial<Quantity> = {}): readonly number[] =>
  [value, low, high].filter((end) => end !== undefined);

/** True for a per cent that is a part of 100, or past it, while its target is within. */
function isPartOf100({ measure }: MeasureFacts): boolean {
  const { value, target, scope } = measure;
  return (
    !!scope.unit?.percent &&
    endsOf(value).every((end) => end >= 0) &&
    endsOf(target).every((end) => end >= 0 && end <= 100)
  );
}

/** A per cent as a part of 100. */
const partOf100 = (facts: MeasureFacts, row: number, words: ProgressWords): Filling => {
  const { value, target, scope } = facts.measure;
  const isDrawn = pointEstimate(value) !== undefined;
  const aim = target && pointEstimate(target);
  return {
    facts,
    row,
    value: isDrawn ? value : undefined,
    target: aim === 100 ? undefined : aim,
    zone: zoneOf(facts),
    text: isDrawn ? words.amount(withoutInterval(value), scope) : '',
  };
};

/** The share of the way, or of the target. Undefined if the measure has none though it has a figure. */
function partOfWay(facts: MeasureFacts, row: number, words: ProgressWords): Filling | undefined {
  const { measure, share, way, target } = facts;
  if (share) return { facts, row, value: share, text: words.share(share) };
  // What rounds to zero is near the start of any way.
  if (
    measure.value.roundsToZero &&
    pointEstimate(measure.value) !== undefined &&
    way &&
    isToward(target, measure.scope)
  )
    return { facts, row, value: { value: 0, comparator: '~' }, text: words.amount(measure.value, measure.scope) };
  const isEmpty = pointEstimate(measure.value) === undefined && way && isToward(target, measure.scope);
  return isEmpty ? { facts, row, text: '' } : undefined;
}

/** The filled part of each measure that has a whole: a target to move toward, or 100%. A per cent whose row shows its share of the way has that. */
export function fillingsOf({ measures, basis, isSingle }: ProgressFacts, words: ProgressWords): readonly Filling[] {
  const isOfWay = basis === 'ways' && !isSingle;
  return measures.flatMap(
    (facts, row) =>
      (!isOfWay && isPartOf100(facts) ? partOf100(facts, row, words) : partOfWay(facts, row, words)) ?? [],
  );
}

/** The reason why some fillings cannot be drawn; undefined if they can. `most` is the largest part of a whole, in per cent, that the form can show. */
export function refusalOf(fillings: readonly Filling[], most: number, words: ProgressWords): string | undefined {
  const ends = fillings.flatMap(({ value }) => (value ? stretchesOf(value).flatMap(({ from, to }) => [from, to]) : []));
  if (!ends.length) return words.nothingToFill;
  if (ends.some((end) => end < 0)) return words.filledBelowZero;
  return ends.some((end) => end > most) ? words.overfilled(most) : undefined;
}

/** The stretches of a filled part: up to the whole, and beyond it. An end that is cut at the whole is exact. */
export function splitAtWhole(value: Quantity): {
  readonly within: readonly Stretch[];
  readonly beyond: readonly Stretch[];
} {
  const stretches = stretchesOf(value);
  const within = stretches
    .filter(({ from }) => from < 100 || from === 0)
    .map((stretch): Stretch =>
      stretch.to > 100 ? { ...stretch, to: 100, certainty: cutCertainty(stretch) } : stretch,
    );
  const beyond = stretches
    .filter(({ to }) => to > 100)
    .map((stretch): Stretch => ({ ...stretch, from: Math.max(stretch.from, 100) }));
  return { within, beyond };
}

/** The certainty of a stretch up to a point before its end. */
const cutCertainty = ({ certainty }: Stretch): Stretch['certainty'] =>
  certainty === 'least' || certainty === 'about' ? 'exact' : certainty;

/** The ends of the interval around a filled part, as far as they are in the whole. Undefined if it has none. */
export function intervalWithin(value: Quantity): readonly [low: number, high: number] | undefined {
  const ends = intervalOf(value);
  return ends && [Math.max(0, ends[0]), Math.min(100, ends[1])];
}
