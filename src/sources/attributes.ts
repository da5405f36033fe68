import type { Defaults } from '../contract/reader.js';
import { SCALE_NAMES } from '../contract/unit.js';
import { straightened } from './edited-text.js';
import type { MarkupElement } from './markup.js';

/** Values of attributes that are set and not empty, by their names in camel case. Example: `{ sourceName: 'Ministry' }`. */
export type AttributeValues = Readonly<Record<string, string>>;

/** Attributes that are true if they are there. */
const FLAGS = ['whole', 'diverging'];

/** Names of attributes that authors write for the heading, less those that the chart has. `label` is one of them next to a `value`: the label of rows is a column. */
const headingNames = (names: readonly string[], hasValue: boolean): readonly string[] =>
  ['caption', 'header', ...(hasValue ? ['label'] : [])].filter((name) => !names.includes(name));

/** True for a text that may be a heading. `header="true"` says that a file has heads. */
const isHeading = (text = ''): boolean =>
  /\p{L}/u.test(text) && !/^(?:true|false|yes|no|none|auto|row|top)$/i.test(text);

/** Reads these attributes of an element. Without `heading`, an attribute that was meant as the heading is read as one, and is still reported as unknown. */
export function attributeValues(
  element: Pick<MarkupElement, 'getAttribute'>,
  names: readonly string[],
): AttributeValues {
  // Without a prototype: a page may have put a `unit` on that of all objects.
  const values = Object.create(null) as Record<string, string>;
  for (const name of names) {
    const value = straightened(element.getAttribute(name) ?? '');
    if (value || (FLAGS.includes(name) && element.getAttribute(name) !== null))
      values[name.replace(/-./, ([, letter = '']) => letter.toUpperCase())] = value || 'true';
  }
  const { heading, title } = values;
  if (heading) delete values['title'];
  // Every element may have a tooltip, which many authors take for the heading. It comes before a caption.
  const meant = headingNames(names, !!values['value']).map((name) => element.getAttribute(name)?.trim());
  const shown = heading ?? title ?? meant.find(isHeading);
  if (shown) values['heading'] = shown;
  return values;
}

const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false };

/** True or false as a text says, or the text: the contract’s reader reports one that says neither. */
const flagIn = (text: string | undefined): string | boolean | undefined =>
  text === undefined ? undefined : (BOOLEANS[text] ?? text);

/** The number that a text is, or the text: the contract’s reader reports one that is no number. */
const numberIn = (text: string | undefined): string | number | undefined =>
  text === undefined || isNaN(Number(text)) ? text : Number(text);

/** The unit of the attributes `unit`, `currency` and `scale`. A scale alone is the name of the unit, as if that were written in `unit`. */
function unitOf({ unit, currency: written, scale }: AttributeValues): Defaults | string | undefined {
  const factor = numberIn(scale);
  const name = typeof factor === 'number' ? (SCALE_NAMES[factor] ?? '') : factor;
  // A sign names its currency as a unit does, with its scale: "£ million".
  if (written && !unit && /^\s*\p{Sc}\s*$/u.test(written)) return [written.trim(), name].filter(Boolean).join(' ');
  const currency = written?.length === 3 ? written.toUpperCase() : written;
  if (!currency && !scale) return unit;
  return { other: unit ?? currency ?? name, currency, scale: factor };
}

/** The members that attributes fill in where a document leaves them out. Example: `{ title: 'Homes', decimals: 1 }`. */
export const defaultsFrom = (attributes: AttributeValues): Defaults => {
  const {
    heading,
    title: _,
    decimals,
    sourceName: name,
    sourceUrl: url,
    sourceDate: date,
    sourceLicence: licence,
    whole,
    diverging,
    ...rest
  } = attributes;
  return {
    ...rest,
    title: heading,
    unit: unitOf(attributes),
    decimals: numberIn(decimals),
    whole: flagIn(whole),
    diverging: flagIn(diverging),
    source: name || url || date || licence ? { name, url, date, licence } : undefined,
  };
};
