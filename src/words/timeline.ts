import type { Period } from '../statistics/period.js';
import type { Stage } from '../statistics/stage.js';
import type { RoughKind } from '../statistics/rough-kind.js';
import type { CommonWords, LegendWords } from './chart-words.js';

/** The words of `<campaign-timeline>`. */
export interface TimelineWords extends CommonWords, LegendWords {
  readonly itemHead: string;
  readonly timeHead: string;
  readonly figureHead: string;
  /** Name of the row of the whole campaign. */
  readonly campaign: string;
  /** Name of a period, with short names of months: "2022", "14 Oct 2024", "Jan 2022 to Sep 2022". */
  time(p: Period): string;
  /** The part of a year that a period is, without the year: "Jul", "31 Jul"; undefined of a year. */
  withinYear(p: Period): string | undefined;
  /** Time of an open period that comes after the day reached: "from Jan 2026". */
  timeFrom(p: Period): string;
  /** Time of what is still to come: "June 2025, planned". Without a time, "planned". */
  planned(time: string): string;
  /** Length of the campaign as a sentence: "A campaign of 5 years, 2018 to 2022." */
  campaignTime(span: Period): string;
  /** The stage as a sentence: "Under way on 14 October 2024: Roll out. Next: Review, July to December 2025." */
  stage(stage: Stage): string;
  /** Note on times without days, which are drawn as far as their words tell: "Early, mid and late in a year are drawn as four months each." Empty of those whose words tell all that is drawn. */
  rough(kinds: readonly RoughKind[]): string;
}
