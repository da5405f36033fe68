import { DESCRIBED, headOf, type Described, type Head, type WrittenHead } from '../contract/context.js';
import { inOrder, observation, type Observation, type ParsedObservation } from '../contract/observation.js';
import type { Parsed } from '../contract/problem.js';
import { UNREAD, quantity, type PublishedQuantity, type QuantityInput } from '../contract/quantity.js';
import { asWritten, list, parseDocument, type Defaults, type ObjectSchema } from '../contract/reader.js';

/**
 * One headline figure, what it is compared with, and how it came to be.
 * Example: `{ title: 'Gangs dismantled', value: '>6000', unit: 'gangs', period: '2021' }`.
 */
export interface FigureData extends Described {
  /** The figure. */
  value: QuantityInput;
  /** The figure it is compared with. */
  previous?: Observation;
  /** The figures period by period, drawn as a trend line; the headline is not among them unless it is given again. */
  observations?: readonly Observation[];
}

/** A {@link FigureData} as it was read: defaults filled in, periods resolved, frozen. */
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

/**
 * Reads a figure from an object or JSON text. What it leaves out is taken from `defaults`, by the names of its members:
 * `{ title: 'Homes', unit: 'homes', source: { name: 'Homes Agency' } }`. Never throws; what can be drawn and every problem come back.
 * Example: `parseFigure({ title: 'Gangs', value: '>6000' }).data?.value` is `{ value: 6000, comparator: '>' }`.
 */
export const parseFigure = (input: unknown, defaults?: Defaults): Parsed<Figure> =>
  parseDocument(input, { ...FIGURE, defaults }, 'value', (written, problems) => {
    const head = headOf(written, problems);
    const { value = UNREAD, previous, observations } = written;
    const one = observation(head.scope);
    const series = list(one)(observations, '/observations', problems) ?? [];
    return {
      ...head,
      value,
      previous: previous === undefined ? undefined : one(previous, '/previous', problems),
      observations: inOrder(series, problems),
    };
  });
