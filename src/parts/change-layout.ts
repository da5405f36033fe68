import type { Comparison } from '../contract/comparison.js';
import { addDecimals, toDecimals } from '../statistics/decimal.js';
import { isExact, pointEstimate, type Quantity } from '../statistics/quantity.js';
import type { Change } from '../statistics/change.js';
import type { NoChange } from '../statistics/comparable.js';
import type { ChangeWords, Format, RefusalWords } from '../words/chart-words.js';

/** Texts of a change, in short for a column and in words for a sentence, with its direction and tone. */
export interface ChangeLayout {
  /** The change that the texts state, not rounded, or the reason why there is none. */
  readonly found: Change | NoChange;
  readonly comparison: Comparison;
  /** Direction of the arrow. Absent if the bounds do not determine it, or there is no change. */
  readonly direction?: 'up' | 'down' | 'same';
  /** Tone of the change: for the better or for the worse. Absent if the polarity is unknown or neutral, or the change does not prove it. */
  readonly tone?: 'good' | 'bad';
  /** The tone in a word, so that it never depends on colour alone: "better". Absent without a tone. */
  readonly verdict?: string;
  /** Pieces for a column: "+1,900", "(+15.4%)", and "on 2018" if that is not the period just before; or the reason why there is no change. */
  readonly short: readonly string[];
  /** The same pieces below a head that states the unit: "−5.1" of "−5.1 points". Absent if there is no change. */
  readonly bare?: () => readonly string[];
  /** The same pieces for a column whose head states another scale: "+0.65 million". Absent if there is no change. */
  readonly scaled?: () => readonly string[];
  /** Size for a chip whose arrow shows the direction: "1,900 (15.4%) on 2020". Absent if the change needs a sentence. */
  readonly chip?: () => string;
  /** The same for the narrowest charts: "15.4% on 2020". Absent with `chip`. */
  readonly brief?: () => string;
  /** The change in words: "up 1,900 (15.4%) on 2020"; or the reason why there is none, as a sentence. Computed on demand, as only the latest of a series is shown. */
  readonly long: () => string;
  /** True if `short` and `long` are the reason why there is no change. */
  readonly refused: boolean;
}

/** Class names of a change: its arrow and, if known, its tone. */
export const changeClass = ({ direction, tone, refused }: ChangeLayout): string =>
  [refused ? 'muted' : direction, tone].filter(Boolean).join(' ');

/** The texts of a change as a chip: the whole, and the one of the narrowest charts. Empty if the change needs a sentence. */
export const chipTexts = ({ chip, brief, verdict }: ChangeLayout): readonly string[] =>
  [chip?.(), brief?.()].flatMap((text) => (text ? [verdict ? `${text} · ${verdict}` : text] : []));

/** The format of a change: that of the later figure, with the fewer decimals of the two. */
function formatOf({ now, before }: Comparison): Format {
  const { unit, decimals } = now.scope;
  const { decimals: earlier = decimals } = before.scope;
  return { unit, ...(decimals !== undefined && earlier !== undefined && { decimals: Math.min(decimals, earlier) }) };
}

/** True for a change for the better, false for the worse. Undefined if the polarity is unknown, or the change does not prove it. */
function isBetter({ direction, flow, overlap }: Change, { now }: Comparison): boolean | undefined {
  const { polarity = 'neutral' } = now.scope;
  // A running total that can only grow, and figures that may be equal, are neither better nor worse.
  if (!direction || flow || overlap || polarity === 'neutral') return undefined;
  return direction > 0 === (polarity === 'up-good');
}

/** True if a change is not the difference of its figures as they are written, because they are rounded. */
export function looksWrong({ found, comparison }: ChangeLayout): boolean {
  const { now, before } = comparison;
  if (typeof found === 'string' || now.scope.decimals === undefined) return false;
  const { decimals } = formatOf(comparison);
  const written = (q: Quantity, places: number | undefined): number | undefined =>
    q.value === undefined || q.comparator ? undefined : toDecimals(q.value, places ?? 12, 0);
  const [change, later, earlier] = [
    written(found.absolute, decimals),
    written(now.value, now.scope.decimals),
    written(before.value, before.scope.decimals),
  ];
  if (change === undefined || later === undefined || earlier === undefined) return false;
  return addDecimals(later, -earlier) !== change;
}

/** The layout of a change between one observation and a later one. */
export function changeLayout(comparison: Comparison, words: ChangeWords & RefusalWords, found: Change): ChangeLayout {
  const { now, before, skipped } = comparison;
  const format = formatOf(comparison);
  const better = isBetter(found, comparison);
  const { direction } = found;
  const name = (): string => words.periodName(before, true);
  const since = skipped ? [words.onPeriod(name())] : [];
  return {
    found,
    comparison,
    direction: direction === undefined ? undefined : direction > 0 ? 'up' : direction < 0 ? 'down' : 'same',
    ...(better !== undefined && { tone: better ? 'good' : 'bad', verdict: words.verdict(better) }),
    short: [...words.changeShort(found, format), ...since],
    bare: () => [...words.changeShort({ ...found, points: false }, { ...format, unit: undefined }), ...since],
    scaled: () => [...words.changeShort(found, format, true), ...since],
    ...(!found.overlap && {
      chip: () => words.changeChip(found, format, name()),
      brief: () => words.changeBrief(found, format, comparison),
    }),
    long: () =>
      [
        words.changeLong(found, format, words.periodName(before)),
        found.overlap ? words.overlap(now.value, before.value, now.scope) : '',
        skipped ? `; ${words.skipped(skipped)}` : '',
      ].join(''),
    refused: false,
  };
}

/** Size of a change without its sign. NaN if it is refused or not exact. */
export const changeSize = ({ found }: ChangeLayout): number =>
  typeof found === 'object' && isExact(found.absolute) ? Math.abs(pointEstimate(found.absolute) ?? NaN) : NaN;

/** True for the text of a column of changes that is the reason why there is none: it is in words, or begins with one. */
export const isReason = (text: string | undefined): boolean => !!text && !/^\P{Ll}*\d/u.test(text);
