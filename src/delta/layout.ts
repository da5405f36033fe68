import type { ParsedObservation } from '../contract/observation.js';
import { LEAST, at, scaleOf, type Scale } from '../parts/old/bar-layout.js';
import { changeClass, changeLayout, type ChangeLayout } from '../parts/change-layout.js';
import { ems, fitClass, fits } from '../parts/old/fit-layout.js';
import { frameOf, type FrameLayout } from '../parts/frame-layout.js';
import type { LegendItem } from '../parts/old/legend-layout.js';
import { tableOf, type TableLayout } from '../parts/old/table-layout.js';
import { changeBetween } from '../statistics/change.js';
import { gap, isAdjacent, samePeriod, units, yearBefore, type Period } from '../statistics/period.js';
import { isExact } from '../statistics/quantity.js';
import type { ColumnWords } from '../words/words.js';
import type { Delta, Series } from './data.js';

/** All shapes of one look, as the path of a box of 100 by 100 that is stretched over the plot. */
export interface ShapeLayout {
  readonly look: string;
  readonly d: string;
}

/** What stands on a column: an open end, which hangs `down` below zero; a whisker; or the dotted foot of a period without a figure. */
export interface SignLayout {
  readonly form: 'at-least' | 'about' | 'interval' | 'missing';
  readonly x: string;
  readonly width: string;
  readonly y: string;
  /** The other end of a whisker. */
  readonly y2?: string;
  readonly down?: boolean;
  /** The look of its series, where there are several. */
  readonly look?: string;
}

/** What is drawn of figures: shapes, first of all their columns, last the axis; and what stands on them. */
export interface PlotLayout {
  readonly shapes: readonly ShapeLayout[];
  readonly signs: readonly SignLayout[];
  /** True where columns hang below zero. */
  readonly negative: boolean;
}

/** One period: a row of the table that stands as labels at its column. */
export interface SlotLayout {
  readonly label: string;
  /** The classes that say from which width of the chart on period and figure are shown. */
  readonly fit: string;
  /** The figure as it stands at the column. */
  readonly value: string;
  /** The figure in words, where the column says less of it or there is none. */
  readonly said?: string;
  /** How high the end of what is drawn of the figure stands, from the foot of the plot, as a share of its height. */
  readonly at: number;
  /** The classes of how it stands there: `below` zero, above an `open` end, and below which width of the chart under its period instead. */
  readonly side: string;
  readonly change: string;
  /** The classes of the change: from which width on it is shown, its arrow and its tone. */
  readonly tone: string;
}

/** Figures as columns with their values, ready to draw. */
export interface ColumnsLayout {
  readonly frame: FrameLayout;
  readonly plot: PlotLayout;
  readonly slots: readonly SlotLayout[];
  /** Whether changes stand below the periods. */
  readonly changed: boolean;
  /** What the marks of the drawing mean. */
  readonly legend: readonly LegendItem[];
  readonly table: Omit<TableLayout, 'rows'>;
}

/** Above how many columns the values are left to a scale. */
const MOST_VALUES = 24;
/** How much of a period's place its columns take. */
export const BAND = 0.74;

/** How many places are left empty for periods that nobody published; a long silence leaves one, which is as clear. */
export function gapsBefore(before: Period | undefined, period: Period | undefined): number {
  const missing = gap(before, period);
  return missing > 24 ? 1 : missing;
}

/** Whether nothing was said of a figure beside its number. The difference of two larger ones may be more than a number holds. */
const isPlain = ({ value, through }: ParsedObservation): boolean =>
  isExact(value) && Math.abs(value.value!) < 1e300 && !(value.status ?? value.level ?? value.revised ?? through);

/** Whether two figures that follow one another are counted alike, so that they may be compared without asking more. */
const isLike = ({ period: p, scope }: ParsedObservation, { period: q, scope: other }: ParsedObservation): boolean =>
  scope === other && !!p && !!q && isAdjacent(p, q) && p.granularity === q.granularity && units(p) === units(q);

/**
 * What drawing figures needs beside columns: a `scale` where their values have no room, of several series and of more than
 * {@link MOST_VALUES} columns; where not, what is `marked` if something was said of them, or if they may not be compared.
 */
export function needs({ series: [first, ...others], against }: Delta): 'scale' | 'marked' | undefined {
  const { observations, scope } = first!;
  const places = observations.reduce((n, { period }, i) => n + 1 + gapsBefore(observations[i - 1]?.period, period), 0);
  if (others.length || places > MOST_VALUES) return 'scale';
  const isThere = typeof against !== 'object' || observations.some((o) => o.period && samePeriod(o.period, against));
  const isSimple =
    isThere && observations.every((o, i) => isPlain(o) && (i ? isLike(observations[i - 1]!, o) : o.period));
  return isSimple && scope.kind !== 'cumulative' ? undefined : 'marked';
}

/** One observation of a series, with what it is compared with. */
export interface Point {
  readonly observed: ParsedObservation;
  readonly change?: ChangeLayout;
}

/** What an observation is compared with, by the rule of the document. */
function beforeOf(
  o: ParsedObservation,
  i: number,
  { observations }: Series,
  against: Delta['against'],
): ParsedObservation | undefined {
  if (against === 'first') return i ? observations[0] : undefined;
  if (against === 'previous') return observations[i - 1];
  const named = against === 'year-before' ? o.period && yearBefore(o.period) : against;
  const found = named && observations.find((b) => b.period && samePeriod(b.period, named));
  // A period that was asked for and is not there has no figure to compare with.
  return found === o
    ? undefined
    : (found ??
        (typeof against === 'object' ? { pointer: '', scope: o.scope, value: {}, period: against } : undefined));
}

/** The figures of a series, each with the change from what it is compared with. */
export const pointsOf = (
  series: Series,
  against: Delta['against'],
  compare: (now: ParsedObservation, before: ParsedObservation | undefined, i: number) => ChangeLayout | undefined,
): readonly Point[] =>
  series.observations.map((observed, i) => ({
    observed,
    change: compare(observed, beforeOf(observed, i, series, against), i),
  }));

/** Where a value stands on a scale as a share of the plot's height; four decimals are a tenth of a pixel on the highest screen. */
export const shareAt = (value: number, scale: Scale): number => Math.round(at(value, scale) * 1e4) / 1e4;

/** A share of the plot's width or height, of 100, from the left or from the top. */
const part = (share: number): number => Math.round(share * 1e4) / 1e2;

/** A plot as it is drawn; all shapes of one look become one path. */
export interface Pen {
  readonly draw: (look: string, d: string) => void;
  /** Draws the rectangle between two values, from `x` on and so `wide`, in shares of the width. */
  readonly rect: (from: number, to: number, x: number, wide: number, look: string) => void;
  /** The plot, with its axis and with what stands on its columns. */
  readonly done: (signs?: readonly SignLayout[]) => PlotLayout;
}

/** Begins a plot on a scale. */
export function penOn(scale: Scale): Pen {
  const paths = new Map<string, string>();
  const draw = (look: string, d: string): unknown => paths.set(look, (paths.get(look) ?? '') + d);
  return {
    draw,
    rect: (from, to, x, wide, look) => {
      const [low, high] = [at(Math.min(from, to), scale), at(Math.max(from, to), scale)];
      const edge = `M${part(x)} ${part(1 - high)}h${part(wide)}`;
      // A line of its own keeps a width of 1 pixel, however high the plot is.
      if (from !== to && high - low < LEAST) draw(`${look} least`, edge);
      else draw(look, `${edge}v${part(high - low)}h${-part(wide)}z`);
    },
    done: (signs = []) => {
      draw('axis', `M0 ${part(1 - at(0, scale))}h100`);
      return { shapes: Array.from(paths, ([look, d]) => ({ look, d })), signs, negative: scale.low < 0 };
    },
  };
}

/** A sentence that begins with the name of its series, or else with a capital. */
export const begun = (said: string, words: ColumnWords, label: string): string =>
  label ? words.labelled(label, said) : said.charAt(0).toUpperCase() + said.slice(1);

/** What is said of one figure and its change, as a sentence. */
export function sentenceOf({ observed, change }: Point, words: ColumnWords, label = ''): string {
  const { value, scope } = observed;
  const figure = words.inPeriod(words.withStatus(value, scope), observed);
  const said = `${figure}${change && !change.refused ? `, ${change.long()}` : ''}.`;
  return begun(said, words, label);
}

/** The frame of a delta, with the `notes` that its drawing asks for. */
export const frameAround = (
  data: Delta,
  words: ColumnWords,
  sentence: string,
  { shapes }: PlotLayout,
  notes: readonly string[] = [],
): FrameLayout =>
  frameOf(data, words, sentence, {
    published: data.series.flatMap((s) => [
      { ...s, label: data.series.length > 1 ? s.label : '' },
      ...s.observations.flatMap((o) =>
        // Few have something to tell, and names take time to make.
        o.scope !== s.scope || o.note || o.value.note || o.value.source || o.value.revision
          ? [{ ...o, label: [data.series.length > 1 && s.label, words.periodName(o)].filter(Boolean).join(', ') }]
          : [],
      ),
    ]),
    notes: [...notes, ...(shapes.some(({ look }) => look.endsWith('least')) ? [words.least] : [])],
  });

/** The head of the only series: its name and unit. */
export const headOf = ({ label, scope: { unit } }: Series, words: ColumnWords): string =>
  [label, unit && words.unitName(unit)].filter(Boolean).join(', ') || words.unitName(undefined);

/** How wide the widest of some texts is that are written in a size of so many ems. */
export const widest = (texts: readonly string[], size: number): number => Math.max(0, ...texts.map(ems)) * size;

/** A period that is laid out, before it is known which labels have room. */
export type Row = Omit<SlotLayout, 'fit' | 'change' | 'tone'> & Pick<Point, 'change'>;

/** Lays a series out as columns with their values and changes, which are the table at the same time. */
export function columnsOf(
  series: Series,
  frame: FrameLayout,
  plot: PlotLayout,
  rows: readonly Row[],
  words: ColumnWords,
): ColumnsLayout {
  const most = (wide: (row: Row) => number): number => Math.max(...rows.map(wide));
  const count = rows.length;
  // Names, figures below them and reasons wrap at their words; a change between its two pieces.
  const fit = fits(
    count,
    most(({ label, value }) => widest(`${label} ${value}`.split(' '), 0.875)),
  );
  const piecesOf = ({ refused, short }: ChangeLayout): readonly string[] => (refused ? short[0]!.split(' ') : short);
  const changeFit = fits(
    count,
    most(({ change }) => (change ? widest(piecesOf(change), 0.8125) : 0)),
  );
  // Wider than its column, a figure would stand in front of its neighbours'.
  const stack = fitClass(count * most(({ value }) => ems(value) * 0.9375 + 0.4), 'stack');
  const changed = rows.some(({ change }) => change);
  return {
    frame,
    plot,
    slots: rows.map(({ change, ...row }, i) => ({
      ...row,
      fit: fit(i),
      side: `${fit(i)} ${stack} ${row.side}`,
      change: change?.short.join(' ') ?? '',
      tone: change ? `${fit(i)} ${changeFit(i)} ${changeClass(change)}` : '',
    })),
    changed,
    legend: [],
    table: tableOf([headOf(series, words), ...(changed ? [words.changeHead] : [])], [], words),
  };
}

/** Lays one series of plain figures out as columns. */
export function layoutColumns(data: Delta, words: ColumnWords): ColumnsLayout {
  const [series] = data.series as [Series];
  const points = pointsOf(series, data.against, (now, before) => {
    const found = before && changeBetween(before.value, now.value, !!now.scope.unit?.percent);
    return found && changeLayout(now, before, words, found);
  });
  const scale = scaleOf(points.map(({ observed }) => observed.value));
  const pen = penOn(scale);
  points.forEach(({ observed }, i) => {
    pen.rect(0, observed.value.value!, (i + (1 - BAND) / 2) / points.length, BAND / points.length, 'fill');
  });
  const plot = pen.done();
  return columnsOf(
    series,
    frameAround(data, words, sentenceOf(points.at(-1)!, words), plot),
    plot,
    points.map(({ observed, change }) => {
      const { value = 0 } = observed.value;
      return {
        label: words.periodName(observed, true),
        value: words.amount(observed.value, observed.scope),
        said: undefined,
        at: shareAt(value, scale),
        side: value < 0 ? 'below' : '',
        change,
      };
    }),
    words,
  );
}
