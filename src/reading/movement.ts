import type { ReadingPoint } from './point.js';
import type { Stop } from './stops.js';

/** The position of the keyboard, and what it moves over. */
export interface ReadingPosition {
  readonly index: number;
  readonly length: number;
  /** True if the chart is mirrored: the arrow to the left goes on. */
  readonly isMirrored: boolean;
  /** Index of the stop above (−1) or below (1) in a grid of cells. Undefined if there is none, or no grid. */
  readonly inColumn?: (step: number) => number | undefined;
  /** The first character of a label, in small letters. */
  readonly initialOf: (index: number) => string;
}

/** Part of all stops that Page Up and Page Down pass. */
const PAGE = 0.1;

/** Index of the next label that begins with a letter, from the first again after the last. Undefined if there is none. */
function indexOfLetter(letter: string, { index, length, initialOf }: ReadingPosition): number | undefined {
  for (let step = 1; step <= length; step++) {
    const next = (index + step) % length;
    if (initialOf(next) === letter) return next;
  }
  return undefined;
}

/** Index of the stop to which a key moves. Undefined for a key that does not move. */
export function moved(key: string, position: ReadingPosition): number | undefined {
  const { index, length, isMirrored, inColumn } = position;
  const page = Math.max(1, Math.round(length * PAGE));
  const onward = isMirrored ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: onward,
    ArrowLeft: -onward,
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -length,
    End: length,
  };
  if (inColumn && (key === 'ArrowUp' || key === 'ArrowDown')) return inColumn(key === 'ArrowUp' ? -1 : 1) ?? index;
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (step !== undefined) return Math.min(length - 1, Math.max(0, index + step));
  return /^\S$/u.test(key) ? indexOfLetter(key.toLowerCase(), position) : undefined;
}

/** The datum of a stop to which an arrow up or down moves: the one above or below. Undefined if the stop has one datum, or for another key. */
export function movedWithin(
  key: string,
  { x, points }: Stop,
  point: ReadingPoint | undefined,
): ReadingPoint | undefined {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const placed = points.filter(({ y }) => !Number.isNaN(y));
  if (!step || x === undefined || placed.length < 2) return undefined;
  const index = placed.findIndex((one) => one.cell === point?.cell && one.row === point?.row);
  return placed[Math.max(0, Math.min(placed.length - 1, index + step))];
}
