import {
  isWeek,
  knownPeriod,
  shifted,
  units,
  writtenPeriod,
  yearBefore,
  type Granularity,
  type Period,
} from '../../statistics/period.js';
import { nameOf } from '../../written/name.js';
import { sortablePeriod } from '../../written/sortable-period.js';
import { isYearBeforeName } from './planned-name.js';

/** Names of columns of the figures of the unit of time before, in the form of {@link nameOf}. */
const BEFORE: Readonly<Partial<Record<Granularity, RegExp>>> = {
  day: /^(?:(?:last|previous|prior) day|(?:day|one day) (?:ago|before)|yesterday|vortag|jour précédent|día anterior)$/,
  week: /^(?:(?:last|previous|prior) week|(?:week|one week) (?:ago|before)|vorwoche|semaine précédente|semana anterior)$/,
  month: /^(?:(?:last|previous|prior) month|(?:month|one month) (?:ago|before)|vormonat|mois précédent|mes anterior)$/,
  quarter:
    /^(?:(?:last|previous|prior) quarter|(?:quarter|one quarter) (?:ago|before)|vorquartal|trimestre (?:précédent|anterior))$/,
};

/** The period that a name tells by that of the figure next to it. */
function periodBefore(name: string, period: Period): Period | undefined {
  if (isYearBeforeName(name)) return yearBefore(period);
  const unit = isWeek(period) ? 'week' : units(period) === 1 && period.granularity;
  return unit && BEFORE[unit]?.test(name) ? shifted(period, -units(period)) : undefined;
}

/** The time of the figures of a column that is named by that of others: "February 2023" of "Last month" next to March 2023. Undefined of any other column, and of others without a period. */
export function relativeTime(header: string, time: string | undefined): string | undefined {
  // A reporting year needs a start; a quarter that is in a year of the calendar has none.
  const period = knownPeriod(time ?? '') ?? sortablePeriod(time);
  const before = period && periodBefore(nameOf(header), period);
  return before && writtenPeriod(before);
}
