import type { Mark, Share } from './mark.js';

/** A text in a plot. Its position is in shares; its font size is in the style sheet. */
export interface Label {
  readonly text: string;
  readonly x: Share;
  readonly y: Share;
  readonly role: 'value' | 'name' | 'part' | 'letter' | 'tick' | 'note' | 'number' | 'day' | 'event' | 'cell';
  /** Alignment with the position: `start` begins there, `middle` is centred on it, `end` ends there. `start` if absent. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Bold text after `text`. */
  readonly strong?: string;
  /** Index of the line of text below the position, from 0; −1 is the line above it. */
  readonly line?: number;
  /** True if a thin line leads from the mark to the text. */
  readonly leader?: boolean;
  /** Height of the mark beside the strip, if a thin line leads from there to a text that was moved away. */
  readonly from?: Share;
  /** Least width of the chart, in rem, at which the label is shown. If absent, it has no least width. */
  readonly least?: number;
  /** Width of the chart, in rem, below which the label is shown. From there on, another replaces it. If absent, it has no largest width. */
  readonly most?: number;
  /** Index of the series, or in `part` of the part, whose colour the text has; in `step` the step of colour that it stands on. */
  readonly series?: number;
  readonly part?: number;
  readonly step?: number;
  /** Index of the table row that the label belongs to. */
  readonly row?: number;
}

/** One tick of an axis. */
export interface Tick {
  readonly position: Share;
  readonly text: string;
  /** Alignment of the text with the position. Centred if absent. */
  readonly anchor?: Label['anchor'];
  /** Least width of the chart, in rem, at which the text is shown. If absent, it is always shown. */
  readonly least?: number;
  /** Width of the chart, in rem, below which the text is shown. If absent, it has no largest width. */
  readonly most?: number;
  /** Least width of the chart, in rem, at which the text is shown before its tick, in charts narrower than `least`. Absent if it never is. */
  readonly ending?: number;
  /** Least width of the chart, in rem, at which the text is at its tick. In narrower charts, which it would leave, it begins at the start of the axis. */
  readonly beginning?: number;
  /** True for the tick at zero, whose line is stronger. */
  readonly zero?: boolean;
  /** Index of the table row of a band. Absent for the empty place of a missing period. */
  readonly row?: number;
}

/** A bracket in the second row of an axis: the year of the quarters above it, from one share to another. */
export interface Bracket {
  readonly from: Share;
  readonly to: Share;
  readonly text: string;
  readonly least?: number;
}

/** An axis: `even` ticks need no positions (value axes), `bands` are names of columns, `placed` ticks are at their time. */
export interface Axis {
  readonly kind: 'even' | 'bands' | 'placed';
  readonly ticks: readonly Tick[];
  readonly brackets?: readonly Bracket[];
  /** True if a value axis does not begin at zero, which is marked at its foot. */
  readonly cut?: boolean;
}

/** The names of events and spans above a plot. In a chart without room for them they are numbers, with a list below the plot. */
export interface Strip {
  /** Names and numbers, each at its time. */
  readonly labels: readonly Label[];
  /** Number of lines that the strip has. */
  readonly lines: number;
  /** The names with their times, in the order of the numbers. */
  readonly list: readonly string[];
  /** Least width of the chart, in rem, at which names replace the numbers and the list. Absent if they never do. */
  readonly least?: number;
}

/** Names and figures in a strip beside a plot. */
export interface LineStrip {
  /** Width of the strip, in ems of its text. */
  readonly width: number;
  readonly labels: readonly Label[];
  /** Width before the names for the thin lines to those that were moved far away, in ems. Absent if the space beside the plot is enough. */
  readonly lead?: number;
}

/** Names at the ends of lines, in a strip at the end of the plot. */
export interface LineEnds extends LineStrip {
  /** Narrower strip, shown in charts that are narrower than `least`. It may have a narrower one of its own. */
  readonly narrow?: LineStrip | LineEnds;
  /** Least width of the chart, in rem, at which the strip is shown if the scene has `keys` or a `narrow` strip to replace it. Without them it is always shown. */
  readonly least: number;
}

/** The name of a series in a key above the plot, with a sample of its marks. */
export interface SeriesKey {
  readonly text: string;
  /** The latest figure of the series. */
  readonly strong?: string;
  readonly mark: Mark;
  /** True if no name at the end of a line replaces it. */
  readonly stays?: true;
  /** Start of a step of colour. In narrow charts the steps are one bar, each with its start. */
  readonly start?: string;
  /** True if that start has no room between its neighbours in a narrow chart. */
  readonly isCrowded?: true;
}

/**
 * One drawing: marks in a box, with axes and labels. In `rows`, each mark is in the row of the table that states it; in `cells`, in its cell. A
 * `plot` is one box for all marks, `trends` are small lines, each in a cell of its row, a `grid` has rows of cells, as many as its `y` axis has bands, a `band` is one bar of all parts, a `square` keeps its proportions, and a `tube`
 * is upright, with its labels at its side.
 */
export interface Scene {
  readonly box: 'rows' | 'cells' | 'trends' | 'plot' | 'grid' | 'band' | 'square' | 'tube';
  /** Method of finding the mark under a pointer. */
  readonly find: 'x' | 'in' | 'turn' | 'row';
  /** False if the scene is not mirrored in text from right to left, as rings are not. */
  readonly mirror?: false;
  /** Height of a band with lanes, in rem. */
  readonly height?: number;
  /** Part of a square that is empty above its marks, and below them. */
  readonly spare?: Share;
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  /** Width of the chart, in rem, from which on labels name each milestone that the words of its row list, so that it is only read: 0 in any, undefined in none. */
  readonly namedSteps?: readonly (number | undefined)[];
  /** Index of the table row that the whole scene belongs to, if each row has a scene of its own. */
  readonly row?: number;
  /** Heading of the scene, if it is one of several plots: a name, its latest figure in `strong`, and the period of that if it is not that of the others. */
  readonly head?: { readonly text: string; readonly strong: string; readonly note?: string };
  readonly x?: Axis;
  readonly y?: Axis;
  readonly ends?: LineEnds;
  /** Figures at the starts of lines, in a strip before the plot, in place of the labels of a value axis. */
  readonly starts?: LineEnds;
  /** Names of the series for a key above the plot. If there are `ends`, those that do not stay are shown only while they are hidden. */
  readonly keys?: readonly SeriesKey[];
  /** Names above the segments of the first row, in place of the keys from a width of the chart on, in rem. */
  readonly heads?: { readonly labels: readonly Label[]; readonly least: number };
  /** True if a plot is half as high again, so that it has room for more names at the ends of its lines. */
  readonly tall?: boolean;
  /** Number of lines of text below the box that its labels need. */
  readonly lines?: number;
  readonly strip?: Strip;
  /** Marks across the whole plot, in shares of it: shades behind all others, lines in front of them. In `rows` they are lines behind the marks of each row. */
  readonly across?: readonly Mark[];
}

/** Options of the rows of the table beside the scenes of a form, or below them. */
export interface RowDisplay {
  /** True if the columns of figures have heads. Figures without heads explain themselves. */
  readonly hasHeads?: true;
  /** True if a scale is above the rows. It has a place there even if no figure is known. */
  readonly hasScale?: true;
  /** True if the drawing names its data in place of the rows, so that annotations are among the notes. */
  readonly isNamed?: true;
  /** The rows of a long table that are folded into one: the smallest of more than a number, which the drawing shows as one part too; `none` are none. The last ones if absent. */
  readonly folds?: number | 'none';
}

/** The result of a form: scenes, and what the rest of the chart has to know of them. */
export interface Drawing {
  readonly scenes: readonly Scene[];
  /** Notes on the scenes. */
  readonly notes?: readonly string[];
  readonly rows?: RowDisplay;
}

/** The reason why a form would misrepresent the data. The chart draws its default form instead, with this note. */
export interface Refusal {
  readonly refused: string;
}

/** A form: a function that draws a chart's facts. Pure; it uses neither Lit nor the DOM. */
export type Form<Facts, Words> = (facts: Facts, words: Words) => Drawing | Refusal;

/** True if a form refused its data. */
export const isRefusal = (result: Drawing | Refusal): result is Refusal => 'refused' in result;

/** Share of the height of a plot from which on a figure below its column reaches into the axis. */
const FOOT = 0.93;

/** True if the figure of a column that falls is below the plot, so that the axis has to leave it a line. In cells all figures have that line. */
export const isHanging = ({ box, labels }: Scene): boolean =>
  labels.some(({ line, role, y }) => line === 0 && (box === 'cells' || (role === 'value' && y > FOOT)));

/** Largest number of columns whose plot is not as wide as the chart. */
export const MOST_FEW = 5;

/** Widths of a chart, in rem, from which on a strip above a plot may have fewer lines. */
export const STRIP_WIDTHS = [40, 60] as const;

/** Number of lines of text of a strip above a plot in which some of its labels are shown. */
export const stripLines = ({ labels }: Strip, isShown: (label: Label) => boolean): number =>
  Math.max(1, ...labels.filter(isShown).map(({ line = -1 }) => -line));

/** Number of the columns of a plot that is not as wide as a wide chart, in which they would be broader than high. Undefined of any other plot. */
export function fewColumns({ x, ends, strip }: Scene): number | undefined {
  const count = x?.kind === 'bands' ? x.ticks.length : 0;
  return count > 0 && count <= MOST_FEW && !ends && !strip ? count : undefined;
}

/** Largest width of a plot of so many columns, in rem: its value axis, and a place for each column. */
export const widthOfFew = (count: number): number => 3 + 11 * count;
