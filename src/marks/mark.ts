/** A position or length as a share of a plot's width or height, 0 to 1; x counts from the inline start, y from the top. */
export type Share = number;

/** Certainty of the end of a mark: exact, a lower bound, an upper bound, a range, or an approximation. */
export type Certainty = 'exact' | 'least' | 'most' | 'range' | 'about';

/** Status of a figure that the fill of its mark can show. */
export type MarkStatus = 'provisional' | 'estimated' | 'forecast' | 'unreliable' | 'partial' | 'planned';

/**
 * The role of a fill: `soft` is a part of the mark above it, `beyond` lies past a target, `hatched` runs backwards or is not assigned,
 * `track` is the empty rest of a bar, `zone` the values that meet a target, `past` an earlier period or another series, `missing` the place of
 * a figure that is missing, `benchmark` and `target` a line that the others are compared with, `span` a time that is shaded, `rough` the stretch in which a time without days lies.
 */
export type Tone =
  | 'plain'
  | 'soft'
  | 'beyond'
  | 'hatched'
  | 'track'
  | 'zone'
  | 'past'
  | 'missing'
  | 'benchmark'
  | 'target'
  | 'span'
  | 'rough';

/** Fields of every mark. A mark is one drawn shape that represents one datum. */
export interface MarkBase {
  /** JSON Pointer of the datum; for a run, of its series. */
  readonly id: string;
  /** Identifier of the datum in its document, if it has one, by which it is the same after an update that gives it another pointer. */
  readonly key?: string;
  /** Index of the row of the table that states the mark in words. */
  readonly row: number;
  /** Index of the cell in that row, if the row has several figures. */
  readonly cell?: number;
  /** Index of an unordered series, which has its own hue. */
  readonly series?: number;
  /** Index of an ordered part of a whole, which has a tint of the accent. */
  readonly part?: number;
  /** Index of a step of a scale of colours, 0 to 6 from the palest to the accent. */
  readonly step?: number;
  readonly tone?: Tone;
  readonly status?: MarkStatus;
  readonly certainty?: Certainty;
  /** True if it is grey because others are put forward. */
  readonly muted?: boolean;
  /** True if the mark is drawn, but neither found by the pointer nor reached by the keyboard. */
  readonly quiet?: boolean;
}

/** Direction in which a rectangle grows from its start: along a row or up a column, or backwards for values below zero. */
export type Growth = 'end' | 'start' | 'up' | 'down';

/** A rectangle: a bar, a column, a segment, a cell. Without `y` and `height` it fills the bar's height in its row. */
export interface Rect extends MarkBase {
  readonly type: 'rect';
  readonly x: Share;
  readonly width: Share;
  readonly y?: Share;
  readonly height?: Share;
  /** Direction of the end with the value, in which an open end continues. `end` if absent. */
  readonly grows?: Growth;
  /** Index of its grey, 0 to 4 from dark to light, if it is a named range behind a bar. */
  readonly range?: number;
  /** True if it is cut at the end of its scale, with an end that shows that it continues. */
  readonly cut?: boolean;
  /** True if it is drawn larger than its value, to be visible. */
  readonly least?: boolean;
}

/** The place of a cell in a square: its edges as shares of the side. */
export type CellPlace = Required<Pick<Rect, 'x' | 'y' | 'width' | 'height'>>;

/** Equal cells that are one datum together, as in a waffle. */
export interface Cells extends MarkBase {
  readonly type: 'cells';
  readonly cells: readonly CellPlace[];
  /** The shape in each cell; a square if absent. */
  readonly symbol?: 'person';
  /** Top of the first cell, at which it is read. */
  readonly x: Share;
  readonly y: Share;
}

/** Role of a straight line: the position or missing value that it marks. */
export type RuleRole =
  | 'zero'
  | 'target'
  | 'baseline'
  | 'benchmark'
  | 'missing'
  | 'interval'
  | 'milestone'
  | 'break'
  | 'connector'
  | 'change'
  | 'grid'
  | 'cut'
  | 'expected'
  | 'since'
  | 'as-of'
  | 'event'
  | 'annotation';

/** A straight line: a target, the zero line, the whisker of an interval, the dotted line of a missing figure. */
export interface Rule extends MarkBase {
  readonly type: 'rule';
  readonly role: RuleRole;
  readonly x1: Share;
  readonly y1: Share;
  readonly x2: Share;
  readonly y2: Share;
  /** Ends of the line: `caps` at both ends, or an arrow `head` at the second end. */
  readonly ends?: 'caps' | 'head';
}

/** A point: the latest value of a line, a single value between two gaps, a marker of the expected value. */
export interface Dot extends MarkBase {
  readonly type: 'dot';
  readonly x: Share;
  readonly y: Share;
  readonly shape?: 'circle' | 'ring' | 'triangle' | 'diamond';
  /** True for a diamond that is filled: an event that has been. */
  readonly solid?: boolean;
}

/** A sector of a ring or pie as the path that `d3.arc` made, around the middle of a square of 100 by 100. */
export interface Arc extends MarkBase {
  readonly type: 'arc';
  /** The line of an interval; a sector if absent. */
  readonly role?: 'interval';
  readonly d: string;
  /** Start and end as shares of a turn, clockwise from the top. */
  readonly from: Share;
  readonly to: Share;
  /** Path of the end that shows a bound or an approximation. */
  readonly end?: string;
  /** True if it is drawn larger than its value, to be visible. */
  readonly least?: boolean;
  /** Middle of the sector, for its label and for finding it. */
  readonly x: Share;
  readonly y: Share;
}

/** A datum that has no row in the table, in words. */
export interface DatumTexts {
  /** JSON Pointer of the datum. */
  readonly pointer: string;
  /** Its period. */
  readonly name: string;
  readonly figure: string;
}

/**
 * Many data of one series as one path: a line, the area of a band around it, columns too many for one element each, or a layer, which is an area
 * from `bases` up to `ys`. `d` is in a box of 100 by 100 that is stretched over the plot; `xs` and `ys` are the positions of the data in shares, NaN
 * where there is a gap.
 */
export interface Run extends MarkBase {
  readonly type: 'run';
  readonly shape: 'line' | 'area' | 'columns' | 'layer';
  readonly d: string;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Positions of the foot of a layer at each datum, NaN where there is a gap. */
  readonly bases?: Float64Array;
  /** The words of each datum, if the table has no rows for them. */
  readonly texts?: readonly DatumTexts[];
  /** Index of the table row of each datum. If absent, the first datum is in row `row` and the others follow. */
  readonly rows?: Int32Array;
}

/** A drawn shape that stands for one datum, or of a run for several. */
export type Mark = Rect | Cells | Rule | Dot | Arc | Run;

/** True if a mark is drawn larger than its value, so that it can be seen. */
export const isEnlarged = (mark: Mark): boolean => mark.type === 'rect' && !!mark.least;

/** Each cell of a mark as a rectangle. */
export const rectsOf = ({ cells, ...place }: Cells): readonly Rect[] =>
  cells.map((cell) => ({ ...place, ...cell, type: 'rect' }));
