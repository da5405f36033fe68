import type { DrawnChart } from '../element/drawn.js';
import type { ShadowElement } from '../element/shadow-element.js';
import { toHtml, toJson, toText, toTsv } from '../export.js';
import type { MenuWords } from '../words/menu.js';
import type { ActionName } from './items.js';
import { fileOf } from './chart-file.js';
import { copy, download } from './files.js';

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

/** Prints one chart of a page: until the printing is over, or the page is used again, a style sheet hides everything else on paper. */
function printAlone(chart: Element): void {
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

/** The address of a chart: that of its page, and its own place in it if it has an id. */
function linkTo({ id }: Element): string {
  const address = new URL(location.href);
  if (id) address.hash = id;
  return address.href;
}

/** HTML that shows the chart on another page, with its figures. */
function codeOf(host: ShadowElement, { data }: DrawnChart): string {
  const { version } = host.constructor as unknown as { readonly version: string };
  const { localName } = host;
  const form = host.getAttribute('form');
  const document = toJson(data).replaceAll('<', '\\u003c');
  return [
    `<script type="module" src="https://cdn.jsdelivr.net/npm/campaign-charts@${version}/dist/campaign-charts.js"></script>`,
    `<${localName}${form ? ` form="${form.replaceAll('"', '&quot;')}"` : ''}>`,
    `<script type="application/json">\n${document}</script>`,
    `</${localName}>`,
  ].join('\n');
}

/** Gives a file to the reader. Returns what became of it. */
function deliver(file: File | 'too-large' | undefined, words: MenuWords): string {
  if (file === 'too-large') return words.tooLarge;
  if (!file) return words.notDownloaded;
  download(file);
  return words.downloaded;
}

/** Does what an item says. Returns what became of it, in words. */
export async function act(name: ActionName, host: ShadowElement, drawn: DrawnChart, words: MenuWords): Promise<string> {
  const { layout } = drawn;
  const copied = async (text: string, html?: string): Promise<string> =>
    (await copy(text, html)) ? words.copied : words.notCopied;
  switch (name) {
    case 'sentence':
      return copied(toText(layout));
    case 'numbers':
      return copied(toTsv(layout), toHtml(layout));
    case 'csv':
    case 'json':
    case 'svg':
    case 'png':
      return deliver(await fileOf(name, host, drawn), words);
    case 'print':
      printAlone(host);
      return '';
    case 'link':
      return copied(linkTo(host));
    case 'embed':
      return copied(codeOf(host, drawn));
  }
}
