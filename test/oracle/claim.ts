import type { Claim } from '../../src/parts/claim-layout.js';
import { datumAt, type Datum, type Document } from './document.js';
import { between, negative, type Interval } from './interval.js';
import { compared } from './published.js';
import { fails, undecided, type Verdict } from './verdict.js';

export type { Claim, ClaimDirection, ClaimKind } from '../../src/parts/claim-layout.js';

export type ChartName = 'figure' | 'progress' | 'breakdown' | 'delta' | 'timeline';

/** A claim with what it is judged by. */
export interface Case {
  readonly chart: ChartName;
  readonly document: Document;
  /** Form that the chart was asked for. */
  readonly form: string | undefined;
  readonly claim: Claim;
  /** The data that the pointers name, in their order. */
  readonly data: readonly Datum[];
}

export const caseOf = (of: Omit<Case, 'data'>): Case => ({
  ...of,
  data: of.claim.pointers.map((pointer) => datumAt(of.document, pointer)),
});

/** The numbers that a claim states; undefined if it states none. A value with a level is a figure with a confidence interval: the figure alone. */
export function statedNumbers(claim: Claim): Interval | undefined {
  const { value, low, high, level, comparator } = claim.value ?? {};
  if (typeof low === 'number' && typeof high === 'number' && (level === undefined || typeof value !== 'number'))
    return between(low, high);
  return typeof value === 'number' ? compared(value, comparator) : undefined;
}

/** The verdict on data without which nothing can be claimed; undefined if each has numbers. */
export function withoutNumbers(data: readonly Datum[]): Verdict | undefined {
  const withheld = data.find(({ published }) => published.withheld);
  if (withheld) return fails(`${withheld.pointer} is withheld`);
  const unreadable = data.find(({ published }) => published.unreadable);
  if (unreadable) return undecided(`${unreadable.pointer} is not readable by the rules`);
  const missing = data.find(({ published }) => published.numbers === undefined);
  return missing ? fails(`${missing.pointer} has no figure`) : undefined;
}

/** How high some numbers of a datum are: a place in a ranking is the higher, the smaller its number is. */
export const heightOf = ({ unit }: Datum, numbers: Interval): Interval => (unit?.isRank ? negative(numbers) : numbers);

/** The numbers of a datum that has some. */
export function numbersOf(datum: Datum | undefined): Interval {
  const numbers = datum?.published.numbers;
  if (!numbers) throw new Error(`${datum?.pointer ?? 'No pointer'} has no numbers. Call withoutNumbers first.`);
  return numbers;
}
