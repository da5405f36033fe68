import type { Scene } from './scene.js';

/** Largest number of columns whose plot is not as wide as the chart. */
export const MOST_FEW = 5;

/** Number of the columns of a plot that is not as wide as a wide chart, in which they would be broader than high. Undefined of any other plot. */
export function fewColumns({ x, ends, strip }: Scene): number | undefined {
  const count = x?.kind === 'bands' ? x.ticks.length : 0;
  return count > 0 && count <= MOST_FEW && !ends && !strip ? count : undefined;
}

/** Largest width of a plot of so many columns, in rem: its value axis, and a place for each column. */
export const widthOfFew = (count: number): number => 3 + 11 * count;
