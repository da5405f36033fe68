import { readDatedText } from '../written/part-text.js';
import { datedTarget } from '../contract/dated-target.js';
import { resolvePeriod } from '../contract/period.js';
import type { Period } from '../statistics/period.js';
import { annotationsOf, observationPlace } from '../contract/annotation-reading.js';
import { DESCRIBED, type Described, type Head } from '../contract/context.js';
import { documentSteps } from '../contract/document.js';
import { headOf } from '../contract/scope-reading.js';
import { checkHeadline, isLater } from '../contract/headline.js';
import {
  inOrder,
  observation,
  periodTexts,
  type Observation,
  type ParsedObservation,
  earlierObservation,
  isFigureAlone,
} from '../contract/observation.js';
import { readingOf, type PeriodReading } from '../contract/period-reading.js';
import { limitDecimals, alignDecimals } from '../contract/precision.js';
import type { Parsed, Problem } from '../contract/problem.js';
import type { Method } from '../contract/straight-line.js';
import { optionalText } from '../contract/text.js';
import { UNREAD, quantity, type PublishedQuantity, type QuantityInput } from '../contract/quantity.js';
import { isList, list, listInSteps } from '../contract/list.js';
import {
  asWritten,
  objectSchema,
  oneOf,
  reject,
  reportProblem,
  type Defaults,
  type Read,
  type Written,
} from '../contract/reader.js';
import { finished, type Steps } from '../contract/steps.js';

/**
 * One headline figure, with an optional earlier figure to compare it with and an optional series for a trend line.
 * Example: `{ title: 'Gangs dismantled', value: '>6000', unit: 'gangs', period: '2021' }`.
 */
export interface FigureData extends Described {
  /** The headline figure. Examples: `6000`, `'>6000'`, `'5000..6000'`. */
  value: QuantityInput;
  /**
   * An earlier figure, with its period, that the headline is compared with, or a list of up to three: of the month before, and of the same month a
   * year before. If absent, it is the observation of the period just before.
   */
  previous?: Observation | readonly Observation[];
  /** The value to be reached, or a bound that is to be met, such as `'<=250'`, with or without its time: `60% by 2030`. A value is shown as the full length of a small bar. */
  target?: QuantityInput;
  /** Value at the start of the way to the target. The status compares the figure with a straight line from it, or from 0 for a running total of the span. */
  baseline?: QuantityInput;
  /** Status in the words of the publisher, in place of a computed one: "On track". */
  status?: string;
  /**
   * Method of the status: a `straight-line` from the start to the target, as far as there are a `span`, a date and a start, or `as-published`, which
   * computes none. `straight-line` if absent.
   */
  method?: Method;
  /** Form of the trend: a `line` on its own scale, the default, or `columns` from zero. */
  trend?: TrendShape;
  /** Figures of several periods, drawn as a trend line. The headline is not added to them: to show it in the line, repeat it here. */
  observations?: readonly Observation[];
}

/** Form of a trend: a line on its own scale, or columns from zero. */
export type TrendShape = 'line' | 'columns';

/** A parsed {@link FigureData}: defaults filled in, periods resolved, frozen. */
export interface Figure extends Head {
  readonly value: PublishedQuantity;
  /** The earlier figures that the headline is compared with, at most {@link MOST_PREVIOUS}. */
  readonly previous: readonly ParsedObservation[];
  readonly target?: PublishedQuantity;
  /** The time by the end of which the target is to be reached. */
  readonly due?: Period;
  readonly baseline?: PublishedQuantity;
  readonly status?: string;
  readonly method: Method;
  readonly trend: TrendShape;
  readonly observations: readonly ParsedObservation[];
}

/** Largest number of earlier figures that a headline is compared with. */
const MOST_PREVIOUS = 3;

const FIGURE = objectSchema(
  'FigureData',
  {
    ...DESCRIBED,
    value: quantity,
    previous: asWritten,
    target: datedTarget,
    baseline: quantity,
    status: optionalText,
    method: oneOf<Method>('straight-line', 'as-published'),
    trend: oneOf<TrendShape>('line', 'columns'),
    observations: asWritten,
  },
  ['title', 'value'],
);
type WrittenFigure = Written<typeof FIGURE.shape>;

/** The earlier figures, of which a list has at most {@link MOST_PREVIOUS}. Those that are later than the headline are reported. */
function previousOf(
  written: unknown,
  read: Read<ParsedObservation>,
  now: Pick<ParsedObservation, 'scope' | 'period'>,
  problems: Problem[],
): readonly ParsedObservation[] {
  if (written === undefined) return [];
  if (isList(written) && written.length > MOST_PREVIOUS)
    reject(problems, {
      pointer: '/previous',
      code: 'too-many',
      expected: { code: 'at-most', count: MOST_PREVIOUS, of: 'figures' },
      found: written.length,
    });
  const earlier: Read<ParsedObservation> = (value, pointer) =>
    (isFigureAlone(value) ? earlierObservation(now.scope) : read)(value, pointer, problems);
  const all = isList(written)
    ? (list(earlier)(written, '/previous', problems) ?? [])
    : [earlier(written, '/previous', problems)];
  const items = all.filter((one) => one !== undefined).slice(0, MOST_PREVIOUS);
  for (const one of items.filter((each) => isLater(each, now))) {
    const pointer = `${one.pointer}/period`;
    reportProblem(problems, { pointer, code: 'not-earlier', severity: 'noted', found: one.period?.text });
  }
  return items;
}

/** The reading of the periods of a headline, of the figure that it is compared with, and of its trend. */
const readingOfFigure = ({
  kind,
  yearStart,
  period,
  previous,
  observations = [],
}: WrittenFigure): PeriodReading | undefined => {
  if (!isList(observations) || period === undefined) return undefined;
  const before = previous === undefined ? [] : isList(previous) ? previous : [previous];
  const all = periodTexts([...before, ...observations], kind);
  return all && readingOf([...all.texts, period].sort(), { kind: all.kind, yearStart });
};

/** The head of a figure, its period read with those of the trend. */
function headIn(reading: PeriodReading | undefined, written: WrittenFigure, problems: Problem[]): Head {
  const period = written.period === undefined ? undefined : reading?.(written.period);
  // With the start of its year, the period is known without the others.
  if (!period || written.yearStart) return headOf(written, problems);
  const head = headOf({ ...written, period: undefined }, problems);
  return { ...head, scope: { ...head.scope, period } };
}

/** The data of {@link parseFigure}, in steps. */
const figureDataSteps = (input: unknown, defaults?: Defaults): Steps<Parsed<Figure>> =>
  documentSteps(input, { ...FIGURE, defaults }, 'value', function* (written, problems) {
    const {
      value = UNREAD,
      target,
      baseline,
      status,
      method = 'straight-line',
      trend = 'line',
      observations,
    } = written;
    const reading = readingOfFigure(written);
    const head = headIn(reading, written, problems);
    const { scope } = head;
    const one = observation(scope, reading);
    const series = (yield* listInSteps(one)(observations, '/observations', problems)) ?? [];
    yield;
    limitDecimals([{ pointer: '/value', scope, value }, ...series], [], problems);
    alignDecimals([...series, { scope, value }]);
    const previous = previousOf(written.previous, one, { scope, period: scope.period }, problems);
    const sorted = inOrder(series, problems);
    checkHeadline({ pointer: '/value', scope, value }, sorted, problems);
    const headline = { pointer: '/value', period: scope.period, label: scope.periodLabel };
    const places = () => [...(sorted.length ? [] : [headline]), ...sorted.map((each) => observationPlace(each))];
    const annotations = annotationsOf(written.annotations, places, head, problems);
    const due = resolvePeriod(target?.due, target?.duePointer ?? '/target', problems, scope);
    const aims = {
      ...(target?.value && { target: target.value }),
      ...(due && { due }),
      ...(baseline && { baseline }),
      ...(status !== undefined && { status }),
      method,
    };
    return { ...head, ...annotations, value, previous, ...aims, trend, observations: sorted };
  });

/**
 * The {@link FigureData} in an object or JSON text. `defaults` fill in the members that it leaves out:
 * `{ title: 'Homes', unit: 'homes', source: { name: 'Homes Agency' } }`. Returns the data that can be drawn and every problem. Never throws.
 * Example: `parseFigure({ title: 'Gangs', value: '>6000' }).data?.value` is `{ value: 6000, comparator: '>' }`.
 */
export const parseFigure = (input: unknown, defaults?: Defaults): Parsed<Figure> =>
  finished(figureDataSteps(input, defaults));

/** An earlier figure as an attribute writes it. */
type PlainPrevious = { readonly value: string; readonly period?: string | undefined };

/** A figure with the words of an earlier time after it, which has no date: "5,200 last year", "12% (previous month)", "66% yesterday", "95% in Autumn term". */
const BEFORE_NOW =
  /^(.*\d\S*),? (?:\(?((?:last|previous|prior) (?:year|season|quarter|month|week|term)|yesterday|(?:the (?:day|week|month|year)|a (?:week|month|year)) (?:before|earlier))\)?|(?:in|during) (?:the )?(\p{L}+ term|(?:term|week|round|wave|phase) \d+))$/iu;

/** A figure and its time: "5,200 in 2020", "5,200 last year". */
function withTime(text: string): PlainPrevious {
  const [, value, before, period = before] = BEFORE_NOW.exec(text.slice(0, 100)) ?? [];
  return value ? { value, period } : readDatedText(text);
}

/** The earlier figures of an attribute, each with its period in another attribute or after it: `previous="5,200 in 2020"`, or several, as "100 in February 2023; 90 in March 2022". */
export function plainPrevious(previous: string, period: string | undefined): PlainPrevious | readonly PlainPrevious[] {
  const split = (text: string): readonly string[] => text.split(/;(?![^(]*\))/).map((part) => part.trim());
  const periods = period === undefined ? [] : split(period);
  const [only, ...more] = split(previous)
    .filter(Boolean)
    .map((value, i) => (periods[i] === undefined ? withTime(value) : { value, period: periods[i] }));
  return only && more.length ? [only, ...more] : (only ?? { value: previous, period });
}
