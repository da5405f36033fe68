import type { MeasureStatus } from '../statistics/outcome.js';

/**
 * Shape of a chip: a tick, an arrow on without a colour, a full dot, a half dot, an arrow back, or for a word of the publisher a square. `none` is a
 * word without a shape.
 */
export type ChipKind = 'done' | 'past' | 'on' | 'late' | 'back' | 'stated' | 'none';

/** Colour of a status that the publisher gave in a word that has one. */
export type ChipTone = 'good' | 'warn' | 'bad';

/** A status as a word and a shape, so that it never depends on colour alone. */
export interface ChipLayout {
  readonly kind: ChipKind;
  readonly text: string;
  /** Absent for every word of the publisher but those of traffic lights. */
  readonly tone?: ChipTone;
}

/** The words of traffic lights, alone or with a remark after them, in which programmes publish their statuses. */
const LIGHTS: readonly (readonly [words: RegExp, tone: ChipTone])[] = [
  [/^(?:(?:dark |light )?green|grün|vert|verde)(?:\s*[:(,–—].*)?$/iu, 'good'],
  [/^(?:amber|yellow|orange|gelb|ámbar|amarillo)(?:\s*[:(,–—].*)?$/iu, 'warn'],
  [/^(?:red|rot|rouge|rojo|vermelho)(?:\s*[:(,–—].*)?$/iu, 'bad'],
];

/** The chip of a status in a word of the publisher. */
export function statedChip(text: string): ChipLayout {
  const tone = LIGHTS.find(([words]) => words.test(text.trim()))?.[1];
  return { kind: 'stated', text, ...(tone && { tone }) };
}

/** The shape of each status. */
const CHIPS: Record<MeasureStatus, ChipKind> = {
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

/** The chip of a status. One at its target has the colour of success only if the document says so: a spent budget has reached its target too. */
export const statusChip = (status: MeasureStatus, text: string, isGoal: boolean): ChipLayout => ({
  kind: !isGoal && (status === 'past' || status === 'reached') ? 'past' : CHIPS[status],
  text,
});
