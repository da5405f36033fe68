import type { PublishedQuantity } from '../contract/quantity.js';
import type { Period } from '../statistics/period.js';
import type { Quantity } from '../statistics/quantity.js';
import type { Side } from '../statistics/target.js';
import type { ChangeWords, CommonWords, Format, RefusalWords, StatusWords } from './chart-words.js';

/** The words of `<campaign-figure>`. */
export interface FigureWords extends CommonWords, ChangeWords, RefusalWords, StatusWords {
  /** Name of an earlier figure whose time is not known: "Earlier figure". */
  readonly earlierFigure: string;
  /** The same in a sentence, by the name of its time: "last year", or else "the figure before". */
  figureBefore(label: string | undefined): string;
  /** "since the campaign began in 2018". */
  sinceStart(p: Period): string;
  /**
   * A target, and how the figure compares with it: "71% of the target of 20,000 homes", "60% of the way from 46 to 21 days", "target of 20,000
   * homes reached", "above the target of at most 250 days", "5.5 points below the target of 90%"; "target: 20,000 homes" if that is not
   * known.
   */
  targetOfFigure(
    target: {
      quantity: PublishedQuantity;
      due?: Period;
      side?: Side;
      share?: Quantity;
      start?: PublishedQuantity;
      gap?: Quantity;
    },
    format: Format,
  ): string;
  /** Note about figures that are not on the trend line. */
  readonly offTrend: string;
  /** The time of a running total: "by 31 March 2021". */
  by(p: Period): string;
  /** Note about a trend line whose scale does not include zero: "The line runs from 3.8 to 4.1, not from zero."; without its ends if they are no figures. */
  trendScale(ends: readonly [low: string, high: string] | undefined): string;
}
