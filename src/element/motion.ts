import { toggleState } from './custom-states.js';
import type { ShadowElement } from './shadow-element.js';

/**
 * Says to style sheets that a drawing has changed: the states `odd` and `even` take turns, so that an animation with a name for each starts anew. The first
 * drawing has neither.
 */
export class Motion {
  #last: unknown;
  #isOdd = false;

  constructor(
    private readonly host: ShadowElement,
    private readonly layout: () => unknown,
  ) {}

  /** Called when the chart has been drawn again. */
  updated(): void {
    const layout = this.layout();
    if (layout === this.#last) return;
    if (this.#last !== undefined) {
      this.#isOdd = !this.#isOdd;
      toggleState(this.host, 'odd', this.#isOdd);
      toggleState(this.host, 'even', !this.#isOdd);
    }
    this.#last = layout;
  }
}
