import type { DrawnChart } from '../element/drawn.js';
import type { ShadowElement } from '../element/shadow-element.js';
import { toHtml, toJson, toText, toTsv } from '../export.js';
import type { MenuWords } from '../words/menu.js';
import type { ActionName } from './items.js';
import { fileOf } from './chart-file.js';
import { copy, download } from './files.js';
import { printAlone } from './print.js';

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
