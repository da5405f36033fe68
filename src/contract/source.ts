import { isLink } from './link.js';
import { dateText, type PeriodText } from './period.js';
import { reject, readObject, type Read, type Shape } from './reader.js';
import { optionalText, text } from './text.js';

/** Who published the figures, and where. */
export interface SourceObject {
  /** The name of the publisher or publication. @minLength 1 */
  name: string;
  /** Its address: `http:`, `https:` or relative to the page. Any other stays text. */
  url?: string;
  /** The day, month or year of publication, as `2022-07-25`, `2022-07` or `2022`. It is said with the name. */
  date?: PeriodText;
}

/** The name of a source, or an object with its address and day of publication. */
export type SourceInput = string | SourceObject;

/** A source as it was read. */
export interface Source {
  readonly name: string;
  readonly url?: string;
  readonly date?: string;
}

/** Reads the address of a link; one that may not become a link is reported and left out. */
export const readLink: Read<string> = (value, pointer, problems) => {
  if (typeof value !== 'string') return reject(problems, pointer, 'wrong-type', 'an address', value);
  return isLink(value) ? value : reject(problems, pointer, 'unsafe-link', 'an https: or relative address', value);
};

const SHAPE: Shape<Source> = { name: text, url: readLink, date: dateText };

/** Reads a source by name or as an object. One without a name is called by its address; without either there is none. */
export const readSource: Read<Source> = (value, pointer, problems) => {
  const read =
    typeof value === 'string'
      ? { name: optionalText(value, pointer, problems) }
      : readObject(value, pointer, problems, SHAPE, ['name'], 'a name or an object');
  const name = read?.name || read?.url;
  return name ? { ...read, name } : undefined;
};
