const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text in HTML or XML, in which characters that have a meaning there are entities. */
export const withEntities = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** Attributes of an element. Those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number with at most two decimals, the same in every engine. */
export const twoDecimals = (value: number): number => Math.round(value * 100) / 100 + 0;

/** A text in XML. Characters that XML does not allow, not even escaped, are left out. */
export const escaped = (text: string): string =>
  withEntities(
    text.replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    ),
  );

/** An element of SVG as text, with content that is SVG already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? twoDecimals(value) : escaped(value ?? '')}"`)
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** A place in pixels. */
export type Point = readonly [x: number, y: number];

/** A line through points, or, with the name `polygon`, the surface within them. */
export const polyline = (
  points: readonly Point[],
  attributes: Attributes,
  name: 'polyline' | 'polygon' = 'polyline',
): string =>
  element(name, { points: points.map(([x, y]) => `${twoDecimals(x)},${twoDecimals(y)}`).join(' '), ...attributes });

/** Content moved to a place. Empty content stays empty. */
export const translated = (content: string, x: number, y: number): string =>
  !content || (twoDecimals(x) === 0 && twoDecimals(y) === 0)
    ? content
    : element('g', { transform: `translate(${twoDecimals(x)} ${twoDecimals(y)})` }, content);
