import { css } from 'lit';

/** The looks of a table that is seen as one. */
export const wordsStyle = css`
  .words {
    border-collapse: collapse;
    margin-block-start: 0.5rem;
    font-size: 0.875em;
    overflow-wrap: normal;
  }
  .words th,
  .words td {
    padding: 0.3em 1.25em 0.3em 0;
    text-align: start;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_track);
  }
  .words :dir(rtl) {
    padding: 0.3em 0 0.3em 1.25em;
  }
  .words th:not(:first-child),
  .words td:not(:first-child) {
    text-align: end;
  }
  .words th:last-child,
  .words td:last-child {
    padding-inline: 0;
  }
  .words tbody th {
    font-weight: inherit;
  }
  .scroll:not(.hidden) {
    overflow-x: auto;
  }
`;
