import { css, type CSSResult } from 'lit';
import { whereNarrow } from '../../parts/rows-style.js';

/** Style sheet of rows with a status in a narrow chart. */
export const statusesStyle: CSSResult = whereNarrow(
  (rows) => css`
    /* A long name is above the words of its status rather than beside them. */
    ${rows} tr:has(> .status > .chip) th {
      flex-basis: auto;
    }
    /* The status leaves room for a short value, so that neither is alone in a line. */
    ${rows} tr:has(> .status > .chip) > .status {
      margin-inline-end: 3rem;
    }
    ${rows} tr:has(> .status > .chip) > .value {
      margin-inline-start: -3rem;
    }
  `,
);
