import { drawForm } from '../marks/draw-form.js';
import type { Form } from '../marks/scene.js';
import { textWidth } from '../marks/text-width.js';
import type { ChangeLayout } from '../parts/change-layout.js';
import { changeOf } from '../parts/comparable-layout.js';
import { frameOf } from '../parts/frame-layout.js';
import type { Layout } from '../parts/layout.js';
import { cellText, type Table } from '../parts/table-layout.js';
import { isKnown, isWithheld } from '../statistics/quantity.js';
import type { FigureWords, Pieces } from '../words/words.js';
import type { Figure } from './data.js';
import { figureFacts, type FigureFacts } from './facts.js';
import { headline } from './forms/headline.js';

/** The forms of a figure. */
const FORMS = { headline } satisfies Record<string, Form<FigureFacts, FigureWords>>;

/** Name of a form: `headline`, a large number with its trend. */
export type FigureForm = keyof typeof FORMS;

/** The names of the forms; the first is the default. */
export const FIGURE_FORMS = Object.keys(FORMS) as readonly FigureForm[];

/** A headline figure, ready to draw. */
export interface FigureLayout extends Layout<FigureForm> {
  /** The whole statement as one sentence, of which the headline shows the pieces. */
  readonly sentence: string;
  readonly pieces: Pieces;
  /** Width of the longest word of the number, in ems of its own font size. */
  readonly numberWidth: number;
  /** True if the figure has a number. If false, `pieces.number` is the reason why it has none. */
  readonly hasValue: boolean;
  /** Time and statuses of the figure: "in 2021, provisional". Empty if neither is known. */
  readonly when: string;
  readonly change?: ChangeLayout;
}

/** Time of the figure: "in 2021", "since 2018, up to 31 July 2021". */
function timeOf({ scope, span }: Figure, words: FigureWords): string | undefined {
  const { period, periodLabel, asOf } = scope;
  const start = span && period?.end === Infinity && period.start === span.start;
  const during = start ? words.sinceStart(span) : period ? words.during(period) : periodLabel;
  const upTo = asOf && asOf.end < Infinity && asOf.end !== period?.end && words.upTo(asOf);
  return during && upTo ? `${during}, ${upTo}` : during || upTo || undefined;
}

/** Notes on the earlier figure and on breaks: their statuses, and the earlier figure itself if it is stated nowhere else. */
function notesOf({ data, comparison, breaks }: FigureFacts, isRefused: boolean, words: FigureWords): readonly string[] {
  const before = comparison?.before;
  return [...(before ? [before] : []), ...breaks].flatMap((observation) => {
    const { value, scope } = observation;
    const isAlone = observation === data.previous && isRefused && isKnown(value) && !isWithheld(data.value);
    const text = isAlone ? words.withStatus(value, scope) : words.statuses(value).join(', ');
    return text ? [words.labelled(words.periodName(observation), text)] : [];
  });
}

/** Table of the observations; empty if there are none. */
const tableOf = ({ observations, scope }: Figure, words: FigureWords): Table => ({
  heads: [words.periodHead, words.unitName(scope.unit)],
  length: observations.length,
  row: (index) => {
    const observation = observations[index];
    if (!observation) throw new RangeError(`no row ${index}`);
    return {
      name: words.periodName(observation),
      cells: [cellText(observation, words, scope.unit)],
      hasValue: isKnown(observation.value),
    };
  },
});

/** The figure, its time, its statuses and its change as one sentence; the reason for no change is a sentence of its own. */
function sentenceOf(
  { title, scope, value }: Figure,
  when: string,
  change: ChangeLayout | undefined,
  words: FigureWords,
): string {
  const figure = words.labelled(title, [words.quantity(value, scope), when].filter(Boolean).join(', '));
  if (!change) return `${figure}.`;
  return change.refused ? `${figure}. ${change.long()}` : `${figure}, ${change.long()}.`;
}

/**
 * Computes the texts and positions of a headline figure: the number, its time, its change and its trend. `data` is the result of
 * `parseFigure`, if that is not undefined. Never throws.
 * Example: `layoutFigure(data, english).sentence` is "Gangs dismantled: over 6,000 gangs, in 2021."
 */
export function layoutFigure(
  data: Figure,
  words: FigureWords,
  { form = 'headline' }: { readonly form?: FigureForm } = {},
): FigureLayout {
  const { scope, value, observations } = data;
  const facts = figureFacts(data);
  const { comparison } = facts;
  const drawing = drawForm(FORMS, [form, 'headline'], facts, words);
  const change = comparison && changeOf(comparison, words);
  const others =
    comparison && !observations.includes(comparison.before) ? [comparison.before, ...observations] : observations;
  const published = [
    { label: '', scope, value },
    ...others.map((observation) => ({ ...observation, label: words.periodName(observation) })),
  ];
  const when = [timeOf(data, words), ...words.statuses(value)].filter(Boolean).join(', ');
  const pieces = words.pieces(value, scope);
  return {
    form: drawing.form,
    frame: frameOf(data, words, undefined, {
      published,
      notes: [...notesOf(facts, !!change?.refused, words), ...drawing.notes],
    }),
    sentence: sentenceOf(data, when, change, words),
    pieces,
    numberWidth: Math.max(...pieces.number.split(' ').map(textWidth)),
    hasValue: isKnown(value),
    when,
    change,
    table: tableOf(data, words),
    scenes: drawing.scenes,
    // The marks of the trend show neither status nor certainty. The table states both.
    legend: [],
  };
}
