import { html, nothing, svg, type TemplateResult } from 'lit';
import { changeLong } from '../parts/change.js';
import { frame } from '../parts/frame.js';
import { pageTable } from '../parts/table.js';
import { table } from '../parts/words-table.js';
import type { FigureLayout, TrendLayout } from './layout.js';

// A line of no length with a round cap is a dot that stays round, whatever the box is stretched to.
const trendLine = ({ lines, x, y, first, last }: TrendLayout): TemplateResult =>
  html`<svg class="trend" part="trend" aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
        ${lines.map((points) => svg`<polyline vector-effect="non-scaling-stroke" points=${points}></polyline>`)}
      </svg>
      <line class="latest" x1=${x} x2=${x} y1=${y} y2=${y}></line>
    </svg>
    <div class="ends" aria-hidden="true"><span>${first}</span><span>${last}</span></div>`;

/** Draws a headline figure: the sentence, with its number set large. */
export function drawFigure(
  { frame: around, pieces, known, when, change, trend, table: rows }: FigureLayout,
  shown: boolean,
  toggle: () => void,
  hasTable: boolean,
): TemplateResult {
  const { before, number, after } = pieces;
  return frame(
    around,
    html`<p class=${known ? 'value' : 'value none'} part="value">
        ${
          before ? html`<span part="qualifier">${before}</span> ` : nothing
        }${number}${after ? html` <span part="unit">${after}</span>` : nothing}
      </p>
      ${when ? html`<p class="when muted" part="period">${when}</p>` : nothing}${changeLong(change)}${
        trend ? trendLine(trend) : nothing
      }${rows ? table(rows, shown, toggle) : hasTable ? pageTable : nothing}`,
  );
}
