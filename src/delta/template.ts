import { html, nothing, svg, type TemplateResult } from 'lit';
import { changeClass } from '../parts/change.js';
import { frame } from '../parts/frame.js';
import { legend } from '../parts/legend.js';
import { place } from '../parts/place.js';
import { table } from '../parts/table.js';
import type { ColumnLayout, DeltaLayout, SlotLayout } from './layout.js';

const openEnd = svg`<rect y="-7" width="100%" height="5"></rect><rect y="-12" width="100%" height="3"></rect><rect y="-16" width="100%" height="2"></rect>`;
const softEnd = svg`<rect class="soft" y="-7" width="100%" height="7"></rect>`;

const marksOf = ({ x, width, end, whisker, missing }: ColumnLayout): TemplateResult =>
  svg`${
    end
      ? svg`<svg x=${x} y=${end.y} width=${width} height="1" overflow="visible"><g transform=${end.down ? 'scale(1 -1)' : nothing}>${end.form === 'about' ? softEnd : openEnd}</g></svg>`
      : nothing
  }${whisker ? svg`<line class="whisker" x1=${whisker.x} x2=${whisker.x} y1=${whisker.y1} y2=${whisker.y2}></line>` : nothing}${
    missing
      ? svg`<svg x=${x} y="100%" width=${width} height="1" overflow="visible"><line class="none" x2="100%" y1="-3" y2="-3"></line></svg>`
      : nothing
  }`;

const column = (c: ColumnLayout): TemplateResult =>
  svg`${c.blocks.map(
    (b) => svg`<rect class=${b.look} x=${c.x} y=${b.y} width=${c.width} height=${b.height}></rect>`,
  )}${c.end || c.whisker || c.missing ? marksOf(c) : nothing}`;

const drawLines = (lines: NonNullable<DeltaLayout['lines']>): TemplateResult =>
  html`<svg viewBox="0 0 1000 100" preserveAspectRatio="none">
    ${lines.map(({ points, look }) => svg`<polyline class="line ${look}" vector-effect="non-scaling-stroke" points=${points}></polyline>`)}
  </svg>`;

const value = ({ value: v, fit }: SlotLayout): TemplateResult =>
  html`<span
    >${v ? html`<b class="${fit.value} ${v.below ? 'below' : ''}" ${place(v.at)}>${v.text}</b>` : nothing}</span
  >`;

const change = ({ change: c, fit }: SlotLayout): TemplateResult =>
  html`<span
    >${
      c
        ? html`<span class="${fit.change} ${changeClass(c)}"
            >${c.short.length > 1 ? c.short.map((text) => html`<span>${text}</span>`) : c.short[0]}</span
          >`
        : nothing
    }</span
  >`;

/** Draws figures period by period: the picture is for the eye, the table says the same in words. */
export function drawDelta(d: DeltaLayout, shown: boolean, toggle: () => void): TemplateResult {
  const { slots, lines, ticks, zero, series } = d;
  return frame(
    d.frame,
    html`${
        series.length
          ? html`<ul class="names" aria-hidden="true">
              ${series.map(
                ({ look, label }) =>
                  html`<li>
                    <svg viewBox="0 0 20 12">
                      ${
                        lines
                          ? svg`<line class="line ${look}" x2="20" y1="6" y2="6"></line>`
                          : svg`<rect class=${look} width="20" height="12"></rect>`
                      }</svg
                    >${label}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <div class="drawn" part="plot" aria-hidden="true">
        ${
          ticks.length
            ? html`<div class="scale">${ticks.map(({ at, text }) => html`<span ${place(at)}>${text}</span>`)}</div>`
            : nothing
        }
        <div class=${d.negative ? 'plot negative' : 'plot'}>
          <svg>
            ${ticks.map(({ y }) => svg`<line class="tick" x2="100%" y1=${y} y2=${y}></line>`)}${d.columns.map(column)}
            <line class="axis" x2="100%" y1=${zero} y2=${zero}></line>
            ${d.breaks.map((x) => svg`<line class="broken" x1=${x} x2=${x} y1="-4%" y2="100%"></line>`)}
          </svg>
          ${lines ? drawLines(lines) : nothing}${
            slots.some((slot) => slot.value) ? html`<div class="labels values">${slots.map(value)}</div>` : nothing
          }
        </div>
        <div class=${lines ? 'spread periods' : 'labels periods'}>
          ${slots.map(({ label, x, fit }) =>
            x
              ? html`<span ${place(x)}><span class=${fit.label}>${label}</span></span>`
              : html`<span><span class=${fit.label}>${label}</span></span>`,
          )}
        </div>
        ${slots.some((slot) => slot.change) ? html`<div class="labels changes">${slots.map(change)}</div>` : nothing}
      </div>
      ${legend(d.legend)}${table(d.table, shown, toggle)}`,
  );
}
