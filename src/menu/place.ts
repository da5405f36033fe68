import type { ViewportPlace } from '../parts/viewport-layout.js';

/** The box of a button, in pixels of the viewport. */
export interface ButtonBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Distance from the edges of the viewport, and from the button. */
const MARGIN = 8;
const GAP = 4;
/** Room for a scroll bar, which a place from the right may count in and the width of a viewport does. */
const SCROLL_BAR = 16;

/** The place of a menu at its button: to the side and in the direction with more room. It never leaves the viewport, whatever its size is. */
export function placeOf(button: ButtonBox, view: { readonly width: number; readonly height: number }): ViewportPlace {
  const { left, right, top, bottom } = button;
  const isAtEnd = left + right > view.width;
  const [below, above] = [view.height - bottom, top];
  const across = isAtEnd
    ? { right: Math.max(MARGIN, view.width - right), width: Math.min(right, view.width - MARGIN) - MARGIN - SCROLL_BAR }
    : { left: Math.max(MARGIN, left), width: view.width - Math.max(MARGIN, left) - MARGIN - SCROLL_BAR };
  return below >= above
    ? { ...across, top: bottom + GAP, height: below - GAP - MARGIN }
    : { ...across, bottom: view.height - top + GAP, height: above - GAP - MARGIN };
}
