import { css, unsafeCSS, type CSSResult } from 'lit';

/** Selects the drawings whose figures may be in a table alone. */
export const COPIED_AS_TABLE = '.plot, .keys, .legend, .multiples, .trend, .ends';

/**
 * Style sheet of rows that are copied. Engines put tabs between the cells of a table alone, and also after the empty cell of a bar. A column has its
 * figure as text that is not seen: texts of drawings are lines of their own.
 */
export const copiedRowsStyle: CSSResult = css`
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
