import { countClaim, type Statement } from '../parts/claim-layout.js';
import { figureClaim } from '../parts/change-claims-layout.js';
import { group } from 'd3';
import { yearOf } from '../statistics/period.js';
import { compare, isKnown, isWithheld, type Quantity } from '../statistics/quantity.js';
import type { ParsedObservation } from '../contract/observation.js';
import type { DeltaWords } from '../words/words.js';
import { isWhole, type DeltaFacts, observationIn, type PeriodRow } from './facts.js';
import { YEAR_LENGTHS, partIndex, partsOfYears } from './facts/year-parts.js';
import { extremeClaims, extremeObservation, isAmount, largestChange } from './forms/extremes.js';
import type { Series } from './data.js';
import { factsByScale, isOfOneScale } from './facts/scales.js';
import { statedChange, figureStatement, latestStatements } from './forms/latest.js';
import { hasScale } from './forms/axes.js';
import { changesStatement } from './forms/changes.js';
import { movementStatements } from './forms/multiples.js';
import { partsStatements } from './forms/parts-statements.js';
import { slopeStatement } from './forms/slope.js';
import { targetStatement } from './forms/target-statement.js';
import { waterfallStatements } from './forms/waterfall.js';
import { yearsStatements } from './forms/years.js';
import type { DrawnDeltaForm } from './forms.js';

/** Least number of complete years in which a month or quarter can be a season. */
const LEAST_YEARS = 3;

/** The figures of a year, in order. */
type Year = readonly ParsedObservation[];

/** The years of months or quarters of which every figure is published and none is incomplete or a forecast. */
function completeYears(facts: DeltaFacts): readonly Year[] {
  const part = partsOfYears(facts);
  // Years of weeks do not end with their last days.
  if (!part || part === 'week' || facts.unscaled.size) return [];
  const { observations = [] } = facts.data.series[0] ?? {};
  return [...group(observations, ({ period }) => period && yearOf(period)).values()].filter(
    (year) =>
      year.every(isWhole) &&
      year.length === YEAR_LENGTHS[part] &&
      new Set(year.map(({ period }) => period && partIndex(period))).size === year.length,
  );
}

/** The figures of one month or quarter that is the highest (`sign` 1) or lowest (−1) in more than half of the years. Undefined if there is none, or if bounds leave the extreme of a year open. */
function seasonOf(years: readonly Year[], sign: 1 | -1): Year | undefined {
  const extremes = years.map((year) => extremeObservation(year, sign));
  if (extremes.includes(undefined)) return undefined;
  const alone = extremes.filter((best, index) =>
    years[index]?.every((one) => !best || one === best || compare(one.value, best.value) !== 0),
  );
  const byPart = group(alone, (best) => best?.period && partIndex(best.period));
  const season = [...byPart.values()].find(({ length }) => length > years.length / 2);
  return season?.filter((best) => best !== undefined);
}

/** The month or quarter that is the highest in most complete years, else the one that is the lowest, as a sentence. Undefined if there is neither. */
function seasonStatement(facts: DeltaFacts, words: DeltaWords): Statement | undefined {
  const years = completeYears(facts);
  if (years.length < LEAST_YEARS) return undefined;
  const kind = seasonOf(years, 1) ? 'highest' : 'lowest';
  const season = seasonOf(years, kind === 'highest' ? 1 : -1);
  const [period] = season?.flatMap((one) => one.period ?? []) ?? [];
  const { observations = [] } = facts.data.series[0] ?? {};
  if (!season || !period) return undefined;
  const isEvery = years.reduce((sum, { length }) => sum + length, 0) === observations.length;
  const text = words.season(period, { kind, count: season.length, years: years.length, isEvery });
  const firsts = years.flatMap(([first]) => first ?? []);
  return {
    text,
    claims: () => [countClaim(season, `${kind}-of-year`, text), countClaim(firsts, 'complete-years', text)],
  };
}

/** The highest and the lowest figure of a series as one sentence. Undefined if neither is certain, or some figures do not share a scale. */
function extremesStatement(facts: DeltaFacts, words: DeltaWords): Statement | undefined {
  const { data, mainSeries, unscaled } = facts;
  const [series = 0] = mainSeries;
  const { observations = [], scope = {} } = data.series[series] ?? {};
  const known = observations.filter(({ value }) => isKnown(value));
  // Of a time with several figures, those that are left out may be higher or lower.
  if (unscaled.size || known.length < 2 || observations.some(({ isRepeated }) => isRepeated)) return undefined;
  /** The extreme and its claim. That of an incomplete period is none. */
  const stated = (sign: 1 | -1, kind: 'highest' | 'lowest') => {
    const best = extremeObservation(known, sign);
    const [claim] = best?.through ? [] : extremeClaims(best, known, kind, '');
    return best && claim && { best, claim };
  };
  const [most, least] = [stated(1, 'highest'), stated(-1, 'lowest')];
  const textOf = (one: ParsedObservation): string => words.inPeriod(words.withStatus(one.value, one.scope), one);
  if (!most && !least) return undefined;
  const text = words.extremes(most && textOf(most.best), least && textOf(least.best), isAmount(scope));
  return {
    text,
    claims: () => [most, least].flatMap((one) => (one ? [figureClaim(one.best, text), { ...one.claim, text }] : [])),
  };
}

/** Largest number of series that the sentence states one by one. If there are more, it states two of them. */
const MOST_STATED = 3;

/** Index of the series with the largest change in a row. Undefined if a change is not known or not exact, or another is as large. */
function mostChangedIn(facts: DeltaFacts, { indexes }: PeriodRow, words: DeltaWords): number | undefined {
  const changes = facts.mainSeries.map((series) => ({
    series,
    change: statedChange(facts, series, indexes[series] ?? -1, words),
  }));
  return largestChange(changes)?.series;
}

/** True for what has no figure that is kept back. */
const isMissing = (value: Quantity): boolean => !isKnown(value) && !isWithheld(value);

/** The largest of many series in the latest period, or of those with a figure if more than half have one, and the largest change. Undefined if the bounds leave it open. */
function extremeStatements(facts: DeltaFacts, words: DeltaWords): readonly Statement[] | undefined {
  const { data, mainSeries, mainPlaces } = facts;
  const row = facts.rows[facts.latest];
  if (!row?.period || !isOfOneScale(facts)) return undefined;
  const all = data.series.map((_, series) =>
    mainPlaces.has(series) ? observationIn(facts, facts.latest, series) : undefined,
  );
  const known = all.filter((one) => one !== undefined).filter(({ value, through }) => isKnown(value) && !through);
  const best = extremeObservation(known, 1);
  const most = all.indexOf(best);
  // What is withheld, or of an incomplete period, may be larger.
  const missing = mainSeries.filter((series) => !all[series] || isMissing(all[series].value)).length;
  if (!best || known.length + missing < mainSeries.length || 2 * known.length <= mainSeries.length) return undefined;
  const claims = extremeClaims(best, known, 'highest', '');
  if (!claims.length) return undefined;
  const stateSeries = (series: number): Statement | undefined => {
    const observation = all[series];
    const change = statedChange(facts, series, row.indexes[series] ?? -1, words);
    const label = data.series[series]?.label || words.unnamed;
    return observation && figureStatement(observation, change, words, { label, isTimed: false });
  };
  const largest = stateSeries(most);
  if (!largest) return undefined;
  const text = words.mostOf(words.during(row.period), largest.text, {
    isAmount: isAmount(best.scope),
    ofKnown: known.length < mainSeries.length,
  });
  const first = { text, claims: () => [...largest.claims(), ...claims.map((claim) => ({ ...claim, text }))] };
  const changed = mostChangedIn(facts, row, words);
  const other = changed === undefined || changed === most ? undefined : stateSeries(changed);
  return other ? [first, { text: words.mostChanged(other.text), claims: other.claims }] : [first];
}

/** A series with its index among all. */
type NumberedSeries = Series & { readonly index: number };

/** The series of some indexes. */
const numbered = ({ data }: DeltaFacts, indexes: readonly number[]): readonly NumberedSeries[] =>
  indexes.flatMap((index) => {
    const one = data.series[index];
    return one ? [{ ...one, index }] : [];
  });

/** The number of some series, and the periods that they are of. */
function countStatement(facts: DeltaFacts, series: readonly NumberedSeries[], words: DeltaWords): Statement {
  const { rows, hasOneUnit, scope } = facts;
  const [first, last] = [rows[0], rows[facts.latest]].map((row) => (row ? words.periodName(row.named) : ''));
  const only = rows.length === 1 ? rows[0]?.period : undefined;
  const unit = hasOneUnit ? scope.unit : undefined;
  const isKnownIn = (row: number, index: number): boolean => {
    const observation = observationIn(facts, row, index);
    return !!observation && isKnown(observation.value);
  };
  const isSpanned = series.some(({ index }) => isKnownIn(0, index) && isKnownIn(facts.latest, index));
  const time = only ? { first: words.during(only) } : { first: first ?? '', last: last ?? '', isSpanned };
  const text = words.manySeries(series.length, unit, time);
  return { text, claims: () => [countClaim(series, 'series', text)] };
}

/** The sentences of a delta: the latest figure of up to three series, or of those that the page puts forward; of more the largest figure and the largest change, or their number. */
function statementsOf(form: DrawnDeltaForm, facts: DeltaFacts, words: DeltaWords): readonly Statement[] {
  const { mainSeries, unscaled } = facts;
  // Of benchmarks alone, each is stated.
  const stated = mainSeries.length ? mainSeries : facts.data.series.map((_, index) => index);
  // Of many series, those of another unit are in the table alone.
  const drawn = stated.filter((index) => !facts.data.series[index]?.observations.every((one) => unscaled.has(one)));
  const all = stated.length > MOST_STATED && drawn.length ? drawn : stated;
  const forward = all.length > MOST_STATED ? facts.forward : [];
  const series = numbered(facts, forward.length && forward.length <= MOST_STATED ? forward : all);
  const nameOf = (label: string): string => (facts.data.series.length > 1 ? label || words.unnamed : '');
  if (series.length <= MOST_STATED)
    return series.flatMap(({ label, index }) => latestStatements(facts, index, words, nameOf(label)));
  const extremes = extremeStatements(facts, words);
  if (extremes) return extremes;
  // Small charts have scales of their own.
  return [countStatement(facts, form === 'multiples' ? numbered(facts, stated) : series, words)];
}

/** How many of the series of small charts rose and fell. Of those on several scales their number as well, but nothing of a few, and if most are on one scale, which are stated one by one as those of other forms are. */
function multiplesStatements(facts: DeltaFacts, words: DeltaWords): readonly (Statement | undefined)[] {
  const [first, ...others] = factsByScale(facts) ?? [];
  if (first && !others.length) return movementStatements(facts, words);
  const series = numbered(facts, facts.mainSeries);
  const mainSeries = isOfOneScale(facts) ? (first?.mainSeries ?? []) : series.filter((one) => hasScale(facts, one));
  if (series.length <= MOST_STATED || mainSeries.length * 2 > series.length) return [];
  return [countStatement(facts, series, words), ...movementStatements(facts, words)];
}

/** The statements that each form is looked at for, if that is more than the latest figures: the largest change, the steepest line, the sum and the largest part, the year to date … */
const BY_FORM: Partial<
  Record<DrawnDeltaForm, (facts: DeltaFacts, words: DeltaWords) => readonly (Statement | undefined)[]>
> = {
  changes: (facts, words) => [changesStatement(facts, words)],
  slope: (facts, words) => [slopeStatement(facts, words)],
  stacked: partsStatements,
  waterfall: waterfallStatements,
  multiples: multiplesStatements,
  // The rows of a table had a total, which no line shows.
  lines: (facts, words) => (facts.data.whole ? partsStatements(facts, words) : []),
  heat: (facts, words) => [seasonStatement(facts, words), extremesStatement(facts, words)],
  years: yearsStatements,
};

/** The sentences that a form is looked at for, or those of every form. None of rows of names, of which none is the latest. */
export function findingOf(form: DrawnDeltaForm, facts: DeltaFacts, words: DeltaWords): readonly Statement[] {
  const ofForm = facts.areNames ? [] : (BY_FORM[form]?.(facts, words) ?? []).filter((one) => one !== undefined);
  if (ofForm.length) return ofForm;
  const target = targetStatement(form, facts, words);
  return [...(facts.areNames ? [] : statementsOf(form, facts, words)), ...(target ? [target] : [])];
}
