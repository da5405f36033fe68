import type { Unit } from '../contract/unit.js';
import type { Granularity, Period } from '../statistics/period.js';
import type { Quantity } from '../statistics/quantity.js';
import type { ChangeWords, CommonWords, FoldWords, Format, LegendWords, RefusalWords } from './chart-words.js';
import type { DeltaFormWords } from './delta-forms.js';

/** The periods of several series. */
export interface SeriesTime {
  readonly first: string;
  /** Absent of a single period. */
  readonly last?: string;
  /** True if one of the series has a figure in the first and in the last of them. */
  readonly isSpanned?: boolean;
}

/** The words of `<campaign-delta>`. */
export interface DeltaWords extends CommonWords, ChangeWords, RefusalWords, LegendWords, DeltaFormWords, FoldWords {
  /** Sentence about more series than can be named one by one: "5 series from 2018 to 2022, in cases." Without `last`, `first` is the only time: "in 2022". */
  manySeries(n: number, unit: Unit | undefined, time: SeriesTime): string;
  /** The largest, or the highest, of several series in a period: "The largest in 2019 is Conservative: 365 seats, up 48 (15.1%) on 2017." `ofKnown` is true if some have no figure. */
  mostOf(time: string, statement: string, kind: { isAmount: boolean; ofKnown: boolean }): string;
  /** The number of figures that have met a target: "Three of nine months met the target of 95%." `isAll` is false if some figures are not counted. */
  targetsMet(
    target: string,
    counts: { met: number; missed: number; isAll: boolean; granularity: Granularity | undefined },
  ): string;
  /** The series with the largest change: "The largest change was for Labour: 202 seats, down 60 (22.9%) on 2017." */
  mostChanged(statement: string): string;
  /** The part of a year that a period is, without the year: "Q3", "Jul", "week 5", "31 Jul"; undefined of a year. */
  withinYear(p: Period): string | undefined;
  /** The year that a period is a part of: "2021", "2024/25". */
  yearOf(p: Period): string;
  /** Second line of the label of an incomplete period: "so far". */
  readonly soFar: string;
  /** Why no line can be drawn for each year. */
  readonly notYears: string;
  /** The months, quarters or weeks of an earlier year, after "on": "the same months of 2023". */
  samePart(part: 'month' | 'quarter' | 'week', p: Period): string;
  /** The figures of a long series in short, for assistive technology: "First 9.7% in January 2000, latest …, highest …, lowest … ." */
  summary(figures: {
    first: string;
    latest: string;
    highest?: string;
    lowest?: string;
    /** True for amounts, which are largest, not highest. */
    isAmount: boolean;
  }): string;
  /** Range of periods: "2018 to 2022". */
  between(first: string, last: string): string;
  /** Note about figures of names, which are no times. */
  readonly undated: string;
  /** Note about figures that do not fit the scale of the others. */
  readonly apart: string;
  /** Note about lines that cannot be told from zero on the scale of the others. */
  tooSmall(series: readonly string[]): string;
  /** An event or a text with its time: "Grant scheme opens (March 2021)". */
  eventIn(label: string, time: string): string;
  /** Note on events that are not drawn, each with its time. */
  eventsNote(events: readonly string[]): string;
  /** Note on the target of all periods: "Target: 14,000 homes." */
  targetNote(target: string): string;
  /** Note on targets of single periods, which a form does not draw. */
  readonly targetsInTable: string;
  /** Name of the line at the target. */
  readonly target: string;
  /** Note on a scale that does not begin at zero: "The scale begins at 35%, not at zero." */
  scaleFrom(low: string): string;
  /** The largest of the changes of a series: "The largest change: 14,200 homes in 2021, up 1,900 (15.4%) on 2020." */
  ownLargestChange(statement: string): string;
  /** Why no changes are drawn: none is known, or they are too many. */
  readonly noChanges: string;
  readonly tooManyChanges: string;
  /** Why no slopes are drawn: the figures do not share a scale, or no series has a change from the first period to the last. */
  readonly unlikeSlopes: string;
  readonly noSlopes: string;
  /** Note on a form that draws only the first and the last of several periods. */
  endsOnly(first: string, last: string): string;
  /** Note on series that have no line from the first period to the last. */
  notJoined(names: readonly string[]): string;
  /** Note on contributions to a change: "Contributions: Donations 3.1; Staff −1.2." */
  contributions(items: readonly string[]): string;
  /** A contribution with its sign: "+£3.1 million", "−1.2 percentage points". `isCell` leaves out what the column header says. */
  signed(q: Quantity, format: Format, isCell: boolean): string;
  /** Why no waterfall is drawn. */
  readonly noWaterfall: Readonly<Record<'none' | 'series' | 'unit' | 'inexact' | 'change', string>>;
  /** The largest of the contributions, with its sign: "The largest contribution is Donations: +3.1." */
  largestContribution(label: string, size: string): string;
  /** Name of what all contributions together do not explain, and a note if the rounding of the figures can be the reason. */
  readonly notExplained: string;
  readonly roundingLeft: string;
  /** Note on the fill of contributions below zero. */
  readonly lighterBars: string;
  /** Head of the names of periods and contributions. */
  readonly contributionHead: string;
  readonly targetHead: string;
  readonly eventHead: string;
}
