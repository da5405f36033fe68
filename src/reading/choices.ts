import { render, svg, type SVGTemplateResult } from 'lit';
import { percent } from '../marks/svg/percent.js';
import { drawMarks } from '../marks/svg/mark.js';
import type { ReadingPoint } from './point.js';
import type { ReadableHost } from '../element/host.js';
import { findPoints, pointerOf, type PointDetail } from './datum.js';
import type { Root } from './drawing.js';
import type { LinkKey } from './links.js';
import type { ShownLayout } from './shown.js';

const SVG = 'http://www.w3.org/2000/svg';

/** The ring of a chosen datum: around its mark, or around the point of a line. */
function drawRing({ x, y, marks }: ReadingPoint): SVGTemplateResult {
  const shapes = marks.filter(({ type }) => type === 'rect' || type === 'cells' || type === 'arc');
  if (shapes.length) return svg`${drawMarks(shapes)}`;
  return Number.isNaN(y) ? svg`` : svg`<circle class="ring" cx=${percent(x)} cy=${percent(y)} r="8"></circle>`;
}

/** The rings of what is chosen, in the drawings of their marks. Chosen marks keep their colour. */
class Rings {
  readonly #layers = new Map<Element, SVGGElement>();

  /** Draws the rings of some data, each in its drawing. All other rings are removed. */
  draw(chosen: readonly { readonly drawing: Element; readonly point: ReadingPoint }[]): void {
    const drawings = new Set(chosen.map(({ drawing }) => drawing));
    for (const [drawing, layer] of this.#layers) {
      if (drawings.has(drawing)) continue;
      layer.remove();
      this.#layers.delete(drawing);
    }
    for (const drawing of drawings) {
      const layer = this.#layers.get(drawing) ?? document.createElementNS(SVG, 'g');
      layer.setAttribute('class', 'chosen');
      if (layer.parentNode !== drawing) drawing.append(layer);
      this.#layers.set(drawing, layer);
      const points = chosen.filter((one) => one.drawing === drawing);
      render(svg`${points.map(({ point }) => drawRing(point))}`, layer);
    }
  }
}

/** The choice of a reader in a chart. Its pointers are the property `selected`, so that they stay when new data come. */
export class Choices {
  readonly #rings = new Rings();

  constructor(private readonly host: ReadableHost) {}

  /** True if a reader may choose. */
  get areOpen(): boolean {
    return !!this.host.selectable;
  }

  /** True if a datum is chosen. */
  has(pointer: string): boolean {
    return this.#pointers.includes(pointer);
  }

  /** Chooses a datum, or no longer chooses it. Returns the datum if it is chosen now. */
  toggle(point: ReadingPoint, shown: ShownLayout): PointDetail | null {
    const detail = shown.detailOf(point);
    const isChosen = this.has(detail.pointer);
    const others = this.host.selectable === 'multiple' ? this.#pointers.filter((one) => one !== detail.pointer) : [];
    this.#choose(isChosen ? others : [...others, detail.pointer]);
    return isChosen ? null : detail;
  }

  /** Chooses the data that another chart has chosen. */
  follow(keys: readonly LinkKey[], shown: ShownLayout): void {
    const points = keys.flatMap((key) => shown.same(key)?.point ?? []);
    this.#choose(points.map((point) => pointerOf(point, shown.layout.table)));
  }

  /** The names by which other charts know what is chosen. */
  keys(shown: ShownLayout): readonly LinkKey[] {
    const found = findPoints(this.#pointers, shown.stops, shown.layout.table);
    return found.map(({ point }) => shown.keyOf(point));
  }

  /** Draws the rings of what is chosen. */
  draw(shown: ShownLayout | undefined, root: Root): void {
    const found = shown ? findPoints(this.#pointers, shown.stops, shown.layout.table) : [];
    this.#rings.draw(
      found.flatMap(({ index, point }) => {
        const stop = shown?.stops.at(index);
        const drawing = stop && shown?.drawingOf(stop, root, point);
        return drawing ? [{ drawing, point }] : [];
      }),
    );
  }

  get #pointers(): readonly string[] {
    return [this.host.selected ?? []].flat();
  }

  #choose(pointers: readonly string[]): void {
    this.host.selected = this.host.selectable === 'multiple' || pointers.length > 1 ? pointers : pointers[0];
  }
}
