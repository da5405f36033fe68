import { once } from './once.js';

/** Names of the world, and of clubs of states. In small letters. */
const WORLD = new Set(
  [
    'world|the world|world total|the world total|monde|welt|mundo|mondo|wereld|świat|wld|owid_wrl',
    'oecd|oecd average|oecd total|oecd countries|ocde|ocde average|ocde total|ocde countries',
  ].flatMap((names) => names.split('|')),
);
/** Names of unions of states and of their currency, which the number or the year of their members may follow. A plain "EU" may be a donor like any other. */
const UNION = new Set(
  'european union|europäische union|union européenne|unión europea|unione europea|unia europejska|euro area|euroraum|zone euro'.split(
    '|',
  ),
);
/** First letters of the names of unions. Most names of a long list begin otherwise, and are not searched any further. */
const UNION_FIRST = /^(?:eu|un|zo)/;

/** Codes of unions with the number or the year of their members: "EU27_2020", "EA19". */
const UNION_CODE = /^e[ua][- ]?\d\d(?:_\d{4})?$/;

/** True for the name of the world or of many states, in small letters. */
const isOfCountries = (name: string): boolean =>
  WORLD.has(name) || UNION_CODE.test(name) || (UNION_FIRST.test(name) && UNION.has(name.replace(/ ?[-–(].*\d.*$/, '')));

/** Names of countries that have the regions of {@link REGION}, in small letters. */
const OF_REGIONS = /^(?:england|great britain|united kingdom|uk|gb)$/;
const REGION = /^(?:(?:north|south|east|west)\b|london\b|yorkshire\b)/i;
const NATION = /^(?:england|scotland|wales|northern ireland)$/i;

/** Codes of the countries of Europe that statistics of its unions list. */
const EUROPE =
  'AT BE BG HR CY CZ DK EE FI FR DE GR EL HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE GB UK NO CH IS LI AL BA ME MK RS XK TR UA MD';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt'];
const CONTINENTS = ['002', '003', '005', '009', '019', '142', '150'];

/** The names of some places in some languages, in lower case. */
function namesOfPlaces(codes: readonly string[]): ReadonlySet<string> {
  const names = LANGUAGES.map((lang) => new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' }));
  return new Set(names.flatMap((one) => codes.map((code) => one.of(code)?.toLowerCase() ?? '')).filter(Boolean));
}

/** The names of all countries and continents. */
const namesOfCountries = /* @__PURE__ */ once((): ReadonlySet<string> => {
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  return namesOfPlaces([...letters.flatMap((first) => letters.map((second) => first + second)), ...CONTINENTS]);
});

/** The names and codes of the countries of Europe. */
const namesInEurope = /* @__PURE__ */ once((): ReadonlySet<string> => {
  const codes = EUROPE.split(' ');
  return new Set([...namesOfPlaces(codes), ...codes.map((code) => code.toLowerCase())]);
});

/** True if most of some names are those of countries of Europe. Codes of three letters are not known. */
function areInEurope(names: readonly string[]): boolean {
  if (names.every((name) => name.length === 3)) return true;
  const known = namesInEurope();
  return names.filter((name) => known.has(name.toLowerCase())).length * 2 > names.length;
}

/** True if at least two and half of some names are those of countries or continents, or all are codes in capitals. */
function areCountries(names: readonly string[]): boolean {
  if (names.every((name) => /^[A-Z]{2,3}$/.test(name))) return true;
  const known = namesOfCountries();
  const count = names.filter((name) => known.has(name.toLowerCase())).length;
  return count > 1 && count * 2 >= names.length;
}

/** True for a name of which {@link isAggregateName} may be true. */
export const mayBeAggregate = (name: string): boolean => {
  const small = name.trim().toLowerCase();
  return isOfCountries(small) || OF_REGIONS.test(small);
};

/** True for the name of a place that all or most of the other names are in: "World" or "EU27" next to countries, "England" next to its regions, and not "World" next to "Sport", nor "European Union" next to "China" and "India". Next to a rest of it, as "Rest of world", it must be their sum. */
export function isAggregateName(name: string, others: readonly string[], isSum = false): boolean {
  const place = name.trim().toLowerCase();
  if (others.length < 2) return false;
  if (OF_REGIONS.test(place))
    return others.every((other) => REGION.test(other) || (place !== 'england' && NATION.test(other)));
  if (!isOfCountries(place)) return false;
  const isOwn = (other: string): boolean => other.toLowerCase().includes(place);
  return (isSum || !others.some(isOwn)) && areCountries(others) && (WORLD.has(place) || areInEurope(others));
}

/** True for the name of a country next to others of which none is one: "Deutschland" next to "Bayern" and "Berlin". Of a company such names are those of its markets. */
export function isOnlyCountry(name: string, others: readonly string[]): boolean {
  const known = namesOfCountries();
  return known.has(name.trim().toLowerCase()) && !others.some((other) => known.has(other.trim().toLowerCase()));
}
