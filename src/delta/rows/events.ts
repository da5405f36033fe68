import { comparePeriods, knownPeriod, PERIOD_FORM } from '../../statistics/period.js';
import type { Row } from '../../rows/rows.js';
import { readCellPeriod } from '../../written/cell-period.js';

/** An event or a span as members of a document. */
export interface Made {
  readonly period: string;
  readonly label: string;
}

/** An event in neighbouring rows. */
interface Stretch {
  readonly label: string;
  /** Time of its own, in brackets after its name, as the table of a chart writes it: "Lockdown (February to March 2021)". */
  readonly time: string | undefined;
  readonly periods: string[];
  /** Place of the last of the periods among all. */
  last: number;
}

/** The name of an event and, if it has one in brackets, its own time. */
function namedEvent(text: string): Pick<Stretch, 'label' | 'time'> {
  const [, label = text, written] = /^(.+?) \(([^()]*\d{4}[^()]*)\)$/.exec(text) ?? [];
  const time = written && readCellPeriod(written, 'en');
  return time && PERIOD_FORM.test(time) ? { label, time } : { label: text, time: undefined };
}

/** The time from the first of some neighbouring periods to the last, in whatever order they are given. Undefined if it has no name, as of reporting years. */
function timeOf(periods: readonly string[]): string | undefined {
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  const [start, end] = [knownPeriod(first), knownPeriod(last)];
  if (!start || !end) return undefined;
  const text = comparePeriods(start, end) < 0 ? `${first}/${last}` : `${last}/${first}`;
  return knownPeriod(text) && text;
}

/** The names of the events of each period, in the order of the rows. */
function namesByPeriod(rows: readonly Row[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const row of rows) {
    const period = row.peek('period') ?? '';
    const known = names.get(period) ?? new Set();
    for (const name of row.peek('event')?.split('; ') ?? []) if (name) known.add(name);
    names.set(period, known);
  }
  return names;
}

/** The events next to the figures of periods, each once. One that neighbouring periods have is a span, which lasted so long. */
export function eventsOf(rows: readonly Row[]): { readonly events: readonly Made[]; readonly spans: readonly Made[] } {
  const latest = new Map<string, Stretch>();
  const all: Stretch[] = [];
  [...namesByPeriod(rows)].forEach(([period, names], place) => {
    for (const name of names) {
      const stretch = latest.get(name);
      if (stretch?.last === place - 1) {
        stretch.periods.push(period);
        stretch.last = place;
      } else {
        const begun = { ...namedEvent(name), periods: [period], last: place };
        latest.set(name, begun);
        all.push(begun);
      }
    }
  });
  const [events, spans]: [Made[], Made[]] = [[], []];
  for (const { label, periods, time } of all) {
    const whole = periods.length > 1 ? (time ?? timeOf(periods)) : undefined;
    if (whole) spans.push({ period: whole, label });
    else events.push(...(time ? [time] : periods).map((period) => ({ period, label })));
  }
  return { events, spans };
}
