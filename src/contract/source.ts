import { isLink } from './link.js';
import { dateText, type PeriodText } from './period.js';
import { objectSchema, readObject, reject, type Read } from './reader.js';
import { optionalText, text } from './text.js';

/** Publisher of the figures, and the publication. */
export interface SourceObject {
  /** The name of the publisher or publication. @format visible */
  name: string;
  /** Its address: `http:`, `https:` or relative to the page. Any other is shown as text. */
  url?: string;
  /** The day, month or year of publication, as `2022-07-25`, `2022-07` or `2022`. It is shown with the name. */
  date?: PeriodText;
  /** The licence under which the figures may be used, as `CC BY 4.0`. It is shown after the source. @format visible */
  licence?: string;
}

/** Name of a source, or an object with its address, its date of publication and its licence. */
export type SourceInput = string | SourceObject;

/** A parsed source. */
export interface Source {
  readonly name: string;
  readonly url?: string;
  readonly date?: string;
  readonly licence?: string;
}

/** Reader of an address. One that is not safe as a link is reported and left out. */
export const readLink: Read<string> = (value, pointer, problems) => {
  if (typeof value === 'string' && isLink(value)) return value;
  const code = typeof value === 'string' ? 'unsafe-link' : 'wrong-type';
  return reject(problems, { pointer, code, expected: { code: 'link' }, found: value });
};

const MEMBERS = { name: text, url: readLink, date: dateText, licence: text };
const SOURCE = { ...objectSchema('source', MEMBERS, ['name']), orText: true };

/** Reader of a source, by name or as an object. Without a name its address is the name; without either there is no source. */
export const readSource: Read<Source> = (value, pointer, problems) => {
  const read =
    typeof value === 'string'
      ? { name: optionalText(value, pointer, problems) }
      : readObject(value, pointer, problems, SOURCE);
  const name = read?.name || read?.url;
  return name ? { ...read, name } : undefined;
};
