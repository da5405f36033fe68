import { caseOf, statedNumbers, type Case, type ChartName, type Claim } from './claim.js';
import { civil, readDays } from './calendar.js';
import {
  datumAt,
  type Datum,
  elements,
  isObject,
  parentOf,
  periodsOfDocument,
  resolve,
  type Document,
  type Json,
  wordsWithDigits,
} from './document.js';
import { readNumbers, withoutDates, withoutTexts, type WrittenNumber } from './english-numbers.js';
import { between, point, same, type Interval } from './interval.js';
import { isHeading, isRest } from './parts.js';
import { readPublished } from './published.js';
import type { Shown } from './shown.js';
import { eitherWay, expresses } from './wording.js';

/** Notes on how a chart is drawn, whose numbers are no statement on the data. */
const ON_DRAWING = /\b(?:scales?|squares?|axis|axes|drawn|cut|clipped|line runs)\b/i;

/** All values of a member, however deep. */
function membersOf(json: Json | undefined, name: string): readonly Json[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json as Readonly<Record<string, Json | undefined>>).flatMap(([key, value]) => [
    ...(key === name && value !== undefined ? [value] : []),
    ...membersOf(value, name),
  ]);
}

/** The figures that were revised, by which a note on a revision may name them: "earlier target 0.2 (until July 2020): revised from 0". */
const revisedIn = (json: Json | undefined): readonly number[] => {
  if (typeof json !== 'object' || json === null) return [];
  const { revision, value } = json as Readonly<Record<string, Json | undefined>>;
  const own = revision !== undefined && typeof value === 'number' ? [value] : [];
  return [...own, ...Object.values(json).flatMap((member) => revisedIn(member as Json))];
};

/** The targets that were replaced, by which a note on one may name it: "earlier target 80 (until 2021): Of 12 offices". */
const replacedIn = (document: Document): readonly (number | undefined)[] =>
  membersOf(document, 'targets')
    .flatMap((targets) => (Array.isArray(targets) ? (targets as readonly Json[]) : []))
    .filter((one) => isObject(one) && one.replaced !== undefined)
    .flatMap((one) => {
      const { low, high } = readPublished(isObject(one) ? one.value : undefined).numbers ?? {};
      return [low, high];
    });

/** Numbers of a document that explain its figures: the ends of named ranges, the base of an index, a level of confidence, a published share, a figure before its revision, the length of the span. */
function explanations(document: Document): readonly number[] {
  const bases = membersOf(document, 'base').flatMap((base) => membersOf(base, 'value'));
  const levels = membersOf(document, 'level');
  const shares = membersOf(document, 'share');
  const revised = membersOf(document, 'revision').flatMap((revision) => membersOf(revision, 'previous'));
  const previous = revised.map((input) => readPublished(input).numbers?.low);
  const yearStart = typeof document.yearStart === 'string' ? document.yearStart : undefined;
  const span = readDays(document.span, yearStart);
  const texts = membersOf(document, 'ranges').filter((ranges) => typeof ranges === 'string');
  const ends = [
    ...membersOf(document, 'upTo').map((input) => readPublished(input).numbers?.low),
    ...texts.flatMap((text) => readNumbers(text).map(({ low }) => low)),
  ];
  return [
    ...bases,
    ...levels,
    ...shares,
    ...ends,
    ...previous,
    ...revisedIn(document),
    ...replacedIn(document),
    95,
    ...(span ? lengths(span.start, span.end) : []),
  ].filter((value) => typeof value === 'number');
}

function lengths(start: number, end: number): readonly number[] {
  if (end === Infinity) return [];
  const [[year, month], [endYear, endMonth]] = [civil(start), civil(end + 1)];
  const months = 12 * (endYear - year) + endMonth - month;
  return [months, months / 12];
}

/** How many there are of which a count counts some: those beside it, or all categories of both levels but for the rest, with or without names that only head others. */
function totalsOf({ document, claim }: Case): readonly number[] {
  const named = elements(document, '/categories')
    .flatMap((pointer) => [pointer, ...elements(document, `${pointer}/categories`)])
    // What is no object is no category.
    .filter((pointer) => isObject(resolve(document, pointer)))
    .map((pointer) => datumAt(document, pointer))
    .filter((datum) => !isRest(document, datum));
  const counted = named.filter(({ pointer }) => !isHeading(document, pointer));
  return [
    elements(document, parentOf(claim.pointers[0] ?? '')).length,
    named.length,
    counted.length,
    ...countedOnce(document, named),
  ];
}

/** The numbers of categories, each counted once: by its parts if it only heads them or is the rest, and by its parts or itself where one of them may not be compared. */
function countedOnce(document: Document, named: readonly Datum[]): readonly number[] {
  return elements(document, '/categories').reduce<readonly number[]>(
    (sums, pointer) => {
      const parts = named.filter((part) => part.pointer.startsWith(`${pointer}/`)).length;
      const isNamed = named.some((one) => one.pointer === pointer);
      const own = isNamed ? [1, ...(parts > 1 ? [parts] : [])] : [0, parts];
      const counts = isHeading(document, pointer) ? [parts] : own;
      return [...new Set(sums.flatMap((sum) => counts.map((count) => sum + count)))];
    },
    [0],
  );
}

/** The confidence intervals of two figures that are compared, which are stated with the change. */
const intervalsOf = ({ data }: Case): readonly Interval[] =>
  data.flatMap(({ published: { confidence } }) => (confidence ? [between(confidence.low, confidence.high)] : []));

/** A claim without its direction, which the confidence intervals of its figures do not have. */
function undirected(of: Case): Case {
  const { direction: _direction, ...claim } = of.claim;
  return { ...of, claim };
}

/** The numbers that a claim may hold in its words: its own, and the ends of its figure. */
function numbersOfClaim(of: Case): readonly Interval[] {
  const { low, high, value } = of.claim.value ?? {};
  const stated = statedNumbers(of.claim);
  return [
    ...(stated ? [stated] : []),
    ...(typeof low === 'number' && typeof high === 'number' ? [between(low, high), point(low), point(high)] : []),
    ...(typeof value === 'number' ? [point(value)] : []),
    ...(of.claim.kind === 'count' ? [of.claim.pointers.length, ...totalsOf(of)].map(point) : []),
  ];
}

/** Whether the claim's words stand in the text where the number does. */
function covers(text: string, { start, text: words }: WrittenNumber, claim: Claim): boolean {
  for (let at = text.indexOf(claim.text); at >= 0; at = text.indexOf(claim.text, at + 1))
    if (at <= start && start + words.length <= at + claim.text.length) return true;
  return false;
}

export interface Reading {
  readonly chart: ChartName;
  readonly document: Document;
  readonly form: string | undefined;
  readonly shown: Shown;
}

/** Whether the place has words such as "at most 5 lower, or higher" of the claim, which hold its number. */
function isEitherWay(place: string, of: Case): boolean {
  const stated = statedNumbers(of.claim);
  return (
    place.includes(of.claim.text) &&
    stated !== undefined &&
    eitherWay(of.claim.text).some((number) => expresses(stated, number, of))
  );
}

/** Whether the number in the words is the one that explains, rounded, in the scale of its unit. */
const isExplained = (value: number, { low, step }: WrittenNumber) =>
  [1, 1e3, 1e6, 1e9, 1e12].some((scale) => same(value * scale, low) || Math.abs(value * scale - low) <= step);

/** The numbers of a text that are no part of a name or a date, whichever is looked for first: "31 March 2021" is a date where "March 2021" is a name, too. */
function numbersOfNothing(
  place: string,
  names: readonly string[],
  periods: readonly string[],
): readonly WrittenNumber[] {
  const namesFirst = readNumbers(withoutTexts(withoutDates(withoutTexts(place, names)), periods));
  const datesFirst = readNumbers(withoutTexts(withoutDates(place), [...names, ...periods]));
  return namesFirst.filter(({ start }) => datesFirst.some((other) => other.start === start));
}

/** A note without the number of its annotation in the drawing: "1. 17 offices closed". */
const withoutMarker = (note: string): string => note.replace(/^\d\d?\. /, '');

/** A remark without the number of names that it leaves out: "Homes, Roads and 2 more: Of 12 offices". */
const withoutCount = (note: string): string => note.replace(/ and \d+ more: /, ': ');

/** The numbers of the sentence and the notes that belong to no claim, and to no period, label or explanation of the document. */
export function unclaimed({ chart, document, form, shown }: Reading): readonly string[] {
  const texts = wordsWithDigits(document);
  const periods = periodsOfDocument(document);
  const cases = shown.claims.map((claim) => caseOf({ chart, document, form, claim }));
  const explained = explanations(document);
  const isClaimed = (place: string, number: WrittenNumber) =>
    cases.some(
      (of) =>
        covers(place, number, of.claim) &&
        (numbersOfClaim(of).some((stated) => expresses(stated, number, of)) ||
          intervalsOf(of).some((interval) => expresses(interval, number, undirected(of)))),
    ) ||
    cases.some((of) => isEitherWay(place, of)) ||
    explained.some((value) => isExplained(value, number)) ||
    // Names that are left out of a list are counted.
    new RegExp(`\\band ${number.text} others?\\.$`).test(place) ||
    (number.low === 100 && /\badd up\b/.test(place)) ||
    (number.low === 0 && /\brounds to\b/i.test(place));
  const notes = shown.notes.filter((note) => !ON_DRAWING.test(note)).map(withoutCount);
  return [shown.sentence, ...(document.annotations ? notes.map(withoutMarker) : notes)].flatMap((place) =>
    numbersOfNothing(place, texts, periods)
      .filter((number) => !isClaimed(place, number))
      .map((number) => `"${number.text}" in "${place}"`),
  );
}
