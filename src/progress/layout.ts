import { wholeKey, type Scope } from '../contract/context.js';
import type { PublishedQuantity } from '../contract/quantity.js';
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
} from '../parts/old/bar-layout.js';
import { frameOf, langOf, type FrameLayout, type Noted } from '../parts/frame-layout.js';
import { legendOf, type LegendItem } from '../parts/old/legend-layout.js';
import { cellOf } from '../parts/old/table-layout.js';
import { elapsed, pace } from '../statistics/pace.js';
import {
  compare,
  difference,
  isExact,
  isKnown,
  isWithheld,
  pointEstimate,
  asInterval,
  reverseComparator,
  type Quantity,
} from '../statistics/quantity.js';
import { roundWithin } from '../statistics/rounding.js';
import type { Period } from '../statistics/period.js';
import { remainder, share } from '../statistics/share.js';
import type { LegendKey, ProgressWords, Standing } from '../words/words.js';
import type { Measure, Progress } from './data.js';

/** One measure, ready to draw. */
export interface RowLayout {
  readonly label: string;
  /** The language of the label, where it is not the words'. */
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

/** A figure as per cent of the way from a baseline to a target; downward goals turn its bounds round. */
function along(q: PublishedQuantity, baseline: number, target: number): Quantity | undefined {
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
    value: way(low === undefined && high === undefined ? pointEstimate(q) : q.value),
    low: way(down ? high : low),
    high: way(down ? low : high),
    level,
    comparator: down ? reverseComparator(comparator) : comparator,
  };
}

/** The parts of a value one after the other. */
function partBlocks(parts: Measure['parts'], scale: Scale, way: (n: number) => number): readonly Block[] {
  let from = 0;
  return parts.map(({ value }, i) => {
    const start = from;
    from += Math.max(0, pointEstimate(value)!);
    return block(way(start), way(from), scale, `part${i % 4}`);
  });
}

/** The way of a measure from its baseline to its target, and in per cent of it where its value and its target are. */
interface Way {
  readonly from: number;
  readonly to: number;
  readonly value?: Quantity;
  readonly target: Quantity;
  /** Of a start that is not exact, neither how far along it is nor a straight line is known. */
  readonly sure: boolean;
  /** Where up is bad, a target above the start is a limit. */
  readonly limit: boolean;
}

/** To a bound at the start, as "at least 0", leads no way, nor does one from a start that is not known. */
function wayOf({ value, target, baseline, scope }: Measure): Way | undefined {
  const from = baseline ? pointEstimate(baseline) : 0;
  const to = target && pointEstimate(target);
  if (from === undefined || to === undefined || to === from) return undefined;
  return {
    from,
    to,
    value: along(value, from, to),
    target: along(target!, from, to)!,
    sure: !baseline || isExact(baseline),
    limit: scope.polarity === 'up-bad' && to > from,
  };
}

/** Where a measure stands; toward a target that is a limit nobody is "on the way". */
function stateOf({ value, target, baseline }: Measure, way: Way | undefined): keyof Standing {
  const given = [value, target ?? {}, baseline ?? {}];
  if (given.some(isWithheld)) return 'withheld';
  if (given.some((q) => q.unread)) return 'unread';
  if (!target || pointEstimate(target) === undefined) return 'untargeted';
  if (!isKnown(value)) return 'unnamed';
  const side = way?.value && compare(asInterval(way.value), way.target);
  if (side === undefined) return 'undecided';
  if (side === 0) return 'reached';
  if (way!.limit) return side > 0 ? 'above' : 'below';
  if (side > 0) return 'past';
  return baseline && compare(way!.value!, { value: 0 }) === -1 ? 'away' : 'before';
}

/** Where a part has no number nobody knows what is another's: the bar stays in one piece. */
const isSplit = ({ parts }: Measure): boolean =>
  parts.length > 0 && parts.every((p) => pointEstimate(p.value) !== undefined);

const isPast = (state: keyof Standing): boolean => state === 'past' || state === 'above';

/** What is drawn of a measure. */
type Drawn = Pick<RowLayout, 'bar' | 'target' | 'from' | 'loose' | 'pace'> & {
  readonly steps: readonly (string | undefined)[];
};

/** A measure on its way, on a scale that holds its value, its target and its milestones; by then, `due` of a straight line would be behind it. */
function drawnOn({ from, to, value, target }: Way, measure: Measure, state: keyof Standing, due?: number): Drawn {
  const steps = measure.milestones.map((m) => pointEstimate(along(m.value, from, to) ?? {}));
  const reach = (value && pointEstimate(value)) ?? 0;
  const loose = !isExact(target);
  const end = (loose && target.high) || 100;
  const high = Math.max(end, reach, value?.high ?? 0, ...steps.map((x) => x ?? 0));
  const open = high === reach && high > 0 ? value?.comparator : undefined;
  const scale = { low: 0, high: scaleOf([{ value: high, comparator: open }]).high };
  const place = (share: number | undefined): string | undefined =>
    share === undefined ? undefined : percent(at(share, scale));
  let bar = value && barOf(value, scale);
  if (bar && reach <= 0)
    bar = { ...bar, blocks: [] }; // behind the start: the words say by how much, no bar is drawn the wrong way
  else if (bar && isSplit(measure))
    bar = { ...bar, blocks: partBlocks(measure.parts, scale, (n) => along({ value: n }, from, to)!.value!) };
  else if (bar && isPast(state) && bar.blocks.length === 1) {
    const blocks = [block(0, end, scale, bar.blocks[0]!.look), block(end, reach, scale, 'soft')];
    bar = { ...bar, blocks, marks: [...bar.marks, 'past'] };
  }
  return {
    bar,
    target: place(end),
    from: loose ? place(target.low) : undefined,
    loose,
    pace: place(due === undefined ? due : due * 100),
    steps: steps.map(place),
  };
}

/** A value with few decimals is rounded so that it does not reach its target unless it does. */
const shortOf = (q: PublishedQuantity, target: number, decimals: number | undefined): PublishedQuantity =>
  decimals === undefined || q.value === undefined || /[<>]/.test(q.comparator ?? '')
    ? q
    : { ...q, ...roundWithin(q.value, decimals, [target]) };

/** What is said of a measure after its figure: how far it has come on its way, or why there is none. */
function saidOf(
  { scope, value, target, baseline }: Measure,
  way: Way | undefined,
  state: keyof Standing,
  due: number | undefined,
  words: ProgressWords,
): readonly (string | false | undefined)[] {
  const goal = target && pointEstimate(target) !== undefined ? words.withStatus(target, scope) : undefined;
  const start = baseline && words.withStatus(baseline, scope, true);
  if (!goal) return [words.noTarget(target)];
  if (!way) return [start ? words.way(start, goal) : words.toward(goal)];
  const { from, to, limit } = way;
  // A per cent of a per cent says nothing.
  const isPercent = !!scope.unit?.percent;
  const isTold = way.sure && !value.roundsToZero && (baseline ? state !== 'away' && !limit : !isPercent);
  const of = isTold && way.value ? share(way.value, way.target) : undefined;
  const said = of && words.share(of);
  const over = to < from ? difference(target!, value) : difference(value, target!);
  const straight = due === undefined ? undefined : pace(asInterval(value), from, to, due);
  return [
    start ? words.way(start, goal, said) : words.toward(goal, said, isPercent && to !== 100),
    isPast(state) && over && words.past(words.distance(over, scope), limit),
    straight && words.pace(straight),
  ];
}

/** What of a measure may have something noted, each under its name. */
function notedOf(measure: Measure, words: ProgressWords): readonly Noted[] {
  const { label, scope, target, baseline, milestones, parts } = measure;
  const others = [
    { label: `${label}, ${words.legendKey('target')}`, value: target },
    { label, value: baseline },
    ...milestones,
    ...parts,
  ];
  return [measure, ...others.map((other) => ({ ...other, scope }))];
}

/** Measures without a target share a scale where they might be parts of one whole; any other stands by itself. */
const isFree = ({ scope, target }: Measure): boolean => !target && !!scope.unit;

/**
 * Lays progress out in words and shares: each measure on its own way from baseline to target, those without a target on a scale they share.
 * `data` is what `parseProgress` gave, where that is not undefined. Never throws.
 * Example: `layoutProgress(data, english).rows[0].rest` is "of 100,000 homes · 85%, ahead of a straight line".
 */
export function layoutProgress(data: Progress, words: ProgressWords): ProgressLayout {
  const { span, measures, scope: outer } = data;
  const marks = new Set<LegendKey>();
  const extra: string[] = [];
  const standing: { -readonly [State in keyof Standing]: number } = {};
  const elapsedBy = (asOf: Period | undefined): number | undefined => span && asOf && elapsed(span, asOf);
  /** The time of figures; a day by which so much of the campaign's time had passed is said there. */
  const timed = (time: Scope, text?: string): string =>
    words.withTime({ ...time, asOf: elapsedBy(time.asOf) === undefined ? time.asOf : undefined }, text);

  const now = timed(outer);

  const groups = grouped(measures.filter(isFree), (m) => wholeKey(m.scope));
  const scales = new Map(Array.from(groups, ([key, all]) => [key, all.length > 1 && scaleOf(all.map((m) => m.value))]));

  const rows = measures.map((measure): RowLayout => {
    const { label, scope, value, milestones, parts } = measure;
    const way = wayOf(measure);
    const state = stateOf(measure, way);
    standing[state] = (standing[state] ?? 0) + 1;
    const time = elapsedBy(scope.asOf);
    if (time !== undefined && scope.asOf !== outer.asOf)
      extra.push(words.labelled(label, words.elapsed(span!, scope.asOf!, time)));
    if (parts.length) {
      const left = remainder(
        value,
        parts.map((p) => p.value),
      );
      if (left.kind === 'rest' || left.kind === 'over')
        extra.push(words.labelled(label, words.parts(left.kind === 'over', words.distance(left.quantity, scope))));
    }

    // A limit is not gone toward along a line.
    const due = way?.sure && !way.limit && isExact(way.target) ? time : undefined;
    const shared = isFree(measure) && scales.get(wholeKey(scope));
    const { steps, ...drawn }: Drawn = way
      ? drawnOn(way, measure, state, due)
      : { bar: (shared && barOf(value, shared)) || undefined, steps: [] };
    drawn.bar?.marks.forEach((mark) => marks.add(mark));
    if (drawn.bar?.least && drawn.bar.blocks.length) extra.push(words.least);
    if (drawn.target) marks.add('target');
    if (drawn.pace) marks.add('pace');
    if (steps.length) marks.add('milestone');

    const when = scope === outer ? now : timed(scope);
    return {
      ...drawn,
      label: label || words.unnamed,
      lang: label ? langOf(scope, words) : undefined,
      value: way
        ? words.withStatus(shortOf(value, way.to, scope.decimals), scope, true)
        : words.withStatus(value, scope),
      rest: [...saidOf(measure, way, state, due, words), when !== now && when].filter(Boolean).join(', '),
      parts: parts.map((p, i) => ({
        look: isSplit(measure) ? `part${i % 4}` : '',
        text: words.labelled(p.label, cellOf({ ...p, scope }, words, scope.unit)),
      })),
      milestones: milestones.map(({ label: step, value: q, due: day }, i) => {
        const side = compare(asInterval(value), q);
        const isUp = !way || way.to > way.from;
        const reached = side === undefined || way?.limit ? undefined : side === 0 || side > 0 === isUp;
        return {
          x: steps[i],
          text: words.milestone(step, words.withStatus(q, scope, true), day && words.period(day), reached),
        };
      }),
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
    frame: frameOf(data, words, sentence, { published: measures.flatMap((m) => notedOf(m, words)), notes: extra }),
    heads: [words.measureHead, words.unitName(undefined), ...(details ? [words.detailsHead] : [])],
    rows,
    legend: legendOf(marks, words),
  };
}
