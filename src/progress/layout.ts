import type { Scope } from '../contract/context.js';
import { drawForm } from '../marks/draw-form.js';
import { legendOf, type LegendItem } from '../marks/legend.js';
import type { Form, Scene } from '../marks/scene.js';
import { frameOf, type Noted } from '../parts/frame-layout.js';
import type { Layout } from '../parts/layout.js';
import type { Outcome } from '../statistics/outcome.js';
import { elapsed } from '../statistics/pace.js';
import type { Period } from '../statistics/period.js';
import { remainder } from '../statistics/share.js';
import type { ProgressWords } from '../words/words.js';
import type { Measure, Progress } from './data.js';
import { progressFacts, type MeasureFacts, type ProgressFacts } from './facts.js';
import { bars } from './forms/bars.js';
import { tableOf, type ProgressTable } from './table.js';

export type { ColumnLayout, ProgressColumn, ProgressRow, ProgressTable } from './table.js';
export type { PartLayout } from './texts.js';

/** The forms of progress. */
const FORMS = { bars } satisfies Record<string, Form<ProgressFacts, ProgressWords>>;

/** Name of a form: `bars`, a bar for each measure. */
export type ProgressForm = keyof typeof FORMS;

/** The names of the forms; the first is the default. */
export const PROGRESS_FORMS = Object.keys(FORMS) as readonly ProgressForm[];

/** Progress, ready to draw. */
export interface ProgressLayout extends Layout<ProgressForm> {
  readonly table: ProgressTable;
  /** True if there is one measure, with its words above its bar. */
  readonly isSingle: boolean;
  /** True if the label of the only measure is the title of the chart. */
  readonly isTitled: boolean;
}

/** Texts of progress: its sentence, its notes and its times. */
class ProgressTexts {
  constructor(
    private readonly facts: ProgressFacts,
    private readonly words: ProgressWords,
  ) {}

  /** Share of the campaign's time that had passed by a day, 0 to 1. */
  private elapsedBy(day: Period | undefined): number | undefined {
    const { span } = this.facts.data;
    return span && day && elapsed(span, day);
  }

  /** The time of a scope, followed by a text. The last day is left out if the elapsed time of the campaign names it. */
  private withTime(scope: Scope, text?: string): string {
    const isNamed = this.elapsedBy(scope.asOf) !== undefined;
    return this.words.withTime({ ...scope, asOf: isNamed ? undefined : scope.asOf }, text);
  }

  /** The time of a measure, if it differs from that of the document. */
  readonly ownTime = ({ measure }: MeasureFacts): string => {
    const time = this.withTime(measure.scope);
    return time === this.withTime(this.facts.data.scope) ? '' : time;
  };

  /** The sentence of the chart: the elapsed time of the campaign, and the outcomes of all measures. */
  get sentence(): string {
    const { data, measures } = this.facts;
    const { scope, span } = data;
    const counts: Partial<Record<Outcome, number>> = {};
    for (const { outcome } of measures) counts[outcome] = (counts[outcome] ?? 0) + 1;
    const [first] = measures;
    const outcomes = this.words.outcomes(counts, first ? this.words.statuses(first.measure.value) : []);
    const isDocumentTime = measures.some(({ measure }) => measure.scope.asOf === scope.asOf);
    const passed = isDocumentTime ? this.elapsedBy(scope.asOf) : undefined;
    const time = span && scope.asOf && passed !== undefined ? `${this.words.elapsed(span, scope.asOf, passed)} ` : '';
    return this.withTime(scope, time + outcomes);
  }

  /** The note on parts that do not add up to their figure. */
  private partsNote({ label, value, scope, parts }: Measure): string {
    if (!parts.length) return '';
    const rest = remainder(
      value,
      parts.map((part) => part.value),
    );
    if (rest.kind !== 'rest' && rest.kind !== 'over') return '';
    const distance = this.words.distance(rest.quantity, scope);
    return this.words.labelled(label, this.words.parts(rest.kind === 'over', distance));
  }

  /** The note on the elapsed time of a measure with its own last day. */
  private elapsedNote({ measure, elapsed: passed }: MeasureFacts): string {
    const { scope, label } = measure;
    const { span, scope: outer } = this.facts.data;
    if (!span || !scope.asOf || passed === undefined || scope.asOf === outer.asOf) return '';
    return this.words.labelled(label, this.words.elapsed(span, scope.asOf, passed));
  }

  /** The note on the time that pace is based on, or on a span of years. */
  private get spanNote(): string {
    const { data, measures } = this.facts;
    const { span } = data;
    if (!span) return '';
    if (measures.some(({ due }) => due !== undefined)) return this.words.straightLine(span);
    const hasElapsed = measures.some((row) => row.elapsed !== undefined);
    return hasElapsed && span.granularity === 'year' ? this.words.wholeSpan(span) : '';
  }

  get notes(): readonly string[] {
    const { measures } = this.facts;
    return [...measures.flatMap((row) => [this.elapsedNote(row), this.partsNote(row.measure)]), this.spanNote];
  }
}

/** The figures of a measure that can have notes, each with its name. */
function notedOf(measure: Measure, words: ProgressWords): readonly Noted[] {
  const { label, scope, target, baseline, milestones, parts } = measure;
  const others = [
    { label: `${label}, ${words.legendKey('target')}`, value: target },
    { label, value: baseline },
    ...milestones,
    ...parts,
  ];
  return [measure, ...others.map((other) => ({ ...other, scope }))];
}

/** The legend, without an entry for a target that is named in the row or in the head. */
function legendItems(scenes: readonly Scene[], facts: ProgressFacts, words: ProgressWords): readonly LegendItem[] {
  const isNamed = facts.isSingle || facts.basis === 'ways' || facts.commonTarget !== undefined;
  return legendOf(scenes, words).filter(({ key }) => !(isNamed && key === 'target'));
}

/**
 * Computes the texts and positions of progress. `data` is the result of `parseProgress`, if that is not undefined. Never throws.
 * Example: `layoutProgress(data, english).frame.sentence` is "Of 2 measures, 1 is past the target and 1 has not reached the target."
 */
export function layoutProgress(
  data: Progress,
  words: ProgressWords,
  { form = 'bars' }: { readonly form?: ProgressForm } = {},
): ProgressLayout {
  const facts = progressFacts(data);
  const drawing = drawForm(FORMS, [form], facts, words);
  const texts = new ProgressTexts(facts, words);
  const published = data.measures.flatMap((measure) => notedOf(measure, words));
  const notes = [...texts.notes, ...drawing.notes];
  const { isSingle } = facts;
  return {
    form: drawing.form,
    frame: frameOf(data, words, texts.sentence, { published, notes }),
    table: tableOf({ facts, words, ownTime: texts.ownTime }),
    scenes: drawing.scenes,
    legend: legendItems(drawing.scenes, facts, words),
    isSingle,
    isTitled: isSingle && !!data.title && data.measures[0]?.label === data.title,
  };
}
