import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../marks/scene.js';
import { inStableOrder } from '../../marks/stable-order.js';
import { drawLabel } from '../../marks/svg/label.js';
import { drawMark, drawMarks } from '../../marks/svg/mark.js';
import { spareClass } from '../../parts/spare-style.js';

/** One bar of all parts, with their shares in it and their names below it. */
const band = ({ marks, labels, lines = 0 }: Scene): TemplateResult =>
  html`<svg class="band" part="whole" data-scene="0" aria-hidden="true">
      ${inStableOrder(marks).map(drawMark)}${labels.filter(({ role }) => role !== 'name').map(drawLabel)}
    </svg>
    ${
      lines
        ? html`<svg class="names" height=${`${lines * 1.25 + 0.25}em`} aria-hidden="true">
            ${labels.filter(({ role }) => role === 'name').map(drawLabel)}
          </svg>`
        : nothing
    }`;

/** The areas of all parts in one box, with their names in them. */
const areas = ({ marks, labels }: Scene): TemplateResult =>
  html`<svg class="areas" part="whole" data-scene="0" aria-hidden="true">
    ${inStableOrder(marks).map(drawMark)}${labels.map(drawLabel)}
  </svg>`;

/** A ring or squares, which keep their proportions, and are not mirrored in text from right to left. */
const square = ({ marks, labels, spare }: Scene): TemplateResult =>
  html`<div class=${`upright ${spareClass(spare)}`} dir="ltr">
    <svg class="square" part="whole" data-scene="0" aria-hidden="true">${drawMarks(marks)}${labels.map(drawLabel)}</svg>
  </div>`;

/** The drawing above or next to the table; empty if it is in the rows of the table. */
export const picture = (scene: Scene | undefined): TemplateResult | typeof nothing =>
  scene?.box === 'band'
    ? band(scene)
    : scene?.box === 'plot'
      ? areas(scene)
      : scene?.box === 'square'
        ? square(scene)
        : nothing;
