import type { MeasureStatus } from '../statistics/outcome.js';

/** Shape of a chip: a tick, a full dot, a half dot, an arrow back, or for a word of the publisher a square. `none` is a word without a shape. */
export type ChipKind = 'done' | 'on' | 'late' | 'back' | 'stated' | 'none';

/** A status as a word and a shape, so that it never depends on colour alone. */
export interface ChipLayout {
  readonly kind: ChipKind;
  readonly text: string;
}

/** The shape of each status. */
export const CHIPS: Record<MeasureStatus, ChipKind> = {
  reached: 'done',
  past: 'done',
  met: 'done',
  ahead: 'on',
  on: 'on',
  behind: 'late',
  missed: 'late',
  above: 'back',
  below: 'back',
  back: 'back',
};
