import { Sequence, changeIn, type Comparison } from '../../contract/comparison.js';
import { areAlike } from '../../contract/context.js';
import type { ParsedObservation } from '../../contract/observation.js';
import type { Change } from '../../statistics/change.js';
import { dayText, knownPeriod, yearOf } from '../../statistics/period.js';
import { isKnown, sum } from '../../statistics/quantity.js';
import type { DeltaFacts } from '../facts.js';
import { YEAR_LENGTHS, partOf, partsOfYears, type YearPart } from './year-parts.js';

/** The sum of the latest year up to its latest figure, compared with that of the same months, quarters or weeks of the year before. */
export interface YearToDate {
  readonly part: YearPart;
  /** The figures that were added, of both years. */
  readonly now: readonly ParsedObservation[];
  readonly before: readonly ParsedObservation[];
  /** Both sums, each with its period. */
  readonly comparison: Comparison;
  readonly change: Change;
  /** True if the sum is that of the whole year. */
  readonly isWhole: boolean;
}

/** The sum of the figures of one year from its start. Undefined if one is missing, withheld or incomplete, or the sum is not known. */
function sumOf(figures: readonly ParsedObservation[], count: number, isWhole: boolean): ParsedObservation | undefined {
  const [first] = figures;
  const last = figures.at(-1);
  if (!first?.period || !last?.period || figures.length !== count || partOf(first.period) !== 0) return undefined;
  if (figures.some(({ value, through }) => !isKnown(value) || through)) return undefined;
  const values = figures.map(({ value }) => value);
  const value = sum(values);
  const [from, to] =
    first.period.granularity === 'day'
      ? [dayText(first.period.start), dayText(last.period.end)]
      : [first.period.text, last.period.text];
  const text = isWhole ? from.slice(0, 4) : `${from}/${to}`;
  // Quarters may be those of a reporting year; months are of the calendar's.
  const period = knownPeriod(text, first.period.granularity === 'quarter' ? first.period.yearStart : undefined);
  if (!value || !period) return undefined;
  const decimals = Math.max(0, ...values.map((one) => one.decimals ?? 0));
  const total = { ...value, ...(decimals && { decimals }) };
  return { pointer: first.pointer, scope: first.scope, value: total, period };
}

/**
 * True for figures of which those of several periods can be added: amounts in each period. Only their kind says so, since employees and prices
 * look the same as births and sales.
 */
const canBeAdded = ({ kind, unit }: ParsedObservation['scope']): boolean =>
  kind === 'flow' && !unit?.percent && !unit?.per && unit?.ratio !== false;

/**
 * The latest year to date and the same time of the year before. Undefined if a figure of either is missing, withheld or incomplete, if the figures
 * are rates, levels or running totals, which are never added, if the two cannot be compared, or if the year has only begun.
 */
export function yearToDateOf(facts: DeltaFacts): YearToDate | undefined {
  const part = partsOfYears(facts);
  const [series] = facts.data.series;
  if (!part || !series || facts.unscaled.size) return undefined;
  const { observations } = series;
  const latest = [...observations].reverse().find(({ value }) => isKnown(value));
  if (!latest?.period || !canBeAdded(latest.scope)) return undefined;
  const [year, length] = [yearOf(latest.period), partOf(latest.period) + 1];
  const inYear = (wanted: number): readonly ParsedObservation[] =>
    observations.filter(({ period }) => period && yearOf(period) === wanted && partOf(period) < length);
  const [now, before] = [inYear(year), inYear(year - 1)];
  // Years of weeks do not end with their last days.
  const isWhole = part !== 'week' && length === YEAR_LENGTHS[part];
  if (length < 2 || ![...now, ...before].every(({ scope }) => areAlike(scope, latest.scope))) return undefined;
  const [later, earlier] = [sumOf(now, length, isWhole), sumOf(before, length, isWhole)];
  if (!later || !earlier) return undefined;
  const ends = [before[0], now.at(-1)].map((one) => (one ? observations.indexOf(one) : -1)) as [number, number];
  const isBroken = new Sequence(observations).isBrokenBetween(...ends);
  const comparison = { now: later, before: earlier, isBroken };
  const change = changeIn(comparison);
  return typeof change === 'string' ? undefined : { part, now, before, comparison, change, isWhole };
}
