import type { LitElement, ReactiveController } from 'lit';
import { toggleState } from './custom-states.js';

/** Least size of a page's text next to its root, and largest root in pixels, of a page in which `1rem` is no size of a text. */
const LEAST_RATIO = 1.33;
const LARGEST_ROOT = 13;

const fontSizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);

/**
 * Sets `:state(small-root)` on a chart in a page that makes a rem ten pixels, by `html { font-size: 62.5% }`, and its text as large as that of
 * others. The lengths of a chart are in rem, which are enlarged there.
 */
export class SmallRoot implements ReactiveController {
  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    const root = fontSizeOf(this.host.ownerDocument.documentElement);
    toggleState(this.host, 'small-root', root <= LARGEST_ROOT && fontSizeOf(this.host) >= LEAST_RATIO * root);
  }
}
