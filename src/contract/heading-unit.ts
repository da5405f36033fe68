import { tidy } from './cell.js';
import { SHARES } from './derived-name.js';
import { readUnitText } from './unit-reading.js';
import type { UnitObject } from './unit.js';

/** A header without the unit in it: "Income (£m)" has the name "Income" and a unit in millions of pounds, and "£m" has the unit and no name. */
export interface Heading {
  readonly name: string;
  readonly unit?: string | UnitObject;
}

/** Units that may stand in brackets after a name. Other words in brackets are a part of the name: "Births (female)". */
const KNOWN =
  /^(?:[kMG]?t|tonnes|kg|km²?|ha|[kMGT]?Wh?|°[CF]|litres|people|persons|personen|personnes|personas|years|months|weeks|days|hours|minutes|cases|deaths|homes|households|points|(?:[kMG]?t ?)?CO2(?:[- ]?eq?\.?)?|EUR|GBP|USD)$/i;

const PERCENT = /^(?:%|per ?cent(?:age)?|pct|prozent|pour cent|por ciento)$/i;

/** Heads that name what every column of figures has, and not what is counted. */
const GENERIC =
  /^(?:number|value|amount|total|count|figure|anzahl|wert|betrag|nombre|montant|número|importe|valor)s?$/i;

/** The unit that a text stands for, in brackets after a name or alone. `name` is what is counted. */
function unitOf(text: string, name: string): string | UnitObject | undefined {
  if (PERCENT.test(text)) return '%';
  if (/^(?:%|per ?cent) of \p{L}/iu.test(text) && !SHARES.test(text.toLowerCase())) return text;
  const isMillion = /^m$/i.test(text) && name !== '';
  const written = readUnitText(isMillion ? 'million' : text);
  if (written) {
    const other = written.other || (GENERIC.test(name) ? '' : name.toLowerCase());
    return written.currency || !other ? (isMillion ? 'million' : text) : { ...written, other };
  }
  const [, per] = /^per (.+)$/i.exec(text) ?? [];
  if (per && name) return { other: name.toLowerCase(), per };
  // Elsewhere, mm may be millions.
  if (text === 'mm') return /rain|snow|precipitation|niederschlag/i.test(name) ? text : undefined;
  return KNOWN.test(text) ? text : undefined;
}

/** A name with a unit in brackets, after a comma, or with a sign of its own: "Income (£m)", "Jobs, thousand", "Income US$ million", "Rate %". */
const FORMS = [
  /^(.*\S)\s*[([]([^()[\]]{1,40})[)\]]$/s,
  /^(.*[^\s\d]), *([^\s\d][^,]{0,40})$/s,
  /^(.*[^\s,:])[,:]?\s+(%|[A-Z]{0,3}\p{Sc}\s?[\p{L}\d']*)$/su,
];

/** Reads the unit in a header. Never throws. Example: "Rate (%)" has the unit `%`. */
export function readHeading(header: string): Heading {
  const whole = tidy(header);
  const isUnit = /%|\p{Sc}|\p{L}{2}/u.test(whole) && (/^[A-Z]{3}$/.test(whole) || !KNOWN.test(whole));
  const alone = isUnit ? unitOf(whole, '') : undefined;
  if (alone) return { name: typeof alone === 'string' ? '' : header, unit: alone };
  for (const form of FORMS) {
    const [, name = '', text = ''] = form.exec(header) ?? [];
    const unit = name && unitOf(tidy(text), name);
    if (unit) return { name, unit };
  }
  return { name: header };
}
