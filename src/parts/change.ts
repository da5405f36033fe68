import { css } from 'lit';

/** Style sheet of a change. The arrow has the colour of the text unless the polarity is known. */
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
