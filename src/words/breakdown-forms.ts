import type { ParsedObservation } from '../contract/observation.js';
import type { ChangeWords, PublishedShareWords, RefusalWords } from './chart-words.js';
import type { MovementWords } from './movement.js';

/** The kind of picture that a form makes of a breakdown. */
export type DrawnAs =
  'share' | 'donut' | 'treemap' | 'waffle' | 'stacked' | 'stacked-100' | 'grouped' | 'arrows' | 'changes';

/** The reason why a form would misrepresent the figures of a breakdown. */
export type PartsReason =
  | 'inexact'
  | 'not-parts'
  | 'negative'
  | 'missing'
  | 'over-total'
  | 'withheld'
  | 'empty'
  | 'no-previous'
  | 'no-change'
  | 'no-groups'
  | 'groups'
  | 'too-many';

/** The words of the forms of `<campaign-breakdown>`. */
export interface BreakdownFormWords extends ChangeWords, RefusalWords, MovementWords, PublishedShareWords {
  /** Reason for another form: "Not drawn as one bar: a figure is withheld." */
  notDrawn(as: DrawnAs, reason: PartsReason): string;
  /** Name of the time of an earlier figure, for a column: "2019"; "Earlier" if it has none. */
  beforeHead(before: ParsedObservation | undefined): string;
  /** Name of the time of figures that are compared with earlier ones, if it is not known: "Later". */
  readonly nowHead: string;
  /** Head of a column: the time or kind of its figures, and their unit if it is not empty: "2024, homes". */
  headOf(name: string, unit: string): string;
  /** The unit of per cents, and that of their changes, in a head: "%", "points". */
  readonly percentSign: string;
  readonly points: string;
  /** In place of the change of a category without an earlier figure next to others that have one: "no earlier figure". */
  readonly noEarlier: string;
  /** Name of an earlier time that is not known, after "on": "before". */
  readonly earlier: string;
  /** A figure with its own time: "51.1, 2018". */
  atTime(figure: string, time: string): string;
  /** Sentence about the largest change: "The largest change is in Sardegna: 29.8%, down 14.2 percentage points on 2019." */
  largestChange(label: string, figure: string, change: string): string;
  /** The change of a category in a sentence of its own, if it is the only one: "Sardegna: 29.8%, down 14.2 percentage points on 2019." */
  onlyChange(label: string, figure: string, change: string): string;
  /** Key of an arrow: "from 2019 (ring) to 2023 (arrowhead)". Times that are not known are empty. */
  arrowKey(before: string, now: string): string;
  /** Note on a scale that does not start at zero. */
  readonly cutScale: string;
  /** Note on the squares of a waffle: "Each square is 1 in 100."; with an amount "Each square is 5 homes." */
  square(amount: string | undefined): string;
  /** Note on the tile of a treemap in place of the smallest: "The smallest parts are one tile: 51 others." `others` is its name. */
  oneTile(others: string): string;
  /** Sentence about the groups where a category is highest and lowest: "Very good: highest for Patients (38%), lowest for Doctors (17%)." */
  acrossGroups(
    label: string,
    highest: readonly [group: string, figure: string],
    lowest: readonly [group: string, figure: string],
    isAmount: boolean,
  ): string;
}
