import { Copying } from './copying.js';
import type { Shown } from './drawn.js';
import type { InteractiveHost } from './host.js';
import { MenuButton, menuButtonStyle } from './menu-button.js';
import { Motion, motionStyle } from './motion.js';
import { Paper, paperStyle } from './paper.js';
import { LateReading, stopStyle } from './reading.js';

/** The parts of a drawn chart that answer a reader: its menu button, its tab stop, its motion, its copied rows, and the colour behind it. */
export class Interaction {
  readonly #menu: MenuButton;
  readonly #reading: LateReading;
  readonly #motion: Motion;
  readonly #copying: Copying;
  readonly #paper: Paper;

  constructor(host: InteractiveHost, shown: () => Shown) {
    host.addStyles([stopStyle, menuButtonStyle, motionStyle, paperStyle]);
    this.#menu = new MenuButton(host, shown);
    this.#reading = new LateReading(host, shown);
    this.#motion = new Motion(host, () => shown().layout);
    this.#paper = new Paper(host);
    this.#copying = new Copying(host, shown);
  }

  /** True if the menu could not be loaded when it was asked for. */
  get hasLostMenu(): boolean {
    return this.#menu.isLost;
  }

  /** Called when the chart has been drawn again. */
  updated(): void {
    this.#reading.updated();
    this.#menu.updated();
    this.#motion.updated();
    this.#paper.updated();
  }

  /** Called when the chart is in the page again. */
  connected(): void {
    this.#reading.connected();
    this.#copying.connected();
    this.#paper.connected();
  }

  /** Called when the chart leaves the page. */
  disconnected(): void {
    this.#reading.disconnected();
    this.#copying.disconnected();
    this.#paper.disconnected();
    this.#menu.disconnected();
  }
}
