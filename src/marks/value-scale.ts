import { max, range, scaleLinear, ticks, tickStep } from 'd3';
import { isOrdinal, secondsOfOne, type Unit } from '../contract/unit.js';
import type { PublishedQuantity } from '../contract/quantity.js';
import { addDecimals, withoutNoise } from '../statistics/decimal.js';
import { pointEstimate, type Quantity } from '../statistics/quantity.js';
import type { TickPlace } from '../words/chart-words.js';
import type { Share } from './mark.js';
import type { Axis } from './scene.js';

/** A range of values from `low` to `high`. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** Share of an axis that is reserved for the open end of a bar. */
const ROOM_FOR_OPEN_END = 0.07;

/** The smallest length at which a mark can be seen, as a share of its axis. */
export const LEAST_VISIBLE: Share = 0.004;

/** True if the value is an upper bound: "under" or "at most". */
export const isUpperBound = ({ comparator }: Quantity): boolean => comparator === '<' || comparator === '<=';

/** The number nearest to a value that may have overflowed. */
const finite = (value: number): number => Math.max(-Number.MAX_VALUE, Math.min(value, Number.MAX_VALUE));

/** An end of an axis with room for the open end of a bar at `open`: it is a share of the whole axis, which ends at `other` on the other side. */
const endWithRoom = (open: number, other: number): number =>
  open && finite((open - ROOM_FOR_OPEN_END * other) / (1 - ROOM_FOR_OPEN_END));

/** The range of zero and all figures with their bounds, and room for open ends: 0 to 43.01 for 20 and `>40`, −43.01 to 0 for `<-40`. Figures without a number are ignored. */
export function valueExtent(quantities: readonly PublishedQuantity[]): Extent {
  let [low, high, openLow, openHigh] = [0, 0, 0, 0];
  for (const quantity of quantities) {
    const estimate = pointEstimate(quantity);
    if (estimate === undefined) continue;
    const [start, end] = [quantity.low ?? estimate, quantity.high ?? estimate];
    low = Math.min(low, start);
    high = Math.max(high, end);
    if (!quantity.comparator) continue;
    if (isUpperBound(quantity)) openLow = Math.min(openLow, start);
    else openHigh = Math.max(openHigh, end);
  }
  low = Math.min(low, endWithRoom(openLow, high));
  return { low, high: Math.max(high, endWithRoom(openHigh, low)) };
}

/** Share of the range of some figures by which their scale goes beyond an open end. */
const BEYOND_OPEN_END = 0.07;

/** Share of the range of figures by which a scale that is cut begins below the lowest, so that no line seems to end at nothing. */
const FOOT = 0.15;

/** The range of figures with room below the lowest, but not beyond zero, for a scale that is cut: 17 to 40 for 20 and 40. */
export function withFoot({ low, high }: Extent): Extent {
  const foot = finite(low - (high - low) * FOOT);
  return { low: low > 0 ? Math.max(0, foot) : foot, high };
}

/** The range of all figures with their bounds, for a scale that is cut: 20 to 40. It has zero if the figures are all equal, or there are none. */
export function dataExtent(quantities: readonly PublishedQuantity[]): Extent {
  let [low, high, isOpen] = [Infinity, -Infinity, false];
  for (const quantity of quantities) {
    const estimate = pointEstimate(quantity);
    if (estimate === undefined) continue;
    low = Math.min(low, quantity.low ?? estimate);
    high = Math.max(high, quantity.high ?? estimate);
    isOpen ||= !!quantity.comparator;
  }
  if (!(low < high)) return valueExtent(quantities);
  const beyond = isOpen ? (high / 2 - low / 2) * 2 * BEYOND_OPEN_END : 0;
  return { low: finite(low - beyond), high: finite(high + beyond) };
}

/** Share of the largest figure within which figures at the ends of lines lie close together. */
const CLOSE = 0.5;

/** True if all figures of a range lie within a share of the largest, so that they are told apart only on a scale that does not begin at zero. */
export const areClose = ({ low, high }: Extent, share: Share = CLOSE): boolean =>
  low < high && high - low < share * Math.max(Math.abs(low), Math.abs(high));

/** The position of a value on an axis. */
export type Position = (value: number) => Share;

/**
 * The linear scale of a range: positions from 0 to 1. Values outside are clamped.
 * D3's scale maps an empty domain to the middle of the range, but bars of 0 begin at the start. The width of a domain of the largest numbers
 * overflows; its ends are halved.
 */
export function linearPosition({ low, high }: Extent): Position {
  if (!(low / 2 < high / 2)) return () => 0;
  const scale = scaleLinear([low / 2, high / 2], [0, 1]).clamp(true);
  return (value) => scale(value / 2);
}

/** Approximate number of steps of a scale. */
const STEPS = 4;

/** Steps between ticks of durations, in seconds: up to half a minute, half an hour and half a day, and days. */
const DURATION_STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400];

const HOUR = 3600;
/** Width from which on hours are no whole numbers. */
const LONGEST = 1e12;

/** The step between ticks of durations, which are no decimal numbers of seconds or minutes: from several days on it is one of hours. Undefined of another unit and of parts of a second. */
function durationStep(width: number, unit: Unit | undefined): number | undefined {
  const seconds = secondsOfOne(unit);
  if (!seconds || width * seconds < 1 || width > LONGEST) return undefined;
  const step = DURATION_STEPS.find((one) => (width * seconds) / one <= STEPS + 1);
  return (step ?? tickStep(0, (width * seconds) / HOUR, STEPS) * HOUR) / seconds;
}

/** About so many ticks within a range. None if its width overflows, for which D3 has none. */
export function ticksWithin({ low, high }: Extent, count: number, unit: Unit | undefined): readonly number[] {
  if (!(high - low < Infinity)) return [];
  const step = durationStep(high - low, unit);
  return step ? range(Math.ceil(low / step) * step, high + step / 1e6, step) : ticks(low, high, count);
}

/** A linear scale whose ends are ticks. */
export interface NiceScale {
  readonly position: Position;
  /** Values of the ticks, in order. */
  readonly ticks: readonly number[];
}

/** The ticks between which a range lies. D3 rounds its ends outwards again with each longer step, and may leave a whole step empty: −10 to 10 for −7.3 to 4.2. */
function neededTicks(ticks: readonly number[], { low, high }: Extent): readonly number[] {
  const first = Math.max(0, ticks.findIndex((tick) => tick > low) - 1);
  const last = ticks.findIndex((tick) => tick >= high);
  return last > first ? ticks.slice(first, last + 1) : ticks;
}

/**
 * The linear scale of a range whose ends are rounded outwards to ticks. Example: for 0 to 14,200 the ticks are 0, 5,000, 10,000 and 15,000.
 * Of zeros alone there is the tick 0. If the ends are too far apart, or too close, for floating-point steps between them, there are no ticks.
 */
export function niceScale({ low, high }: Extent, unit?: Unit): NiceScale {
  const width = high - low;
  if (low === 0 && high === 0) return { position: linearPosition({ low, high }), ticks: [0] };
  if (!(width > 1e-300 && width < Infinity)) return { position: linearPosition({ low, high }), ticks: [] };
  const step = durationStep(width, unit);
  if (step) {
    const ends = { low: Math.floor(low / step) * step, high: Math.ceil(high / step) * step };
    return { position: linearPosition(ends), ticks: range(ends.low, ends.high + step / 2, step) };
  }
  const ticks = neededTicks(scaleLinear([low, high], [0, 1]).nice(STEPS).ticks(STEPS), { low, high });
  return { position: linearPosition({ low: ticks[0] ?? low, high: ticks.at(-1) ?? high }), ticks };
}

/** The scale of places in a ranking, from the last at its foot to the first at its top. Example: for places up to 18 the ticks are 21, 16, 11, 6 and 1. */
function rankScale({ high }: Extent): NiceScale {
  const step = Math.max(1, Math.round(tickStep(1, high, STEPS)) || 1);
  const count = Math.max(1, Math.ceil((high - 1) / step));
  const place = linearPosition({ low: 1, high: 1 + count * step });
  return { position: (value) => 1 - place(value), ticks: range(count, -1, -1).map((steps) => 1 + steps * step) };
}

/** Distance between the ticks of a scale. Undefined for fewer than two. */
export function tickDistance([first, second]: readonly number[]): number | undefined {
  if (first === undefined || second === undefined) return undefined;
  // As on paper: 9.4 − 9.2 is 0.200000000000001 in binary.
  return addDecimals(withoutNoise(second), -withoutNoise(first));
}

/** A value axis: its even ticks, and the position of a value as a share of the plot's height from its foot. */
export interface ValueAxis {
  readonly position: Position;
  readonly axis: Axis;
}

/**
 * The value axis of a range. Both ends are ticks, so that the top tick is at or above the highest value. `text` is the label of a tick; only the
 * top one has the unit. Durations have ticks at whole seconds, minutes and hours. A range without ticks has an axis without any; see {@link niceScale}.
 */
export function valueAxis(extent: Extent, text: (value: number, place: TickPlace) => string, unit?: Unit): ValueAxis {
  const { position, ticks: values } = isOrdinal(unit) ? rankScale(extent) : niceScale(extent, unit);
  const size = max(values, Math.abs) ?? 0;
  const step = tickDistance(values);
  const labelled = values.map((value, index) => ({
    position: 1 - position(value),
    text: text(value, { isTop: index === values.length - 1, size, step }),
    ...(value === 0 && { zero: true }),
  }));
  return { position, axis: { kind: 'even', ticks: labelled } };
}
