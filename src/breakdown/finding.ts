import { figureClaim, changeClaims } from '../parts/change-claims-layout.js';
import { changeOf } from '../parts/comparable-layout.js';
import { movementClaims, pointersOf, type Claim, type Statement } from '../parts/claim-layout.js';
import type { BreakdownWords } from '../words/words.js';
import { isKnown } from '../statistics/quantity.js';
import type { Category } from './data.js';
import { isGroup } from './data/category.js';
import { isHeading } from './data/whole.js';
import { comparedRows } from './facts/changes.js';
import type { BreakdownFacts } from './facts.js';
import { latestName, type GroupFacts } from './facts/groups.js';
import type { CategoryRow } from './facts/rows.js';
import { extremeCategories, type Extreme } from './facts/leading.js';
import { areRanked, isPercent } from './facts/whole.js';

/** True if the most of some figures is the highest, not the largest: of rates, per cents, degrees and minutes. */
export const isLevel = (
  { areLevels, isAdditive }: Pick<BreakdownFacts, 'areLevels' | 'isAdditive'>,
  { unit }: Category['scope'],
  words: BreakdownWords,
): boolean => areLevels || (!isAdditive && !!unit && words.isMeasure(unit));

/** The claim that the change of a category is larger than those of the others, whatever their directions. */
function largestClaims(category: Category, { changes, rows }: BreakdownFacts, text: string): readonly Claim[] {
  const others = comparedRows(rows).flatMap(({ category: other, change }) =>
    change && typeof change.found !== 'string' && other !== category ? [other] : [],
  );
  const reason = changes?.measure === 'percent' ? 'relative-change' : 'change';
  return [{ kind: 'highest', pointers: pointersOf([category, ...others]), reason, text }];
}

/** The statement that a category has changed: its figure, its change and the time of the earlier figure. Undefined if it is not compared. */
function changeStatement(
  category: Category,
  label: string,
  facts: BreakdownFacts,
  words: BreakdownWords,
): Statement | undefined {
  const { change } = facts.rows.find((row) => row.category === category) ?? {};
  if (!change || typeof change.found === 'string') return undefined;
  const layout = changeOf(change.comparison, words, change.found);
  const figure = words.withStatus(category.value, category.scope);
  const { before } = change.comparison;
  const name = before.period || before.label ? words.periodName(before) : words.earlier;
  const long = words.changeLong(change.found, layout.comparison.now.scope, name);
  const isOnly = facts.changes?.compared.length === 1;
  const text = isOnly ? words.onlyChange(label, figure, long) : words.largestChange(label, figure, long);
  return {
    text,
    claims: () => [
      figureClaim(category, figure),
      ...changeClaims(layout, long),
      ...(isOnly ? [] : largestClaims(category, facts, text)),
    ],
  };
}

/** True for a row of what is left, which the document gives or which is computed. */
const isRest = ({ category, isRemainder }: CategoryRow): boolean => isRemainder || category.rest !== undefined;

/** The rows of which the changes are counted, with those that have none: a category or its parts, and no name that only heads others. */
function countedRows(rows: readonly CategoryRow[]): readonly CategoryRow[] {
  const named = comparedRows(rows).filter(({ category }) => !isHeading(category));
  const categories = new Set(named.map(({ category }) => category));
  return named.filter(({ parent }) => !(parent && categories.has(parent)));
}

/** The statement about the directions of all changes. Undefined for fewer than two. */
function movementStatement({ changes, rows }: BreakdownFacts, words: BreakdownWords): Statement | undefined {
  if (!changes || changes.compared.length < 2) return undefined;
  const { rose, fell, same } = changes;
  const counted = countedRows(rows);
  const text = words.movement({
    rose: rose.length,
    fell: fell.length,
    same: same.length,
    total: counted.filter((row) => !isRest(row)).length,
    hasRest: counted.some(isRest),
  });
  return { text, claims: () => movementClaims(changes, text) };
}

/** The category whose change is stated: the largest change, or the only one. Undefined if there is none. */
export function mostChanged({ changes }: BreakdownFacts): Category | undefined {
  const [only, ...others] = changes?.compared ?? [];
  return changes?.largest ?? (others.length ? undefined : only);
}

/** The statements about the changes of categories: how many rose and fell, and the largest change. Empty without earlier figures. */
export function changeStatements(
  facts: BreakdownFacts,
  labelOf: (category: Category) => string,
  words: BreakdownWords,
): readonly Statement[] {
  const largest = mostChanged(facts);
  return [movementStatement(facts, words), largest && changeStatement(largest, labelOf(largest), facts, words)].filter(
    (statement) => statement !== undefined,
  );
}

/** A group as a category whose figure is its total; undefined if it has none. */
function asCategory({ group, total }: GroupFacts): Category | undefined {
  const { totalPointer, pointer, categories } = group;
  const scope = categories[0]?.scope ?? group.scope;
  return (
    total && {
      ...group,
      scope,
      value: total.quantity,
      pointer: total.isComputed ? `${pointer}/categories` : totalPointer,
    }
  );
}

/** The claims about an extreme figure: the figure itself, and that all others are below or above it. */
const extremeClaims = (
  { categories: [first], others }: Extreme,
  kind: 'highest' | 'lowest',
  text: string,
): readonly Claim[] =>
  first && others.length ? [{ kind, pointers: [first.pointer, ...pointersOf(others)], value: first.value, text }] : [];

/** The statement about the group with the largest total. Undefined if not all have one, or none is the largest. */
function largestGroupStatement(facts: BreakdownFacts, words: BreakdownWords): Statement | undefined {
  const groups = facts.groups?.groups ?? [];
  const totals = groups.map(asCategory).filter((one) => one !== undefined);
  const extreme =
    totals.length === groups.length && totals.length > 1 ? extremeCategories(totals, 1, undefined) : undefined;
  const [first, second] = extreme?.categories ?? [];
  if (!extreme || !first || second || isPercent(first.scope) || areRanked(totals)) return undefined;
  const figure = words.withStatus(first.value, first.scope);
  const text = words.leading({ ...extreme, as: 'largest', labels: [first.label || words.unnamed], text: figure });
  const { group, total } = groups.find(({ group: one }) => one.label === first.label) ?? {};
  const added = group && total?.isComputed ? pointersOf(group.categories) : [first.pointer];
  return {
    text,
    claims: () => [
      { kind: 'total', pointers: added, value: first.value, text: figure },
      ...extremeClaims(extreme, 'highest', text),
    ],
  };
}

/** The statement about the groups where the first category, or that of the latest time, is highest and lowest. Undefined unless each is one group. */
function acrossStatement(facts: BreakdownFacts, words: BreakdownWords): Statement | undefined {
  const { groups, names } = facts.groups ?? { groups: [], names: [] };
  const index = latestName({ names }) ?? 0;
  const name = names[index];
  // In some groups the category may be marked as the rest, and it is compared all the same.
  const cells = groups.flatMap(({ cells: { [index]: cell } }) => (cell ? [{ ...cell, rest: undefined }] : []));
  const extremes =
    cells.length > 1 ? [extremeCategories(cells, 1, undefined), extremeCategories(cells, -1, undefined)] : [];
  const [most, least] = extremes;
  const [highest, lowest] = extremes.map((one) => (one?.categories.length === 1 ? one.categories[0] : undefined));
  if (!name || !most || !least || !highest || !lowest || !cells.every(({ value }) => isKnown(value))) return undefined;
  const groupOf = (cell: Category): string =>
    groups.find(({ cells: { [index]: one } }) => one?.pointer === cell.pointer)?.group.label || words.unnamed;
  const figureOf = ({ value, scope }: Category): string => words.withStatus(value, scope);
  const text = words.acrossGroups(
    name.label || words.unnamed,
    [groupOf(highest), figureOf(highest)],
    [groupOf(lowest), figureOf(lowest)],
    !isPercent(name.scope) && !isLevel(facts, name.scope, words),
  );
  return {
    text,
    claims: () => [
      figureClaim(highest, figureOf(highest)),
      figureClaim(lowest, figureOf(lowest)),
      ...extremeClaims(most, 'highest', text),
      ...extremeClaims(least, 'lowest', text),
    ],
  };
}

/** The statement about groups: which has the largest total, or else the highest figure of the first category. Empty without groups. */
export function groupStatements(facts: BreakdownFacts, words: BreakdownWords): readonly Statement[] {
  if (!facts.groups || !facts.data.alike || !facts.categories.every(isGroup)) return [];
  const statement = largestGroupStatement(facts, words) ?? acrossStatement(facts, words);
  return statement ? [statement] : [];
}
