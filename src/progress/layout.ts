import { finished, type Steps } from '../contract/steps.js';
import { drawForm } from '../marks/draw-form.js';
import { highlighted } from '../marks/highlight.js';
import { legendOf, type LegendItem } from '../marks/legend.js';
import type { Scene } from '../marks/scene.js';
import { frameOf, type Noted } from '../parts/frame-layout.js';
import type { Layout } from '../parts/layout.js';
import { withShortLabel, withShortTitle } from '../parts/short-label-layout.js';
import { capital } from '../contract/capital.js';
import type { ProgressWords } from '../words/words.js';
import type { Measure, ParsedTarget, Progress } from './data.js';
import { progressFacts, type ProgressFacts } from './facts.js';
import { progressForms, type ProgressForm } from './forms.js';
import { findingOf } from './finding.js';
import { historyOf, isTitled, notesOf } from './notes.js';
import { sentenceOf, textContext } from './sentence.js';
import { tableOf, type ProgressTable } from './table.js';
import { aimFormat } from './texts.js';
import { groupPointer } from './texts/sections.js';

export type { ColumnLayout, ProgressRow, ProgressTable } from './table.js';
export type { ProgressColumn } from './texts/cells.js';
export type { Section } from './texts/sections.js';
export type { PartLayout } from './texts/steps.js';

/** Progress, ready to draw. */
export interface ProgressLayout extends Layout<ProgressForm> {
  readonly chart: 'progress';
  readonly table: ProgressTable;
  /** True if there is one measure, with its words above its bar. */
  readonly isSingle: boolean;
  /** False for heads that are only read: those of a single measure, or the only one of figures that says no more than that these are values. */
  readonly hasHeads: boolean;
  /** Name of the unit after the figures of cards, whose heads are only read. Empty if they state it themselves, or heads do. */
  readonly unit: string;
  /** True if the bold number of a row is its share of the way. */
  readonly isOfWay: boolean;
  /** True if the label of the only measure is the title of the chart. */
  readonly isTitled: boolean;
  /** The earlier figures and targets in words, if the form draws all of them. Other forms have them as notes. */
  readonly history: readonly string[];
}

/** True if the bars show shares of ways, so that their scale has no unit. */
export const showsWays = ({ form, isOfWay }: Pick<ProgressLayout, 'form' | 'isOfWay'>): boolean =>
  isOfWay || form === 'way';

/** True for a figure of which {@link frameOf} has something to say besides what it says of its measure. */
const isNoted = ({ value, note }: Pick<Noted, 'value' | 'note'>): boolean =>
  [note, value?.note, value?.source, value?.revision].some(Boolean);

/** The figures of a measure that can have notes, each with its name. The only measure is not named with its earlier targets. */
function notedOf(measure: Measure, words: ProgressWords, isOnly: boolean): readonly Noted[] {
  const { label, scope, target, isPart, baseline, milestones, parts, targets, observations } = measure;
  const targetLabel = `${label}, ${words.legendKey(isPart ? 'total' : 'target')}`;
  const labelOf = ({ value, replaced }: ParsedTarget): string => {
    if (!replaced) return targetLabel;
    const name = words.replacedTarget(words.amount(value, aimFormat(scope, value)), replaced);
    return isOnly ? capital(name) : `${label}, ${name}`;
  };
  const others = [
    { label: targetLabel, value: target },
    ...targets.map((one) => ({ label: labelOf(one), value: one.value, note: one.note })),
    { label, value: baseline },
    ...milestones,
    ...parts,
  ];
  const earlier = observations.map((one) => {
    const time = one.label ?? (one.period && words.period(one.period));
    return { label: time ? `${label}, ${time}` : label, scope: one.scope, value: one.value, note: one.note };
  });
  return [measure, ...others.filter(isNoted).map((other) => ({ ...other, scope })), ...earlier];
}

/** The note that all of at least two measures have. */
function commonNote([first, ...others]: readonly Measure[]): string | undefined {
  return others.length && others.every(({ note }) => note === first?.note) ? first?.note : undefined;
}

/** The entry of the lines at targets, which may be the ends of wholes, or of both. */
function targetItem(item: LegendItem, { hasTargets, hasWholes }: ProgressFacts, words: ProgressWords): LegendItem {
  if (item.key !== 'target' || !hasWholes) return item;
  const key = hasTargets ? 'target-or-total' : 'total';
  return { ...item, key, text: words.legendKey(key) };
}

/** The entry of the lines at baselines, with the figure if all measures have the same baseline: "80% at the start". */
function baselineItem(
  item: LegendItem,
  { commonBaseline, measures: [first] }: ProgressFacts,
  words: ProgressWords,
): LegendItem {
  if (item.key !== 'baseline' || !commonBaseline || !first) return item;
  const baseline = words.withStatus(commonBaseline, aimFormat(first.measure.scope, commonBaseline), true);
  return { ...item, text: words.atStart(baseline) };
}

/** The legend, without an entry for a target that is named in the row, in the head above the bars, or at the side of its tube. */
function legendItems(scenes: readonly Scene[], facts: ProgressFacts, words: ProgressWords): readonly LegendItem[] {
  const has = (box: Scene['box']): boolean => scenes.some((scene) => scene.box === box);
  const isInHead = facts.isSingle || facts.basis === 'ways' || facts.commonTarget !== undefined;
  const isNamed = has('tube') || (has('rows') && isInHead);
  // The path is named by its key.
  return legendOf(scenes, words)
    .filter(
      ({ key }) =>
        !(isNamed && key === 'target') &&
        !(has('tube') && key === 'milestone') &&
        !(has('plot') && ['pace', 'forecast', 'target', 'band'].includes(key)),
    )
    .map((item) => baselineItem(targetItem(item, facts, words), facts, words));
}

/** Keys of the lines at targets and at the ends of wholes. */
const AIMS: readonly LegendItem['key'][] = ['target', 'total', 'target-or-total'];

/** The scenes and the legend of a drawing. Next to a key of ranges is that of the lines in front of them. */
function withOneKey(scenes: readonly Scene[], legend: readonly LegendItem[]): Pick<Layout, 'scenes' | 'legend'> {
  const [scene, ...others] = scenes;
  const aim = legend.find(({ key }) => AIMS.includes(key));
  const mark = aim?.marks[0];
  if (!scene?.keys || scene.box !== 'rows' || !aim || !mark) return { scenes, legend };
  const keys = [...scene.keys, { text: aim.text, mark }];
  return { scenes: [{ ...scene, keys }, ...others], legend: legend.filter((item) => item !== aim) };
}

/** A measure whose group has a name that fits into a chart. The whole of one that is cut is added to `whole`. */
function withShortGroup(measure: Measure, whole: Map<string, string>): Measure {
  const { group, pointer } = measure;
  if (!group) return measure;
  const { label } = withShortLabel({ pointer: groupPointer(pointer), label: group }, whole);
  return label === group ? measure : { ...measure, group: label };
}

/** Data whose labels fit into a chart, with the whole ones of those that were cut. */
export function shortened(data: Progress) {
  const whole = new Map<string, string>();
  const shortIn = <T extends { readonly pointer: string; readonly label: string }>(one: T): T =>
    withShortLabel(one, whole);
  const measures = data.measures.map((measure): Measure => {
    const { milestones, parts } = measure;
    const short = withShortGroup(shortIn(measure), whole);
    return milestones.length || parts.length
      ? { ...short, milestones: milestones.map(shortIn), parts: parts.map(shortIn) }
      : short;
  });
  const short: Progress = { ...withShortTitle(data), measures };
  return { short, whole };
}

/** The name of the unit that only the head of the values in cards states; empty if there is none. */
function unitOfCards(scenes: readonly Scene[], { measures }: ProgressFacts, words: ProgressWords): string {
  const hasCards = scenes.some(({ row }) => row !== undefined);
  const noun = words.nounName(measures[0]?.measure.scope.unit);
  return hasCards && noun !== words.nounName(undefined) ? noun : '';
}

/** True for a table of figures without a drawing whose only head does not name their unit. */
function areOnlyValues({ columns, heads }: ProgressTable, scenes: readonly Scene[], words: ProgressWords): boolean {
  const [first, ...others] = columns.flatMap(({ kind }, index) =>
    kind === 'detail' || kind === 'steps' ? [] : [heads[index + 1]],
  );
  return !scenes.length && !others.length && first === words.unitName(undefined);
}

/** Width of the chart, in rem, below which each indicator is a block, without a trend. The style sheet repeats it. */
const BLOCKS = 40;

/** The layout of progress, in steps, as {@link layoutProgress} computes it. */
export function* progressSteps(
  parsed: Progress,
  words: ProgressWords,
  { form = 'bars' }: { readonly form?: ProgressForm } = {},
): Steps<ProgressLayout> {
  const { short: data, whole } = shortened(parsed);
  yield;
  const facts = progressFacts(data);
  yield;
  const drawing = highlighted(
    drawForm(progressForms, form === 'bars' ? [form] : [form, 'bars'], facts, words),
    parsed.highlight,
  );
  yield;
  const context = textContext(facts, words, drawing.form);
  const shared = commonNote(data.measures);
  const measures = facts.measures.map(({ measure, name }) =>
    shared || name !== measure.label ? { ...measure, label: name, ...(shared && { note: undefined }) } : measure,
  );
  const published = measures.flatMap((measure) => notedOf(measure, words, facts.isSingle));
  const isDrawn = drawing.form === 'path';
  const history = historyOf(context, isDrawn);
  const notes = [...(shared ? [shared] : []), ...(isDrawn ? [] : history), ...notesOf(context), ...drawing.notes];
  const { isSingle } = facts;
  yield;
  const table = tableOf(context, whole);
  yield;
  const finding = findingOf(drawing.form, context);
  const sentence = [sentenceOf(context), finding.text].filter(Boolean).join(' ');
  const hasTrends = drawing.scenes.some(({ box }) => box === 'trends');
  const trend = hasTrends ? table.columns.find(({ kind }) => kind === 'trend') : undefined;
  // The form `way` names the target above its bars, `bullet` only one of all.
  const basis = drawing.form === 'way' ? 'ways' : drawing.form === 'bullet' ? 'values' : facts.basis;
  const legend = legendItems(drawing.scenes, { ...facts, basis }, words);
  const frame = {
    ...frameOf(data, words, sentence, { published, notes }),
    ...(trend && { columnNotes: [{ text: words.ownScales, least: Math.max(BLOCKS, trend.least ?? 0) }] }),
  };
  return {
    chart: 'progress',
    form: drawing.form,
    frame,
    table,
    ...withOneKey(drawing.scenes, legend),
    isSingle,
    hasHeads: !isSingle && !areOnlyValues(table, drawing.scenes, words),
    unit: isSingle || facts.basis === 'ways' ? '' : unitOfCards(drawing.scenes, facts, words),
    isOfWay: facts.basis === 'ways' && !isSingle,
    isTitled: isTitled(facts),
    history: isDrawn ? history : [],
  };
}

/**
 * The texts and positions of progress. `parsed` is the data of `parseProgress`, if that is not undefined. Never throws.
 * Example: `layoutProgress(data, english).frame.sentence` is "Of 2 measures, 1 is past the target and 1 has not reached the target."
 */
export const layoutProgress = (
  parsed: Progress,
  words: ProgressWords,
  options: { readonly form?: ProgressForm } = {},
): ProgressLayout => finished(progressSteps(parsed, words, options));
