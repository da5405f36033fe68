import { median } from 'd3';
import type { Label } from '../../marks/scene.js';
import { textWidth } from '../../marks/text-width.js';

/** A figure that could be named at its column. */
export interface ColumnFigure {
  /** Index of the column among all columns, from 0. */
  readonly place: number;
  /** The figure itself, which decides which one is the highest. */
  readonly value: number;
  readonly label: Label;
  /** Width of the label in ems. */
  readonly width: number;
}

/** Size of figures in ems, and the space between two. */
const SIZE = 0.8125;
const GAP = 0.4;
/** Ems by which a figure may be wider than the first column without covering the value axis. */
const OVERHANG = 1.2;

/** Share of a period's place that its columns leave free. */
export const PERIOD_PADDING = 0.26;
/** Position of a column's end in its place. */
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

/** Width of the plot in ems from which two labels are clear of each other. */
const clearFrom = (a: ColumnFigure, b: ColumnFigure, count: number): number =>
  (count * ((a.width + b.width) / 2 + GAP)) / Math.abs(a.place - b.place);

/** Width of the plot in ems from which a label is clear of the latest, which ends with its column in a narrow chart. */
const clearFromLatest = (figure: ColumnFigure, latest: ColumnFigure, count: number): number =>
  Math.max(
    clearFrom(figure, latest, count),
    (count * (figure.width / 2 + latest.width + GAP)) / (latest.place - figure.place + COLUMN_END - 0.5),
  );

/**
 * The labels of a figure in the middle of its place: near the end of the plot, one that ends with its column takes over where the chart is so
 * narrow that the text would leave it. `x` of both is a share of the place.
 */
export function labelsWithin(label: Label, { place, count, gutter }: LabelPlace): readonly Label[] {
  const fits = gutter + (count * figureWidth(label.text)) / 2 / (count - place - 0.5);
  if (fits <= Math.max(NARROWEST, label.least ?? 0)) return [label];
  return [
    { ...label, least: fits },
    { ...label, x: COLUMN_END, anchor: 'end', most: fits },
  ];
}

/** Width of the chart in ems from which a figure has room between neighbours of the usual width. */
function allFrom(figures: readonly ColumnFigure[], count: number, gutter: number): (figure: ColumnFigure) => number {
  const usual = median(figures, ({ width }) => width) ?? 0;
  return ({ width }) => gutter + count * ((Math.max(usual, width) + usual) / 2 + GAP);
}

/**
 * The figures at `count` columns, each with the width of the chart from which it is shown: all where all have room; before, the latest always,
 * and then the highest and the first as soon as each is clear of those before it. `gutter` is the width of the value axis.
 */
export function columnLabels(figures: readonly ColumnFigure[], count: number, gutter: number): readonly Label[] {
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last) return [];
  const highest = figures.reduce((best, figure) => (figure.value > best.value ? figure : best), last);
  const roomFor = allFrom(figures, count, gutter);
  const leastOf = (figure: ColumnFigure): number => {
    if (figure === last) return 0;
    const full = roomFor(figure);
    const isOverAxis = figure.place === 0 && figure.label.anchor === 'middle';
    const overhang = isOverAxis ? count * (figure.width - OVERHANG) : 0;
    if (figure === highest) return Math.min(full, gutter + Math.max(overhang, clearFromLatest(figure, last, count)));
    if (figure !== first) return full;
    // Wider than its column, it would be covered by a higher neighbour.
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

/** The labels that are ever shown at columns too many for all: those of the latest, the highest and the first figure. */
export function keyLabels(figures: readonly ColumnFigure[], count: number, gutter: number): readonly Label[] {
  const roomFor = allFrom(figures, count, gutter);
  const labels = columnLabels(figures, count, gutter);
  return labels.filter((label, index) => {
    const figure = figures[index];
    return figure !== undefined && (label.least ?? 0) < roomFor(figure);
  });
}
