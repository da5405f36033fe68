import { isOrdinal } from '../../contract/unit.js';
import type { Quantity } from '../../statistics/quantity.js';
import type { Tick } from '../../marks/scene.js';
import { areClose, dataExtent, linearPosition, valueExtent, withFoot, type Position } from '../../marks/value-scale.js';
import type { DeltaWords } from '../../words/words.js';
import type { DeltaFacts } from '../facts.js';
import { axisOf } from './axes.js';

/** The scale of lines between two periods. */
export interface SlopeScale {
  readonly position: Position;
  readonly notes: readonly string[];
  /** True if it does not begin at zero. */
  readonly isCut: boolean;
  /** The tick at zero. Empty if the scale is cut, and of places in a ranking, which have no zero. */
  readonly ticks: readonly Tick[];
}

/** The scale of the figures at both ends of lines, and of targets. It begins at zero unless the page or figures that are close to each other ask for another. */
export function slopeScale(values: readonly Quantity[], facts: DeltaFacts, words: DeltaWords): SlopeScale {
  const { from } = facts.data;
  const range = dataExtent(values);
  const isRank = isOrdinal(facts.scope.unit);
  const isWanted = !isRank && (from === 'data' || (!from && areClose(range)));
  const extent = isWanted ? withFoot(range) : valueExtent(values);
  const { position, axis, notes } = axisOf(extent, facts, words);
  if (axis.cut || isRank) return { position, notes, isCut: !!axis.cut, ticks: [] };
  // Without ticks, a scale from zero need not end with one.
  const fromZero = linearPosition(extent);
  return { position: fromZero, notes, isCut: false, ticks: [{ position: 1 - fromZero(0), text: '', zero: true }] };
}
