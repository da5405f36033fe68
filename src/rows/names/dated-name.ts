import { isNameOf } from './column-names.js';
import { isOfTwoYears } from './derived-name.js';
import { nameOf } from '../../written/name.js';
import { readCellPeriod } from '../../written/cell-period.js';

/** Heads of the years in which something was done, in English, German, French and Spanish: "Opened", "Year founded", "Baujahr". */
const DONE_IN =
  /^(?:(?:year|date) (?:of )?)?(?:opened|closed|founded|established|incorporated|built|completed|launched|started|ended|born|died|joined|signed|elected|founding|foundation|construction|completion|launch|opening|birth|death)(?: (?:in|year|date))?$|^(?:gründungs|bau|geburts|eröffnungs|start|end|ziel)jahr$|^(?:gegründet|gebaut|eröffnet)$|^année de \p{L}+$|^año de \p{L}+$/u;

/** True for the head of a column of days or years, below which 2024 is no number: "Start", "Due", "Year founded". */
export const isDateName = (header: string): boolean =>
  DONE_IN.test(nameOf(header)) || (['first', 'last', 'deadline'] as const).some((field) => isNameOf(field, header));

/** Most letters of a name that ends with a day. */
const MOST_IN_NAME = 100;

/** Words at the end of a name after which a time is not that of its figures: "Homes since 2018", "Homes (before 2000)", "Index, base 2015", "Year ending March 2024". */
const OF_OTHER_TIME =
  /(?:^|[\s(])(?:since|from|after|before|by|until|till|to|than|vs\.?|versus|against|over|with|above|below|pre|post|base|ending|ended|seit|ab|nach|vor|bis|depuis|après|avant|dès|desde|hasta|dal|sinds)-?$/iu;

/** A word before a day on which there were figures, and before a year or a month that they are compared with: "Pupils on 31 March 2023", "Jobs down on 2019". */
const ON = /(?:^|\s+)on$/i;

/** Words at the end of a name before the time of its figures: "Homes in 2021", "Pupils at 31 March 2023". */
const OF_OWN_TIME = /(?<!\s)\s+(?:in|during|as|as of|(?:as )?at|for|im|in den|für|en|pour)$/iu;

/** A name without its time, and without the word that joins them: "Homes" of "Homes in". Undefined if the time is that of a start or an end, or of what the figures are compared with: "Homes since". */
function stemOf(before: string, isDay = false): string | undefined {
  if (OF_OTHER_TIME.test(before) || (!isDay && ON.test(before))) return undefined;
  return before.replace(isDay ? ON : OF_OWN_TIME, '').replace(OF_OWN_TIME, '');
}

/** A name with a year at its end or its start, such as "Deaths 2021" and "2021 Census": the year, and the name without it. Undefined of a change: "2024/2023". */
export function datedName(name: string): { readonly stem: string; readonly year: string } | undefined {
  const text = name.trim();
  if (isOfTwoYears(text)) return undefined;
  const [, before, last] = /^(.*[^\s(/]) ?\(?((?:19|20)\d\d(?:\/\d\d)?)\)?$/.exec(text) ?? [];
  const [, first, after] = /^((?:19|20)\d\d(?:\/\d\d)?) (\p{L}.*)$/u.exec(text) ?? [];
  const [stem, year] = before ? [stemOf(before.trim()), last] : [after?.trim(), first];
  return stem && year ? { stem, year } : undefined;
}

/** A name with a day, a month or a quarter at its end, "Rent 31 March 2023", or with a year: its period, and the name without it. */
export function timedName(
  name: string,
  lang: string | undefined,
): { readonly stem: string; readonly period: string } | undefined {
  const words = name.length > MOST_IN_NAME || !/\d{4}\)?$/.test(name) ? [] : name.trim().split(/\s+/);
  for (const count of [3, 2]) {
    const last = words.slice(-count).join(' ');
    const period = words.length > count ? readCellPeriod(last.replace(/^\(|\)$/g, ''), lang) : '';
    if (!/^\d{4}-(?:Q\d|\d\d)/.test(period)) continue;
    const isDay = period.length > 'YYYY-MM'.length;
    if (!isDay && /^on /i.test(last)) return undefined;
    const stem = stemOf(words.slice(0, -count).join(' '), isDay);
    return stem ? { stem, period } : undefined;
  }
  const { stem, year: period } = datedName(name) ?? {};
  return stem && period ? { stem, period } : undefined;
}

/** A name with the last day or month that its figures include. */
export interface UntilName {
  readonly stem: string;
  readonly asOf: string;
}

/** Words before the last day of figures: "to 30 June 2024", "bis Ende Juni 2024". */
const UNTIL =
  /^(\p{L}.*?)[ ,]+\(?(?:(?:up )?to|by|until|through|bis(?: zum)?|jusqu['’]au|jusqu['’]à|hasta(?: el)?) (?:(?:the )?end of |ende |fin )?(\S.*\d)\)?$/iu;

/** A name with the day or month up to which its figures go at its end: "Actual to 30 June 2024". Undefined of "Promised by 2030", whose year may be to come, and of any other name. */
export function untilName(name: string, lang: string | undefined): UntilName | undefined {
  const [, stem, last = ''] = (name.length <= MOST_IN_NAME && UNTIL.exec(name.trim())) || [];
  const asOf = stem && readCellPeriod(last, lang);
  return asOf && /^\d{4}-\d\d(?:-\d\d)?$/.test(asOf) ? { stem, asOf } : undefined;
}
