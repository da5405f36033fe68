import { grouped } from '../statistics/grouped.js';
import type { DatumTexts, Mark, MarkBase, Rect, Run, Share } from '../marks/mark.js';

/** A position in a scene, in shares of its box. */
export interface ScenePlace {
  readonly x: Share;
  readonly y: Share;
}

/** One datum at a stop, with the marks that represent it. */
export interface ReadingPoint extends ScenePlace {
  /** Index of its row in the table, and of its cell if the row has several figures. */
  readonly row: number;
  readonly cell?: number;
  /** The marks to draw once more in front. Empty for a point of a run, which a dot marks. */
  readonly marks: readonly Mark[];
  /** Its words, if the table has no row for it. */
  readonly texts?: DatumTexts;
  /** The mark that has the colour of the datum. */
  readonly fill: Mark;
}

/** Middle and top of a rectangle. A bar without a height of its own fills its row. */
const topOf = ({ x, width, y = 0, height }: Rect): ScenePlace => ({
  x: x + width / 2,
  y: height === undefined ? 0.5 : y,
});

/** The position of a mark. */
function placeOf(mark: Mark): ScenePlace {
  switch (mark.type) {
    case 'rect':
      return topOf(mark);
    case 'rule':
      return { x: (mark.x1 + mark.x2) / 2, y: Math.min(mark.y1, mark.y2) };
    case 'run':
      return { x: mark.xs[0] ?? 0, y: mark.ys[0] ?? NaN };
    default:
      return { x: mark.x, y: mark.y };
  }
}

/** Text that two marks of one datum share. */
export const datumKey = ({ row, cell = -1 }: Pick<MarkBase, 'row' | 'cell'>): string => `${row} ${cell}`;

/** Marks grouped by their datum, as points: a whisker and an arrow belong to the datum of their bar. */
export function pointsOf(marks: readonly Mark[]): readonly ReadingPoint[] {
  return [...grouped(marks, datumKey).values()].flatMap((group): readonly ReadingPoint[] => {
    const [fill] = group;
    if (!fill) return [];
    const { row, cell } = fill;
    return [{ ...placeOf(fill), row, ...(cell !== undefined && { cell }), marks: group, fill }];
  });
}

/** Row of a point of a run. −1 for a gap. */
export const rowOfPoint = ({ rows, row }: Run, index: number): number => (rows ? (rows[index] ?? -1) : row + index);

/** One point of a run. */
export function runPoint(run: Run, index: number): ReadingPoint {
  const { cell, xs, ys } = run;
  const row = rowOfPoint(run, index);
  const texts = run.texts?.[index];
  const place = { x: xs[index] ?? 0, y: ys[index] ?? NaN, row, ...(cell !== undefined && { cell }) };
  return { ...place, marks: [], ...(texts && { texts }), fill: run };
}
