import { ticks } from 'd3-array';
import { unitKey } from '../contract/context.js';
import type { Observed } from '../contract/observation.js';
import { LEAST, LEAST_LENGTH, at, grouped, percent, scaleOf, type Scale } from '../parts/bar-layout.js';
import { changeClass, changeOf, type ChangeLayout } from '../parts/change-layout.js';
import { ems, fitClass, fits } from '../parts/fit-layout.js';
import { frameOf, type FrameLayout } from '../parts/frame-layout.js';
import { legendOf, type LegendItem } from '../parts/legend-layout.js';
import { runs } from '../parts/line-layout.js';
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

/** A rectangle in shares of the plot as attributes; `y` counts from the top. */
export interface RectLayout {
  readonly x: string;
  readonly width: string;
  readonly y: string;
  readonly height: string;
  readonly look: string;
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

/** A text, the classes that say from which width on it is shown, and where it stands. */
export interface LabelLayout {
  readonly text: string;
  readonly look: string;
  readonly at?: string;
}

/** One period, ready to draw. */
export interface SlotLayout {
  readonly label: LabelLayout;
  readonly value: LabelLayout;
  readonly change: LabelLayout;
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
  /** From which width on the values stand at their columns; below it, and where this is empty, there is a scale instead. */
  readonly values: string;
  /** Up to which width that scale is shown. */
  readonly lack: string;
  /** Whether changes stand below the periods. */
  readonly changed: boolean;
  readonly rects: readonly RectLayout[];
  readonly signs: readonly SignLayout[];
  /** Absent where columns are drawn. */
  readonly lines?: readonly LineLayout[];
  /** Lines across the plot with their values, where these do not stand at the columns. */
  readonly ticks: readonly (LabelLayout & { readonly y: string })[];
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
/** Above how many columns the values are left to the scale. */
const MOST_VALUES = 24;
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
  return slots.flatMap((slot, i) => {
    const missing = gap(slots[i - 1]?.period, slot.period);
    // Periods that nobody published leave their place empty; a long silence leaves one gap, which is as clear.
    const gaps = Array.from({ length: missing > 24 ? 1 : missing }, () => ({ label: '', points: [] }));
    return [...gaps, slot];
  });
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
function apartOf(observations: readonly Observed[]): ReadonlySet<Observed> {
  const [, ...others] = [
    ...grouped(
      observations.filter((o) => o.period),
      scaleKey,
    ).values(),
  ].sort((a, b) => b.length - a.length);
  return new Set(others.flat());
}

/** The looks of columns by what was said of their figures; the first that holds. */
const LOOKS_OF = [
  ['F', 'forecast'],
  ['E', 'estimated'],
  ['I', 'estimated'],
  ['P', 'provisional'],
  ['U', 'unreliable'],
] as const;

/** Draws one figure's column: its rectangles and what stands on them. */
function columnOf(
  { value, through }: Observed,
  place: Pick<RectLayout, 'x' | 'width'>,
  scale: Scale,
  plain: string,
  marks: Set<Mark>,
): { readonly rects: readonly RectLayout[]; readonly signs: readonly SignLayout[] } {
  const middle = point(value);
  if (middle === undefined) {
    marks.add('missing');
    return { rects: [], signs: [{ ...place, form: 'missing', y: '100%' }] };
  }
  const said = through ? 'partial' : LOOKS_OF.find(([status]) => value.status?.includes(status))?.[1];
  if (said) marks.add(said);
  const y = (n: number): string => percent(1 - at(n, scale));
  const rect = (from: number, to: number, look: string): RectLayout => {
    const [low, high] = [at(Math.min(from, to), scale), at(Math.max(from, to), scale)];
    const least = from !== to && high - low < LEAST;
    return { ...place, y: percent(1 - high), height: least ? LEAST_LENGTH : percent(high - low), look };
  };
  const { low = middle, high = middle, comparator } = value;
  if (value.value === undefined && low < high) {
    marks.add('range');
    return { rects: [rect(0, low, said ?? plain), rect(low, high, 'soft')], signs: [] };
  }
  const upTo = comparator === '<' || comparator === '<=';
  const form = comparator === '~' ? 'about' : 'at-least';
  if (comparator) marks.add(upTo ? 'at-most' : form);
  else if (low < high) marks.add('interval');
  const end: SignLayout = { ...place, form, y: y(middle), down: middle < 0 };
  const whisker: SignLayout = { ...place, form: 'interval', y: y(low), y2: y(high) };
  return {
    rects: [rect(0, middle, upTo ? 'soft' : (said ?? plain))],
    signs: comparator ? (upTo ? [] : [end]) : low < high ? [whisker] : [],
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
  const figure = words.dated(words.quantity(observed.value, observed.scope), observed);
  const said = `${figure}${change && !change.refused ? `, ${change.long()}` : ''}.`;
  const refused = [told, last].find((p) => p.change?.refused)?.change!.long();
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

  const apart = apartOf(every);
  const extent = scaleOf(every.filter((o) => !apart.has(o)).map((o) => o.value));
  const across = extent.high - extent.low < Infinity ? ticks(extent.low, extent.high, 3) : [];
  // Where values may stand at the columns, these use the whole height.
  const top = several || slots.length > MOST_VALUES ? (across.at(-1) ?? 0) : 0;
  const scale = { low: Math.min(extent.low, across[0] ?? 0), high: Math.max(extent.high, top) };
  const step = 1 / slots.length;
  const width = (step * BAND) / series.length;
  const xOf = (i: number): number => (i + (1 - BAND) / 2) * step;

  const rects: RectLayout[] = [];
  const signs: SignLayout[] = [];
  const breaks: string[] = [];
  slots.forEach((slot, i) => {
    slot.points.forEach(({ observed }, s) => {
      if (observed.value.status?.includes('B')) breaks.push(percent(i * step));
      if (asLines) return;
      const place = { x: percent(xOf(i) + s * width), width: percent(width * (several ? 0.92 : 1)) };
      const drawn = columnOf(
        apart.has(observed) ? { ...observed, value: {} } : observed,
        place,
        scale,
        several ? `series${s % LOOKS}` : 'fill',
        marks,
      );
      rects.push(...drawn.rects);
      signs.push(...drawn.signs);
    });
  });
  if (breaks.length) marks.add('break');
  const lines = asLines
    ? series.flatMap((_, s) => {
        const line = slots.map((slot, i) => {
          const o = slot.points[s]?.observed;
          const v = o && !apart.has(o) ? point(o.value) : undefined;
          return v === undefined ? undefined : ([(i + 0.5) * step * 1000, (1 - at(v, scale)) * 100] as const);
        });
        return runs(line).map((stretch) => ({ points: stretch, look: `series${s % LOOKS}` }));
      })
    : undefined;

  // A line names about a dozen of its periods; under columns a name wraps at its words, and so does a reason.
  const nth = asLines ? Math.ceil(slots.length / LINE_LABELS) : 1;
  const scaleTexts = across.map((value) => words.amount({ value }, scope));
  const gutter = Math.max(0, ...scaleTexts.map(ems)) * 0.75 + 0.5;
  const named = slots.flatMap((slot, i) => {
    if (i && (slots.length - 1 - i) % nth) return [];
    const [only] = several || asLines ? [] : slot.points;
    const value = only?.observed.value;
    const middle = value && !apart.has(only.observed) ? point(value) : undefined;
    const change = only?.change;
    const open = value?.comparator?.startsWith('>') ? 'open' : '';
    return [
      {
        label: slot.label,
        x: asLines ? percent((i + 0.5) * step) : undefined,
        change,
        // In the picture the whisker says what the words say of a confidence interval.
        value:
          middle === undefined
            ? ''
            : words.amount(
                value!.value === undefined ? value! : { ...value, low: undefined, high: undefined },
                only!.observed.scope,
              ),
        stands: middle === undefined ? undefined : percent(at(value!.high ?? middle, scale)),
        side: middle !== undefined && middle < 0 ? 'below' : open,
        size: Math.max(
          ...(asLines ? [slot.label] : slot.label.split(' ')).map(ems).map((size) => size * 0.875),
          ...(change?.refused ? ['compared'] : (change?.short ?? [])).map(ems).map((size) => size * 0.8125),
        ),
      },
    ];
  });
  const count = named.length;
  const fit = fits(count, Math.max(...named.map((n) => n.size)), gutter);
  const room = count * (Math.max(...named.map((n) => ems(n.value))) * 0.9375 + 0.4);
  const standing = (name: 'fit' | 'lack'): string =>
    several || asLines || count > MOST_VALUES ? '' : fitClass(room, name);

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
    several
      ? nameOf(s)
      : [s.label, scope.unit && words.unitName(scope.unit)].filter(Boolean).join(', ') || words.unitName(undefined),
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
    frame: frameOf(data, words, sentence, noted, [
      ...(apart.size ? [words.apart] : []),
      ...(rects.some((r) => r.height === LEAST_LENGTH) ? [words.least] : []),
    ]),
    slots: named.map(({ label, x, value, stands, side, change }, i) => ({
      label: { text: label, look: fit(i), at: x },
      value: { text: value, look: side, at: stands },
      change: { text: change?.short.join(' ') ?? '', look: `${fit(i)} ${change ? changeClass(change) : ''}` },
    })),
    values: standing('fit'),
    lack: standing('lack'),
    changed: named.some((n) => n.change),
    rects,
    signs,
    lines,
    ticks: across.map((value, i) => ({
      y: percent(1 - at(value, scale)),
      look: '',
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
