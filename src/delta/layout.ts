import { unitKey } from '../contract/context.js';
import type { Observed } from '../contract/observation.js';
import { LEAST, at, grouped, percent, scaleOf, type Scale } from '../parts/bar-layout.js';
import { changeClass, changeOf, type ChangeLayout } from '../parts/change-layout.js';
import { ems, fitClass, fits } from '../parts/fit-layout.js';
import { frameOf, type FrameLayout } from '../parts/frame-layout.js';
import { legendOf, type LegendItem } from '../parts/legend-layout.js';
import { cellOf, tableOf, type TableLayout } from '../parts/table-layout.js';
import {
  comparePeriods,
  gap,
  isAdjacent,
  previousPeriod,
  samePeriod,
  yearBefore,
  type Period,
} from '../statistics/period.js';
import { isKnown, point } from '../statistics/quantity.js';
import type { DeltaWords, Mark } from '../words/words.js';
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
  /** How high the figure stands, from the foot of the plot, as a share of its height. */
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
  readonly legend: readonly LegendItem[];
  readonly table: Omit<TableLayout, 'rows'>;
}

/** Above how many columns the values are left to a scale. */
const MOST_VALUES = 24;
/** How much of a period's place its columns take. */
const BAND = 0.74;

/** One observation of a series, with what it is compared with. */
export interface Point {
  readonly observed: Observed;
  readonly change?: ChangeLayout;
}

/** A place on the axis: a period of the calendar, the label of something that is none, or a gap; and what each series has there. */
export interface Slot {
  readonly period?: Period;
  readonly label: string;
  readonly points: Point[];
}

/** How many places are left empty for periods that nobody published; a long silence leaves one, which is as clear. */
function gapsBefore(before: Period | undefined, period: Period | undefined): number {
  const missing = gap(before, period);
  return missing > 24 ? 1 : missing;
}

const isBreak = ({ value }: Observed): boolean => !!value.status?.includes('B');

/** What an observation is compared with, by the rule of the document. The period before that nobody published is no figure to compare with. */
function beforeOf(o: Observed, i: number, { observations }: Series, against: Delta['against']): Observed | undefined {
  const { period } = o;
  const earlier = observations[i - 1];
  if (against === 'first') return i ? observations[0] : undefined;
  if (against === 'previous') {
    const [p, q] = [period, earlier?.period];
    const apart =
      p && q && p.granularity === q.granularity && p.first === p.last && q.first === q.last && !isAdjacent(q, p);
    return apart ? { at: '', scope: o.scope, value: {}, period: previousPeriod(p) } : earlier;
  }
  const named = against === 'year-before' ? period && yearBefore(period) : against;
  return named && observations.find((b) => b !== o && b.period && samePeriod(b.period, named));
}

/** The figures of a series, each with the change from what it is compared with. */
export function pointsOf(series: Series, against: Delta['against'], words: DeltaWords): readonly Point[] {
  const { observations } = series;
  return observations.map((observed, i) => {
    const before = beforeOf(observed, i, series, against);
    const from = before ? observations.lastIndexOf(before, against === 'previous' ? i : Infinity) : -1;
    // A break anywhere after the earlier figure, up to the later one, parts the two.
    const between = from < 0 ? [] : observations.slice(Math.min(from, i) + 1, Math.max(from, i) + 1);
    return { observed, change: before && changeOf(observed, before, words, between.some(isBreak)) };
  });
}

/** The periods of all series in order, with the gaps between them, which are drawn as gaps. */
export function slotsOf(all: readonly (readonly Point[])[], words: DeltaWords): readonly Slot[] {
  const byKey = new Map<string, Slot>();
  all.forEach((points, s) => {
    for (const p of points) {
      const { period, label } = p.observed;
      let key = period?.text ?? `:${label}`;
      // Rows that are called the same have a place each.
      if (byKey.get(key)?.points[s]) key = p.observed.at;
      const slot = byKey.get(key) ?? { period, label: words.observed(p.observed, true), points: [] };
      slot.points[s] = p;
      byKey.set(key, slot);
    }
  });
  const slots = [...byKey.values()];
  if (slots.some((s) => !s.period)) return slots;
  slots.sort((a, b) => comparePeriods(a.period!, b.period!));
  return slots.flatMap((slot, i) => [
    ...Array.from({ length: gapsBefore(slots[i - 1]?.period, slot.period) }, () => ({ label: '', points: [] })),
    slot,
  ]);
}

/** What figures must share to stand on one scale: the unit, an index's base, being counted since a date or not, and for a flow its length. */
const scaleKey = ({ scope: { kind, base, unit }, period }: Observed): string =>
  [
    unitKey(unit),
    base?.value,
    base?.period?.text,
    kind === 'cumulative',
    (!kind || kind === 'flow') && period && `${period.granularity} ${period.last - period.first}`,
  ].join();

/** The figures that cannot stand on the scale of most others. What has no period is taken as it comes. */
export function apartOf(observations: readonly Observed[]): ReadonlySet<Observed> {
  const [, ...others] = [
    ...grouped(
      observations.filter((o) => o.period),
      scaleKey,
    ).values(),
  ].sort((a, b) => b.length - a.length);
  return new Set(others.flat());
}

/** Whether something was said of a figure that its column shows by a mark. */
const isMarked = ({ value, through }: Observed): boolean =>
  !!(through ?? value.status ?? value.comparator) || value.low !== undefined || !isKnown(value);

/**
 * What drawing figures needs beside columns: a `scale` where their values have no room, of several series and of more than
 * {@link MOST_VALUES} columns; where not, what is `marked` if something was said of them.
 */
export function needs({ series: [first, ...others] }: Delta): 'scale' | 'marked' | undefined {
  const { observations } = first!;
  const places = observations.reduce((n, { period }, i) => n + 1 + gapsBefore(observations[i - 1]?.period, period), 0);
  if (others.length || places > MOST_VALUES) return 'scale';
  return observations.some(isMarked) || apartOf(observations).size ? 'marked' : undefined;
}

/** The looks of columns by what was said of their figures; the first that holds. */
const LOOKS_OF = [
  ['F', 'forecast'],
  ['E', 'estimated'],
  ['I', 'estimated'],
  ['P', 'provisional'],
  ['U', 'unreliable'],
] as const;

/** Where a value stands on a scale as a share of the plot's height; four decimals are a tenth of a pixel on the highest screen. */
export const shareAt = (value: number, scale: Scale): number => Math.round(at(value, scale) * 1e4) / 1e4;

/** A share of the plot's width or height, of 100, from the left or from the top. */
const part = (share: number): number => Math.round(share * 1e4) / 1e2;

/**
 * Draws the columns of slots on a scale, and where the series break; `look` is that of a figure of which nothing was said. `count` says how
 * many stand side by side; with 0 there are no columns.
 */
export function plotOf(
  slots: readonly Slot[],
  scale: Scale,
  apart: ReadonlySet<Observed>,
  marks: Set<Mark>,
  look: (series: number) => string,
  count = 1,
): PlotLayout {
  const paths = new Map<string, string>();
  const signs: SignLayout[] = [];
  const draw = (name: string, d: string): unknown => paths.set(name, (paths.get(name) ?? '') + d);
  const step = 1 / slots.length;
  const width = (step * BAND) / count;

  /** Draws one figure's column: its rectangles and what stands on them. */
  const column = ({ value, through }: Observed, x: number, wide: number, plain: string): unknown => {
    const middle = point(value);
    const sign = (form: SignLayout['form'], y: number, more?: Partial<SignLayout>): unknown =>
      signs.push({ form, x: percent(x), width: percent(wide), y: percent(1 - y), ...more });
    if (middle === undefined) {
      sign('missing', 0);
      return marks.add('missing');
    }
    const rect = (from: number, to: number, name: string): unknown => {
      const [low, high] = [at(Math.min(from, to), scale), at(Math.max(from, to), scale)];
      const edge = `M${part(x)} ${part(1 - high)}h${part(wide)}`;
      // A line of its own keeps a width of 1 pixel, however high the plot is.
      return from !== to && high - low < LEAST
        ? draw(`${name} least`, edge)
        : draw(name, `${edge}v${part(high - low)}h${-part(wide)}z`);
    };
    const said = through ? 'partial' : LOOKS_OF.find(([status]) => value.status?.includes(status))?.[1];
    if (said) marks.add(said);
    const name = said ?? plain;
    const { low = middle, high = middle, comparator } = value;
    if (value.value === undefined && low < high) {
      rect(0, low, name);
      rect(low, high, 'soft');
      return marks.add('range');
    }
    const upTo = comparator === '<' || comparator === '<=';
    const form = comparator === '~' ? 'about' : 'at-least';
    rect(0, middle, upTo ? 'soft' : name);
    if (upTo) return marks.add('at-most');
    if (comparator) sign(form, at(middle, scale), { down: middle < 0 });
    else if (low < high) sign('interval', at(low, scale), { y2: percent(1 - at(high, scale)) });
    else return undefined;
    return marks.add(comparator ? form : 'interval');
  };

  slots.forEach(({ points }, i) => {
    points.forEach(({ observed }, s) => {
      if (isBreak(observed)) draw('broken', `M${part(i * step)}-4V100`);
      if (!count) return;
      const x = (i + (1 - BAND) / 2) * step + s * width;
      const drawn = apart.has(observed) ? { ...observed, value: {} } : observed;
      column(drawn, x, width * (count > 1 ? 0.92 : 1), look(s));
    });
  });
  if (paths.has('broken')) marks.add('break');
  draw('axis', `M0 ${part(1 - at(0, scale))}h100`);
  return { shapes: Array.from(paths, ([name, d]) => ({ look: name, d })), signs, negative: scale.low < 0 };
}

/** The sentence of one series: its latest whole figure, the change, and why the latest is not compared. */
export function sentenceOf(points: readonly Point[], words: DeltaWords, label = ''): string {
  const known = points.filter((p) => isKnown(p.observed.value));
  const last = known.at(-1);
  if (!last) return words.said(label, `${words.quantity({}, {})}.`);
  // A part of a period is not what the sentence is about, if there is a whole one.
  const told = (last.observed.through && last.change?.refused && known.at(-2)) || last;
  const { observed, change } = told;
  const figure = words.dated(words.quantity(observed.value, observed.scope), observed);
  const said = `${figure}${change && !change.refused ? `, ${change.long()}` : ''}.`;
  const refused = [told, last].find((p) => p.change?.refused)?.change!.long();
  return [label ? words.said(label, said) : said.charAt(0).toUpperCase() + said.slice(1), refused]
    .filter(Boolean)
    .join(' ');
}

/** The frame of a delta, with the notes that its drawing asks for. */
export const frameAround = (
  data: Delta,
  words: DeltaWords,
  sentence: string,
  { shapes }: PlotLayout,
  isApart: boolean,
): FrameLayout =>
  frameOf(
    data,
    words,
    sentence,
    data.series.flatMap((s) => [
      { ...s, label: data.series.length > 1 ? s.label : '' },
      ...s.observations.map((o) => ({ ...o, label: words.observed(o) })),
    ]),
    [...(isApart ? [words.apart] : []), ...(shapes.some(({ look }) => look.endsWith('least')) ? [words.least] : [])],
  );

/** The head of the only series: its name and unit. */
export const headOf = ({ label, scope: { unit } }: Series, words: DeltaWords): string =>
  [label, unit && words.unitName(unit)].filter(Boolean).join(', ') || words.unitName(undefined);

/** How wide the widest of some texts is that are written in a size of so many ems. */
export const widest = (texts: readonly string[], size: number): number => Math.max(0, ...texts.map(ems)) * size;

/** Lays one series out as columns with their values and changes, which are the table at the same time. */
export function layoutColumns(data: Delta, words: DeltaWords): ColumnsLayout {
  const { series, against } = data;
  const [only] = series as [Series];
  const { observations } = only;
  const marks = new Set<Mark>();
  const points = pointsOf(only, against, words);
  const slots = slotsOf([points], words);
  const apart = apartOf(observations);
  const scale = scaleOf(observations.filter((o) => !apart.has(o)).map((o) => o.value));
  const plot = plotOf(slots, scale, apart, marks, () => 'fill');

  const rows = slots.map(({ label: name, points: [told] }) => {
    if (!told)
      return { label: '', value: '', at: 0, side: '', change: '', tone: '', wide: 0, valueWide: 0, changeWide: 0 };
    const { observed, change } = told;
    const { value } = observed;
    const middle = apart.has(observed) ? undefined : point(value);
    // In the picture the whisker says what the words say of a confidence interval, and the look what was said of the figure.
    const shown =
      middle === undefined
        ? ''
        : words.amount(
            value.value === undefined ? value : { ...value, low: undefined, high: undefined },
            observed.scope,
          );
    const said = cellOf(observed, words);
    const short = change?.short.join(' ') ?? '';
    return {
      label: name || words.unnamed,
      value: shown,
      said: said === shown ? undefined : said,
      at: middle === undefined ? 0 : shareAt(value.high ?? middle, scale),
      side: middle !== undefined && middle < 0 ? 'below' : value.comparator?.startsWith('>') ? 'open' : '',
      change: short,
      tone: change ? changeClass(change) : '',
      // A name wraps at its words, and so does a reason; a change between its two pieces.
      wide: Math.max(widest(name.split(' '), 0.875), ems(shown) * 0.875),
      valueWide: ems(shown) * 0.9375 + 0.4,
      changeWide: widest(change?.refused ? short.split(' ') : (change?.short ?? []), 0.8125),
    };
  });
  const fit = fits(rows.length, Math.max(...rows.map((r) => r.wide)));
  // Wider than its column, a figure would stand in front of its neighbours'.
  const stack = fitClass(rows.length * Math.max(...rows.map((r) => r.valueWide)), 'stack');
  const changeFit = fits(rows.length, Math.max(...rows.map((r) => r.changeWide)));
  const changed = points.some((p) => p.change);
  return {
    frame: frameAround(data, words, sentenceOf(points, words), plot, apart.size > 0),
    plot,
    slots: rows.map((row, i) => ({
      ...row,
      fit: fit(i),
      side: `${fit(i)} ${stack} ${row.side}`,
      tone: `${changeFit(i)} ${row.tone}`,
    })),
    changed,
    legend: legendOf(marks, words),
    table: tableOf([headOf(only, words), ...(changed ? [words.changeHead] : [])], [], words),
  };
}
