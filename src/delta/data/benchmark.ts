import { grouped } from '../../statistics/grouped.js';
import { timeKey, type ParsedObservation } from '../../contract/observation.js';
import type { Problem } from '../../contract/problem.js';
import { namesNear } from '../../contract/nearest.js';
import { reject } from '../../contract/reader.js';
import { isExact, pointEstimate } from '../../statistics/quantity.js';
import { totalName } from '../../written/total-name.js';

/** A series, as far as it is compared here. */
interface Series {
  readonly label: string;
  readonly role?: 'benchmark';
  readonly observations: readonly ParsedObservation[];
}

const numberOf = ({ value }: ParsedObservation): number | undefined =>
  isExact(value) ? pointEstimate(value) : undefined;

/** True if each figure of a series is between those of two others or more, as one of an average is. */
function isBetween(one: Series, others: readonly Series[]): boolean {
  const all = others.flatMap(({ observations }) => observations);
  const byTime = grouped(all, timeKey);
  const compared = one.observations.flatMap((observation) => {
    const number = numberOf(observation);
    const around = byTime.get(timeKey(observation))?.flatMap((other) => numberOf(other) ?? []) ?? [];
    return number !== undefined && around.length > 1 ? [{ number, around }] : [];
  });
  const isWithin = ({ number, around }: (typeof compared)[number]): boolean =>
    Math.min(...around) <= number && number <= Math.max(...around);
  return compared.length > 0 && compared.every(isWithin);
}

/** Index of the only series that is named as an average of others, and can be that. −1 if there is none: "All persons" is what the others are parts of. */
function namedAverage(all: readonly Series[]): number {
  const named = all.flatMap(({ label }, index) => (totalName(label) === 'average' ? [index] : []));
  const [index = -1] = named;
  const one = all[index];
  if (!one || named.length > 1 || all.some(({ role }) => role)) return -1;
  const others = all.filter((other) => other !== one);
  return isBetween(one, others) ? index : -1;
}

/** The series, of which the one of a name is the benchmark; without a name, one such as "National average". */
export function withBenchmark<One extends Series>(
  all: readonly One[],
  name: string | undefined,
  problems: Problem[],
): readonly One[] {
  const labels = all.map(({ label }) => label);
  const found = name === undefined ? namedAverage(all) : labels.indexOf(name);
  if (name !== undefined && found < 0) {
    reject(problems, {
      pointer: '/benchmark',
      code: 'unknown-name',
      expected: { code: 'one-of', values: namesNear(name, labels) },
      found: name,
    });
  }
  return all.map((one, index) => (index === found ? { ...one, role: 'benchmark' } : one));
}
