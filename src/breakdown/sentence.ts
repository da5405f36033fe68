import { wholeName } from '../contract/unit.js';
import { figureClaim } from '../parts/change-claims-layout.js';
import { totalName } from '../written/total-name.js';
import { pointersOf, type Claim, type Statement } from '../parts/claim-layout.js';
import { isKnown } from '../statistics/quantity.js';
import type { BreakdownWords } from '../words/words.js';
import { changeStatements, groupStatements, isLevel, mostChanged } from './finding.js';
import type { Category } from './data.js';
import { wholePointerOf } from './data/category.js';
import { withoutHeadings } from './data/whole.js';
import { countsOf, type BreakdownFacts } from './facts.js';
import type { Extreme } from './facts/leading.js';
import { shareOf } from './facts/whole.js';

/** Number of categories above which equal ones are not named. */
const MOST_NAMED = 3;

/** JSON Pointers of the whole: that of the published total, or those of the categories that were added. */
const wholePointers = ({ data, categories }: BreakdownFacts): readonly string[] =>
  data.total ? [data.totalPointer] : pointersOf(categories);

/** JSON Pointer of the whole of shares: of the published total, or of the list of categories that are added. */
export const wholePointer = ({ data: { total, totalPointer } }: BreakdownFacts): string =>
  total ? totalPointer : '/categories';

/** A category's figure after its name: without the unit if the name is the unit, as in "Thefts: 500". */
function figureText({ label, value, scope }: Category, words: BreakdownWords): string {
  const name = label.toLowerCase();
  const { unit } = scope;
  const isUnit = !!wholeName(unit) && [unit?.one, unit?.other].some((noun) => noun?.toLowerCase() === name);
  return words.withStatus(value, scope, isUnit);
}

/** Name of a category in the sentence: with that of its heading where another row has the same name. */
function labelIn(category: Category, { rows }: BreakdownFacts, words: BreakdownWords): string {
  const { label } = category;
  const { parent } = rows.find((row) => row.category === category) ?? {};
  const isShared = parent && rows.some((row) => row.category !== category && row.category.label === label);
  return isShared ? words.labelIn(label || words.unnamed, parent.label) : label || words.unnamed;
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
  const labels = categories.map((category) => labelIn(category, facts, words));
  // With its change its figure has been stated.
  const isStated = categories.length === 1 && first === mostChanged(facts) && !qualifiers.isOnly;
  const text = words.leading({ ...qualifiers, as, labels, text: figure, share: shareText, isStated });
  const claimsOf = ({ pointer, value }: Category): readonly Claim[] => [
    ...(isStated ? [] : [figureClaim({ pointer, value }, figure)]),
    ...(qualifiers.isOnly || !others.length
      ? []
      : [
          {
            kind: as === 'lowest' || facts.areOutgoings ? 'lowest' : 'highest',
            pointers: [pointer, ...pointersOf(others)],
            ...(!isStated && { value }),
            text,
          } as const,
        ]),
    ...(share && shareText
      ? [{ kind: 'share', pointers: [pointer, wholePointer(facts)], value: share, text: shareText } as const]
      : []),
  ];
  return { text, claims: () => categories.flatMap(claimsOf) };
}

/** The statement that all figures are the same. Undefined unless they are, and next to their total. */
function equalStatement({ areEqual, categories, total }: BreakdownFacts, words: BreakdownWords): Statement | undefined {
  const [first] = categories;
  if (!first || !areEqual || total) return undefined;
  const text = words.allEqual(categories.length, words.withStatus(first.value, first.scope));
  return { text, claims: () => categories.map(({ pointer, value }) => figureClaim({ pointer, value }, text)) };
}

/** The statement about the total, or about the benchmark of figures that have none. */
function totalStatement(facts: BreakdownFacts, words: BreakdownWords): Statement | undefined {
  const { data, scope, total, evidence } = facts;
  const { benchmark } = data;
  if (benchmark) {
    const { label, value } = benchmark;
    if (!isKnown(value)) return undefined;
    const name = totalName(label) === 'total' ? '' : label;
    const text = words.overall(name, words.withStatus(value, benchmark.scope));
    return { text, claims: () => [figureClaim(benchmark, text)] };
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

/** The statement about categories without a figure, with the names of a few. Undefined if there are none. */
function missingStatement(
  categories: readonly Category[],
  nameOf: (category: Category) => string,
  say: (names: readonly string[]) => string,
): Statement | undefined {
  const { length } = categories;
  if (!length) return undefined;
  const text = say(length > MOST_NAMED ? [] : categories.map(nameOf));
  const claimOf = (category: Category): Claim =>
    figureClaim({ pointer: wholePointerOf(category), value: category.value }, text);
  return { text, claims: () => categories.map(claimOf) };
}

/** The statements of the sentence of a breakdown: its total, its extreme categories, and the categories without a figure. */
export function statementsOf(facts: BreakdownFacts, words: BreakdownWords): readonly Statement[] {
  const { scope, categories, leading, lowest } = facts;
  const isHigh = isLevel(facts, scope, words);
  const { unnamed, withheld } = countsOf(facts);
  const most = leading && extremeStatement(leading, isHigh ? 'highest' : 'largest', facts, words);
  const least = lowest && isHigh ? extremeStatement(lowest, 'lowest', facts, words) : undefined;
  const counted = withoutHeadings(categories);
  const named = most ? leading.categories.length : 0;
  const which =
    unnamed.length === counted.length ? 'all' : unnamed.length + named === counted.length ? 'others' : 'some';
  const isAllWithheld = withheld.length === counted.length;
  const nameOf = (category: Category): string => labelIn(category, facts, words);
  return [
    totalStatement(facts, words),
    sumStatement(facts, words),
    ...groupStatements(facts, words),
    ...changeStatements(facts, nameOf, words),
    most,
    least,
    equalStatement(facts, words),
    missingStatement(unnamed, nameOf, (names) => words.uncounted(names, which)),
    missingStatement(withheld, nameOf, (names) => words.withheldFigures(names, isAllWithheld ? 'all' : 'some')),
  ].filter((statement) => statement !== undefined);
}
