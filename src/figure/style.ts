import { css, type CSSResultGroup } from 'lit';
import { frameStyle } from '../parts/frame.js';

/** The looks of a headline figure. */
export const style: CSSResultGroup = css`
  ${frameStyle}
  .value {
    font-size: var(--campaign-figure-size, clamp(1.75rem, 1.1rem + 6cqi, 2.75rem));
    font-weight: 700;
    line-height: 1.1;
    letter-spacing: -0.02em;
    margin-block: 0.1rem 0.2rem;
  }
  .value span {
    display: inline-block;
    line-height: 1.3;
    font-size: max(0.4em, 1rem);
    font-weight: 500;
    letter-spacing: 0;
    color: var(--_muted);
  }
  .value.none {
    font-size: 1.375rem;
    font-weight: 500;
    letter-spacing: 0;
    line-height: 1.4;
    color: var(--_muted);
  }
  .when {
    font-size: 0.875em;
  }
`;
