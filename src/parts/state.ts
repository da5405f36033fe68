import { css, html, type TemplateResult } from 'lit';

/** Style sheet of the messages in place of a drawing, or below one that could not be refreshed. */
export const stateStyle = css`
  .state {
    padding-block: 0.75rem;
    border-block: 1px solid var(--_track);
    color: var(--_secondary);
    overflow-wrap: anywhere;
  }
  .title + .state {
    margin-block-start: 0.5rem;
  }
  /* The two lines mark the reserved height. */
  :host(:state(loading)) .state {
    box-sizing: border-box;
    min-block-size: inherit;
  }
  .state p,
  .problems {
    line-height: 1.45;
    max-inline-size: 80ch;
  }
  /* English words, whatever the direction of the page. */
  .state p,
  .problems,
  figure ~ .foot {
    direction: ltr;
  }
  .problems {
    margin-block-start: 0.75rem;
    font-size: var(--_small);
    color: var(--_secondary);
    overflow-wrap: anywhere;
  }
  .problems ol {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.5em;
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

/** Template of the error state: data that cannot be drawn. The slot `error` replaces the text. */
export const errorState = (text: string): TemplateResult =>
  html`<div class="state" part="error" role="status">
    <slot name="error"><p>${text}</p></slot>
  </div>`;

/** Template of the problems below a chart with the attribute `debug`, for the author of the page. */
export const problemList = (summary: string, problems: readonly string[]): TemplateResult =>
  html`<div class="problems" part="problems">
    <p>${summary}</p>
    <ol>
      ${problems.map((problem) => html`<li>${problem}</li>`)}
    </ol>
  </div>`;
