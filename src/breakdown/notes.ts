import type { Scope } from '../contract/context.js';
import type { PublishedQuantity } from '../contract/quantity.js';
import { pointersOf, remark, type Claim, type Statement } from '../parts/claim-layout.js';
import { decimalsOf } from '../statistics/decimal.js';
import { isKnown, isWithheld, type Quantity } from '../statistics/quantity.js';
import { round } from '../statistics/rounding.js';
import type { BreakdownWords } from '../words/words.js';
import type { Category } from './data.js';
import { wholePointerOf } from './data/category.js';
import { valuesOf, withoutHeadings } from './data/whole.js';
import type { BreakdownFacts } from './facts.js';
import type { UnresolvedRemainder } from './facts/rows.js';

const known = (categories: readonly Category[]): readonly Category[] =>
  categories.filter(({ value }) => isKnown(value));

/** True if a number is only known to be over zero, as far as it is shown. */
const isOverZero = (value: Quantity, { decimals = 12 }: Scope): boolean =>
  !!value.comparator?.startsWith('>') && round(value, decimals).value === 0;

/** A distance with the qualifiers of its figures: "69 percentage points (estimated)". */
function distanceText(value: PublishedQuantity, scope: Scope, words: BreakdownWords): string {
  const names = words.statuses(value).join(', ');
  return [words.distance(value, scope), names && `(${names})`].filter(Boolean).join(' ');
}

/** The note on the remainder of a whole that has no row of its own. */
function remainderNote(
  { parent, whole, parts, remainder }: UnresolvedRemainder,
  { scope, data }: BreakdownFacts,
  words: BreakdownWords,
): Statement | undefined {
  const kind = isWithheld(whole) ? 'total' : remainder.kind;
  if (kind === 'none' || kind === 'rest' || kind === 'unknown') return undefined;
  const value = 'quantity' in remainder && !isOverZero(remainder.quantity, scope) ? remainder.quantity : undefined;
  const note = words.rest({
    kind,
    names: remainder.kind === 'includes' ? remainder.parts.map((index) => parts[index]?.label || words.unnamed) : [],
    amount: value && (kind === 'over' ? distanceText(value, scope, words) : words.withStatus(value, scope, true)),
  });
  const text = parent?.label ? words.labelled(parent.label, note) : note;
  const pointers = [parent ? wholePointerOf(parent) : data.totalPointer, ...pointersOf(known(parts))];
  const claims = (): readonly Claim[] => {
    if (!value) return [];
    return [
      kind === 'over'
        ? { kind: 'difference', pointers, value, direction: 'over', text }
        : { kind: 'remainder', pointers, value, text },
    ];
  };
  return { text, claims };
}

/** The note on per cents of one whole that are more than 100. */
function excessNote({ categories, scope, excess }: BreakdownFacts, words: BreakdownWords): readonly Statement[] {
  if (!excess) return [];
  const text = words.aboveHundred(words.quantity(excess, scope));
  return [
    {
      text,
      claims: () => [{ kind: 'total', pointers: pointersOf(known(withoutHeadings(categories))), value: excess, text }],
    },
  ];
}

/** Most names in a note. */
const MOST_NAMES = 6;

/** The note on published shares that the rows do not show. */
function sharesNote({ hiddenShares, groups }: BreakdownFacts, words: BreakdownWords): readonly Statement[] {
  if (!hiddenShares) return [];
  const { rows, areOthers } = hiddenShares;
  const shares = rows.slice(0, MOST_NAMES).map(({ category: { label, share = 0 }, parent }) => {
    const name = groups && parent ? words.labelIn(label, parent.label) : label || words.unnamed;
    return `${name} ${words.share({ value: share, decimals: decimalsOf(share) })}`;
  });
  return [remark(words.publishedShares(shares, areOthers, rows.length - shares.length))];
}

/** A note below the chart. */
export interface Note extends Statement {
  /** True for a note on shares, which says nothing of a drawing without them. */
  readonly isOnShares?: boolean;
}

/** The notes that apply to every form. */
export function notesOf(facts: BreakdownFacts, words: BreakdownWords): readonly Note[] {
  const { data, unresolved, hasRoundedShares, hasRoundedSum } = facts;
  const isOverlap = !data.exclusive && valuesOf(data.categories).filter(isKnown).length > 1;
  return [
    ...unresolved.map((one) => remainderNote(one, facts, words)).filter((note) => note !== undefined),
    ...excessNote(facts, words),
    ...sharesNote(facts, words),
    ...(hasRoundedShares ? [{ ...remark(words.rounding), isOnShares: true }] : []),
    ...(hasRoundedSum ? [remark(words.roundedSum)] : []),
    ...(isOverlap ? [remark(words.overlapping)] : []),
  ];
}
