import { css, type CSSResult } from 'lit';

/** Declarations that hide an element from sight, but leave it in the accessibility tree. `content-visibility` would remove it from both. */
export const visuallyHidden: CSSResult = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  margin-inline-start: -1px;
  overflow: hidden;
  clip-path: inset(50%);
`;

/** Declarations that show what {@link visuallyHidden} hides. */
export const visuallyShown: CSSResult = css`
  position: static;
  inline-size: auto;
  block-size: auto;
  margin-inline-start: 0;
  overflow: auto;
  clip-path: none;
  white-space: normal;
`;
