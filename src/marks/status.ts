import type { ParsedObservation } from '../contract/observation.js';
import type { PublishedQuantity } from '../contract/quantity.js';
import type { MarkStatus } from './mark.js';

/** The fills of statuses, by SDMX code. If a figure has several statuses, the first in this order is shown. */
const FILLS = [
  ['F', 'forecast'],
  ['E', 'estimated'],
  ['I', 'estimated'],
  ['P', 'provisional'],
  ['U', 'unreliable'],
] as const;

/** The status that the fill of a figure's mark shows. Undefined if it has none that a fill can show. */
export const markStatus = ({ status }: PublishedQuantity): MarkStatus | undefined =>
  status && FILLS.find(([code]) => status.includes(code))?.[1];

/** The status that the fill of a figure in time shows: that its period is incomplete, else that of the figure. Undefined without a figure. */
export const statusOf = (
  observation: Pick<ParsedObservation, 'through' | 'value'> | undefined,
): MarkStatus | undefined => (observation?.through ? 'partial' : observation && markStatus(observation.value));
