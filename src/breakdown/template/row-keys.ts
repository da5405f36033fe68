import { html, type TemplateResult } from 'lit';
import { isFolded } from '../../parts/fold-layout.js';
import { byRow } from '../../marks/by-row.js';
import { rowKeyMarks } from '../../marks/legend.js';
import type { Mark } from '../../marks/mark.js';
import type { Label, Scene } from '../../marks/scene.js';
import { widthClass } from '../../marks/text-width.js';
import type { BreakdownLayout } from '../layout.js';

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

/** The marks in each row that is shown: its bar, or the key of the part that is drawn apart; tiles have letters. Folded rows have that of the part that they are together. */
export function rowMarks(
  { scenes: [scene], table, fold }: BreakdownLayout,
  isShown: (row: number) => boolean,
): ReadonlyMap<number, readonly Mark[]> {
  const { box, marks = [] } = scene ?? {};
  if (!scene || box === 'rows') return byRow(marks, isShown);
  const all = rowKeyMarks(marks, table.length, (row) => !!table.row(row).partOf);
  const hasKey = (row: number, key: Mark): boolean => box !== 'plot' || key.row !== row;
  const keys = new Map(Array.from(all, ([row, key]) => [row, hasKey(row, key) ? [key] : []]));
  const folded = keys.get(table.length);
  for (let row = fold?.from ?? 0; fold && folded && row < fold.to; row++)
    if (isFolded(fold, row)) keys.set(row, folded);
  return keys;
}
