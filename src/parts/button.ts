import { css, html, type TemplateResult } from 'lit';

/** The looks of a button that shows more. */
export const buttonStyle = css`
  button {
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
  button:hover {
    text-decoration-color: currentcolor;
  }
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
  @media print {
    button {
      display: none;
    }
  }
`;

/** Names of a button that shows more and hides it again. */
export interface ToggleNames {
  readonly show: string;
  readonly hide: string;
}

/** The button that shows a table, or hides it. */
export const toggleButton = ({ show, hide }: ToggleNames, shown: boolean, toggle: () => void): TemplateResult =>
  html`<button type="button" class="toggle" part="toggle" aria-expanded=${shown ? 'true' : 'false'} @click=${toggle}>
    ${shown ? hide : show}
  </button>`;
