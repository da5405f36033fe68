import { grouped } from '../../statistics/grouped.js';
import { areRates, type Scope } from '../../contract/context.js';
import { timeKey, type ParsedObservation } from '../../contract/observation.js';
import type { Problem } from '../../contract/problem.js';
import { reportDisclosure } from '../../contract/disclosure.js';
import { remainder } from '../../statistics/share.js';
import { isSumName } from '../../written/total-name.js';

/** A series, as far as its figures may reveal those of another. */
interface Series {
  readonly label: string;
  readonly scope: Scope;
  readonly role?: 'benchmark';
  readonly observations: readonly ParsedObservation[];
}

/** Reports each withheld figure that a series of totals and the other series of its time reveal. Shares and rates are not added up. */
export function checkDisclosure(all: readonly Series[], problems: Problem[]): void {
  const total = all.find(({ label }) => isSumName(label.trim()));
  const parts = all.filter((one) => one !== total && one.role !== 'benchmark');
  const scopes = all.map(({ scope }) => scope);
  if (!total || parts.length < 2 || areRates(scopes) || scopes.some(({ unit }) => unit?.percent)) return;
  const times = grouped(
    parts.flatMap(({ observations }) => observations),
    timeKey,
  );
  for (const sum of total.observations) {
    const values = (times.get(timeKey(sum)) ?? []).map(({ value }) => value);
    if (values.length !== parts.length) continue;
    reportDisclosure(remainder(sum.value, values), sum.value, `${sum.pointer}/value`, problems);
  }
}
