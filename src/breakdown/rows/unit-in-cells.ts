import type { UnitInput } from '../../contract/unit.js';
import { WrittenFigure } from '../../contract/written-figure.js';

/** The unit that the first cell with one states. Undefined if no cell states a unit. */
export function unitInCells(made: readonly Readonly<Record<string, unknown>>[]): UnitInput | undefined {
  for (const { value } of made) {
    const { percent, currency, noun, per } = value instanceof WrittenFigure ? value.figure.stated : {};
    if (percent) return '%';
    if (currency || noun || per) return { other: noun ?? per ?? '', ...(currency && { currency }) };
  }
  return undefined;
}
