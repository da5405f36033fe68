import { decimalsOf } from '../../statistics/decimal.js';
import { textAt, type Line } from '../grid.js';
import { SHARES } from '../names/derived-name.js';
import { exactIn, headOf, roundingOf, SAMPLE, type FigureColumns } from './derived-columns.js';

/** Fewest rows, and least ratio of the largest figure to the smallest, from which per cents that no head calls shares can only be those of one whole. */
const FEWEST = 3;
const LEAST_RATIO = 1.5;

/** Heads that say what per cents are shares of, or that they are: "Vote share", "% of respondents". */
const OF_WHOLE = /\bshare\b|(?:^%|per ?cent(?:age)?) of |anteil|part d|porcentaje de /;

/** True if a head says of per cents that they are shares; or if these look like it, with figures of different sizes and no more than 100 together. */
function mayBeShares(figures: readonly number[], percents: readonly number[], head: string): boolean {
  if (figures.length < 2 || !percents.every((percent) => percent >= 0 && percent <= 100)) return false;
  // Shares of 1 are no per cents.
  if (percents.every((percent) => percent <= 1)) return false;
  if (OF_WHOLE.test(head)) return true;
  const together = percents.reduce((sum, percent) => sum + percent, 0);
  const isEnough = SHARES.test(head) || figures.length >= FEWEST;
  const areDifferent = Math.max(...figures) >= LEAST_RATIO * Math.min(...figures);
  return isEnough && areDifferent && together <= 100 + figures.length / 2;
}

/** The least and the largest whole that a rounded figure may be this rounded share of. */
function wholesOf(
  row: Line,
  of: number,
  share: number,
  columns: FigureColumns,
): readonly [least: number, most: number] {
  const [figure, percent] = [exactIn(row, of, columns), exactIn(row, share, columns)];
  // "1.459" may be a thousand or a fraction, which only its number tells.
  const rounding = Math.min(roundingOf(textAt(row, of)), 0.5 / 10 ** decimalsOf(figure));
  const shareRounding = roundingOf(textAt(row, share));
  const low = percent - shareRounding;
  return [
    (100 * (figure - rounding)) / (percent + shareRounding),
    low > 0 ? (100 * (figure + rounding)) / low : Infinity,
  ];
}

/** True if a column has, in each row with a figure in another, the share in per cent of one whole that all of these are of. */
function areOfOneWhole(share: number, of: number, columns: FigureColumns): boolean {
  const rows = columns.rows.slice(0, SAMPLE).filter((row) => exactIn(row, of, columns) > 0);
  const [figures = [], percents = []] = [of, share].map((column) => rows.map((row) => exactIn(row, column, columns)));
  if (!mayBeShares(figures, percents, headOf(share, columns))) return false;
  let [least, most] = [0, Infinity];
  for (const row of rows) {
    const [low, high] = wholesOf(row, of, share, columns);
    [least, most] = [Math.max(least, low), Math.min(most, high)];
    if (least > most) return false;
  }
  return true;
}

/** The column of which another has the share of a whole that is not in the rows: votes for those who are listed, of all votes. Undefined if there is none. */
export const largerWholeOf = (share: number, columns: FigureColumns): number | undefined =>
  columns.all.find((of) => of !== share && areOfOneWhole(share, of, columns));
