import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Label, Scene } from '../marks/scene.js';
import { drawMarks } from '../marks/svg/mark.js';
import { percent } from '../marks/svg/percent.js';
import { changeChip } from '../parts/change-chip.js';
import { chip } from '../parts/chip.js';
import type { ChipLayout } from '../parts/chip-layout.js';
import { dataTable, type DataTable, type DataTableView } from '../parts/data-table.js';
import { frame } from '../parts/frame.js';
import { numberWidthClass } from '../parts/number-width.js';
import { pageTable } from '../parts/table.js';
import type { FigureLayout } from './layout.js';

/** State of the element that the template depends on. */
export interface FigureView {
  /** The table of the observations. */
  readonly table: DataTableView;
  readonly changeTable: (view: DataTableView) => void;
  /** True if the page provides its own table. */
  readonly hasTable: boolean;
  /** True if the table is there for readers without script. */
  readonly isPrinted: boolean;
}

const valueLine = (layout: FigureLayout): TemplateResult => {
  const { before, number, after } = layout.pieces;
  const size = layout.hasValue ? numberWidthClass(layout.numberWidth) : 'none';
  return html`<p class=${`value ${size}`} part="value">
    ${before ? html`<span class="qualifier" part="qualifier">${before} </span>` : nothing}<span class="number"
      >${number}</span
    >${after ? html`<span class="unit" part="unit"> <span>${after}</span></span>` : nothing}
  </p>`;
};

/** The line with time and changes of the figure. A change that needs a sentence has its own line. */
const whenLine = ({ when, changes }: FigureLayout): TemplateResult =>
  html`${
    when || changes.some(({ chip }) => chip)
      ? html`<div class="when">
          ${when ? html`<span part="period">${when}</span>` : nothing} ${changes.map(changeChip)}
        </div>`
      : nothing
  }${changes.map((change) => (change.chip ? nothing : html`<p class="when" part="change">${change.long()}</p>`))}`;

const statusChip = (status: ChipLayout): TemplateResult => html`<p class="status">${chip(status)}</p>`;

/** The small bar of a target, above its words and the status. Empty if there is neither. */
function targetLine({ target, status, scenes }: FigureLayout): TemplateResult | typeof nothing {
  if (!target && !status) return nothing;
  const bar = target && scenes.find(({ box }) => box === 'rows');
  return html`<div class="target-line" part="target">
    ${bar ? html`<svg class="row-plot" aria-hidden="true">${drawMarks(bar.marks)}</svg>` : nothing}
    ${target ? html`<p>${target}</p>` : nothing}${status ? statusChip(status) : nothing}
  </div>`;
}

/** The label of an end of the trend, with its value outermost. */
const end = ({ text, strong, anchor }: Label): TemplateResult => {
  const figure = strong ? html`<b>${strong}</b>` : nothing;
  return anchor === 'end' ? html`<span>${text} ${figure}</span>` : html`<span>${figure} ${text}</span>`;
};

const trend = ({ marks, labels, y }: Scene, index: number): TemplateResult =>
  html`<svg class="trend" part="trend" data-scene=${index} aria-hidden="true">
      ${y?.ticks.map(({ position, zero }) => {
        const height = percent(position);
        return svg`<line class=${zero ? 'zero' : 'extent'} part="grid" x2="100%" y1=${height} y2=${height}></line>`;
      })}${drawMarks(marks)}
    </svg>
    <div class="ends" part="axis" aria-hidden="true">${labels.map(end)}</div>`;

/** Template of a headline figure: number, time, change, trend, and the table of its observations. */
export function drawFigure(layout: FigureLayout, words: DataTable['words'], view: FigureView): TemplateResult {
  const { frame: around, scenes, table } = layout;
  const { table: tableView, changeTable, hasTable, isPrinted } = view;
  return frame(
    around,
    html`${valueLine(layout)}${whenLine(layout)}${targetLine(layout)}${scenes.map((scene, index) => (scene.box === 'plot' ? trend(scene, index) : nothing))}${
      table.length
        ? dataTable({ table, words, view: tableView, change: changeTable, hasTable, isPrinted })
        : hasTable
          ? pageTable
          : nothing
    }`,
  );
}
