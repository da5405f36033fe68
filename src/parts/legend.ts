import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from '../words/words.js';
import type { LegendItem } from './legend-layout.js';

// Each as one or two paths in a box of 28 by 12, as it looks in the charts, with its look where that is not the bar's own.
const SIGNS: Partial<Record<Mark, readonly [d: string, look?: string, d2?: string, look2?: string]>> = {
  missing: ['M2 11H26', 'none'],
  'at-least': ['M0 0H10V12H0ZM12 0H18V12H12ZM20 0H23V12H20ZM25 0H27V12H25Z'],
  'at-most': ['M0 0H26V12H0Z', 'soft'],
  about: ['M0 0H19V12H0Z', undefined, 'M19 0H26V12H19Z', 'soft'],
  range: ['M0 0H14V12H0Z', undefined, 'M14 0H26V12H14Z', 'soft'],
  interval: ['M4 6H24M4 2V10M24 2V10', 'line'],
  target: ['M14 -2V14', 'line'],
  past: ['M8 -2V14', 'line', 'M9 0H26V12H9Z', 'soft'],
  pace: ['M9 11L14 3L19 11Z', 'point'],
  milestone: ['M11 6a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z', 'point'],
  break: ['M14 -2V14', 'broken'],
};

const item = ({ mark, text }: LegendItem): TemplateResult => {
  const [d, look, d2, look2] = SIGNS[mark] ?? ['M7 1H21V12H7Z', mark];
  return html`<li>
    <svg aria-hidden="true" viewBox="0 0 28 12">
      <path class=${look ?? nothing} d=${d}></path>
      <path class=${look2 ?? nothing} d=${d2 ?? nothing}></path></svg
    >${text}
  </li>`;
};

/** What the marks mean that this chart shows; nothing where it shows none. */
export const legend = (items: readonly LegendItem[]): TemplateResult | typeof nothing =>
  items.length
    ? html`<ul class="legend" part="legend">
        ${items.map(item)}
      </ul>`
    : nothing;
