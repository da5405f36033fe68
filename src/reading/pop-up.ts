import { render } from 'lit';
import type { ReadableHost } from '../element/host.js';
import { placeInViewport } from '../parts/viewport-layout.js';
import { drawReading } from './box.js';
import type { ReadingContent } from './content.js';
import { isMirrored, type Root } from './drawing.js';
import { placementOf, type View } from './placement.js';
import type { Stop } from './stops.js';

/** False in engines that have no layer in front of a page: they show no box. An unknown pseudo-class would throw. */
const isPopover = 'showPopover' in HTMLElement.prototype;

/** The stop that is read. */
export interface ReadPlace {
  readonly stop: Stop;
  readonly drawing: Element;
  /** Share of the width at which the pointer is. */
  readonly x?: number;
  /** State of the figure that is read, which is announced after it: "chosen". */
  readonly state?: string;
}

/** The place of a drawing in the viewport. */
interface Area {
  readonly bounds: DOMRect;
  readonly isReversed: boolean;
  readonly view: View;
}

/** False for a drawing that the reader has scrolled past: a box would be at another chart. */
const isInView = ({ bounds: { left, top, right, bottom }, view }: Area): boolean =>
  bottom > 0 && top < view.height && right > 0 && left < view.width;

const areaOf = (drawing: Element): Area => ({
  bounds: drawing.getBoundingClientRect(),
  isReversed: isMirrored(drawing),
  view: { width: innerWidth, height: innerHeight },
});

/** The box of a chart, with the text of it that assistive technology announces. It is in front of everything, next to what is read. */
export class PopUp {
  readonly #place = document.createElement('div');
  /** Ends the listeners of an open box. */
  #opened: AbortController | undefined;
  #at: ReadPlace | undefined;

  /** `close` is called when a press elsewhere closes the box, or its drawing leaves the viewport; `dismiss` when Escape does. */
  constructor(
    private readonly host: ReadableHost,
    root: Root,
    private readonly on: { readonly close: () => void; readonly dismiss: () => void },
  ) {
    render(drawReading(undefined), this.#place);
    root.append(this.#place);
  }

  /** Shows the content of a stop. Without a box it is only announced. */
  show(content: ReadingContent, at: ReadPlace, hasBox: boolean): void {
    // Measured before anything is written, so that the page is laid out once.
    const area = areaOf(at.drawing);
    render(drawReading(content, this.host.renderBox, at.state), this.#place);
    this.#at = at;
    this.#listen();
    if (!hasBox) return;
    if (isPopover && !this.#box.matches(':popover-open')) this.#box.showPopover();
    this.#move(area);
  }

  /** Hides the box and empties what is announced. */
  close(): void {
    this.#opened?.abort();
    this.#opened = undefined;
    this.#at = undefined;
    if (isPopover && this.#box.matches(':popover-open')) this.#box.hidePopover();
    render(drawReading(undefined), this.#place);
  }

  get #box(): HTMLElement {
    return this.#place.lastElementChild as HTMLElement;
  }

  #listen(): void {
    if (this.#opened) return;
    this.#opened = new AbortController();
    const { signal } = this.#opened;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') this.on.dismiss();
    };
    const onPress = (event: Event): void => {
      if (!event.composedPath().includes(this.host)) this.on.close();
    };
    const onMove = ({ type }: Event): void => {
      const area = this.#at && areaOf(this.#at.drawing);
      if (!area) return;
      // A window that has become smaller may become larger again.
      if (type === 'scroll' && !isInView(area)) this.on.close();
      else this.#move(area);
    };
    document.addEventListener('keydown', onKey, { signal, capture: true });
    document.addEventListener('pointerdown', onPress, { signal });
    document.addEventListener('scroll', onMove, { signal, capture: true, passive: true });
    window.addEventListener('resize', onMove, { signal });
  }

  /** Places the box next to what is read. */
  #move({ bounds, isReversed, view }: Area): void {
    if (!this.#at) return;
    const { stop, x: pointer } = this.#at;
    const point = stop.points.find(({ y }) => !Number.isNaN(y)) ?? { x: 0, y: 0 };
    const datumX = stop.x ?? point.x;
    const places = [datumX, pointer ?? datumX].map((x) =>
      isReversed ? bounds.right - x * bounds.width : bounds.left + x * bounds.width,
    );
    const y = bounds.top + point.y * bounds.height;
    // The box covers neither what is read nor the pointer.
    const at = { from: Math.min(...places), to: Math.max(...places), y };
    const place = placementOf(bounds, at, view);
    placeInViewport(this.#box, place);
    this.#box.style.setProperty('--_shift', `${Math.round(-100 * place.shift)}%`);
  }
}
