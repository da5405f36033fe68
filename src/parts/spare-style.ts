import { unsafeCSS, type CSSResult } from 'lit';
import type { Share } from '../marks/mark.js';

/** Steps in which the empty part of a square is taken off, in per cent of its side, and the largest part that can be empty: beside one row of cells. */
const STEP = 5;
const MOST = 45;

/** Style sheet that takes the empty part of a square off above and below, also off the height of the only card. */
export const spareStyle: CSSResult = unsafeCSS(
  Array.from({ length: MOST / STEP }, (_, index) => {
    const part = (index + 1) * STEP;
    const height = (100 - 2 * part) / 100;
    return `.spare-${part}>svg{margin-block:-${part}%}.cards.one:has(.spare-${part}){--_height:calc(${height}*var(--_drawn))}`;
  }).join(''),
);

/** Class of a square of which a part is empty above and below. Empty if that is little. */
export function spareClass(spare: Share = 0): string {
  const part = Math.floor((spare * 100) / STEP) * STEP;
  return part ? `spare-${part}` : '';
}
