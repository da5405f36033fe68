import type { FailureCode, Problem } from '../contract/problem.js';
import type { Scope, Unit } from '../contract/context.js';
import type { ParsedObservation } from '../contract/observation.js';
import type { PublishedQuantity } from '../contract/quantity.js';
import type { Source } from '../contract/source.js';
import type { Change } from '../statistics/change.js';
import type { NoChange } from '../statistics/comparable.js';
import type { Pace } from '../statistics/pace.js';
import type { Period } from '../statistics/period.js';
import type { Quantity } from '../statistics/quantity.js';

/** How a figure is written: its unit and its decimals. Every scope is one. */
export type Format = Pick<Scope, 'unit' | 'decimals'>;

/** A figure in pieces, for a headline that sets them apart: "over", "6,000", "gangs". */
export interface Pieces {
  readonly before?: string;
  readonly number: string;
  readonly after?: string;
}

/** What is left of a total, for a note. */
export interface Rest {
  readonly kind: 'includes' | 'bound' | 'over' | 'unknown' | 'withheld' | 'total';
  readonly amount?: string;
  readonly names: readonly string[];
}

/** Where the measures stand, for one sentence: how many are past, at, before their target, and without one. */
export interface Standing {
  readonly past?: number;
  readonly reached?: number;
  readonly before?: number;
  /** Further from the target than at the start. */
  readonly away?: number;
  /** Above a target that is a limit, and below one. */
  readonly above?: number;
  readonly below?: number;
  /** With a target and a figure whose bounds do not decide. */
  readonly undecided?: number;
  /** Without a figure. */
  readonly unnamed?: number;
  /** With a figure or a target that may not be told. */
  readonly withheld?: number;
  /** With a figure or a target that cannot be read. */
  readonly unread?: number;
  /** Without a target. */
  readonly untargeted?: number;
}

/** What a breakdown's sentence says of one category: it is the `only` one with a figure, the `largest` of all, or the largest of those `known`. */
export interface Leading {
  readonly as: 'only' | 'largest' | 'known';
  readonly label: string;
  readonly text: string;
  readonly share?: string;
}

/** Marks that a legend can explain. */
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
  | 'partial'
  | 'break'
  | 'provisional'
  | 'estimated'
  | 'forecast'
  | 'unreliable';

/** What every chart says: figures, their units and statuses, periods, sources. */
export interface CommonWords {
  /** The language, as BCP 47. */
  readonly lang: string;
  /** A figure with its qualifier and unit: "over 6,000 gangs", "12.5%", "no figure given". */
  quantity(q: PublishedQuantity, format: Format): string;
  /** A figure with its qualifier, without the unit that a column's head says: "over 6,000", "£5". */
  amount(q: PublishedQuantity, format: Format): string;
  /** A figure in a sentence, with what was said of it: "over 6,000 gangs (provisional)"; `bare` without its unit, as {@link amount}. */
  withStatus(q: PublishedQuantity, format: Format, bare?: boolean): string;
  /** The time that figures are about, and a sentence after it: "2021, up to 30 June 2021", "Since 2018: 80 suspects in total." */
  withTime(time: Pick<Scope, 'period' | 'periodLabel' | 'asOf'>, text?: string): string;
  /** The name of a unit for a column's head: "gangs", "gangs per 100,000 people"; "Value" where the figures say it themselves. */
  unitName(unit: Unit | undefined): string;
  /** What was said of a figure beside its number: "provisional", "break in series". */
  statuses(q: PublishedQuantity): readonly string[];
  /** The figure before it was revised: "revised from 5,800 (published on 3 May 2021): late returns". */
  revision(q: PublishedQuantity, format: Format): string | undefined;
  /** "2021", "Q3 2021", "July 2021", "31 July 2021", "2018 to 2022", "2024/25". */
  period(p: Period): string;
  /** "up to 31 July 2021". */
  upTo(p: Period): string;
  /** Joins names: "A, B and C". */
  list(items: readonly string[]): string;
  /** A label and what is said of it: "Floods: …". */
  labelled(label: string, text: string): string;
  /** "Source: MPS, 25 July 2022". The name stands apart, since it may be a link. */
  source(s: Source): { readonly before: string; readonly after: string };
  /** What an index stands on: "Index 2015 = 100". */
  base(period: Period | undefined, value: string): string;
  /** What a thing without a name is called. */
  readonly unnamed: string;
  /** The sentence of the error state. */
  readonly failed: string;
}

/** What stands in place of a drawing, or below one that could not be refreshed. It is loaded where a page first needs it. */
export interface StateWords {
  /** A problem as a sentence for the page's author. */
  problem(p: Problem): string;
  /** The sentence of the empty state. */
  readonly empty: string;
  /** The sentence of the loading state. */
  readonly loading: string;
  /** Why figures could not be loaded, with the status that a server answered with. */
  failure(code: FailureCode, status?: number): string;
  /** What stands below a drawing that could not be refreshed: when its figures came, in milliseconds since 1970. */
  outdated(time: number): string;
}

/** What a table apart from its picture is called, and what turns its pages. */
export interface DataTableWords {
  readonly showTable: string;
  readonly hideTable: string;
  /** The rows of one page of a long table: "Rows 1 to 100 of 6,000". */
  pageOf(first: number, last: number, length: number): string;
  readonly previousPage: string;
  readonly nextPage: string;
}

/** What is said of a change, and the names of the table that says it period by period. */
export interface ChangeWords extends DataTableWords {
  /** "in 2021", "on 31 July 2021", "from 2018 to 2022", "since 2018". */
  during(p: Period): string;
  /** The name of an observation's period: "2022 to June", "January 2021"; under a column "Jan 2021". */
  periodName(o: ParsedObservation, short?: boolean): string;
  /** A figure and its time: "14,200 homes in 2021"; where the time has a label, "2024/2025: 41,200 patients". */
  inPeriod(text: string, o: ParsedObservation): string;
  /** A change in two short pieces for a column: "+1,900", "(+15.4%)". */
  changeShort(c: Change, format: Format): readonly string[];
  /** A change in words: "up by 1,900 on 2020 (+15.4%)". */
  changeLong(c: Change, format: Format, before: string): string;
  /** What follows a change that somebody said is good or bad: ", for the better". */
  tone(better: boolean): string;
  readonly periodHead: string;
  readonly changeHead: string;
}

/** What is said of figures that may not be compared, or hardly. */
export interface RefusalWords {
  /** Why there is no change, for a column: "part of a year: not compared". */
  noChangeShort(reason: NoChange, now: ParsedObservation, before: ParsedObservation): string;
  /** Why there is no change, as a sentence. */
  noChangeLong(reason: NoChange, now: ParsedObservation, before: ParsedObservation): string;
  /** What follows a change between two confidence intervals that overlap: "; the confidence intervals, 49% to 55% and 44% to 50%, overlap". */
  overlap(now: PublishedQuantity, before: PublishedQuantity, format: Format): string;
}

/** What the marks of a drawing mean. */
export interface LegendWords {
  legendKey(mark: LegendKey): string;
  /** "Bars too short to be seen are drawn longer than they are." */
  readonly least: string;
}

/** What a headline figure says that stands alone. */
export interface HeadlineWords extends CommonWords, Pick<ChangeWords, 'during'> {
  /** A figure in pieces. */
  pieces(q: PublishedQuantity, format: Format): Pieces;
  /** "since the campaign began in 2018". */
  sinceStart(p: Period): string;
}

/** What a headline figure says. */
export interface FigureWords extends HeadlineWords, ChangeWords, RefusalWords {
  /** A note on figures that are not on the trend line. */
  readonly offTrend: string;
}

/** What is said of figures against others: a part of a whole, and what lies between two. */
export interface ShareWords {
  /** A share in per cent, rounded so that it reaches neither 0 nor 100 unless it does: "85%", "under 0.1%". */
  share(q: Quantity): string;
  /** How far apart two figures are: "120", "2 percentage points". */
  distance(q: PublishedQuantity, format: Format): string;
}

/** What progress says. */
export interface ProgressWords extends CommonWords, LegendWords, ShareWords {
  /** "of 100,000 homes · 85%"; of one per cent and another, which is no part of it, "· target 95%". */
  toward(target: string, share?: string, isApart?: boolean): string;
  /** "from 100 toward 40 · 50% of the way". */
  way(baseline: string, target: string, share?: string): string;
  /** "120 past the target"; of one that is a limit "120 above the target". */
  past(by: string, isLimit: boolean): string;
  /** "· no target set"; of one that was given without a number "· target withheld", "· target not readable". */
  noTarget(target: PublishedQuantity | undefined): string;
  /** "ahead of a straight line". */
  pace(p: Pace): string;
  /** A milestone: "Half way: 50,000 (due 2020), reached". */
  milestone(label: string, amount: string, due: string | undefined, reached: boolean | undefined): string;
  /** How much of the campaign's time has passed: "4 of the campaign's 5 years had passed by 31 December 2021." */
  elapsed(span: Period, asOf: Period, share: number): string;
  /** A note for a span that is known only by year. */
  wholeSpan(span: Period): string;
  /** A note where the parts do not make the figure: "The parts exceed the figure by €20 million." */
  parts(over: boolean, by: string): string;
  /** Where the measures stand, as a sentence; of the only one with what was said of its figure. */
  standing(s: Standing, statuses: readonly string[]): string;
  readonly measureHead: string;
  readonly detailsHead: string;
}

/** What a breakdown says. */
export interface BreakdownWords extends CommonWords, LegendWords, ShareWords {
  /** The sentence of a breakdown. */
  breakdown(s: {
    total: string | undefined;
    leading: Leading | undefined;
    unnamed: number;
    withheld: number;
    count: number;
  }): string;
  /** What is left of a total, as a note. */
  rest(r: Rest): string;
  /** "12 others". */
  others(n: number): string;
  /** The name of the button that opens the others or closes them. */
  toggleOthers(n: number, open: boolean): string;
  /** What the part is called that no category names. */
  readonly remainder: string;
  readonly rounding: string;
  readonly overlapping: string;
  /** Why there are bars instead of one bar. */
  readonly inexact: string;
  readonly notParts: string;
  readonly withheldPart: string;
  /** Why nothing is added up, and nothing drawn. */
  readonly unlike: string;
  readonly categoryHead: string;
  readonly shareHead: string;
}

/** What plain columns say. */
export interface ColumnWords extends CommonWords, ChangeWords, Pick<LegendWords, 'least'> {}

/** What figures period by period say. */
export interface DeltaWords extends ColumnWords, RefusalWords, LegendWords, Pick<BreakdownWords, 'others'> {
  /** The sentence of more series than can be told one by one: "5 series from 2018 to 2022, in cases." */
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
  /** A run of periods: "2018 to 2022". */
  between(first: string, last: string): string;
  /** A note on figures that cannot stand on the scale of the others. */
  readonly apart: string;
}

/**
 * A language as a value: every number, period, change, status and problem in its words, and each chart's one sentence.
 * `layout` is given the part that its chart needs; all members are pure and synchronous.
 */
export interface Words extends FigureWords, ProgressWords, BreakdownWords, DeltaWords, StateWords {}
