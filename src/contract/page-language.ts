/** A place in a page: an element, a document, or a shadow root, which has a `host`. */
export interface PageNode {
  readonly parentNode: PageNode | null;
  readonly host?: unknown;
  getAttribute?(name: string): string | null;
}

/** The nearest `lang` of an element and those around it, also outside of shadow roots. Empty for `lang=""`, which says that the language is unknown; undefined if there is none. */
export function statedLanguage(element: PageNode): string | undefined {
  for (
    let place: PageNode | null = element;
    place;
    place = place.parentNode ?? (place.host as PageNode | undefined) ?? null
  ) {
    const lang = place.getAttribute?.('lang') ?? null;
    if (lang !== null) return lang;
  }
  return undefined;
}

/** The {@link statedLanguage} of an element. Undefined if there is none or it is empty. */
export const pageLanguage = (element: PageNode): string | undefined => statedLanguage(element) || undefined;
