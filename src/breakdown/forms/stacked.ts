import { max, min, stack } from 'd3';
import type { Mark, Rect, Rule } from '../../marks/mark.js';
import type { Form, Label, Scene } from '../../marks/scene.js';
import { BOLD, WIDEST_CLASS, textWidth, widestText, widthOfClass } from '../../marks/text-width.js';
import { LEAST_VISIBLE, linearPosition, type Position } from '../../marks/value-scale.js';
import { cellText } from '../../parts/table-layout.js';
import type { Quantity } from '../../statistics/quantity.js';
import type { BreakdownWords } from '../../words/words.js';
import type { Category } from '../data.js';
import type { BreakdownFacts } from '../facts.js';
import type { GroupFacts, Groups } from '../facts/groups.js';
import { huesOf, keysOf, sidesOf, tintsOf, type Fill } from './group-fills.js';
import { lengthOfAll, lengthOfSome, stackedSize, wholeSize } from './group-sizes.js';
import { groupsRefusal } from './groups-refusal.js';
import { LEAST_OPEN, openEnds, openLines } from './open-ends.js';
import { polesOf } from './poles.js';

/** A segment of the bar of a group: from one value to another on the scale. */
interface Segment {
  readonly row: number;
  readonly group: GroupFacts;
  readonly category: Category;
  readonly from: number;
  readonly to: number;
  readonly fill: Fill;
  /** Its share of the group, if the bar is one of shares. */
  readonly share?: Quantity | undefined;
}

/** Space before the answers that are set aside, as a part of a stack. */
const GAP = 0.04;

/** The way in which the stacks of all groups are laid out. */
interface Stacking {
  readonly fills: readonly Fill[];
  readonly hasShares?: boolean;
  /** Factor by which the figures of a group are multiplied. */
  readonly factor: (group: GroupFacts) => number;
  /** The amounts that are then subtracted from those of a category; the index after the last is that of the remainder. */
  readonly offset: (group: GroupFacts, name: number) => number;
}

/** The stacks of answers on a scale between two poles: they start from its middle, and what is set aside starts after the longest of them. */
function diverging({ groups, names }: Groups, factor: Stacking['factor']): Stacking['offset'] {
  const { first, neutral, second, aside } = polesOf(names);
  const middle = neutral === undefined ? [] : [neutral];
  const before = (group: GroupFacts): number =>
    factor(group) * (lengthOfSome(group, first) + lengthOfSome(group, middle) / 2);
  const whole = (group: GroupFacts): number => factor(group) * lengthOfSome(group, [...first, ...middle, ...second]);
  const end = (max(groups, (group) => whole(group) - before(group)) ?? 0) + GAP;
  return (group, name) => (aside.includes(name) || name === names.length ? whole(group) - end : before(group));
}

/** The index of the row of each category. */
type RowsByCategory = ReadonlyMap<Category, number>;

/** The segments of all groups, those of 0 left out, and the remainder of each total last. */
function segmentsOf(
  facts: BreakdownFacts,
  rows: RowsByCategory,
  { groups, names }: Groups,
  stacking: Stacking,
): readonly Segment[] {
  const series = stack<GroupFacts, number>()
    .keys(names.map((_, index) => index))
    .value(({ cells }, index) => stackedSize(cells[index]))([...groups]);
  const rests = new Map(facts.rows.flatMap(({ parent, isRemainder }, row) => (isRemainder ? [[parent, row]] : [])));
  return groups.flatMap((one, index) => {
    const factor = stacking.factor(one);
    const place = (name: number, from: number, to: number) => {
      const offset = stacking.offset(one, name);
      return { from: from * factor - offset, to: to * factor - offset };
    };
    const segments = names.flatMap((_, name): Segment[] => {
      const category = one.cells[name];
      const [from = 0, to = 0] = series[name]?.[index] ?? [];
      const row = category && rows.get(category);
      if (!category || row === undefined || from === to) return [];
      const share = stacking.hasShares ? facts.rows[row]?.share : undefined;
      return [{ row, group: one, category, ...place(name, from, to), fill: stacking.fills[name] ?? {}, share }];
    });
    const rest = rests.get(one.group);
    const category = rest !== undefined && facts.rows[rest]?.category;
    if (!category) return segments;
    const end = lengthOfAll(one);
    const fill = { tone: 'track' as const };
    return [
      ...segments,
      { row: rest, group: one, category, ...place(names.length, end, end + stackedSize(category)), fill },
    ];
  });
}

/** Width, in ems, below which the bar of a chart is below its name, as wide as the chart. The style sheet repeats it. */
const NARROW = 31;
/** The last width class of labels below it. */
const BELOW_NARROW = widthOfClass(15);
/** Largest part of a chart that names have, and the space between two columns in ems. The style sheet repeats them. */
const NAMES = 0.4;
const COLUMN_GAP = 1;
/** Font sizes of names and totals, and of their head, in ems. */
const TEXT_SIZE = 0.9375;
const HEAD_SIZE = 0.75;

/** The least width of a chart, in rem, at which its bars have a width. */
type WidthFor = (drawing: number) => number;

/** The width that names and totals leave to the bars. In narrow charts they have all of it. */
function widthForBars(facts: BreakdownFacts, words: BreakdownWords): WidthFor {
  const labels = facts.data.categories.map(({ label }) => label || words.unnamed);
  const names = widestText(labels, TEXT_SIZE);
  const { unit } = facts.scope;
  const totals = (facts.groups?.groups ?? []).flatMap(({ total, group }) => {
    const { scope } = group.categories[0] ?? group;
    return total ? [cellText({ value: total.quantity, scope }, words, unit)] : [];
  });
  const head = totals.length ? textWidth(words.unitName(unit)) * HEAD_SIZE : 0;
  const others = Math.max(head, widestText(totals, TEXT_SIZE * BOLD)) + 2 * COLUMN_GAP;
  const wide = (drawing: number): number => Math.min(drawing + names + others, (drawing + others) / (1 - NAMES));
  return (drawing) => (wide(drawing) <= NARROW ? drawing : wide(drawing));
}

/** The figure of a segment, in short if no head states its scale. */
const figureIn = ({ value, scope }: Category, words: BreakdownWords): string =>
  scope.unit?.scale ? words.cell(value, scope) : words.brief(value, scope);

/** Widths of a chart from `least` up to `most`. */
type WidthRange = Pick<Label, 'least' | 'most'>;

/** The widths of a chart at which a text has room in its segment of this width: while the bar is as wide as the chart, and in any. */
function widthsOf(text: string, width: number, widthFor: WidthFor): readonly WidthRange[] {
  const drawing = (textWidth(text) * 0.75 * BOLD + 0.65) / width;
  const least = widthFor(drawing);
  if (drawing === least) return [{ least }];
  return [{ least: drawing, most: BELOW_NARROW }, { least }].filter(
    (one) => one.least < (one.most ?? Infinity) && one.least <= WIDEST_CLASS,
  );
}

/** The parts of a range of widths in which none of the others is. */
const outside = (range: WidthRange, others: readonly WidthRange[]): readonly WidthRange[] =>
  others.reduce<readonly WidthRange[]>(
    (parts, { least: from = 0, most: to = Infinity }) =>
      parts.flatMap(({ least = 0, most = Infinity }) =>
        [
          { least, most: Math.min(most, from) },
          { least: Math.max(least, to), ...(most < Infinity && { most }) },
        ].filter((part) => part.least < (part.most ?? Infinity)),
      ),
    [range],
  );

/** The figure in a segment, where it has room. Per cents have their sign in the first bar alone, where that has room too. */
function labelsOf(
  { row, fill }: Segment,
  text: string,
  { x, width }: Rect,
  { hasSign, widthFor }: { readonly hasSign: boolean; readonly widthFor: WidthFor },
): readonly Label[] {
  const { series, part, tone, muted } = fill;
  const ink = tone || muted ? {} : { ...(series !== undefined && { series }), ...(part !== undefined && { part }) };
  const bare = text.replace(/\s?%$/, '');
  const signed = hasSign && bare !== text ? widthsOf(text, width, widthFor) : [];
  const unsigned = widthsOf(bare, width, widthFor).flatMap((range) => outside(range, signed));
  const label = { x, y: 0.5, row, role: 'part', ...ink } as const;
  return [
    ...unsigned.map((widths) => ({ ...label, text: bare, ...widths })),
    ...signed.map((widths) => ({ ...label, text, ...widths })),
  ];
}

/** Font size of the names above the first row in ems, and the space between two of them. */
const NAME_SIZE = 0.75 * BOLD;
const NAME_GAP = 0.75;
/** Distance of a name from the end of a chart: a letter may be drawn wider than it is measured. */
const HAIR = 0.003;

/** The names of all categories above their segments in the first row, where they have room there: the last one may end with its segment. */
function headsOf(
  segments: readonly Segment[],
  bars: readonly Rect[],
  { groups, names, widthFor, words }: { readonly widthFor: WidthFor; readonly words: BreakdownWords } & Groups,
): Pick<Scene, 'heads'> {
  const cells = groups[0]?.cells;
  const placed = segments
    .flatMap(({ category }, index) => {
      const [bar, name] = [bars[index], cells?.indexOf(category) ?? -1];
      return bar && name >= 0 ? [{ ...bar, text: names[name]?.label || words.unnamed }] : [];
    })
    .sort((a, b) => a.x - b.x);
  const last = placed.at(-1);
  if (!last || placed.length < names.length) return {};
  const widths = placed.map(({ text }) => textWidth(text) * NAME_SIZE);
  const lastWidth = widths.at(-1) ?? 0;
  const apart = placed
    .slice(1)
    .map(({ x }, index) => ((widths[index] ?? 0) + NAME_GAP) / (x - (placed[index]?.x ?? 0)));
  const end = last.x + last.width;
  const before = placed.at(-2);
  const atStart = Math.max(...apart, lastWidth / (1 - last.x));
  const atEnd = Math.max(
    ...apart.slice(0, -1),
    before ? ((widths.at(-2) ?? 0) + NAME_GAP + lastWidth) / (end - before.x) : lastWidth / end,
  );
  const least = Math.max(NARROW, widthFor(Math.min(atStart, atEnd)));
  if (least > WIDEST_CLASS) return {};
  const labels = placed.flatMap((one, index): readonly Label[] => {
    const label = { text: '', strong: one.text, x: one.x, y: 0, line: 0, role: 'tick' } as const;
    if (index < placed.length - 1 || atStart <= atEnd) return [label];
    // In charts without room after its start, the last name ends with its segment.
    const from = Math.max(least, widthFor(atStart));
    const ending = { ...label, x: end - HAIR, anchor: 'end' as const };
    return from > WIDEST_CLASS
      ? [ending]
      : [...(from > least ? [{ ...ending, most: from }] : []), { ...label, least: from }];
  });
  return { heads: { labels, least } };
}

/** The zero line of stacks that diverge from it, in the first row of each group. */
function middleLine(rows: RowsByCategory, { groups }: Groups, position: Position): readonly Rule[] {
  const line = { type: 'rule', role: 'zero', id: '', quiet: true, y1: 0, y2: 1 } as const;
  return groups.flatMap(({ cells }) => {
    const row = min(cells, (cell) => cell && rows.get(cell));
    return row === undefined ? [] : [{ ...line, row, x1: position(0), x2: position(0) }];
  });
}

/** Stacks on a scale from `low` to `high`. */
function stacksOf(facts: BreakdownFacts, groups: Groups, stacking: Stacking, words: BreakdownWords) {
  const rows: RowsByCategory = new Map(facts.rows.map(({ category }, row) => [category, row]));
  const segments = segmentsOf(facts, rows, groups, stacking);
  const low = Math.min(0, ...segments.map(({ from }) => from));
  const longest = max(segments, ({ to }) => to) ?? 0;
  const ends = stacking.hasShares ? [] : openEnds(groups);
  const position = linearPosition({ low, high: ends.length ? longest * (1 + LEAST_OPEN) : longest });
  const bars = segments.map(({ row, category, from, to, fill }): Rect => {
    const [x, length] = [position(from), position(to) - position(from)];
    const least = length < LEAST_VISIBLE;
    const place = least ? { x: Math.min(x, 1 - LEAST_VISIBLE), width: LEAST_VISIBLE, least } : { x, width: length };
    return { type: 'rect', id: category.pointer, row, ...fill, ...place };
  });
  const widthFor = widthForBars(facts, words);
  const labels = segments.flatMap((segment, index) => {
    const { category, share } = segment;
    const bar = bars[index];
    const text = share ? words.share(share) : figureIn(category, words);
    return bar ? labelsOf(segment, text, bar, { hasSign: segment.group === groups.groups[0], widthFor }) : [];
  });
  // Behind the segments, so that it is seen between the bars and crosses no figure.
  const marks: readonly Mark[] = [
    ...(low < 0 ? middleLine(rows, groups, position) : []),
    ...openLines(ends, rows, position),
    ...bars,
  ];
  const hasLeast = bars.some(({ least }) => least);
  return {
    scenes: [
      {
        ...({ box: 'rows', find: 'in', marks, labels, keys: keysOf(groups, stacking.fills, words) } as const),
        ...headsOf(segments, bars, { ...groups, widthFor, words }),
      },
    ],
    notes: hasLeast ? [words.least] : [],
    rows: { hasHeads: true, isNamed: true, folds: 'none' } as const,
  };
}

/** A bar for each group, of its categories one after the other, on one scale. */
export const stacked: Form<BreakdownFacts, BreakdownWords> = (facts, words) => {
  const refused = groupsRefusal('stacked', facts, words);
  const { groups } = facts;
  if (refused !== undefined || !groups) return { refused: refused ?? '' };
  return stacksOf(facts, groups, { fills: huesOf(groups), factor: () => 1, offset: () => 0 }, words);
};

/** A bar of equal length for each group, of the shares of its categories. Answers on a scale between two poles start from its middle. */
export const stacked100: Form<BreakdownFacts, BreakdownWords> = (facts, words) => {
  const refused = groupsRefusal('stacked-100', facts, words);
  const { groups, data } = facts;
  if (refused !== undefined || !groups) return { refused: refused ?? '' };
  // Per cents have their own length: answers without those that are set aside do not reach 100.
  const isPercent = data.diverging && facts.scope.unit?.percent;
  const factor = (group: GroupFacts): number => 1 / (isPercent ? 100 : wholeSize(group) || 1);
  const stacking = data.diverging
    ? { fills: sidesOf(groups), hasShares: true, factor, offset: diverging(groups, factor) }
    : { fills: tintsOf(groups), hasShares: true, factor, offset: () => 0 };
  return stacksOf(facts, groups, stacking, words);
};
