import { css, type CSSResult } from 'lit';

/** Style sheet of the tab stop at which figures are read at their marks. Its focus is seen around the whole chart. */
export const stopStyle: CSSResult = css`
  .stop {
    position: absolute;
    inset: 0;
    border-radius: 2px;
    pointer-events: none;
  }
  .stop:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
  }
  /* A finger that moves along a line reads on; one that moves up or down scrolls. */
  .stop ~ figure [data-scene] {
    touch-action: pan-y pinch-zoom;
  }
  .stop.selectable ~ figure [data-scene] {
    cursor: pointer;
  }
  @media (scripting: none), print {
    .stop {
      display: none;
    }
  }
`;
