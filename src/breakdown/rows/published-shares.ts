import type { FigureColumn, Row, Sheet } from '../../rows/rows.js';

/** The column with the published shares of the shown figures in a whole that is not in the rows. Undefined if there is none, or if one of its cells is no number and would be lost. */
export function publishedShares({ shares, rows }: Sheet, shown: FigureColumn | undefined): number | undefined {
  const column = shares.find(({ of, isOfRows }) => !isOfRows && of === shown?.column)?.column;
  if (column === undefined) return undefined;
  return rows.every((row) => !row.textAt(column) || !Number.isNaN(row.numberAt(column))) ? column : undefined;
}

/** The share of a row in the column of published shares. Undefined if its cell is empty. */
export function shareAt(row: Row, column: number | undefined): number | undefined {
  if (column === undefined || !row.peek(column)) return undefined;
  return row.numberAt(column);
}

/** A note on the whole of the published shares, if their head names it: "Share: % of respondents". */
export function noteOnShares(sheet: Sheet, column: number | undefined): readonly string[] {
  const { header = '' } = sheet.figures.find((one) => one.column === column) ?? {};
  return / of \p{L}/u.test(header) ? [`Share: ${header.trim()}`] : [];
}

/** A sheet that does not report the column of published shares as skipped, since it is shown. */
export const withSharesShown = (sheet: Sheet): Sheet => ({
  ...sheet,
  skip: (columns, field, shown) => {
    const column = publishedShares(sheet, shown);
    sheet.skip(
      columns.filter((one) => one.column !== column),
      field,
      shown,
    );
  },
});
