import type { Scene } from '../marks/scene.js';
import type { ScenePlace, ReadingPoint } from './point.js';

/** The root in which a chart is drawn. */
export type Root = ShadowRoot | HTMLElement;

/** True if a drawing is mirrored, as in text from right to left. */
export const isMirrored = (drawing: Element): boolean => drawing.matches(':not(svg, g) > svg:dir(rtl)');

/** True if each row of the table has its own drawing of a scene. */
export const isInRows = ({ box, find }: Scene): boolean => box === 'cells' || find === 'row';

/** The drawing of a scene that an element is in: that under a pointer, or that of its row. Undefined if it is in none. */
export const drawingAt = (element: Element): Element | undefined =>
  element.closest('[data-scene]') ?? element.closest('[data-row]')?.querySelector('[data-scene]') ?? undefined;

/** Index of the scene of a drawing. */
export const sceneOf = (drawing: Element): number => Number(drawing.getAttribute('data-scene'));

/** Index of the table row of a drawing. Undefined if it is in none. */
export function rowOf(drawing: Element): number | undefined {
  const row = drawing.closest('[data-row]')?.getAttribute('data-row');
  return row ? Number(row) : undefined;
}

/** True for the rows whose marks are in a drawing. That of a group has the marks of its categories. */
export function isIn(drawing: Element): (row: number) => boolean {
  const [from = 0, to = Infinity] = drawing.getAttribute('data-rows')?.split(' ').map(Number) ?? [];
  return (row) => row >= from && row < to;
}

/** The drawing that a datum is in. Undefined if its row is not shown. */
export function drawnElement(scene: Scene, index: number, { row }: ReadingPoint, root: Root): Element | undefined {
  if (isInRows(scene)) return root.querySelector(`[data-row="${row}"] [data-scene]`) ?? undefined;
  const drawings = [...root.querySelectorAll(`[data-scene="${index}"]`)];
  return scene.box === 'rows' ? drawings.find((one) => one.matches('[data-rows]') && isIn(one)(row)) : drawings[0];
}

/** The place of a pointer in a drawing, in shares of it. Undefined if it has no size. */
export function placeIn(drawing: Element, { clientX, clientY }: MouseEvent): ScenePlace | undefined {
  const { left, right, top, width, height } = drawing.getBoundingClientRect();
  const x = isMirrored(drawing) ? right - clientX : clientX - left;
  return width && height ? { x: x / width, y: (clientY - top) / height } : undefined;
}
