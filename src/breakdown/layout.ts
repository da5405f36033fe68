import { drawForm } from '../marks/draw-form.js';
import { highlighted } from '../marks/highlight.js';
import { legendOf } from '../marks/legend.js';
import type { Scene } from '../marks/scene.js';
import { annotationNotes } from '../parts/annotation-layout.js';
import { frameOf } from '../parts/frame-layout.js';
import type { Layout } from '../parts/layout.js';
import { shortLabel, withShortLabel, withShortTitle } from '../parts/short-label-layout.js';
import type { BreakdownWords } from '../words/words.js';
import type { Breakdown, Category } from './data.js';
import { isStackedForm } from './data/group-forms.js';
import { isPartForm } from './data/part-forms.js';
import { breakdownFacts, type BreakdownFacts } from './facts.js';
import { breakdownForms, type BreakdownForm, type DrawnBreakdownForm } from './forms.js';
import { foldedOf, foldedPieces } from './facts/folded.js';
import { foldOf, type Fold } from './fold.js';
import { foldMarks } from './forms/bars.js';
import { cardWidth } from './forms/cards.js';
import { areOpposed } from './forms/poles.js';
import { timeName } from './forms/row-name.js';
import { notesOf } from './notes.js';
import { statementsOf } from './sentence.js';
import { tableOf, type BreakdownTable } from './table.js';

export type { Fold } from './fold.js';
export type { BreakdownColumn, BreakdownTable } from './table.js';

/** The forms that draw the smallest of many parts as one. */
const PIECES: readonly DrawnBreakdownForm[] = ['share', 'donut', 'waffle'];

/** The forms whose rows are folded or replaced by names in the drawing, so that annotations are among the notes. */
const WITHOUT_ROWS: readonly DrawnBreakdownForm[] = ['share', 'treemap', 'stacked', 'stacked-100'];

/** A breakdown, ready to draw. */
export interface BreakdownLayout extends Layout<DrawnBreakdownForm> {
  readonly table: BreakdownTable;
  readonly fold?: Fold;
  /** Least width of cards in rem, if the form has some. */
  readonly cardWidth?: number;
  /** Names of the button that shows the rows of the categories, if the drawing has them in one row for each group. */
  readonly details?: { readonly show: string; readonly hide: string };
}

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
function defaultForms(data: Breakdown): readonly DrawnBreakdownForm[] {
  if (data.groups) return formsOfGroups(breakdownFacts(data));
  const all = data.categories.flatMap((category) => [category, ...category.categories]);
  return [all.some(({ previous }) => previous) ? 'arrows' : 'bars'];
}

/** The facts as a form needs them. */
function factsFor(form: DrawnBreakdownForm, data: Breakdown): BreakdownFacts {
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

/** The facts and the drawing of the first form that can tell the truth about the data. A form that was refused leaves no trace in the facts. */
function drawingOf(data: Breakdown, wanted: BreakdownForm, words: BreakdownWords) {
  const [form = 'bars', ...others] = wanted === 'auto' ? defaultForms(data) : [wanted];
  const facts = factsFor(form, data);
  const drawing = drawForm(breakdownForms, [form, ...others, 'bars', 'cards'], facts, words);
  if (drawing.form === form) {
    const isMissed = wanted === 'auto' && data.groups && data.diverging && form !== 'stacked-100';
    const reasons = isMissed ? [words.notDrawn('stacked-100', 'not-parts')] : [];
    return { facts, drawing: { ...drawing, notes: [...reasons, ...drawing.notes] } };
  }
  // The reason why parts are none is a note of its own.
  const apart = facts.excess ? facts : factsFor(drawing.form, data);
  const { scenes } = drawForm(breakdownForms, [drawing.form], apart, words);
  // What nobody asked for is not missed.
  const notes = wanted === 'auto' && !data.diverging ? drawing.notes.slice(1) : drawing.notes;
  return { facts: apart, drawing: { ...drawing, scenes, notes } };
}

/** Data whose labels fit into a chart, with the whole ones of those that were cut. */
function shortened(data: Breakdown) {
  const whole = new Map<string, string>();
  const shortIn = (category: Category): Category => {
    const short = withShortLabel(category, whole);
    const categories = category.categories.map(shortIn);
    return categories.every((one, i) => one === category.categories[i]) ? short : { ...short, categories };
  };
  const { benchmark, remainder } = data;
  const short: Breakdown = {
    ...withShortTitle(data),
    categories: data.categories.map(shortIn),
    benchmark: benchmark && shortIn(benchmark),
    remainder: remainder && shortLabel(remainder),
  };
  return { short, whole };
}

/** The fold of a form, whose row is after the last of the table where the drawing has a part for it. Undefined if all rows are shown. */
function foldFor(form: DrawnBreakdownForm, facts: BreakdownFacts, table: BreakdownTable, words: BreakdownWords) {
  const isOfPieces = PIECES.includes(form);
  if (facts.groups || ((isPartForm(form) || isStackedForm(form)) && !isOfPieces)) return undefined;
  const folded = isOfPieces ? foldedPieces(facts) : foldedOf(facts);
  const fold = folded && foldOf(folded, facts, table, words);
  return fold && form === 'bars' ? { ...fold, marks: foldMarks(folded.sum, facts) } : fold;
}

/** A table that has the row of a fold after its last. */
const withFold = (table: BreakdownTable, { row }: Fold): BreakdownTable => ({
  ...table,
  row: (index) => (index === table.length ? row : table.row(index)),
});

/** The facts of a breakdown, its drawing, and its texts, with the facts that they are made of. */
export function stateBreakdown(parsed: Breakdown, words: BreakdownWords, form: BreakdownForm) {
  const { short, whole } = shortened(parsed);
  const data = form === 'auto' ? withPoles(short) : short;
  const { facts, drawing: plain } = drawingOf(data, form, words);
  const drawing = highlighted(plain, data.highlight);
  const table = tableOf(facts, words, whole);
  const fold = foldFor(drawing.form, facts, table, words);
  // What is put forward is never folded: if it is drawn, the sum of the others is grey.
  const isGrey = drawing !== plain;
  return {
    facts,
    drawing,
    sentence: statementsOf(facts, words),
    notes: notesOf(facts, words),
    table: fold && PIECES.includes(drawing.form) ? withFold(table, fold) : table,
    fold: fold && isGrey ? { ...fold, marks: fold.marks.map((mark) => ({ ...mark, muted: true })) } : fold,
  };
}

/** The legend, in which the key of arrows names the times of both ends. */
function legendFor(scenes: readonly Scene[], { changes: all, scope }: BreakdownFacts, words: BreakdownWords) {
  const { before } = all ?? {};
  const isTimed = before?.period ?? before?.label;
  const keyText = words.arrowKey(isTimed ? words.beforeHead(before) : '', timeName(scope, words));
  return legendOf(scenes, words).map((item) => (item.key === 'change' ? { ...item, text: keyText } : item));
}

/**
 * Computes the texts and positions of a breakdown. `parsed` is the data of `parseBreakdown`, if that is not undefined. If `form` would
 * misrepresent the data, bars are drawn, or cards if the figures have no common scale. Never throws.
 * Example: `layoutBreakdown(data, english).frame.sentence` is "12,000 calls in total. The largest is Heating: 5,200 calls, 43%."
 */
export function layoutBreakdown(
  parsed: Breakdown,
  words: BreakdownWords,
  { form = 'auto' }: { readonly form?: BreakdownForm } = {},
): BreakdownLayout {
  const { facts, drawing, sentence, notes, table, fold } = stateBreakdown(parsed, words, form);
  const { data } = facts;
  const { totalPointer: pointer, total, benchmark, annotations = [] } = data;
  const isNoted = WITHOUT_ROWS.includes(drawing.form);
  const published = [
    ...(total ? [{ pointer, label: '', scope: facts.scope, value: total }] : []),
    ...(benchmark ? [benchmark] : []),
    ...data.categories.flatMap((category) => [category, ...category.categories]),
  ];
  return {
    form: drawing.form,
    frame: frameOf(data, words, words.withTime(facts.scope, sentence.map(({ text }) => text).join(' ')), {
      published,
      notes: [
        ...notes.map(({ text }) => text),
        ...(isNoted ? annotationNotes(annotations, words) : []),
        ...drawing.notes,
      ],
    }),
    table: isNoted ? { ...table, remarkHead: undefined } : table,
    scenes: drawing.scenes,
    legend: legendFor(drawing.scenes, facts, words),
    fold,
    ...(drawing.form === 'cards' && { cardWidth: cardWidth(table) }),
    ...(isStackedForm(drawing.form) && { details: { show: words.showTable, hide: words.hideTable } }),
  };
}
