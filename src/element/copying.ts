import type { CSSResult } from 'lit';
import { toggleState } from './custom-states.js';
import type { ShadowElement } from './shadow-element.js';

/** The element in which a selection begins, also if that is in a shadow tree. Undefined in engines that do not tell. */
function startOf({ ownerDocument, renderRoot }: ShadowElement): Element | undefined {
  const selection = ownerDocument.getSelection();
  // Older engines have no composed ranges.
  const hasRanges = selection && 'getComposedRanges' in selection;
  const [range] = hasRanges ? selection.getComposedRanges({ shadowRoots: [renderRoot as ShadowRoot] }) : [];
  const start = range?.startContainer ?? selection?.anchorNode;
  return (start instanceof Element ? start : start?.parentElement) ?? undefined;
}

/** The style in which a chart is copied, and the drawings that it is for. */
export interface CopiedStyle {
  /** Added when the page is first copied: until then an engine would match it with every cell. */
  readonly style: CSSResult;
  /** True if a drawing has figures that are not written in it. What is selected in the drawing alone, beginning at `start`, is copied as it is. */
  readonly isUnwritten: (start: Element | undefined) => boolean;
}

/**
 * Sets `:state(copying)` on a chart while a page is copied. In this state rows are those of a table, so that an engine puts tabs between their cells
 * and each row on a line; in `:state(unwritten)` a drawing gives way to its table. They end before the page is painted again. Whether the chart is
 * selected is not asked: no engine tells a page of a selection that ends within another shadow tree.
 */
export class Copying {
  #isStyled = false;

  constructor(
    private readonly host: ShadowElement,
    private readonly copied: CopiedStyle,
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
    const { host, copied } = this;
    // What is selected is asked before the rows change.
    const isUnwritten = copied.isUnwritten(startOf(host));
    if (!this.#isStyled) host.addStyles([copied.style]);
    this.#isStyled = true;
    toggleState(host, 'copying', true);
    toggleState(host, 'unwritten', isUnwritten);
    host.ownerDocument.defaultView?.requestAnimationFrame(() => {
      toggleState(host, 'copying', false);
      toggleState(host, 'unwritten', false);
    });
  }
}
