import { ticks } from 'd3';
import type { Observed } from '../contract/observation.js';
import { at, percent, scaleOf, type Scale } from '../parts/bar-layout.js';
import { changeOf, type ChangeLayout } from '../parts/change-layout.js';
import { ems, fits } from '../parts/fit-layout.js';
import { frameOf, type FrameLayout } from '../parts/frame-layout.js';
import { legendOf, type LegendItem } from '../parts/legend-layout.js';
import { runs } from '../parts/line-layout.js';
import { cellOf, tableOf, type TableLayout } from '../parts/table-layout.js';
import {
  comparePeriods,
  isAdjacent,
  previousPeriod,
  samePeriod,
  yearBefore,
  type Period,
} from '../statistics/period.js';
import { isKnown, point } from '../statistics/quantity.js';
import type { DeltaWords, Mark } from '../words/words.js';
import type { Delta, Series } from './data.js';

/** One column, in shares of the plot as attributes; `y` counts from the top. */
export interface ColumnLayout {
  readonly x: string;
  readonly width: string;
  readonly blocks: readonly { readonly y: string; readonly height: string; readonly look: string }[];
  /** Where an open end starts, and its form; `down` for one that hangs below zero. */
  readonly end?: { readonly y: string; readonly form: 'at-least' | 'about'; readonly down: boolean };
  readonly whisker?: { readonly x: string; readonly y1: string; readonly y2: string };
  /** Nothing but a dotted foot: the period is named, and no figure given. */
  readonly missing?: true;
}

/** A label that stands at a value: `at` is the share of the plot's height, from below. */
export interface ValueLabel {
  readonly text: string;
  readonly at: string;
  /** Under a column that hangs below zero. */
  readonly below: boolean;
}

/** One period, ready to draw. */
export interface SlotLayout {
  readonly label: string;
  /** Where a label stands under a line; columns have a place for each. */
  readonly x?: string;
  readonly value?: ValueLabel;
  readonly change?: ChangeLayout;
  /** The classes that say from which width on its labels are shown. */
  readonly fit: { readonly label: string; readonly value: string; readonly change: string };
}

/** One stretch of a series drawn as a line in a box of 1000 by 100. */
export interface LineLayout {
  readonly points: string;
  readonly look: string;
}

/** Figures period by period, ready to draw: as columns, or as lines where there are too many. */
export interface DeltaLayout {
  readonly frame: FrameLayout;
  readonly slots: readonly SlotLayout[];
  readonly columns: readonly ColumnLayout[];
  /** Absent where columns are drawn. */
  readonly lines?: readonly LineLayout[];
  /** Lines across the plot with their values, where these cannot all stand at the columns. */
  readonly ticks: readonly { readonly y: string; readonly at: string; readonly text: string }[];
  /** Where zero lies, from the top. */
  readonly zero: string;
  /** True where columns hang below zero. */
  readonly negative: boolean;
  /** Where the series break, in shares of the width. */
  readonly breaks: readonly string[];
  /** The names of the series, where there are several. */
  readonly series: readonly { readonly look: string; readonly label: string }[];
  readonly legend: readonly LegendItem[];
  readonly table: TableLayout;
}

/** Up to how many columns are drawn; above that the series are lines. */
const MOST_COLUMNS = 60;
/** Up to how many columns usually have room for their values, so that no scale is needed. */
const MOST_VALUES = 12;
/** How many looks the series take turns in. */
const LOOKS = 6;
/** How much of a period's place its columns take. */
const BAND = 0.74;
/** About how many periods a line names below itself. */
const LINE_LABELS = 12;

/** One observation of a series, with what it is compared with. */
interface Point {
  readonly observed: Observed;
  readonly change?: ChangeLayout;
}

/** A place on the axis: a period of the calendar, the label of something that is none, or a gap; and what each series has there. */
interface Slot {
  readonly period?: Period;
  readonly label: string;
  readonly points: Point[];
}

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

function pointsOf(series: Series, against: Delta['against'], words: DeltaWords): readonly Point[] {
  const { observations } = series;
  return observations.map((observed, i) => {
    const before = beforeOf(observed, i, series, against);
    const from = before ? observations.indexOf(before) : -1;
    // A break anywhere after the earlier figure, up to the later one, parts the two.
    const between = from < 0 ? [] : observations.slice(Math.min(from, i) + 1, Math.max(from, i) + 1);
    const broken = between.some((o) => o.value.status?.includes('B'));
    return { observed, change: before && changeOf(observed, before, words, broken) };
  });
}

/** The periods of all series in order, with the gaps between them, which are drawn as gaps. */
function slotsOf(all: readonly (readonly Point[])[], words: DeltaWords): readonly Slot[] {
  const byKey = new Map<string, Slot>();
  all.forEach((points, s) => {
    for (const p of points) {
      const { period, label } = p.observed;
      const key = period?.text ?? `:${label}`;
      const slot = byKey.get(key) ?? { period, label: words.observed(p.observed, true), points: [] };
      slot.points[s] = p;
      byKey.set(key, slot);
    }
  });
  const slots = [...byKey.values()];
  if (slots.some((s) => !s.period)) return slots;
  slots.sort((a, b) => comparePeriods(a.period!, b.period!));
  return slots.flatMap((slot, i) => {
    const [now, before] = [slot.period!, slots[i - 1]?.period];
    const missing =
      before?.granularity === now.granularity && before.first === before.last ? now.first - before.last - 1 : 0;
    // Periods that nobody published leave their place empty; a long silence leaves one gap, which is as clear.
    const gaps = Array.from({ length: missing > 24 ? 1 : Math.max(0, missing) }, () => ({ label: '', points: [] }));
    return [...gaps, slot];
  });
}

/** The looks of columns by what was said of their figures; the first that holds. */
const LOOKS_OF = [
  ['F', 'forecast'],
  ['E', 'estimated'],
  ['I', 'estimated'],
  ['P', 'provisional'],
  ['U', 'unreliable'],
] as const;

function columnOf(
  { value, through }: Observed,
  x: number,
  width: number,
  scale: Scale,
  plain: string,
  marks: Set<Mark>,
): ColumnLayout {
  const base = { x: percent(x), width: percent(width) };
  const middle = point(value);
  if (middle === undefined) {
    marks.add('missing');
    return { ...base, blocks: [], missing: true };
  }
  const said = through ? 'partial' : LOOKS_OF.find(([status]) => value.status?.includes(status))?.[1];
  if (said) marks.add(said);
  const y = (n: number): string => percent(1 - at(n, scale));
  const rect = (from: number, to: number, look: string): ColumnLayout['blocks'][number] => {
    const [low, high] = [at(Math.min(from, to), scale), at(Math.max(from, to), scale)];
    return { y: percent(1 - high), height: percent(high - low), look };
  };
  const { low = middle, high = middle, comparator } = value;
  if (value.value === undefined) {
    marks.add('range');
    return { ...base, blocks: [rect(0, low, said ?? plain), rect(low, high, 'soft')] };
  }
  const upTo = comparator === '<' || comparator === '<=';
  const form = comparator === '~' ? 'about' : 'at-least';
  if (comparator) marks.add(upTo ? 'at-most' : form);
  else if (low < high) marks.add('interval');
  return {
    ...base,
    blocks: [rect(0, middle, upTo ? 'soft' : (said ?? plain))],
    end: comparator && !upTo ? { y: y(middle), form, down: middle < 0 } : undefined,
    whisker: low < high ? { x: percent(x + width / 2), y1: y(low), y2: y(high) } : undefined,
  };
}

/** The sentence of one series: its latest whole figure, the change, and why the latest is not compared. */
function sentenceOf(points: readonly Point[], words: DeltaWords, label: string): string {
  const known = points.filter((p) => isKnown(p.observed.value));
  const last = known.at(-1);
  if (!last) return words.said(label, `${words.quantity({}, {})}.`);
  // A part of a period is not what the sentence is about, if there is a whole one.
  const told = (last.observed.through && last.change?.refused && known.at(-2)) || last;
  const { observed, change } = told;
  const when = observed.period && !observed.label ? words.during(observed.period) : words.observed(observed);
  const figure = `${words.quantity(observed.value, observed.scope)} ${when}`;
  const said = `${figure}${change && !change.refused ? `, ${change.long}` : ''}.`;
  const refused = [told, last].find((p) => p.change?.refused)?.change!.long;
  return [label ? words.said(label, said) : said.charAt(0).toUpperCase() + said.slice(1), refused]
    .filter(Boolean)
    .join(' ');
}

/** Lays figures out period by period: columns with their values and changes, or lines on a scale, and the same in a table of words. */
export function layoutDelta(data: Delta, words: DeltaWords): DeltaLayout {
  const { series, scope, against } = data;
  const marks = new Set<Mark>();
  const points = series.map((s) => pointsOf(s, against, words));
  const slots = slotsOf(points, words);
  const several = series.length > 1;
  const nameOf = (s: Series): string => s.label || words.unnamed;
  const every = series.flatMap((s) => s.observations);
  const asLines = slots.length * series.length > MOST_COLUMNS;

  const values = scaleOf(every.map((o) => o.value));
  const across = several || slots.length > MOST_VALUES ? ticks(values.low, values.high, 3) : [];
  const scale = { low: Math.min(values.low, across[0] ?? 0), high: Math.max(values.high, across.at(-1) ?? 0) };
  const step = 1 / slots.length;
  const width = (step * BAND) / series.length;
  const xOf = (i: number): number => (i + (1 - BAND) / 2) * step;

  const columns: ColumnLayout[] = [];
  const breaks: string[] = [];
  slots.forEach((slot, i) => {
    const x = xOf(i);
    slot.points.forEach(({ observed }, s) => {
      if (!asLines)
        columns.push(
          columnOf(
            observed,
            x + s * width,
            width * (several ? 0.92 : 1),
            scale,
            several ? `series${s % LOOKS}` : 'fill',
            marks,
          ),
        );
    });
    if (slot.points.some((p) => p.observed.value.status?.includes('B'))) breaks.push(percent(i * step));
  });
  if (breaks.length) marks.add('break');
  const lines = asLines
    ? series.flatMap((_, s) => {
        const line = slots.map((slot, i) => {
          const v = slot.points[s] && point(slot.points[s].observed.value);
          return v === undefined ? undefined : ([(i + 0.5) * step * 1000, (1 - at(v, scale)) * 100] as const);
        });
        return runs(line).map((stretch) => ({ points: stretch, look: `series${s % LOOKS}` }));
      })
    : undefined;

  // A line names about a dozen of its periods; columns show their labels as far as the widest of each row fits.
  const nth = asLines ? Math.ceil(slots.length / LINE_LABELS) : 1;
  const named = slots
    .map((slot, i) => {
      const [only] = several || asLines ? [] : slot.points;
      return {
        label: slot.label,
        x: asLines ? percent((i + 0.5) * step) : undefined,
        change: only?.change,
        value: only && isKnown(only.observed.value) ? only.observed : undefined,
      };
    })
    .filter((_, i) => !i || (slots.length - 1 - i) % nth === 0);
  const texts = named.map(({ label, change, value }) => ({
    // Under a column a name wraps at its words.
    label: asLines ? [label] : label.split(' '),
    value: value ? [words.amount(value.value, value.scope)] : [],
    // A reason wraps at its words; the longest is about as wide as this one.
    change: change ? (change.refused ? ['compared'] : change.short) : [],
  }));
  const widest = (row: keyof (typeof texts)[number]): number => Math.max(...texts.flatMap((t) => t[row].map(ems)), 0);
  const scaleTexts = across.map((value) => words.amount({ value }, scope));
  const gutter = Math.max(0, ...scaleTexts.map(ems)) * 0.75 + (across.length ? 0.5 : 0);
  const fit = {
    label: fits(named.length, widest('label') * 0.875, true, gutter),
    value: fits(named.length, widest('value') * 0.9375, false, gutter),
    change: fits(named.length, widest('change') * 0.8125, false, gutter),
  };

  const changed = points.some((line) => line.some((p) => p.change));
  const rows = slots.flatMap((slot) => {
    if (!slot.points.length) return [];
    const cells = series.flatMap((_, s) => {
      const p = slot.points[s];
      return [p ? cellOf(p.observed, words) : '', ...(changed ? [p?.change?.short.join(' ') ?? ''] : [])];
    });
    return [[slot.label || words.unnamed, ...cells]];
  });
  const heads = series.flatMap((s) => [
    several ? nameOf(s) : words.unitName(scope.unit),
    ...(changed ? [several ? `${nameOf(s)}: ${words.changeHead}` : words.changeHead] : []),
  ]);
  const sentence =
    series.length > 3
      ? words.manySeries(series.length, slots[0]!.label, slots.at(-1)!.label)
      : points.map((line, s) => sentenceOf(line, words, several ? nameOf(series[s]!) : '')).join(' ');
  const noted = [
    ...series.map((s) => ({ ...s, label: several ? s.label : '' })),
    ...every.map((o) => ({ ...o, label: words.observed(o) })),
  ];
  return {
    frame: frameOf(data, words, sentence, noted),
    slots: named.map(({ label, x, change, value }, i) => ({
      label,
      x,
      value: value && {
        text: texts[i]!.value[0]!,
        at: percent(at(value.value.high ?? point(value.value)!, scale)),
        below: point(value.value)! < 0,
      },
      change,
      fit: { label: fit.label(i), value: fit.value(i), change: fit.change(i) },
    })),
    columns,
    lines,
    ticks: across.map((value, i) => ({
      y: percent(1 - at(value, scale)),
      at: percent(at(value, scale)),
      text: scaleTexts[i]!,
    })),
    zero: percent(1 - at(0, scale)),
    negative: scale.low < 0,
    breaks,
    series: several ? series.map((s, i) => ({ look: `series${i % LOOKS}`, label: nameOf(s) })) : [],
    legend: legendOf(marks, words),
    table: tableOf(heads, rows, words),
  };
}
