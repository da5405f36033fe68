import type { ParsedObservation } from '../contract/observation.js';
import type { Change } from '../statistics/change.js';
import type { ChangeWords } from '../words/common.js';

/** Texts of a change, in short for a column and in words for a sentence, with its direction and tone. */
export interface ChangeLayout {
  /** Direction of the arrow. Absent if the bounds do not determine it, or there is no change. */
  readonly direction?: 'up' | 'down' | 'same';
  /** Tone of the change: for the better or for the worse. Absent if the polarity is unknown or neutral, or the change does not prove it. */
  readonly tone?: 'good' | 'bad';
  /** Pieces for a column: "+1,900", "(+15.4%)"; or the reason why there is no change. */
  readonly short: readonly string[];
  /** Size for a chip whose arrow shows the direction: "1,900 on 2020 (+15.4%)". Absent if the change needs a sentence. */
  readonly chip?: () => string;
  /** The change in words: "up by 1,900 on 2020 (+15.4%)"; or the reason why there is none, as a sentence. Computed on demand, as only the latest of a series is shown. */
  readonly long: () => string;
  /** True if `short` and `long` are the reason why there is no change. */
  readonly refused: boolean;
}

/** Class names of a change: its arrow and, if known, its tone. */
export const changeClass = ({ direction, tone, refused }: ChangeLayout): string =>
  [refused ? 'muted' : direction, tone].filter(Boolean).join(' ');

/** The layout of a change between one observation and a later one. */
export function changeLayout(
  now: ParsedObservation,
  before: ParsedObservation,
  words: ChangeWords,
  found: Change,
): ChangeLayout {
  const { scope } = now;
  const { direction } = found;
  // A running total that can only grow, and figures that may be equal, are neither better nor worse.
  const better =
    direction && !found.flow && !found.overlap && scope.polarity && scope.polarity !== 'neutral'
      ? direction > 0 === (scope.polarity === 'up-good')
      : undefined;
  return {
    direction: direction === undefined ? undefined : direction > 0 ? 'up' : direction < 0 ? 'down' : 'same',
    tone: better === undefined ? undefined : better ? 'good' : 'bad',
    short: words.changeShort(found, scope),
    chip: () => words.changeChip(found, scope, words.periodName(before, true)),
    long: () =>
      words.changeLong(found, scope, words.periodName(before)) + (better === undefined ? '' : words.tone(better)),
    refused: false,
  };
}
