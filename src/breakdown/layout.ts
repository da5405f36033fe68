import { cumsum, greatest } from 'd3';
import { barOf, block, scaleOf, type BarLayout, type Block, type Scale } from '../parts/bar-layout.js';
import { frameOf, type FrameLayout, type Noted } from '../parts/frame-layout.js';
import { compare, isExact, isKnown, isWithheld, point, sum, type Quantity } from '../statistics/quantity.js';
import { addsUpTo100, remainder, roundShare, share } from '../statistics/share.js';
import type { Leading, Mark, Words } from '../words/words.js';
import type { Breakdown, Category } from './data.js';

/** How a breakdown is drawn: a bar a row, one bar of shares, or cards. */
export type Form = 'bars' | 'share' | 'cards';

/** One category, ready to draw. */
export interface RowLayout {
  readonly label: string;
  readonly href?: string;
  /** The language of the label, where it is not the document's. */
  readonly lang?: string;
  /** True for a part of the category above. */
  readonly inner: boolean;
  readonly value: string;
  /** True where there is a number. */
  readonly known: boolean;
  readonly share?: string;
  readonly bar?: BarLayout;
  /** The look of its piece of the one bar, which its row shows too. */
  readonly look?: string;
}

/** A breakdown, ready to draw. */
export interface BreakdownLayout {
  readonly frame: FrameLayout;
  readonly form: Form;
  readonly heads: readonly string[];
  readonly rows: readonly RowLayout[];
  /** The one bar of shares. */
  readonly whole?: readonly Block[];
  /** The rows that are folded into one, and the name of the button that opens or closes them. */
  readonly others?: {
    readonly label: string;
    readonly value: string;
    readonly share?: string;
    readonly toggle: string;
    readonly open: boolean;
  };
}

/** From how many categories on the small ones are folded into one row, and how many stay. */
const FOLD_ABOVE = 12;
const FOLD_TO = 10;
/** How many looks the pieces of one bar take turns in. */
const LOOKS = 6;

const REST = { other: 1, unknown: 2 };

/** Categories in their order: by value with those without a number behind, or as given; "other" and "unknown" are last in both. */
function ordered(categories: readonly Category[], by: 'value' | 'given'): readonly Category[] {
  const rank = (c: Category): number => (c.rest ? REST[c.rest] : 0);
  const size = (c: Category): number => (by === 'value' ? (point(c.value) ?? -Infinity) : 0);
  return [...categories].sort((a, b) => rank(a) - rank(b) || (size(a) === size(b) ? 0 : size(b) - size(a)));
}

/** What may be said of the largest: only what the bounds prove, and of those with a figure only where others have none. */
function leadingOf(
  categories: readonly Category[],
  words: Words,
  shareOf: (q: Quantity) => string | undefined,
): Leading | undefined {
  const known = categories.filter((c) => !c.rest && isKnown(c.value));
  const top = greatest(known, (c) => point(c.value));
  if (!top) return undefined;
  const sure = known.every((c) => c === top || (compare(top.value, c.value) ?? -1) > 0);
  if (!sure) return undefined;
  const of = shareOf(top.value);
  const as = known.length === 1 ? 'only' : categories.some((c) => !c.rest && !isKnown(c.value)) ? 'known' : 'largest';
  return {
    as,
    label: top.label || words.heads.unnamed,
    text: words.quantity(top.value, top.scope),
    ...(of && { share: of }),
  };
}

/** Lays a breakdown out in words and shares. `open` shows the categories that are folded otherwise. */
export function layoutBreakdown(data: Breakdown, words: Words, form: Form = 'bars', open = false): BreakdownLayout {
  const { scope, total, whole, exclusive } = data;
  const marks = new Set<Mark>();
  const extra: string[] = [];
  const adds = whole && exclusive;
  const categories = ordered(data.categories, data.order);
  const parts = categories.map((c) => c.value);
  const every = categories.flatMap((c) => [c, ...c.categories]);
  const negative = every.some((c) => (point(c.value) ?? 0) < 0);
  const withheld = parts.some(isWithheld);
  const together = adds && !withheld ? sum(parts) : undefined;
  const base = total && isKnown(total) ? total : together && isExact(together) ? together : undefined;
  const percentUnit = !!scope.unit?.percent;
  const shares = adds && !negative && base && !percentUnit && (categories.length > 1 || total) ? base : undefined;
  const shareOf = (q: Quantity): string | undefined => {
    const of = shares && isKnown(q) ? share(q, shares) : undefined;
    return of && words.share(of);
  };

  /** The row of what a whole has beside its parts, or a note about it. */
  const restOf = (of: Quantity, inner: readonly Category[], label: string): Category | undefined => {
    if (!adds || !inner.length || !isKnown(of)) return undefined;
    const left = remainder(
      of,
      inner.map((c) => c.value),
    );
    if (left.kind === 'none' || (left.kind === 'over' && percentUnit)) return undefined;
    if (left.kind === 'rest')
      return { at: '', scope, label: data.remainder ?? words.heads.remainder, value: left.quantity, categories: [] };
    const names = left.kind === 'includes' ? left.parts.map((i) => inner[i]!.label || words.heads.unnamed) : [];
    const note = words.rest({
      kind: left.kind,
      names,
      ...('quantity' in left && { amount: words.amount(left.quantity, scope) }),
    });
    extra.push(label ? words.said(label, note) : note);
    return undefined;
  };

  const fold = form !== 'share' && categories.length > FOLD_ABOVE;
  const kept = fold && !open ? categories.slice(0, FOLD_TO) : categories;
  const folded = fold ? categories.slice(FOLD_TO) : [];
  const rest = total && restOf(total, categories, '');
  const parents = new Map(categories.map((c) => [c, restOf(c.value, c.categories, c.label)]));
  const shown = kept.flatMap((c) => {
    const left = parents.get(c);
    return [
      { c, inner: false },
      ...ordered(c.categories, data.order).map((i) => ({ c: i, inner: true })),
      ...(left ? [{ c: left, inner: true }] : []),
    ];
  });
  if (rest) shown.push({ c: rest, inner: false });

  const stacked = form === 'share' && adds && !negative && !withheld && base !== undefined;
  const drawnForm = form === 'share' && !stacked ? 'bars' : form;
  const scale: Scale = scaleOf([...every.map((c) => c.value), ...(rest ? [rest.value] : [])]);
  const pieces = [...categories, ...(rest ? [rest] : [])].filter((c) => (point(c.value) ?? 0) > 0);
  const lookOf = new Map(pieces.map((c, i) => [c, c === rest ? 'track' : `look${i % LOOKS}`]));
  let least = false;

  const rows = shown.map(({ c, inner }): RowLayout => {
    const bar = drawnForm === 'bars' ? barOf(c.value, scale) : undefined;
    bar?.marks.forEach((mark) => marks.add(mark));
    least ||= !!bar?.least;
    const of = shareOf(c.value);
    const look = stacked && !inner ? lookOf.get(c) : undefined;
    return {
      label: c.label || words.heads.unnamed,
      inner,
      value: [words.amount(c.value, c.scope), ...words.statuses(c.value)].join(', '),
      known: isKnown(c.value),
      ...(c.href && { href: c.href }),
      ...(c.scope.lang && c.scope.lang !== scope.lang && { lang: c.scope.lang }),
      ...(of && { share: of }),
      ...(bar && { bar }),
      ...(look && { look }),
    };
  });

  let blocks: readonly Block[] | undefined;
  if (stacked) {
    const ends = cumsum(pieces, (c) => point(c.value)!);
    const all: Scale = { low: 0, high: Math.max(ends.at(-1) ?? 0, (total && point(total)) ?? 0) };
    const drawn = pieces.map((c, i) => block(i ? ends[i - 1]! : 0, ends[i]!, all, lookOf.get(c)!));
    least = drawn.some((b) => b.least);
    blocks = drawn;
  }

  const shareTexts = shares ? [...parts, ...(rest ? [rest.value] : [])].map((q) => share(q, shares)) : [];
  const rounded = shareTexts.map((q) => (q && isExact(q) ? roundShare(q).value : undefined));
  if (rounded.length && rounded.every((n) => n !== undefined) && !addsUpTo100(rounded)) extra.push(words.rounding);
  if (whole && !exclusive) extra.push(words.overlapping);
  if (least) extra.push(words.least);

  const said =
    total && isKnown(total)
      ? total
      : !percentUnit && categories.length > 1 && together && isExact(together)
        ? together
        : undefined;
  const leading = leadingOf(categories, words, shareOf);
  const sentence = words.breakdown({
    ...(said && { total: words.quantity(said, scope) }),
    ...(leading && { leading }),
    unnamed: categories.filter((c) => !isKnown(c.value) && !isWithheld(c.value)).length,
    withheld: categories.filter((c) => isWithheld(c.value)).length,
    count: categories.length,
  });
  const sum10 = adds && folded.length ? sum(folded.map((c) => c.value)) : undefined;
  const othersShare = sum10 && shareOf(sum10);
  const noted: readonly Noted[] = [...every, ...(total ? [{ label: '', scope, value: total }] : [])];
  const columnShare = rows.some((r) => r.share);
  return {
    frame: frameOf(data, words, sentence, marks, noted, extra),
    form: drawnForm,
    heads: [
      words.heads.category,
      scope.unit && !percentUnit ? words.unitName(scope.unit) : words.heads.value,
      ...(columnShare ? [words.heads.share] : []),
    ],
    rows,
    ...(blocks && { whole: blocks }),
    ...(folded.length > 0 && {
      others: {
        label: words.others(folded.length),
        value: sum10 ? words.amount(sum10, scope) : '',
        ...(othersShare && { share: othersShare }),
        toggle: words.toggleOthers(folded.length, open),
        open,
      },
    }),
  };
}
