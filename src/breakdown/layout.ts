import { drawForm } from '../marks/draw-form.js';
import { legendOf } from '../marks/legend.js';
import type { Form } from '../marks/scene.js';
import { frameOf } from '../parts/frame-layout.js';
import type { Layout } from '../parts/layout.js';
import { shortLabel, withShortLabel, withShortTitle } from '../parts/short-label-layout.js';
import type { BreakdownWords } from '../words/words.js';
import type { Breakdown, Category } from './data.js';
import { breakdownFacts, type BreakdownFacts } from './facts.js';
import { foldOf, type Fold } from './fold.js';
import { bars } from './forms/bars.js';
import { cards } from './forms/cards.js';
import { share } from './forms/share.js';
import { notesOf } from './notes.js';
import { statementsOf } from './sentence.js';
import { tableOf, type BreakdownTable } from './table.js';

export type { Fold } from './fold.js';
export type { BreakdownColumn, BreakdownTable } from './table.js';

/** The forms of a breakdown. */
const FORMS = { bars, share, cards } satisfies Record<string, Form<BreakdownFacts, BreakdownWords>>;

/** Name of a form: a bar for each row, one bar of all parts, or a card for each row. */
export type BreakdownForm = keyof typeof FORMS;

/** The names of the forms; the first is the default. */
export const BREAKDOWN_FORMS = Object.keys(FORMS) as readonly BreakdownForm[];

/** A breakdown, ready to draw. */
export interface BreakdownLayout extends Layout<BreakdownForm> {
  readonly table: BreakdownTable;
  readonly fold?: Fold;
}

/** The facts and the drawing of the first form that can tell the truth about the data. A form that was refused does not make parts of the categories. */
function drawingOf(data: Breakdown, form: BreakdownForm, words: BreakdownWords) {
  const facts = breakdownFacts(data, form === 'share');
  const drawing = drawForm(FORMS, [form, 'bars', 'cards'], facts, words);
  if (facts.evidence !== 'form' || drawing.form === 'share' || facts.excess) return { facts, drawing };
  const apart = breakdownFacts(data);
  const { scenes } = drawForm(FORMS, [drawing.form], apart, words);
  return { facts: apart, drawing: { ...drawing, scenes } };
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

/** The facts of a breakdown, its drawing, and its texts, with the facts that they are made of. */
export function stateBreakdown(parsed: Breakdown, words: BreakdownWords, form: BreakdownForm) {
  const { short: data, whole } = shortened(parsed);
  const { facts, drawing } = drawingOf(data, form, words);
  const table = tableOf(facts, words, whole);
  return {
    facts,
    drawing,
    sentence: statementsOf(facts, words),
    notes: notesOf(facts, words),
    table,
    fold: drawing.form === 'share' ? undefined : foldOf(facts, table, words, drawing.form === 'bars'),
  };
}

/**
 * Computes the texts and positions of a breakdown. `parsed` is the data of `parseBreakdown`, if that is not undefined. If `form` would
 * misrepresent the data, bars are drawn, or cards if the figures have no common scale. Never throws.
 * Example: `layoutBreakdown(data, english).frame.sentence` is "12,000 calls in total. The largest is Heating: 5,200 calls, 43%."
 */
export function layoutBreakdown(
  parsed: Breakdown,
  words: BreakdownWords,
  { form = 'bars' }: { readonly form?: BreakdownForm } = {},
): BreakdownLayout {
  const { facts, drawing, sentence, notes, table, fold } = stateBreakdown(parsed, words, form);
  const { data } = facts;
  const { totalPointer: pointer, total, benchmark } = data;
  const published = [
    ...(total ? [{ pointer, label: '', scope: facts.scope, value: total }] : []),
    ...(benchmark ? [benchmark] : []),
    ...data.categories.flatMap((category) => [category, ...category.categories]),
  ];
  return {
    form: drawing.form,
    frame: frameOf(data, words, words.withTime(facts.scope, sentence.map(({ text }) => text).join(' ')), {
      published,
      notes: [...notes.map(({ text }) => text), ...drawing.notes],
    }),
    table,
    scenes: drawing.scenes,
    legend: legendOf(drawing.scenes, words),
    fold,
  };
}
