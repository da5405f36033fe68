import { isNeededRow, isTargetRow } from './names/target-columns.js';
import type { FigureColumn, Row, Sheet } from './rows.js';

/** The unit in the text of a figure: what is no digit, sign or mark. */
const unitIn = (text = ''): string => text.replace(/\[.*?\]|[\d\s.,'’+−–<>≤≥~-]/g, '');

/** The rows of measures, and the one below or above them that is the target of those in its unit: "Target" in a table without a column of targets. */
interface Aimed {
  readonly rows: readonly Row[];
  readonly target?: Row;
  /** The rows of the unit of the target, if others have another. Of "Raised: £4,250", "Goal: £5,000" and "Supporters: 121" the first. */
  readonly aiming: readonly Row[];
}

/** Sets the row of a target apart, if there is one in the unit of others. */
export function withoutTarget(
  { rows, foot, header }: Pick<Sheet, 'rows' | 'foot' | 'header'>,
  shown: FigureColumn | undefined,
): Aimed {
  const all = [...rows, ...foot];
  const labelled = (isSo: typeof isTargetRow): readonly Row[] => all.filter((row) => isSo(row.peek('label')));
  // Of more than two rows, what is needed may be the first of an appeal.
  const [target, ...more] = [...labelled(isTargetRow), ...(all.length === 2 ? labelled(isNeededRow) : [])];
  const unitOf = (row: Row): string => unitIn(row.peek(shown?.column ?? 'value'));
  const others = all.filter((row) => row !== target);
  const aiming = target ? others.filter((row) => unitOf(row) === unitOf(target)) : [];
  if (!target || more.length || !aiming.length || header('target') !== undefined) return { rows: all, aiming: [] };
  // A target that all measures have is one of the document.
  return { rows: others, target, aiming: aiming.length === others.length ? [] : aiming };
}
