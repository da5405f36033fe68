import { median } from 'd3';
import type { Label } from '../../marks/scene.js';
import { textWidth } from '../../marks/text-width.js';

/** A figure that may be labelled at its column. */
export interface ColumnFigure {
  /** Index of the column, from 0. */
  readonly place: number;
  /** Value of the figure, by which the highest is found. */
  readonly value: number;
  readonly label: Label;
  /** Width of the label in ems. */
  readonly width: number;
}

/** Font size of figures, and the space between two, in ems. */
const SIZE = 0.8125;
const GAP = 0.4;
/** Width in ems by which a figure may exceed the first column without covering the value axis. */
const OVERHANG = 0.8;

/** Padding of a period's columns, as a share of its place. */
export const PERIOD_PADDING = 0.26;
/** Position of a column's end, as a share of its place. */
const COLUMN_END = 1 - PERIOD_PADDING / 2;
/** Width of the narrowest chart in ems. */
const NARROWEST = 10;

/** The place of a label among the columns of a plot, and the width of its value axis in ems. */
export interface LabelPlace {
  readonly place: number;
  readonly count: number;
  readonly gutter: number;
}

/** Width of a figure at its column in ems. */
export const figureWidth = (text: string): number => textWidth(text) * SIZE;

/** Least width of the plot, in ems, at which two labels do not overlap. */
const clearFrom = (a: ColumnFigure, b: ColumnFigure, count: number): number =>
  (count * ((a.width + b.width) / 2 + GAP)) / Math.abs(a.place - b.place);

/** Least width of the plot, in ems, at which a label does not overlap the latest, which ends with its column in a narrow chart. */
const clearFromLatest = (figure: ColumnFigure, latest: ColumnFigure, count: number): number =>
  Math.max(
    clearFrom(figure, latest, count),
    (count * (figure.width / 2 + latest.width + GAP)) / (latest.place - figure.place + COLUMN_END - 0.5),
  );

/**
 * The labels of a figure. One is centred on its place. Near the end of the plot, a second one that ends with the column replaces it in charts
 * so narrow that the centred text would leave the plot. `x` of both is a share of the place.
 */
export function labelsWithin(label: Label, { place, count, gutter }: LabelPlace): readonly Label[] {
  const fits = gutter + (count * figureWidth(label.text)) / 2 / (count - place - 0.5);
  if (fits <= Math.max(NARROWEST, label.least ?? 0)) return [label];
  return [
    { ...label, least: fits },
    { ...label, x: COLUMN_END, anchor: 'end', most: fits },
  ];
}

/** Least width of the chart, in ems, at which a figure has room between neighbours of the usual width. */
function allFrom(figures: readonly ColumnFigure[], count: number, gutter: number): (figure: ColumnFigure) => number {
  const usual = median(figures, ({ width }) => width) ?? 0;
  return ({ width }) => gutter + count * ((Math.max(usual, width) + usual) / 2 + GAP);
}

/**
 * Labels of the figures at `count` columns, each with the least width of the chart at which it is shown. Wide charts show all. Narrower charts
 * show the latest, unless it would lie on a higher column before it, and also the highest and the first if they do not overlap it or each other. `gutter` is the width of the value axis in ems.
 */
export function columnLabels(figures: readonly ColumnFigure[], count: number, gutter: number): readonly Label[] {
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last) return [];
  const highest = figures.reduce((best, figure) => (figure.value > best.value ? figure : best), last);
  const roomFor = allFrom(figures, count, gutter);
  const leastOf = (figure: ColumnFigure): number => {
    const full = roomFor(figure);
    // The label of the latest figure would lie on a higher column before it.
    if (figure === last)
      return (figures.at(-2)?.value ?? -Infinity) > figure.value && figure.place > 0
        ? Math.min(full, gutter + count * figure.width)
        : 0;
    const isOverAxis = figure.place === 0 && figure.label.anchor === 'middle';
    const overhang = isOverAxis ? count * (figure.width - OVERHANG) : 0;
    if (figure === highest) return Math.min(full, gutter + Math.max(overhang, clearFromLatest(figure, last, count)));
    if (figure !== first) return full;
    // A higher neighbour would cover a label that is wider than its column.
    const isCovered = (figures[1]?.value ?? 0) > figure.value;
    const clear = Math.max(
      overhang,
      clearFromLatest(figure, last, count),
      highest === last ? 0 : clearFrom(figure, highest, count),
    );
    return Math.min(full, gutter + Math.max(clear, isCovered ? count * figure.width : 0));
  };
  return figures.map((figure) => {
    const least = leastOf(figure);
    return least ? { ...figure.label, least } : figure.label;
  });
}

/** Labels of the latest, the highest and the first figure, for more columns than can all be labelled. */
export function keyLabels(figures: readonly ColumnFigure[], count: number, gutter: number): readonly Label[] {
  const roomFor = allFrom(figures, count, gutter);
  const labels = columnLabels(figures, count, gutter);
  return labels.filter((label, index) => {
    const figure = figures[index];
    return figure !== undefined && (label.least ?? 0) < roomFor(figure);
  });
}
