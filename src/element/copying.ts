import { css, unsafeCSS, type CSSResult } from 'lit';
import { isReadable } from '../marks/readable.js';
import { toggleState } from './custom-states.js';
import type { Shown } from './drawn.js';
import type { ShadowElement } from './shadow-element.js';

/** Selects the drawings whose figures may be in a table alone. */
const COPIED_AS_TABLE = '.plot, .keys, .legend, .multiples, .trend, .ends';

/** Style sheet of rows that are copied, as cells of a table: engines put tabs between no others. Figures are texts that are not seen. */
const copiedRowsStyle: CSSResult = css`
  :host(:state(copying)) :is(.rows, .cells) {
    display: table;
  }
  :host(:state(copying)) .cells tbody {
    display: table-row-group;
  }
  :host(:state(copying)) :is(.rows :is(thead:not(.hidden), tbody) tr:not(.folded), .cells tbody tr) {
    display: table-row;
  }
  :host(:state(copying)) :is(.rows, .cells tbody) :is(th, td):not(.drawn, .remark:empty, .hidden) {
    display: table-cell;
  }
  /* Also where they have no room to be seen. */
  :host(:state(copying)) :is(.rows, .rows :is(tr, th, td), .cells :is(td, .hidden)) {
    position: static;
  }
  :host(:state(copying)) :is(.rows tbody tr, .cells td > .hidden) {
    -webkit-user-select: text;
    user-select: text;
  }
  /* An empty cell at the start of a line would be lost. */
  :host(:state(copying)) .rows thead:not(.hidden) th > .hidden {
    position: static;
    -webkit-user-select: text;
    user-select: text;
  }
  /* The rows state the figures of the parts that are drawn. */
  :host(:state(copying)) :is(.band, .names, .areas, .square .label:not(.value, .note)) {
    display: none;
  }
  :host(:state(copying)) .cells td > svg {
    display: none;
  }
  :host(:state(copying)) :is(.rows .drawn, summary) {
    display: none;
  }
  /* Figures that a drawing has only where it is pointed at are taken from its table, unless that is not yet built. */
  :host(:state(unwritten)) figure:has(> div > .data) > :is(${unsafeCSS(COPIED_AS_TABLE)}) {
    display: none;
  }
  /* Of a path, from its cells and the text with its earlier figures. */
  :host(:state(unwritten)) .cards-path {
    display: table;
  }
  :host(:state(unwritten)) .cards-path tbody tr {
    display: table-row;
  }
  :host(:state(unwritten)) .cards-path tbody :is(th, td) {
    display: table-cell;
    position: static;
  }
  :host(:state(unwritten)) .cards-path tbody .drawn {
    display: none;
  }
  :host(:state(unwritten)) :is(.hidden > .data, .cards-path tbody .hidden, .apart > .hidden) {
    -webkit-user-select: text;
    user-select: text;
  }
`;

/** The element in which a selection begins, also if that is in a shadow tree. Undefined in engines that do not tell. */
function startOf({ ownerDocument, renderRoot }: ShadowElement): Element | undefined {
  const selection = ownerDocument.getSelection();
  // Older engines have no composed ranges.
  const hasRanges = selection && 'getComposedRanges' in selection;
  const [range] = hasRanges ? selection.getComposedRanges({ shadowRoots: [renderRoot as ShadowRoot] }) : [];
  const start = range?.startContainer ?? selection?.anchorNode;
  return (start instanceof Element ? start : start?.parentElement) ?? undefined;
}

/**
 * Sets `:state(copying)` on a chart while a page is copied. In this state rows are those of a table, so that an engine puts tabs between their cells
 * and each row on a line; in `:state(unwritten)` a drawing gives way to its table. They end before the page is painted again. Whether the chart is
 * selected is not asked: no engine tells a page of a selection that ends within another shadow tree.
 */
export class Copying {
  #isStyled = false;

  constructor(
    private readonly host: ShadowElement,
    private readonly shown: () => Shown,
  ) {
    if (host.isConnected) this.connected();
  }

  connected(): void {
    this.host.ownerDocument.addEventListener('copy', this);
  }

  disconnected(): void {
    this.host.ownerDocument.removeEventListener('copy', this);
  }

  handleEvent(): void {
    const { host, shown } = this;
    // What is selected is asked before the rows change. What is selected in a drawing alone is copied as it is.
    const isUnwritten = isReadable(shown().layout?.scenes ?? []) && !startOf(host)?.closest(COPIED_AS_TABLE);
    // Until a page is first copied, an engine would match the style with every cell.
    if (!this.#isStyled) host.addStyles([copiedRowsStyle]);
    this.#isStyled = true;
    toggleState(host, 'copying', true);
    toggleState(host, 'unwritten', isUnwritten);
    host.ownerDocument.defaultView?.requestAnimationFrame(() => {
      toggleState(host, 'copying', false);
      toggleState(host, 'unwritten', false);
    });
  }
}
