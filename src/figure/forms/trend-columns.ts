import { scaleBand } from 'd3';
import type { Mark } from '../../marks/mark.js';
import { columnMarks } from '../../marks/quantity-marks.js';
import { linearPosition, type Extent } from '../../marks/value-scale.js';
import type { Trend } from '../facts.js';

/** Largest number of columns that can be told apart in a card. */
export const MOST_COLUMNS = 60;

/** Space between two columns, as a share of the step from one to the next. */
const GAP = 0.25;

/** The observations of a trend as columns from zero, in the order of their periods. `range` includes zero. */
export function trendColumns({ points }: Trend, range: Extent): readonly Mark[] {
  const position = linearPosition(range);
  const band = scaleBand<number>(points.keys(), [0, 1]).paddingInner(GAP);
  return points.flatMap(({ observation, row }, index): readonly Mark[] => {
    const place = { id: observation.pointer, row, x: band(index) ?? 0, width: band.bandwidth() };
    return columnMarks(observation.value, position, place);
  });
}
