import { annotationsOf } from '../contract/annotation-reading.js';
import { CONTEXT, DESCRIBED, type Context, type Described, type Head, type Scope } from '../contract/context.js';
import { headOf, scopeOf } from '../contract/scope-reading.js';
import { documentSteps } from '../contract/document.js';
import { checkLabels } from '../contract/labels.js';
import { pageLang } from '../contract/current-page.js';
import { periodText, type PeriodText } from '../contract/period.js';
import { limitDecimals, alignDecimals } from '../contract/precision.js';
import type { Expectation, Parsed, Problem } from '../contract/problem.js';
import { quantity, type PublishedQuantity, type QuantityInput } from '../contract/quantity.js';
import { listInSteps } from '../contract/list.js';
import {
  asWritten,
  flag,
  objectSchema,
  readObject,
  reportProblem,
  type Defaults,
  type Written,
  type Read,
} from '../contract/reader.js';
import { finished, type Steps } from '../contract/steps.js';
import { text } from '../contract/text.js';
import { readPeriod } from '../statistics/period.js';
import { readRoughTime, type RoughTime } from '../written/rough-time.js';
import { readStageSpan, type StageSpan } from '../written/stage-span.js';

/** A phase of a campaign. Example: `{ label: 'Pilot', period: '2022-10/2023-12' }`. */
export interface PhaseData extends Context {
  /** Name of the phase. @format visible */
  label: string;
  /** Time of the phase, both ends included: `2022-10/2023-12`, or `2024-01/..` without an end. In a plan that counts its time, "Week 2 – Week 5"; in a year that nobody names, "May to July". Without days, "Mid 2026 to late 2027". */
  period: PeriodText;
  /** Figure of the phase, such as what it costs. */
  value?: QuantityInput;
  /** True if the publisher says that the phase is still to come, whatever the day. It is drawn and called planned. */
  planned?: boolean;
}

/** An event, or a figure at its place in time. Example: `{ label: 'Gangs cracked down on', period: '2021', value: '>6000', unit: 'gangs' }`. */
export interface EventData extends Context {
  /** Name of the event, or of what was counted. @format visible */
  label: string;
  /** Time of the event: a day, month or year, an interval, or `2018/..` for "since 2018". In a plan that counts its time, "Month 3", in the programme of a day, "09:30", and in a year that nobody names, "3 May". Without days, "Early 2026" and "Summer 2028". */
  period: PeriodText;
  /** Figure of the event; `null` if it is named but has no figure. If absent, nothing was counted. */
  value?: QuantityInput;
  /** True if the publisher says that the event is still to come, whatever the day. It is drawn and called planned. */
  planned?: boolean;
}

/**
 * The time of a campaign: its phases, what happened, and what was counted at its place in time. Without any phase or event it is empty.
 * Example: `{ title: 'Clean air', span: '2022/2025', phases: [{ label: 'Pilot', period: '2022-10/2023-12' }], events: [{ label: 'Law passed', period:
 * '2022-04-01' }], asOf: '2024-10-14' }`. With `asOf`, that day is marked and what comes after it is drawn as planned; without it, only what is `planned`.
 */
export interface TimelineData extends Described {
  /** Phases, drawn as bars in the order of their time: up to six in one band, in lanes if they overlap. */
  phases?: readonly PhaseData[];
  /** Events, and what was counted at its place in time, drawn below the phases in the order of their time. */
  events?: readonly EventData[];
}

/** A parsed phase or event. Its period is that of its scope, undefined if the calendar does not have it. */
export interface TimelineItem {
  /** JSON Pointer of the item in the document. */
  readonly pointer: string;
  readonly scope: Scope;
  readonly label: string;
  /** Undefined if nothing was counted. */
  readonly value?: PublishedQuantity;
  /** True if the publisher says that it is still to come. */
  readonly planned?: boolean;
  /** Its time, if it is counted from the start of a plan or a day. */
  readonly counted?: StageSpan;
  /** The stretch in which its time lies, if that has a year and no days: "Early 2026". */
  readonly rough?: RoughTime;
  readonly note?: string;
}

/** A parsed {@link TimelineData}: defaults filled in, periods resolved, frozen. */
export interface Timeline extends Head {
  readonly phases: readonly TimelineItem[];
  readonly events: readonly TimelineItem[];
}

/** Reader of a time, which may be counted from the start of a plan or a day, or be one of a year that is not named or without days: "Week 2", "09:30", "3 May", "Early 2026". */
const timeText: Read<string> = (value, pointer, problems) =>
  typeof value === 'string' && (readStageSpan(value) || readRoughTime(value, pageLang()))
    ? value
    : periodText(value, pointer, problems);

const EVENT = objectSchema('event', { label: text, value: quantity, planned: flag, ...CONTEXT, period: timeText }, [
  'label',
  'period',
]);
const PHASE: typeof EVENT = { ...EVENT, name: 'phase' };
const TIMELINE = objectSchema('TimelineData', { ...DESCRIBED, phases: asWritten, events: asWritten }, ['title']);

/** Reader of one phase or event within the scope of its chart, whose own period is not that of its items. */
const itemOf =
  (schema: typeof EVENT, { period: _period, periodLabel: _label, ...outer }: Scope): Read<TimelineItem> =>
  (value, pointer, problems) => {
    const written = readObject(value, pointer, problems, schema);
    if (!written) return undefined;
    const { period, ...others } = written;
    const counted = period === undefined ? undefined : readStageSpan(period);
    const yearStart = written.yearStart ?? outer.yearStart;
    const isDated = period === undefined || !!counted || typeof readPeriod(period, yearStart) === 'object';
    const rough = isDated ? undefined : readRoughTime(period, pageLang());
    if (rough) {
      const expected: Expectation = rough.kinds.includes('reporting')
        ? { code: 'member', name: 'yearStart' }
        : { code: 'example', example: rough.period.text };
      const place = { pointer: `${pointer}/period`, found: period };
      reportProblem(problems, { ...place, code: 'label-period', severity: 'noted', expected });
    }
    return {
      pointer,
      scope:
        (counted ?? rough)
          ? { ...scopeOf(others, pointer, problems, outer), periodLabel: period }
          : scopeOf(written, pointer, problems, outer),
      label: written.label ?? '',
      value: written.value,
      planned: written.planned,
      ...(counted && { counted }),
      ...(rough && { rough }),
      note: written.note,
    };
  };

/** The unit of the counted times of a timeline, if none of its times is one of the calendar or of another unit. */
export function countedUnit({ span, scope, phases, events }: Timeline): string | undefined {
  const items = [...phases, ...events];
  const [unit, more] = new Set(items.flatMap(({ counted }) => counted?.unit ?? []));
  const isDated = !!span || !!scope.asOf || items.some(({ scope: { period }, rough }) => period ?? rough);
  return isDated || more !== undefined ? undefined : unit;
}

/** Reports the counted times that have no place on the scale of a timeline. */
function reportUnplaced(timeline: Timeline, problems: Problem[]): void {
  if (countedUnit(timeline) !== undefined) return;
  for (const { counted, pointer, scope } of [...timeline.phases, ...timeline.events])
    if (counted) periodText(scope.periodLabel, `${pointer}/period`, problems);
}

/** Fewest figures of one thing that are a series. */
const LEAST_OF_SERIES = 3;

/** True for events that are figures of one thing at several times, such as visitors by month, which another chart compares. */
const areSeries = ([first, ...others]: readonly TimelineItem[]): boolean =>
  others.length + 1 >= LEAST_OF_SERIES &&
  !!first?.value &&
  others.every(({ label, value }) => label === first.label && value);

/** The phases and events of a document. */
function* itemsOf({ phases, events }: Written<typeof TIMELINE.shape>, scope: Scope, problems: Problem[]) {
  const items = {
    phases: (yield* listInSteps(itemOf(PHASE, scope))(phases, '/phases', problems)) ?? [],
    events: (yield* listInSteps(itemOf(EVENT, scope))(events, '/events', problems)) ?? [],
  };
  // A phase may come again at another time.
  const atTimes = items.phases.map(({ pointer, label, scope }) => ({
    pointer,
    label,
    group: scope.period?.text ?? scope.periodLabel,
  }));
  checkLabels(atTimes, problems);
  if (!items.phases.length && areSeries(items.events))
    reportProblem(problems, { pointer: '/events', code: 'times', severity: 'noted' });
  const figures = [...items.phases, ...items.events].flatMap((item) =>
    item.value ? [{ pointer: item.pointer, scope: item.scope, value: item.value }] : [],
  );
  limitDecimals(figures, [scope], problems);
  alignDecimals(figures);
  return items;
}

/** The data of {@link parseTimeline}, in steps. */
export const timelineDataSteps = (input: unknown, defaults?: Defaults): Steps<Parsed<Timeline>> =>
  documentSteps(input, { ...TIMELINE, defaults }, ['phases', 'events'], function* (written, problems) {
    const head = headOf(written, problems);
    const items = yield* itemsOf(written, head.scope, problems);
    yield;
    const all = [...items.phases, ...items.events];
    reportUnplaced({ ...head, ...items }, problems);
    const places = () => all.map(({ pointer, label, scope }) => ({ pointer, category: label, period: scope.period }));
    return all.length
      ? { ...head, ...annotationsOf(written.annotations, places, head, problems), ...items }
      : undefined;
  });

/**
 * The {@link TimelineData} in an object or JSON text. `defaults` fill in the members that it leaves out. Returns the data that can be drawn
 * and every problem. Never throws.
 * Example: `parseTimeline({ title: 'Clean air', phases: [{ label: 'Pilot', period: '2022' }] }).data?.phases[0]?.label` is "Pilot".
 */
export const parseTimeline = (input: unknown, defaults?: Defaults): Parsed<Timeline> =>
  finished(timelineDataSteps(input, defaults));
