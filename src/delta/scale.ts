import { css, html, nothing, svg, type CSSResult, type TemplateResult } from 'lit';
import { frame } from '../parts/frame.js';
import { SIGNS } from '../parts/old/legend-signs.js';
import { legend } from '../parts/old/legend.js';
import { table } from '../parts/old/words-table.js';
import { englishDelta } from '../words/en/delta.js';
import type { Delta } from './data.js';
import { drawSigns, style as markedStyle } from './marked.js';
import { layoutScale, type LineLayout, type NameLayout, type TickLayout } from './scale-layout.js';
import { drawPlot, place } from './template.js';

/** The looks of figures on a scale: its lines and values, and those of several series. */
export const style: CSSResult = css`
  ${markedStyle}
  .scaled {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .scaled > * {
    grid-area: auto / 2;
  }
  .scaled > .plot {
    grid-row: 1;
  }
  .scaled > .scale {
    display: grid;
    grid-area: 1 / 1;
    padding-inline-end: 0.5rem;
    font-size: 0.75em;
    color: var(--_muted);
  }
  .scale span {
    grid-area: 1 / 1;
    align-self: end;
    justify-self: end;
    position: relative;
    inset-block-end: calc(var(--_plot) * var(--at, 0));
    margin-block-end: -0.7em;
    white-space: nowrap;
  }
  .tick {
    stroke: var(--_track);
    stroke-width: 1;
  }
  .line {
    fill: none;
    stroke: var(--_bar);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .series1 {
    --_bar: var(--campaign-series-2, light-dark(#b5651d, #f0a96b));
  }
  .series2 {
    --_bar: var(--campaign-series-3, light-dark(#4b7f52, #8fcf98));
  }
  .series3 {
    --_bar: var(--campaign-series-4, light-dark(#7d4f9e, #c9a2e8));
  }
  .series4 {
    --_bar: var(--campaign-series-5, light-dark(#8a8126, #d8cf6c));
  }
  .series5 {
    --_bar: var(--campaign-series-6, light-dark(#55616d, #a9b4bf));
  }
  [class^='series'] {
    fill: var(--_bar);
  }
  /* What was said of a figure is seen in the colour of its series. */
  [class^='series']:not(.series0) {
    --_soft: color-mix(in oklab, var(--_bar) 42%, transparent);
  }
  [class^='series']:is(.partial, .forecast) {
    fill: none;
  }
  [class^='series']:is(.provisional, .estimated, .unreliable, .soft) {
    fill: var(--_soft);
  }
  .line.series1 {
    stroke-dasharray: 7 3;
  }
  .line.series2 {
    stroke-dasharray: 2 3;
  }
  .line.series3 {
    stroke-dasharray: 10 3 2 3;
  }
  .line.series4 {
    stroke-dasharray: 4 2;
  }
  .line.series5 {
    stroke-dasharray: 14 4;
  }
  .line.dot {
    stroke-width: 5;
    stroke-linecap: round;
    stroke-dasharray: none;
  }
  .series {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.1rem;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  .series svg {
    inline-size: 1.25em;
    block-size: 0.75em;
    margin-inline-end: 0.4em;
  }
  .names {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    justify-items: center;
    margin-block-start: 0.35rem;
    font-size: 0.875em;
    line-height: 1.4;
    text-align: center;
    overflow-wrap: normal;
  }
  .names > :not(.first, .last) {
    padding-inline: 0.25em;
  }
  .negative ~ .names {
    margin-block-start: 1.85rem;
  }
  /* The periods under a line stand where their values are; the first and the latest lean inward. */
  .spread {
    position: relative;
    block-size: 1.5em;
    font-size: 0.875em;
    white-space: nowrap;
  }
  .spread > span {
    direction: inherit;
    unicode-bidi: plaintext;
    position: absolute;
    inset-inline-start: var(--at);
    display: flex;
    justify-content: center;
    inline-size: 0;
  }
  .spread > .first {
    inset-inline-start: 0;
    justify-content: flex-start;
  }
  .spread > .last {
    inset-inline-start: 100%;
    justify-content: flex-end;
  }
`;

const line = ({ points, look }: LineLayout): TemplateResult =>
  svg`<polyline class=${`line ${look}`} points=${points}></polyline>`;

const tick = ({ text, at }: TickLayout): TemplateResult => html`<span .style=${place(at)}>${text}</span>`;

const name = ({ text, fit, at }: NameLayout): TemplateResult =>
  at ? html`<span class=${fit} .style=${place(at)}>${text}</span>` : html`<span class=${fit}>${text}</span>`;

/** Draws figures on a scale: the picture with its labels is for the eye, the table says the same in words. */
export function draw(data: Delta, shown: boolean, toggle: () => void): TemplateResult {
  const layout = layoutScale(data, englishDelta);
  const { frame: around, plot, lines, ticks, names, series, legend: signs, table: rows } = layout;
  return frame(
    around,
    html`${
        series.length
          ? html`<ul class="series" aria-hidden="true">
              ${series.map(
                ({ look, label }) =>
                  html`<li>
                    <svg viewBox="0 0 20 12">
                      ${
                        lines
                          ? svg`<line class=${`line ${look}`} x2="20" y1="6" y2="6"></line>`
                          : svg`<rect class=${look} width="20" height="12"></rect>`
                      }</svg
                    >${label}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <div class=${plot.negative ? 'picture scaled negative' : 'picture scaled'} part="plot" aria-hidden="true">
        <div class="scale">${ticks.map(tick)}</div>
        ${drawPlot(plot, drawSigns(plot), lines?.map(line))}
        <div class=${lines ? 'spread' : 'names'}>${names.map(name)}</div>
      </div>
      ${legend(signs, SIGNS)}${table(rows, shown, toggle)}`,
  );
}
