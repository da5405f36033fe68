import { lineKey } from '../contract/context.js';
import type { ParsedObservation } from '../contract/observation.js';
import type { PublishedQuantity } from '../contract/quantity.js';
import { at, grouped, percent, scaleOf, type Scale } from '../parts/old/bar-layout.js';
import type { ChangeLayout } from '../parts/change-layout.js';
import { changeOf } from '../parts/comparable-layout.js';
import { legendOf } from '../parts/old/legend-layout.js';
import { cellOf } from '../parts/old/table-layout.js';
import { comparePeriods, isAdjacent, periodKey, previousPeriod, units, type Period } from '../statistics/period.js';
import { isKnown, pointEstimate } from '../statistics/quantity.js';
import type { DeltaWords, LegendKey } from '../words/words.js';
import type { Delta, Series } from './data.js';
import {
  BAND,
  begun,
  columnsOf,
  frameAround,
  gapsBefore,
  penOn,
  pointsOf,
  sentenceOf,
  shareAt,
  type ColumnsLayout,
  type PlotLayout,
  type Point,
  type Row,
  type SignLayout,
} from './layout.js';

const isBreak = ({ value }: ParsedObservation): boolean => !!value.status?.includes('B');

/** The figures of a series, each with the change from what it is compared with, or why there is none. */
export function comparedOf(series: Series, against: Delta['against'], words: DeltaWords): readonly Point[] {
  const { observations } = series;
  return pointsOf(series, against, (now, earlier, i): ChangeLayout | undefined => {
    const before = against === 'previous' ? published(now, earlier) : earlier;
    const from = before ? observations.lastIndexOf(before, against === 'previous' ? i : Infinity) : -1;
    // A break anywhere after the earlier figure, up to the later one, parts the two.
    const between = from < 0 ? [] : observations.slice(Math.min(from, i) + 1, Math.max(from, i) + 1);
    return before && changeOf(now, before, words, between.some(isBreak));
  });
}

/** The figure of the period before. One that nobody published is no figure to compare with. */
function published(
  { period: p, scope }: ParsedObservation,
  earlier: ParsedObservation | undefined,
): ParsedObservation | undefined {
  const q = earlier?.period;
  const isApart =
    p && q && p.granularity === q.granularity && p.first === p.last && q.first === q.last && !isAdjacent(q, p);
  return isApart ? { pointer: '', scope, value: {}, period: previousPeriod(p) } : earlier;
}

/** A place on the axis: a period of the calendar, the label of something that is none, or a gap; and what each series has there. */
export interface Slot {
  readonly period?: Period;
  readonly label: string;
  readonly points: Point[];
}

/** The periods of all series in order, with the gaps between them, which are drawn as gaps. */
export function slotsOf(all: readonly (readonly Point[])[], words: DeltaWords): readonly Slot[] {
  const byKey = new Map<string, Slot>();
  all.forEach((points, s) => {
    for (const p of points) {
      const { period, label } = p.observed;
      let key = period ? periodKey(period) : `:${label}`;
      // Rows that are called the same have a place each.
      if (byKey.get(key)?.points[s]) key = p.observed.pointer;
      const slot = byKey.get(key) ?? { period, label: words.periodName(p.observed, true), points: [] };
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

/** What figures must share to stand on one scale: what those of one line do, and flows the length of their time. */
const scaleKey = ({ scope, period }: ParsedObservation): string =>
  [lineKey(scope), (scope.kind ?? 'flow') === 'flow' && period && `${period.granularity} ${units(period)}`].join();

/** The figures that cannot stand on the scale of most others. What has no period is taken as it comes. */
export function apartOf(observations: readonly ParsedObservation[]): ReadonlySet<ParsedObservation> {
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

const lookOf = ({ status }: PublishedQuantity): LegendKey | undefined =>
  LOOKS_OF.find(([code]) => status?.includes(code))?.[1];

/**
 * Draws the columns of slots on a scale, and where the series break; `look` is that of a figure of which nothing was said. `count` says how
 * many stand side by side; with 0 there are no columns. The figures whose look tells what was said of them are put into `painted`, with that look.
 */
export function plotOf(
  slots: readonly Slot[],
  scale: Scale,
  apart: ReadonlySet<ParsedObservation>,
  marks: Set<LegendKey>,
  look: (series: number) => string,
  count: number,
  painted: Map<ParsedObservation, LegendKey>,
): PlotLayout {
  const { draw, rect, done } = penOn(scale);
  const signs: SignLayout[] = [];
  const step = 1 / slots.length;
  const width = (step * BAND) / count;

  /** Draws one figure's column: its rectangles and what stands on them. */
  const column = (observed: ParsedObservation, x: number, wide: number, plain: string): unknown => {
    const { value, through } = observed;
    const middle = pointEstimate(value);
    const sign = (form: SignLayout['form'], y: number, more?: Partial<SignLayout>): unknown =>
      signs.push({ form, x: percent(x), width: percent(wide), y: percent(1 - y), ...more });
    if (middle === undefined) {
      sign('missing', 0);
      return marks.add('missing');
    }
    const said = through ? 'partial' : lookOf(value);
    // Among several series a column keeps the colour of its own.
    const own = plain === 'fill' ? undefined : plain;
    const of = (look: string): string => (own ? `${own} ${look}` : look);
    const name = said ? of(said) : plain;
    const { low = middle, high = middle, comparator } = value;
    const paint = (to: number): void => {
      rect(0, to, x, wide, name);
      if (!said || to === 0) return;
      marks.add(said);
      if (!through) painted.set(observed, said);
    };
    if (value.value === undefined && low < high) {
      paint(low);
      rect(low, high, x, wide, of('soft'));
      return marks.add('range');
    }
    const upTo = comparator === '<' || comparator === '<=';
    const form = comparator === '~' ? 'about' : 'at-least';
    if (upTo) {
      rect(0, middle, x, wide, of('soft'));
      return marks.add('at-most');
    }
    paint(middle);
    if (comparator) sign(form, at(middle, scale), { down: middle < 0, look: own });
    else if (low < high) sign('interval', at(low, scale), { y2: percent(1 - at(high, scale)) });
    else return undefined;
    return marks.add(comparator ? form : 'interval');
  };

  slots.forEach(({ points }, i) => {
    points.forEach(({ observed }, s) => {
      if (isBreak(observed)) draw('broken', `M${percent(i * step).slice(0, -1)}-4V100`);
      if (!count) return;
      const x = (i + (1 - BAND) / 2) * step + s * width;
      if (!apart.has(observed)) column(observed, x, width * (count > 1 ? 0.92 : 1), look(s));
    });
  });
  const plot = done(signs);
  if (plot.shapes.some((shape) => shape.look === 'broken')) marks.add('break');
  return plot;
}

/** How many names a note has at most. */
const MOST_NAMES = 8;

/** What the looks that are painted do not tell of figures, each with the periods of which it was said: "Provisional: 2021 and 2022". */
export function untold(
  { series }: Delta,
  painted: ReadonlyMap<ParsedObservation, LegendKey>,
  marks: ReadonlySet<LegendKey>,
  words: DeltaWords,
): readonly string[] {
  const told = new Map<string, string[]>();
  for (const { label, observations } of series) {
    const saidOf = (o: ParsedObservation): readonly string[] => {
      const { value, scope } = o;
      // Of a look that more than one word has, the first has it.
      const look = painted.get(o);
      const shown = [look && words.legendKey(look), marks.has('break') && words.legendKey('break')];
      const gap = words.quantity(value, scope);
      const said = isKnown(value) ? words.statuses(value) : gap === words.quantity({}, scope) ? [] : [gap];
      return said.filter((one) => !shown.includes(one));
    };
    const all = observations.map(saidOf);
    const nameOf = (i: number): string => words.periodName(observations[i]!);
    observations.forEach((_, i) => {
      for (const one of all[i]!.filter((each) => !all[i - 1]?.includes(each))) {
        let last = i;
        while (all[last + 1]?.includes(one)) last++;
        const run = [nameOf(i), nameOf(last)] as const;
        const names = last > i + 1 ? [words.between(...run)] : new Set(run);
        for (const name of names)
          told.set(one, [...(told.get(one) ?? []), [series.length > 1 && label, name].filter(Boolean).join(', ')]);
      }
    });
  }
  return Array.from(told, ([said, names]) => {
    const more = names.length - MOST_NAMES;
    const some = more > 0 ? [...names.slice(0, MOST_NAMES), words.others(more)] : names;
    return begun(words.labelled(said, words.list(some)), words, '');
  });
}

/** The sentence of one series: its latest whole figure, the change, and why the latest is not compared. */
export function latestOf(points: readonly Point[], words: DeltaWords, label = ''): string {
  const known = points.filter((p) => isKnown(p.observed.value));
  const last = known.at(-1);
  if (!last) {
    const { value = {}, scope = {} } = points.at(-1)?.observed ?? {};
    return begun(`${words.quantity(value, scope)}.`, words, label);
  }
  // A part of a period is not what the sentence is about, if there is a whole one.
  const told = (last.observed.through && last.change?.refused && known.at(-2)) || last;
  const refused = [told, last].find((p) => p.change?.refused)?.change!.long();
  return [sentenceOf(told, words, label), refused].filter(Boolean).join(' ');
}

/** Lays one series out as columns of which something was said: in the look of each, in what stands on it, and in a legend. */
export function layoutMarked(data: Delta, words: DeltaWords): ColumnsLayout {
  const { series, against } = data;
  const [only] = series as [Series];
  const marks = new Set<LegendKey>();
  const points = comparedOf(only, against, words);
  const slots = slotsOf([points], words);
  const apart = apartOf(only.observations);
  const scale = scaleOf(only.observations.filter((o) => !apart.has(o)).map((o) => o.value));
  const painted = new Map<ParsedObservation, LegendKey>();
  const plot = plotOf(slots, scale, apart, marks, () => 'fill', 1, painted);
  const rows = slots.map(({ label, points: [told] }): Row => {
    if (!told) return { label: '', value: '', said: undefined, at: 0, side: '' };
    const { observed, change } = told;
    const { value, scope } = observed;
    const middle = apart.has(observed) ? undefined : pointEstimate(value);
    const below = middle !== undefined && middle < 0;
    // In the picture the whisker says what the words say of a confidence interval, and the look what was said of the figure.
    const bare = value.value === undefined ? value : { ...value, low: undefined, high: undefined };
    const shown = apart.has(observed)
      ? words.quantity(bare, scope)
      : middle === undefined
        ? ''
        : words.amount(bare, scope);
    const said = cellOf(observed, words, only.scope.unit);
    return {
      label: label || words.unnamed,
      value: shown,
      said: said === shown ? undefined : said,
      at: middle === undefined ? 0 : shareAt((below ? value.low : value.high) ?? middle, scale),
      side: below ? 'below' : /^[>~]/.test(value.comparator ?? '') ? 'open' : '',
      change,
    };
  });
  const notes = [...(apart.size ? [words.apart] : []), ...untold(data, painted, marks, words)];
  const frame = frameAround(data, words, latestOf(points, words), plot, notes);
  return { ...columnsOf(only, frame, plot, rows, words), legend: legendOf(marks, words) };
}
