import type { FigureText, StatedUnit } from '../written/figure-text.js';

/** The part of a stated unit that tells one kind of figure from another; its scale does not. */
export const measureOf = ({ currency, percent, noun, per }: StatedUnit): string =>
  [currency, percent, noun, per].some(Boolean) ? [currency, percent || '', noun, per].join('|') : '';

/** Pointers of the objects around a pointer, from the inside out, and of itself. */
function* around(pointer: string): Generator<string> {
  for (let at = pointer; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    yield at;
    if (!at) return;
  }
}

/** Pointers of the objects whose figures need not have the unit of the others: series and measures. */
const STANDS_ALONE = /^\/(?:series|measures)\/\d+$/;

/** A figure with its pointer. */
export interface PlacedFigure {
  readonly pointer: string;
  readonly figure: FigureText;
}

/** Pointers of figures that others are compared with. */
const COMPARED = /\/(?:targets?|baseline|ranges)(?:\/|$)/;

/** Largest figure without a unit that may be a per cent because its target is one. */
const WHOLE = 100;

/** True for a count: a figure without a unit above 100, which is no target. */
const isCount = ({ pointer, figure: { quantity, stated } }: PlacedFigure): boolean =>
  !COMPARED.test(pointer) && !measureOf(stated) && Math.abs(quantity.value ?? quantity.low ?? 0) > WHOLE;

/**
 * The unit that the figures of each object state: its own, else that of all figures inside it if they agree. A target in per cent gives no unit to
 * counts.
 */
export function statedByOwner(
  owners: Iterable<string>,
  owned: ReadonlyMap<string, readonly PlacedFigure[]>,
): Map<string, StatedUnit> {
  // Of these objects, a target in per cent says nothing of the unit of the figures: "92%" next to 120,000.
  const counting = new Set([...owned].flatMap(([owner, figures]) => (figures.some(isCount) ? [...around(owner)] : [])));
  const own = new Map<string, StatedUnit>();
  const inside = new Map<string, StatedUnit | 'several'>();
  for (const [owner, figures] of owned) {
    for (const { pointer, figure } of figures) {
      const { stated } = figure;
      const isOfCounts = stated.percent && COMPARED.test(pointer) && counting.has(owner);
      if (!measureOf(stated) || isOfCounts) continue;
      if (!own.has(owner)) own.set(owner, stated);
      for (const at of around(owner)) {
        const known = inside.get(at) ?? stated;
        inside.set(at, known === 'several' || measureOf(known) !== measureOf(stated) ? 'several' : stated);
      }
    }
  }
  const found = new Map<string, StatedUnit>();
  const all = [...owners];
  // "Staff: 120" next to "Vacancies: 5%" is no per cent.
  if (all.some((owner) => STANDS_ALONE.test(owner) && !inside.has(owner))) inside.delete('');
  for (const owner of all) {
    const shared = inside.get(owner);
    const unit = own.get(owner) ?? (shared === 'several' ? undefined : shared);
    if (unit) found.set(owner, unit);
  }
  return found;
}

/** The unit that the nearest object states. */
export function nearest(pointer: string, stated: ReadonlyMap<string, StatedUnit>): StatedUnit | undefined {
  for (const at of around(pointer)) if (stated.has(at)) return stated.get(at);
  return undefined;
}
