import { html, type TemplateResult } from 'lit';
import type { Label, Scene } from '../../marks/scene.js';
import { widthClass } from '../../marks/text-width.js';

/** The letter of a row, in charts of the widths in which its tile has it. */
export const letterKey = ({ text, least = 0, most }: Label): TemplateResult =>
  html`<span class=${`${widthClass(least)} ${most ? widthClass(most, 'until') : ''}`}>${text}</span>`;

/** The letters of each row whose part has no room for its name, the least width of the chart at which it has, and the class of the heads if that is so of all rows. */
export function rowKeys(scene: Scene | undefined, rows: number) {
  const letters = new Map<number, Label[]>();
  const named = new Map<number, number>();
  for (const label of scene?.box === 'plot' ? scene.labels : []) {
    const { row = -1, role, least = 0 } = label;
    if (role === 'letter') letters.set(row, [...(letters.get(row) ?? []), label]);
    else named.set(row, least);
  }
  // Without rows, the columns have no heads.
  const unheaded = named.size === rows ? widthClass(Math.max(...named.values()), 'named') : '';
  return { letters, named, unheaded };
}
