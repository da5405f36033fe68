import { css, type CSSResult } from 'lit';

/** Style sheet of the button of a chart's menu: at the end of the title, on its line, so that it takes no room of its own. Readers and the Tab key come to it after the title. */
export const menuButtonStyle: CSSResult = css`
  figure {
    position: relative;
  }
  .tools {
    position: absolute;
    inset: 0 0 auto;
    display: flex;
    justify-content: flex-end;
    block-size: 0;
  }
  .more {
    position: relative;
    z-index: 1;
    inline-size: 2rem;
    block-size: 2rem;
    margin-block-start: -0.25rem;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_secondary);
    font:
      700 1.125rem/1 system-ui,
      sans-serif;
    text-decoration: none;
    cursor: pointer;
  }
  .more::before {
    content: '⋯';
    content: '⋯' / '';
  }
  /* What a finger touches is larger than what is seen, but does not leave the chart. */
  .more::after {
    content: '';
    position: absolute;
    inset-block: -0.375rem;
    inset-inline: -0.75rem 0;
  }
  .more[aria-expanded='true'] {
    background: var(--_track);
    color: inherit;
  }
  /* A finger leaves no hover behind. */
  @media (hover: hover) {
    .more:hover {
      background: var(--_track);
      color: inherit;
    }
  }
  .more:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
