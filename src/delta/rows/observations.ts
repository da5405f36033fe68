import { UNDATED } from '../../contract/observation.js';
import { noteWithRating } from '../../rows/names/rating.js';
import type { Row, Sheet } from '../../rows/rows.js';
import { madeInSteps, type StepCounter } from '../../contract/made-in-steps.js';
import type { Observed, ObservedSeries } from './series-by-row.js';

/** The rows of a document with contributions. */
export interface ObservedRows {
  /** The rows of the first and the last figure, if all others are contributions. They are named as the contributions are. */
  readonly ends: readonly Row[];
  readonly sheet: Sheet;
}

/** The observations of a series as members of the document at a JSON Pointer, in steps. */
export function* observationsOf(
  { unit: shared, observed }: ObservedSeries,
  pointer: string,
  { ends, sheet }: ObservedRows,
  counter: StepCounter,
) {
  const observe = (
    { row, column, period, through, note: basis, isEarlier, isRated = true }: Observed,
    index: number,
  ) => {
    const entry = row.entryFor(`${pointer}/${index}`, column, column);
    const { unit = shared, source, note = basis, polarity } = entry.context;
    const time = period ?? entry.text('period');
    const isEnd = ends.includes(row);
    return {
      label: isEnd ? (entry.text('contribution') ?? time) : undefined,
      period: isEnd ? UNDATED : time,
      value: isEarlier ? entry.figure('previous', 'value') : entry.figure('value'),
      through: through ?? (isEarlier ? undefined : entry.text('through')),
      unit,
      source,
      note: sheet.rating && isRated ? noteWithRating(note, row.peek('assessment'), sheet.rating) : note,
      polarity,
    };
  };
  return yield* madeInSteps(observed, observe, counter);
}
