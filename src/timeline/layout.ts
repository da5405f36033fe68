import { drawForm } from '../marks/draw-form.js';
import { highlighted } from '../marks/highlight.js';
import { legendOf } from '../marks/legend.js';
import { remarkOf } from '../parts/annotation-layout.js';
import { frameOf, langOf } from '../parts/frame-layout.js';
import type { Layout } from '../parts/layout.js';
import { withShortLabel, withShortTitle, type WholeLabels } from '../parts/short-label-layout.js';
import { rowAt, type Table, type TableRow } from '../parts/table-layout.js';
import { isKnown } from '../statistics/quantity.js';
import type { TimelineWords } from '../words/words.js';
import { isToCome } from '../written/to-come.js';
import type { Timeline } from './data.js';
import { timelineFacts, type TimelineFacts, type TimelineRow } from './facts.js';
import { timelineForms, type TimelineForm } from './forms.js';
import { figureText, timeText } from './forms/row-texts.js';

/** One row in words. */
export interface TimelineTableRow extends TableRow {
  readonly kind: TimelineRow['kind'];
}

/** The table of a timeline: names, times, and figures if there are any. */
export interface TimelineTable extends Table {
  readonly hasFigures: boolean;
  readonly row: (index: number) => TimelineTableRow;
}

/** A timeline, ready to draw. */
export interface TimelineLayout extends Layout<TimelineForm> {
  readonly chart: 'timeline';
  readonly table: TimelineTable;
}

/** The table of all rows. */
function tableOf(
  { rows, data: { annotations } }: TimelineFacts,
  words: TimelineWords,
  whole: WholeLabels,
): TimelineTable {
  const hasFigures = rows.some(({ item }) => item?.value);
  return {
    heads: [words.itemHead, words.timeHead, ...(hasFigures ? [words.figureHead] : [])],
    hasFigures,
    ...(annotations && { remarkHead: words.remarkHead }),
    length: rows.length,
    row: (index) => {
      const row = rowAt(rows, index);
      const { kind, item, pointer } = row;
      return {
        kind,
        name: item ? item.label || words.unnamed : words.campaign,
        wholeName: whole.get(pointer),
        lang: item?.label ? langOf(item.scope, words) : undefined,
        cells: [timeText(row, words), ...(hasFigures ? [figureText(row, words)] : [])],
        ...remarkOf(annotations, pointer, words),
        hasValue: !item?.value || isKnown(item.value),
      };
    },
  };
}

/** Sentence on the length of the campaign and on the stage that it has reached; undefined if neither is known. */
function sentenceOf({ data, stage }: TimelineFacts, words: TimelineWords): string | undefined {
  const { span } = data;
  const texts = [...(span ? [words.campaignTime(span)] : []), ...(stage ? [words.stage(stage)] : [])];
  return texts.join(' ') || undefined;
}

/** The phases and events with their notes, without those that say only that what is planned is planned, as its time does. */
function publishedOf({ data, rows }: TimelineFacts) {
  const planned = new Set(rows.map(({ item, isPlanned }) => isPlanned && item));
  return [...data.phases, ...data.events].map((item) =>
    planned.has(item) && isToCome(item.note ?? '') ? { ...item, note: undefined } : item,
  );
}

/** Data whose labels fit into a chart, with the whole ones of those that were cut. */
export function shortened(parsed: Timeline) {
  const whole = new Map<string, string>();
  const data: Timeline = {
    ...withShortTitle(parsed),
    phases: parsed.phases.map((phase) => withShortLabel(phase, whole)),
    events: parsed.events.map((event) => withShortLabel(event, whole)),
  };
  return { data, whole };
}

/**
 * The texts and positions of a timeline. `parsed` is the data of `parseTimeline`, if that is not undefined. Never throws.
 * Example: `layoutTimeline(data, english).frame.sentence` is "A campaign of 5 years, 2018 to 2022."
 */
export function layoutTimeline(
  parsed: Timeline,
  words: TimelineWords,
  { form = 'bars' }: { readonly form?: TimelineForm } = {},
): TimelineLayout {
  const { data, whole } = shortened(parsed);
  const facts = timelineFacts(data);
  const drawing = highlighted(drawForm(timelineForms, [form, 'bars'], facts, words), data.highlight);
  return {
    chart: 'timeline',
    form: drawing.form,
    frame: frameOf(data, words, sentenceOf(facts, words), {
      published: publishedOf(facts),
      notes: drawing.notes,
    }),
    table: tableOf(facts, words, whole),
    scenes: drawing.scenes,
    legend: legendOf(drawing.scenes, words),
  };
}
