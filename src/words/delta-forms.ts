import type { Period } from '../statistics/period.js';
import type { MovementWords } from './movement.js';

/** A scale of several plots: the names of their series, and its ends. */
export interface PlotScale {
  readonly names: readonly string[];
  readonly low: string;
  readonly high: string;
}

/** The kind of picture that a form makes of a delta. */
export type DeltaDrawnAs = 'area' | 'stacked' | 'multiples' | 'heat';

/** The reason why a form would misrepresent the figures of a delta. */
export type DeltaFormReason =
  | 'single'
  | 'several'
  | 'too-many'
  | 'unlike'
  | 'inexact'
  | 'negative'
  | 'withheld'
  | 'incomplete'
  | 'not-parts'
  | 'unsaid'
  | 'empty'
  | 'above-hundred'
  | 'no-seasons'
  | 'too-many-years';

/** Number of years in which a month or quarter is the extreme. */
export interface Season {
  readonly kind: 'highest' | 'lowest';
  /** Number of years in which it is, and number of years that are complete. */
  readonly count: number;
  readonly years: number;
  /** True if every figure is of a complete year. */
  readonly isEvery: boolean;
}

/** The words of the forms `area`, `stacked`, `multiples` and `heat` of `<campaign-delta>`. */
export interface DeltaFormWords extends MovementWords {
  /** Reason for another form: "Not drawn as an area: there are several series." */
  notDrawnAs(as: DeltaDrawnAs, reason: DeltaFormReason): string;
  /** Name of the top of a stack. */
  readonly total: string;
  /** The sum of all parts in a period: "In all, 18.4 million pounds in 2024." */
  inAll(statement: string): string;
  /** The largest part of a sum: "The largest part is Donations: 9.1 million pounds, up 0.3 (3.4%) on 2023." */
  largestPart(statement: string): string;
  /** Note on periods that are not stacked, because a part has no figure in them: "Not stacked, because a part has no figure: 2020." */
  notStacked(periods: readonly string[]): string;
  /** Note on the scale of several plots: "All on one scale, from 0 to 20%." */
  oneScale(low: string, high: string): string;
  /** Note on the scales of several plots, each with the names of its series: "Scales: Members from 0 to 1,500; Income from 0 to £60,000." */
  severalScales(scales: readonly PlotScale[]): string;
  /** Note on events and spans that are drawn without their names: "Marked in each: Lockdowns, March 2020 to May 2021." */
  marked(events: readonly string[]): string;
  /** Name of the average of all series: "average of the 8". */
  averageOf(count: number): string;
  /** A series with its latest figure, for a key: "All areas, 10.4% in 2023". */
  seriesIn(label: string, statement: string): string;
  /** The figures of one step of colour: "200 to 399", "5 to under 10%". The upper end is included if `isClosed`. */
  stepRange(low: string, high: string, isClosed: boolean): string;
  /** The month or quarter that is highest or lowest in most years: "August was the highest month in four of the five years." */
  season(period: Period, season: Season): string;
  /** Note on columns at equal distances whose periods are not. */
  readonly uneven: string;
  /** The extremes of a series, each in its period: "Of all figures, the largest is 380 calls in March 2021, the smallest 120 calls in August 2020." */
  extremes(most: string | undefined, least: string | undefined, isAmount: boolean): string;
}
