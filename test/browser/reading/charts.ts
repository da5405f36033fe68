import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '@open-wc/testing';
import { parts, type Chart } from '../element/chart.js';

/** A chart whose marks can be chosen. */
export type ReadChart = Chart & { selectable: unknown; selected: unknown; link: unknown; readonly drawnForm: unknown };

/** The text of an element in one line. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The tab stop of a chart. */
export const stopOf = (chart: Chart): HTMLElement | undefined => parts(chart, 'stop')[0];
/** The box of a chart. */
export const boxOf = (chart: Chart): HTMLElement | undefined => parts(chart, 'reading')[0];
export const isOpen = (chart: Chart): boolean => boxOf(chart)?.matches(':popover-open') ?? false;
/** The first line of the box. */
export const headOf = (chart: Chart): string => textOf(boxOf(chart)?.querySelector('.head'));
/** The text that is announced. */
export const announced = (chart: Chart): string => textOf(chart.shadowRoot?.querySelector('[role="status"]'));
/** Number of elements in the shadow tree. */
export const count = (chart: Chart, selector: string): number =>
  chart.shadowRoot?.querySelectorAll(selector).length ?? 0;

/** Puts the focus on the tab stop; what is read then is awaited. */
export async function focus(chart: Chart): Promise<void> {
  const stop = stopOf(chart);
  stop?.focus();
  // A page behind another one has no focus, and hears of none.
  if (!document.hasFocus()) stop?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  await waitUntil(() => announced(chart) !== '', 'nothing is read', { timeout: 5000 });
}

/** A place of a drawing, in pixels of the viewport. */
export function placeIn(chart: Chart, [selector, x, y]: readonly [string, number, number]): [number, number] {
  const drawing = chart.shadowRoot?.querySelector(selector);
  if (!drawing) throw new Error(`no ${selector}`);
  drawing.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = drawing.getBoundingClientRect();
  return [Math.round(left + x * width), Math.round(top + y * height)];
}

/** Leaves a chart by Tab, for a button after it: without one, Tab may leave the page, which not every engine tells at once. */
export async function leaveByTab(chart: Chart): Promise<void> {
  const next = document.createElement('button');
  document.body.append(next);
  await sendKeys({ press: 'Tab' });
  // A page behind another one has no focus, and hears of none.
  if (!document.hasFocus()) stopOf(chart)?.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
  next.remove();
}
