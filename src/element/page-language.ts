/** The language of the page around an element, from the nearest `lang`, also outside of shadow roots. Undefined if there is none or it is empty. */
export function pageLanguage(element: Element): string | undefined {
  const nearest = element.closest('[lang]');
  if (nearest) return nearest.getAttribute('lang') || undefined;
  const root = element.getRootNode();
  return 'host' in root ? pageLanguage(root.host as Element) : undefined;
}
