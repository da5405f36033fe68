import { parseBreakdown } from '../../../src/breakdown/data.js';
import type { Parsed } from '../../../src/contract/problem.js';
import { parseDelta } from '../../../src/delta/data.js';
import { parseFigure } from '../../../src/figure/data.js';
import { parseProgress } from '../../../src/progress/data.js';

/** The four contracts, in the order the documentation has them. */
export const CONTRACTS = ['figure', 'progress', 'breakdown', 'delta'] as const;

/** The name of a contract, which is its room. */
export type Contract = (typeof CONTRACTS)[number];

/** The name of each contract in problems. */
export const NAMES: Record<Contract, string> = {
  figure: 'FigureData',
  progress: 'ProgressData',
  breakdown: 'BreakdownData',
  delta: 'DeltaData',
};

/** The reader of each contract. */
export const PARSE: Record<Contract, (input: unknown) => Parsed<object>> = {
  figure: parseFigure,
  progress: parseProgress,
  breakdown: parseBreakdown,
  delta: parseDelta,
};

/** A document of each contract whose one figure is `value`, named `label`, with more members at its head. */
export const DOCUMENT: Record<Contract, (value: unknown, label?: unknown, head?: object) => object> = {
  figure: (value, label = 'A', head) => ({ title: label, value, ...head }),
  progress: (value, label = 'A', head) => ({ title: 'T', measures: [{ label, value }], ...head }),
  breakdown: (value, label = 'A', head) => ({ title: 'T', categories: [{ label, value }], ...head }),
  delta: (value, label = 'A', head) => ({
    title: 'T',
    series: [{ label, observations: [{ period: '2021', value }] }],
    ...head,
  }),
};

/** Where that figure is. */
export const VALUE_AT: Record<Contract, string> = {
  figure: '/value',
  progress: '/measures/0/value',
  breakdown: '/categories/0/value',
  delta: '/series/0/observations/0/value',
};

/** Where that label is. */
export const LABEL_AT: Record<Contract, string> = {
  figure: '/title',
  progress: '/measures/0/label',
  breakdown: '/categories/0/label',
  delta: '/series/0/label',
};
