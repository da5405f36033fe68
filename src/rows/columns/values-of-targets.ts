// The columns of figures and of their targets, which say by their names that they belong together.
import { fieldNames, OF_SUPPORT, OF_TARGETS, PLEDGED, withoutFiller, type Field } from '../names/column-names.js';
import { isNeededRow, isOtherAim, isTargetName, thingOfTarget } from '../names/target-columns.js';
import { nameOf } from '../../written/name.js';
import type { Profile } from './column-profile.js';
import type { Columns, Wanted } from './column-search.js';

/** The column of a field, if one is found. */
export type Found = readonly [field: Field, column: number | undefined];

/** The columns of a value and its target. */
type Pair = Partial<Record<'target' | 'value', number>>;
const asFound = (pair: Pair): readonly Found[] => (['value', 'target'] as const).map((field) => [field, pair[field]]);

/** The column of how many supporters something needs: "Threshold for debate" next to "Signatures". */
function neededColumn(columns: Columns, { profiles }: Wanted): number | undefined {
  const found = profiles.findIndex(
    ({ content, header }, column) => content === 'figures' && !columns.isTaken(column) && isNeededRow(header),
  );
  return found < 0 ? undefined : found;
}

/** The columns of targets and of what was reached by names that say so next to each other: "Required" and "Funded". */
export const pairNamed = (pair: typeof OF_TARGETS) =>
  function (columns: Columns, wanted: Wanted): readonly Found[] {
    const find = (field: 'target' | 'value'): number | undefined =>
      columns.taken.get(field) ??
      columns.findDated(pair[field]) ??
      columns.findDated([...pair[field], ...fieldNames(field)], withoutFiller) ??
      (field === 'value' ? columns.findTotal([...pair.value, ...fieldNames('value')]) : undefined);
    const target = find('target') ?? (pair === OF_SUPPORT ? neededColumn(columns, wanted) : undefined);
    // What was pledged is a target next to what came, and has been reached next to a goal.
    const pledged = target === undefined ? undefined : columns.findDated(PLEDGED, withoutFiller);
    const value = find('value') ?? (pledged === target ? undefined : pledged);
    if (value === undefined || target === undefined) return [];
    if (columns.isOutdated(value) || !columns.fitsValue(value) || !columns.mayReach(value, target)) return [];
    return asFound({ value, target });
  };

/** The columns of a pair, such as a budget and what was spent of it, if neither a target nor a value is known. */
export const pairFound = (find: (columns: Columns) => Pair) =>
  function (columns: Columns): readonly Found[] {
    if (columns.taken.has('target') || columns.taken.has('value')) return [];
    return asFound(find(columns));
  };

/** Names of columns of what has come in since the start of a year, in the form of `nameOf`, in English, German, French and Spanish. */
const TO_DATE =
  /^(?:(?:(?:year|total|cumulative)[ -]to[ -]date|total so far|running sum|ytd(?: (?:total|actual))?|to date|cumulative(?: total)?|running total|kumuliert|seit jahresbeginn|cumul(?: annuel)?|acumulado(?: anual)?)(?: (?:raised|collected|signatures))?)$/;

/** The words of a name without their endings: "contact" of "Contacts" and of "Contacted". */
const stemsOf = (name: string): readonly string[] =>
  (name.match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/(?:ed|ing|e?s)$/, ''));

/** The column of what a target is of by its name: "Contacted" next to "Target contacts", and the sum of a year next to "Annual target". Undefined if there is none or more than one. */
export function valueOfTarget(columns: Columns, { profiles }: Wanted): number | undefined {
  const target = profiles[columns.taken.get('target') ?? -1];
  if (!target || columns.taken.has('value')) return undefined;
  const nameAt = (column: number): string => nameOf(profiles[column]?.name);
  // A rate with its sign reaches no number without one.
  const isBare = ({ unit, hasSigns }: Profile): boolean => unit === undefined && !hasSigns;
  const isOfUnit = (column: number): boolean => !isBare(target) || !profiles[column] || isBare(profiles[column]);
  const figures = columns
    .left('figures')
    .filter((column) => !columns.isCode(column) && isOfUnit(column) && !isOtherAim(nameAt(column)));
  const thing = stemsOf(thingOfTarget(nameOf(target.name)));
  const named = figures.filter((column) => stemsOf(nameAt(column)).some((stem) => thing.includes(stem)));
  const isOfPart = target.part !== undefined || target.period !== undefined;
  const toDate = isOfPart ? [] : figures.filter((column) => TO_DATE.test(nameAt(column)));
  const [found, ...more] = named.length ? named : toDate;
  return more.length || found === undefined || !columns.fitsValue(found) ? undefined : found;
}

/** Words that say of a name that it is what came, and no target. */
const CAME = /(?<!\p{L})(?:actual|achieved|reached|ist|tatsächlich|réalisé|real)(?!\p{L})/u;

/** Of two columns of figures that of the targets of the other, if both are named for one thing: "Target footfall" next to "Actual footfall", "Sign-ups goal" next to "Sign-ups". Undefined if they are not. */
export function targetOfOther(columns: Columns, { profiles }: Wanted): number | undefined {
  const figures = columns.left('figures').filter((column) => !columns.isCode(column));
  const names = figures.map((column) => nameOf(profiles[column]?.name));
  const found = names.findIndex((name) => isTargetName(name) && !CAME.test(name));
  const [other, ...more] = names.filter((_, i) => i !== found);
  if (found < 0 || other === undefined || more.length || isTargetName(other)) return undefined;
  const thing = thingOfTarget(names[found] ?? '');
  return thing !== '' && other.replace(CAME, ' ').trim() === thing ? figures[found] : undefined;
}

/** The column of figures in words in front of the only other figures, in a chart of targets without heads: "over 6,000" of 8,000. Words that several rows share are names. */
export function wordedValue(columns: Columns, { fields, profiles }: Wanted): readonly number[] {
  const [only = -1] = columns.figures();
  const isValue = (one: number): boolean => one < only && !!profiles[one]?.isWorded && !profiles[one].areKinds;
  return fields.includes('target') && !fields.includes('first') && !columns.taken.has('value')
    ? columns.left('text').filter((one) => one !== columns.keys[0] && isValue(one))
    : [];
}

/** Words for targets of a short time. */
const OF_SHORT_TIME =
  /(?<!\p{L})(?:daily|weekly|monthly|quarterly|täglich|wöchentlich|monatlich|per (?:day|week|month)|today|this (?:week|month|quarter))|^(?:tages|wochen|monats)/u;

/** The column of what has come in so far, next to a target that is none of a day or the like: "Running total", and not "This week", reaches 5,000. Undefined if there is no such pair. */
export function sumToDate(columns: Columns, { profiles }: Wanted): number | undefined {
  const found = columns.left('figures').find((column) => TO_DATE.test(nameOf(profiles[column]?.name)));
  if (found === undefined) return undefined;
  const target = profiles[columns.find('target') ?? columns.findTarget() ?? -1];
  return !target || target.part !== undefined || OF_SHORT_TIME.test(nameOf(target.header)) ? undefined : found;
}
