import type { LitElement, ReactiveController } from 'lit';
import { toggleState } from './custom-states.js';

/** The number of charts in a page that are laid out at once. */
const LIMIT = 16;

/** The number of charts that are in pages now. */
let count = 0;

/** Sets `:state(crowded)` on the charts of a page after the first sixteen: far from the viewport, their layout waits (`content-visibility`). */
export class Crowd implements ReactiveController {
  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    toggleState(this.host, 'crowded', ++count > LIMIT);
  }

  hostDisconnected(): void {
    count--;
  }
}
