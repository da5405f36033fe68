import { toggleState } from './custom-states.js';
import type { ShadowElement } from './shadow-element.js';

/**
 * Sets `:state(copying)` on a chart while what is selected is copied, if the chart is a part of it. In this state rows are those of a table, so that an engine
 * puts tabs between their cells and each row on a line. It ends before the page is painted again.
 */
export class Copying {
  constructor(private readonly host: ShadowElement) {
    if (host.isConnected) this.connected();
  }

  connected(): void {
    this.host.ownerDocument.addEventListener('copy', this);
  }

  disconnected(): void {
    this.host.ownerDocument.removeEventListener('copy', this);
  }

  handleEvent(event: Event): void {
    const { host } = this;
    const { defaultView } = host.ownerDocument;
    const isSelected = defaultView?.getSelection()?.containsNode(host, true);
    if (!isSelected && !event.composedPath().includes(host)) return;
    toggleState(host, 'copying', true);
    defaultView?.requestAnimationFrame(() => {
      toggleState(host, 'copying', false);
    });
  }
}
