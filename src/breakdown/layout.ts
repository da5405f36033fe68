import type { Scope } from '../contract/context.js';
import { barOf, block, scaleOf, type BarLayout, type Block } from '../parts/bar-layout.js';
import { frameOf, langOf, type FrameLayout } from '../parts/frame-layout.js';
import { legendOf, type LegendItem } from '../parts/legend-layout.js';
import { cellOf } from '../parts/table-layout.js';
import {
  compare,
  isExact,
  isKnown,
  isWithheld,
  pointEstimate,
  sum,
  asInterval,
  type Quantity,
} from '../statistics/quantity.js';
import { addsUpTo100, remainder, roundShare, share } from '../statistics/share.js';
import type { BreakdownWords, Leading, LegendKey } from '../words/words.js';
import type { Breakdown, Category } from './data.js';

/** How a breakdown is drawn: a bar a row, one bar of shares, or cards. */
export type Form = 'bars' | 'share' | 'cards';

/** One category, ready to draw. */
export interface RowLayout {
  readonly label: string;
  readonly href?: string;
  /** The language of the label, where it is not the words'. */
  readonly lang?: string;
  /** Of a part of the category above: its name as it is heard, after the name of that category. */
  readonly inner?: string;
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
  readonly legend: readonly LegendItem[];
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
  const size = (c: Category): number => (by === 'value' ? (pointEstimate(c.value) ?? -Infinity) : 0);
  return [...categories].sort((a, b) => rank(a) - rank(b) || (size(a) === size(b) ? 0 : size(b) - size(a)));
}

/**
 * By how much per cents may miss the hundred that they are parts of, where each is rounded: two never do, more by one of their last decimals or by what is
 * likely of so many. What is more is a part that nobody named.
 */
function roundingOf(parts: readonly Category[], decimals: number | undefined): number {
  const last = 10 ** -(decimals ?? (parts.every((c) => Number.isInteger(c.value.value)) ? 0 : 1));
  return (Math.min((parts.length - 1) / 2, Math.max(1, Math.sqrt(parts.length) / 2)) + 0.001) * last;
}

/** What may be said of the largest: only what the bounds prove, and of those with a figure only where others have none. */
function leadingOf(
  categories: readonly Category[],
  words: BreakdownWords,
  shareOf: (q: Quantity) => string | undefined,
): Leading | undefined {
  const figures = categories.filter((c) => isKnown(c.value));
  const named = categories.filter((c) => !c.rest);
  const known = named.filter((c) => isKnown(c.value));
  const top = known.find((c) =>
    figures.every((other) => c === other || compare(asInterval(c.value), asInterval(other.value)) === 1),
  );
  if (!top) return undefined;
  const as = known.length === 1 ? 'only' : known.length < named.length ? 'known' : 'largest';
  return {
    as,
    label: top.label || words.unnamed,
    text: words.withStatus(top.value, top.scope),
    share: shareOf(top.value),
  };
}

/** What a whole has beside its parts: a row of the name that is given for it, or a note about it. */
function besideOf(
  whole: Quantity,
  parts: readonly Category[],
  name: string | undefined,
  scope: Scope,
  words: BreakdownWords,
): { readonly row?: Category; readonly note?: string } {
  if (!parts.length || !(isKnown(whole) || isWithheld(whole))) return {};
  const left = remainder(
    whole,
    parts.map((c) => c.value),
  );
  const quantity = 'quantity' in left ? left.quantity : undefined;
  if (left.kind === 'none') return {};
  const isRest = left.kind === 'rest';
  const isShare = scope.unit?.percent && whole.value === 100 && name === undefined;
  if (
    isShare &&
    (isRest || left.kind === 'over') &&
    Math.abs(pointEstimate(left.quantity)!) < roundingOf(parts, scope.decimals)
  )
    return { note: words.rounding };
  if (isRest)
    return { row: { pointer: '', scope, label: name ?? words.remainder, value: left.quantity, categories: [] } };
  const note = words.rest({
    kind: isWithheld(whole) ? 'total' : left.kind,
    names: left.kind === 'includes' ? left.parts.map((i) => parts[i]!.label || words.unnamed) : [],
    amount: quantity && (left.kind === 'over' ? words.distance(quantity, scope) : words.amount(quantity, scope)),
  });
  return { note };
}

/** The pieces of one bar, one after the other; what the total has beyond them stays empty. */
function stackOf(
  pieces: readonly Category[],
  total: Quantity | undefined,
  looks: ReadonlyMap<Category, string>,
): readonly ReturnType<typeof block>[] {
  const sizes = pieces.map((c) => pointEstimate(c.value)!);
  const high = Math.max(
    sizes.reduce((a, b) => a + b, 0),
    (total && pointEstimate(total)) ?? 0,
  );
  let end = 0;
  return pieces.map((c, i) => block(end, (end += sizes[i]!), { low: 0, high }, looks.get(c)!));
}

/** Whether each category is a row of its own, whose bar has no mark on it, whatever the form. */
export const isPlain = ({ categories }: Breakdown): boolean =>
  categories.length <= FOLD_ABOVE &&
  categories.every(
    ({ value: q, categories: inner }) =>
      !inner.length && (!isKnown(q) || (isExact(q) && !(q.value! < 0) && q.level === undefined)),
  );

/**
 * Lays a breakdown out in words and shares. `form` is how it is drawn where its figures allow that; `open` shows the categories that are folded
 * otherwise. `data` is what `parseBreakdown` gave, where that is not undefined. Never throws.
 * Example: `layoutBreakdown(data, english).frame.sentence` is "12,000 calls in total. The largest is Heating: 5,200 calls, 43%."
 */
export function layoutBreakdown(
  data: Breakdown,
  words: BreakdownWords,
  form: Form = 'bars',
  open = false,
): BreakdownLayout {
  const { scope: outer, total, whole, exclusive, alike } = data;
  // What all categories say alike holds for their sum.
  const { scope } = alike && !(total && outer.unit) ? data.categories[0]! : data;
  const marks = new Set<LegendKey>();
  const extra: string[] = [];
  const adds = whole && exclusive && alike;
  // Of different units none is the larger.
  const order = alike ? data.order : 'given';
  const categories = ordered(data.categories, order);
  const parts = categories.map((c) => c.value);
  const every = categories.flatMap((c) => [c, ...c.categories]);
  const negative = every.some((c) => (pointEstimate(c.value) ?? 0) < 0);
  const withheld = parts.filter(isWithheld).length;
  const isPercent = !!scope.unit?.percent;
  const together = adds ? sum(parts) : undefined;
  const base = total ? (isKnown(total) ? total : undefined) : together && isExact(together) ? together : undefined;
  const shares = adds && !negative && !isPercent && (total || parts.length > 1) ? base : undefined;
  const shareOf = (q: Quantity): string | undefined => {
    // No rounding reaches 0 per cent either.
    const of = shares && isKnown(q) && !q.roundsToZero ? share(q, shares) : undefined;
    return of && words.share(of);
  };

  const restOf = (of: Quantity, inner: readonly Category[], label: string): readonly Category[] => {
    const { row, note } = adds ? besideOf(of, inner, data.remainder, scope, words) : {};
    if (note) extra.push(label ? words.labelled(label, note) : note);
    return row ? [row] : [];
  };

  const folded = form !== 'share' && categories.length > FOLD_ABOVE ? categories.slice(FOLD_TO) : [];
  const kept = folded.length && !open ? categories.slice(0, FOLD_TO) : categories;
  const rest = total ? restOf(total, categories, '') : [];
  const inside = new Map(
    categories
      .filter((c) => c.categories.length)
      .map((c) => [c, [...ordered(c.categories, order), ...restOf(c.value, c.categories, c.label)]]),
  );
  const shown = [...kept, ...rest].flatMap((c): readonly (readonly [Category, above?: Category])[] => [
    [c],
    ...(inside.get(c) ?? []).map((part) => [part, c] as const),
  ]);

  const one = form === 'share' && adds && !negative && !withheld;
  // Side by side a bound would pass for an exact figure.
  const inexact = one && [...parts, total ?? {}].some((q) => pointEstimate(q) && !isExact(q));
  const stacked = one && !inexact && base !== undefined;
  if (inexact) extra.push(words.inexact);
  if (!alike) extra.push(words.unlike);
  const drawnForm = !alike ? 'cards' : form === 'share' && !stacked ? 'bars' : form;
  const scale = scaleOf([...every, ...rest].map((c) => c.value));
  const pieces = stacked ? [...categories, ...rest].filter((c) => (pointEstimate(c.value) ?? 0) > 0) : [];
  const looks = new Map(pieces.map((c, i) => [c, rest.includes(c) ? 'track' : `look${i % LOOKS}`]));
  const blocks = stackOf(pieces, total, looks);

  /** The figure of one that is not like the others: with its unit, and with its time where that is its own. */
  const apart = (c: Category): string => {
    const when = words.withTime(c.scope);
    return cellOf(c, words, undefined) + (when === words.withTime(outer) ? '' : `, ${when}`);
  };
  const rows = shown.map(([c, above]): RowLayout => {
    const label = c.label || words.unnamed;
    const bar = drawnForm === 'bars' ? barOf(c.value, scale) : undefined;
    bar?.marks.forEach((mark) => marks.add(mark));
    return {
      label,
      inner: above && words.labelled(above.label, label),
      value: alike ? cellOf(c, words, c.scope.unit) : apart(c),
      known: isKnown(c.value),
      href: c.href,
      lang: !c.label || c.label === words.remainder ? undefined : langOf(c.scope, words),
      share: shareOf(c.value),
      bar,
      look: looks.get(c),
    };
  });

  // Only where all together are exactly the whole is it rounding that parts their shares from 100.
  const written = [...categories, ...rest].map((c) => c.value);
  if (shares && pointEstimate(shares) && compare(sum(written) ?? {}, shares) === 0) {
    if (!addsUpTo100(written.map((q) => roundShare(share(q, shares)!).value!))) extra.push(words.rounding);
  }
  if (whole && !exclusive) extra.push(words.overlapping);
  if (blocks.some((b) => b.least) || rows.some((r) => r.bar?.least)) extra.push(words.least);

  // Where a total is withheld or not given, nobody works it out.
  const said = total || (!isPercent && parts.length > 1) ? base : undefined;
  const sentence = words.breakdown({
    total: said && words.withStatus(said, scope),
    leading: alike ? leadingOf(categories, words, shareOf) : undefined,
    unnamed: parts.filter((q) => !isKnown(q) && !isWithheld(q) && !q.unread).length,
    withheld,
    count: parts.length,
  });
  const rest10 = adds && folded.length ? sum(folded.map((c) => c.value)) : undefined;
  return {
    frame: frameOf(
      data,
      words,
      words.withTime(scope, sentence),
      total ? [{ label: '', scope, value: total }, ...every] : every,
      extra,
    ),
    form: drawnForm,
    heads: [
      words.categoryHead,
      words.unitName(alike ? scope.unit : undefined),
      ...(rows.some((r) => r.share) ? [words.shareHead] : []),
    ],
    rows,
    legend: legendOf(marks, words),
    whole: blocks.length ? blocks : undefined,
    others: folded.length
      ? {
          label: words.others(folded.length),
          value: rest10 ? words.amount(rest10, scope) : '',
          share: rest10 && shareOf(rest10),
          toggle: words.toggleOthers(folded.length, open),
          open,
        }
      : undefined,
  };
}
