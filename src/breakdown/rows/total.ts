import { decimalsOf } from '../../statistics/decimal.js';
import { parentOf } from '../../rows/row-names.js';
import type { Row } from '../../rows/rows.js';
import { isOnlyCountry } from '../../written/aggregate-name.js';
import { isSumOfTimes } from '../../written/all-name.js';
import { isSumName, mayBePart, totalName } from '../../written/total-name.js';

/** Names of rows below a total that are no part of it, but what it falls short of and by how much. */
const BALANCE =
  /^(?:(?:total|funding|net) )?(?:requirements?|required|needs?|needed|unmet(?: \p{L}+)?|shortfall|gap|target|goal|remaining|outstanding|balance|bedarf|lücke|ziel|besoins?|écart|objectif|necesidades|déficit|objetivo)$/iu;

/** Names of all places of a larger one. */
const OF_PLACES = /^(?:state|nation|county|city|country|island)[- ]?wide$/i;

/** Name of a row. Empty if it has none. */
export const nameOfRow = (row: Row | undefined): string => row?.peek('label') ?? '';

/** The rows of parts, their total, and the rows below it that are neither. */
interface Totalled {
  readonly members: readonly Row[];
  readonly sum: Row | undefined;
  readonly below: readonly Row[];
}

const isAverage = (row: Row): boolean => totalName(nameOfRow(row)) === 'average';

/** The sum of rows that are no parts of others. */
const sumOf = (rows: readonly Row[], numberIn: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + (parentOf(row) ? 0 : numberIn(row) || 0), 0);

/** The number of an average is that of a total for each of its parts, as far as its digits tell. */
const isMeanOf = (average: number, total: number, count: number): boolean =>
  Math.abs(average - total / count) <= 0.5 * 10 ** -decimalsOf(average);

/** The rows without an average that is among them, if the others add up to their total, or one of them has no number and the average is what each has of the total: that is none of its parts, and stands below it. */
function withoutAverages({ members, sum, below }: Totalled, numberIn: (row: Row) => number): Totalled {
  const parts = members.filter((row) => !isAverage(row));
  if (!sum || parts.length < 2 || parts.length === members.length) return { members, sum, below };
  const total = numberIn(sum);
  const averages = members.filter(isAverage);
  const isWhole = Math.abs(sumOf(parts, numberIn) - total) <= Math.abs(total) * 0.001;
  const isOpen = parts.some((row) => Number.isNaN(numberIn(row)));
  const areMeans = isOpen && averages.every((row) => isMeanOf(numberIn(row), total, parts.length));
  return isWhole || areMeans ? { members: parts, sum, below: [...averages, ...below] } : { members, sum, below };
}

/** True for a row whose published share is that of the whole. */
const hasWholeShare = (row: Row, shares: number | undefined): boolean =>
  shares !== undefined && row.numberAt(shares) === 100;

/** The rows in the foot of a table: the total, which is the one named so or else the first that is no average, and the others. */
function splitFoot(foot: readonly Row[]): { readonly sum: Row | undefined; readonly others: readonly Row[] } {
  const sum = foot.find((row) => isSumName(nameOfRow(row))) ?? foot.find((row) => !isAverage(row));
  return { sum, others: foot.filter((row) => row !== sum) };
}

/**
 * The total: the row in the foot of a table, or the last or first row, if it is named "Total" and is neither a part nor the parent of another, or
 * the only one of that name below most rows. What is below it is no part of it, nor is an average. An average alone in the foot is a row like the others. `column` has the figures, and `shares` their published shares, of which
 * that of the total is 100.
 */
export function splitTotal(rows: readonly Row[], foot: readonly Row[], column?: number, shares?: number): Totalled {
  const numberIn = (row: Row): number => row.numberAt(column ?? -1);
  const { sum: footed, others } = splitFoot(foot);
  if (footed) return withoutAverages({ members: rows, sum: footed, below: others }, numberIn);
  const all = [...rows, ...others];
  let largest: number | undefined;
  // A rate of all has decimals, and lies between the others.
  const isPart = (row: Row): boolean =>
    mayBePart(nameOfRow(row)) &&
    Number.isInteger(numberIn(row)) &&
    numberIn(row) < (largest ??= all.reduce((most, one) => Math.max(most, numberIn(one) || 0), 0));
  let added: number | undefined;
  const isSumOfOthers = (row: Row): boolean => {
    added ??= sumOf(all, numberIn);
    return Math.abs(added - 2 * numberIn(row)) <= Math.abs(added) * 1e-9;
  };
  // "Total income" and "YTD" are ones if they are the sum of the others.
  const mayBeSum = (name: string): boolean => totalName(name) === 'phrase' || isSumOfTimes(name);
  const isPlace = (name: string): boolean =>
    all.length > 2 &&
    (OF_PLACES.test(name) ||
      isOnlyCountry(
        name,
        all.map(nameOfRow).filter((one) => one !== name),
      ));
  const isNamed = (row: Row): boolean => {
    const name = nameOfRow(row);
    return isSumName(name) || (isSumOfOthers(row) && (mayBeSum(name) || isPlace(name) || hasWholeShare(row, shares)));
  };
  const isTotal = (row: Row | undefined): boolean =>
    !!row && isNamed(row) && !isPart(row) && !parentOf(row) && !all.some((other) => parentOf(other) === nameOfRow(row));
  const only = all.findIndex(isTotal);
  const isInside = only > 1 && all.length - 1 - only < only && all.filter(isTotal).length === 1;
  let last = isInside ? only : all.length - 1;
  while (last > 0 && BALANCE.test(nameOfRow(all[last]))) last--;
  const below = last > 0 && isTotal(all[last]) ? all.slice(last + 1) : [];
  const rest = all.slice(0, all.length - below.length);
  const sum = rest.length > 1 ? [rest.at(-1), rest[0]].find(isTotal) : undefined;
  return withoutAverages({ members: rest.filter((row) => row !== sum), sum, below }, numberIn);
}
