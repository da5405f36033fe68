import { max } from 'd3';
import type { TickPlace } from '../words/common.js';
import type { Axis } from './scene.js';
import { niceScale, type Extent, type Position } from './value-scale.js';

/** A value axis: its even ticks, and the position of a value as a share of the plot's height from its foot. */
export interface ValueAxis {
  readonly position: Position;
  readonly axis: Axis;
}

/**
 * The value axis of a range. Both ends are ticks, so that the top tick is at or above the highest value. `text` is the label of a tick; only the
 * top one has the unit. A range without ticks has an axis without any; see {@link niceScale}.
 */
export function valueAxis(extent: Extent, text: (value: number, place: TickPlace) => string): ValueAxis {
  const { position, ticks } = niceScale(extent);
  const size = max(ticks, Math.abs) ?? 0;
  const labelled = ticks.map((value, index) => ({
    position: 1 - position(value),
    text: text(value, { isTop: index === ticks.length - 1, size }),
    ...(value === 0 && { zero: true }),
  }));
  return { position, axis: { kind: 'even', ticks: labelled } };
}
