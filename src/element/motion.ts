import { toggleState } from './custom-states.js';
import type { ShadowElement } from './shadow-element.js';

/**
 * Says to style sheets that a drawing has changed: the states `odd` and `even` take turns, so that an animation with a name for each starts anew. The first
 * drawing has neither.
 */
export class Motion {
  #last: unknown;
  #turn: 'odd' | 'even' | undefined;

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
    // Only paths fade, and at each turn an engine styles the whole chart anew.
    if (isFirst || (this.#turn && !this.host.renderRoot.querySelector('[data-scene] path'))) return;
    if (this.#turn) toggleState(this.host, this.#turn, false);
    this.#turn = this.#turn === 'odd' ? 'even' : 'odd';
    toggleState(this.host, this.#turn, true);
  }
}
