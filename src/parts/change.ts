import { css } from 'lit';

/** The looks of a change: the arrow is ink unless somebody said whether up is good. */
export const changeStyle = css`
  .up::before,
  .down::before {
    font-size: 0.75em;
    margin-inline-end: 0.3em;
  }
  .up::before {
    content: '▲' / '';
  }
  .down::before {
    content: '▼' / '';
  }
  .good::before {
    color: var(--_good);
  }
  .bad::before {
    color: var(--_bad);
  }
`;
