import { css, type CSSResult } from 'lit';

/** Style sheet of groups of measures: their headings, and the line above measures without a group that follow one. */
export const groupsStyle: CSSResult = css`
  .columns .group th {
    grid-area: 1 / 1 / auto / -1;
    max-inline-size: none;
    padding-block: 1rem 0.3rem;
    font-weight: var(--_strong);
  }
  .columns .group {
    min-block-size: 0;
  }
  .columns thead + tbody .group th {
    padding-block-start: 0.5rem;
  }
  .columns tbody + tbody > :first-child:not(.group) {
    margin-block-start: 0.75rem;
    padding-block-start: 0.25rem;
    border-block-start: 1px solid var(--_axis);
  }
  .form-indicators .group {
    border-block-end-color: var(--_axis);
  }
  @container (inline-size < 31rem) {
    .columns .group {
      padding-block-end: 0.25rem;
    }
    .columns .group th {
      flex: 1 0 100%;
    }
    .form-indicators.columns .group {
      margin-block-end: 0;
      padding-block: 0;
    }
  }
`;
