import { withoutChanges } from '../../rows/restated-changes.js';
import type { FigureColumn, Sheet } from '../../rows/rows.js';

/** Columns that no series has, without those of the change between two columns of times, which the chart states itself: "Increase (£)" next to two years. */
export function withoutRestated(lost: readonly FigureColumn[], { figures, rows }: Sheet): readonly FigureColumn[] {
  const times = figures.filter((one) => !lost.includes(one) && (one.period ?? one.part) !== undefined);
  const pairs = times.flatMap((shown) => times.flatMap((previous) => (shown === previous ? [] : { shown, previous })));
  return pairs.reduce((left, ends) => withoutChanges(left, rows, ends), lost);
}
