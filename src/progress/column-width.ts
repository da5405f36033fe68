/** Number of width classes of columns. */
export const COLUMN_WIDTHS = 25;

/** The width of the chart, in ems, from which a width class applies. */
export const columnWidth = (index: number): number => 24 + index * 1.5;

/** Class name of a column that is shown from a width of the chart on, in ems: the next larger of the width classes. */
export const columnWidthClass = (least: number): string =>
  `column-${Math.min(COLUMN_WIDTHS - 1, Math.max(0, Math.ceil((least - 24) / 1.5)))}`;
