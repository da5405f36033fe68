import { CONTEXT, lineKey, type Scope } from '../../contract/context.js';
import { scopeOf } from '../../contract/scope-reading.js';
import { checkLabels } from '../../contract/labels.js';
import { StepCounter } from '../../contract/made-in-steps.js';
import type { Problem } from '../../contract/problem.js';
import { quantity, type PublishedQuantity } from '../../contract/quantity.js';
import { listInSteps, listOfSteps, type ReadInSteps } from '../../contract/list.js';
import { asWritten, objectSchema, readObject } from '../../contract/reader.js';
import type { Steps } from '../../contract/steps.js';
import { optionalText, text } from '../../contract/text.js';
import { subcategory, type Category, type Group } from './category.js';
import { areOfOneWhole, checkParts, evidenceOf, namedTotal, type Figures, type WholeStatement } from './whole.js';

const GROUP = objectSchema(
  'group',
  { id: optionalText, label: text, total: quantity, categories: asWritten, ...CONTEXT },
  ['label', 'categories'],
);

/** A group without a number, if it has no total. */
const NO_TOTAL: PublishedQuantity = {};

/** The figures of a group without the category that is named as their total. */
function withoutNamedTotal(figures: Figures): Figures {
  const named = figures.total || !figures.alike ? undefined : namedTotal(figures);
  if (!named?.isTotal) return figures;
  const { category: apart } = named;
  const categories = figures.categories.filter((one) => one !== apart);
  return { ...figures, categories, total: apart.value, totalPointer: apart.pointer };
}

/** Reader of one group within its outer scope. The counter is that of all groups. */
const group = (outer: Scope, statement: WholeStatement, counter: StepCounter): ReadInSteps<Group> =>
  function* (written, pointer, problems) {
    const read = readObject(written, pointer, problems, GROUP);
    if (!read) return undefined;
    const scope = scopeOf(read, pointer, problems, outer);
    const { id, label = '', total, note } = read;
    const readAll = listInSteps(subcategory(scope), counter);
    const all = (yield* readAll(read.categories, `${pointer}/categories`, problems)) ?? [];
    checkLabels(all, problems);
    const scopes = [...all.map((one) => one.scope), ...(total && scope.unit ? [scope] : [])];
    const alike = areOfOneWhole(scopes);
    const totalPointer = `${pointer}/total`;
    const figures = withoutNamedTotal({ pointer, total, totalPointer, categories: all, scopes, alike });
    const whole = evidenceOf(figures, statement);
    checkParts(figures, { ...statement, evidence: whole }, problems);
    const value = figures.total ?? NO_TOTAL;
    return {
      pointer,
      scope,
      id,
      label,
      value,
      note,
      categories: figures.categories,
      whole,
      totalPointer: figures.totalPointer,
    };
  };

/** The groups of a document. */
export function* readGroups(
  written: unknown,
  outer: Scope,
  statement: WholeStatement,
  problems: Problem[],
): Steps<readonly Group[] | undefined> {
  const groups = yield* listOfSteps(group(outer, statement, new StepCounter()))(written, '/groups', problems);
  if (groups) checkLabels(groups, problems);
  return groups?.filter(({ categories }) => categories.length);
}

/** True if the figures of all groups have one scale: their unit, kind and base are equal, whatever their times. */
export const areScaled = (groups: readonly Group[]): boolean =>
  new Set(groups.flatMap(({ categories }) => categories.map(({ scope }) => lineKey(scope)))).size < 2;

/** A name by which the groups share a category. */
export const nameKey = ({ id, label }: Category): string => id ?? label.trim().toLowerCase();
