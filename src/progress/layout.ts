import { wholeKey, type Scope } from '../contract/context.js';
import type { Figured } from '../contract/quantity.js';
import {
  at,
  barOf,
  block,
  grouped,
  percent,
  scaleOf,
  type BarLayout,
  type Block,
  type Scale,
} from '../parts/bar-layout.js';
import { frameOf, type FrameLayout, type Noted } from '../parts/frame-layout.js';
import { legendOf, type LegendItem } from '../parts/legend-layout.js';
import { cellOf } from '../parts/table-layout.js';
import { elapsed, pace } from '../statistics/pace.js';
import {
  compare,
  difference,
  isExact,
  isKnown,
  isWithheld,
  point,
  roundWithin,
  type Comparator,
  type Quantity,
} from '../statistics/quantity.js';
import type { Period } from '../statistics/period.js';
import { remainder, share } from '../statistics/share.js';
import type { Mark, ProgressWords, Standing } from '../words/words.js';
import type { Measure, Progress } from './data.js';

/** One measure, ready to draw. */
export interface RowLayout {
  readonly label: string;
  /** The language of the label, where it is not the document's. */
  readonly lang?: string;
  /** "over 6,000", "no figure given". */
  readonly value: string;
  /** "of 100,000 homes · 85%, ahead of a straight line", "no target set". */
  readonly rest: string;
  readonly bar?: BarLayout;
  /** Where the target lies, and so how far the track behind the bar goes; absent where there is no target. */
  readonly target?: string;
  /** Where a target begins that is a range. */
  readonly from?: string;
  /** True where the target is not exact: its line is broken. */
  readonly loose?: boolean;
  /** Where a straight line would be. */
  readonly pace?: string;
  readonly parts: readonly { readonly look: string; readonly text: string }[];
  readonly milestones: readonly { readonly x?: string; readonly text: string }[];
}

/** Progress, ready to draw. */
export interface ProgressLayout {
  readonly frame: FrameLayout;
  readonly heads: readonly string[];
  readonly rows: readonly RowLayout[];
  readonly legend: readonly LegendItem[];
}

const TURNED: Record<Comparator, Comparator> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '~': '~' };

/** A figure as per cent of the way from a baseline to a target; downward goals turn its bounds round. */
function along(q: Figured, baseline: number, target: number): Quantity | undefined {
  if (!isKnown(q)) return undefined;
  // Halved where the widest numbers would overflow, and only there: the smallest ones would vanish.
  const part = Number.isFinite(target - baseline) ? 1 : 0.5;
  const way = (n: number | undefined): number | undefined => {
    if (n === undefined) return undefined;
    const share = ((n * part - baseline * part) / (target * part - baseline * part)) * 100;
    // Of the way to the smallest target, one may be more than numbers hold.
    return Math.min(Math.max(share, -Number.MAX_VALUE), Number.MAX_VALUE);
  };
  const { low, high, level, comparator } = q;
  const down = target < baseline;
  return {
    value: way(low === undefined && high === undefined ? point(q) : q.value),
    low: way(down ? high : low),
    high: way(down ? low : high),
    level,
    comparator: down && comparator ? TURNED[comparator] : comparator,
  };
}

/** The parts of a value one after the other. */
function partBlocks(parts: Measure['parts'], scale: Scale, way: (n: number) => number): readonly Block[] {
  let from = 0;
  return parts.map(({ value }, i) => {
    const start = from;
    from += Math.max(0, point(value)!);
    return block(way(start), way(from), scale, `part${i % 4}`);
  });
}

/** What decides where a figure stands: of a confidence interval all of it. */
const surely = (q: Quantity): Quantity => ({ ...q, ...(q.level && { value: undefined }) });

/** Where a measure stands; toward a target that is a limit nobody is "on the way". */
function stateOf(
  measure: Measure,
  way: Quantity | undefined,
  aim: Quantity | undefined,
  isLimit: boolean,
): keyof Standing {
  const given = [measure.value, measure.target ?? {}];
  if (given.some(isWithheld)) return 'withheld';
  if (given.some((q) => q.unread)) return 'unread';
  if (!measure.target || point(measure.target) === undefined) return 'untargeted';
  if (!isKnown(measure.value)) return 'unnamed';
  const side = way && aim && compare(surely(way), aim);
  if (side === undefined) return 'undecided';
  if (side === 0) return 'reached';
  if (isLimit) return side > 0 ? 'above' : 'below';
  if (side > 0) return 'past';
  return measure.baseline && compare(way!, { value: 0 }) === -1 ? 'away' : 'before';
}

/** A value with few decimals is rounded so that it does not reach its target unless it does. */
const shortOf = (q: Figured, target: number | undefined, decimals: number | undefined): Figured =>
  target === undefined || decimals === undefined || q.value === undefined || /[<>]/.test(q.comparator ?? '')
    ? q
    : { ...q, ...roundWithin(q.value, decimals, [target]) };

/** Measures without a target share a scale where they might be parts of one whole; any other stands by itself. */
const isFree = ({ scope, target }: Measure): boolean => !target && !!scope.unit;

/**
 * Lays progress out in words and shares: each measure on its own way from baseline to target, those without a target on a scale they share.
 * `data` is what `parseProgress` gave, where that is not undefined. Never throws.
 * Example: `layoutProgress(data, english).rows[0].rest` is "of 100,000 homes · 85%, ahead of a straight line".
 */
export function layoutProgress(data: Progress, words: ProgressWords): ProgressLayout {
  const { span, measures, scope: outer } = data;
  const marks = new Set<Mark>();
  const extra: string[] = [];
  const standing: { -readonly [State in keyof Standing]: number } = {};
  const elapsedBy = (asOf: Period | undefined): number | undefined =>
    span && asOf && asOf.end >= span.start && span.end + asOf.end < Infinity ? elapsed(span, asOf) : undefined;
  /** The time of figures; a day by which so much of the campaign's time had passed is said there. */
  const timed = (time: Scope, text?: string): string =>
    words.timed({ ...time, asOf: elapsedBy(time.asOf) === undefined ? time.asOf : undefined }, text);

  const now = timed(outer);

  const groups = grouped(measures.filter(isFree), (m) => wholeKey(m.scope));
  const scales = new Map(Array.from(groups, ([key, all]) => [key, all.length > 1 && scaleOf(all.map((m) => m.value))]));

  const rows = measures.map((measure): RowLayout => {
    const { label, scope, value, target, baseline, milestones, parts } = measure;
    const from = baseline ? point(baseline) : 0;
    const to = target && point(target);
    // To a bound at the start, as "at least 0", leads no way, nor does one from a start that is not known.
    const leads = to !== undefined && from !== undefined && to !== from;
    const way = leads ? along(value, from, to) : undefined;
    const aim = leads ? along(target!, from, to) : undefined;
    // Where up is bad, a target above the start is a limit.
    const isLimit = scope.polarity === 'up-bad' && leads && to > from;
    const state = stateOf(measure, way, aim, isLimit);
    const isPast = state === 'past' || state === 'above';
    standing[state] = (standing[state] ?? 0) + 1;
    const time = elapsedBy(scope.asOf);
    if (time !== undefined && scope.asOf !== outer.asOf)
      extra.push(words.said(label, words.elapsed(span!, scope.asOf!, time)));
    const when = scope === outer ? now : timed(scope);
    const after = when === now ? [] : [when];
    if (parts.length) {
      const left = remainder(
        value,
        parts.map((p) => p.value),
      );
      if (left.kind === 'rest' || left.kind === 'over')
        extra.push(words.said(label, words.parts(left.kind === 'over', words.by(left.quantity, scope))));
    }
    // Where a part has no number nobody knows what is another's: the bar stays in one piece.
    const split = parts.length > 0 && parts.every((p) => point(p.value) !== undefined);
    const row = {
      label: label || words.unnamed,
      lang: scope.lang === outer.lang ? undefined : scope.lang,
      value: words.told(shortOf(value, to, scope.decimals), scope, true),
      parts: parts.map((p, i) => ({
        look: split ? `part${i % 4}` : '',
        text: words.said(p.label, cellOf({ ...p, scope }, words, scope.unit)),
      })),
      milestones: milestones.map(({ label: step, value: q, due }) => {
        const side = compare(surely(value), q);
        const reached = side === undefined || isLimit ? undefined : side === 0 || side > 0 === (!leads || to > from);
        const x = leads ? point(along(q, from, to) ?? {}) : undefined;
        return { x, text: words.milestone(step, words.told(q, scope, true), due && words.period(due), reached) };
      }),
    };
    const shown = (bar: BarLayout | undefined): void => {
      bar?.marks.forEach((mark) => marks.add(mark));
      if (bar?.least && bar.blocks.length) extra.push(words.least);
    };

    if (!aim || to === undefined || from === undefined) {
      const shared = isFree(measure) && scales.get(wholeKey(scope));
      const bar = (shared && barOf(value, shared)) || undefined;
      shown(bar);
      const rest = to === undefined ? words.noTarget(target) : words.toward(words.told(target!, scope));
      return {
        ...row,
        value: words.told(value, scope),
        rest: [rest, ...after].join(', '),
        bar,
        milestones: row.milestones.map(({ text }) => ({ text })),
      };
    }

    // Of a start that is not exact, neither the way nor a straight line along it is known.
    const sure = !baseline || isExact(baseline);
    // A per cent of a per cent says nothing.
    const isPercent = !!scope.unit?.percent;
    const of =
      !sure || !way || value.roundsToZero || (baseline ? state === 'away' : isPercent) ? undefined : share(way, aim);
    const said = of && words.share(of);
    const goal = words.told(target!, scope);
    const over = to < from ? difference(target!, value) : difference(value, target!);
    const loose = !isExact(aim);
    const due = loose || !sure ? undefined : time;
    const straight = due === undefined ? undefined : pace(surely(value), from, to, due);

    const reach = (way && point(way)) ?? 0;
    const end = (loose && aim.high) || 100;
    const high = Math.max(end, reach, way?.high ?? 0, ...row.milestones.map((m) => m.x ?? 0));
    const open = high === reach && high > 0 ? way?.comparator : undefined;
    const drawnOn = { low: 0, high: scaleOf([{ value: high, comparator: open }]).high };
    let bar = way && barOf(way, drawnOn);
    if (bar && reach <= 0)
      bar = { ...bar, blocks: [] }; // behind the start: the words say by how much, no bar is drawn the wrong way
    else if (bar && split)
      bar = { ...bar, blocks: partBlocks(parts, drawnOn, (n) => along({ value: n }, from, to)!.value!) };
    else if (bar && isPast && bar.blocks.length === 1) {
      bar = { ...bar, blocks: [block(0, end, drawnOn, bar.blocks[0]!.look), block(end, reach, drawnOn, 'soft')] };
      marks.add('past');
    }
    shown(bar);
    marks.add('target');
    if (due !== undefined) marks.add('pace');
    if (milestones.length) marks.add('milestone');
    const place = (share: number): string => percent(at(share, drawnOn));
    return {
      ...row,
      rest: [
        baseline
          ? words.way(words.told(baseline, scope, true), goal, said)
          : words.toward(goal, said, isPercent && to !== 100),
        isPast && over && words.past(words.by(over, scope), isLimit),
        straight && !isLimit && words.pace(straight),
        ...after,
      ]
        .filter(Boolean)
        .join(', '),
      bar,
      target: place(end),
      from: loose && aim.low !== undefined ? place(aim.low) : undefined,
      loose,
      pace: due === undefined ? undefined : place(due * 100),
      milestones: row.milestones.map(({ x, text }) => ({ x: x === undefined ? undefined : place(x), text })),
    };
  });

  if (span?.granularity === 'year' && measures.some((m) => elapsedBy(m.scope.asOf) !== undefined))
    extra.push(words.wholeSpan(span));
  const standings = words.standing(standing, words.statuses(measures[0]!.value));
  const time = measures.some((m) => m.scope.asOf === outer.asOf) ? elapsedBy(outer.asOf) : undefined;
  const sentence = timed(
    outer,
    time === undefined ? standings : `${words.elapsed(span!, outer.asOf!, time)} ${standings}`,
  );
  const details = rows.some((r) => r.parts.length || r.milestones.length);
  return {
    frame: frameOf(
      data,
      words,
      sentence,
      measures.flatMap((m): readonly Noted[] => {
        const { label, scope, target, baseline } = m;
        const others = [
          { label: `${label}, ${words.mark('target')}`, value: target },
          { label, value: baseline },
          ...m.milestones,
          ...m.parts,
        ];
        return [m, ...others.map((other) => ({ ...other, scope }))];
      }),
      extra,
    ),
    heads: [words.measureHead, words.unitName(undefined), ...(details ? [words.detailsHead] : [])],
    rows,
    legend: legendOf(marks, words),
  };
}
