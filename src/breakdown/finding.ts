import { figureClaim, changeClaims } from '../parts/change-claims-layout.js';
import { changeOf } from '../parts/comparable-layout.js';
import type { Claim, Statement } from '../parts/claim-layout.js';
import type { BreakdownWords } from '../words/words.js';
import type { Category } from './data.js';
import type { BreakdownFacts } from './facts.js';

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
    claims: () => [figureClaim(category, figure), ...changeClaims(layout, long)],
  };
}

/** The statement about the directions of all changes. Undefined for fewer than two. */
function movementStatement({ changes }: BreakdownFacts, words: BreakdownWords): Statement | undefined {
  if (!changes || changes.compared.length < 2) return undefined;
  const { rose, fell, same } = changes;
  const text = words.movement({ rose: rose.length, fell: fell.length, same: same.length });
  const claimOf = (categories: readonly Category[], reason: string): readonly Claim[] =>
    categories.length
      ? [
          {
            kind: 'count',
            pointers: categories.map(({ pointer }) => pointer),
            value: { value: categories.length },
            reason,
            text,
          },
        ]
      : [];
  return { text, claims: () => [...claimOf(rose, 'up'), ...claimOf(fell, 'down'), ...claimOf(same, 'same')] };
}

/** The statements about the changes of categories: how many rose and fell, and the largest change. Empty without earlier figures. */
export function changeStatements(
  facts: BreakdownFacts,
  labelOf: (category: Category) => string,
  words: BreakdownWords,
): readonly Statement[] {
  const { changes } = facts;
  const [only, ...others] = changes?.compared ?? [];
  const largest = changes?.largest ?? (others.length ? undefined : only);
  return [movementStatement(facts, words), largest && changeStatement(largest, labelOf(largest), facts, words)].filter(
    (statement) => statement !== undefined,
  );
}
