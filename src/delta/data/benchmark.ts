import type { ParsedObservation } from '../../contract/observation.js';
import type { Problem } from '../../contract/problem.js';
import { nearest } from '../../contract/nearest.js';
import { reject } from '../../contract/reader.js';
import { periodKey } from '../../statistics/period.js';
import { isExact, pointEstimate } from '../../statistics/quantity.js';
import { totalName } from '../../written/total-name.js';
import type { Series } from '../data.js';

/** Most names in the problem of an unknown one. */
const MOST_NAMES = 6;

const keyOf = ({ period, label = '' }: ParsedObservation): string => (period ? periodKey(period) : label);
const numberOf = ({ value }: ParsedObservation): number | undefined =>
  isExact(value) ? pointEstimate(value) : undefined;

/** The numbers of some series by their periods. */
function numbersByPeriod(all: readonly Series[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const one of all.flatMap(({ observations }) => observations)) {
    const number = numberOf(one);
    if (number !== undefined) numbers.set(keyOf(one), [...(numbers.get(keyOf(one)) ?? []), number]);
  }
  return numbers;
}

/**
 * True if a series can only be an average of others: each of its figures is between theirs, and none is their sum. A net total of figures below zero
 * may lie between them too, so that only a name says that it is an average.
 */
function isBetween(one: Series, others: readonly Series[]): boolean {
  const numbers = numbersByPeriod(others);
  const isAverage = totalName(one.label) === 'average';
  const compared = one.observations.flatMap((observation) => {
    const [number, around] = [numberOf(observation), numbers.get(keyOf(observation)) ?? []];
    return number !== undefined && around.length > 1 ? [{ number, around }] : [];
  });
  const isWithin = ({ number, around }: (typeof compared)[number]): boolean => {
    const [low, high] = [Math.min(...around), Math.max(...around)];
    const sum = around.reduce((all, other) => all + other, 0);
    return (
      low <= number && number <= high && (isAverage || (low >= 0 && Math.abs(sum - number) > 1e-9 * Math.abs(sum)))
    );
  };
  return compared.length > 0 && compared.every(isWithin);
}

/** Index of the series that is named as the total or average of at least two others, and can only be their average. −1 if there is none. */
function namedAverage(all: readonly Series[]): number {
  const named = all.flatMap(({ label }, index) => (totalName(label) ? [index] : []));
  const [index = -1] = named;
  const one = all[index];
  if (!one || named.length > 1 || all.length < 3 || all.some(({ role }) => role)) return -1;
  return isBetween(
    one,
    all.filter((other) => other !== one),
  )
    ? index
    : -1;
}

/** The series, of which the one of a name is the benchmark; without a name, "All regions" of rates or "National average". */
export function withBenchmark(
  all: readonly Series[],
  name: string | undefined,
  problems: Problem[],
): readonly Series[] {
  const labels = all.map(({ label }) => label);
  const found = name === undefined ? namedAverage(all) : labels.indexOf(name);
  if (name !== undefined && found < 0) {
    const near = nearest(name, labels);
    const values = near === undefined ? labels.slice(0, MOST_NAMES) : [near];
    reject(problems, {
      pointer: '/benchmark',
      code: 'unknown-name',
      expected: { code: 'one-of', values },
      found: name,
    });
  }
  return all.map((one, index) => (index === found ? { ...one, role: 'benchmark' } : one));
}
