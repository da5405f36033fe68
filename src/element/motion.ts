import { css, type CSSResult } from 'lit';
import { toggleState } from './custom-states.js';
import type { ShadowElement } from './shadow-element.js';

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

/** Milliseconds that motion takes, if the page does not set another length. */
const LENGTH = 240;

/**
 * Says to style sheets that a drawing has changed: the states `odd` and `even` take turns, so that an animation with a name for each starts anew. The first
 * drawing has neither. A drawing that changes again while it would still move is `hurried`: it is there at once, since bars that never come to rest
 * are always behind their figures.
 */
export class Motion {
  #last: unknown;
  #turn: 'odd' | 'even' | undefined;
  #time = -Infinity;

  constructor(
    private readonly host: ShadowElement,
    private readonly layout: () => unknown,
  ) {}

  /** Called when the chart has been drawn again. */
  updated(): void {
    const layout = this.layout();
    if (layout === this.#last) return;
    const isFirst = this.#last === undefined;
    this.#last = layout;
    if (isFirst) return;
    const now = performance.now();
    const isHurried = now - this.#time < LENGTH;
    this.#time = now;
    toggleState(this.host, 'hurried', isHurried);
    // Only paths fade, and at each turn an engine styles the whole chart anew.
    if (isHurried || (this.#turn && !this.host.renderRoot.querySelector('[data-scene] path'))) return;
    if (this.#turn) toggleState(this.host, this.#turn, false);
    this.#turn = this.#turn === 'odd' ? 'even' : 'odd';
    toggleState(this.host, this.#turn, true);
  }
}
