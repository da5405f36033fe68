import { isEmptyPart, remainder } from '../statistics/share.js';
import { isKnown, type Quantity } from '../statistics/quantity.js';
import type { MeasureStatus } from '../statistics/outcome.js';
import type { Measure } from './data.js';
import type { MeasureFacts, ProgressFacts } from './facts.js';
import { elapsedOf } from './sentence.js';
import { earlierText, aimFormat, type TextContext } from './texts.js';

/** True if the label of the only measure is the title of the chart. */
export const isTitled = ({ isSingle, data, measures }: ProgressFacts): boolean =>
  isSingle && !!data.title && measures[0]?.measure.label === data.title;

/** Difference between a figure and its parts; undefined if they add up, or if it is not known, as with a part that has no figure. */
export function partsDifference({ value, parts }: Measure): { isOver: boolean; quantity: Quantity } | undefined {
  const figures = parts.map((part) => part.value).filter((figure) => !isEmptyPart(figure));
  if (!figures.length || !figures.every(isKnown)) return undefined;
  const rest = remainder(value, figures);
  return rest.kind === 'rest' || rest.kind === 'over'
    ? { isOver: rest.kind === 'over', quantity: rest.quantity }
    : undefined;
}

/** The note on parts that do not add up to their figure. A difference has the statuses of all figures that it is made of. */
export function partsNote({ measure, name }: MeasureFacts, { words }: TextContext): string {
  const difference = partsDifference(measure);
  if (!difference) return '';
  const { value, parts, scope } = measure;
  const statuses = new Set([value, ...parts.map((part) => part.value)].flatMap((figure) => words.statuses(figure)));
  const distance = words.distance(difference.quantity, scope);
  const qualified = statuses.size ? `${distance} (${[...statuses].join(', ')})` : distance;
  return words.labelled(name, words.parts(difference.isOver, qualified));
}

/** The earlier figures of a measure and its targets for periods, in words. Of many figures that are not drawn the latest, and the number of the others. */
function historyTexts(row: MeasureFacts, context: TextContext, isDrawn: boolean): readonly string[] {
  const { words, facts, form } = context;
  const { measure } = row;
  const { targets, scope } = measure;
  // A table of indicators has them in a column.
  const figures = form === 'indicators' ? '' : earlierText(measure, words, isDrawn);
  const goals = targets.map(({ value, period, replaced }) => ({
    text: words.withStatus(value, aimFormat(scope, value)),
    ...(period && { period }),
    ...(replaced && { replaced }),
  }));
  const name = isTitled(facts) ? '' : row.name;
  const target = words.legendKey('target');
  return [
    figures && words.labelled(name || words.unitName(undefined), `${figures}.`),
    goals.length ? words.labelled(name ? `${name}, ${target}` : words.targetHead, `${words.targets(goals)}.`) : '',
  ];
}

/** The earlier figures, drawn or not, and the targets for periods of all measures, in words. */
export const historyOf = (context: TextContext, isDrawn: boolean): readonly string[] =>
  context.facts.measures.flatMap((row) => historyTexts(row, context, isDrawn)).filter(Boolean);

/** The named ranges of the measures, once if they are the same for all. */
function rangeNotes({ facts, words }: TextContext): readonly string[] {
  const textOf = ({ measure: { ranges, scope } }: MeasureFacts, of: string): string =>
    ranges.length
      ? words.ranges(
          ranges.map(({ label, end }) => ({ label, text: words.amount(end, aimFormat(scope, end)) })),
          of,
        )
      : '';
  const [first = '', ...others] = facts.measures.map((row) => textOf(row, ''));
  if (others.every((text) => text === first)) return [first];
  return facts.measures.map((row) => textOf(row, row.name || words.unnamed));
}

/** The paces that at least one measure of a chart has. */
function pacesOf({ measures }: ProgressFacts): readonly MeasureStatus[] {
  const order: readonly MeasureStatus[] = ['on', 'ahead', 'behind'];
  return order.filter((pace) => measures.some(({ status }) => status === pace));
}

/** The note on the line that measures are compared with, straight or through the targets before the last. */
function lineNote({ facts, words }: TextContext): string {
  const compared = facts.measures.filter(({ due }) => due !== undefined);
  const stages = new Map(compared.flatMap((row) => row.stages.map((stage) => [stage.text, stage])));
  const { span } = facts.data;
  return span && compared.length ? words.straightLine(span, pacesOf(facts), [...stages.values()]) : '';
}

/** The note on statuses in the words of the publisher, by the names of their measures if others have computed ones. */
function publishedNote({ facts, words }: TextContext): string {
  const named = facts.measures.filter(({ measure }) => measure.status !== undefined);
  const isMixed = facts.measures.some(({ status }) => status);
  return named.length ? words.statusAsPublished(isMixed ? named.map(({ name }) => name) : []) : '';
}

/** The note on the span, if the sentence does not state it. */
const spanNote = ({ facts, words }: TextContext): string =>
  facts.data.span && !elapsedOf(facts) ? words.spanNote(facts.data.span) : '';

/** The notes of the facts but for their history. */
export const notesOf = (context: TextContext): readonly string[] => [
  ...context.facts.measures.map((row) => partsNote(row, context)),
  ...rangeNotes(context),
  lineNote(context),
  publishedNote(context),
  spanNote(context),
];
