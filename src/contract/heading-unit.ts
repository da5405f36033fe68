import { tidy } from './cell.js';
import type { UnitObject } from './unit.js';

/** A header without the unit in it. Example: "Income (£m)" has the name "Income" and a unit in millions of pounds. */
export interface Heading {
  readonly name: string;
  readonly unit?: string | UnitObject;
}

const CURRENCIES: Readonly<Record<string, readonly [code: string, name: string]>> = {
  '£': ['GBP', 'pounds'],
  '€': ['EUR', 'euros'],
  $: ['USD', 'dollars'],
};

const SCALES: readonly (readonly [RegExp, 1e3 | 1e6 | 1e9 | 1e12])[] = [
  [/^(?:k|000s?|'000s?|thousands?|thsd|tsd|tausend|milliers|miles)$/i, 1e3],
  [/^(?:m|mn|mio|millions?|millionen|millones)$/i, 1e6],
  [/^(?:b|bn|mrd|billions?|milliarden|milliards)$/i, 1e9],
  [/^(?:tn|trillions?)$/i, 1e12],
];

/** Units that may stand in brackets after a name. Other words in brackets are a part of the name: "Births (female)". */
const KNOWN =
  /^(?:[kMG]?t|tonnes|kg|km²?|ha|[kMGT]?Wh?|°[CF]|litres|people|persons|personen|personnes|personas|years|months|weeks|days|hours|minutes|cases|deaths|homes|households|points|(?:[kM]t )?CO2e?|EUR|GBP|USD)$/i;

const PERCENT = /^(?:%|per ?cent(?:age)?|pct|prozent|pour cent|por ciento)$/i;

const scaleOf = (word: string): UnitObject['scale'] => SCALES.find(([form]) => form.test(word))?.[1];

/** The unit that a text in brackets stands for. `name` is what is counted. */
function unitOf(text: string, name: string): string | UnitObject | undefined {
  if (PERCENT.test(text)) return '%';
  const [, sign = '', word = ''] = /^(?:in )?([£€$])\s*(\S*)$/i.exec(text) ?? [];
  const [currency, other] = CURRENCIES[sign] ?? [];
  const scale = scaleOf(word.trim());
  if (currency && other && (!word || scale)) return { other, currency, scale };
  const [, per] = /^per (.+)$/i.exec(text) ?? [];
  if (per) return { other: name.toLowerCase(), per };
  const bare = scaleOf(text.replace(/^in /i, ''));
  if (bare) return { other: name.toLowerCase(), scale: bare };
  return KNOWN.test(text) ? text : undefined;
}

/** Reads the unit in a header. Never throws. Example: "Rate (%)" has the unit `%`. */
export function readHeading(header: string): Heading {
  const [, name = '', text = ''] =
    /^(.*\S)\s*[([]([^()[\]]{1,40})[)\]]$/s.exec(header) ?? /^(.*\S),?\s+(%|£\w*|€\w*)$/s.exec(header) ?? [];
  const unit = name && unitOf(tidy(text), name);
  return unit ? { name, unit } : { name: header };
}
