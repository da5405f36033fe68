import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Mark } from '../../marks/mark.js';
import type { Scene } from '../../marks/scene.js';
import { drawLabel } from '../../marks/svg/label.js';
import { drawMarks } from '../../marks/svg/mark.js';
import { plot } from '../../parts/plot.js';
import { spareClass } from '../../parts/spare-style.js';
import { NOTHING } from '../../parts/table-layout.js';
import { remarkCell } from '../../parts/table.js';
import { isSigned, uncapital } from '../../words/capital.js';
import type { ColumnLayout, ProgressColumn, ProgressLayout, ProgressRow } from '../layout.js';
import { classOf, cellContent, nameCell, allNamedClass, cellPart } from './cells.js';

/** Columns whose figures need their head, where it is not above them. */
const HEADED: readonly ProgressColumn[] = ['interval', 'share', 'gap'];

/** The content of a cell of a card: the figure after its head, or before the unit that a head would state. */
function cardContent(
  column: ColumnLayout,
  text: string | undefined,
  { row, layout, scene }: Card,
  head: string,
): unknown {
  // "−13 points to target 75%": after its head a distance would be on a line of its own in a narrow card.
  if (head && text && column.kind === 'gap' && isSigned(text))
    return html`<span class="cell-figure">${text}</span>&nbsp;<span class="cell-head" part="head" aria-hidden="true"
        >${uncapital(head)}</span
      >`;
  if (head && text)
    return html`<span class="cell-head" part="head" aria-hidden="true">${head}</span
      ><span class="cell-figure">${text}</span>`;
  const unit = column.kind === 'value' && row.hasValue ? layout.unit : '';
  const content = cellContent(column, text, row, scene?.namedSteps);
  return unit ? [content, html`<span class="unit" part="unit" aria-hidden="true"> ${unit}</span>`] : content;
}

/** One cell of a card, below its head if the figure does not explain itself. A value or share that the drawing states, or the cell after it, is visually hidden. */
function cardCell(column: ColumnLayout, index: number, card: Card): TemplateResult {
  const { row, layout, scene } = card;
  const { kind } = column;
  const text = row.cells[index];
  const isNone = kind === 'value' && !row.hasValue;
  const isDrawn =
    (kind === 'value' || kind === 'share') &&
    scene?.labels.some((label) => label.text === text || label.strong === text);
  const named = kind === 'steps' && !row.parts.length && allNamedClass(scene?.namedSteps);
  const isElsewhere = isNone && !scene && text === NOTHING;
  const head = HEADED.includes(kind) && !layout.isSingle ? (layout.table.heads[index + 1] ?? '') : '';
  return html`<td
    class=${[classOf(kind), isNone && 'none', (isDrawn || isElsewhere) && 'hidden', named].filter(Boolean).join(' ')}
    role="cell"
    part=${cellPart(kind)}
  >
    ${cardContent(column, text, card, head)}
  </td>`;
}

/** A row as a card, with the scene that is drawn for it. */
interface Card {
  readonly row: ProgressRow;
  readonly layout: ProgressLayout;
  readonly scene: Scene | undefined;
}

/** The marks of a tube: its columns are in a box with round ends. */
const tube = (marks: readonly Mark[]): readonly SVGTemplateResult[] => {
  const columns = marks.filter(({ type }) => type === 'rect');
  return [
    svg`<svg class="columns-in-tube">${drawMarks(columns)}</svg>`,
    ...drawMarks(marks.filter(({ type }) => type !== 'rect')),
  ];
};

/** The drawing of a card. A drawing that is not mirrored has the direction of one from left to right. */
const cardDrawing = (scene: Scene, index: number): TemplateResult => {
  const { box, mirror, spare, marks, labels } = scene;
  if (box === 'plot') return html`<td class="drawn" aria-hidden="true">${plot(scene, index)}</td>`;
  return html`<td
    class=${`drawn ${box} ${spareClass(spare)}`}
    dir=${ifDefined(mirror === false ? 'ltr' : undefined)}
    aria-hidden="true"
  >
    <svg part="bar" data-scene=${index}>${box === 'tube' ? tube(marks) : drawMarks(marks)}${labels.map(drawLabel)}</svg>
  </td>`;
};

/** The card of a measure: its drawing, if it has one, its name and its words. */
export function cardOf(index: number, layout: ProgressLayout, hasTable: boolean): TemplateResult {
  const { table, isTitled, scenes } = layout;
  const measure = table.row(index);
  const scene = scenes.find(({ row: at }) => at === index);
  return html`<tr class=${ifDefined(scene ? 'drawing' : undefined)} part="row" data-row=${index} role="row">
    ${nameCell(measure, isTitled, hasTable)}${scene ? cardDrawing(scene, scenes.indexOf(scene)) : nothing}
    ${table.columns.map((column, position) => cardCell(column, position, { row: measure, layout, scene }))}${remarkCell(table, measure)}
  </tr>`;
}
