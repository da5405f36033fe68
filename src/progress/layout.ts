import { rollup } from 'd3';
import type { Figured } from '../contract/quantity.js';
import { at, barOf, block, percent, scaleOf, type BarLayout, type Block } from '../parts/bar-layout.js';
import { frameOf, type FrameLayout } from '../parts/frame-layout.js';
import { elapsed, pace } from '../statistics/pace.js';
import { compare, isKnown, point, sum, tidy, type Comparator, type Quantity } from '../statistics/quantity.js';
import type { Mark, Words } from '../words/words.js';
import type { Measure, Progress } from './data.js';

/** One measure, ready to draw. */
export interface RowLayout {
  readonly label: string;
  /** "over 6,000", "no figure given". */
  readonly value: string;
  /** "of 100,000 homes · 85%, ahead of a straight line", "no target set". */
  readonly rest: string;
  /** True where there is a number. */
  readonly known: boolean;
  readonly bar?: BarLayout;
  /** Where the whole way lies, drawn behind the bar; absent where there is no target. */
  readonly track?: string;
  readonly target?: string;
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
}

const TURNED: Record<Comparator, Comparator> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '~': '~' };

/** A figure as per cent of the way from a baseline to a target; downward goals turn its bounds round. */
function along(q: Figured, baseline: number, target: number): Quantity | undefined {
  if (!isKnown(q)) return undefined;
  // Halved first, so that not even the widest numbers overflow.
  const way = (n: number): number => tidy(((n / 2 - baseline / 2) / (target / 2 - baseline / 2)) * 100);
  const down = target < baseline;
  const [low, high] = down ? [q.high, q.low] : [q.low, q.high];
  return {
    ...(q.value !== undefined && { value: way(q.value) }),
    ...(q.value === undefined && low === undefined && high === undefined && { value: way(0) }),
    ...(low !== undefined && { low: way(low) }),
    ...(high !== undefined && { high: way(high) }),
    ...(q.level !== undefined && { level: q.level }),
    ...(q.comparator && { comparator: down ? TURNED[q.comparator] : q.comparator }),
  };
}

/** The parts of a value one after the other, as far as they have numbers. */
function partBlocks(measure: Measure, scale: Parameters<typeof at>[1], share: (n: number) => number): readonly Block[] {
  let from = 0;
  return measure.parts.flatMap((part, i) => {
    const length = point(part.value);
    if (length === undefined || length <= 0) return [];
    const start = from;
    from += length;
    return [block(share(start), share(from), scale, `part${i % 4}`)];
  });
}

type State = 'past' | 'reached' | 'before' | 'undecided' | 'unnamed' | 'untargeted';

function stateOf(measure: Measure, way: Quantity | undefined): State {
  if (!measure.target || point(measure.target) === undefined) return 'untargeted';
  if (!way) return 'unnamed';
  const side = compare(way, { value: 100 });
  return side === undefined ? 'undecided' : side > 0 ? 'past' : side < 0 ? 'before' : 'reached';
}

/** The key of measures that may share a scale: one unit, one kind. */
const scaleKey = ({ scope: { unit, kind } }: Measure): string | undefined => unit && JSON.stringify([unit, kind]);

/** Lays progress out in words and shares: each measure on its own way from baseline to target, those without a target on a scale they share. */
export function layoutProgress(data: Progress, words: Words): ProgressLayout {
  const marks = new Set<Mark>();
  const standing = { past: 0, reached: 0, before: 0, undecided: 0, unnamed: 0, untargeted: 0 };
  const time =
    data.span && data.span.end < Infinity && data.scope.asOf ? elapsed(data.span, data.scope.asOf) : undefined;
  const untargeted = data.measures.filter((m) => !m.target);
  const shared = rollup(
    untargeted,
    (group) => (group.length > 1 ? scaleOf(group.map((m) => m.value)) : undefined),
    scaleKey,
  );
  let least = false;
  let paced = false;

  const rows = data.measures.map((measure): RowLayout => {
    const { label, scope, value, target, baseline, milestones, parts } = measure;
    const from = (baseline && point(baseline)) ?? 0;
    const to = target && point(target);
    const way = to === undefined ? undefined : along(value, from, to);
    const state = stateOf(measure, way);
    standing[state]++;
    const statuses = words.statuses(value);
    const said = { label, value: words.amount(value, scope), known: isKnown(value) };
    const inParts = parts.map((p, i) => ({
      look: `part${i % 4}`,
      text: words.said(p.label, words.amount(p.value, scope)),
    }));
    const decide = (q: Figured): boolean | undefined => {
      const side = compare(value, q);
      return side === undefined ? undefined : to !== undefined && to < from ? side <= 0 : side >= 0;
    };
    const steps = milestones.map((m) => ({
      m,
      text: words.milestone(m.label, words.amount(m.value, scope), m.due && words.period(m.due), decide(m.value)),
    }));

    if (to === undefined) {
      const key = scaleKey(measure);
      const scale = key ? shared.get(key) : undefined;
      const bar = scale && barOf(value, scale);
      bar?.marks.forEach((mark) => marks.add(mark));
      const rest = target ? [words.toward(words.quantity(target, scope))] : [words.noTarget];
      return {
        ...said,
        value: words.quantity(value, scope),
        rest: [...rest, ...statuses].join(', '),
        ...(bar && { bar }),
        parts: inParts,
        milestones: steps.map(({ text }) => ({ text })),
      };
    }

    const percentUnit = !!scope.unit?.percent && from === 0 && to === 100;
    const share = way && !percentUnit ? words.share(way) : undefined;
    const aim = words.quantity(target!, scope);
    const goal = baseline ? words.way(words.amount(baseline, scope), aim, share) : words.toward(aim, share);
    const over = state === 'past' && value.value !== undefined ? sum([value, { value: -to }]) : undefined;
    const by = over && words.past(words.amount({ ...over, value: Math.abs(over.value ?? 0) }, scope));
    const straight = time === undefined ? undefined : pace(value, from, to, time);
    paced ||= time !== undefined;

    const position = (q: Figured): number | undefined => point(along(q, from, to) ?? {});
    const ends = [way?.low, way?.high, way && point(way)].filter((n) => n !== undefined);
    const high = Math.max(100, ...ends, ...milestones.map((m) => position(m.value) ?? 0));
    const open = way?.comparator === '>' || way?.comparator === '>=';
    const scale = scaleOf([{ value: high, ...(open && ends.includes(high) && { comparator: '>' as const }) }]);
    const drawn = way && barOf(way, { low: 0, high: scale.high });
    const reach = way ? (point(way) ?? 0) : 0;
    const whole = at(100, scale);
    let blocks: readonly Block[] = drawn?.blocks ?? [];
    if (reach <= 0)
      blocks = []; // behind the start: the words say by how much, no bar is drawn the wrong way
    else if (parts.length && value.value) blocks = partBlocks(measure, scale, (n) => ((n - from) / (to - from)) * 100);
    else if (reach > 100 && way?.value !== undefined && blocks.length === 1) {
      blocks = [block(0, 100, scale, blocks[0]!.look), block(100, reach, scale, 'soft')];
      marks.add('past');
    }
    marks.add('target');
    drawn?.marks.forEach((mark) => marks.add(mark));
    if (time !== undefined) marks.add('pace');
    if (milestones.length) marks.add('milestone');
    least ||= blocks.length > 0 && !!drawn?.least;
    return {
      ...said,
      rest: [goal, by, straight && words.pace(straight), ...statuses].filter(Boolean).join(', '),
      ...(drawn && { bar: { ...drawn, blocks } }),
      track: percent(whole),
      target: percent(whole),
      ...(time !== undefined && { pace: percent(at(time * 100, scale)) }),
      parts: inParts,
      milestones: steps.map(({ m, text }) => {
        const x = position(m.value);
        return { text, ...(x !== undefined && { x: percent(at(x, scale)) }) };
      }),
    };
  });

  const passed = time !== undefined && words.elapsed(data.span!, data.scope.asOf!, time);
  const extra = [least && words.least, paced && data.span?.granularity === 'year' && words.wholeSpan(data.span)];
  return {
    frame: frameOf(
      data,
      words,
      [passed, words.standing(standing)].filter(Boolean).join(' '),
      marks,
      data.measures,
      extra,
    ),
    heads: [
      words.heads.measure,
      words.heads.value,
      ...(rows.some((r) => r.parts.length || r.milestones.length) ? [words.heads.details] : []),
    ],
    rows,
  };
}
