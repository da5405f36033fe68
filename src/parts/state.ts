import { css, html, type TemplateResult } from 'lit';

/** Style sheet of the messages in place of a drawing, or below one that could not be refreshed. */
export const stateStyle = css`
  .state {
    padding-block: 0.75rem;
    border-block: 1px solid var(--_track);
    color: var(--_secondary);
    overflow-wrap: anywhere;
  }
  /* The two lines mark the reserved height. */
  :host([state='loading']) .state {
    box-sizing: border-box;
    min-block-size: inherit;
  }
  .state p,
  .state ul {
    line-height: 1.45;
    max-inline-size: 80ch;
  }
  /* English words, whatever the direction of the page. */
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

/** Template of the state without figures. The slot `empty` replaces the text. */
export const emptyState = (text: string): TemplateResult =>
  html`<div class="state" part="empty">
    <slot name="empty"><p>${text}</p></slot>
  </div>`;

/** Template of the loading state. The slot `loading` replaces the text. */
export const loadingState = (text: string): TemplateResult =>
  html`<div class="state" part="loading" role="status">
    <slot name="loading"><p>${text}</p></slot>
  </div>`;

/** Template of the message below figures that could not be refreshed. */
export const outdated = (text: string): TemplateResult => html`<p class="foot" part="stale" role="status">${text}</p>`;

/** Template of the error state: data that cannot be drawn, with their problems. The slot `error` replaces the text. */
export const errorState = (text: string, problems: readonly string[]): TemplateResult =>
  html`<div class="state" part="error" role="status">
    <slot name="error"
      ><p>${text}</p>
      <ul>
        ${problems.map((problem) => html`<li>${problem}</li>`)}
      </ul></slot
    >
  </div>`;
