import { html, nothing, svg, type TemplateResult } from 'lit';
import { frame } from '../parts/frame.js';
import { legend } from '../parts/legend.js';
import { place } from '../parts/place.js';
import { table } from '../parts/table.js';
import type { DeltaLayout, LabelLayout, LineLayout, RectLayout, SignLayout } from './layout.js';

const openEnd = svg`<rect y="-7" width="100%" height="5"></rect><rect y="-12" width="100%" height="3"></rect><rect y="-16" width="100%" height="2"></rect>`;
const softEnd = svg`<rect class="soft" y="-7" width="100%" height="7"></rect>`;
const foot = svg`<line class="none" x2="100%" y1="-3" y2="-3"></line>`;

const rect = ({ look, x, y, width, height }: RectLayout): TemplateResult =>
  svg`<rect class=${look} x=${x} y=${y} width=${width} height=${height}></rect>`;

const sign = ({ form, x, y, y2, width, down }: SignLayout): TemplateResult =>
  form === 'interval'
    ? svg`<svg x=${x} width=${width} height="100%"><line class="whisker" x1="50%" x2="50%" y1=${y} y2=${y2!}></line><line class="whisker" x1="35%" x2="65%" y1=${y} y2=${y}></line><line class="whisker" x1="35%" x2="65%" y1=${y2!} y2=${y2!}></line></svg>`
    : svg`<svg x=${x} y=${y} width=${width} height="1" overflow="visible"><g transform=${down ? 'scale(1 -1)' : nothing}>${form === 'about' ? softEnd : form === 'missing' ? foot : openEnd}</g></svg>`;

const drawLines = (lines: readonly LineLayout[]): TemplateResult =>
  html`<svg viewBox="0 0 1000 100" preserveAspectRatio="none">
    ${lines.map(({ points, look }) => svg`<polyline class=${`line ${look}`} vector-effect="non-scaling-stroke" points=${points}></polyline>`)}
  </svg>`;

const label = ({ text, look, at }: LabelLayout): TemplateResult =>
  at ? html`<span class=${look} ${place(at)}>${text}</span>` : html`<span class=${look}>${text}</span>`;

/** Draws figures period by period: the picture is for the eye, the table says the same in words. */
export function drawDelta(d: DeltaLayout, shown: boolean, toggle: () => void): TemplateResult {
  const { slots, lines, ticks, zero, series, lack } = d;
  return frame(
    d.frame,
    html`${
        series.length
          ? html`<ul class="names" aria-hidden="true">
              ${series.map(
                ({ look, label: name }) =>
                  html`<li>
                    <svg viewBox="0 0 20 12">
                      ${
                        lines
                          ? svg`<line class=${`line ${look}`} x2="20" y1="6" y2="6"></line>`
                          : svg`<rect class=${look} width="20" height="12"></rect>`
                      }</svg
                    >${name}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <div class=${slots.length < 4 ? 'drawn few' : 'drawn'} part="plot" aria-hidden="true">
        <div class=${`scale ${lack}`}>${ticks.map(label)}</div>
        <div class=${d.negative ? 'plot negative' : 'plot'}>
          <svg>
            ${ticks.map(({ y }) => svg`<line class=${`tick ${lack}`} x2="100%" y1=${y} y2=${y}></line>`)}${d.rects.map(rect)}${d.signs.map(sign)}
            <line class="axis" x2="100%" y1=${zero} y2=${zero}></line>
            ${d.breaks.map((x) => svg`<line class="broken" x1=${x} x2=${x} y1="-4%" y2="100%"></line>`)}
          </svg>
          ${lines ? drawLines(lines) : nothing}${
            d.values
              ? html`<div class=${`labels values ${d.values}`}>${slots.map((slot) => label(slot.value))}</div>`
              : nothing
          }
        </div>
        <div class=${lines ? 'spread' : 'labels periods'}>${slots.map((slot) => label(slot.label))}</div>
        ${d.changed ? html`<div class="labels changes">${slots.map((slot) => label(slot.change))}</div>` : nothing}
      </div>
      ${legend(d.legend)}${table(d.table, shown, toggle)}`,
  );
}
