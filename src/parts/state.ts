import { css, html, type TemplateResult } from 'lit';

/** The looks of what stands in place of a drawing, or below one that could not be refreshed. */
export const stateStyle = css`
  .state {
    padding-block: 0.75rem;
    border-block: 1px solid var(--_track);
    color: var(--_secondary);
    overflow-wrap: anywhere;
  }
  /* Its two lines show the place that is kept. */
  :host([state='loading']) .state {
    box-sizing: border-box;
    min-block-size: inherit;
  }
  .state p,
  .state ul {
    line-height: 1.45;
    max-inline-size: 80ch;
  }
  /* English words in a page of any direction. */
  .state :is(p, li),
  figure ~ .foot {
    direction: ltr;
  }
  .state ul {
    margin: 0.35rem 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  .state li {
    margin-block-start: 0.25rem;
  }
  .state ~ slot::slotted(table) {
    margin-block-start: 0.75rem;
  }
`;

/** No figures yet, in the page's own words if it has put some into the slot `empty`. */
export const emptyState = (text: string): TemplateResult =>
  html`<div class="state" part="empty">
    <slot name="empty"><p>${text}</p></slot>
  </div>`;

/** Figures that are on their way, in the page's own words if it has put some into the slot `loading`. */
export const loadingState = (text: string): TemplateResult =>
  html`<div class="state" part="loading" role="status">
    <slot name="loading"><p>${text}</p></slot>
  </div>`;

/** What stands below figures that could not be refreshed. */
export const outdated = (text: string): TemplateResult => html`<p class="foot" part="stale" role="status">${text}</p>`;

/** Data that cannot be drawn: what is wrong, in the page's own words if it has put some into the slot `error`. */
export const errorState = (text: string, problems: readonly string[]): TemplateResult =>
  html`<div class="state" part="error" role="status">
    <slot name="error"
      ><p>${text}</p>
      <ul>
        ${problems.map((problem) => html`<li>${problem}</li>`)}
      </ul></slot
    >
  </div>`;
