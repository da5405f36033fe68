import type { ParsedObservation } from '../contract/observation.js';
import { drawForm } from '../marks/draw-form.js';
import { highlighted } from '../marks/highlight.js';
import { WIDEST_BOLD, widestText } from '../marks/text-width.js';
import type { ChangeLayout } from '../parts/change-layout.js';
import { statedChip, statusChip, type ChipLayout } from '../parts/chip-layout.js';
import { annotationNotes, remarkOf } from '../parts/annotation-layout.js';
import { frameOf } from '../parts/frame-layout.js';
import type { Layout } from '../parts/layout.js';
import { cellText, rowAt, type Table } from '../parts/table-layout.js';
import { samePeriod } from '../statistics/period.js';
import { isKnown } from '../statistics/quantity.js';
import { isGoal } from '../statistics/target.js';
import type { FigureWords, Pieces } from '../words/words.js';
import type { Figure } from './data.js';
import type { FigureFacts } from './facts.js';
import { figureForms, type FigureForm } from './forms.js';
import { stateFigure, statusText, targetText, timeInWords } from './sentence.js';

/** A headline figure, ready to draw. */
export interface FigureLayout extends Layout<FigureForm> {
  readonly chart: 'figure';
  /** The whole statement as one sentence, of which the headline shows the pieces. */
  readonly sentence: string;
  readonly pieces: Pieces;
  /** Width of the longest word of the number in a wide and bold font, in ems of its own font size. */
  readonly numberWidth: number;
  /** True if the figure has a number. If false, `pieces.number` is the reason why it has none. */
  readonly hasValue: boolean;
  /** Time, interval and statuses of the figure: "in 2021, 95% confidence interval 49% to 55%". Empty if none is known. */
  readonly when: string;
  /** The changes on earlier figures, or the reasons why there are none. */
  readonly changes: readonly ChangeLayout[];
  /** The target in words: "71% of the target of 20,000 homes". */
  readonly target?: string;
  /** The headline with all other figures. The table has the observations alone. */
  readonly numbers: Table;
  /** The status as a chip: computed, or in the words of the publisher. */
  readonly status?: ChipLayout;
}

/** Table of some figures with their annotations. A headline without a period has the title for a name. */
function tableOf(
  observations: readonly ParsedObservation[],
  { title, scope, annotations }: Figure,
  words: FigureWords,
  headline?: ParsedObservation,
): Table {
  const isTitled = (one: ParsedObservation): boolean => one === headline && !(one.period ?? one.label);
  return {
    heads: [
      observations.some(isTitled) ? '' : words.periodHead,
      words.asHead(words.unitName(scope.unit)),
      ...(annotations ? [words.remarkHead] : []),
    ],
    kinds: ['figure', ...(annotations ? (['other'] as const) : [])],
    length: observations.length,
    pointers: (index) => [observations[index]?.pointer],
    row: (index) => {
      const observation = rowAt(observations, index);
      const { remark = '' } = remarkOf(annotations, observation.pointer, words);
      return {
        name: isTitled(observation) ? title : words.periodName(observation),
        cells: [cellText(observation, words, scope.unit), ...(annotations ? [remark] : [])],
        hasValue: isKnown(observation.value),
      };
    },
  };
}

/** The headline, unless its period is one of the observations. */
function ownHeadline({ data: { observations, scope }, headline }: FigureFacts): ParsedObservation | undefined {
  const { period: now } = headline;
  if (observations.some(({ period }) => period && now && samePeriod(period, now))) return undefined;
  return { ...headline, ...(scope.periodLabel !== undefined && { label: scope.periodLabel }) };
}

/**
 * The texts and positions of a headline figure: the number, its time, its change and its trend. `parsed` is the data of
 * `parseFigure`, if that is not undefined. Never throws.
 * Example: `layoutFigure(data, english).sentence` is "Gangs dismantled: over 6,000 gangs in 2021."
 */
export function layoutFigure(
  parsed: Figure,
  words: FigureWords,
  { form = 'headline' }: { readonly form?: FigureForm } = {},
): FigureLayout {
  const { facts, changes, sentence, notes } = stateFigure(parsed, words);
  const { data, comparisons } = facts;
  const { scope, value, observations } = data;
  const drawing = highlighted(drawForm(figureForms, [form, 'headline'], facts, words), data.highlight);
  // The trend may have a figure of the same time, in the same words.
  const rowOf = (one: ParsedObservation): string => `${words.periodName(one)}\t${cellText(one, words, scope.unit)}`;
  const inTrend = new Set(observations.map(rowOf));
  const earlier = comparisons.map(({ before }) => before).filter((before) => !inTrend.has(rowOf(before)));
  const others = [...earlier, ...observations];
  const headline = ownHeadline(facts);
  const published = [
    { label: '', scope, value },
    ...others.map((observation) => ({ ...observation, label: words.periodName(observation) })),
  ];
  const pieces = words.pieces(value, scope);
  const when = [timeInWords(data, words), pieces.interval, ...words.statuses(value)].filter(Boolean).join(', ');
  const status = statusText(facts, words);
  return {
    chart: 'figure',
    form: drawing.form,
    frame: frameOf(data, words, undefined, {
      published,
      notes: [...notes.map(({ text }) => text), ...annotationNotes(data.annotations ?? [], words), ...drawing.notes],
    }),
    sentence: sentence.map(({ text }) => text).join(' '),
    pieces,
    numberWidth: widestText(pieces.number.split(' '), WIDEST_BOLD),
    hasValue: isKnown(value),
    when,
    changes,
    target: targetText(facts, words),
    ...(status !== undefined && {
      status: facts.status
        ? statusChip(facts.status, status, isGoal({ baseline: data.baseline, polarity: scope.polarity }))
        : statedChip(status),
    }),
    table: tableOf(observations, data, words),
    numbers: tableOf([...others, ...(headline ? [headline] : [])], data, words, headline),
    scenes: drawing.scenes,
    // The marks of the trend show neither status nor certainty. The table states both.
    legend: [],
  };
}
