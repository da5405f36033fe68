import type { ParsedObservation } from '../contract/observation.js';
import type { PublishedQuantity } from '../contract/quantity.js';
import { isKnown, isWithheld, missingOf, negated, type Quantity } from '../statistics/quantity.js';
import type { ChangeLayout } from './change-layout.js';
import type { Claim, ClaimDirection } from './claim-layout.js';

/** The size of a change in its direction, exact: of `<-4` downwards `>4`. */
const sizeOf = (q: Quantity, direction: -1 | 0 | 1 | undefined): Quantity => (direction === -1 && negated(q)) || q;

/** Code of the reason why a figure has no number: `withheld`, `unread`, `not-given` or another kind of missing. */
const reasonOf = (q: PublishedQuantity): string =>
  isWithheld(q) ? 'withheld' : q.unread ? 'unread' : (missingOf(q) ?? 'not-given');

/** The claim that a text states a figure, or the reason why there is none. */
export function figureClaim({ pointer, value }: Pick<ParsedObservation, 'pointer' | 'value'>, text: string): Claim {
  const pointers = [pointer];
  return isKnown(value)
    ? { kind: 'figure', pointers, value, text }
    : { kind: 'missing', pointers, reason: reasonOf(value), text };
}

/** The claims of a text that states a change, or the reason why there is none. An earlier figure that is not published has no pointer. */
export function changeClaims({ found, comparison }: ChangeLayout, text: string): readonly Claim[] {
  const { now, before, skipped } = comparison;
  const pointers = [now.pointer, before.pointer].filter(Boolean);
  if (typeof found === 'string') return [{ kind: 'no-change', pointers, reason: found, text }];
  const { absolute, percent } = found;
  const way: ClaimDirection | undefined =
    found.direction === undefined ? undefined : found.direction > 0 ? 'up' : found.direction < 0 ? 'down' : 'same';
  const claims: Claim[] = [
    { kind: 'change', pointers, value: sizeOf(absolute, found.direction), ...(way && { direction: way }), text },
  ];
  // Texts state a per cent only of a change that has a direction.
  if (percent && found.direction)
    claims.push({
      kind: 'relative-change',
      pointers,
      value: sizeOf(percent, found.direction),
      ...(way && { direction: way }),
      text,
    });
  return claims.concat((skipped?.published ?? []).map((one) => figureClaim(one, text)));
}
