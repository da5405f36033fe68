/** The shape of a chip: a tick, a full dot, a half dot, an arrow back; `none` is a word alone. */
export type ChipKind = 'done' | 'on' | 'late' | 'back' | 'none';

/** A status in a word and a shape, so that its colour is never alone. */
export interface ChipLayout {
  readonly kind: ChipKind;
  readonly text: string;
}
