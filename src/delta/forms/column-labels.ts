import type { Share } from '../../marks/mark.js';
import { leastFor, type PlotRoom } from '../../marks/placed-axis.js';
import type { Label } from '../../marks/scene.js';
import { BOLD, WIDTH_CLASSES, textWidth, widthOfClass } from '../../marks/text-width.js';
import type { Comparator } from '../../statistics/quantity.js';
import { PERIOD_PADDING } from './bands.js';

/** A figure that may be labelled at its column. */
export interface ColumnFigure {
  /** Index of the column, from 0. */
  readonly place: number;
  /** Value of the figure, by which those furthest from zero are found. */
  readonly value: number;
  readonly label: Label;
  /** Width of the label in ems. */
  readonly width: number;
}

/** Line of a figure above its mark, with a space between both, above a column with an open end, and above one whose end is about right. */
export const ABOVE = -1.2;
const ABOVE_OPEN_END = -2.5;
const ABOVE_ABOUT = -1.7;

/** Line of the figure of a column: above it, or below the end of one that falls. */
export function figureLine(isBelow: boolean, comparator: Comparator | undefined): number {
  if (isBelow) return 0;
  if (comparator === '~') return ABOVE_ABOUT;
  return comparator?.startsWith('>') ? ABOVE_OPEN_END : ABOVE;
}

/** Font size of figures, and the space between two, in ems. */
const SIZE = 0.8125;
const GAP = 0.4;
/** Least space between a figure and the column next to it, in ems. */
const CLEAR = 0.1;
/** Least distance of a centred figure from the start of the plot in ems, so that it is not read as a part of the value axis. */
const INSET = 0.15;

/** Position of a column's start and end, as a share of its place. */
const COLUMN_START = PERIOD_PADDING / 2;
const COLUMN_END = 1 - COLUMN_START;
/** Width of the narrowest chart, and of a narrow one whose labels have priority, in ems. */
const NARROWEST = 10;
const NARROW = 16;
/** Largest distance by which a label is moved away from its column to be clear of its neighbours, as a share of the plot's height. */
const MOST_MOVED: Share = 0.07;

/** Columns of a plot: their number, and its room. */
export interface ColumnPlot {
  readonly count: number;
  readonly room: PlotRoom;
  /** True if labels are placed in the whole plot, and not each in the place of its column. */
  readonly isOneBox?: boolean;
}

/** Width of a figure at its column in ems. */
export const figureWidth = (text: string): number => textWidth(text) * SIZE;

/** A label along the columns: the position that it is aligned with, in places, and its width before and after that in ems. */
interface LabelStretch {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** The stretch of a label in a narrow plot: the first begins with its column, the last ends with the plot, any other is centred. */
function stretchOf({ place, width }: ColumnFigure, anchor: Label['anchor']): LabelStretch {
  if (anchor === 'start') return { at: place + COLUMN_START, before: 0, after: width };
  if (anchor === 'end') return { at: place + 1, before: width, after: 0 };
  return { at: place + 0.5, before: width / 2, after: width / 2 };
}

/** Least width of a plot of `count` columns, in ems, at which a label does not overlap one after it. */
const clearFrom = (a: LabelStretch, b: LabelStretch, count: number): number =>
  (count * (a.after + b.before + GAP)) / (b.at - a.at);

/** A label at its column, and the width of the chart in ems in which it may lie on other columns. */
interface LabelPlace {
  readonly figures: readonly ColumnFigure[];
  readonly anchor: Label['anchor'];
  readonly plot: ColumnPlot;
  readonly width?: number;
}

/** Heights of an open end and of one that is about right above their columns, as shares of the least height of a plot. */
const OPEN_END = 0.09;
const ABOUT_END = 0.04;

/** The end of a column, with what is drawn of an open one, or of one that is about right. */
function endOf({ label: { y, line } }: ColumnFigure): Share {
  if (line === ABOVE_OPEN_END) return y - OPEN_END;
  return line === ABOVE_ABOUT ? y - ABOUT_END : y;
}

/** Position of a label that is clear of the columns that it covers: above the highest, or below the lowest if it hangs. */
function clearY(figure: ColumnFigure, { figures, anchor, plot, width = NARROW }: LabelPlace): Share {
  const { margin, narrow } = plot.room;
  const place = (width - (narrow && width < narrow.until ? narrow.margin : margin)) / plot.count;
  const { at, before, after } = stretchOf(figure, anchor);
  const from = at * place - (before && before * BOLD + CLEAR);
  const to = at * place + (after && after * BOLD + CLEAR);
  const further = figure.label.line === 0 ? Math.max : Math.min;
  let { y } = figure.label;
  for (const one of figures) {
    const isCovered = (one.place + COLUMN_START) * place < to && (one.place + COLUMN_END) * place > from;
    if (isCovered && one !== figure) y = further(y, endOf(one));
  }
  return y;
}

/** True if a label at a height is so near to its column that it is read as its figure. */
const isNear = ({ label }: ColumnFigure, y: Share): boolean => Math.abs(y - label.y) <= MOST_MOVED;

/** Least width of the chart, in rem, at which a figure has room between neighbours of the usual width. */
function allFrom(figures: readonly ColumnFigure[], { count, room }: ColumnPlot): (figure: ColumnFigure) => number {
  const widths = figures.map(({ width }) => width).sort((a, b) => a - b);
  const usual = widths[widths.length >> 1] ?? 0;
  return ({ width }) => leastFor(count * ((Math.max(usual, width) + usual) / 2 + GAP), room);
}

/** Least width of the chart, in rem, at which a figure that is centred on its column stays in the plot. */
const withinFrom = ({ place, width }: ColumnFigure, { count, room }: ColumnPlot): number =>
  leastFor(count * Math.max((width / 2 + INSET) / (place + 0.5), width / 2 / (count - place - 0.5)), room);

/** Least width of the chart, in rem, at which a figure that is centred on its column does not cover the columns next to it and stays in the plot. */
const centredFrom = (figure: ColumnFigure, plot: ColumnPlot): number =>
  Math.max(leastFor((plot.count * figure.width) / (1 + PERIOD_PADDING), plot.room), withinFrom(figure, plot));

/** A figure that is shown at any width where it has room. */
interface KeyFigure {
  readonly figure: ColumnFigure;
  /** Alignment in narrow charts. */
  readonly anchor: NonNullable<Label['anchor']>;
  /** Least width of the chart, in rem, at which it does not overlap another one. */
  readonly least: number;
}

/** The figures furthest from zero, above it and below it: one if all are on one side. */
function furthest(figures: readonly ColumnFigure[], last: ColumnFigure): readonly ColumnFigure[] {
  const best = (sign: 1 | -1): ColumnFigure =>
    figures.reduce((found, figure) => (sign * figure.value > sign * found.value ? figure : found), last);
  const [highest, lowest] = [best(1), best(-1)];
  if (lowest.value >= 0) return [highest];
  if (highest.value <= 0) return [lowest];
  return highest.value < -lowest.value ? [lowest, highest] : [highest, lowest];
}

/** The last figure, those furthest from zero and the first, in this order of priority, those before that have a place in narrow charts. Each is shown from the width on at which it is clear of those before it. */
function keyFigures(figures: readonly ColumnFigure[], plot: ColumnPlot): readonly KeyFigure[] {
  const { count, room } = plot;
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last) return [];
  const anchorOf = (figure: ColumnFigure): KeyFigure['anchor'] =>
    figure === last ? 'end' : figure === first ? 'start' : 'middle';
  const all = [...new Set([last, ...furthest(figures, last), first])];
  // A figure that has no place in a narrow chart leaves the room to the others.
  const isPlaced = (figure: ColumnFigure): boolean =>
    isNear(figure, clearY(figure, { figures, anchor: anchorOf(figure), plot }));
  const keys: KeyFigure[] = [];
  for (const figure of [...all.filter(isPlaced), ...all.filter((one) => !isPlaced(one))]) {
    const anchor = anchorOf(figure);
    const stretch = stretchOf(figure, anchor);
    const widths = keys.map((key) => {
      const other = stretchOf(key.figure, key.anchor);
      return clearFrom(...(stretch.at < other.at ? ([stretch, other] as const) : ([other, stretch] as const)), count);
    });
    const within = anchor === 'middle' ? withinFrom(figure, plot) : 0;
    const least = Math.max(within, ...widths.map((width) => leastFor(width, room)));
    keys.push({ figure, anchor, least: least > NARROWEST ? least : 0 });
  }
  return keys;
}

/** A label at the edge of a plot, at each width of the chart below `most` at a height at which it is clear of the columns next to it. */
function edgeLabels(figure: ColumnFigure, place: LabelPlace, { least, most }: { least: number; most: number }) {
  const labels: Label[] = [];
  for (let index = 0; index < WIDTH_CLASSES && widthOfClass(index) < most; index++) {
    const width = widthOfClass(index);
    const to = Math.min(most, widthOfClass(index + 1));
    if (to <= least) continue;
    const y = clearY(figure, { ...place, width: Math.max(width, NARROWEST) });
    if (!isNear(figure, y)) continue;
    const last = labels.at(-1);
    if (last?.y === y && last.most === width) labels[labels.length - 1] = { ...last, most: to };
    else {
      const from = Math.max(least, index ? width : 0);
      labels.push({ ...figure.label, y, anchor: place.anchor ?? 'middle', ...(from && { least: from }), most: to });
    }
  }
  return labels;
}

/** The labels of a key figure: centred where that covers no other column, else at the edge of the plot and clear of the columns next to it. */
function labelsOfKey(
  { figure, anchor, least }: KeyFigure,
  figures: readonly ColumnFigure[],
  plot: ColumnPlot,
): readonly Label[] {
  const { label } = figure;
  const from = least ? { least } : {};
  const place = { figures, anchor, plot };
  const y = clearY(figure, place);
  if (figures.length === 1) {
    const within = withinFrom(figure, plot);
    return isNear(figure, y) ? [{ ...label, y, ...(within > NARROWEST ? { least: within } : from) }] : [];
  }
  const centred = Math.max(least, anchor === 'middle' && y === label.y ? 0 : centredFrom(figure, plot));
  if (centred <= Math.max(least, NARROWEST)) return [{ ...label, ...from }];
  const wide = { ...label, least: centred };
  const side = anchor === 'start' ? COLUMN_START : anchor === 'end' ? 1 : 0.5;
  const x = plot.isOneBox ? (figure.place + side) / plot.count : side;
  const moved = { ...figure, label: { ...label, x } };
  return [wide, ...edgeLabels(moved, place, { least, most: centred })];
}

/** Labels of the last figure, those furthest from zero and the first, in this order, each from the width of the chart on at which it has room. */
export const keyLabels = (figures: readonly ColumnFigure[], plot: ColumnPlot): readonly Label[] =>
  keyFigures(figures, plot).flatMap((key) => labelsOfKey(key, figures, plot));

/** Labels of all figures in charts that are wide enough for them, and of the key figures in narrower ones. */
export function columnLabels(figures: readonly ColumnFigure[], plot: ColumnPlot): readonly Label[] {
  const fullOf = allFrom(figures, plot);
  const keys = keyFigures(figures, plot);
  return figures.flatMap((figure) => {
    const least = fullOf(figure);
    const key = keys.find((one) => one.figure === figure);
    return key
      ? labelsOfKey({ ...key, least: Math.min(key.least, least) }, figures, plot)
      : [{ ...figure.label, least }];
  });
}
