import { isOrdinal } from '../contract/unit.js';
import { finished, type ResultOf, type Steps } from '../contract/steps.js';
import { undrawnAnnotations } from './forms/annotations.js';
import { drawForm } from '../marks/draw-form.js';
import { highlighted } from '../marks/highlight.js';
import { legendOf } from '../marks/legend.js';
import { changeClass } from '../parts/change-layout.js';
import { frameOf, type Noted } from '../parts/frame-layout.js';
import type { Layout } from '../parts/layout.js';
import { areUneven } from '../statistics/cadence.js';
import { yearOf } from '../statistics/period.js';
import { withShortLabel, withShortTitle } from '../parts/short-label-layout.js';
import { widestText } from '../marks/text-width.js';
import { capital } from '../contract/capital.js';
import type { DeltaWords } from '../words/words.js';
import type { Delta } from './data.js';
import { deltaFacts, type DeltaFacts } from './facts.js';
import { deltaForms, type DeltaForm, type DrawnDeltaForm } from './forms.js';
import { factsByScale, isOfOneScale } from './facts/scales.js';
import { partIndex, partsOfYears } from './facts/year-parts.js';
import { findingOf } from './finding.js';
import { areEquallyHigh, columnPlaces } from './forms/axes.js';
import { isAmount } from './forms/extremes.js';
import { slopesOf } from './forms/slope.js';
import { MOST_LABELLED } from './forms/columns.js';
import { notesOf } from './notes.js';
import { changesIn, type ChangeAt } from './forms/latest.js';
import { tableOf } from './table.js';

/** The changes below labelled columns. */
export interface ColumnChanges {
  /** Least width of the chart, in rem, at which they are shown. */
  readonly least: number;
  /** Class names of the change in a row: its arrow and tone. */
  readonly className: (row: number) => string;
}

/** A delta, ready to draw. */
export interface DeltaLayout extends Layout<DrawnDeltaForm> {
  readonly chart: 'delta';
  /** Present if columns are labelled in the cells of the table and some have changes. */
  readonly changes?: ColumnChanges;
}

/** Font size of a change, and the space next to it, in ems. */
const CHANGE_SIZE = 0.75;
const CHANGE_GAP = 0.75;

/** Numbers of series that `auto` draws as small plots: more than there are hues, and so many that each can still be found. */
const PLOTS = [7, 24] as const;
/** Most lines of a slope whose names do not crowd, unless they are too many for small plots. */
const MOST_SLOPES = 8;
/** Numbers of periods of small plots: many are costly to draw again behind each. */
const PLOTTED = [2, 400] as const;

const isWithin = (count: number, [least, most]: readonly [number, number]): boolean => count >= least && count <= most;

/** True if more series than there are hues have an exact change between two periods, and names at their ends do not crowd: lines that cross are told apart by those. */
function areSlopes(facts: DeltaFacts, words: DeltaWords): boolean {
  const { data, rows, mainSeries, hasTargets } = facts;
  if (rows.length !== 2 || mainSeries.length < PLOTS[0] || hasTargets) return false;
  if (mainSeries.length > MOST_SLOPES && mainSeries.length <= PLOTS[1]) return false;
  return slopesOf(facts, words).filter(({ size }) => size >= 0).length === data.series.length;
}

/** Most years that are told apart as lines over their months, and fewest months that make a line. */
const MOST_YEARS = 7;
const FEWEST_MONTHS = 3;

/** True for the same months or weeks of a few years, compared with those of the year before: a line for each year has both at one place. */
function areCompared(facts: DeltaFacts): boolean {
  const part = facts.data.against === 'year-before' && partsOfYears(facts);
  if (part !== 'month' && part !== 'week') return false;
  const periods = facts.rows.flatMap(({ period }) => period ?? []);
  const parts = new Set(periods.map(partIndex)).size;
  return new Set(periods.map(yearOf)).size <= MOST_YEARS && parts >= FEWEST_MONTHS && parts < periods.length;
}

/** True if a figure of a series has a time. */
const hasTimes = ({ observations }: Delta['series'][number]): boolean =>
  observations.some(({ period }) => period !== undefined);

/** Least number of flat rates that are drawn as a line. */
const FEWEST_RATES = 5;

/** True if a single series is drawn on a scale that does not begin at zero: the page asks for it, or columns of its rates would be nearly equal in height. */
function arePoints(facts: DeltaFacts): boolean {
  const { data, rows, scope } = facts;
  if (data.from === 'data') return rows.length > 1;
  return rows.length >= FEWEST_RATES && !isAmount(scope) && areEquallyHigh(facts);
}

/** The form of `auto`: years for months of a few years that are compared with the year before; the steps from one figure without a time to another, if contributions lead there; columns for one series that has room for its figures, if these are no places in a ranking, its periods are not uneven and its scale is to begin at zero; for series of several scales small plots; for more than lines can tell apart a slope of two periods, or small plots; else lines. */
function defaultForm(facts: DeltaFacts, words: DeltaWords): DrawnDeltaForm {
  const { data, rows, mainSeries, contributed } = facts;
  if (areCompared(facts)) return 'years';
  if (typeof contributed !== 'string' && !data.series.some(hasTimes)) return 'waterfall';
  if (data.series.length === 1)
    return !isOrdinal(facts.scope.unit) &&
      !areUneven(rows.map(({ period }) => period)) &&
      rows.length <= MOST_LABELLED &&
      !arePoints(facts) &&
      columnPlaces(facts).length <= MOST_LABELLED
      ? 'columns'
      : 'lines';
  const arePlots = (least: number): boolean =>
    isWithin(mainSeries.length, [least, PLOTS[1]]) && isWithin(rows.length, PLOTTED);
  if (arePlots(2) && (factsByScale(facts)?.length ?? 0) > 1) return 'multiples';
  if (!isOfOneScale(facts)) return 'lines';
  if (areSlopes(facts, words)) return 'slope';
  return arePlots(PLOTS[0]) ? 'multiples' : 'lines';
}

/** The changes below columns. A change wraps between its two pieces, a reason between its words. */
function changesOf(facts: DeltaFacts, changeAt: ChangeAt): ColumnChanges | undefined {
  if (!facts.hasChanges) return undefined;
  const changes = facts.rows.map(({ indexes }) => changeAt(0, indexes[0] ?? -1));
  const pieces = changes.flatMap((change) =>
    !change ? [] : change.refused ? change.short.join(' ').split(' ') : change.short,
  );
  return {
    least: columnPlaces(facts).length * (widestText(pieces, CHANGE_SIZE) + CHANGE_GAP),
    className: (row) => {
      const change = changes[row];
      return change ? changeClass(change) : '';
    },
  };
}

/** The observations of a series with their own notes or sources: few have any, and names are slow to compute. */
const notedIn = ({ scope: shared, observations }: Delta['series'][number], words: DeltaWords) =>
  observations
    .filter(({ scope, note, value }) => scope !== shared || note || value.note || value.source || value.revision)
    .map((observation) => ({ observation, period: words.periodName(observation) }));

/** Series, observations and contributions with their own notes or sources. A note on all series in a period is one on the period. */
function publishedOf({ series, contributions }: Delta, words: DeltaWords): readonly Noted[] {
  const noted = series.map((one) => notedIn(one, words));
  const counts = new Map<string, number>();
  for (const { observation, period } of noted.flat()) {
    const key = `${period}: ${observation.note}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [
    ...series.flatMap((one, i) => {
      const name = series.length > 1 ? one.label : '';
      return [
        { label: name, scope: one.scope, ...(one.note !== undefined && { note: one.note }) },
        ...(noted[i] ?? []).map(({ observation, period }): Noted => {
          const { note, value } = observation;
          const isShared = note && counts.get(`${period}: ${note}`) === series.length;
          const isAlone = isShared && !value.note && !value.revision;
          return { ...observation, label: name && !isAlone ? `${name}, ${period}` : capital(period) };
        }),
      ];
    }),
    ...contributions,
  ];
}

/** Data whose labels fit into a chart, with the whole ones of those that were cut. */
function shortened(data: Delta) {
  const whole = new Map<string, string>();
  const shorten = <Item extends { pointer: string; label: string }>(items: readonly Item[]): readonly Item[] =>
    items.map((one) => withShortLabel(one, whole));
  const short: Delta = {
    ...withShortTitle(data),
    series: shorten(data.series),
    events: shorten(data.events),
    spans: shorten(data.spans),
    contributions: shorten(data.contributions),
  };
  return { short, whole };
}

/** The facts of a delta, its drawing, and the statements about both, in steps. */
export function* stateDelta(parsed: Delta, words: DeltaWords, form: DeltaForm) {
  const { short: data, whole } = shortened(parsed);
  const facts = deltaFacts(data);
  yield;
  const changeAt = changesIn(facts, words);
  const byDefault = defaultForm(facts, words);
  const drawing = highlighted(
    drawForm(deltaForms, [form === 'auto' ? byDefault : form, byDefault], facts, words),
    data.highlight,
  );
  yield;
  const legend = legendOf(drawing.scenes, words);
  const sentence = findingOf(drawing.form, facts, words);
  const notes = notesOf(facts, { form: drawing.form, scenes: drawing.scenes, legend, changeAt }, words);
  return { facts, changeAt, drawing, legend, sentence, notes, whole };
}

/** All that {@link stateDelta} finds. */
export type StatedDelta = ResultOf<ReturnType<typeof stateDelta>>;

/** The layout of a delta whose statements have been made. */
export function layoutStated(
  { facts, changeAt, drawing, legend, sentence, notes, whole }: StatedDelta,
  words: DeltaWords,
): DeltaLayout {
  const { data } = facts;
  const isLabelled = drawing.scenes.some(({ box }) => box === 'cells');
  const changes = isLabelled ? changesOf(facts, changeAt) : undefined;
  return {
    chart: 'delta',
    form: drawing.form,
    frame: frameOf(data, words, sentence.map(({ text }) => text).join(' '), {
      published: publishedOf(data, words),
      notes: [...notes.map(({ text }) => text), ...drawing.notes, ...undrawnAnnotations(data, drawing.scenes, words)],
    }),
    table: tableOf(facts, words, { changeAt, whole }),
    scenes: drawing.scenes,
    legend,
    ...(changes && { changes }),
  };
}

/** The layout of a delta, in steps, as {@link layoutDelta} computes it. */
export function* deltaSteps(
  parsed: Delta,
  words: DeltaWords,
  { form = 'auto' }: { readonly form?: DeltaForm } = {},
): Steps<DeltaLayout> {
  const stated = yield* stateDelta(parsed, words, form);
  yield;
  return layoutStated(stated, words);
}

/**
 * The texts and positions of a delta. `parsed` is the data of `parseDelta`, if that is not undefined. If `form` would misrepresent
 * the data, the form of `auto` is drawn. Never throws.
 * Example: `layoutDelta(data, english).frame.sentence` is "14,200 homes in 2021, up 1,900 (15.4%) on 2020."
 */
export const layoutDelta = (
  parsed: Delta,
  words: DeltaWords,
  options: { readonly form?: DeltaForm } = {},
): DeltaLayout => finished(deltaSteps(parsed, words, options));
