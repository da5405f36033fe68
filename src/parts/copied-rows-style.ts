import { css, type CSSResult } from 'lit';

/** Style sheet of rows that are copied. Engines put tabs between the cells of a table alone, and also after the empty cell of a bar. */
export const copiedRowsStyle: CSSResult = css`
  :host(:state(copying)) .rows {
    display: table;
  }
  :host(:state(copying)) .rows tr:not(.unseen) {
    display: table-row;
  }
  :host(:state(copying)) .rows :is(th, td):not(.drawn, .remark:empty) {
    display: table-cell;
  }
  :host(:state(copying)) .rows .drawn {
    display: none;
  }
`;
