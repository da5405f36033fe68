import { ratingIn, withoutSigns } from '../rows/names/rating.js';
import { daysOf } from '../written/numeric-day.js';
import { titleOf } from '../rows/shown-column.js';
import { asWords, nameOf } from '../written/name.js';
import { anyOf } from '../written/word-patterns.js';
import { annotatedRows, hoistShared, type Records, type Entry, type Row, type Sheet } from '../rows/rows.js';
import { isWeek, knownPeriod, readPeriod } from '../statistics/period.js';
import { isNotYetTime } from '../contract/period.js';
import { readMarkedPeriod } from '../written/period-mark.js';
import { readStageSpan } from '../written/stage-span.js';
import { readDayOfYear } from '../written/day-of-year.js';
import { isTentative, isToCome } from '../written/to-come.js';
import { isTimedApart, periodOf, plannedPeriod, unusedEnd } from './rows/row-period.js';
import { eventsAtStart } from './rows/events-at-start.js';
import { isPlannedTime } from '../rows/names/planned-name.js';
import type { Steps } from '../contract/steps.js';
import { madeInSteps } from '../contract/made-in-steps.js';

/** The words of a remark. */
const wordsOf = (remark: string | undefined): string => withoutSigns(remark?.trim() ?? '');

/** True for a remark that says no more of a phase or an event than that it is still to come: "Upcoming", "⏳ not started". */
const isToComeRemark = (remark: string | undefined): boolean => isToCome(wordsOf(remark));

/** True for a remark that says that a time is planned, also if it says no more than that it may change: "tbc". */
const isPlannedRemark = (remark: string | undefined): boolean => isToComeRemark(remark) || isTentative(wordsOf(remark));

/** Words for what has come to pass or has begun. */
const BEGUN = new RegExp(
  `^(?:${anyOf({
    en: 'done|completed?|released|shipped|launched|deployed|implemented|achieved|delivered|met|finished|reached|open(?:ed)?|operational|in (?:operation|service|use)|live|passed|closed|started|begun|in progress|under ?way|ongoing|active',
    de: 'erledigt|abgeschlossen|fertig(?:gestellt)?|erreicht|eröffnet|in betrieb|begonnen|gestartet|laufend|läuft|in arbeit|im gange',
    fr: 'fait|terminée?s?|achevée?s?|réalisée?s?|livrée?s?|atteinte?s?|commencée?s?|démarrée?s?|ouverte?s?|en service|en cours',
    es: 'hech[oa]s?|terminad[oa]s?|finalizad[oa]s?|completad[oa]s?|realizad[oa]s?|lograd[oa]s?|iniciad[oa]s?|comenzad[oa]s?|abiert[oa]s?|en servicio|en curso',
  })})(?!\\p{L})`,
  'iu',
);

/** A tick alone. */
const TICK = /^[✅☑✓✔]\ufe0f?$/u;

/** Words for what is over. */
const OVER =
  /^(?:done|completed?|finished|closed|ended|achieved|delivered|shipped|erledigt|abgeschlossen|fertig(?:gestellt)?|beendet|terminée?|achevée?|livrée?|fait|terminad[oa]|finalizad[oa]|completad[oa]|cerrad[oa])$/iu;

/** True for a remark that says that a phase is over: "Done". Without an end only its start is known then. */
const isOver = (remark: string | undefined): boolean => TICK.test(remark?.trim() ?? '') || OVER.test(wordsOf(remark));

/** True for a remark that says that a phase or an event has come to pass or has begun: "Done", "✅ in progress", a tick. */
const isBegun = (remark: string | undefined): boolean => TICK.test(remark?.trim() ?? '') || BEGUN.test(wordsOf(remark));

/** True for a row that is an event, false for one that is a phase, undefined if its time is none. */
function isEventAt(row: Row, time: string | undefined): boolean | undefined {
  if (row.peek('value') && !row.textAt('first')) return true;
  const counted = readStageSpan(time ?? '');
  // A month is the time of an event, as one with its year is.
  if (counted)
    return (
      (counted.first === counted.last || !!readDayOfYear(time ?? '')) && !(row.textAt('first') && row.textAt('last'))
    );
  const period = knownPeriod(time ?? '');
  if (!period) return undefined;
  // A month that has a start and an end is a phase.
  if (row.textAt('first') && row.textAt('last') && period.granularity === 'month') return false;
  return isWeek(period) || (period.first === period.last && !['year', 'quarter'].includes(period.granularity));
}

/** A row with its time. */
interface TimedRow {
  readonly row: Row;
  readonly time: string | undefined;
  /** The time that was planned, if a column has it. */
  readonly planned: string | undefined;
  readonly isEvent: boolean | undefined;
}

/** Names of columns of what happened, and of what went on for a time. */
const EVENTS =
  /^(?:(?:key )?(?:events?|milestones?|dates?|moments?)|what happened|headlines?|(?:wichtige )?(?:ereignis(?:se)?|meilensteine?)|évén?ements?|jalons?|eventos?|hitos?)$/i;
const PHASES =
  /^(?:phasen?|phases?|stages?|steps?|sprints?|work ?(?:streams?|packages?)|projects?|programmes?|activit(?:y|ies)|tasks?|projekte?|schritte?|étapes?|projets?|fases?|etapas?|proyectos?)$/i;

/** True for a row with nothing but one year or quarter, of which nothing says that all of it is meant. */
function isOnlyTime(row: Row, time: string | undefined): boolean {
  const { granularity = '', text } = knownPeriod(time ?? '') ?? {};
  return (
    !row.textAt('first') && !row.textAt('last') && ['year', 'quarter'].includes(granularity) && !text?.includes('/')
  );
}

/** Rows of which those of one year or quarter are events, if their column says so, or if all are and do not follow each other as phases do. */
function withTimesOfEvents(rows: readonly TimedRow[], head = ''): readonly TimedRow[] {
  const lasting = rows.filter(({ isEvent }) => isEvent === false);
  const single = new Set(lasting.filter(({ row, time }) => isOnlyTime(row, time)));
  const areOfEvents = EVENTS.test(head.trim());
  if (PHASES.test(head.trim()) || !(areOfEvents || single.size === lasting.length)) return rows;
  const periods = lasting.flatMap(({ time }) => knownPeriod(time ?? '') ?? []).sort((a, b) => a.start - b.start);
  const areApart = periods.some(({ start }, i) => start > (periods[i - 1]?.end ?? start) + 1);
  if (!areApart && !areOfEvents) return rows;
  return rows.map((one) => (single.has(one) ? { ...one, isEvent: true } : one));
}

/** A time of day after a date: "2026-05-02T08:00". */
const WITH_CLOCK = /\d(?:T| )\d\d?:\d\d/;

/** True if the rows have a start and no end, and are events: their names are below "Event" or the like, or each start has a time of day. Each is then on the day of its start. */
function areStartsOfEvents({ rows, header }: Pick<Sheet, 'rows' | 'header'>): boolean {
  const hasOther = (['period', 'last', 'duration'] as const).some((field) => header(field));
  if (header('first') === undefined || hasOther) return false;
  return EVENTS.test(header('label')?.trim() ?? '') || rows.every((row) => WITH_CLOCK.test(row.textAt('first')));
}

/** True for a time without a year that cannot be read, which is a note: "March–April". Of one that is not known yet, "TBC", the row says so. */
const isUnread = (time: string | undefined): boolean =>
  !!time && !isNotYetTime(time) && !/\d{4}/.test(time) && !knownPeriod(time) && !readStageSpan(time);

/** The fields of what was planned. */
const PLANNED = ['planned', 'plannedFirst', 'plannedLast'] as const;

/** The planned times of a row that came to pass at others, as a note: "Planned: March 2023", "Planned start: 1 April; Planned end: 30 April". */
function planOf({ row, time, planned }: TimedRow, header: Sheet['header']): string | undefined {
  if (!planned || !time || planned === time) return undefined;
  const fields = PLANNED.filter((field) => row.textAt(field));
  return fields.map((field) => `${asWords(header(field)?.trim() ?? '')}: ${row.textAt(field).trim()}`).join('; ');
}

/** The end of a row that has no start, and the start or the end next to one that cannot be read, as a note on its time: "End", "End: December 2025". So is the head of a planned end. */
function endOf(row: Row, header: Sheet['header']): string | undefined {
  const unused = unusedEnd(row);
  if (unused) return `${header(unused)?.trim()}: ${row.textAt(unused).trim()}`;
  if (isTimedApart(row)) return undefined;
  const head = row.peek('last') ? header('last')?.trim() : undefined;
  if (row.textAt('first')) return isPlannedTime(head) && !isPlannedTime(header('first')) ? head : undefined;
  return row.peek('period') ? undefined : head;
}

/** The head that says that the time of a row is planned, if the row has no other: "Expected opening", "Planned" next to an empty "Actual". */
function planHead(header: Sheet['header'], { row, time, planned }: TimedRow): string | undefined {
  const isPlan = !!time && time === planned && time !== row.peek('period') && !row.textAt('first');
  const fields = isPlan ? PLANNED : (['first', 'period', 'planned'] as const);
  const field = fields.find((one) => row.textAt(one));
  const head = field && header(field)?.trim();
  return isPlan || field === 'planned' || isPlannedTime(head) ? head : undefined;
}

/** False for "Autumn 2024" in the place of a time, which is the only name that its row has. "2017/18" is a time that needs the start of its year, and "03/04/2024" one that needs the order of day and month. */
const mayBeTime = (time: string): boolean =>
  !!knownPeriod(time) || !!readStageSpan(time) || readPeriod(time) === 'label' || daysOf(time).length > 0;

/** The name of figures without names, which is that of their column. */
const nameOfColumn = (value: Sheet['value']): string | undefined => value && (value.name || value.header);

/** The name of the figures as the second line, unless the page or the title says it. */
function nameOfFigures({ title = '', hasSubtitle }: Records, value: Sheet['value']): string | undefined {
  const name = value && !hasSubtitle ? titleOf(asWords(value.name)) : undefined;
  return name && nameOf(title).includes(nameOf(name)) ? undefined : name;
}

/** What qualifies a time as it is written: "est." of "2026 (est.)". A letter alone is a code: "[p]" of "2024p". */
function qualifierOf(time: string): string | undefined {
  const { text, mark } = readMarkedPeriod(time);
  const [words] = (mark && /\p{L}{2,}\.?/u.exec(time.trim().slice(text.length))) || [];
  return words ?? mark;
}

/** What qualifies the times of a row, as notes. After a period next to a figure it qualifies that. */
function qualifiersOf(row: Row): readonly string[] {
  const times = [row.peek('value') ? '' : row.textAt('period'), row.textAt('first'), row.textAt('last')];
  return times.flatMap((time) => qualifierOf(time) ?? []);
}

/** A phase or an event as a member of the document. Its note has the remarks on it, and the times that are not its own. */
function itemOf(timed: TimedRow, entry: Entry, { header, value }: Pick<Sheet, 'header' | 'value'>) {
  const { row, time } = timed;
  const { context } = entry;
  const remarks = [context.note, ratingIn(entry.text('assessment'), header('assessment'))];
  const said = remarks.filter((remark) => !isToComeRemark(remark));
  const plan = planHead(header, timed);
  const isPast = remarks.some(isBegun);
  const planned = remarks.some(isPlannedRemark) || (!!plan && !isPast);
  const isName = !!time && entry.text('label') === undefined && !mayBeTime(time);
  const unread = isUnread(time) && !isName && time;
  const notes = [isPast && plan, ...said, ...qualifiersOf(row), unread, planOf(timed, header), endOf(row, header)];
  return {
    label: isName ? time : (entry.text('label') ?? nameOfColumn(value)),
    period: isName ? undefined : time,
    // A status without a figure says why there is none.
    ...((row.peek('value') || (header('value') && row.peek('status'))) && { value: entry.figure('value') }),
    ...context,
    ...(planned && { planned }),
    note: notes.filter(Boolean).join('; ') || undefined,
    unit: context.unit ?? value?.unit,
  };
}

/** The fields of phases and events, in the order in which columns without heads have the first of them. */
const FIELDS = [
  'label',
  'period',
  'value',
  'first',
  'last',
  'duration',
  'planned',
  'plannedFirst',
  'plannedLast',
] as const;

/**
 * A `TimelineData` of records. A row with the period of one day, week or month is an event, and so is one with a figure, unless it has a start in a
 * column of its own; any other is a phase. A start with an empty end next to phases with one is that of an event if its name says that something happened; so are earlier ones next to it. Years and quarters with others between them are those of events, unless their column says that they are phases. One of a time that is not known, such as "Summer 2026", is an event among events, and else a phase.
 * Next to a column of what was planned, a row that has not come to pass has that time, and is planned. So is one that a word calls so, "upcoming", or the head of its time, "Expected opening", unless a word says that it has begun.
 * Columns: label, period (or start and end or duration), value, in this order if there is no header; also status, unit, source, note, annotation, and how far a row has come ("done", "planned"). Never throws.
 */
export function* toDocument(records: Records): Steps<unknown> {
  const { rows, header, value } = records.sheet(...FIELDS);
  const areStarts = areStartsOfEvents({ rows, header });
  const atStart = eventsAtStart({ rows, header });
  const made = yield* madeInSteps(rows, (row): TimedRow => {
    const planned = row.peek('planned') || plannedPeriod(row);
    if (atStart.has(row)) return { row, time: row.peek('first'), planned, isEvent: true };
    if (areStarts)
      return { row, time: row.peek('first') || undefined, planned, isEvent: isEventAt(row, row.peek('first')) };
    const known = periodOf(row, header('duration'));
    // "TBC" below "Actual" is no time next to that which is planned.
    const open = planned && known !== undefined && isNotYetTime(known) ? planned : (known ?? planned);
    const time = [row.peek('assessment'), row.peek('note')].some(isOver) ? open?.replace(/\/\.\.$/, '') : open;
    return { row, time, planned, isEvent: isEventAt(row, time) };
  });
  const timed = withTimesOfEvents(made, header('label'));
  const areEvents =
    timed.some(({ isEvent }) => isEvent) &&
    (EVENTS.test(header('label')?.trim() ?? '') || timed.every(({ isEvent }) => isEvent ?? true));
  const itemsOf = (name: 'phases' | 'events') => {
    const all = timed.filter(({ isEvent = areEvents }) => isEvent === (name === 'events'));
    return madeInSteps(all, (item, index) => itemOf(item, item.row.entryFor(`/${name}/${index}`), { header, value }));
  };
  const [phases, events] = [yield* itemsOf('phases'), yield* itemsOf('events')];
  const subtitle = nameOfFigures(records, value);
  const annotations = annotatedRows(rows, (row) => ({ category: row.peek('label') }));
  return hoistShared(
    { ...records.head, ...(subtitle && { subtitle }), ...annotations, phases, events },
    [...phases, ...events],
    ['unit', 'source'],
  );
}
