import type { FailureCode, Problem } from '../contract/problem.js';
import type { Scope, Unit } from '../contract/context.js';
import type { ParsedObservation } from '../contract/observation.js';
import type { PublishedQuantity } from '../contract/quantity.js';
import type { Source } from '../contract/source.js';
import type { Change } from '../statistics/change.js';
import type { NoChange } from '../statistics/comparable.js';
import type { MeasureStatus, OutcomeCounts } from '../statistics/outcome.js';
import type { Period } from '../statistics/period.js';
import type { Quantity } from '../statistics/quantity.js';

/** Unit and decimals that a figure is written with. Every {@link Scope} is one. */
export type Format = Pick<Scope, 'unit' | 'decimals'>;

/** A figure in pieces, for a headline that sets its number large: "over", "6,000", "gangs". */
export interface Pieces {
  readonly before?: string;
  readonly number: string;
  readonly after?: string;
}

/** The remainder of a total, for a note: `Remainder` with its amount in words, or the reason why there is none. */
export interface Rest {
  readonly kind: 'includes' | 'bound' | 'over' | 'unknown' | 'withheld' | 'total';
  readonly amount?: string;
  readonly names: readonly string[];
}

/** The category that the sentence of a breakdown names: the `only` one with a figure, the `largest` of all, or the largest of those `known`. */
export interface Leading {
  readonly as: 'only' | 'largest' | 'known';
  readonly label: string;
  readonly text: string;
  readonly share?: string;
}

/** An entry that a legend can have. */
export type LegendKey =
  | 'missing'
  | 'at-least'
  | 'at-most'
  | 'about'
  | 'range'
  | 'interval'
  | 'band'
  | 'target'
  | 'past'
  | 'pace'
  | 'milestone'
  | 'baseline'
  | 'back'
  | 'cut'
  | 'partial'
  | 'break'
  | 'provisional'
  | 'estimated'
  | 'forecast'
  | 'unreliable';

/** The words that every chart needs: figures, units, statuses, periods, sources. */
export interface CommonWords {
  /** BCP 47 tag of the language. */
  readonly lang: string;
  /** Direction of its text. */
  readonly dir: 'ltr' | 'rtl';
  /** A figure with its comparator and unit: "over 6,000 gangs", "12.5%", "no figure given". */
  quantity(q: PublishedQuantity, format: Format): string;
  /** A figure with its comparator, without the unit that a column header says: "over 6,000", "£5". */
  amount(q: PublishedQuantity, format: Format): string;
  /** A figure with its statuses: "over 6,000 gangs (provisional)". `bare` leaves out the unit, as in {@link amount}. */
  withStatus(q: PublishedQuantity, format: Format, bare?: boolean): string;
  /** The time of the figures, and a sentence after it: "2021, up to 30 June 2021", "Since 2018: 80 suspects in total." */
  withTime(time: Pick<Scope, 'period' | 'periodLabel' | 'asOf'>, text?: string): string;
  /** Name of a unit for a column header: "gangs", "gangs per 100,000 people"; "Value" if the figures state their unit themselves. */
  unitName(unit: Unit | undefined): string;
  /** The statuses of a figure: "provisional", "break in series". Empty for a withheld figure. */
  statuses(q: PublishedQuantity): readonly string[];
  /** The revision of a figure; `undefined` if it has none: "revised from 5,800 (published on 3 May 2021): late returns". */
  revision(q: PublishedQuantity, format: Format): string | undefined;
  /** Name of a period: "2021", "Q3 2021", "July 2021", "31 July 2021", "2018 to 2022", "2024/25". */
  period(p: Period): string;
  /** The end of a period: "up to 31 July 2021". */
  upTo(p: Period): string;
  /** Enumeration of names: "A, B and C". */
  list(items: readonly string[]): string;
  /** Text after its label: "Floods: no figure given". */
  labelled(label: string, text: string): string;
  /** Text before and after the name of a source, which may be a link: "Source: ", ", 25 July 2022". */
  source(s: Source): { readonly before: string; readonly after: string };
  /** Base of an index: "Index 2015 = 100". */
  base(period: Period | undefined, value: string): string;
  /** Label for something without a name. */
  readonly unnamed: string;
  /** Sentence of the error state. */
  readonly failed: string;
}

/** The words shown in place of a drawing, or below one that could not be refreshed. */
export interface StateWords {
  /** A problem in words, for the author of the page: where it is, what it is, and what to write instead. */
  problem(p: Problem): string;
  /** Sentence of the empty state. */
  readonly empty: string;
  /** Sentence of the loading state. */
  readonly loading: string;
  /** Reason why figures could not be loaded, with the HTTP status if there was an answer. */
  failure(code: FailureCode, status?: number): string;
  /** Note below a drawing that could not be refreshed; `time` is when its figures were loaded, in milliseconds since 1970. */
  outdated(time: number): string;
}

/** The words of a table that is opened by a button, and of its pages. */
export interface DataTableWords {
  readonly showTable: string;
  readonly hideTable: string;
  /** Rows on one page of a long table: "Rows 1 to 100 of 6,000". */
  pageOf(first: number, last: number, length: number): string;
  readonly previousPage: string;
  readonly nextPage: string;
}

/** The words of changes and of their table. */
export interface ChangeWords extends DataTableWords {
  /** A period with its preposition: "in 2021", "on 31 July 2021", "from 2018 to 2022", "since 2018". */
  during(p: Period): string;
  /** Name of an observation's period: "2022 to June", "January 2021"; `short` below a column: "Jan 2021". */
  periodName(o: ParsedObservation, short?: boolean): string;
  /** A figure in its period: "14,200 homes in 2021"; with a label for the period, "2024/2025: 41,200 patients". */
  inPeriod(text: string, o: ParsedObservation): string;
  /** A change in one or two short pieces, for a column: "+1,900", "(+15.4%)". */
  changeShort(c: Change, format: Format): readonly string[];
  /** A change in a sentence; `before` names the earlier period: "up by 1,900 on 2020 (+15.4%)". */
  changeLong(c: Change, format: Format, before: string): string;
  /** A change beside an arrow that shows its direction: "1,900 on 2020 (+15.4%)", "no change on 2020". */
  changeChip(c: Change, format: Format, before: string): string;
  /** Suffix of a change with a polarity: ", for the better". */
  tone(better: boolean): string;
  readonly periodHead: string;
  readonly changeHead: string;
}

/** The words for figures that are not compared, or whose confidence intervals overlap. */
export interface RefusalWords {
  /** Reason for no change, for a column: "part of a year: not compared". */
  noChangeShort(reason: NoChange, now: ParsedObservation, before: ParsedObservation): string;
  /** Reason for no change, as a sentence. */
  noChangeLong(reason: NoChange, now: ParsedObservation, before: ParsedObservation): string;
  /** Suffix of a change between two confidence intervals that overlap: "; the confidence intervals, 49% to 55% and 44% to 50%, overlap". */
  overlap(now: PublishedQuantity, before: PublishedQuantity, format: Format): string;
}

/** The words of a legend. */
export interface LegendWords {
  /** Explanation of a key: "at least this much". */
  legendKey(key: LegendKey): string;
  /** Note about bars that are too short: "Bars too short to be seen are drawn longer than they are." */
  readonly least: string;
}

/** The words of `<campaign-figure>`. */
export interface FigureWords extends CommonWords, ChangeWords, RefusalWords {
  /** A figure in pieces. */
  pieces(q: PublishedQuantity, format: Format): Pieces;
  /** "since the campaign began in 2018". */
  sinceStart(p: Period): string;
  /** Note about figures that are not on the trend line. */
  readonly offTrend: string;
  /** Note about the scale of a trend line that does not include zero; `range` names its ends. */
  trendScale(range: string): string;
}

/** The words for shares and differences. */
export interface ShareWords {
  /** A share in per cent, written as 0% or 100% only if it is exactly that: "85%", "under 0.1%". */
  share(q: Quantity): string;
  /** Difference of two figures without a direction: "120", "2 percentage points". */
  distance(q: PublishedQuantity, format: Format): string;
  /** Head of the intervals: "95% interval"; without a level "Range". */
  intervalHead(level: number | undefined): string;
}

/** The words of `<campaign-progress>`. */
export interface ProgressWords extends CommonWords, LegendWords, ShareWords {
  /** Target and share of it: "of 100,000 homes · 85%". `isApart`: the value is no part of the target, as with per cents: "target 95%". */
  toward(target: string, share?: string, isApart?: boolean): string;
  /** Way from a baseline: "from 100 toward 40 · 50% of the way". */
  way(baseline: string, target: string, share?: string): string;
  /** A value before its target: "12,400 of 20,000 homes"; if it is no part of the target "68%, target 75%". */
  valueToward(value: string, toward: string, isApart: boolean): string;
  /** Text after a share of the way: "of the way · 1,460, from 1,780 toward 890". */
  ofTheWay(text: string): string;
  /** A baseline beside a target that the head of the column names: "from 20". */
  from(baseline: string): string;
  /** Phrases about one measure in a row: "of 1,200 · 110%, 120 past the target". */
  phrases(items: readonly string[]): string;
  /** Distance past the target: "120 past the target"; for a limit, "120 above the target". */
  past(distance: string, isLimit: boolean): string;
  /** Distance from the target with its sign; percentage points have no unit: "+1.1", "−£15,000". */
  gap(distance: Quantity, format: Format): string;
  /** Reason for a missing target: "no target set", "target withheld", "target not readable". */
  noTarget(target: PublishedQuantity | undefined): string;
  /** A status in one or two words: "On track". */
  status(status: MeasureStatus): string;
  /** Status of a measure without a target: "No target". */
  untargeted(target: PublishedQuantity | undefined): string;
  /** An interval after its value: "(95% confidence interval 49% to 55%)". */
  interval(range: string, level: number | undefined): string;
  /** A milestone: "Half way: 50,000 (due 2020), reached". `reached` is undefined if the bounds leave it open. */
  milestone(label: string, amount: string, due: string | undefined, reached: boolean | undefined): string;
  /** Share of the campaign's time that has passed, 0 to 1: "4 of the campaign's 5 years had passed by 31 December 2021." */
  elapsed(span: Period, asOf: Period, share: number): string;
  /** Note on the straight line that pace is compared with. */
  straightLine(span: Period): string;
  /** Note for a span that is given in years. */
  wholeSpan(span: Period): string;
  /** Note if the parts do not add up to the figure: "The parts exceed the figure by €20 million." */
  parts(over: boolean, distance: string): string;
  /** Sentence about all measures; of a single one, with the statuses of its figure. */
  outcomes(counts: OutcomeCounts, statuses: readonly string[]): string;
  readonly measureHead: string;
  readonly targetHead: string;
  readonly valueAndTargetHead: string;
  /** Head of the shares of the way, and the start if all have one: "Of the way from 86%". */
  wayHead(start: string | undefined): string;
  readonly shareOfTargetHead: string;
  readonly statusHead: string;
  readonly detailsHead: string;
  /** Head of the distances from the target, and the target if all have one: "To target 1,200"; of per cents "Points to target". */
  gapHead(isPercent: boolean, target: string | undefined): string;
  /** Name of the line at the target that all measures share: "Target 95%". */
  commonTarget(target: string): string;
  /** Note on bars that are cut at the end of their scale. */
  readonly cut: string;
  /** Names of the start of a way, and of the position half way to the target. */
  readonly start: string;
  readonly halfWay: string;
}

/** The words of `<campaign-breakdown>`. */
export interface BreakdownWords extends CommonWords, LegendWords, ShareWords {
  /** Sentence about the total and the leading category. */
  breakdown(s: {
    total: string | undefined;
    leading: Leading | undefined;
    unnamed: number;
    withheld: number;
    count: number;
  }): string;
  /** Note about the remainder of a total. */
  rest(r: Rest): string;
  /** Number of further rows: "12 others". */
  others(n: number): string;
  /** Label of the button that shows or hides the further rows. */
  toggleOthers(n: number, open: boolean): string;
  /** Label of the part that no category covers. */
  readonly remainder: string;
  /** Note if rounded shares do not add up to 100. */
  readonly rounding: string;
  /** Note if categories overlap and are not added up. */
  readonly overlapping: string;
  /** Reason for separate bars in place of one. */
  readonly inexact: string;
  /** Reason for separate bars: the figures are not parts of one whole. */
  readonly notParts: string;
  /** Reason for separate bars: a figure is withheld. */
  readonly withheldPart: string;
  /** Reason why nothing is added up or drawn. */
  readonly unlike: string;
  readonly categoryHead: string;
  readonly shareHead: string;
}

/** The words of `<campaign-delta>`. */
export interface DeltaWords
  extends CommonWords, ChangeWords, RefusalWords, LegendWords, Pick<BreakdownWords, 'others'> {
  /** Sentence about more series than can be named one by one: "5 series from 2018 to 2022, in cases." */
  manySeries(n: number, first: string, last: string, unit: Unit | undefined): string;
  /** The part of a year that a period is, without the year: "Q3", "Jul", "week 5", "31 Jul"; undefined of a year. */
  withinYear(p: Period): string | undefined;
  /** The year that a period is a part of: "2021", "2024/25". */
  yearOf(p: Period): string;
  /** Second line of the label of an incomplete period: "so far". */
  readonly soFar: string;
  /** Why no line can be drawn for each year. */
  readonly notYears: string;
  /** A note on the grey lines of earlier years: "Grey lines: 2020 to 2023." */
  earlierYears(first: string, last: string): string;
  /** The figures of a long series in short, for assistive technology: "First 9.7% in January 2000, latest …, highest …, lowest … ." */
  summary(figures: { first: string; latest: string; highest: string; lowest: string }): string;
  /** Range of periods: "2018 to 2022". */
  between(first: string, last: string): string;
  /** Note about figures that do not fit the scale of the others. */
  readonly apart: string;
}

/**
 * A language: every number, period, change, status and problem in words, and the sentence of each chart. A chart's `layout` takes the part
 * that it needs. All members are pure and synchronous.
 */
export interface Words extends FigureWords, ProgressWords, BreakdownWords, DeltaWords, StateWords {}
