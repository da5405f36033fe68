import type { PublishedQuantity } from '../../contract/quantity.js';
import { valueExtent, type Extent } from '../../marks/value-scale.js';
import { expected } from '../../statistics/pace.js';
import { isExact, pointEstimate, type Quantity } from '../../statistics/quantity.js';
import type { TargetRange } from '../../statistics/target.js';
import type { Measure } from '../data.js';
import { partEnds, positionOn, type MeasureFacts, type ProgressFacts } from '../facts.js';

/** The figures of a row, in the unit of its scale: values, or per cent of the way. */
export interface RowFigures {
  readonly facts: MeasureFacts;
  readonly value?: Quantity;
  readonly target?: Quantity;
  readonly baseline?: number;
  /** Value that a straight line to the target would have reached by now. */
  readonly expected?: number;
  readonly milestones: readonly (number | undefined)[];
  /** Values that meet a target that is a bound, a range or a limit. */
  readonly zone?: TargetRange;
  /** Ends of the parts, one after the other; empty if one of them has no number. */
  readonly partEnds: readonly number[];
}

/** JSON Pointer of the target of a measure, or of its total. */
export const aimPointer = ({ pointer, isPart }: Pick<Measure, 'pointer' | 'isPart'>): string =>
  `${pointer}/${isPart ? 'total' : 'target'}`;

const estimate = (quantity: Quantity | undefined): number | undefined => quantity && pointEstimate(quantity);

/** The values that meet a target, if they are more than one and the target is no end to move toward. */
export const zoneOf = ({ target }: MeasureFacts): TargetRange | undefined =>
  target && (target.isBound || target.kind === 'limit') ? target.range : undefined;

/** The figures of a row as values. */
export function figuresAsValues(facts: MeasureFacts): RowFigures {
  const { measure, way, due } = facts;
  const { value, target, baseline, milestones } = measure;
  return {
    facts,
    value,
    target: estimate(target) === undefined ? undefined : target,
    baseline: estimate(baseline),
    expected: way && due !== undefined ? expected(way.from, way.to, due) : undefined,
    milestones: milestones.map((one) => estimate(one.value)),
    zone: zoneOf(facts),
    partEnds: partEnds(measure),
  };
}

/** The figures of a row in per cent of its way. If the start is not exact, the value has no position. */
function positionsOf(facts: MeasureFacts): RowFigures {
  const { measure, way, due } = facts;
  if (!way) return { facts, milestones: [], partEnds: [] };
  const position = (value: number): number => estimate(positionOn(way, { value })) ?? 0;
  const { low, high } = zoneOf(facts) ?? {};
  const start = low === undefined ? undefined : position(low);
  const end = high === undefined ? undefined : position(high);
  const zone = way.to < way.from ? { low: end, high: start } : { low: start, high: end };
  return {
    facts,
    value: way.isExactStart ? way.value : undefined,
    target: way.target,
    expected: due === undefined ? undefined : due * 100,
    milestones: measure.milestones.map((one) => estimate(positionOn(way, one.value) ?? {})),
    zone: zoneOf(facts) && zone,
    partEnds: partEnds(measure).map(position),
  };
}

/** The figures of all rows. */
export const rowFigures = ({ measures, basis }: ProgressFacts): readonly RowFigures[] =>
  measures.map(basis === 'values' ? figuresAsValues : positionsOf);

/** The figures of a row that the domain must include. */
const figuresOf = ({ value, target, baseline, expected, milestones }: RowFigures): readonly PublishedQuantity[] => [
  ...(value ? [value] : []),
  ...[
    estimate(target),
    target && !isExact(target) ? target.high : undefined,
    baseline,
    expected,
    ...milestones,
  ].flatMap((one) => (one === undefined ? [] : [{ value: one }])),
];

/** The range of the figures of all rows, with room for an open end if that would be at the end of the scale. */
function extentOf(rows: readonly RowFigures[]): Extent {
  const { low, high } = valueExtent(rows.flatMap(figuresOf));
  return { low, high: Math.min(Number.MAX_VALUE, high) };
}

/** True if the scale of per cents is 0 to 100: a value or target is above 50, and none is above 100. */
function isWholeScale(rows: readonly RowFigures[]): boolean {
  const [first] = rows;
  if (!first?.facts.measure.scope.unit?.percent) return false;
  const exact = rows.map((row) => ({ ...row, value: row.value && { ...row.value, comparator: undefined } }));
  const figures = exact.flatMap(({ value, target }) => [estimate(value), estimate(target)]);
  return figures.some((figure) => figure !== undefined && figure > 50) && extentOf(exact).high <= 100;
}

/** The limits of bars on ways, in per cent of the way. Longer bars are cut. */
const WAYS: Extent = { low: -100, high: 200 };
/** The same of bars that are narrow: one far past its target leaves the others room. */
export const SHORT_WAYS: Extent = { low: -25, high: 125 };
/** Share of the scale that is reserved for the end of a cut bar. */
const ROOM_FOR_CUT = 0.07;

/** The values between which bars are drawn. Longer bars are cut. */
export const limitsOf = ({ basis }: ProgressFacts): Extent =>
  basis === 'ways' ? WAYS : { low: -Infinity, high: Infinity };

/** The domain of the scale that all rows share, within limits. For ways it includes 0, the start, and 100, the target. */
export function domainOf(rows: readonly RowFigures[], facts: ProgressFacts, limits = limitsOf(facts)): Extent {
  const { low, high } = extentOf(rows);
  const room = ROOM_FOR_CUT * limits.high;
  if (facts.basis === 'ways')
    return {
      low: low < limits.low ? limits.low - room : low,
      high: high > limits.high ? limits.high + room : Math.max(100, high),
    };
  return { low, high: isWholeScale(rows) ? 100 : high };
}
