import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { BarLayout } from './bar-layout.js';

/** The bar's looks, and its target's. */
export const barStyle = css`
  .bar {
    display: block;
    inline-size: 100%;
    block-size: var(--campaign-bar-size, 0.75rem);
    overflow: visible;
  }
  .track {
    fill: var(--_track);
  }
  .bar .mark {
    stroke: var(--_mark);
    stroke-width: 2;
  }
  /* Without --campaign-motion the declaration is void, and no rectangle is watched for changes. */
  .bar > rect {
    rx: 1px;
    transition:
      width var(--campaign-motion),
      x var(--campaign-motion);
  }
`;

/** The width of a bar that is one plain rectangle from the start, as nearly all are; `undefined` for any other. */
export const plainWidth = (layout: BarLayout | undefined): string | undefined =>
  layout &&
  layout.blocks.length === 1 &&
  layout.blocks[0]!.look === 'fill' &&
  layout.zero === undefined &&
  !layout.marks.length
    ? layout.blocks[0]!.width
    : undefined;

/** A bar of rectangles in shares of the width, and what `marks` draws on it; or the dotted line of a row that is named and not counted. */
export function bar(layout: BarLayout | undefined, marks?: (layout: BarLayout) => TemplateResult): TemplateResult {
  if (!layout)
    return html`<svg class="bar" part="bar" aria-hidden="true">
      <line class="none" x2="100%" y1="50%" y2="50%"></line>
    </svg>`;
  return html`<svg class="bar" part="bar" aria-hidden="true">
    ${layout.blocks.map((b) => svg`<rect class=${b.look} x=${b.x} width=${b.width} height="100%"></rect>`)}${marks?.(layout) ?? nothing}
  </svg>`;
}
