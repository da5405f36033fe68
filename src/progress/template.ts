import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { barMarks, plainWidth } from '../parts/bar.js';
import { frame } from '../parts/frame.js';
import { legend } from '../parts/legend.js';
import { pageTable, tableHead } from '../parts/table.js';
import type { ProgressLayout, RowLayout } from './layout.js';

const bar = ({ bar: drawn, target, from, loose, pace, milestones }: RowLayout): TemplateResult =>
  html`<svg class="bar progress" part="bar" aria-hidden="true">
    ${target ? svg`<rect class="track" width=${target} height="100%" rx="2"></rect>` : nothing}${
      drawn?.blocks.map((b) => svg`<rect class=${b.look} x=${b.x} width=${b.width} height="100%" rx="1"></rect>`) ??
      svg`<line class="none" x2="100%" y1="50%" y2="50%"></line>`
    }${drawn && (drawn.end || drawn.whisker || drawn.zero !== undefined) ? barMarks(drawn) : nothing}${milestones.map(
      ({ x }) => (x ? svg`<circle class="point" cx=${x} cy="50%" r="2.5"></circle>` : nothing),
    )}${pace ? svg`<svg x=${pace} y="100%" width="1" height="1" overflow="visible"><path class="point" d="M-4.5 9L0 2L4.5 9Z"></path></svg>` : nothing}${[
      from,
      target,
    ].map((x) =>
      x ? svg`<line class=${loose ? 'broken' : 'mark'} x1=${x} x2=${x} y1="-20%" y2="120%"></line>` : nothing,
    )}
  </svg>`;

/** A plain bar toward a target, as most are, is one template; any other row is put together. */
const row = (r: RowLayout): TemplateResult => {
  const drawn = r.bar ?? r.target;
  const beside = r.parts.length + r.milestones.length;
  const plain = beside || r.from || r.loose || r.pace || !r.target ? undefined : plainWidth(r.bar);
  if (plain)
    return html`<tr part="row" role="row">
      <th scope="row" role="rowheader" part="label">${r.label}</th>
      <td class="amount" role="cell" part="amount">
        <b part="value">${r.value}</b> <span part="rest">${r.rest}</span>
      </td>
      <td class="drawn" role="cell" aria-hidden="true">
        <svg class="bar progress" part="bar">
          <rect class="track" width=${r.target!} height="100%" rx="2"></rect>
          <rect width=${plain} height="100%" rx="1"></rect>
          <line class="mark" x1=${r.target!} x2=${r.target!} y1="-20%" y2="120%"></line>
        </svg>
      </td>
    </tr>`;
  return html`<tr part="row" role="row">
    <th scope="row" role="rowheader" part="label">${r.label}</th>
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
                          <svg aria-hidden="true" viewBox="0 0 12 12">
                            <rect class=${look} width="12" height="12"></rect></svg
                          >${text}
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

/** Draws progress: the rows are the table, unless the page has given one. */
export const drawProgress = (
  { frame: around, heads, rows, legend: signs }: ProgressLayout,
  hasTable: boolean,
): TemplateResult =>
  frame(
    around,
    html`${hasTable ? pageTable : nothing}
      <table class="rows" role="table" part="table" aria-hidden=${ifDefined(hasTable ? 'true' : undefined)}>
        ${tableHead(heads)}
        <tbody role="rowgroup">
          ${rows.map(row)}
        </tbody>
      </table>
      ${legend(signs)}`,
  );
