import { css, html, nothing, type TemplateResult } from 'lit';
import { changeClass, type ChangeLayout } from './change-layout.js';

/** The looks of a change: the arrow is ink unless somebody said whether up is good. */
export const changeStyle = css`
  .up::before,
  .down::before {
    font-size: 0.75em;
    margin-inline-end: 0.3em;
    color: var(--_arrow, currentcolor);
  }
  .up::before {
    content: '▲' / '';
  }
  .down::before {
    content: '▼' / '';
  }
  .good {
    --_arrow: var(--_good);
  }
  .bad {
    --_arrow: var(--_bad);
  }
`;

/** A change in words. */
export const changeLong = (change: ChangeLayout | undefined): TemplateResult | typeof nothing =>
  change ? html`<p class=${`change ${changeClass(change)}`} part="change">${change.long()}</p>` : nothing;
