import type { CSSResult } from 'lit';
import { toggleState } from './custom-states.js';
import type { ShadowElement } from './shadow-element.js';

/**
 * Sets `:state(copying)` on a chart while a page is copied. In this state rows are those of a table, so that an engine puts tabs between their cells
 * and each row on a line. It ends before the page is painted again. Whether the chart is selected is not asked: no engine tells a page of a selection that
 * ends within another shadow tree.
 */
export class Copying {
  #isStyled = false;

  /** `style` is added when the page is first copied: until then an engine would match it with every cell. */
  constructor(
    private readonly host: ShadowElement,
    private readonly style: CSSResult,
  ) {
    if (host.isConnected) this.connected();
  }

  connected(): void {
    this.host.ownerDocument.addEventListener('copy', this);
  }

  disconnected(): void {
    this.host.ownerDocument.removeEventListener('copy', this);
  }

  handleEvent(): void {
    const { host } = this;
    if (!this.#isStyled) host.addStyles([this.style]);
    this.#isStyled = true;
    toggleState(host, 'copying', true);
    host.ownerDocument.defaultView?.requestAnimationFrame(() => {
      toggleState(host, 'copying', false);
    });
  }
}
