import { render, svg, type SVGTemplateResult } from 'lit';
import { percent } from '../marks/svg/percent.js';
import { drawMarks } from '../marks/svg/mark.js';
import type { ReadingPoint } from './point.js';

const SVG = 'http://www.w3.org/2000/svg';

/** The ring of a chosen datum: around its mark, or around the point of a line. */
function drawRing({ x, y, marks }: ReadingPoint): SVGTemplateResult {
  const shapes = marks.filter(({ type }) => type === 'rect' || type === 'cells' || type === 'arc');
  if (shapes.length) return svg`${drawMarks(shapes)}`;
  return Number.isNaN(y) ? svg`` : svg`<circle class="ring" cx=${percent(x)} cy=${percent(y)} r="8"></circle>`;
}

/** The rings of what is chosen, in the drawings of their marks. Chosen marks keep their colour. */
export class Rings {
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
