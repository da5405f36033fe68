import { DESCRIBED, headOf, type Described, type Head, type WrittenHead } from '../contract/context.js';
import { checkHeadline, isLater } from '../contract/headline.js';
import {
  inOrder,
  observation,
  periodTexts,
  type Observation,
  type ParsedObservation,
} from '../contract/observation.js';
import { readingOf, type PeriodReading } from '../contract/period-reading.js';
import { alignDecimals } from '../contract/precision.js';
import type { Parsed, Problem } from '../contract/problem.js';
import { UNREAD, quantity, type PublishedQuantity, type QuantityInput } from '../contract/quantity.js';
import { asWritten, list, parseDocument, reportProblem, type Defaults, type ObjectSchema } from '../contract/reader.js';

/**
 * One headline figure, with an optional earlier figure to compare it with and an optional series for a trend line.
 * Example: `{ title: 'Gangs dismantled', value: '>6000', unit: 'gangs', period: '2021' }`.
 */
export interface FigureData extends Described {
  /** The headline figure. Examples: `6000`, `'>6000'`, `'5000..6000'`. */
  value: QuantityInput;
  /** An earlier figure, with its period, that the headline is compared with. If absent, it is the observation of the period just before. */
  previous?: Observation;
  /** Figures of several periods, drawn as a trend line. The headline is not added to them: to show it in the line, repeat it here. */
  observations?: readonly Observation[];
}

/** A parsed {@link FigureData}: defaults filled in, periods resolved, frozen. */
export interface Figure extends Head {
  readonly value: PublishedQuantity;
  readonly previous?: ParsedObservation;
  readonly observations: readonly ParsedObservation[];
}

interface Written extends WrittenHead {
  readonly value?: PublishedQuantity;
  readonly previous?: unknown;
  readonly observations?: unknown;
}

const FIGURE: ObjectSchema<Written> = {
  name: 'FigureData',
  shape: { ...DESCRIBED, value: quantity, previous: asWritten, observations: asWritten },
  required: ['title', 'value'],
};

/** The reading of the periods of a headline, of the figure that it is compared with, and of its trend. */
const readingOfFigure = ({
  kind,
  yearStart,
  period,
  previous,
  observations = [],
}: Written): PeriodReading | undefined => {
  const before = previous === undefined ? [] : periodTexts([previous]);
  const trend = periodTexts(observations);
  if (!before || !trend || period === undefined) return undefined;
  return readingOf([...before, ...trend, period].sort(), { kind, yearStart });
};

/** The head of a figure, its period read with those of the trend. */
function headIn(reading: PeriodReading | undefined, written: Written, problems: Problem[]): Head {
  const period = written.period === undefined ? undefined : reading?.(written.period);
  if (!period) return headOf(written, problems);
  const head = headOf({ ...written, period: undefined }, problems);
  return { ...head, scope: { ...head.scope, period } };
}

/**
 * Reads a {@link FigureData} from an object or JSON text. `defaults` fill in the members that it leaves out:
 * `{ title: 'Homes', unit: 'homes', source: { name: 'Homes Agency' } }`. Returns the data that can be drawn and every problem. Never throws.
 * Example: `parseFigure({ title: 'Gangs', value: '>6000' }).data?.value` is `{ value: 6000, comparator: '>' }`.
 */
export const parseFigure = (input: unknown, defaults?: Defaults): Parsed<Figure> =>
  parseDocument(input, { ...FIGURE, defaults }, 'value', (written, problems) => {
    const { value = UNREAD, observations } = written;
    const reading = readingOfFigure(written);
    const head = headIn(reading, written, problems);
    const { scope } = head;
    const one = observation(scope, reading);
    const series = list(one)(observations, '/observations', problems) ?? [];
    alignDecimals([...series, { scope, value }]);
    const previous = written.previous === undefined ? undefined : one(written.previous, '/previous', problems);
    if (previous && isLater(previous, { scope, period: scope.period })) {
      const found = previous.period?.text;
      reportProblem(problems, { pointer: '/previous/period', code: 'not-earlier', severity: 'noted', found });
    }
    const sorted = inOrder(series, problems);
    checkHeadline({ pointer: '/value', scope, value }, sorted, problems);
    return { ...head, value, previous, observations: sorted };
  });
