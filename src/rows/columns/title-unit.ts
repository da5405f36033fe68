// The unit in the title of a table.
import { tidy } from '../cell.js';
import { SCALE_NAMES } from '../../contract/unit.js';
import { readUnitText } from '../../contract/unit-reading.js';
import { readHeading, unitOf } from './heading-unit.js';

/** A unit in brackets before what a title is divided by or when it was: "Rate (%), 2022", "Income (£m) by region". */
const INSIDE =
  /^[^()[\]]*[([](?:in )?([^()[\]]{1,40})[)\]](?:[,:]| (?:by|in|for|nach|je|par|en|por) |\s*(?=\d{4}))[^()[\]]*$/iu;
/** A title that begins with what its per cents are of: "% of respondents; base sizes in brackets". */
const PERCENT_OF = /^(?:%|per ?cent(?:age)?|prozent|pour ?cent(?:age)?) (?:of|der|des|de|du) \p{L}/iu;
/** A unit at the end of a title after "in": "Beschäftigte in Tsd." */
const AFTER_IN = /^.*\S (?:in|en) ((?:1[ .]000)?[^\d()]{0,30})$/iu;

/** The unit in the title of a table, whose figures all have it: `£m` of "Profit by division, £m", `thousand` of "Jobs (thousands), 2022". One per something, "per 100,000", is none: the rows may count something else. Never throws. */
export function titleUnitIn(title: string): string | undefined {
  if (PERCENT_OF.test(title.trim())) return '%';
  const [inside, last] = [INSIDE, AFTER_IN].map((form) => tidy(form.exec(title)?.[1] ?? ''));
  const { unit } = readHeading(title);
  // "Exports of goods, £ billion, current prices"
  const amount = title
    .split(/, */)
    .slice(1, -1)
    .find((part) => part === '%' || readUnitText(part));
  for (const text of [unit, inside && unitOf(inside, ''), last && unitOf(last, ''), amount]) {
    if (typeof text === 'string' && text) return text;
    if (typeof text === 'object' && text.scale && !text.per && isCounted(text.other, title))
      return SCALE_NAMES[text.scale];
  }
  return undefined;
}

/** True if a unit is only named after the title that it stands in: "jobs by sector" of "Jobs by sector (thousands)". */
const isCounted = (other: string, title: string): boolean => title.toLowerCase().startsWith(other.toLowerCase());
