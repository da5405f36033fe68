import { css, html, type TemplateResult } from 'lit';

/** The looks of a chart that has nothing to draw. */
export const stateStyle = css`
  .state {
    padding-block: 0.75rem;
    border-block: 1px solid var(--_track);
    color: var(--_muted);
  }
  .state ul {
    margin: 0.35rem 0 0;
    padding-inline-start: 1.1em;
    font-size: 0.875em;
  }
`;

/** No figures yet, in the page's own words if it has put some into the slot `empty`. */
export const emptyState = (text: string): TemplateResult =>
  html`<div class="state" part="empty"><slot name="empty">${text}</slot></div>`;

/** Data that cannot be drawn: what is wrong, in the page's own words if it has put some into the slot `error`. */
export const errorState = (text: string, problems: readonly string[]): TemplateResult =>
  html`<div class="state" part="error" role="status">
    <slot name="error"
      >${text}
      <ul>
        ${problems.map((problem) => html`<li>${problem}</li>`)}
      </ul></slot
    >
  </div>`;
