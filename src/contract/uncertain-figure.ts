import { decimalsOf } from '../statistics/decimal.js';
import type { Quantity } from '../statistics/quantity.js';
import type { Problem } from './problem.js';
import { reject } from './reader.js';

type Fault = Parameters<typeof reject>[1];

/** A figure while its members are read. */
type Draft = { -readonly [K in keyof Quantity]: Quantity[K] } & { unread?: true };

/** Drops the numbers of a figure that has lost a member they depend on: without its comparator "over 6,000" would be 6,000. */
export function dropUncertain(figure: Draft, pointer: string, problems: Problem[]): void {
  const isLost = (name: string): boolean =>
    problems.some((problem) => problem.severity === 'lost' && problem.pointer === `${pointer}/${name}`);
  const isGiven = (name: 'low' | 'high'): boolean => figure[name] !== undefined || isLost(name);
  const other = isGiven('low') ? 'high' : 'low';
  if (isGiven('low') !== isGiven('high')) {
    const expected = { code: 'object', name: 'range' } as const;
    reject(problems, { pointer: `${pointer}/${other}`, code: 'missing-member', expected });
  }
  if (figure.low === undefined || figure.high === undefined) figure.low = figure.high = undefined;
  // Of a number that rounds to zero none is 1.
  if (figure.roundsToZero && Math.abs(figure.value ?? 0) >= 1) {
    const expected = { code: 'number', maximum: 1 } as const;
    reject(problems, { pointer: `${pointer}/value`, code: 'conflict', expected, found: figure.value });
    figure.value = undefined;
  }
  if (isLost('comparator')) figure.value = figure.low = figure.high = undefined;
  // A misspelt confidentiality code still withholds the figure.
  if (isLost('confidentiality')) figure.missing = 'withheld';
  const hasNumber = figure.value !== undefined || figure.low !== undefined;
  if (!hasNumber && !figure.roundsToZero && ['value', 'low', 'high', 'comparator'].some(isLost)) figure.unread = true;
}

/** The fault of an interval: its ends are in no order, or its figure is not between them, as far as its rounding tells: 0.0 is in 0.01 to 0.04. */
export function faultOfInterval({ low, high, value = low, decimals }: Quantity): Omit<Fault, 'pointer'> | undefined {
  if (low === undefined || high === undefined || value === undefined) return undefined;
  if (low > high) return { code: 'range-order' };
  const rounding = 0.5 * 10 ** -(decimals ?? decimalsOf(value)) * (1 + 1e-9);
  if (low <= value + rounding && value - rounding <= high) return undefined;
  return { code: 'range-order', expected: { code: 'around' }, found: `${low}..${high}` };
}
