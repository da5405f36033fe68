import { isPartForm } from '../data/kinds-of-forms.js';
import { totalName } from '../../written/total-name.js';
import type { FigureColumn, Row, Sheet } from '../../rows/rows.js';

/** The column with the shares of the shown figures in a whole that is not in the rows. Undefined if there is none; if the chart computes shares of another whole, as of a total among the rows or in a form of parts; and if a cell has words in place of one, which would be lost. */
function publishedShares(
  { shares, rows, foot }: Sheet,
  shown: FigureColumn | undefined,
  form: string | undefined,
): number | undefined {
  const column = shares.find(({ of, isOfRows }) => !isOfRows && of === shown?.column)?.column;
  if (column === undefined || isPartForm(form ?? '')) return undefined;
  const areShares = [...rows, ...foot].every(
    (row) =>
      totalName(row.peek('label') ?? '') !== 'total' && (!row.textAt(column) || !Number.isNaN(row.numberAt(column))),
  );
  return areShares ? column : undefined;
}

/** The column of published shares for the column of figures that is shown. */
export type SharesOf = (shown: FigureColumn | undefined) => number | undefined;

/** The columns of published shares of a sheet, each of which is searched for once. */
export function sharesIn(sheet: Sheet, form: string | undefined): SharesOf {
  const found = new Map<number | undefined, number | undefined>();
  return (shown) => {
    const column = shown?.column;
    if (!found.has(column)) found.set(column, publishedShares(sheet, shown, form));
    return found.get(column);
  };
}

/** The share of a row in the column of published shares. Undefined if its cell is empty. */
export function shareAt(row: Row, column: number | undefined): number | undefined {
  if (column === undefined || !row.peek(column)) return undefined;
  return row.numberAt(column);
}

/** A note on the whole of the published shares, if their head names it: "Share: % of respondents". */
export function noteOnShares({ shares }: Sheet, column: number | undefined): readonly string[] {
  const { header = '' } = shares.find((one) => one.column === column) ?? {};
  return / of \p{L}/u.test(header) ? [`Share: ${header.trim()}`] : [];
}

/** A sheet that does not report the column of published shares as skipped, since it is shown. */
export const withSharesShown = (sheet: Sheet, sharesOf: SharesOf): Sheet => ({
  ...sheet,
  skip: (columns, field, shown) => {
    const column = sharesOf(shown);
    sheet.skip(
      columns.filter((one) => one.column !== column),
      field,
      shown,
    );
  },
});
