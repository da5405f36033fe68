import { css, type CSSResult } from 'lit';

/** Style sheet of groups of measures: their headings, and the line above measures without a group that follow one. */
export const groupsStyle: CSSResult = css`
  .columns tbody .group {
    min-block-size: 0;
    padding-block: 0;
  }
  .columns tbody .group th {
    flex: 1 0 100%;
    grid-area: 1 / 1 / auto / -1;
    max-inline-size: none;
    padding-block: 1rem 0.3rem;
    font-weight: var(--_strong);
  }
  .columns thead + tbody .group th {
    padding-block-start: 0.5rem;
  }
  .columns tbody + tbody > :first-child:not(.group) {
    margin-block-start: 0.75rem;
    padding-block-start: 0.25rem;
    border-block-start: 1px solid var(--_axis);
  }
  /* In place of the line below the row before it. */
  .form-indicators.columns tbody + tbody > :first-child:not(.group) {
    margin-block-start: -1px;
  }
  .form-indicators.columns tbody .group {
    padding-block: 0;
    border-block-end-color: var(--_axis);
  }
`;
