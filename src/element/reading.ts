import { css, type CSSResult } from 'lit';
import { isChoosable, isReadable } from '../marks/readable.js';
import type { Reader } from '../reading/reader.js';
import type { Shown } from './drawn.js';
import type { ReadableHost } from './host.js';

/** Style sheet of the tab stop at which figures are read at their marks. Its focus is seen around the whole chart. */
export const stopStyle: CSSResult = css`
  .stop {
    position: absolute;
    inset: 0;
    border-radius: 2px;
    pointer-events: none;
  }
  .stop:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  /* A finger that moves along a line reads on; one that moves up or down scrolls. */
  .stop ~ figure [data-scene] {
    touch-action: pan-y pinch-zoom;
  }
  .stop.selectable ~ figure [data-scene] {
    cursor: pointer;
  }
  @media (scripting: none), print {
    .stop {
      display: none;
    }
  }
`;

/** The events that load the reader of a chart. It answers them when it has loaded. */
const FIRST = ['pointerover', 'focusin', 'click', 'keydown'] as const;

/** An event with its target in the chart, which is lost once the event is over. */
interface FirstEvent {
  readonly event: Event;
  readonly target: EventTarget | null;
}

/** The tab stop at which figures are read. It is as large as the chart, so that its focus is seen around it. */
function createStop(document: Document): HTMLElement {
  const stop = document.createElement('div');
  stop.setAttribute('part', 'stop');
  stop.setAttribute('role', 'application');
  stop.tabIndex = 0;
  return stop;
}

/** Loads what shows the figures that are not written at their marks, when a pointer or the keyboard first comes to the chart. Without it the chart stays as it was. */
export class LateReading {
  #reader: Reader | undefined;
  #first: readonly FirstEvent[] = [];
  #stop: HTMLElement | undefined;

  constructor(
    private readonly host: ReadableHost,
    private readonly shown: () => Shown,
  ) {}

  /** Called when the chart has been drawn again. */
  updated(): void {
    const { link, selected, renderRoot } = this.host;
    const isRead = this.#showStop();
    // A host does not hear of a focus that moves within its shadow tree.
    if (isRead && !this.#reader) for (const type of FIRST) renderRoot.addEventListener(type, this);
    if (this.#reader || this.#first.length || link || selected?.length) this.#load();
    this.#reader?.updated();
  }

  /** Called when the chart is in the page again. */
  connected(): void {
    this.#reader?.updated();
  }

  /** Called when the chart leaves the page. */
  disconnected(): void {
    this.#reader?.leave();
  }

  handleEvent(event: Event): void {
    this.#first = [...this.#first, { event, target: event.target }];
    this.#load();
  }

  /** Shows the tab stop if there is something to read or to choose. */
  #showStop(): boolean {
    const { renderRoot, ownerDocument, selectable } = this.host;
    const { layout, words } = this.shown();
    const isRead = layout && (selectable ? isChoosable(layout.scenes) : isReadable(layout.scenes));
    if (!isRead) {
      this.#stop?.remove();
      return false;
    }
    const stop = (this.#stop ??= createStop(ownerDocument));
    stop.className = selectable ? 'stop selectable' : 'stop';
    stop.setAttribute('aria-label', words.reading(layout.frame.title, !!selectable));
    if (stop.parentNode !== renderRoot) renderRoot.insertBefore(stop, renderRoot.querySelector('figure'));
    return true;
  }

  #load(): void {
    if (!this.shown().layout) return;
    const module = this.host.modules.load('reading/reader.js', () => import('../reading/reader.js'));
    if (typeof module === 'string') return;
    for (const type of FIRST) this.host.renderRoot.removeEventListener(type, this);
    const reader = (this.#reader ??= new module.Reader(this.host, this.shown));
    const first = this.#first;
    this.#first = [];
    // What a reader chooses is set after the update in which the module came.
    queueMicrotask(() => {
      for (const { event, target } of first) reader.handleEvent(event, target);
    });
  }
}
