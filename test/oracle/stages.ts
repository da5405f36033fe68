import { datumAt, elements, isObject, resolve, type Datum, type Document } from './document.js';
import { elementsOf } from './series.js';

/** A time without a date: its kind, its place among those of its kind, and how many there are until they begin anew. */
interface Stage {
  readonly kind: string;
  readonly place: number;
  readonly cycle: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const COURSE = ['baseline', 'midline', 'endline'];

/** Lists of names in the order of time, and whether the first follows the last. */
const LISTS = [
  { kind: 'month', names: MONTHS, cycle: 12 },
  { kind: 'weekday', names: WEEKDAYS, cycle: 7 },
  { kind: 'course', names: COURSE, cycle: Infinity },
] as const;

function stageOf({ periodText = '', label }: Datum): Stage | undefined {
  // A label is the name of the time in place of it.
  const text = (label ?? periodText).trim().toLowerCase();
  for (const { kind, names, cycle } of LISTS) {
    const place = names.findIndex((name) => name === text);
    if (place >= 0) return { kind, place, cycle };
  }
  const [, name = '', number] = /^(week|wave|q) ?(\d{1,2})$/.exec(text) ?? [];
  const [, place, named = ''] = /^(\d{1,2})(?:st|nd|rd|th) (week|wave)$/.exec(text) ?? [];
  if (place !== undefined) return { kind: named, place: Number(place), cycle: named === 'week' ? 52 : Infinity };
  if (number === undefined) return undefined;
  return { kind: name, place: Number(number), cycle: { q: 4, week: 52 }[name] ?? Infinity };
}

/** True if each time comes after the one before it, in the same cycle, or is the first of the next. */
const isRising = (stages: readonly Stage[], most = Infinity): boolean =>
  stages.every(({ place, cycle }, index) => {
    const before = stages[index - 1]?.place ?? place - 1;
    return (place > before && place - before <= most) || place + cycle === before + 1;
  });

/** True for a figure that is read. What is no object is refused, and a problem says so. */
const isRead = (document: Document, { pointer }: Datum): boolean => isObject(resolve(document, pointer));

/** The figures of other series, in whose rows those of a series are. */
const besides = (document: Document, { pointer }: Datum): readonly Datum[] =>
  pointer.startsWith('/series/')
    ? elements(document, '/series')
        .flatMap((one) => elements(document, `${one}/observations`))
        .map((element) => datumAt(document, element))
        .filter((datum) => isRead(document, datum))
    : [];

/** The figures of a series whose times have no date, in time, if all times of the document are of one kind and have one order. The latest may come first: of two only if none is left out, or of weeks no more than a month, or if they never begin anew, since "Dec, Feb" may be either way round. */
export function inStages(document: Document, of: Datum): readonly Datum[] | undefined {
  const all = elementsOf(document, of).filter((datum) => isRead(document, datum));
  const stages = all.flatMap((datum) => stageOf(datum) ?? []);
  const kinds = new Set([...all, ...besides(document, of)].map((datum) => stageOf(datum)?.kind));
  if (all.length < 2 || stages.length < all.length || kinds.size > 1) return undefined;
  if (!all.some(({ pointer }) => pointer === of.pointer)) return undefined;
  if (isRising(stages)) return all;
  const [first, , third] = stages;
  const most = third || !first ? Infinity : first.cycle === 52 ? 4 : first.cycle < Infinity ? 1 : Infinity;
  return isRising([...stages].reverse(), most) ? [...all].reverse() : undefined;
}
