import { totalName } from '../contract/total-name.js';
import type { Claim, Statement } from '../parts/claim-layout.js';
import { isKnown } from '../statistics/quantity.js';
import type { BreakdownWords } from '../words/words.js';
import type { Category } from './data.js';
import { countsOf, type BreakdownFacts } from './facts.js';
import type { Extreme } from './facts/leading.js';
import { shareOf } from './facts/whole.js';

/** Number of categories above which equal ones are not named. */
const MOST_NAMED = 3;

/** JSON Pointers of categories. */
export const pointersOf = (categories: readonly Category[]): readonly string[] =>
  categories.map(({ pointer }) => pointer);

/** JSON Pointers of the whole: that of the published total, or those of the categories that were added. */
export const wholePointers = ({ data, categories }: BreakdownFacts): readonly string[] =>
  data.total ? [data.totalPointer] : pointersOf(categories);

/** A category's figure after its name: without the unit if the name is the unit, as in "Thefts: 500". */
function figureText({ label, value, scope }: Category, words: BreakdownWords): string {
  const name = label.toLowerCase();
  const isUnit = [scope.unit?.one, scope.unit?.other].some((noun) => noun?.toLowerCase() === name);
  return words.withStatus(value, scope, isUnit);
}

/** The statement about the largest, highest or lowest categories. Undefined if too many are equal. */
function extremeStatement(
  { categories, others, ...qualifiers }: Extreme,
  as: 'largest' | 'highest' | 'lowest',
  facts: BreakdownFacts,
  words: BreakdownWords,
): Statement | undefined {
  const [first] = categories;
  if (!first || categories.length > MOST_NAMED) return undefined;
  const share = shareOf(facts, first.value);
  const isListed = facts.evidence === 'form';
  const figure = figureText(first, words);
  const shareText = share && words.shareOf(words.share(share), isListed);
  const labels = categories.map(({ label }) => label || words.unnamed);
  const text = words.leading({ ...qualifiers, as, labels, text: figure, share: shareText });
  const claimsOf = ({ pointer, value }: Category): readonly Claim[] => [
    { kind: 'figure', pointers: [pointer], value, text: figure },
    ...(qualifiers.isOnly || !others.length
      ? []
      : [{ kind: as === 'lowest' ? as : 'highest', pointers: [pointer, ...pointersOf(others)], value, text } as const]),
    ...(share && shareText
      ? [{ kind: 'share', pointers: [pointer, ...wholePointers(facts)], value: share, text: shareText } as const]
      : []),
  ];
  return { text, claims: () => categories.flatMap(claimsOf) };
}

/** The statement about the total, or about the benchmark of figures that have none. */
function totalStatement(facts: BreakdownFacts, words: BreakdownWords): Statement | undefined {
  const { data, scope, total, evidence } = facts;
  const { benchmark } = data;
  if (benchmark) {
    const { pointer, label, value } = benchmark;
    if (!isKnown(value)) return undefined;
    const name = totalName(label) === 'total' ? '' : label;
    const text = words.overall(name, words.withStatus(value, benchmark.scope));
    return { text, claims: () => [{ kind: 'figure', pointers: [pointer], value, text }] };
  }
  if (!total) return undefined;
  const { quantity: value } = total;
  const text = words.inTotal(words.withStatus(value, scope), evidence === 'form');
  return { text, claims: () => [{ kind: 'total', pointers: wholePointers(facts), value, text }] };
}

/** The statement that a category equals the sum of all others. */
function sumStatement({ categories, sumOfOthers }: BreakdownFacts, words: BreakdownWords): Statement | undefined {
  if (!sumOfOthers) return undefined;
  const { label, value, scope } = sumOfOthers;
  const text = words.equalsOthers(label || words.unnamed, words.withStatus(value, scope));
  const others = categories.filter((category) => category !== sumOfOthers);
  return { text, claims: () => [{ kind: 'total', pointers: pointersOf(others), value, text }] };
}

/** The statement about a number of categories. Undefined if there are none. */
function countStatement(
  categories: readonly Category[],
  reason: 'no-figure' | 'withheld',
  say: (count: number) => string,
): Statement | undefined {
  const { length: value } = categories;
  if (!value) return undefined;
  const text = say(value);
  return { text, claims: () => [{ kind: 'count', pointers: pointersOf(categories), value: { value }, reason, text }] };
}

/** The statements of the sentence of a breakdown: its total, its extreme categories, and the number of categories without a figure. */
export function statementsOf(facts: BreakdownFacts, words: BreakdownWords): readonly Statement[] {
  const { scope, categories, leading, lowest, areLevels, isAdditive } = facts;
  const isLevel = areLevels || (!isAdditive && !!scope.unit && words.isMeasure(scope.unit));
  const { unnamed, withheld } = countsOf(facts);
  const most = leading && extremeStatement(leading, isLevel ? 'highest' : 'largest', facts, words);
  const least = lowest && isLevel ? extremeStatement(lowest, 'lowest', facts, words) : undefined;
  const areOthers = !!most && unnamed.length < categories.length;
  return [
    totalStatement(facts, words),
    sumStatement(facts, words),
    most,
    least,
    countStatement(unnamed, 'no-figure', (count) => words.uncounted(count, areOthers)),
    countStatement(withheld, 'withheld', (count) => words.withheldCount(count)),
  ].filter((statement) => statement !== undefined);
}
