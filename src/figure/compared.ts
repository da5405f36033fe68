import { css, html, nothing, svg, type CSSResult, type TemplateResult } from 'lit';
import { buttonStyle } from '../parts/button.js';
import { changeLong, changeStyle } from '../parts/change.js';
import { wordsStyle } from '../parts/old/words-style.js';
import { table } from '../parts/old/words-table.js';
import { englishFigure } from '../words/en/figure.js';
import { layoutFigure } from './compared-layout.js';
import type { Figure } from './data.js';
import type { TrendLayout } from './layout.js';
import { drawHeadline } from './template.js';

/** The looks of a change, a trend line and a table. */
export const style: CSSResult = css`
  ${buttonStyle}${wordsStyle}${changeStyle}
  .change {
    font-size: 0.875em;
    margin-block-start: 0.2rem;
  }
  .trend {
    display: block;
    inline-size: 100%;
    max-inline-size: 16rem;
    block-size: 2.75rem;
    margin-block-start: 0.75rem;
    overflow: visible;
    fill: none;
    stroke: var(--_bar);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .trend .latest {
    stroke-width: 7;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    max-inline-size: 16rem;
    font-size: 0.75em;
    color: var(--_muted);
  }
`;

// A line of no length with a round cap is a dot that stays round, whatever the box is stretched to.
const trendLine = ({ lines, x, y, first, last }: TrendLayout): TemplateResult =>
  html`<svg class="trend" part="trend" aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
        ${lines.map((points) => svg`<polyline vector-effect="non-scaling-stroke" points=${points}></polyline>`)}
      </svg>
      <line class="latest" x1=${x} x2=${x} y1=${y} y2=${y}></line>
    </svg>
    <div class="ends" aria-hidden="true"><span>${first}</span><span>${last}</span></div>`;

/** Draws a figure that stands among others: with the change from the one before it, their line and their table. */
export function draw(data: Figure, shown: boolean, toggle: () => void, hasTable: boolean): TemplateResult {
  const layout = layoutFigure(data, englishFigure);
  const { change, trend, table: rows } = layout;
  return drawHeadline(
    layout,
    hasTable,
    html`${changeLong(change)}${trend ? trendLine(trend) : nothing}`,
    rows && table(rows, shown, toggle),
  );
}
