import { render } from 'lit';
import type { DrawnLayout } from '../element/reading.js';
import type { ShadowElement } from '../element/shadow-element.js';
import { boxStyle, drawReading } from './box.js';
import { contentOf } from './content.js';
import { drawFront } from './front.js';
import { moved } from './movement.js';
import { placementOf } from './placement.js';
import type { Place, ReadingPoint } from './point.js';
import { chartStops, type ChartStops, type Stop } from './stops.js';

/** The events of a chart that a reader answers. */
const EVENTS = ['pointerover', 'pointermove', 'pointerdown', 'focusin', 'focusout', 'keydown'] as const;
/** Time in milliseconds in which a pointer can cross the gap between the chart and its box. */
const GRACE = 250;
const SVG = 'http://www.w3.org/2000/svg';

const pixels = (length: number | undefined): string => (length === undefined ? 'auto' : `${Math.round(length)}px`);

/** True if a drawing is mirrored, as in text from right to left. */
const isMirrored = (drawing: Element): boolean => drawing.matches(':not(svg) > svg:dir(rtl)');

/** What is read now. */
interface At {
  readonly index: number;
  readonly stop: Stop;
  readonly drawing: Element;
  /** The datum nearest to the pointer. */
  readonly point: ReadingPoint | undefined;
}

/**
 * Shows the figures of the marks that a pointer or the keyboard is at, in one box, and draws these marks once more in front. Marks are found by
 * their geometry. The chart itself is neither laid out nor drawn again.
 */
export class Reader {
  #layout: DrawnLayout | undefined;
  #stops: ChartStops | undefined;
  #at: At | undefined;
  /** Index of the stop whose box Escape has closed. */
  #dismissed = -1;
  #closing: ReturnType<typeof setTimeout> | undefined;
  /** Ends the listeners of an open box. */
  #opened: AbortController | undefined;
  readonly #place = document.createElement('div');
  readonly #front = document.createElementNS(SVG, 'g');

  /** `layout` is the layout that is drawn. */
  constructor(
    private readonly host: ShadowElement,
    private readonly layout: () => DrawnLayout | undefined,
  ) {
    host.addStyles([boxStyle]);
    for (const type of EVENTS) this.#root.addEventListener(type, this);
    host.addEventListener('pointerleave', this);
    this.#front.setAttribute('class', 'reading');
    render(drawReading(undefined), this.#place);
    this.#root.append(this.#place);
  }

  /** `target` is the element in the chart that the event is of. After the event it is no longer known. */
  handleEvent(event: Event, target: EventTarget | null = event.target): void {
    switch (event.type) {
      case 'focusin':
        if (this.#isStop(target)) this.#go(this.#at?.index ?? this.#firstIndex);
        break;
      case 'focusout':
        if (this.#isStop(target)) this.close();
        break;
      case 'keydown':
        if (this.#isStop(target)) this.#press(event as KeyboardEvent);
        break;
      case 'pointerleave':
        this.#leave(event as PointerEvent);
        break;
      default:
        this.#point(event as PointerEvent, target as Element);
    }
  }

  /** Called when the chart has been drawn again. */
  updated(): void {
    if (this.layout() === this.#layout) return;
    this.#stops = undefined;
    const { index } = this.#at ?? {};
    if (index !== undefined) this.#go(index);
  }

  /** Hides the box and what is drawn in front. */
  close(): void {
    clearTimeout(this.#closing);
    this.#opened?.abort();
    this.#opened = undefined;
    if (!this.#at) return;
    this.#at = undefined;
    if (this.#box.matches(':popover-open')) this.#box.hidePopover();
    this.#front.remove();
    render(drawReading(undefined), this.#place);
  }

  get #root(): ShadowRoot | HTMLElement {
    return this.host.renderRoot as ShadowRoot | HTMLElement;
  }

  get #box(): HTMLElement {
    return this.#place.lastElementChild as HTMLElement;
  }

  /** The stops of the layout that is drawn. */
  get #all(): ChartStops {
    const layout = this.layout();
    if (!this.#stops || layout !== this.#layout) this.#stops = chartStops(layout?.scenes ?? []);
    this.#layout = layout;
    return this.#stops;
  }

  /** The first stop of the keyboard: the latest period, or the first part. */
  get #firstIndex(): number {
    const last = this.#all.length - 1;
    return this.#all.at(last)?.x === undefined ? 0 : last;
  }

  #isStop(target: EventTarget | null): boolean {
    return target instanceof Element && target.classList.contains('stop');
  }

  #leave({ pointerType }: PointerEvent): void {
    this.#dismissed = -1;
    const hasFocus = this.#isStop((this.#root as ShadowRoot).activeElement);
    if (pointerType === 'touch' || hasFocus) return;
    clearTimeout(this.#closing);
    this.#closing = setTimeout(() => {
      this.close();
    }, GRACE);
  }

  /** Reads what is at a pointer. Over the box, and next to the drawing, what is read stays. */
  #point({ clientX, clientY, pointerType }: PointerEvent, target: Element): void {
    clearTimeout(this.#closing);
    const drawing = target.closest('[data-scene]') ?? target.closest('[data-row]')?.querySelector('[data-scene]');
    if (!drawing) return;
    const { left, right, top, width, height } = drawing.getBoundingClientRect();
    if (!width || !height) return;
    const x = (isMirrored(drawing) ? right - clientX : clientX - left) / width;
    const place = { x, y: (clientY - top) / height };
    const index = this.#indexAt(drawing, place);
    if (index === undefined) {
      if (pointerType !== 'touch') this.close();
      return;
    }
    if (index !== this.#dismissed) this.#show(index, drawing, place);
  }

  /** Index of the stop at a place of a drawing, which is a scene, the part of it in one row, or a column. */
  #indexAt(drawing: Element, place: Place): number | undefined {
    const scene = Number(drawing.getAttribute('data-scene'));
    const { box, find } = this.#layout?.scenes[scene] ?? this.layout()?.scenes[scene] ?? {};
    const row = drawing.closest('[data-row]')?.getAttribute('data-row');
    const rows = drawing.getAttribute('data-rows')?.split(' ').map(Number);
    if (rows) return this.#all.nearest(scene, place, (one) => one >= (rows[0] ?? 0) && one < (rows[1] ?? 0));
    if (row && (box === 'cells' || find === 'row')) {
      const index = this.#all.ofRow(Number(row));
      return index < 0 ? undefined : index;
    }
    return this.#all.nearest(scene, place);
  }

  /** The element in which a stop is drawn. Undefined for a row that is not shown. */
  #drawingOf({ scene, points: [point] }: Stop): Element | undefined {
    const { box, find } = this.#layout?.scenes[scene] ?? {};
    const row = point?.row ?? 0;
    if (box === 'cells' || find === 'row')
      return this.#root.querySelector(`[data-row="${row}"] [data-scene]`) ?? undefined;
    if (box !== 'rows') return this.#root.querySelector(`[data-scene="${scene}"]`) ?? undefined;
    return [...this.#root.querySelectorAll('[data-rows]')].find((drawing) => {
      const [from = 0, to = 0] = drawing.getAttribute('data-rows')?.split(' ').map(Number) ?? [];
      return row >= from && row < to;
    });
  }

  #press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const { length } = this.#all;
    const index = moved(key, {
      index: this.#at?.index ?? this.#firstIndex,
      length,
      isMirrored: this.#at !== undefined && isMirrored(this.#at.drawing),
      initialOf: (one) => this.#nameOf(one).slice(0, 1).toLowerCase(),
    });
    if (index === undefined) return;
    event.preventDefault();
    this.#go(index);
  }

  #nameOf(index: number): string {
    const row = this.#all.at(index)?.points[0]?.row;
    return row === undefined ? '' : (this.#layout?.table.row(row).name ?? '');
  }

  /** Reads a stop of the keyboard. */
  #go(index: number): void {
    const stop = this.#all.at(index);
    const drawing = stop && this.#drawingOf(stop);
    if (drawing) this.#show(index, drawing);
    else this.close();
  }

  #show(index: number, drawing: Element, place?: Place): void {
    const stop = this.#all.at(index);
    const { table } = this.#layout ?? {};
    if (!stop || !table) return;
    const point = place && nearestOf(stop, place);
    const isSame = this.#at?.index === index && this.#at.point?.cell === point?.cell && this.#at.stop === stop;
    this.#dismissed = -1;
    this.#at = { index, stop, drawing, point };
    if (isSame) return;
    if (this.#front.parentNode !== drawing) drawing.append(this.#front);
    render(drawFront(stop), this.#front);
    render(drawReading(contentOf(stop, table, point)), this.#place);
    this.#open();
    this.#move();
  }

  #open(): void {
    if (this.#opened) return;
    this.#opened = new AbortController();
    const { signal } = this.#opened;
    const dismiss = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      this.#dismissed = this.#at?.index ?? -1;
      this.close();
    };
    document.addEventListener('keydown', dismiss, { signal, capture: true });
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (!event.composedPath().includes(this.host)) this.close();
      },
      { signal },
    );
    const move = (): void => {
      this.#move();
    };
    document.addEventListener('scroll', move, { signal, capture: true, passive: true });
    window.addEventListener('resize', move, { signal });
    if (!this.#box.matches(':popover-open')) this.#box.showPopover();
  }

  /** Places the box next to what is read. */
  #move(): void {
    if (!this.#at) return;
    const { stop, drawing } = this.#at;
    const bounds = drawing.getBoundingClientRect();
    const point = stop.points.find(({ y }) => !Number.isNaN(y)) ?? { x: stop.x ?? 0, y: 0 };
    const x = (stop.x ?? point.x) * bounds.width;
    const at = {
      x: isMirrored(drawing) ? bounds.right - x : bounds.left + x,
      y: bounds.top + point.y * bounds.height,
    };
    const placement = placementOf(bounds, at, { width: innerWidth, height: innerHeight });
    const { left, right, top, bottom, width, height, shift } = placement;
    const { style } = this.#box;
    style.setProperty('--_left', pixels(left));
    style.setProperty('--_right', pixels(right));
    style.setProperty('--_top', pixels(top));
    style.setProperty('--_bottom', pixels(bottom));
    style.setProperty('--_width', pixels(width));
    style.setProperty('--_height', pixels(height));
    style.setProperty('--_shift', `${Math.round(-100 * shift)}%`);
  }
}

/** The datum of a stop that is nearest to a place. */
function nearestOf({ points }: Stop, { y }: Place): ReadingPoint | undefined {
  let nearest: ReadingPoint | undefined;
  for (const point of points)
    if (!(Math.abs((nearest?.y ?? NaN) - y) <= Math.abs(point.y - y)) && !Number.isNaN(point.y)) nearest = point;
  return nearest;
}
