import type { Steps } from '../contract/steps.js';
import { drawForm, type FormDrawing } from '../marks/draw-form.js';
import type { BreakdownWords } from '../words/words.js';
import type { Breakdown, Category } from './data.js';
import { withInner } from './data/category.js';
import { isPartForm, isStackedForm } from './data/kinds-of-forms.js';
import { breakdownFacts, type BreakdownFacts } from './facts.js';
import { breakdownForms, type BreakdownForm, type DrawnBreakdownForm } from './forms.js';
import { areRanked } from './facts/whole.js';
import { areOpposed } from './forms/poles.js';

/** Most categories of groups that are drawn as one bar or side by side. */
const MOST_STACKED = 6;
const MOST_GROUPED = 3;

/** True if the categories of a group are per cents. */
const isPercentGroup = ({ categories }: Category): boolean => categories.every(({ scope: { unit } }) => unit?.percent);

/** The forms of `auto` for groups: stacks of the parts of wholes, else bars side by side, or a small chart for each group if they are many. */
function formsOfGroups({ groups: found, data: { diverging } }: BreakdownFacts): readonly DrawnBreakdownForm[] {
  if (!found) return ['bars'];
  const { groups, names, areParts, areHundredths } = found;
  const apart = names.length <= MOST_GROUPED ? 'grouped' : 'multiples';
  if (areParts && (diverging || names.length <= MOST_STACKED))
    return [areHundredths || diverging ? 'stacked-100' : 'stacked', apart];
  // Per cents of answers have a length of their own, also if they do not reach 100.
  return diverging && groups.every(({ group }) => isPercentGroup(group)) ? ['stacked-100', apart] : [apart];
}

/** The forms of `auto`, the best first. */
function* defaultForms(data: Breakdown): Steps<readonly DrawnBreakdownForm[]> {
  if (data.groups) return formsOfGroups(yield* breakdownFacts(data));
  const all = withInner(data.categories);
  if (areRanked(all)) return ['cards'];
  return [all.some(({ previous }) => previous) ? 'arrows' : 'bars'];
}

/** The facts as a form needs them. */
function factsFor(form: DrawnBreakdownForm, data: Breakdown): Steps<BreakdownFacts> {
  // Stacks need groups; without them, categories are no parts because of the form.
  const drawsParts = isPartForm(form) || (isStackedForm(form) && !!data.groups);
  if (form !== 'changes') return breakdownFacts(data, { drawsParts });
  return breakdownFacts(data.isOrdered ? data : { ...data, order: 'change' }, { measure: 'percent' });
}

/** Data of which groups diverge if their categories are per cents of answers that agree and disagree, and nobody says that they do not. */
function withPoles(data: Breakdown): Breakdown {
  const { groups = [], diverging } = data;
  const [first] = groups;
  const isScale = diverging === undefined && first && groups.every(isPercentGroup) && areOpposed(first.categories);
  return isScale ? { ...data, diverging: true } : data;
}

/** A breakdown as it is drawn. */
export interface DrawnBreakdown {
  readonly facts: BreakdownFacts;
  readonly drawing: FormDrawing<DrawnBreakdownForm>;
}

/** The first of some forms that can tell the truth about the data, with the facts that it draws. Bars come after them, and cards last. */
function* firstTrue(
  [wanted = 'bars', ...others]: readonly DrawnBreakdownForm[],
  data: Breakdown,
  words: BreakdownWords,
): Steps<DrawnBreakdown> {
  const facts = yield* factsFor(wanted, data);
  yield;
  const drawing = drawForm(breakdownForms, [wanted, ...others, 'bars', 'cards'], facts, words);
  const { form, notes } = drawing;
  // That the parts of the refused form are none is a note of its own, which its facts have.
  if (form === wanted || facts.excess) return { facts, drawing };
  const apart = yield* factsFor(form, data);
  return { facts: apart, drawing: { ...drawForm(breakdownForms, [form], apart, words), notes } };
}

/** Data as the form that fits them draws them. */
function* drawnByDefault(parsed: Breakdown, words: BreakdownWords): Steps<DrawnBreakdown> {
  const data = withPoles(parsed);
  const forms = yield* defaultForms(data);
  const { facts, drawing } = yield* firstTrue(forms, data, words);
  const { form, notes } = drawing;
  // What nobody asked for is not missed, but answers that diverge are.
  if (form !== forms[0]) return { facts, drawing: { ...drawing, notes: data.diverging ? notes : notes.slice(1) } };
  const isMissed = data.groups && data.diverging && form !== 'stacked-100';
  const missed = isMissed ? [words.notDrawn('stacked-100', 'not-parts')] : [];
  return { facts, drawing: { ...drawing, notes: [...missed, ...notes] } };
}

/** The drawing of a breakdown in the form that is wanted, or in the first that can tell the truth about the data, in steps. */
export const drawingOf = (data: Breakdown, wanted: BreakdownForm, words: BreakdownWords): Steps<DrawnBreakdown> =>
  wanted === 'auto' ? drawnByDefault(data, words) : firstTrue([wanted], data, words);
