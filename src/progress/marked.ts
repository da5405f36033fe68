import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { barMarks } from '../parts/old/bar-marks.js';
import { marksStyle } from '../parts/old/marks-style.js';
import type { RowLayout } from './layout.js';
export { SIGNS } from '../parts/old/legend-signs.js';

/** How marks look, and the parts and milestones below a bar. */
export const style = css`
  ${marksStyle}
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.1rem;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  /* Its cell is from left to right, as what its words say. */
  .drawn {
    direction: inherit;
  }
  .beside svg {
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.4em;
  }
  .part1 {
    fill-opacity: 0.62;
  }
  .part2 {
    fill-opacity: 0.38;
  }
  .part3 {
    fill-opacity: 0.22;
  }
`;

const bar = ({ bar: drawn, target, from, loose, pace, milestones }: RowLayout): TemplateResult =>
  html`<svg class="bar progress" part="bar" aria-hidden="true">
    ${target ? svg`<rect class="track" width=${target} height="100%"></rect>` : nothing}${
      drawn?.blocks.map((b) => svg`<rect class=${b.look} x=${b.x} width=${b.width} height="100%"></rect>`) ??
      svg`<line class="none" x2="100%" y1="50%" y2="50%"></line>`
    }${drawn && (drawn.end || drawn.whisker || drawn.zero !== undefined) ? barMarks(drawn) : nothing}${milestones.map(
      ({ x }) => (x ? svg`<circle class="point" cx=${x} cy="50%" r="2.5"></circle>` : nothing),
    )}${pace ? svg`<svg x=${pace} y="100%" width="1" height="1" overflow="visible"><path class="point" d="M-4.5 9L0 2L4.5 9Z"></path></svg>` : nothing}${[
      from,
      target,
    ].map((x) =>
      x
        ? (loose ? ['halo', 'broken'] : ['mark']).map(
            (look) => svg`<line class=${look} x1=${x} x2=${x} y1="-20%" y2="120%"></line>`,
          )
        : nothing,
    )}
  </svg>`;

/** Draws a row that is more than one plain bar toward a target: with parts and milestones, marks, or nothing to draw. */
export const markedRow = (r: RowLayout): TemplateResult => {
  const drawn = r.bar ?? r.target;
  const beside = r.parts.length + r.milestones.length;
  return html`<tr part="row" role="row">
    <th scope="row" role="rowheader" part="label" lang=${ifDefined(r.lang)}>${r.label}</th>
    <td class="amount" role="cell" part="amount"><b part="value">${r.value}</b> <span part="rest">${r.rest}</span></td>
    ${
      drawn || beside
        ? html`<td class="drawn" role="cell" aria-hidden=${ifDefined(beside ? undefined : 'true')}>
            ${drawn ? bar(r) : nothing}${
              beside
                ? html`<ul class="beside">
                    ${r.parts.map(
                      ({ look, text }) =>
                        html`<li part="part">
                          ${
                            look
                              ? html`<svg aria-hidden="true" viewBox="0 0 12 12">
                                  <rect class=${look} width="12" height="12"></rect>
                                </svg>`
                              : nothing
                          }${text}
                        </li>`,
                    )}${r.milestones.map(({ text }) => html`<li part="milestone">${text}</li>`)}
                  </ul>`
                : nothing
            }
          </td>`
        : nothing
    }
  </tr>`;
};
