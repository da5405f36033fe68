import { html, nothing, type TemplateResult } from 'lit';
import type { LegendKey } from '../../words/words.js';
import type { LegendItem } from './legend-layout.js';

/** The signs of marks as one or two paths in a box of 28 by 12, each with its look where that is not the bar's own; what has none is a box. */
export type Signs = Partial<Record<LegendKey, readonly [d: string, look?: string, d2?: string, look2?: string]>>;

/** The sign of the mark that plain progress has. */
export const TARGET: Signs = { target: ['M14 -2V14', 'line'] };

const item = ({ mark, text }: LegendItem, signs: Signs): TemplateResult => {
  const [d, look, d2, look2] = signs[mark] ?? ['M7 1H21V12H7Z', mark];
  return html`<li>
    <svg aria-hidden="true" viewBox="0 0 28 12">
      <path class=${look ?? nothing} d=${d}></path>
      <path class=${look2 ?? nothing} d=${d2 ?? nothing}></path></svg
    >${text}
  </li>`;
};

/** What the marks mean that this chart shows; nothing where it shows none. */
export const legend = (items: readonly LegendItem[], signs: Signs): TemplateResult | typeof nothing =>
  items.length
    ? html`<ul class="legend" part="legend">
        ${items.map((one) => item(one, signs))}
      </ul>`
    : nothing;
