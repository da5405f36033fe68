import { scaleLinear } from 'd3';
import type { Axis } from './scene.js';
import { linearPosition, type Extent, type Position } from './value-scale.js';

/** Approximate number of steps of a value axis. */
const STEPS = 4;

/** A value axis: its even ticks, and the position of a value as a share of the plot's height from its foot. */
export interface ValueAxis {
  readonly position: Position;
  readonly axis: Axis;
}

/**
 * The value axis of a range. Both ends are ticks, so that the top tick is at or above the highest value. `text` is the label of a tick; only the
 * top one has the unit. Example: for 0 to 14,200 the ticks are 0, 5,000, 10,000 and 15,000.
 * If the ends are too far apart, or too close, for floating-point steps between them, the axis has no ticks.
 */
export function valueAxis({ low, high }: Extent, text: (value: number, isTop: boolean) => string): ValueAxis {
  const width = high - low;
  if (!(width > 1e-300 && width < Infinity))
    return { position: linearPosition({ low, high }), axis: { kind: 'even', ticks: [] } };
  const scale = scaleLinear([low, high], [0, 1]).nice(STEPS);
  const [bottom = low, top = high] = scale.domain();
  const position = linearPosition({ low: bottom, high: top });
  const values = scale.ticks(STEPS);
  const ticks = values.map((value, index) => ({
    position: 1 - position(value),
    text: text(value, index === values.length - 1),
    ...(value === 0 && { zero: true }),
  }));
  return { position, axis: { kind: 'even', ticks } };
}
