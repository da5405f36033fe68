import { countClaim, type Statement } from '../../parts/claim-layout.js';
import { figureClaim } from '../../parts/change-claims-layout.js';
import { group } from 'd3';
import { yearOf } from '../../statistics/period.js';
import { compare, isKnown } from '../../statistics/quantity.js';
import type { ParsedObservation } from '../../contract/observation.js';
import type { DeltaWords } from '../../words/words.js';
import { isWhole, type DeltaFacts } from '../facts.js';
import { YEAR_LENGTHS, partOf, partsOfYears } from '../facts/year-parts.js';
import { extremeClaims, extremeOf, isAmount } from './extremes.js';

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
      new Set(year.map(({ period }) => period && partOf(period))).size === year.length,
  );
}

/** The figures of one month or quarter that is the highest (`sign` 1) or lowest (−1) in more than half of the years. Undefined if there is none, or if bounds leave the extreme of a year open. */
function seasonOf(years: readonly Year[], sign: 1 | -1): Year | undefined {
  const extremes = years.map((year) => extremeOf(year, sign));
  if (extremes.includes(undefined)) return undefined;
  const alone = extremes.filter((best, index) =>
    years[index]?.every((one) => !best || one === best || compare(one.value, best.value) !== 0),
  );
  const byPart = group(alone, (best) => best?.period && partOf(best.period));
  const season = [...byPart.values()].find(({ length }) => length > years.length / 2);
  return season?.filter((best) => best !== undefined);
}

/** The month or quarter that is the highest in most complete years, else the one that is the lowest, as a sentence. Undefined if there is neither. */
export function seasonStatement(facts: DeltaFacts, words: DeltaWords): Statement | undefined {
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
export function extremesStatement(facts: DeltaFacts, words: DeltaWords): Statement | undefined {
  const { data, own, unscaled } = facts;
  const [series = 0] = own;
  const { observations = [], scope = {} } = data.series[series] ?? {};
  const known = observations.filter(({ value }) => isKnown(value));
  // Of a time with several figures, those that are left out may be higher or lower.
  if (unscaled.size || known.length < 2 || observations.some(({ isRepeated }) => isRepeated)) return undefined;
  /** The extreme and its claim. That of an incomplete period is none. */
  const stated = (sign: 1 | -1, kind: 'highest' | 'lowest') => {
    const best = extremeOf(known, sign);
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
