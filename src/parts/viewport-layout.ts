/** A place in the viewport, in pixels from its edges, with the largest size that has room there. */
export interface ViewportPlace {
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly width: number;
  readonly height: number;
}

/** An element that has a place in the viewport, as far as its style is written. */
export interface PlacedElement {
  /** Factor by which it is enlarged. Undefined in older engines. */
  readonly currentCSSZoom?: number;
  readonly style: { setProperty(name: string, value: string): void };
}

const LENGTHS = ['left', 'right', 'top', 'bottom', 'width', 'height'] as const;

/** Writes the place of an element as `--_left`, `--_width` and so on, or `auto`. Where `zoom` enlarges it, its pixel is larger than one of the viewport. */
export function placeInViewport(element: PlacedElement, place: ViewportPlace): void {
  const { currentCSSZoom: zoom = 1 } = element;
  for (const name of LENGTHS) {
    const length = place[name];
    const text = length === undefined ? 'auto' : `${Math.max(0, Math.round(length / zoom))}px`;
    element.style.setProperty(`--_${name}`, text);
  }
}
