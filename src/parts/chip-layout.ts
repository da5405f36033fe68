/** Shape of a chip: a tick, a full dot, a half dot, or an arrow back. `none` is a word without a shape. */
export type ChipKind = 'done' | 'on' | 'late' | 'back' | 'none';

/** A status as a word and a shape, so that it never depends on colour alone. */
export interface ChipLayout {
  readonly kind: ChipKind;
  readonly text: string;
}
