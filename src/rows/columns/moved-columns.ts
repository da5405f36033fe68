// Two columns of the same figures, as the column of the changes between them says.
import type { Field } from '../names/column-names.js';
import { datedName } from '../names/dated-name.js';
import { isMove } from '../names/derived-name.js';
import { isPlannedName } from '../names/planned-name.js';
import { isTargetName } from '../names/target-columns.js';
import { nameOf } from '../../written/name.js';
import type { Assignment } from './column-finders.js';
import { differencesOf, isOfTwo } from './derived-columns.js';
import { namedColumn } from './meant-column.js';
import type { FigureSource } from './sorted-figures.js';

/** Fields of which a column of figures may be the later of two. */
const FREE: readonly Field[] = ['value', 'target', 'period', 'baseline'];

/** Heads of the earlier figures: "Previous share". */
const EARLIER = /^(?:previous|prior|last) \p{L}/iu;

/** Difference between a change and that of two rounded figures. */
const ROUNDING = 0.1;

/** The change from one figure to another, as it may be rounded, and that in per cent. What is new is all change. */
const changesFrom = (now: number, before: number): readonly number[] =>
  (isNaN(before) ? [now] : differencesOf(now, before)).flatMap((change) => [
    change,
    change - ROUNDING,
    change + ROUNDING,
  ]);

/** The columns of fields in a chart of two times, with the value that a column of changes compares with the earlier figures: "Share" of "Votes, Share, 2021, Change". The earlier ones have a head such as "Previous", or are the only ones of a year. */
export function withMoved<Found extends Assignment>(
  found: Found,
  source: FigureSource,
  asked: readonly Field[],
): Found {
  const { columns, figures } = found;
  const { profiles } = source;
  if (!asked.includes('previous') || FREE.some((field) => columns.has(field))) return found;
  const headOf = (column: number): string => profiles[column]?.header ?? '';
  const moves = figures.filter((column) => isMove(headOf(column)) || /^[+±−/-]+%?$/.test(headOf(column)));
  const isDated = (column: number): boolean =>
    profiles[column]?.period !== undefined || !!datedName(headOf(column)) || EARLIER.test(headOf(column));
  // A variance from the budget of a year is no change over time.
  const isAim = (column: number): boolean => {
    const name = nameOf(profiles[column]?.name);
    return isPlannedName(name) || isTargetName(name);
  };
  const dated = figures.filter((column) => isDated(column) && !moves.includes(column) && !isAim(column));
  const before = columns.get('previous') ?? (dated.length === 1 ? dated[0] : undefined);
  if (before === undefined) return found;
  const isLater = (one: number): boolean =>
    one !== before &&
    !isAim(one) &&
    moves.some((move) => move !== one && isOfTwo(move, { ...source, all: [one, before] }, changesFrom));
  const [value, ...more] = figures.filter(isLater);
  if (value === undefined || more.length || ![value, undefined].includes(namedColumn(figures, source))) return found;
  return {
    ...found,
    columns: new Map([...columns, ['previous', before], ['value', value]]),
    figures: figures.filter((column) => column !== before && column !== value),
  };
}
