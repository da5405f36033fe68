import { css, nothing, svg, type CSSResult, type TemplateResult } from 'lit';
import { legendStyle } from '../parts/old/legend-style.js';
import { marksStyle } from '../parts/old/marks-style.js';
import { SIGNS } from '../parts/old/legend-signs.js';
import { legend } from '../parts/old/legend.js';
import { englishDelta } from '../words/en/delta.js';
import type { Delta } from './data.js';
import type { PlotLayout, SignLayout } from './layout.js';
import { layoutMarked } from './marked-layout.js';
import { drawColumns } from './template.js';

/** How a column looks of which something was said: its period is not complete, its figure not final, or not exact. */
export const style: CSSResult = css`
  ${legendStyle}${marksStyle}
  .partial,
  .forecast {
    fill: none;
  }
  .provisional,
  .estimated,
  .unreliable {
    fill: var(--_soft);
  }
  .partial,
  .forecast,
  .provisional,
  .estimated {
    stroke: var(--_bar);
    stroke-width: 2;
  }
  .provisional {
    stroke-width: 1.5;
  }
  .partial {
    stroke-dasharray: 5 3;
  }
  .forecast,
  .estimated {
    stroke-dasharray: 1 3;
  }
  .whisker {
    stroke: var(--_mark);
    stroke-width: 1.5;
  }
`;

const openEnd = svg`<rect y="-7" width="100%" height="5"></rect><rect y="-12" width="100%" height="3"></rect><rect y="-16" width="100%" height="2"></rect>`;
const softEnd = svg`<rect class="soft" y="-7" width="100%" height="7"></rect>`;
const foot = svg`<line class="none" x2="100%" y1="-3" y2="-3"></line>`;

const drawSign = ({ form, x, y, y2, width, down, look }: SignLayout): TemplateResult =>
  form === 'interval'
    ? svg`<svg x=${x} width=${width} height="100%" overflow="visible">${['halo', 'whisker'].map((name) => svg`<g class=${name}><line x1="50%" x2="50%" y1=${y} y2=${y2!}></line><line x1="35%" x2="65%" y1=${y} y2=${y}></line><line x1="35%" x2="65%" y1=${y2!} y2=${y2!}></line></g>`)}</svg>`
    : svg`<svg class=${look ?? nothing} x=${x} y=${y} width=${width} height="1" overflow="visible"><g transform=${down ? 'scale(1 -1)' : nothing}>${form === 'about' ? softEnd : form === 'missing' ? foot : openEnd}</g></svg>`;

/** What stands on the columns of a plot. */
export const drawSigns = ({ signs }: PlotLayout): readonly TemplateResult[] => signs.map(drawSign);

/** Draws columns of which something was said: that is in their looks, in what stands on them, and in a legend. */
export function draw(data: Delta, shown: boolean, toggle: () => void, hasTable: boolean): TemplateResult {
  const layout = layoutMarked(data, englishDelta);
  return drawColumns(layout, shown, toggle, hasTable, drawSigns(layout.plot), legend(layout.legend, SIGNS));
}
