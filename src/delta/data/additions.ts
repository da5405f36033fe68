import { CONTEXT, type Context, type Scope } from '../../contract/context.js';
import { observationScope } from '../../contract/scope-reading.js';
import { observation, readingOfList, type Observation, type ParsedObservation } from '../../contract/observation.js';
import { periodText, resolvePeriod, type PeriodText } from '../../contract/period.js';
import { alignDecimals } from '../../contract/precision.js';
import type { Problem } from '../../contract/problem.js';
import { UNREAD, quantity, type PublishedQuantity, type QuantityInput } from '../../contract/quantity.js';
import { list } from '../../contract/list.js';
import { objectSchema, readObject, type Read } from '../../contract/reader.js';
import { text } from '../../contract/text.js';
import { isUndated, periodKey, readReportingYear, type Period } from '../../statistics/period.js';

/** Something that happened (`events`) or lasted (`spans`): its time and its name. Example: `{ period: '2021-03', label: 'Grant scheme opens' }`. */
export interface DeltaEvent {
  /** The time of the event, or the time that the span lasted. */
  period: PeriodText;
  /** Its name. @format visible */
  label: string;
}

/** One cause of the change from the first figure to the last. Example: `{ label: 'Donations', value: 3.1 }`; an outgoing has a value below zero. */
export interface ContributionData extends Context {
  /** Name of the contribution. @format visible */
  label: string;
  /** Amount by which it raised (above zero) or lowered (below zero) the figure. */
  value: QuantityInput;
}

/** A parsed {@link DeltaEvent}. */
export interface ParsedEvent {
  readonly pointer: string;
  readonly label: string;
  readonly period: Period;
}

/** A parsed {@link ContributionData}. */
export interface Contribution {
  readonly pointer: string;
  readonly label: string;
  readonly value: PublishedQuantity;
  readonly scope: Scope;
  readonly note?: string;
}

const EVENT = objectSchema('event', { period: periodText, label: text }, ['period', 'label']);
const CONTRIBUTION = objectSchema('contribution', { ...CONTEXT, label: text, value: quantity }, ['label', 'value']);

/** The keys of the reporting years of some figures, of which nobody knows the days: those of events are read as theirs. */
export const undatedYears = (figures: readonly ParsedObservation[]): ReadonlySet<string> =>
  new Set(figures.flatMap(({ period }) => (period && isUndated(period) ? [periodKey(period)] : [])));

/** Reader of one event or span. One without a period of the calendar, or of the figures, is left out. */
const event =
  ({ yearStart }: Scope, years: ReadonlySet<string>): Read<ParsedEvent> =>
  (value, pointer, problems) => {
    const { label = '', period: written } = readObject(value, pointer, problems, EVENT) ?? {};
    const year = years.size && written !== undefined ? readReportingYear(written) : undefined;
    const isOfFigures = year && years.has(periodKey(year));
    const period = isOfFigures ? year : resolvePeriod(written, `${pointer}/period`, problems, { yearStart });
    return period && { pointer, label, period };
  };

/** Reader of the events or the spans of a document, in the order of their time. */
export const eventsIn =
  (scope: Scope, years: ReadonlySet<string>) =>
  (written: unknown, pointer: string, problems: Problem[]): readonly ParsedEvent[] =>
    [...(list(event(scope, years))(written, pointer, problems) ?? [])].sort((a, b) => a.period.start - b.period.start);

const contribution =
  (outer: Scope): Read<Contribution> =>
  (value, pointer, problems) => {
    const read = readObject(value, pointer, problems, CONTRIBUTION);
    if (!read) return undefined;
    const { label = '', value: figure = UNREAD, note } = read;
    return { pointer, label, note, value: figure, scope: observationScope(read, pointer, problems, outer) };
  };

/** The contributions of a document, in its order. */
export function contributionsOf(written: unknown, problems: Problem[], scope: Scope): readonly Contribution[] {
  const contributions = list(contribution(scope))(written, '/contributions', problems) ?? [];
  alignDecimals(contributions);
  return contributions;
}

/** The target of all periods, or a list of those of single periods. */
export type TargetInput = QuantityInput | readonly Observation[];

/** Reader of a target: the figure of all periods, or a list that {@link targetsOf} reads. */
export const target: Read<unknown> = (value, pointer, problems) =>
  Array.isArray(value) ? value : quantity(value, pointer, problems);

/** The targets of a document as {@link target} returns them: one without a period for all, or one for each period. */
export function targetsOf(read: unknown, problems: Problem[], scope: Scope): readonly ParsedObservation[] {
  if (Array.isArray(read)) return list(observation(scope, readingOfList(read, scope)))(read, '/target', problems) ?? [];
  return read === undefined ? [] : [{ pointer: '/target', scope, value: read as PublishedQuantity }];
}
