/** A place in a page: an element, a document, or a shadow root, which has a `host`. */
export interface Place {
  readonly parentNode: Place | null;
  readonly host?: unknown;
  getAttribute?(name: string): string | null;
}

/** The language of the page at an element, from the nearest `lang`, also outside of shadow roots. Undefined if there is none or it is empty. */
export function pageLanguage(element: Place): string | undefined {
  for (
    let place: Place | null = element;
    place;
    place = place.parentNode ?? (place.host as Place | undefined) ?? null
  ) {
    const lang = place.getAttribute?.('lang') ?? null;
    if (lang !== null) return lang || undefined;
  }
  return undefined;
}
