import { css, type CSSResult } from 'lit';

/** Style sheet of an open menu, in the top layer of the page. */
export const menuStyle: CSSResult = css`
  .menu {
    position: fixed;
    inset: var(--_top, auto) var(--_right, auto) var(--_bottom, auto) var(--_left, auto);
    z-index: 1;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(20rem, var(--_width));
    max-block-size: var(--_height);
    margin: 0;
    padding: 0.375rem;
    overflow: auto;
    border: 1px solid var(--_axis);
    border-radius: 8px;
    background: var(--_paper);
    color: inherit;
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
    font-size: 0.875rem;
    line-height: 1.3;
  }
  .menu .group + .group {
    margin-block-start: 0.375rem;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.375rem;
  }
  .menu button,
  .menu ::slotted([role='menuitem']) {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1.5rem;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2rem;
    padding: 0.4rem 0.625rem;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .menu button:focus-visible {
    background: var(--_track);
  }
  @media (hover: hover) {
    .menu button:hover {
      background: var(--_track);
      text-decoration: none;
    }
  }
  .menu button:focus-visible,
  .menu ::slotted(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .menu small {
    font-size: 0.75rem;
    color: var(--_secondary);
  }
  /* What has become of an item is seen for a while. */
  .message:not(:empty) {
    position: absolute;
    inset-block-start: 2rem;
    inset-inline-end: 0;
    z-index: 2;
    inline-size: max-content;
    max-inline-size: min(16rem, 100%);
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--_axis);
    border-radius: 6px;
    background: var(--_paper);
    font-size: 0.8125rem;
    line-height: 1.3;
    animation: message 6s step-end forwards;
  }
  @keyframes message {
    to {
      opacity: 0;
      visibility: hidden;
    }
  }
  /* What a finger touches is higher. */
  @media (pointer: coarse) {
    .menu button,
    .menu ::slotted([role='menuitem']) {
      min-block-size: 2.75rem;
      align-items: center;
    }
  }
  @media print {
    .menu {
      display: none;
    }
  }
`;
