import { css, type CSSResult } from 'lit';

/** Style sheet of motion after an update. The first drawing is there at once. */
export const motionStyle: CSSResult = css`
  /* After an update rectangles and dots move, and paths fade in. The value none makes these declarations void. */
  rect {
    transition:
      x var(--_motion),
      y var(--_motion),
      width var(--_motion),
      height var(--_motion);
  }
  circle {
    transition:
      cx var(--_motion),
      cy var(--_motion);
  }
  :host(:state(odd)) [data-scene] path {
    animation: odd var(--_motion);
  }
  :host(:state(even)) [data-scene] path {
    animation: even var(--_motion);
  }
  @keyframes odd {
    from {
      opacity: 0;
    }
  }
  @keyframes even {
    from {
      opacity: 0;
    }
  }
  :host(:state(hurried)) rect,
  :host(:state(hurried)) circle,
  :host(:state(hurried)) path {
    transition: none !important;
    animation: none !important;
  }
  @media (prefers-reduced-motion: reduce) {
    svg :is(rect, circle, path) {
      transition: none !important;
      animation: none !important;
    }
  }
`;
