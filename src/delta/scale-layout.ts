import { ticks } from 'd3';
import { unitKey } from '../contract/context.js';
import type { ParsedObservation } from '../contract/observation.js';
import { at, percent, scaleOf } from '../parts/old/bar-layout.js';
import { fits } from '../parts/old/fit-layout.js';
import type { FrameLayout } from '../parts/frame-layout.js';
import { legendOf, type LegendItem } from '../parts/old/legend-layout.js';
import { runs } from '../parts/old/line-layout.js';
import { cellOf, tableOf, type TableLayout } from '../parts/old/table-layout.js';
import { pointEstimate } from '../statistics/quantity.js';
import type { DeltaWords, LegendKey } from '../words/words.js';
import type { Delta, Series } from './data.js';
import {
  frameAround,
  headOf,
  layoutColumns,
  needs,
  shareAt,
  widest,
  type ColumnsLayout,
  type PlotLayout,
} from './layout.js';
import { apartOf, comparedOf, latestOf, layoutMarked, plotOf, slotsOf, untold } from './marked-layout.js';

/** A text and where it stands, from the foot of the plot, as a share of its height. */
export interface TickLayout {
  readonly text: string;
  readonly at: number;
}

/** The name of a period below the plot, with the classes that say from which width of the chart on it is shown. */
export interface NameLayout {
  readonly text: string;
  readonly fit: string;
  /** Where it stands below a line, in shares of the width. */
  readonly at?: string;
}

/** One stretch of a series drawn as a line in the box of the plot. */
export interface LineLayout {
  readonly points: string;
  /** Its series, and whether it is a `dot`: one figure between two gaps. */
  readonly look: string;
}

/** Figures on a scale, ready to draw: as columns side by side, or as lines where there are too many. */
export interface ScaleLayout {
  readonly frame: FrameLayout;
  readonly plot: PlotLayout;
  /** Absent where columns are drawn. */
  readonly lines?: readonly LineLayout[];
  readonly ticks: readonly TickLayout[];
  /** The names of the periods; a line names about a dozen of them. */
  readonly names: readonly NameLayout[];
  /** The names of the series, where there are several. */
  readonly series: readonly { readonly look: string; readonly label: string }[];
  readonly legend: readonly LegendItem[];
  readonly table: TableLayout;
}

/** Figures period by period, ready to draw: {@link ScaleLayout} where their values have no room, else {@link ColumnsLayout}. */
export type DeltaLayout = ColumnsLayout | ScaleLayout;

/** Up to how many columns are drawn; above that the series are lines. */
const MOST_COLUMNS = 60;
/** How many looks the series take turns in. */
const LOOKS = 6;
/** About how many periods a line names below itself. */
const LINE_LABELS = 12;

const lookOf = (series: number): string => `series${series % LOOKS}`;

/** Lays figures out on a scale, as columns or as lines, and the same in a table of words. */
export function layoutScale(data: Delta, words: DeltaWords): ScaleLayout {
  const { series, scope, against } = data;
  const marks = new Set<LegendKey>();
  const painted = new Map<ParsedObservation, LegendKey>();
  const several = series.length > 1;
  const nameOf = (s: Series): string => s.label || words.unnamed;
  const points = series.map((s) => comparedOf(s, against, words));
  const slots = slotsOf(points, words);
  const every = series.flatMap((s) => s.observations);
  const asLines = slots.length * series.length > MOST_COLUMNS;
  const step = 1 / slots.length;

  const apart = apartOf(every);
  const extent = scaleOf(every.filter((o) => !apart.has(o)).map((o) => o.value));
  // Between numbers as far apart as there are, and as near, there are no steps.
  const wide = extent.high - extent.low;
  const across = wide > 1e-300 && wide < Infinity ? ticks(extent.low, extent.high, 3) : [];
  const scale = { low: Math.min(extent.low, across[0] ?? 0), high: Math.max(extent.high, across.at(-1) ?? 0) };
  const columns = plotOf(
    slots,
    scale,
    apart,
    marks,
    several ? lookOf : () => 'fill',
    asLines ? 0 : series.length,
    painted,
  );
  const grid = { look: 'tick', d: across.map((value) => `M0 ${(1 - at(value, scale)) * 100}h100`).join('') };
  const plot = { ...columns, shapes: [grid, ...columns.shapes] };
  const lines = asLines
    ? series.flatMap((_, s) => {
        const line = slots.map((slot, i) => {
          const o = slot.points[s]?.observed;
          const v = o && !apart.has(o) ? pointEstimate(o.value) : undefined;
          return v === undefined ? undefined : ([(i + 0.5) * step * 100, (1 - at(v, scale)) * 100] as const);
        });
        // A point alone is written twice.
        return runs(line).map((stretch) => {
          const [a, b, ...more] = stretch.split(' ', 3);
          return { points: stretch, look: a === b && !more.length ? `${lookOf(s)} dot` : lookOf(s) };
        });
      })
    : undefined;

  // Under columns a name wraps at its words.
  const nth = asLines ? Math.ceil(slots.length / LINE_LABELS) : 1;
  const named = slots.flatMap(({ label }, i) =>
    i && (slots.length - 1 - i) % nth
      ? []
      : [
          {
            text: label,
            at: asLines ? percent((i + 0.5) * step) : undefined,
            wide: asLines ? [label] : label.split(' '),
          },
        ],
  );
  // A unit that all series have alike is theirs together.
  const [first] = series as [Series];
  const isOne = series.every((s) => unitKey(s.scope.unit) === unitKey(first.scope.unit));
  const common = isOne ? first.scope : scope;
  const texts = across.map((value) => words.amount({ value }, common));
  const fit = fits(named.length, Math.max(...named.map((n) => widest(n.wide, 0.875))), widest(texts, 0.75) + 0.5);

  const changed = points.some((line) => line.some((p) => p.change));
  const rows = slots.flatMap((slot) => {
    if (!slot.points.length) return [];
    const cells = series.flatMap((_, s) => {
      const p = slot.points[s];
      return [
        p ? cellOf(p.observed, words, first.scope.unit) : '',
        ...(changed ? [p?.change?.short.join(' ') ?? ''] : []),
      ];
    });
    return [[slot.label || words.unnamed, ...cells]];
  });
  const heads = series.flatMap((s) => {
    const name = several ? nameOf(s) : headOf(s, words);
    return [name, ...(changed ? [several ? `${name}: ${words.changeHead}` : words.changeHead] : [])];
  });
  const sentence =
    series.length > 3
      ? words.manySeries(series.length, slots[0]!.label, slots.at(-1)!.label, isOne ? first.scope.unit : undefined)
      : points.map((line, s) => latestOf(line, words, several ? nameOf(series[s]!) : '')).join(' ');
  return {
    frame: frameAround(data, words, sentence, plot, [
      ...(apart.size ? [words.apart] : []),
      ...untold(data, painted, marks, words),
    ]),
    plot,
    lines,
    ticks: across.map((value, i) => ({ at: shareAt(value, scale), text: texts[i]! })),
    names: named.map(({ text, at: x }, i) => ({ text, at: x, fit: fit(i) })),
    series: several ? series.map((s, i) => ({ look: lookOf(i), label: nameOf(s) })) : [],
    legend: legendOf(marks, words),
    table: tableOf(heads, rows, words),
  };
}

/**
 * Lays figures out period by period: as columns with their values (`slots`), or on a scale (`ticks`) where these have no room. `'ticks' in layout`
 * tells a {@link ScaleLayout} from a {@link ColumnsLayout}. `data` is what `parseDelta` gave, where that is not undefined.
 * Example: `layoutDelta(data, english).frame.sentence` is "14,200 homes in 2021, up by 1,900 on 2020 (+15.4%)."
 */
export function layoutDelta(data: Delta, words: DeltaWords): DeltaLayout {
  const layout = { scale: layoutScale, marked: layoutMarked, none: layoutColumns }[needs(data) ?? 'none'];
  return layout(data, words);
}
