import { css, type CSSResultGroup } from 'lit';
import { barStyle } from '../parts/old/bar.js';
import { frameStyle } from '../parts/frame.js';
import { legendStyle } from '../parts/old/legend-style.js';

/** The looks of progress: a row of words, and below it a thin bar from side to side. */
export const style: CSSResultGroup = css`
  ${frameStyle}${legendStyle}${barStyle}
  .rows {
    display: block;
    text-align: start;
  }
  th,
  td {
    font-weight: inherit;
    padding: 0;
  }
  tbody {
    display: block;
  }
  tbody tr {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1rem;
    align-items: baseline;
  }
  tr + tr {
    margin-block-start: var(--campaign-gap, 1rem);
  }
  tr th {
    flex: 1 1 0;
    min-inline-size: min(8em, 100%);
  }
  .amount {
    max-inline-size: 68%;
    text-align: end;
  }
  :where(.amount):dir(rtl) {
    text-align: left;
  }
  .amount b {
    font-weight: 650;
  }
  .drawn {
    flex: 0 0 100%;
  }
  .progress {
    block-size: var(--campaign-bar-size, 0.625rem);
    margin-block: 0.275rem 0.625rem;
  }
  @container (inline-size < 27rem) {
    tr th,
    .amount {
      flex: 0 0 100%;
      max-inline-size: none;
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
  }
`;
