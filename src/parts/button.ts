import { css, html, type TemplateResult } from 'lit';

/** Style sheet of the button that shows a table or more rows, and of those below a long table. */
export const buttonStyle = css`
  button,
  summary {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0.25rem 0;
    min-block-size: 1.5rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-color: var(--_rule);
    cursor: pointer;
  }
  @media (hover: hover) {
    :is(button, summary):hover {
      text-decoration-color: currentcolor;
    }
  }
  button:disabled {
    opacity: 0.5;
    text-decoration: none;
    cursor: default;
  }
  summary:focus-visible,
  button:focus-visible,
  a:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .toggle {
    align-self: start;
    font-size: 0.8125em;
    color: var(--_secondary);
    margin-block-start: 0.4rem;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 1rem;
    margin-block: 0.5rem 0;
    font-size: var(--_small);
    color: var(--_secondary);
  }
  /* What a finger touches is higher: as high as a finger, and links, which are among words, as far as these let them. */
  @media (pointer: coarse) {
    .toggle,
    .pages button {
      padding-block: 0.85rem;
    }
    .toggle {
      margin-block-start: 0;
    }
    a {
      padding-block: 0.3rem;
    }
  }
  summary {
    display: block;
    inline-size: fit-content;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* The menu shows a table. */
  :host(:state(menu-table)) .for-table[aria-expanded='false'],
  :host(:state(menu-table)) :not([open]) > summary {
    display: none;
  }
  @media print {
    button,
    summary {
      display: none;
    }
  }
  @media (scripting: none) {
    button {
      display: none;
    }
  }
`;

/** A control of the browser, which also works before there is a script, and without one: it shows what follows it. */
export const disclosure = (
  { show, hide }: ToggleNames,
  shown: boolean,
  change: (shown: boolean) => void,
): TemplateResult => {
  const toggle = (event: Event): void => {
    // The details may have been opened before there was a script.
    const details = (event.currentTarget as Element).closest('details');
    if (!details) return;
    event.preventDefault();
    details.open = !details.open;
    change(details.open);
  };
  return html`<details ?open=${shown}>
    <summary class="toggle for-table" part="toggle" @click=${toggle}>${shown ? hide : show}</summary>
  </details>`;
};

/** Labels of a toggle button. */
export interface ToggleNames {
  readonly show: string;
  readonly hide: string;
}

/** Template of a button that shows or hides a table. */
export const tableButton = (names: ToggleNames, shown: boolean, toggle: () => void): TemplateResult =>
  toggleButton(names, shown, toggle, 'toggle for-table');

/** Template of a button that shows or hides rows. */
export const toggleButton = (
  { show, hide }: ToggleNames,
  shown: boolean,
  toggle: () => void,
  className = 'toggle',
): TemplateResult =>
  html`<button
    type="button"
    class=${className}
    part="toggle"
    aria-expanded=${shown ? 'true' : 'false'}
    @click=${toggle}
  >
    ${shown ? hide : show}
  </button>`;
