import type { Share } from './mark.js';
import type { Axis, Label, Tick } from './scene.js';
import { textWidth, widestText } from './text-width.js';

/** Font size of tick labels in rem. */
export const TICK_SIZE = 0.75;
/** Space next to a tick label in rem. */
export const TICK_GAP = 0.5;

/** Difference in ems from which the label of the top tick, which has the unit, is above its line, so that the other labels set the width of the axis. */
const LONG = 2;

/** True if the label of the top tick of a value axis is much longer than the others. It is above its line, in a plot without names above it. */
export function isTopLong({ ticks }: Axis): boolean {
  const widths = ticks.map(({ text }) => textWidth(text));
  return (widths.at(-1) ?? 0) > Math.max(...widths.slice(0, -1)) + LONG;
}

/** Width of the labels beside a value axis, with the space next to them, in rem; 0 without labels. `hasStrip` is true for a plot with names above it. */
export function gutterOf(axis: Axis, hasStrip = false): number {
  const texts = axis.ticks.map(({ text }) => text);
  const beside = isTopLong(axis) && !hasStrip ? texts.slice(0, -1) : texts;
  return beside.length ? widestText(beside, TICK_SIZE) + TICK_GAP : 0;
}

/** Distance from the edge of a plot within which a label may be aligned with the edge, so that it stays in the plot. */
const TICK_EDGE: Share = 0.015;

/** The room of a plot in its chart, in ems. */
export interface PlotRoom {
  /** Width of the chart that is not part of the plot: the value axis, and the names at the ends of lines. */
  readonly margin: number;
  /** The same width in charts narrower than `until`, which have no names at the ends of lines. */
  readonly narrow?: { readonly margin: number; readonly until: number };
  /** Width before the plot into which the label of the first tick may reach. 0 if absent. */
  readonly before?: number;
}

/** Least width of the chart, in rem, from which on its plot is always at least `width` ems wide. */
export function leastFor(width: number, { margin, narrow }: PlotRoom): number {
  const isNarrow = narrow && narrow.until - margin >= width;
  return (isNarrow ? narrow.margin : margin) + width;
}

/** Least width of a plot, in ems, at which the label of an even tick has room: `full` of all labels, half of that of every other one. That with `index` 0 always has it. */
export const leastTickWidth = (index: number, full: number): number => (index === 0 ? 0 : full / (index & -index));

/** Least width of the chart, in rem, at which one of several even ticks has room. Undefined if it is always labelled. */
export const leastOf = (index: number, full: number, gutter: number): number | undefined =>
  index === 0 ? undefined : gutter + leastTickWidth(index, full);

/** A tick with the alignment of its label: with the edge of the plot where it would leave it, else centred on its position. */
function aligned(tick: Tick, isFirst: boolean, before: number): Tick {
  const { position, text } = tick;
  if (position > 1 - TICK_EDGE) return { ...tick, anchor: 'end' };
  const isInside = !isFirst || (textWidth(text) * TICK_SIZE) / 2 <= before;
  return position < TICK_EDGE && !isInside ? { ...tick, anchor: 'start' } : tick;
}

/** The width of a label before and after its tick, in ems. */
function sidesOf({ text, anchor }: Tick): readonly [before: number, after: number] {
  const width = textWidth(text) * TICK_SIZE;
  return anchor === 'start' ? [0, width] : anchor === 'end' ? [width, 0] : [width / 2, width / 2];
}

/** Least width of a plot, in ems, at which two labels do not touch. */
const apart = (a: Tick, b: Tick): number =>
  (sidesOf(a)[1] + TICK_GAP + sidesOf(b)[0]) / Math.max(b.position - a.position, 1e-6);

/** Least width of a plot, in ems, at which a centred label does not leave it at its end. */
const within = (tick: Tick): number =>
  tick.anchor || tick.position <= 0.5 ? 0 : (textWidth(tick.text) * TICK_SIZE) / 2 / (1 - tick.position);

/** Ratio of the distances between ticks above which these are uneven. Months and years differ by less. */
const UNEVEN = 1.5;

/** True if some ticks are much closer to each other than others. */
function areUneven(ticks: readonly Tick[]): boolean {
  const distances = ticks.slice(1).map(({ position }, index) => position - (ticks[index]?.position ?? 0));
  return distances.length > 1 && Math.max(...distances) > UNEVEN * Math.min(...distances);
}

/** Least widths of a plot at which the labels of uneven ticks have room: the first, the last, then always the one that is farthest from the others. */
function unevenWidths(ticks: readonly Tick[]): readonly number[] {
  const widths = ticks.map(() => 0);
  const placed: number[] = [];
  const distance = (index: number): number =>
    Math.min(...placed.map((other) => Math.abs((ticks[other]?.position ?? 0) - (ticks[index]?.position ?? 0))));
  const left = new Set(ticks.keys());
  for (let next = 0; left.size;) {
    const tick = ticks[next];
    if (tick)
      widths[next] = Math.max(
        0,
        ...placed.map((other) =>
          other < next ? apart(ticks[other] ?? tick, tick) : apart(tick, ticks[other] ?? tick),
        ),
      );
    placed.push(next);
    left.delete(next);
    next =
      placed.length === 1
        ? ticks.length - 1
        : [...left].reduce((a, b) => (distance(b) > distance(a) ? b : a), [...left][0] ?? 0);
  }
  return widths;
}

/** Distance, in ticks, between labels of even ticks of which one is labelled: all, every other one, every fourth. Of four both ends are, or all. */
const stepOf = (index: number, count: number): number => (count === 4 ? (index === 3 ? 3 : 1) : index & -index);

/** Least widths of a plot, in ems, at which the labels of even ticks have room. */
function evenWidths(ticks: readonly Tick[]): readonly number[] {
  /** Least width of a plot in which every `step`-th label has room. */
  const everyFrom = (step: number): number => {
    const some = ticks.filter((_, index) => index % step === 0);
    return Math.max(0, ...some.slice(1).map((tick, index) => apart(some[index] ?? tick, tick)));
  };
  const widths = new Map<number, number>();
  return ticks.map((_, index) => {
    const step = stepOf(index, ticks.length);
    const width = widths.get(step) ?? everyFrom(step);
    widths.set(step, width);
    // The first label is shown in any chart, so that its width does not count.
    return index ? width : 0;
  });
}

/** The labels of a tick at a height: centred on it or aligned with the edge of the plot, and the one before it that stands for it in narrow charts. */
export function tickLabels(
  { position, text, anchor = 'middle', least, most, ending, beginning }: Tick,
  height: Pick<Label, 'y' | 'line'>,
): readonly Label[] {
  const place = { text, x: position, ...height, role: 'tick' } as const;
  const label: Label = { ...place, anchor, ...(least && { least }), ...(most && { most }) };
  if (beginning)
    return [
      { ...label, least: beginning },
      { ...label, x: 0, anchor: 'start', most: beginning },
    ];
  if (ending === undefined || !least) return [label];
  return [label, { ...place, anchor: 'end', least: ending, most: least }];
}

/** The last tick with the width from which its label has room before it, in plots that it would leave if it were centred. */
function withEnding(last: Tick, others: readonly Tick[], room: PlotRoom): Tick {
  const { least: most = 0 } = last;
  const shown = others.filter(({ least = 0 }) => least < most);
  const ending = leastFor(Math.max(0, ...shown.map((tick) => apart(tick, { ...last, anchor: 'end' }))), room);
  return within(last) && ending < most ? { ...last, ending } : last;
}

/** An axis of ticks at given shares, each labelled from the width of the chart on at which it has room: every other one first, or of uneven ticks the last. */
export function placedAxis(all: readonly Tick[], room: PlotRoom): Axis {
  const placed = all.map((tick, index) => aligned(tick, index === 0, room.before ?? 0));
  const widths = areUneven(placed) ? unevenWidths(placed) : evenWidths(placed);
  const ticks = placed.map((tick, index) => {
    const width = Math.max(widths[index] ?? 0, within(tick));
    return width ? { ...tick, least: leastFor(width, room) } : tick;
  });
  return {
    kind: 'placed',
    ticks: ticks.map((tick, index) =>
      index > 0 && index === ticks.length - 1 ? withEnding(tick, ticks.slice(0, -1), room) : tick,
    ),
  };
}
