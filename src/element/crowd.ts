import type { LitElement, ReactiveController } from 'lit';
import { setStatesOf, type StateReader, type States } from './page-states.js';
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

/** Sets `:state(crowded)` on charts after the first sixteen that are in no columns of text: far from the viewport, their layout waits. */
export class Crowd implements ReactiveController, StateReader {
  #isLate = false;

  constructor(readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#isLate = ++count > LIMIT;
    setStatesOf(this);
  }

  states(): States {
    return { crowded: this.#isLate && !isInColumns(this.host) };
  }

  hostDisconnected(): void {
    count--;
  }
}
