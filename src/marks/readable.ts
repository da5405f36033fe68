import type { Mark } from './mark.js';
import type { Label, Scene } from './scene.js';

/** Width of the narrowest charts, in rem. A label that needs a wider one may be hidden. */
const NARROWEST = 15;

/** True for a mark of a datum, which the pointer and the keyboard find. */
export const isFound = ({ quiet, row }: Mark): boolean => !quiet && row >= 0;

/** True if a label states a figure in every width of the chart. */
const isFigure = ({ role, strong, least = 0 }: Label): boolean =>
  (role === 'value' || strong !== undefined) && least <= NARROWEST;

/** True if the figure of a mark, or of one of its points, is in none of the rows that are written. */
function isMissing(mark: Mark, written: ReadonlySet<number | undefined>): boolean {
  if (mark.cell !== undefined || (mark.type === 'run' && mark.texts)) return true;
  if (mark.type !== 'run') return !written.has(mark.row);
  return mark.xs.some((_, index) => {
    const row = mark.rows ? (mark.rows[index] ?? -1) : mark.row + index;
    return row >= 0 && !written.has(row);
  });
}

/** True if a scene has figures that are not written at their marks: those of small lines, next to rows of a table and cards that state theirs in words. */
function isUnwritten({ box, find, row, marks, labels }: Scene): boolean {
  if (box === 'trends') return true;
  if (find === 'row' || (row !== undefined && box !== 'plot')) return false;
  const found = marks.filter(isFound);
  if (find !== 'x') return found.length > 1;
  const written = new Set(labels.filter(isFigure).map((label) => label.row));
  return found.some((mark) => isMissing(mark, written));
}

/** True if a reader has to point at the marks of some scenes to learn their figures. */
export const isReadable = (scenes: readonly Scene[]): boolean => scenes.some(isUnwritten);

/** True if some scenes have marks that a reader can choose. */
export const isChoosable = (scenes: readonly Scene[]): boolean => scenes.some(({ marks }) => marks.some(isFound));
