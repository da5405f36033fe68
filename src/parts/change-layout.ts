import type { Observed } from '../contract/observation.js';
import { unitKey } from '../contract/context.js';
import { change, type Comparable } from '../statistics/change.js';
import type { ChangeWords } from '../words/words.js';

/** A change as it is shown: in short for a column, in words for a sentence. */
export interface ChangeLayout {
  /** Which way the arrow points; absent where the bounds do not decide or no change can be given. */
  readonly direction?: 'up' | 'down' | 'same';
  /** Whether that is good; absent where nobody said so. */
  readonly tone?: 'good' | 'bad';
  /** The pieces for a column: "+1,900", "(+15.4%)"; or the reason why there is no change. */
  readonly short: readonly string[];
  /** Tells it in words: "up by 1,900 on 2020 (+15.4%)"; or why there is none, in a whole sentence. Of a series only the latest is told. */
  readonly long: () => string;
  /** True where `short` and `long` say why there is no change. */
  readonly refused: boolean;
}

/** The classes of a change: its arrow and, where somebody said so, its tone. */
export const changeClass = ({ direction, tone, refused }: ChangeLayout): string =>
  [refused ? 'muted' : direction, tone].filter(Boolean).join(' ');

const comparable = ({ value, period, through, scope }: Observed): Comparable => ({
  quantity: value,
  period,
  through,
  kind: scope.kind,
  unitKey: unitKey(scope.unit),
  base: scope.base,
});

/** The change from one observation to a later one in words, or why there is none. `broken`: the series has a break between the two. */
export function changeOf(now: Observed, before: Observed, words: ChangeWords, broken: boolean): ChangeLayout {
  const { scope } = now;
  const percentUnit = !!scope.unit?.percent;
  const result = change(comparable(now), comparable(before), { percentUnit, broken });
  if (typeof result === 'string') {
    return {
      short: [words.noChangeShort(result, now, before)],
      long: () => words.noChangeLong(result, now, before),
      refused: true,
    };
  }
  const { direction } = result;
  const better =
    direction && scope.polarity && scope.polarity !== 'neutral'
      ? direction > 0 === (scope.polarity === 'up-good')
      : undefined;
  return {
    direction: direction === undefined ? undefined : direction > 0 ? 'up' : direction < 0 ? 'down' : 'same',
    tone: better === undefined ? undefined : better ? 'good' : 'bad',
    short: words.changeShort(result, scope),
    long: () =>
      words.changeLong(result, scope, words.observed(before)) +
      (result.overlap ? words.overlap(now.value, before.value, scope) : '') +
      (better === undefined ? '' : words.tone(better)),
    refused: false,
  };
}
