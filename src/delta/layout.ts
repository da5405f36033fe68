import { max, path, scaleBand, ticks } from 'd3';
import type { Observed } from '../contract/observation.js';
import { at, percent, scaleOf, type Scale } from '../parts/bar-layout.js';
import { changeOf, type ChangeLayout } from '../parts/change-layout.js';
import { ems, fits } from '../parts/fit-layout.js';
import { frameOf, type FrameLayout } from '../parts/frame-layout.js';
import type { TableLayout } from '../parts/table-layout.js';
import { comparePeriods, samePeriod, yearBefore, type Period } from '../statistics/period.js';
import { isKnown, point } from '../statistics/quantity.js';
import type { Mark, Words } from '../words/words.js';
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
  readonly value?: ValueLabel;
  readonly change?: ChangeLayout;
  /** The classes that say from which width on its labels are shown. */
  readonly fit: { readonly label: string; readonly value: string; readonly change: string };
}

/** One series drawn as a line in a box of 1000 by 100. */
export interface LineLayout {
  readonly d: string;
  readonly look: string;
}

/** Figures period by period, ready to draw: as columns, or as lines where there are too many. */
export interface DeltaLayout {
  readonly frame: FrameLayout;
  readonly slots: readonly SlotLayout[];
  readonly columns: readonly ColumnLayout[];
  readonly lines: readonly LineLayout[];
  /** Lines across the plot with their values; only where values do not stand at the columns. */
  readonly ticks: readonly { readonly y: string; readonly at: string; readonly text: string }[];
  /** Where zero lies, from the top. */
  readonly zero: string;
  /** True where columns hang below zero. */
  readonly negative: boolean;
  /** Where the series break, in shares of the width. */
  readonly breaks: readonly string[];
  /** The names of the series, where there are several. */
  readonly series: readonly { readonly look: string; readonly label: string }[];
  readonly table: TableLayout;
}

/** Up to how many columns are drawn; above that the series are lines. */
const MOST_COLUMNS = 60;
/** How many looks the series take turns in. */
const LOOKS = 6;
/** About how many periods a line names below itself. */
const LINE_LABELS = 12;

/** One observation of a series in one slot, with what it is compared with. */
interface Point {
  readonly observed: Observed;
  readonly change?: ChangeLayout;
}

/** A slot: a period of the calendar, or the label of something that is none. */
interface Slot {
  readonly period?: Period;
  readonly label: string;
}

/** The periods of all series in order, with the gaps between them, which are drawn as gaps. */
function slotsOf(series: readonly Series[], words: Words): readonly Slot[] {
  const all = series.flatMap((s) => s.observations);
  const named = new Map<string, Slot>();
  for (const o of all) {
    const key = o.period?.text ?? `:${o.label}`;
    // A name that says how far the period has come tells more than one that does not.
    if (!named.has(key) || o.through)
      named.set(key, { label: words.observed(o), ...(o.period && { period: o.period }) });
  }
  const slots = [...named.values()];
  if (slots.some((s) => !s.period)) return slots;
  slots.sort((a, b) => comparePeriods(a.period!, b.period!));
  const filled: Slot[] = [];
  for (const slot of slots) {
    const before = filled.at(-1)?.period;
    const now = slot.period!;
    const missing =
      before && before.granularity === now.granularity && before.first === before.last
        ? now.first - before.last - 1
        : 0;
    // Periods that nobody published leave their place empty; a long silence leaves one gap, which is as clear.
    for (let i = 0; i < (missing > 24 ? 1 : missing); i++) filled.push({ label: '' });
    filled.push(slot);
  }
  return filled;
}

/** What an observation is compared with, by the rule of the document. */
function beforeOf(o: Observed, i: number, { observations }: Series, against: Delta['against']): Observed | undefined {
  const find = (period: Period | undefined): Observed | undefined =>
    period && observations.find((b) => b.period && samePeriod(b.period, period));
  if (against === 'previous') return observations[i - 1];
  if (against === 'first') return i ? observations[0] : undefined;
  const named = against === 'year-before' ? o.period && yearBefore(o.period) : against;
  const before = find(named);
  return before === o ? undefined : before;
}

function pointsOf(series: Series, against: Delta['against'], words: Words): readonly Point[] {
  return series.observations.map((observed, i) => {
    const before = beforeOf(observed, i, series, against);
    if (!before) return { observed };
    const from = series.observations.indexOf(before);
    // A break anywhere after the earlier figure, up to the later one, parts the two.
    const broken = series.observations
      .slice(Math.min(from, i) + 1, Math.max(from, i) + 1)
      .some((o) => o.value.status?.includes('B'));
    return { observed, change: changeOf(observed, before, words, broken) };
  });
}

/** The look of a column by what was said of its figure; the first that holds. */
function lookOf({ value, through }: Observed, plain: string): { readonly look: string; readonly mark?: Mark } {
  const status = value.status ?? [];
  if (through) return { look: 'partial', mark: 'partial' };
  if (status.includes('F')) return { look: 'forecast', mark: 'forecast' };
  if (status.includes('E') || status.includes('I')) return { look: 'estimated', mark: 'estimated' };
  if (status.includes('P')) return { look: 'provisional', mark: 'provisional' };
  if (status.includes('U')) return { look: 'unreliable', mark: 'unreliable' };
  return { look: plain };
}

function columnOf(o: Observed, x: number, width: number, scale: Scale, plain: string, marks: Set<Mark>): ColumnLayout {
  const { value } = o;
  const base = { x: percent(x), width: percent(width) };
  const middle = point(value);
  if (middle === undefined) {
    marks.add('missing');
    return { ...base, blocks: [], missing: true };
  }
  const { look, mark } = lookOf(o, plain);
  if (mark) marks.add(mark);
  const rect = (from: number, to: number, as: string): ColumnLayout['blocks'][number] => {
    const [low, high] = [at(Math.min(from, to), scale), at(Math.max(from, to), scale)];
    return { y: percent(1 - high), height: percent(high - low), look: as };
  };
  const ends = value.low !== undefined && value.high !== undefined ? ([value.low, value.high] as const) : undefined;
  if (value.value === undefined && ends) {
    marks.add('range');
    return { ...base, blocks: [rect(0, ends[0], look), rect(ends[0], ends[1], 'soft')] };
  }
  const { comparator } = value;
  const upTo = comparator === '<' || comparator === '<=';
  const form = comparator === '~' ? 'about' : 'at-least';
  if (comparator) marks.add(upTo ? 'at-most' : form);
  if (ends) marks.add('interval');
  return {
    ...base,
    blocks: [rect(0, middle, upTo ? 'soft' : look)],
    ...(comparator && !upTo && { end: { y: percent(1 - at(middle, scale)), form, down: middle < 0 } }),
    ...(ends && {
      whisker: { x: percent(x + width / 2), y1: percent(1 - at(ends[0], scale)), y2: percent(1 - at(ends[1], scale)) },
    }),
  };
}

/** The sentence of one series: its latest figure, the change, and the latest figure that is not compared. */
function sentenceOf(points: readonly Point[], words: Words, label: string): string {
  const known = points.filter((p) => isKnown(p.observed.value));
  const last = known.at(-1);
  if (!last) return label ? `${words.said(label, words.quantity({}, {}))}.` : '';
  // A part of a period is not what the sentence is about, if there is a whole one.
  const whole = last.change?.refused && last.observed.through ? (known.at(-2) ?? last) : last;
  const { observed, change } = whole;
  const when = observed.period && !observed.label ? words.during(observed.period) : words.observed(observed);
  const figure = `${words.quantity(observed.value, observed.scope)} ${when}`;
  const said = `${figure}${change && !change.refused ? `, ${change.long}` : ''}.`;
  const why = whole !== last ? last.change?.long : change?.refused ? change.long : undefined;
  return [label ? words.said(label, said) : said.charAt(0).toUpperCase() + said.slice(1), why]
    .filter(Boolean)
    .join(' ');
}

/** Lays figures out period by period: columns with their values and changes, or lines on a scale, and the same in a table of words. */
export function layoutDelta(data: Delta, words: Words): DeltaLayout {
  const { series, scope } = data;
  const marks = new Set<Mark>();
  const slots = slotsOf(series, words);
  const keyOf = (o: Observed): string => o.period?.text ?? `:${o.label}`;
  const points = series.map((s) => new Map(pointsOf(s, data.against, words).map((p) => [keyOf(p.observed), p])));
  const pointAt = (slot: Slot, s: number): Point | undefined => points[s]!.get(slot.period?.text ?? `:${slot.label}`);
  const every = series.flatMap((s) => s.observations);
  const several = series.length > 1;
  const asLines = slots.length * series.length > MOST_COLUMNS;

  const plain = scaleOf(every.map((o) => o.value));
  const marksAcross = asLines || several ? ticks(plain.low, plain.high, 3) : [];
  const scale = { low: Math.min(plain.low, marksAcross[0] ?? 0), high: Math.max(plain.high, marksAcross.at(-1) ?? 0) };
  const negative = scale.low < 0;

  const outer = scaleBand(slots.keys(), [0, 1])
    .paddingInner(several ? 0.22 : 0.28)
    .paddingOuter(0.14);
  const inner = scaleBand(series.keys(), [0, outer.bandwidth()]).paddingInner(0.08);
  const centre = (i: number): number => outer(i)! + outer.bandwidth() / 2;
  const lookAt = (s: number): string => (several ? `series${s % LOOKS}` : 'fill');

  const columns: ColumnLayout[] = [];
  const lines: LineLayout[] = [];
  if (asLines) {
    for (const s of series.keys()) {
      const line = path();
      let drawing = false;
      slots.forEach((slot, i) => {
        const value = point(pointAt(slot, s)?.observed.value ?? {});
        if (value === undefined) {
          drawing = false;
          return;
        }
        const [x, y] = [Math.round(centre(i) * 1e5) / 100, Math.round((1 - at(value, scale)) * 1e4) / 100];
        if (!drawing) line.moveTo(x, y);
        line.lineTo(x, y);
        drawing = true;
      });
      lines.push({ d: line.toString(), look: `series${s % LOOKS}` });
    }
  } else {
    slots.forEach((slot, i) => {
      for (const s of series.keys()) {
        const found = pointAt(slot, s);
        if (found)
          columns.push(columnOf(found.observed, outer(i)! + inner(s)!, inner.bandwidth(), scale, lookAt(s), marks));
      }
    });
  }
  const breaks = slots.flatMap((slot, i) =>
    series.some((_, s) => pointAt(slot, s)?.observed.value.status?.includes('B'))
      ? [percent(Math.max(0, outer(i)! - (outer.step() - outer.bandwidth()) / 2))]
      : [],
  );
  if (breaks.length) marks.add('break');

  // Labels of columns are shown as far as the widest of their row fits; a line names about a dozen of its periods.
  const named = slots.map((slot, i) => {
    const only = several || asLines ? undefined : pointAt(slot, 0);
    const value = only && isKnown(only.observed.value) ? words.amount(only.observed.value, only.observed.scope) : '';
    return { slot, i, value, observed: only?.observed, change: only?.change };
  });
  const step = asLines ? Math.ceil(slots.length / LINE_LABELS) : 1;
  const widest = (of: (n: (typeof named)[number]) => readonly string[]): number =>
    max(named, (n) => max(of(n), ems) ?? 0) ?? 0;
  const fit = {
    label: fits(slots.length, widest((n) => [n.slot.label]) * 0.875),
    value: fits(slots.length, widest((n) => [n.value]) * 0.9375),
    // A reason wraps at its words; the longest is about five ems wide.
    change: fits(slots.length, widest((n) => (n.change?.refused ? ['compared'] : (n.change?.short ?? []))) * 0.8125),
  };
  const shown = named.filter(({ i }) => !asLines || i === 0 || (slots.length - 1 - i) % step === 0);
  const slotLayouts = shown.map(({ slot, i, value, observed, change }): SlotLayout => {
    const middle = observed && point(observed.value);
    return {
      label: slot.label,
      ...(value &&
        middle !== undefined && {
          value: { text: value, at: percent(at(observed!.value.high ?? middle, scale)), below: middle < 0 },
        }),
      ...(change && { change }),
      fit: { label: fit.label(i), value: fit.value(i), change: fit.change(i) },
    };
  });

  const { heads } = words;
  const unit = scope.unit && !scope.unit.percent ? words.unitName(scope.unit) : heads.value;
  const listed = slots.flatMap((slot) =>
    series.flatMap((_, s) => {
      const found = pointAt(slot, s);
      return found ? [{ s, slot, found }] : [];
    }),
  );
  const changed = listed.some(({ found }) => found.change);
  const rows = slots.flatMap((slot) => {
    const cells = series.map((_, s) => pointAt(slot, s));
    if (!cells.some(Boolean)) return [];
    return [[slot.label || heads.unnamed, ...cells.flatMap((p) => cellsOf(p, words, changed))]];
  });
  const headsOf = (label: string): readonly string[] => [
    label || unit,
    ...(changed ? [several ? words.said(label, heads.change.toLowerCase()) : heads.change] : []),
  ];
  const sentence =
    series.length > 3
      ? words.manySeries(series.length, slots[0]!.label, slots.at(-1)!.label)
      : series
          .map((s, i) => sentenceOf([...points[i]!.values()], words, several ? s.label || heads.unnamed : ''))
          .join(' ');
  return {
    frame: frameOf(data, words, sentence, marks, [
      ...series.map((s) => ({ label: several ? s.label : '', scope: s.scope, ...(s.note && { note: s.note }) })),
      ...every.map((o) => ({
        label: words.observed(o),
        scope: o.scope,
        value: o.value,
        ...(o.note && { note: o.note }),
      })),
    ]),
    slots: slotLayouts,
    columns,
    lines,
    ticks: marksAcross.map((value) => ({
      y: percent(1 - at(value, scale)),
      at: percent(at(value, scale)),
      text: words.amount({ value }, scope),
    })),
    zero: percent(1 - at(0, scale)),
    negative,
    breaks,
    series: several ? series.map((s, i) => ({ look: `series${i % LOOKS}`, label: s.label || heads.unnamed })) : [],
    table: {
      heads: [heads.period, ...(several ? series.flatMap((s) => headsOf(s.label || heads.unnamed)) : headsOf(''))],
      rows,
      show: heads.showTable,
      hide: heads.hideTable,
    },
  };
}

function cellsOf(p: Point | undefined, words: Words, changed: boolean): readonly string[] {
  if (!p) return changed ? ['', ''] : [''];
  const { observed, change } = p;
  const value = [words.amount(observed.value, observed.scope), ...words.statuses(observed.value)].join(', ');
  return changed ? [value, change?.short.join(' ') ?? ''] : [value];
}
