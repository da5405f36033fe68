import { isWithheld } from '../statistics/quantity.js';
import { remainder } from '../statistics/share.js';
import type { Problem } from './problem.js';
import type { PublishedQuantity } from './quantity.js';
import { reportProblem } from './reader.js';

/** Reports a withheld figure, of a part or of the total itself, that can be computed from what is left of the total after its parts. */
export function reportDisclosure(
  total: PublishedQuantity,
  parts: readonly PublishedQuantity[],
  pointer: string,
  problems: Problem[],
): void {
  if (!parts.length) return;
  const left = remainder(total, parts);
  if (left.kind !== 'withheld' || !left.disclosed) return;
  const expected = { code: 'undisclosed', by: isWithheld(total) ? 'parts' : 'total' } as const;
  reportProblem(problems, { pointer, code: 'disclosure', severity: 'noted', expected });
}
