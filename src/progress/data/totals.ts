import { areRates, lineKey } from '../../contract/context.js';
import type { Problem } from '../../contract/problem.js';
import { reportProblem } from '../../contract/reader.js';
import { isWithheld, pointEstimate } from '../../statistics/quantity.js';
import { remainder } from '../../statistics/share.js';
import { isSumName } from '../../written/total-name.js';
import type { Measure } from '../data.js';

/** Key of measures that may be added up: equal for those of one unit in one group. */
const keyOf = ({ group, scope }: Measure): string => `${group ?? ''}\0${lineKey(scope)}`;

/** The figure of a measure; infinite if it is not known. */
const figureOf = ({ value }: Measure): number => pointEstimate(value) ?? Infinity;

/**
 * The measures that are named as the total of at least two others of their unit and group, such as `Total` or `All`. A figure that is below all of theirs is that of no
 * total, whatever its name.
 */
export function totalsIn(measures: readonly Measure[]): ReadonlySet<Measure> {
  const named = measures.filter(({ label }) => isSumName(label));
  const figures = new Map(named.map((measure) => [keyOf(measure), [] as number[]]));
  if (named.length) for (const measure of measures) figures.get(keyOf(measure))?.push(figureOf(measure));
  for (const all of figures.values()) all.sort((a, b) => a - b);
  return new Set(
    named.filter((measure) => {
      const [first = Infinity, second = Infinity, third] = figures.get(keyOf(measure)) ?? [];
      const own = figureOf(measure);
      return third !== undefined && own >= (own === first ? second : first);
    }),
  );
}

/** Reports each withheld figure that a total and the other measures of its unit and group reveal. Shares and rates are not added up. */
export function checkDisclosure(measures: readonly Measure[], problems: Problem[]): void {
  for (const total of totalsIn(measures)) {
    const { value, scope, pointer } = total;
    if (areRates([scope]) || scope.unit?.percent) continue;
    const parts = measures.filter((one) => one !== total && keyOf(one) === keyOf(total));
    const left = remainder(
      value,
      parts.map((part) => part.value),
    );
    if (left.kind !== 'withheld' || !left.disclosed) continue;
    const expected = { code: 'undisclosed', by: isWithheld(value) ? 'parts' : 'total' } as const;
    reportProblem(problems, { pointer: `${pointer}/value`, code: 'disclosure', severity: 'noted', expected });
  }
}
