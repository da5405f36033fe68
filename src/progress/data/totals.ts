import { areRates, lineKey, type Scope } from '../../contract/context.js';
import { reportDisclosure } from '../../contract/disclosure.js';
import type { Problem } from '../../contract/problem.js';
import type { PublishedQuantity } from '../../contract/quantity.js';
import { pointEstimate } from '../../statistics/quantity.js';
import { isSumName, totalName } from '../../written/total-name.js';

/** A measure that may be a total, or a part of one. */
interface Measure {
  readonly pointer: string;
  readonly label: string;
  readonly group?: string | undefined;
  readonly scope: Scope;
  readonly value: PublishedQuantity;
}

/** Key of measures that may be added up: equal for those of one unit in one group. */
const keyOf = ({ group, scope }: Measure): string => `${group ?? ''}\0${lineKey(scope)}`;

/** The figure of a measure; infinite if it is not known. */
const figureOf = ({ value }: Measure): number => pointEstimate(value) ?? Infinity;

/** The sums of the figures of one unit and group. */
function sumsByKey(measures: readonly Measure[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const one of measures) sums.set(keyOf(one), (sums.get(keyOf(one)) ?? 0) + figureOf(one));
  return sums;
}

/** True if a measure is the sum of the others of its unit and group. `sums` are those of all. */
function addsUp(measure: Measure, sums: ReadonlyMap<string, number>): boolean {
  const figure = figureOf(measure);
  const others = (sums.get(keyOf(measure)) ?? NaN) - figure;
  return Math.abs(others - figure) <= Math.abs(figure) * 0.001;
}

/** The measures that are named as the total of at least two others of their unit and group, and are not below all of theirs. */
export function totalsIn<M extends Measure>(measures: readonly M[]): ReadonlySet<M> {
  const phrases = measures.filter((one) => totalName(one.label) === 'phrase');
  const sums = phrases.length ? sumsByKey(measures) : new Map<string, number>();
  const adding = new Set(phrases.filter((one) => addsUp(one, sums)));
  const named = measures.filter((one) => isSumName(one.label) || adding.has(one));
  const figures = new Map(named.map((measure) => [keyOf(measure), [] as number[]]));
  if (named.length) for (const measure of measures) figures.get(keyOf(measure))?.push(figureOf(measure));
  for (const all of figures.values()) all.sort((a, b) => a - b);
  return new Set(
    named.filter((measure) => {
      const [first = Infinity, second = Infinity, third] = figures.get(keyOf(measure)) ?? [];
      const figure = figureOf(measure);
      return third !== undefined && figure >= (figure === first ? second : first);
    }),
  );
}

/** The measures that each total adds up: the others of its unit and group, in which no other is a total. */
function partsByTotal(measures: readonly Measure[]): ReadonlyMap<Measure, readonly Measure[]> {
  const totals = totalsIn(measures);
  const groups = new Map([...totals].map((total) => [keyOf(total), [] as Measure[]]));
  if (totals.size) for (const measure of measures) groups.get(keyOf(measure))?.push(measure);
  return new Map(
    [...groups.values()].flatMap((all) => {
      const [total, another] = all.filter((measure) => totals.has(measure));
      return total && !another ? [[total, all.filter((measure) => measure !== total)] as const] : [];
    }),
  );
}

/** Reports each withheld figure that a total and the measures that it adds up reveal. Shares and rates are not added up. */
export function checkDisclosure(measures: readonly Measure[], problems: Problem[]): void {
  for (const [{ value, scope, pointer }, parts] of partsByTotal(measures)) {
    if (areRates([scope]) || scope.unit?.percent) continue;
    const values = parts.map((part) => part.value);
    reportDisclosure(value, values, `${pointer}/value`, problems);
  }
}
