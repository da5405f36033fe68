import { css, html, nothing, type TemplateResult } from 'lit';

/** The looks of what stands in place of a drawing, or below one that could not be refreshed. */
export const stateStyle = css`
  .state {
    padding-block: 0.75rem;
    border-block: 1px solid var(--_track);
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  /* Its two lines show the place that is kept. */
  :host([state='loading']) .state {
    box-sizing: border-box;
    min-block-size: inherit;
  }
  .state p,
  .state ul,
  figure ~ .foot {
    line-height: 1.45;
    max-inline-size: 80ch;
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

/** What stands in place of a drawing: a sentence and what is wrong, or the page's own words if it has put some into the slot of that name. */
export const stateOf = (
  name: 'empty' | 'loading' | 'error',
  text: string,
  problems: readonly string[],
): TemplateResult =>
  html`<div class="state" part=${name} role="status">
    <slot name=${name}
      ><p>${text}</p>
      ${
        problems.length
          ? html`<ul>
              ${problems.map((problem) => html`<li>${problem}</li>`)}
            </ul>`
          : nothing
      }</slot
    >
  </div>`;

/** What stands below figures that could not be refreshed. */
export const outdated = (text: string): TemplateResult => html`<p class="foot" part="stale" role="status">${text}</p>`;
