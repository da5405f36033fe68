import { isLink } from './link.js';
import { dateText, type PeriodText } from './period.js';
import { pattern, readObject, report, type Read } from './reader.js';
import { optionalText, text } from './text.js';

/** Who published the figures, and where. */
export interface SourceObject {
  /** The name of the publisher or publication. @minLength 1 */
  name: string;
  /** Its address: `http:`, `https:` or relative to the page. Any other stays text. */
  url?: string;
  /** The day of publication, as `2022-07-25`. */
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

const address: Read<string> = (value, at, problems) => {
  const url = pattern(/^/, 'an address')(value, at, problems);
  if (url === undefined || isLink(url)) return url;
  report(problems, at, 'unsafe-link', 'lost', 'an address that starts with https: or is relative', value);
  return undefined;
};

/** Reads a source by name or as an object. */
export const readSource: Read<Source> = (value, at, problems) => {
  if (typeof value === 'string') return { name: optionalText(value, at, problems)! };
  return readObject<Source>(
    value,
    at,
    problems,
    { name: text, url: address, date: dateText },
    ['name'],
    'a name or an object',
  ) as Source | undefined;
};

/** Reads the address of a link; one that may not become a link is reported and left out. */
export const readLink = address;
