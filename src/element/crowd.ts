import type { LitElement, ReactiveController } from 'lit';
import { toggleState } from './custom-states.js';
import { elementAround } from './surroundings.js';

/** The number of charts in a page that are laid out at once. */
const LIMIT = 16;

/** The number of charts that are in pages now. */
let count = 0;

/** True for an element in columns of text that an engine balances, which takes Chromium minutes if the heights in them change as it does so. */
function isInColumns(element: Element): boolean {
  const around = elementAround(element);
  if (!around) return false;
  const { columnCount, columnWidth } = getComputedStyle(around);
  return columnCount !== 'auto' || columnWidth !== 'auto' || isInColumns(around);
}

/**
 * Sets `:state(crowded)` on the charts of a page after the first sixteen, unless they are in columns of text: far from the viewport, their layout waits
 * (`content-visibility`).
 */
export class Crowd implements ReactiveController {
  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    toggleState(this.host, 'crowded', ++count > LIMIT && !isInColumns(this.host));
  }

  hostDisconnected(): void {
    count--;
  }
}
