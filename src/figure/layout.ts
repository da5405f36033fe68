import { drawForm } from '../marks/draw-form.js';
import type { Form } from '../marks/scene.js';
import { textWidth } from '../marks/text-width.js';
import { changeClaims, figureClaim } from '../parts/change-claims-layout.js';
import { looksWrong, type ChangeLayout } from '../parts/change-layout.js';
import type { Claim, Statement } from '../parts/claim-layout.js';
import { changeOf } from '../parts/comparable-layout.js';
import { frameOf } from '../parts/frame-layout.js';
import type { Layout } from '../parts/layout.js';
import { withShortTitle } from '../parts/short-label-layout.js';
import { cellText, type Table } from '../parts/table-layout.js';
import type { Scope } from '../contract/context.js';
import type { ParsedObservation } from '../contract/observation.js';
import type { Period } from '../statistics/period.js';
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

/** Time of the figure: "in 2021", "by 31 March 2021", "since 2018, up to 31 July 2021". */
function timeOf({ scope, span }: Figure, words: FigureWords): string | undefined {
  const { kind, period, periodLabel, asOf } = scope;
  const nameOf = (p: Period): string => (kind === 'cumulative' ? words.by(p) : words.during(p));
  const start = span && period?.end === Infinity && period.start === span.start;
  const during = start ? words.sinceStart(span) : period ? nameOf(period) : periodLabel;
  const upTo = asOf && asOf.end < Infinity && asOf.end !== period?.end && words.upTo(asOf);
  return during && upTo ? `${during}, ${upTo}` : during || upTo || undefined;
}

/** The earlier figure that is stated nowhere else: it is given, and no change is stated. */
function aloneOf({ data }: FigureFacts, change: ChangeLayout | undefined): ParsedObservation | undefined {
  const { previous, value } = data;
  const isStated = !previous || isWithheld(value) || (change && !change.refused);
  return isStated || !isKnown(previous.value) ? undefined : previous;
}

/** Notes on the earlier figure and on breaks: their statuses, and the earlier figure itself if it is stated nowhere else. */
function notesOf(facts: FigureFacts, change: ChangeLayout | undefined, words: FigureWords): readonly Statement[] {
  const { comparison, breaks } = facts;
  const alone = aloneOf(facts, change);
  const before = comparison?.before ?? alone;
  const notes = [...(before ? [before] : []), ...breaks].flatMap((observation): readonly Statement[] => {
    const { value, scope } = observation;
    const isAlone = observation === alone;
    const remark = isAlone ? words.withStatus(value, scope) : words.statuses(value).join(', ');
    const text = remark && words.labelled(words.periodName(observation), remark);
    return text ? [{ text, claims: () => (isAlone ? [figureClaim(observation, text)] : []) }] : [];
  });
  return change && looksWrong(change) ? [...notes, { text: words.unroundedChanges, claims: () => [] }] : notes;
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

/** True if a title begins with the name of a unit, so that a sentence need not repeat it: "Homes built" and "homes". */
const isNamedIn = (title: string, { unit }: Scope): boolean =>
  !!unit?.other && !unit.percent && `${title.toLowerCase()} `.startsWith(`${unit.other.toLowerCase()} `);

/** The figure with its title, statuses and time: "Homes: 7,400 (provisional) so far in 2020, to June." */
function figureText({ data, headline }: FigureFacts, words: FigureWords): string {
  const { title, scope, value } = data;
  const figure = words.labelled(title, words.withStatus(value, scope, isNamedIn(title, scope)));
  const time = timeOf(data, words);
  if (headline.through && isKnown(value)) return words.incomplete(figure, headline);
  return `${figure}${time ? `${scope.periodLabel || !isKnown(value) ? ',' : ''} ${time}` : ''}.`;
}

/** The figure in its time and its change as one sentence; the reason for no change is a sentence of its own. */
function statementsOf(facts: FigureFacts, change: ChangeLayout | undefined, words: FigureWords): readonly Statement[] {
  const text = figureText(facts, words);
  const ownClaims = (): readonly Claim[] => [figureClaim(facts.headline, text.slice(0, -1))];
  if (!change) return [{ text, claims: ownClaims }];
  const changed = (): readonly Claim[] => changeClaims(change, change.long());
  if (!change.refused)
    return [{ text: `${text.slice(0, -1)}, ${change.long()}.`, claims: () => [...ownClaims(), ...changed()] }];
  return [
    { text, claims: ownClaims },
    { text: change.long(), claims: changed },
  ];
}

/** The facts of a figure, its change, and the statements about both. */
export function stateFigure(parsed: Figure, words: FigureWords) {
  const facts = figureFacts(withShortTitle(parsed));
  const change = facts.comparison && changeOf(facts.comparison, words);
  return { facts, change, sentence: statementsOf(facts, change, words), notes: notesOf(facts, change, words) };
}

/**
 * Computes the texts and positions of a headline figure: the number, its time, its change and its trend. `parsed` is the data of
 * `parseFigure`, if that is not undefined. Never throws.
 * Example: `layoutFigure(data, english).sentence` is "Gangs dismantled: over 6,000 gangs in 2021."
 */
export function layoutFigure(
  parsed: Figure,
  words: FigureWords,
  { form = 'headline' }: { readonly form?: FigureForm } = {},
): FigureLayout {
  const { facts, change, sentence, notes } = stateFigure(parsed, words);
  const { data, comparison } = facts;
  const { scope, value, observations } = data;
  const drawing = drawForm(FORMS, [form, 'headline'], facts, words);
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
      notes: [...notes.map(({ text }) => text), ...drawing.notes],
    }),
    sentence: sentence.map(({ text }) => text).join(' '),
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
