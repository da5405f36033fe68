/** The position of the keyboard, and what it moves over. */
export interface Position {
  readonly index: number;
  readonly length: number;
  /** True if the chart is mirrored: the arrow to the left goes on. */
  readonly isMirrored: boolean;
  /** The first character of a label, in small letters. */
  readonly initialOf: (index: number) => string;
}

/** Part of all stops that Page Up and Page Down pass. */
const PAGE = 0.1;

/** Index of the next label that begins with a letter, from the first again after the last. Undefined if there is none. */
function indexOfLetter(letter: string, { index, length, initialOf }: Position): number | undefined {
  for (let step = 1; step <= length; step++) {
    const next = (index + step) % length;
    if (initialOf(next) === letter) return next;
  }
  return undefined;
}

/** Index of the stop to which a key moves. Undefined for a key that does not move. */
export function moved(key: string, position: Position): number | undefined {
  const { index, length, isMirrored } = position;
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
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (step !== undefined) return Math.min(length - 1, Math.max(0, index + step));
  return /^\S$/u.test(key) ? indexOfLetter(key.toLowerCase(), position) : undefined;
}
