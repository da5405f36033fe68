import type { ParsedObservation } from '../contract/observation.js';
import type { Change } from '../statistics/change.js';
import type { ChangeWords } from '../words/common.js';

/** A change as it is shown: in short for a column, in words for a sentence. */
export interface ChangeLayout {
  /** Which way the arrow points; absent where the bounds do not decide or no change can be given. */
  readonly direction?: 'up' | 'down' | 'same';
  /** Whether that is good; absent where nobody said so. */
  readonly tone?: 'good' | 'bad';
  /** The pieces for a column: "+1,900", "(+15.4%)"; or the reason why there is no change. */
  readonly short: readonly string[];
  /** The size for a chip whose arrow shows the direction: "1,900 on 2020 (+15.4%)"; absent if the change needs a whole sentence. */
  readonly chip?: () => string;
  /** Tells it in words: "up by 1,900 on 2020 (+15.4%)"; or why there is none, in a whole sentence. Of a series only the latest is told. */
  readonly long: () => string;
  /** True where `short` and `long` say why there is no change. */
  readonly refused: boolean;
}

/** The classes of a change: its arrow and, where somebody said so, its tone. */
export const changeClass = ({ direction, tone, refused }: ChangeLayout): string =>
  [refused ? 'muted' : direction, tone].filter(Boolean).join(' ');

/** A change that was found between one observation and a later one, in words. */
export function changeLayout(
  now: ParsedObservation,
  before: ParsedObservation,
  words: ChangeWords,
  found: Change,
): ChangeLayout {
  const { scope } = now;
  const { direction } = found;
  // Of what only grows, and of figures that may be the same, nobody says that it is for the better.
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
