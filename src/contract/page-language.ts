/** A place in a page: an element, a document, or a shadow root, which has a `host`. */
export interface Place {
  readonly parentNode: Place | null;
  readonly host?: unknown;
  getAttribute?(name: string): string | null;
}

/** The nearest `lang` at an element, also outside of shadow roots. Empty if the page says that its language is unknown, undefined if it says nothing. */
export function statedLanguage(element: Place): string | undefined {
  for (
    let place: Place | null = element;
    place;
    place = place.parentNode ?? (place.host as Place | undefined) ?? null
  ) {
    const lang = place.getAttribute?.('lang') ?? null;
    if (lang !== null) return lang;
  }
  return undefined;
}

/** The language of the page at an element. Undefined if there is none or it is empty. */
export const pageLanguage = (element: Place): string | undefined => statedLanguage(element) || undefined;
