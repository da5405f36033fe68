/** A position or length as a share of a plot's width or height, 0 to 1; x counts from the inline start, y from the top. */
export type Share = number;

/** How certain the end of a mark is: published exactly, a bound, a range, an approximation, or an end drawn with its confidence interval. */
export type Certainty = 'exact' | 'least' | 'most' | 'range' | 'about';

/** The status of a figure as far as the fill of its mark shows it. */
export type MarkStatus = 'provisional' | 'estimated' | 'forecast' | 'unreliable' | 'partial';

/**
 * The role of a fill: `soft` is a part of the mark above it, `beyond` lies past a target, `hatched` runs backwards or is not assigned,
 * `track` is the empty rest of a bar, `past` an earlier period or another series.
 */
export type Tone = 'plain' | 'soft' | 'beyond' | 'hatched' | 'track' | 'past';

/** The fields that every mark has. A mark is one drawn shape that stands for one datum. */
export interface MarkBase {
  /** JSON Pointer of the datum; of a run, of its series. */
  readonly id: string;
  /** Index of the row of the table that states the mark in words. */
  readonly row: number;
  /** Index of the cell in that row, where the row has several figures. */
  readonly cell?: number;
  /** Index of an unordered series: it has a hue of its own. */
  readonly series?: number;
  /** Index of an ordered part of a whole: it has a tint of the accent. */
  readonly part?: number;
  readonly tone?: Tone;
  readonly status?: MarkStatus;
  readonly certainty?: Certainty;
  /** Drawn, but neither found by the pointer nor a stop of the keyboard. */
  readonly quiet?: boolean;
}

/** The way a rectangle grows from its start: along a row or up a column, or the other way below zero. */
export type Growth = 'end' | 'start' | 'up' | 'down';

/** A rectangle: a bar, a column, a segment, a cell. Without `y` and `height` it fills the bar's height in its row. */
export interface Rect extends MarkBase {
  readonly type: 'rect';
  readonly x: Share;
  readonly width: Share;
  readonly y?: Share;
  readonly height?: Share;
  /** Towards the end where the value lies; an open end continues this way. `end` if absent. */
  readonly grows?: Growth;
  /** Cut at the end of its scale, with an end that shows that it continues. */
  readonly cut?: boolean;
  /** Drawn larger than its value, as it could not be seen otherwise. */
  readonly least?: boolean;
}

/** What a straight line marks. */
export type RuleRole =
  'zero' | 'target' | 'baseline' | 'missing' | 'interval' | 'milestone' | 'break' | 'connector' | 'change' | 'expected';

/** A straight line: a target, the zero line, the whisker of an interval, the dotted line of a missing figure. */
export interface Rule extends MarkBase {
  readonly type: 'rule';
  readonly role: RuleRole;
  readonly x1: Share;
  readonly y1: Share;
  readonly x2: Share;
  readonly y2: Share;
  /** `caps` at both ends, an arrow `head` at the second one. */
  readonly ends?: 'caps' | 'head';
}

/** A point: the latest value of a line, a single value between two gaps, a marker of the expected value. */
export interface Dot extends MarkBase {
  readonly type: 'dot';
  readonly x: Share;
  readonly y: Share;
  readonly shape?: 'circle' | 'ring' | 'triangle' | 'diamond';
}

/** A sector of a ring as the path that `d3.arc` made for a box of 100 by 100. */
export interface Arc extends MarkBase {
  readonly type: 'arc';
  readonly d: string;
  /** The middle of the sector, for labels and for finding it. */
  readonly x: Share;
  readonly y: Share;
}

/**
 * Many data of one series as one path: a line, an area, or columns too many for one element each. `d` is in a box of 100 by 100 that is
 * stretched over the plot; `xs` and `ys` are the positions of the data in shares, NaN where there is a gap.
 */
export interface Run extends MarkBase {
  readonly type: 'run';
  readonly shape: 'line' | 'area' | 'columns';
  readonly d: string;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** The table row of each datum; without it the first datum is in row `row` and the others follow. */
  readonly rows?: Int32Array;
}

export type Mark = Rect | Rule | Dot | Arc | Run;
