import type { Comparison, Skipped } from '../contract/comparison.js';
import type { Scope, Time } from '../contract/context.js';
import type { Unit } from '../contract/unit.js';
import type { ObservedTime, ParsedObservation } from '../contract/observation.js';
import type { PublishedQuantity } from '../contract/quantity.js';
import type { Source } from '../contract/source.js';
import type { Change } from '../statistics/change.js';
import type { NoChange } from '../statistics/comparable.js';
import type { MeasureStatus } from '../statistics/outcome.js';
import type { Period } from '../statistics/period.js';
import type { Quantity } from '../statistics/quantity.js';

/** Unit and decimals that a figure is written with. Every {@link Scope} is one. */
export type Format = Pick<Scope, 'unit' | 'decimals'>;

/** A figure in pieces, for a headline that sets its number large: "over", "6,000", "gangs". */
export interface Pieces {
  readonly before?: string;
  readonly number: string;
  readonly after?: string;
  /** Range around the number: "95% confidence interval 49% to 55%". */
  readonly interval?: string;
}

/** The place of a tick on its axis: whether it is the top one, or the last, the size of the largest, and the distance between two. */
export interface TickPlace {
  readonly isTop: boolean;
  readonly size: number;
  readonly step?: number | undefined;
}

/** The words of the pages of a long table. */
export interface PageWords {
  /** Rows on one page of a long table: "Rows 1 to 100 of 6,000". */
  pageOf(first: number, last: number, length: number): string;
  readonly previousPage: string;
  readonly nextPage: string;
}

/** The words that every chart needs: figures, units, statuses, periods, sources. */
export interface CommonWords extends PageWords {
  /** Words of the pages of a table that is wider than long: "Columns 1 to 100 of 2,000". */
  readonly columnPages: PageWords;
  /** BCP 47 tag of the language. */
  readonly lang: string;
  /** Direction of its text. */
  readonly dir: 'ltr' | 'rtl';
  /** A figure with its comparator and unit: "over 6,000 gangs", "12.5%", "no figure given". */
  quantity(q: PublishedQuantity, format: Format): string;
  /** A figure in pieces. */
  pieces(q: PublishedQuantity, format: Format): Pieces;
  /** A figure with its comparator, without the noun of its unit: "over 6,000", "5.2 million", "£5". */
  amount(q: PublishedQuantity, format: Format): string;
  /** The interval around a figure, without its level: "9.0% to 11.4%". Empty if it has none. */
  intervalEnds(q: PublishedQuantity, format: Format): string;
  /** A figure below a column header that has the name and scale of its unit, as {@link unitName} gives it: "5.2" of "£5.2 million", "£5". */
  cell(q: PublishedQuantity, format: Format): string;
  /** A figure without its unit, for a label on a value axis whose top tick states it: "over 6,000", "12.5". */
  plain(q: PublishedQuantity, format: Format): string;
  /**
   * A figure in a label that has little room, next to words that state it in full: "£148.2m"; that of no money, or below a million, is as
   * {@link amount}, and with `isExact` all that would be rounded.
   */
  brief(q: PublishedQuantity, format: Format, isExact?: boolean): string;
  /** The label of a tick of an axis, of which the top one has the unit: "£20m", "15"; "20 million", "15". */
  tick(value: number, unit: Unit | undefined, place: TickPlace): string;
  /** A figure with its statuses: "over 6,000 gangs (provisional)". `bare` leaves out the unit, as in {@link amount}. */
  withStatus(q: PublishedQuantity, format: Format, bare?: boolean): string;
  /** The time of the figures, and a sentence after it: "2021, up to 30 June 2021", "Since 2018: 80 suspects in total." */
  withTime(time: Time, text?: string): string;
  /** Name of a unit for a column header, after other words of it: "gangs", "thousand jobs", "£ million", "gangs per 100,000 people"; "Value" if the figures state their unit themselves. */
  unitName(unit: Unit | undefined): string;
  /** A name of a unit as the whole head of a column, next to other heads: "Gangs", "Thousand jobs", "km". */
  asHead(name: string): string;
  /** Name of a unit without its scale, for a column of figures that have it, as {@link amount} writes them. */
  nounName(unit: Unit | undefined): string;
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
  /** A remark after the names of the rows that it is on, which may be all of several: "North and South: without ferries", "All: plus VAT". Without names, the remark alone. */
  remark(names: readonly string[], text: string, areAll?: boolean): string;
  /** Text after its label: "Floods: no figure given". */
  labelled(label: string, text: string): string;
  /** Text before and after the name of a source, which may be a link: "Source: ", ", 25 July 2022 (CC BY 4.0)". */
  source(s: Source): { readonly before: string; readonly after: string };
  /** Base of an index: "Index 2015 = 100". */
  base(period: Period | undefined, value: string): string;
  /** Note on rows whose figures could not be read: "12 rows could not be read." */
  unreadRows(count: number): string;
  /** Note on figures that are drawn though their periods could not be read: "The periods of 6 rows could not be read." */
  undatedRows(count: number): string;
  /** Note on figures whose period is that of a later one: "3 figures are not shown, because their periods are repeated." */
  repeatedRows(count: number): string;
  /** Note on figures that are drawn without their intervals: "One interval is not shown, because it does not contain its figure." */
  contradictedIntervals(count: number): string;
  /** Note on columns that are not drawn: "Shown: Deaths. Not shown: Area." */
  unusedColumns(names: readonly string[], shown: string | undefined): string;
  /** Head of the annotations in a table: "Annotation". A column of this name is read as annotations again. */
  readonly remarkHead: string;
  /** Label for something without a name. */
  readonly unnamed: string;
  /** Sentence of the error state. */
  readonly failed: string;
  /** Name of the tab stop at which the figures of the marks are read: "Figures of Homes by year: read them with the arrow keys". `title` may be empty. */
  reading(title: string, isSelectable: boolean): string;
  /** State of a figure that a reader may choose, for assistive technology: "chosen", "not chosen". With the name of one of several: "Buses: chosen". */
  choice(isChosen: boolean, name?: string): string;
  /** Name of the button of a chart's menu: "More for Homes by year". `title` may be empty. */
  moreFor(title: string): string;
  /** Text of the link to the file with the figures, for pages without script. */
  readonly file: string;
}

/** The words of a table that is opened by a button. */
export interface DataTableWords {
  readonly showTable: string;
  readonly hideTable: string;
}

/** The words of changes and of their table. */
export interface ChangeWords extends DataTableWords {
  /** A period with its preposition: "in 2021", "on 31 July 2021", "from 2018 to 2022", "since 2018". */
  during(p: Period): string;
  /** Name of an observation's period: "2022 to June", "January 2021"; `short` below a column: "Jan 2021". */
  periodName(time: ObservedTime, short?: boolean): string;
  /** A figure in its period: "14,200 homes in 2021"; with a label for the period, "2024/2025: 41,200 patients". */
  inPeriod(text: string, o: ParsedObservation): string;
  /** A change in one or two short pieces, for a column: "+1,900", "(+15.4%)"; of bounds "down by over 4", "(over 44.4%)"; with a scale that the head does not state "+0.65 million". */
  changeShort(c: Change, format: Format, hasOwnScale?: boolean): readonly string[];
  /** A change in a sentence; `before` names the earlier period: "up 1,900 (15.4%) on 2020", "down by over 4 (over 44.4%) on 2020". */
  changeLong(c: Change, format: Format, before: string): string;
  /** A change next to an arrow that shows its direction: "1,900 (15.4%) on 2020", "unchanged on 2020". */
  changeChip(c: Change, format: Format, before: string): string;
  /** The same in the narrowest charts: the per cent alone if there is one, and the earlier period without a year that is that of the figure: "15.4% on Q2". */
  changeBrief(c: Change, format: Format, between: Pick<Comparison, 'now' | 'before'>): string;
  /** A change for the better or the worse, after its size: "better". */
  verdict(isBetter: boolean): string;
  /** Note on the meaning of arrows whose colour shows it: "Higher is better." */
  polarity(isUpGood: boolean): string;
  /** Label of a change on an axis, of which the top one has the unit: "+£8 million", "−2"; in percentage points "+15 points", and relative to the earlier figure "+20%". */
  changeTick(value: number, unit: Unit | undefined, place: TickPlace, isRelative?: boolean): string;
  /** The earlier period of a change, for a column: "on 2018". */
  onPeriod(name: string): string;
  /** Note if a change differs from that of the rounded figures. */
  readonly unroundedChanges: string;
  readonly periodHead: string;
  readonly changeHead: string;
}

/** The words for figures that are not compared, or whose confidence intervals overlap. */
export interface RefusalWords {
  /** Reason why places in a ranking are not drawn with lengths, areas or shares. */
  readonly ranksNotDrawn: string;
  /** Reason for no change, for a column: "part of a year", "no figure for 2019". */
  noChangeShort(reason: NoChange, now: ParsedObservation, before: ParsedObservation): string;
  /** Reason for no change, as a sentence: "Not compared with 2020: break in series." `others` are earlier figures that have the same reason. */
  noChangeLong(
    reason: NoChange,
    now: ParsedObservation,
    before: ParsedObservation,
    others?: readonly ParsedObservation[],
  ): string;
  /** Reason of `noChangeLong` that several earlier figures may share: "break in series". Undefined if its sentence is about one figure. */
  commonReason(reason: NoChange, now: ParsedObservation, before: ParsedObservation): string | undefined;
  /** Suffix of a change between two confidence intervals that overlap: "; the confidence intervals, 49% to 55% and 44% to 50%, overlap". */
  overlap(now: PublishedQuantity, before: PublishedQuantity, format: Format): string;
  /** Periods that have no figure: "no figure for 2020", "no figure for 2020 to 2022". */
  skipped(periods: Skipped): string;
  /** A figure of a period that is not complete, as a sentence: "7,400 homes so far in 2020, to June." */
  incomplete(text: string, o: ParsedObservation): string;
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
  | 'total'
  | 'target-or-total'
  | 'past'
  | 'zone'
  | 'rough'
  | 'pace'
  | 'milestone'
  | 'baseline'
  | 'back'
  | 'cut'
  | 'partial'
  | 'break'
  | 'change'
  | 'provisional'
  | 'estimated'
  | 'forecast'
  | 'unreliable'
  | 'planned';

/** The words of a legend. */
export interface LegendWords {
  /** Explanation of a key: "at least this much". */
  legendKey(key: LegendKey): string;
  /** Note about bars that are too short: "Bars too short to be seen are drawn longer than they are." */
  readonly least: string;
}

/** The words about rows that are not shown one by one. */
export interface FoldWords {
  /** Number of further rows: "12 others". */
  others(n: number): string;
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

/** The words of statuses. */
export interface StatusWords {
  /** A status in one or two words: "On track". */
  status(status: MeasureStatus): string;
  /**
   * Note on the straight line that the statuses of a chart compare with: "Ahead and behind: compared with a straight line from … to ….", or on the
   * lines through the targets for `stages`: "… straight lines from … to …, through the target for 2030."
   */
  straightLine(span: Period, statuses: readonly MeasureStatus[], stages: readonly Period[]): string;
  /** Note on statuses that are not computed: "Status as published."; if only some measures have one, with their names. */
  statusAsPublished(names: readonly string[]): string;
}

/** The words of published shares that a breakdown does not show in its rows. */
export interface PublishedShareWords {
  /** Note on published shares with the names of their categories; `areOthers` if the chart computes others: "Published shares, which differ from those of the figures here: North 45%." `more` others are not named. */
  publishedShares(shares: readonly string[], areOthers: boolean, more: number): string;
}
