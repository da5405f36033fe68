import type { DrawnChart } from '../element/drawn.js';
import type { ShadowElement } from '../element/shadow-element.js';
import { toCsv, toHtml, toJson, toSvg, toText, toTsv, type SvgOptions } from '../export.js';
import type { MenuWords } from '../words/menu.js';
import type { ActionName } from './items.js';
import { copy, download, fileName, textFile } from './files.js';
import { inFont, pictureOf } from './picture.js';
import { printAlone } from './print.js';

/** Width of what is downloaded, in pixels. */
const WIDTH = 720;

/** The colours, the fonts and the direction of a chart in its page. */
function wayOf(host: Element): SvgOptions & { readonly font: string } {
  const style = getComputedStyle(host);
  const channels =
    style.color
      .match(/[\d.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? [];
  const isLight = channels.reduce((sum, one) => sum + one, 0) > 384;
  const accent = style.getPropertyValue('--campaign-accent').trim();
  const titleFont = style.getPropertyValue('--campaign-title-font').trim();
  return {
    width: WIDTH,
    theme: isLight ? 'dark' : 'light',
    dir: style.direction === 'rtl' ? 'rtl' : 'ltr',
    font: style.fontFamily,
    ...(accent && { accent }),
    ...(titleFont && { titleFont }),
  };
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

/** Makes a picture and gives it to the reader. Returns what became of it. */
async function downloadPicture(svg: string, name: string, words: MenuWords): Promise<string> {
  const picture = await pictureOf(svg);
  if (picture === 'too-large') return words.tooLarge;
  if (!picture) return words.notDownloaded;
  download(picture, name);
  return words.downloaded;
}

/** Does what an item says. Returns what became of it, in words. */
export async function act(name: ActionName, host: ShadowElement, drawn: DrawnChart, words: MenuWords): Promise<string> {
  const { data, layout } = drawn;
  const file = (text: string, type: string): string => {
    download(textFile(text, type), fileName(layout.frame.title, type));
    return words.downloaded;
  };
  const copied = async (text: string, html?: string): Promise<string> =>
    (await copy(text, html)) ? words.copied : words.notCopied;
  switch (name) {
    case 'sentence':
      return copied(toText(layout));
    case 'numbers':
      return copied(toTsv(layout), toHtml(layout));
    case 'csv':
      return file(toCsv(data, { bom: true }), name);
    case 'json':
      return file(toJson(data), name);
    case 'svg':
      return file(toSvg(layout, wayOf(host)), name);
    case 'png': {
      const way = wayOf(host);
      const svg = toSvg(layout, { ...way, ...inFont(way.font) });
      return downloadPicture(svg, fileName(layout.frame.title, name), words);
    }
    case 'print':
      printAlone(host);
      return '';
    case 'link':
      return copied(linkTo(host));
    case 'embed':
      return copied(codeOf(host, drawn));
  }
}
