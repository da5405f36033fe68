// The target and the start of a measure: its own, or those of the document.
import { readDays, type Days } from './calendar.js';
import { isPoint } from './interval.js';
import {
  datumAt,
  elements,
  isObject,
  parentOf,
  readUnit,
  resolve,
  type Datum,
  type Document,
  type DocumentUnit,
  type Json,
} from './document.js';

/** The measure that a figure, a target or a milestone belongs to. */
export const measureOf = (pointer: string): string => /^\/measures\/\d+/.exec(pointer)?.[0] ?? parentOf(pointer);

export const yearStartOf = (document: Document): string | undefined =>
  typeof document.yearStart === 'string' ? document.yearStart : undefined;

/** A text that is equal for units that are the same, whatever the name of one of them is. */
function unitText(unit: Json | undefined): string {
  if (!isObject(unit)) return unit === '%' ? 'percent' : JSON.stringify([unit, null, null, null]);
  const { percent, other, currency, per, scale } = unit;
  const name = currency === undefined ? other : null;
  return percent ? 'percent' : JSON.stringify([name, currency ?? null, per ?? null, scale ?? null]);
}

/** True for a measure that has another unit than the document: what all measures share is not in it. A list is no unit. */
function hasOtherUnit(document: Document, measure: string): boolean {
  const own = resolve(document, `${measure}/unit`);
  const isUnit = typeof document.unit === 'string' || isObject(document.unit);
  return own !== undefined && isUnit && unitText(own) !== unitText(document.unit);
}

/** True for money that all measures of a document without a unit share, and a measure whose own unit is none: "€1.2m" and per cents. */
function isMoneyOfOthers(document: Document, measure: string, { input }: Datum): boolean {
  const own = readUnit(resolve(document, `${measure}/unit`));
  return document.unit === undefined && !!own && !isMoney(own) && /\p{Sc}/u.test(JSON.stringify(input ?? null));
}

/** True for a unit that is a currency, by its code or its sign. */
const isMoney = ({ name, currency }: DocumentUnit): boolean => currency !== undefined || /\p{Sc}/u.test(name);

/** A member of a measure, else that of the document for all measures; undefined if there is neither. Only zero is the same in every unit. */
const memberOf = (document: Document, measure: string, name: string): Datum | undefined => {
  const [found] = [`${measure}/${name}`, `/${name}`].filter((pointer) => resolve(document, pointer) !== undefined);
  if (found === undefined) return undefined;
  const datum = datumAt(document, found);
  const { numbers } = datum.published;
  const isZero = numbers !== undefined && isPoint(numbers) && numbers.low === 0;
  const isOther = hasOtherUnit(document, measure) || isMoneyOfOthers(document, measure, datum);
  return found === `/${name}` && isOther && !isZero ? undefined : datum;
};

/** The baseline of a measure; undefined if it has none, and of a part of a whole, which has no way. */
export const baselineOf = (document: Document, measure: string): Datum | undefined =>
  totalPointer(document, measure) === undefined ? memberOf(document, measure, 'baseline') : undefined;

/** A target for a period, which is in force until another has replaced it. */
export interface DatedTarget {
  readonly pointer: string;
  readonly due?: Days;
  readonly isInForce: boolean;
}

export const datedTargets = (document: Document, measure: string): readonly DatedTarget[] =>
  elements(document, `${measure}/targets`).flatMap((pointer) => {
    const json = resolve(document, pointer);
    if (!isObject(json)) return [];
    const due = readDays(json.period, yearStartOf(document));
    return [{ pointer, isInForce: readDays(json.replaced, yearStartOf(document)) === undefined, ...(due && { due }) }];
  });

/** The pointer of the whole that a measure is a part of: its own total, else that of the document, if it has no target. */
export function totalPointer(document: Document, measure: string): string | undefined {
  if (targetPointers(document, measure).length > 0) return undefined;
  const own = `${measure}/total`;
  if (resolve(document, own) !== undefined) return own;
  return resolve(document, '/total') === undefined || hasOtherUnit(document, measure) ? undefined : '/total';
}

/**
 * The pointers of what may be the target of a measure: its own; else of those for periods that are in force the one for the time of the figure, or
 * the last; else that of the document, if it has no total.
 */
export function targetPointers(document: Document, measure: string): readonly string[] {
  const own = `${measure}/target`;
  if (resolve(document, own) !== undefined) return [own];
  const inForce = datedTargets(document, measure).filter(({ isInForce }) => isInForce);
  const { period, lastDay } = datumAt(document, measure);
  const ends = [period?.end, lastDay].filter((end) => end !== undefined && end !== Infinity);
  const fitting = inForce.filter(({ due }) =>
    ends.some((end) => end !== undefined && due && due.start <= end && end <= due.end),
  );
  const found = [...fitting, ...inForce.slice(-1)].map(({ pointer }) => pointer);
  if (found.length > 0) return [...new Set(found)];
  if (resolve(document, `${measure}/total`) !== undefined) return [];
  return resolve(document, '/target') === undefined || hasOtherUnit(document, measure) ? [] : ['/target'];
}

/** The target of a measure; undefined if it has none. */
export function targetOf(document: Document, measure: string): Datum | undefined {
  const [pointer] = targetPointers(document, measure);
  return pointer === undefined ? undefined : datumAt(document, pointer);
}

/** The time by the end of which a target is to be reached: its own period, or the span. */
export function dueOf(document: Document, target: string): Days | undefined {
  const json = resolve(document, target);
  const own =
    /\/targets\/\d+$/.test(target) && isObject(json) ? readDays(json.period, yearStartOf(document)) : undefined;
  return own ?? readDays(document.span, yearStartOf(document));
}
