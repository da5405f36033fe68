import { html, nothing, type TemplateResult } from 'lit';
import { frame } from '../parts/frame.js';
import { pageTable } from '../parts/old/table.js';
import type { FigureLayout } from './layout.js';

/** Draws a headline figure: the sentence, with its number set large; `beside` it what it has of others, and their table, unless the page has given one. */
export function drawHeadline(
  { frame: around, pieces, known, when }: FigureLayout,
  hasTable: boolean,
  beside: unknown = nothing,
  table: unknown = hasTable ? pageTable : nothing,
): TemplateResult {
  const { before, number, after } = pieces;
  return frame(
    around,
    html`<p class=${known ? 'value' : 'value none'} part="value">
        ${
          before ? html`<span part="qualifier">${before}</span> ` : nothing
        }${number}${after ? html` <span part="unit">${after}</span>` : nothing}
      </p>
      ${when ? html`<p class="when muted" part="period">${when}</p>` : nothing}${beside}${table}`,
  );
}
