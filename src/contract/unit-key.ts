import type { Unit } from './unit.js';

/** Key of a unit, equal for units that are written the same; their singular does not matter. */
export const unitKey = (unit: Unit | undefined): string | undefined =>
  unit && [unit.other, unit.currency, unit.per, unit.scale, unit.percent || ''].join('|');
