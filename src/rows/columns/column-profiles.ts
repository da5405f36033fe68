import type { Steps } from '../../contract/steps.js';
import { areMany } from '../../contract/made-in-steps.js';
import { profileOf, type Profile } from './column-profile.js';
import { isNameOf } from '../names/column-names.js';
import { nameOf } from '../../written/name.js';
import { columnReadingOf, commonDayOrder, needsOthers } from './column-reading.js';
import { isDateName, timedName } from '../names/dated-name.js';
import { isChange } from '../names/derived-name.js';
import { MOST_IN_HEAD } from './heading-unit.js';
import { isStartHead } from './span-columns.js';
import { isPlannedName } from '../names/planned-name.js';
import { isEmpty, textAt, textsOf, trimmed, type Cell, type FileKind, type LangOf, type Line } from '../grid.js';
import { withCodesOfNames } from './codes-of-names.js';
import { withClasses, withQuestions, withShares } from './mistaken-heads.js';
import {
  OF_FIGURES,
  withBands,
  withCodesBesideTimes,
  withCountedAnswers,
  withCrossed,
  withLeadingGroups,
} from './naming-columns.js';
import { withPoints, withUnitOfTarget, withUnitsOfParts } from './shared-units.js';
import { withSingleCounts, withWorded } from './worded-columns.js';
import { withCommonConvention } from './common-convention.js';
import { withCommonScale } from './common-scale.js';
import { areStages, partHead, periodIn, periodWithNoun } from './period-head.js';
import { placesOf, readStage } from '../../written/stages.js';
import type { Body } from '../body/body.js';
import { spanIn } from '../../written/period-span.js';

/** The rows of the profiles, and how they are read. */
interface Table {
  readonly rows: readonly Line[];
  readonly langOf: LangOf;
  /** Language of the first row. */
  readonly lang: string | undefined;
  readonly file: FileKind | undefined;
  readonly hasHeader: boolean;
}

/** Profiles of columns, of which all that are headed by times without a date hold figures if one of them does: "Before" and "After", whatever stands in some cells. */
function withStages(profiles: readonly Profile[]): readonly Profile[] {
  const isFigures = ({ content }: Profile): boolean => content === 'figures';
  const isWord = ({ content, header, hasDigits }: Profile): boolean =>
    content === 'text' && hasDigits && readStage(header, 'en') !== undefined;
  const others = profiles.slice(1).filter((one) => isFigures(one) || isWord(one));
  if (!others.some(isWord) || !others.some((one) => isFigures(one) && !isChange(one)) || !areStages(others))
    return profiles;
  return profiles.map((one, i) => (i > 0 && isWord(one) ? { ...one, content: 'figures', isReadable: true } : one));
}

/** Profiles of columns, of which numbers that may be years below heads of dates are counts next to nothing but times, or where most starts are after their ends: of those who "Completed" 1,980 are no year if 2,045 "Started". */
function withCounts(profiles: readonly Profile[], { rows }: Table): readonly Profile[] {
  const [first, ...others] = profiles;
  const columns = profiles.flatMap(({ content, header, isReadable }, column) => {
    const areYears = content === 'periods' && !isReadable && isDateName(header);
    return column > 0 && areYears && rows.every((row) => /^\d{4}$/.test(textAt(row, column))) ? [column] : [];
  });
  const [start = 0, end = 0, more] = columns;
  const isBackwards = (row: Line): boolean => textAt(row, start) > textAt(row, end);
  // Those who "Closed" and "Opened" may stand in any order.
  const [isStart, isNext] = [start, end].map((column) => isStartHead(profiles[column]?.header ?? ''));
  const areSpan = end > 0 && more === undefined && isStart && !isNext;
  const areBackwards = areSpan && rows.filter(isBackwards).length * 2 > rows.length;
  const areTimes = isNameOf('period', first?.header) && !others.some(({ content }) => content === 'text');
  if (!areBackwards && !areTimes) return profiles;
  return profiles.map((profile, i) =>
    columns.includes(i) ? { ...profile, content: 'figures', isReadable: true, hasPeriods: false } : profile,
  );
}

/** Profiles of columns, of which those headed by a period of their own hold figures if others with a period do, whatever stands in some cells. Numbers such as 1,613 below a period are no years. */
function withPeriods(found: readonly Profile[]): readonly Profile[] {
  const isDated = ({ header, period }: Profile, i: number): boolean =>
    i > 0 && period !== undefined && periodIn(header) === period;
  const profiles = found.map((profile, i): Profile =>
    isDated(profile, i) && profile.content === 'periods'
      ? { ...profile, content: 'figures', isReadable: true }
      : profile,
  );
  const dated = profiles.filter(isDated);
  if (!dated.some(({ content }) => content === 'figures')) return profiles;
  const isAlone = (profile: Profile): boolean =>
    dated.includes(profile) && dated.filter(({ period }) => period === profile.period).length === 1;
  return profiles.map((profile) =>
    profile.content === 'text' && isAlone(profile) ? { ...profile, content: 'figures', isReadable: true } : profile,
  );
}

/** True for a column of figures after the first whose head names no period. */
const isUndated = ({ content, period }: Profile, column: number): boolean =>
  column > 0 && content === 'figures' && period === undefined;

/** Profiles of columns, of which several of one name at different times have these as periods: "Population (2021)" and "Population (2011)", "Rent Aug 2023" and "Rent Aug 2022". */
function withTimes(profiles: readonly Profile[], { lang, rows }: Table): readonly Profile[] {
  const times = new Map<string, Set<string>>();
  // The only row needs no name in its first column.
  const isOwn = (profile: Profile, i: number): boolean => isUndated(profile, rows.length === 1 ? i + 1 : i);
  const dated = profiles.map((profile, i) => (isOwn(profile, i) ? timedName(profile.name, lang) : undefined));
  for (const one of dated) if (one) times.set(one.stem, (times.get(one.stem) ?? new Set()).add(one.period));
  return profiles.map((profile, i) => {
    const { stem = '', period } = dated[i] ?? {};
    const isOfFigures = OF_FIGURES.includes(nameOf(stem)) || isPlannedName(nameOf(stem));
    return period && !isOfFigures && (times.get(stem)?.size ?? 0) > 1 ? { ...profile, name: stem, period } : profile;
  });
}

/** Profiles of columns of several times, of which some have what all of them count: "2024, offences" next to "2023". */
function withNounOfTimes(profiles: readonly Profile[], { lang }: Table): readonly Profile[] {
  const dated = profiles.map((one, i) => (isUndated(one, i) ? periodWithNoun(one.header, lang) : undefined));
  const periods = new Set([...profiles, ...dated].flatMap((one) => one?.period ?? []));
  const isOne = periods.size > 1 && new Set(dated.flatMap((one) => one?.unit ?? [])).size === 1;
  return isOne ? profiles.map((one, i) => ({ ...one, ...dated[i] })) : profiles;
}

/** Profiles of columns, of which those that only their units tell apart have their whole heads as names: "Arrears (%)" and "Arrears (£)". */
function withOwnNames(profiles: readonly Profile[]): readonly Profile[] {
  const isAlike = (one: Profile, i: number): boolean => isUndated(one, i) && one.name !== one.header && !one.part;
  const units = new Map<string, Set<string>>();
  for (const one of profiles.filter(isAlike))
    units.set(one.name, (units.get(one.name) ?? new Set()).add(JSON.stringify(one.unit)));
  return profiles.map((one, i) =>
    isAlike(one, i) && (units.get(one.name)?.size ?? 0) > 1 ? { ...one, name: one.header } : one,
  );
}

/** A head with a month or a quarter at its end or its start: "Headcount Jan", "Q1 sales". */
const WITH_PART = [
  /^(?<stem>.+\S)[ ,]+\(?(?<part>\p{L}{3,9}\.?|[QT][1-4])\)?$/u,
  /^(?<part>\p{L}{3,9}\.?|[QT][1-4])[ :]+(?<stem>.+)$/u,
];

/** The name in a head and the month or the quarter next to it. Undefined of a head without one. */
function namedPart(header: string, lang: string | undefined) {
  for (const form of header.length > MOST_IN_HEAD ? [] : WITH_PART) {
    const { stem, part = '' } = form.exec(header)?.groups ?? {};
    const found = stem && partHead(part, lang);
    if (found) return { name: stem, part: found };
  }
  return undefined;
}

/** Profiles of columns, of which all figures have one name with different months or quarters as their times: "Headcount Jan" and "Headcount Dec". */
function withParts(profiles: readonly Profile[], { lang }: Table): readonly Profile[] {
  const heads = profiles.map((profile, i) => (isUndated(profile, i) ? namedPart(profile.header, lang) : undefined));
  const parts = heads.flatMap((one) => one ?? []);
  const count = profiles.filter(({ content }, i) => i > 0 && content === 'figures').length;
  const names = [new Set(parts.map(({ name }) => name)), new Set(parts.map(({ part }) => part.name))] as const;
  if (parts.length < 2 || parts.length < count || names[0].size > 1 || names[1].size < count) return profiles;
  return profiles.map((profile, i) => ({ ...profile, ...heads[i] }));
}

/** Profiles of columns of times without a date, of which some have a word for a name that may head anything, as the last of "Round 1", "Round 2" and "Final". */
function withNamedRounds(profiles: readonly Profile[]): readonly Profile[] {
  const figures = profiles.filter(isUndated);
  const count = figures.filter(({ part }) => part).length;
  const headers = figures.map(({ header }) => header);
  const places = count > 0 && count < figures.length ? placesOf(headers, 'en') : undefined;
  const parts = new Map(figures.map((profile, i) => [profile, { name: profile.header, place: places?.[i] ?? 0 }]));
  return places ? profiles.map((profile) => ({ ...profile, part: parts.get(profile) })) : profiles;
}

/** A step to profiles that other columns help to read. The same if it changes nothing. */
type Step = (profiles: readonly Profile[], table: Table) => readonly Profile[];

/** A step that is made below heads alone. */
const belowHeads =
  (step: Step): Step =>
  (profiles, table) =>
    table.hasHeader ? step(profiles, table) : profiles;

/** The steps from profiles of each column alone, in their order. */
const STEPS: readonly Step[] = [
  // The columns that name the rows, and those of figures.
  ...[
    withCounts,
    withSingleCounts,
    withBands,
    withCountedAnswers,
    withCrossed,
    withLeadingGroups,
    withCodesBesideTimes,
  ].map(belowHeads),
  withCommonConvention,
  withWorded,
  withStages,
  withCodesOfNames,
  withQuestions,
  withClasses,
  // The times and the names of columns of figures.
  withPeriods,
  withTimes,
  withNounOfTimes,
  withNamedRounds,
  withParts,
  withOwnNames,
  // Their units.
  withCommonScale,
  withPoints,
  withUnitsOfParts,
  withUnitOfTarget,
  withShares,
];

/** The cells of a header up to the last that has a text, or whose column most rows have a text in. */
function headCells(cells: readonly Cell[], rows: readonly Line[]): readonly Cell[] {
  const isUsed = (column: number): boolean =>
    rows.filter(({ cells: { [column]: cell } }) => cell && !isEmpty(cell)).length * 2 > rows.length;
  let { length } = trimmed(cells, 0);
  while (length < cells.length && isUsed(length)) length++;
  return cells.slice(0, length);
}

/** Columns that are read in one step. */
const AT_ONCE = 50;

/** Headers and profiles of the columns of a body, in steps: two for each column of many rows, else one for some of them. */
export function* profilesOf(
  { header, groups, units, rows }: Body,
  lang: LangOf,
  file: FileKind | undefined,
): Steps<readonly Profile[]> {
  const cells = headCells((header ?? rows[0])?.cells ?? [], rows);
  // Next to each other, "Jan-23" and "Feb-23" are no days. Other headers name no period.
  const { periods } = columnReadingOf(
    header ? cells.flatMap(({ text }) => (needsOthers(text) ? text : [])) : [],
    'other',
  );
  // "Year ending" in the corner says how long the periods of the other heads are.
  const span = header ? spanIn(cells[0]?.text ?? '') : undefined;
  const dayOrder = commonDayOrder(cells.length, rows);
  const found: Profile[] = [];
  for (const [column, { text }] of cells.entries()) {
    if (areMany(rows) || (column > 0 && column % AT_ONCE === 0)) yield;
    const unit = textAt(units, column).replace(/^[([]([^()[\]]+)[)\]]$/, '$1') || undefined;
    const head = header ? text.trim() : '';
    const all = textsOf(column, rows);
    const reading = columnReadingOf(all, file, head, dayOrder);
    if (areMany(rows)) yield;
    const heads = { header: head, group: groups[column] ?? '', unit, lang, file, periods: { ...periods, span } };
    found.push(profileOf(column, rows, heads, { all, reading }));
  }
  const first = rows[0]?.cells[0];
  const table = { rows, langOf: lang, lang: first && lang(first), file, hasHeader: !!header };
  let profiles: readonly Profile[] = found;
  for (const step of STEPS) {
    if (areMany(rows)) yield;
    profiles = step(profiles, table);
  }
  return profiles;
}
