import type { DrawnChart, Shown } from '../element/drawn.js';
import { toCsv, toJson, toSvg, type SvgOptions } from '../export.js';
import { fileName } from './files.js';
import { inFont, pictureOf } from './picture.js';

/** Types of files by the ends of their names. */
const TYPES = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
} as const;

/** The end of a file's name. */
export type FileType = keyof typeof TYPES;

/** The width, the colours, the fonts and the direction of a chart in its page. */
function wayOf(host: Element): SvgOptions {
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
    width: 720,
    theme: isLight ? 'dark' : 'light',
    dir: style.direction === 'rtl' ? 'rtl' : 'ltr',
    font: style.fontFamily,
    ...(accent && { accent }),
    ...(titleFont && { titleFont }),
  };
}

/** A drawing for a picture, whose texts have the widths of the fonts of the page. */
function drawingOf(host: Element, { layout }: DrawnChart, options: SvgOptions): string {
  const way = { ...wayOf(host), ...options };
  return toSvg(layout, { ...way, ...inFont(way.font ?? '') });
}

/** A chart as a file, named after its title. `too-large` if no browser can make the picture, undefined if this one cannot. */
export async function fileOf(
  type: FileType,
  host: Element,
  drawn: DrawnChart,
  options: SvgOptions = {},
): Promise<File | 'too-large' | undefined> {
  const { data, layout } = drawn;
  const contents = {
    csv: () => toCsv(data, { bom: true }),
    json: () => toJson(data),
    svg: () => toSvg(layout, { ...wayOf(host), ...options }),
    png: () => pictureOf(drawingOf(host, drawn, options)),
  };
  const content = await contents[type]();
  if (content === undefined || content === 'too-large') return content;
  return new File([content], fileName(layout.frame.title, type), { type: TYPES[type] });
}

/** A chart as a file, for a page that asks for it. Undefined if nothing is drawn, or if there is no picture. */
export async function fileOfChart(
  type: FileType,
  host: Element,
  { data, layout }: Shown,
  options?: SvgOptions,
): Promise<File | undefined> {
  if (!layout || !data) return undefined;
  const file = await fileOf(type, host, { data, layout } as DrawnChart, options);
  return file instanceof File ? file : undefined;
}
