import { render, type SVGTemplateResult } from 'lit';
import type { Shown } from '../element/drawn.js';
import type { ReadableHost } from '../element/host.js';
import { boxStyle } from './box.js';
import { Choices } from './choices.js';
import { contentOf } from './content.js';
import type { PointDetail } from './datum.js';
import { drawingAt, isIn, isInRows, isMirrored, placeIn, rowOf, sceneOf, type Root } from './drawing.js';
import { drawFollowed, drawFront } from './front.js';
import { Link, type LinkKey, type Linked } from './links.js';
import { moved, movedWithin } from './movement.js';
import type { ScenePlace, ReadingPoint } from './point.js';
import { PopUp } from './pop-up.js';
import { ShownLayout } from './shown.js';
import { nearestOf, type Stop } from './stops.js';

/** The events of a chart that a reader answers. */
const EVENTS = [
  ...['pointerover', 'pointermove', 'pointerdown', 'click'],
  ...['focusin', 'focusout', 'keydown'],
] as const;
/** Time in milliseconds in which a pointer can cross the gap between the chart and its box. */
const GRACE = 250;

/** The stop that is read now. */
interface At {
  readonly index: number;
  readonly stop: Stop;
  readonly drawing: Element;
  /** The datum nearest to the pointer, or that the keyboard is at. */
  readonly point: ReadingPoint | undefined;
  /** Share of the width at which the pointer is. */
  readonly x?: number;
}

/** Shows the figures of the marks that a pointer or the keyboard is at in one box, draws these marks once more in front, and chooses them. The chart itself is neither laid out nor drawn again. */
export class Reader implements Linked {
  #shown: ShownLayout | undefined;
  #at: At | undefined;
  /** Index of the stop whose box Escape has closed. */
  #dismissed = -1;
  #closing: ReturnType<typeof setTimeout> | undefined;
  readonly #popUp: PopUp;
  readonly #choices: Choices;
  readonly #front = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  readonly #link = new Link(this);

  constructor(
    private readonly host: ReadableHost,
    private readonly drawn: () => Shown,
  ) {
    host.addStyles([boxStyle]);
    for (const type of EVENTS) this.#root.addEventListener(type, this);
    host.addEventListener('pointerleave', this);
    this.#choices = new Choices(host);
    this.#front.setAttribute('class', 'reading');
    const close = (): void => {
      this.close();
    };
    const dismiss = (): void => {
      this.#dismissed = this.#at?.index ?? -1;
      this.close();
    };
    this.#popUp = new PopUp(host, this.#root, { close, dismiss });
  }

  /** `target` is the element in the chart that the event is of. After the event it is no longer known. */
  handleEvent(event: Event, target: EventTarget | null = event.target): void {
    switch (event.type) {
      case 'focusin':
        if (isStop(target)) this.#go(this.#at?.index ?? this.#all?.firstIndex ?? 0);
        break;
      case 'focusout':
        if (isStop(target)) this.close();
        break;
      case 'keydown':
        if (isStop(target)) this.#press(event as KeyboardEvent);
        break;
      case 'pointerleave':
        this.#leave(event as PointerEvent);
        break;
      case 'click':
        this.#click(event as MouseEvent, target as Element);
        break;
      default:
        this.#point(event as PointerEvent, target as Element);
    }
  }

  /** Called when the chart has been drawn again, or is in the page again. */
  updated(): void {
    this.#link.name = this.host.link ?? '';
    const { index } = this.#at ?? {};
    if (index !== undefined && this.drawn().layout !== this.#shown?.layout) this.#go(index);
    this.#choices.draw(this.#all, this.#root);
  }

  /** Called when the chart leaves the page. */
  leave(): void {
    this.close();
    this.#link.name = '';
  }

  /** Hides the box and what is drawn in front. */
  close(): void {
    clearTimeout(this.#closing);
    if (!this.#at) return;
    this.#at = undefined;
    this.#popUp.close();
    this.#front.remove();
    this.#tell('campaign-point', null);
    for (const other of this.#link.others) other.follow(undefined);
  }

  follow(key: LinkKey | undefined): void {
    const shown = this.#all;
    const found = key && shown?.same(key);
    const stop = found && shown?.stops.at(found.index);
    const drawing = stop && shown?.drawingOf(stop, this.#root, found.point);
    if (found && stop && drawing) {
      const line = shown?.lineOf(found.point, stop.scene, key);
      this.#drawFront(drawFollowed(stop, found.point, line), drawing, true);
    } else if (!this.#at) this.#front.remove();
  }

  choose(keys: readonly LinkKey[]): void {
    if (this.#all) this.#choices.follow(keys, this.#all);
  }

  get #root(): Root {
    return this.host.renderRoot as Root;
  }

  /** The layout that is shown. Undefined if nothing is drawn. */
  get #all(): ShownLayout | undefined {
    const { layout, data } = this.drawn();
    if (layout !== this.#shown?.layout) this.#shown = layout && new ShownLayout(layout, data);
    return this.#shown;
  }

  #leave({ pointerType }: PointerEvent): void {
    this.#dismissed = -1;
    if (pointerType === 'touch' || isStop((this.#root as ShadowRoot).activeElement)) return;
    clearTimeout(this.#closing);
    this.#closing = setTimeout(() => {
      this.close();
    }, GRACE);
  }

  /** Reads what is at a pointer. Over the box, and next to the drawing, what is read stays until a press there. */
  #point(event: PointerEvent, target: Element): void {
    clearTimeout(this.#closing);
    // A pointer that rests where the box was closed is over what was below it.
    if (event.type === 'pointerover' && this.#dismissed >= 0) return;
    const drawing = drawingAt(target);
    const place = drawing && placeIn(drawing, event);
    const isPress = event.type === 'pointerdown';
    if (!place) {
      if (isPress && !target.closest('.reading-box')) this.close();
      return;
    }
    const index = this.#indexAt(drawing, place);
    if (index === undefined) {
      if (isPress || event.pointerType !== 'touch') this.close();
      return;
    }
    if (index !== this.#dismissed) this.#show(index, drawing, place);
  }

  #click(event: MouseEvent, target: Element): void {
    const drawing = drawingAt(target);
    const place = drawing && placeIn(drawing, event);
    const index = place && this.#indexAt(drawing, place);
    if (!drawing || !this.#choices.areOpen || index === undefined || target.closest('a, button')) return;
    this.#show(index, drawing, place);
    this.#toggle();
  }

  /** Index of the stop at a place of a drawing. */
  #indexAt(drawing: Element, place: ScenePlace): number | undefined {
    const { stops, layout } = this.#all ?? {};
    const row = rowOf(drawing);
    const scene = sceneOf(drawing);
    const one = layout?.scenes[scene];
    if (!one || !stops) return undefined;
    if (row === undefined || !isInRows(one)) return stops.nearest(scene, place, isIn(drawing));
    return stops.withRow(row)[0];
  }

  #press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    const [shown, at] = [this.#all, this.#at];
    if (ctrlKey || metaKey || altKey || !shown) return;
    const isChoice = this.#choices.areOpen && (key === 'Enter' || key === ' ');
    const within = at && movedWithin(key, at.stop, at.point);
    const index = moved(key, {
      index: at?.index ?? shown.firstIndex,
      length: shown.stops.length,
      isMirrored: at !== undefined && isMirrored(at.drawing),
      ...(at && { inColumn: shown.inColumn(at.index) }),
      initialOf: (one) => shown.initialOf(one),
    });
    if (index === undefined && !isChoice) return;
    event.preventDefault();
    if (isChoice) this.#toggle();
    else if (within) this.#show(at.index, at.drawing, within);
    else if (index !== undefined) this.#go(index);
  }

  /** Reads a stop of the keyboard, at the series that was read before. */
  #go(index: number): void {
    const stop = this.#all?.stops.at(index);
    const drawing = stop && this.#all?.drawingOf(stop, this.#root);
    const { cell } = this.#at?.point ?? {};
    if (drawing) this.#show(index, drawing, stop.points.find((point) => point.cell === cell) ?? stop.points[0]);
    else this.close();
  }

  #show(index: number, drawing: Element, place: ScenePlace | undefined): void {
    const shown = this.#all;
    const stop = shown?.stops.at(index);
    if (!shown || !stop) return;
    const point = (place && nearestOf(stop, place)) ?? stop.points[0];
    const last = this.#at;
    this.#dismissed = -1;
    this.#at = { index, stop, drawing, point, ...(place && { x: place.x }) };
    if (last && isSame(last, this.#at)) return;
    this.#read(this.#at, shown);
    this.#drawFront(drawFront(stop), drawing);
    if (!point) return;
    this.#tell('campaign-point', shown.detailOf(point));
    for (const other of this.#link.others) other.follow(shown.keyOf(point));
  }

  /** Shows the box of a stop, and announces it. */
  #read({ stop, drawing, point, x }: At, shown: ShownLayout): void {
    const state = point && this.#stateOf(point, stop, shown);
    const place = { stop, drawing, ...(x !== undefined && { x }), ...(state !== undefined && { state }) };
    this.#popUp.show(contentOf(stop, shown.layout.table, point), place, shown.hasBox);
  }

  /** State of a datum that can be chosen, in words: with its name if it is one of several at its stop. */
  #stateOf(point: ReadingPoint, { points }: Stop, shown: ShownLayout): string | undefined {
    if (!this.#choices.areOpen) return undefined;
    const { pointer, series, label } = shown.detailOf(point);
    return this.drawn().words.choice(this.#choices.has(pointer), points.length > 1 ? (series ?? label) : undefined);
  }

  /** Draws in front of the marks what is read, or, stronger, what another chart points at. */
  #drawFront(front: SVGTemplateResult, drawing: Element, isFollowed = false): void {
    if (this.#front.parentNode !== drawing) drawing.append(this.#front);
    this.#front.classList.toggle('followed', isFollowed);
    render(front, this.#front);
  }

  #tell(type: 'campaign-point' | 'campaign-select', detail: PointDetail | null): void {
    this.host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** Chooses what is read, or no longer chooses it. */
  #toggle(): void {
    const [shown, at] = [this.#all, this.#at];
    if (!shown || !at?.point) return;
    this.#tell('campaign-select', this.#choices.toggle(at.point, shown));
    this.#read(at, shown);
    const keys = this.#choices.keys(shown);
    for (const other of this.#link.others) other.choose(keys);
  }
}

/** True if the same datum of the same layout is read. */
const isSame = (one: At, other: At): boolean =>
  one.index === other.index && one.point?.row === other.point?.row && one.point?.fill === other.point?.fill;

/** True for the tab stop of a chart. */
const isStop = (target: EventTarget | null): boolean => target instanceof Element && target.classList.contains('stop');
