/** Attribute of a chart that is printed alone, and of the elements around it, as long as the page is printed. */
const MARK = 'data-campaign-print';

/** Style sheet of a page of which one chart is printed: nothing else is there, and what is around the chart takes no room. */
const ALONE = `@media print {
  body *:not([${MARK}], [${MARK}='chart'] *), :host *:not([${MARK}], [${MARK}='chart'] *) { display: none !important }
  body[${MARK}] { display: block !important; margin: 0 !important; padding: 0 !important; background: none !important }
  [${MARK}='around']:not(body) { display: contents !important }
  [${MARK}='chart'] { display: block !important; position: static !important; inline-size: auto !important; margin: 0 !important }
}`;

/** An element and all that it is in, out through slots and shadow roots. */
function* aroundOf(chart: Element): Generator<Element> {
  for (let element: Element | null = chart; element;) {
    yield element;
    const root = element.getRootNode();
    element = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/**
 * Prints one chart of a page: until the printing is over, a style sheet hides everything else on paper. Whoever goes on with the page, because no
 * window to print has opened, has it whole again.
 */
export function printAlone(chart: Element): void {
  const { ownerDocument } = chart;
  const view = ownerDocument.defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(ALONE);
  const elements = [...aroundOf(chart)].filter((element) => element !== ownerDocument.documentElement);
  const roots = new Set(elements.map((element) => element.getRootNode() as Document | ShadowRoot));
  for (const element of elements) element.setAttribute(MARK, element === chart ? 'chart' : 'around');
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  const over = new AbortController();
  const restore = (): void => {
    over.abort();
    for (const element of elements) element.removeAttribute(MARK);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  for (const type of ['afterprint', 'pointerdown', 'keydown'])
    view.addEventListener(type, restore, { capture: true, signal: over.signal });
  view.print();
}
