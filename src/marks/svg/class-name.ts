import { css, unsafeCSS, type CSSResult } from 'lit';
import type { Mark, MarkBase } from '../mark.js';

/** Class name of a series' hue, of a part's tint, of a step of colour, or of the grey behind what is put forward. Hues and tints repeat after the sixth, because more are not distinguishable. */
export function colourClass({
  series,
  part,
  step,
  muted,
}: Pick<MarkBase, 'series' | 'part' | 'step' | 'muted'>): string {
  if (muted) return 'muted';
  if (series !== undefined) return `series-${series % 6}`;
  if (part !== undefined) return `part-${part % 6}`;
  return step === undefined ? '' : `step-${step}`;
}

/** Class names of a mark's fill. Empty for the exact figure of a single series, whose fill is the accent. */
export function markClass(mark: Mark): string {
  const { tone, status, certainty } = mark;
  const isUncertain = certainty === 'most' || certainty === 'range';
  const classes = [colourClass(mark), tone === 'plain' ? '' : tone, status, isUncertain ? 'uncertain' : ''];
  return classes.filter(Boolean).join(' ');
}

const classesOf = (kind: string, length = 6): CSSResult =>
  unsafeCSS(Array.from({ length }, (_, index) => `.${kind}-${index}`).join());

/** Style sheet of classes with numbers, each with its value of a property: `.range-0{--_grey:28%}.range-1{--_grey:22%}`. `first` is the number of the first. */
export const numbered = (selector: string, property: string, values: readonly string[], first = 0): CSSResult =>
  unsafeCSS(values.map((value, index) => `${selector}-${first + index}{${property}:${value}}`).join(''));

/** Selectors of all tints of parts, steps of colour, and colours. Each class is named, as a part of a name would be looked for in every element. */
export const parts = classesOf('part');
export const steps = classesOf('step', 7);
export const colours = css`
  ${classesOf('series')},${parts},${steps}
`;
