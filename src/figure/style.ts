import { css, type CSSResultGroup } from 'lit';
import { changeStyle } from '../parts/change.js';
import { frameStyle } from '../parts/frame.js';
import { buttonStyle } from '../parts/button.js';
import { wordsStyle } from '../parts/words-style.js';

/** The looks of a headline figure. */
export const style: CSSResultGroup = css`
  ${frameStyle}${buttonStyle}${wordsStyle}${changeStyle}
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
  .when,
  .change {
    font-size: 0.875em;
  }
  .change {
    margin-block-start: 0.2rem;
  }
  .trend {
    display: block;
    inline-size: 100%;
    max-inline-size: 16rem;
    block-size: 2.75rem;
    margin-block-start: 0.75rem;
    overflow: visible;
    fill: none;
    stroke: var(--_bar);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .trend:dir(rtl) {
    scale: -1 1;
  }
  .trend .latest {
    stroke-width: 7;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    max-inline-size: 16rem;
    font-size: 0.75em;
    color: var(--_muted);
  }
`;
