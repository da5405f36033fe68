import { decimalsOf } from '../../statistics/decimal.js';
import { textAt, type Line } from '../grid.js';
import { SHARES } from '../names/derived-name.js';
import { exactIn, columnHead, roundingOf, CHECKED_ROWS, type FigureColumns } from './derived-columns.js';

/** Fewest rows in which per cents below a head that does not call them shares are taken for shares. */
const FEWEST_ROWS = 3;

/** Least ratio of the largest figure to the smallest. Figures of one size have the same share of any whole, by chance as well. */
const LEAST_RATIO = 1.5;

/** Heads that say that per cents are shares, or what they are shares of: "Vote share", "% of respondents". */
const OF_WHOLE = /\bshare\b|(?:^%|per ?cent(?:age)?) of |anteil|part d|porcentaje de /;

/** Heads of per cents that are of each row, and no shares of one whole. */
const OF_EACH =
  /\b(?:rates?|growth|increase|decrease|rise|fall|women|men|female|male|girls|boys|vacant|vacancy|turnout|coverage|quote|taux|tasa)\b|(?:quote|rate)$/;

/** Most that rounding may leave open of a whole, as a ratio, for per cents that no head calls shares: 1%, 2% and 3% fit to too many figures. */
const MOST_OPEN = 1.1;

/** True if a head says of per cents that they are shares; or if these look like it, with figures of different sizes and no more than 100 together. */
function mayBeShares(figures: readonly number[], percents: readonly number[], head: string): boolean {
  if (figures.length < 2 || !percents.every((percent) => percent >= 0 && percent <= 100)) return false;
  // Shares of 1 are no per cents.
  if (percents.every((percent) => percent <= 1)) return false;
  if (OF_WHOLE.test(head)) return true;
  const together = percents.reduce((sum, percent) => sum + percent, 0);
  if (OF_EACH.test(head)) return false;
  const isEnough = SHARES.test(head) || figures.length >= FEWEST_ROWS;
  const areDifferent = Math.max(...figures) >= LEAST_RATIO * Math.min(...figures);
  return isEnough && areDifferent && together <= 100 + figures.length / 2;
}

/** The smallest and the largest whole of which the rounded figure of a row can be its rounded share. */
function wholesOf(
  row: Line,
  share: number,
  of: number,
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

/** True if a column has, in per cent, the shares that the figures of another column have in one whole: some whole agrees with all rows. */
function areOfOneWhole(share: number, of: number, columns: FigureColumns): boolean {
  const rows = columns.rows.slice(0, CHECKED_ROWS).filter((row) => exactIn(row, of, columns) > 0);
  const [figures = [], percents = []] = [of, share].map((column) => rows.map((row) => exactIn(row, column, columns)));
  if (!mayBeShares(figures, percents, columnHead(share, columns))) return false;
  let [least, most] = [0, Infinity];
  for (const row of rows) {
    const [low, high] = wholesOf(row, share, of, columns);
    [least, most] = [Math.max(least, low), Math.min(most, high)];
    if (least > most) return false;
  }
  const head = columnHead(share, columns);
  return SHARES.test(head) || OF_WHOLE.test(head) || most <= least * MOST_OPEN;
}

/** The column whose shares in a whole beyond the rows another column has: votes for the candidates who are listed, next to their shares of all votes. Undefined if there is none. */
export const largerWholeOf = (share: number, columns: FigureColumns): number | undefined =>
  columns.all.find((of) => of !== share && areOfOneWhole(share, of, columns));
