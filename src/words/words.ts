import type { Time } from '../contract/context.js';
import type { ObservedTime, ParsedObservation } from '../contract/observation.js';
import type { Unit } from '../contract/unit.js';
import type { PublishedQuantity } from '../contract/quantity.js';
import type { MilestoneState, OutcomeCounts, TargetOutcome } from '../statistics/outcome.js';
import type { ElapsedTime, Pace } from '../statistics/pace.js';
import type { Period } from '../statistics/period.js';
import type { Quantity } from '../statistics/quantity.js';
import type { CommonWords, Format, LegendWords, ShareWords, StatusWords, FoldWords } from './chart-words.js';
import type { BreakdownFormWords } from './breakdown-forms.js';
import type { DeltaWords } from './delta.js';
import type { FigureWords } from './figure.js';
import type { MenuWords } from './menu.js';
import type { StateWords } from './state.js';
import type { TimelineWords } from './timeline.js';

export type { DeltaWords } from './delta.js';
export type { FigureWords } from './figure.js';

export type { Pieces } from './chart-words.js';
export type { TimelineWords } from './timeline.js';

/** The remainder of a total, for a note: `Remainder` with its amount in words, or the reason why there is none. */
export interface Rest {
  readonly kind: 'includes' | 'bound' | 'over' | 'withheld' | 'total';
  readonly amount?: string;
  readonly names: readonly string[];
}

/** The extreme categories that the sentence of a breakdown names, with the figure that each of them has. */
export interface Leading {
  readonly as: 'largest' | 'highest' | 'lowest';
  /** One label, or those of equal categories. */
  readonly labels: readonly string[];
  readonly text: string;
  readonly share?: string;
  /** True if it is the only category with a figure. */
  readonly isOnly: boolean;
  /** True if the sentence before states its figure: "A is also the highest." */
  readonly isStated?: boolean;
  /** True if some categories have no figure; if a residual category is larger; if a category that equals the sum of the others is left out. */
  readonly ofKnown: boolean;
  readonly ofNamed: boolean;
  readonly ofOthers: boolean;
}

/**
 * Tense of a sentence about outcomes: the time of the targets has `ended`, the figures are those of a stated day (`dated`), or nothing is known of
 * their time (`undated`).
 */
export type OutcomeTense = 'ended' | 'dated' | 'undated';

/** The outcomes of all measures, for a sentence. */
export interface Outcomes {
  /** Numbers of the measures whose outcome the sentence states: those without a status of their publisher. */
  readonly counts: OutcomeCounts;
  /** Number of the measures next to them that are parts of wholes, and have no outcome. */
  readonly parts: number;
  /** Statuses in the words of the publisher, and the number of measures that have each. */
  readonly published: ReadonlyMap<string, number>;
  /** Each status of a figure in words, and the pointers of the measures that have it. */
  readonly statuses: ReadonlyMap<string, readonly string[]>;
  readonly tense: OutcomeTense;
  /** True if all measures have the same target. */
  readonly isCommonTarget: boolean;
  /** Outcomes that are said as a place above or below the target, since nobody knows whether more is better: `past`, and next to it `before`. */
  readonly places: readonly TargetOutcome[];
  /** Time of the figures, before the outcomes. */
  readonly time?: Time | undefined;
  /** Time of the span that had passed by the last day of all figures. */
  readonly elapsed?: Elapsed | undefined;
}

/** Time of a span that has passed by a day, as a number of days since 1970-01-01. */
export interface Elapsed {
  readonly span: Period;
  readonly day: number;
  readonly time: ElapsedTime;
}

/** A milestone in words: its name, its value, the period by which it is due, and whether it is reached by the day of the figure, as far as that is certain. */
export interface MilestoneText {
  readonly label: string;
  readonly amount?: string;
  readonly due?: Period | undefined;
  readonly state?: MilestoneState | undefined;
  readonly day?: number | undefined;
}

/** A measure and how far it has come, in words. */
export interface Standing {
  readonly label: string;
  readonly text: string;
}

/** The words of `<campaign-progress>`. */
export interface ProgressWords extends CommonWords, LegendWords, ShareWords, StatusWords {
  /** Target and share of it: "of 100,000 homes · 85%". `isApart`: the value is no part of the target, as with per cents: "target 95%". */
  toward(target: string, share?: string, isApart?: boolean): string;
  /** Way from a baseline: "50% of the way from 100 to 40"; if the share is unknown "from 100 towards 40". */
  way(baseline: string, target: string, share?: string): string;
  /** A value before its target: "12,400 of 20,000 homes"; if it is no part of the target "68%, target 75%". */
  valueToward(value: string, toward: string, isApart: boolean): string;
  /** A baseline next to a target that the head of the column names: "from 20". */
  from(baseline: string): string;
  /** A baseline from which no way leads to the target: "50 at the start". */
  atStart(baseline: string): string;
  /** Phrases about one measure in a row: "of 1,200 · 110%, 120 past the target". */
  phrases(items: readonly string[]): string;
  /** The whole of a measure and the share of it: "out of 450 seats · 92%"; of a measure without a figure (`isApart`) "total 450 seats". */
  outOf(total: string, share: string, isApart: boolean): string;
  /** Distance from the target: "120 past the target"; right after its name "5 points below it". */
  off(distance: string, side: 'past' | 'above' | 'below', isNamed: boolean): string;
  /** Distance from the target with its sign; percentage points have no unit: "+1.1", "−£15,000". */
  gap(distance: Quantity, format: Format): string;
  /** Reason for a missing target: "no target set", "target withheld", "target not readable"; for a missing whole "total withheld". */
  noTarget(target: PublishedQuantity | undefined, isWhole?: boolean): string;
  /** Status of a measure without a target: "No target". */
  untargeted(target: PublishedQuantity | undefined): string;
  /** An interval after its value: "(95% confidence interval 49% to 55%)". */
  interval(range: string, level: number | undefined): string;
  /** A milestone: "Half way: 50,000, due 2020, overdue". Without a name: "50,000, reached". Next to its amount: "Half way, due 2020". */
  milestone(milestone: MilestoneText): string;
  /** Time of the span that has passed, as a part of the sentence: "4 of 5 years", "49% of the time". */
  elapsed(time: ElapsedTime): string;
  /** Note on the span, if the sentence does not state it: "Duration: 2018 to 2022." */
  spanNote(span: Period): string;
  /** Note if the parts do not add up to the figure: "The parts exceed the figure by €20 million." */
  parts(over: boolean, distance: string): string;
  /** Clause of the sentence about all measures: "two of the six have passed the target". Empty if no measure has the outcome. */
  outcome(outcome: TargetOutcome, outcomes: Outcomes): string;
  /** Sentence about all measures. Only their time if a single measure has no outcome, because its row gives the reason. */
  outcomes(outcomes: Outcomes): string;
  /** A status that some of the figures have, as a part of the sentence: "one figure: provisional". */
  statusOfSome(status: string, count: number): string;
  /** Earlier figures of a measure: "40 in 2019, 55 in 2020" */
  observations(
    figures: readonly { readonly text: string; readonly observation: ParsedObservation }[],
    more: number,
  ): string;
  /** Targets of a measure for periods: "80 for 2023 (until July 2021), 70 for 2023" */
  targets(targets: readonly { readonly text: string; readonly period?: Period; readonly replaced?: Period }[]): string;
  readonly measureHead: string;
  readonly groupHead: string;
  readonly targetHead: string;
  /** Heads of the wholes that measures are parts of, and of these next to targets. */
  readonly totalHead: string;
  readonly targetOrTotalHead: string;
  /** Head of the targets, if none has one and the column holds nothing but the times of the figures. */
  readonly periodHead: string;
  readonly valueAndTargetHead: string;
  readonly valueAndTotalHead: string;
  /** Head of the shares of the way, and the start if all have one: "Of the way from 86%". */
  wayHead(start: string | undefined): string;
  /** Head of shares of the way among which are values. */
  readonly progressHead: string;
  readonly shareOfTargetHead: string;
  /** Head of shares of wholes, or of these and targets. */
  readonly shareOfTotalHead: string;
  readonly statusHead: string;
  readonly detailsHead: string;
  /** Head of the distances from the target, and the target if all have one: "To target 1,200"; of per cents "Points to target". */
  gapHead(isPercent: boolean, target: string | undefined): string;
  /** Name of the line at the target that all measures share: "Target 95%". */
  commonTarget(target: string, period?: Period): string;
  /** Note on bars that are cut at twice their way; narrow ones a quarter of the way past the target. */
  cut(isNarrow: boolean): string;
  /** Names of the start of a way, and of the position half way to the target. */
  readonly start: string;
  readonly halfWay: string;
  /** Reason for bars: no measure has a target, or a whole of 100%. */
  readonly nothingToFill: string;
  /** Reason for bars: a share of a whole is below zero. */
  readonly filledBelowZero: string;
  /** Reason for bars: a share is more than the `most`, in per cent of its whole, that the form can show. */
  overfilled(most: number): string;
  /** Reason for bars: no measure has a way to a target. */
  readonly noWay: string;
  /** Reason for bars: a table of indicators needs two measures or more, and a way or earlier figures of one of them. */
  readonly noIndicators: string;
  /** Head of the bars from start to target, and that of the latest figures, if their periods differ. */
  readonly fromStartToTarget: string;
  readonly latestHead: string;
  /** Head of the changes, and the period of the earlier figures if it is the same for all: "Change on 2022". */
  changeOnHead(before: string): string;
  /** A change on an earlier figure of a period that the head does not name: "+1.2 on 2022". */
  changeOn(size: string, before: string): string;
  /** Name of an observation's period: "2022 to June", "January 2021"; `short` below a column: "Jan 2021". */
  periodName(time: ObservedTime, short?: boolean): string;
  /** Head of the units of the measures. */
  readonly unitHead: string;
  /** Head of the trends, with the years of the first and the last figure: "2015 to 2023"; if these are not known "Earlier figures". */
  trendHead(first: string, last: string): string;
  /** Note on trends, each of which has a scale of its own. */
  readonly ownScales: string;
  /** Reason for bars: a share of a whole is not exact. */
  readonly inexactFilled: string;
  /** Notes on what one of a hundred squares and one of ten people stand for: "Of a hundred squares, each is 1% of the whole." */
  readonly sharesOfCells: Readonly<Record<'square' | 'person', string>>;
  /** Reason for bars: a share rounds to none or all of ten, or to its target, though it is not. */
  readonly roundedAway: string;
  /** Reason for bars: no measure has two figures with their periods. */
  readonly noHistory: string;
  /** Names of the line of figures and of the path to the target. */
  readonly actual: string;
  readonly expectedPath: string;
  /** Name of a target that was replaced: "earlier target 80% (until July 2021)". */
  replacedTarget(target: string, until: Period | undefined): string;
  /** Sentence about the distance to the expected path; the label if there are several measures: "Homes: 1,750 homes behind the expected path." */
  pathGap(label: string, distance: string, side: Pace, statuses: readonly string[]): string;
  /** Reason for bars: no measure has named ranges. */
  readonly noRanges: string;
  /** Note on named ranges of a measure, or of all if that is empty: "Ranges: poor up to 60%, fair up to 80%.", "Rent collected: poor up to 90%." */
  ranges(ranges: readonly Standing[], measure: string): string;
  /** Sentence about the named ranges that measures are in: "In “good”: Rent collected; in “fair”: Repairs and Satisfaction." */
  inRanges(groups: readonly { readonly range: string; readonly names: readonly string[] }[]): string;
  /** Reason for bars: a target is to be reached downward, or a figure is below zero. */
  readonly onlyRises: string;
  /** Note about shares that are too small to be seen. */
  readonly leastFilled: string;
  /** Sentence about the distance to the target: "15,000 homes to go." */
  toGo(distance: string): string;
  /** Sentence about the measures that have come furthest and least far: "Schools reached is furthest, at 103%; Grants paid has furthest to go, at 36%." */
  furthest(first: Standing, last: Standing): string;
  /** Sentence about the largest and the smallest share of a whole: "The largest share is that of Hall A, 92%; the smallest is that of Hall B, 60%." */
  fullest(first: Standing, last: Standing): string;
}

/** The words of `<campaign-breakdown>`. */
export interface BreakdownWords extends CommonWords, LegendWords, ShareWords, FoldWords, BreakdownFormWords {
  /** Sentence about the total; `isListed` if only the form says that the categories are a whole: "12,000 calls in total.", "€15.5 million together." */
  inTotal(total: string, isListed: boolean): string;
  /** Sentence about the figure of all categories, which are compared with it: "UK average 4.2%.", without a label "4.2% overall." */
  overall(label: string, text: string): string;
  /** Sentence about the extreme categories: "The largest is Heating: 5,200 calls, 43%." */
  leading(leading: Leading): string;
  /** Sentence about several categories, all of one figure: "All four have the same figure: 0." */
  allEqual(count: number, text: string): string;
  /** Sentence about categories without a figure: by name if they are few, else whether they are `all`, all `others` than those that the sentence names, or `some`. */
  uncounted(names: readonly string[], which: 'all' | 'others' | 'some'): string;
  /** Sentence about withheld figures: by the names of their categories if they are few, else whether they are `all` or `some`. */
  withheldFigures(names: readonly string[], which: 'all' | 'some'): string;
  /** Name of a category with that of the category above it, where several have the same name: "16 to 24 (Men)". */
  labelIn(label: string, parent: string): string;
  /** A share, or the head of the shares; `isListed` if only the form says that the categories are a whole: "43%", "43% of those listed". */
  shareOf(share: string, isListed: boolean): string;
  /** True if a unit measures rather than counts, so that the most is the highest: years, °C. */
  isMeasure(unit: Unit): boolean;
  /** Name of the remainder of a category beyond its parts: "Rest of Schools". */
  restOf(label: string): string;
  /** Sentence about a category that equals the sum of all others. */
  equalsOthers(label: string, text: string): string;
  /** Note on per cents of one whole that are more than 100. */
  aboveHundred(sum: string): string;
  /** Name of the figure of all categories, if it has none. */
  readonly benchmark: string;
  /** Note if rounded figures do not add up to their total. */
  readonly roundedSum: string;
  /** Note about the remainder of a total. */
  rest(rest: Rest): string;
  /** Label of the button that shows or hides the further rows. */
  toggleOthers(n: number, open: boolean): string;
  /** Label of the part that no category covers. */
  readonly remainder: string;
  /** Note if rounded shares do not add up to 100. */
  readonly rounding: string;
  /** Note if categories overlap and are not added up. */
  readonly overlapping: string;
  /** Reason why nothing is added up or drawn. */
  readonly unlike: string;
  readonly categoryHead: string;
  readonly shareHead: string;
}

/**
 * A language: every number, period, change, status and problem in words, and the sentence of each chart. A chart's `layout` takes the part
 * that it needs. All members are pure and synchronous.
 */
export interface Words
  extends FigureWords, ProgressWords, BreakdownWords, DeltaWords, TimelineWords, StateWords, MenuWords {}
