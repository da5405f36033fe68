/** The languages whose names of currencies are read, and where people leave out the country: "pounds" of "British pounds", "francs" of "francs suisses". */
const LANGUAGES = { en: 'start', de: 'start', fr: 'end', es: 'end' } as const;

const namesByCode = new Map<string, readonly string[]>();

/** A name without its first or last words: "new zealand dollars", "zealand dollars", "dollars". */
function shortened(name: string, place: 'start' | 'end'): readonly string[] {
  const words = name.toLowerCase().split(/[ -]/);
  return words.map((_, i) => (place === 'start' ? words.slice(i) : words.slice(0, i + 1)).join(' '));
}

/** The names of a currency after one and after several, in full and without its country. */
function namesOf(currency: string): readonly string[] {
  const known = namesByCode.get(currency);
  if (known) return known;
  const names = Object.entries(LANGUAGES).flatMap(([lang, place]) => {
    const money = new Intl.NumberFormat(lang, { style: 'currency', currency, currencyDisplay: 'name' });
    const parts = [1, 2].flatMap((count) => money.formatToParts(count).filter(({ type }) => type === 'currency'));
    return parts.flatMap(({ value }) => shortened(value, place));
  });
  namesByCode.set(currency, names);
  return names;
}

/** True for the name of a currency, in full or without its country: "British pounds", "pounds", "Franken". `currency` is an ISO 4217 code. */
export const isCurrencyName = (currency: string, noun: string): boolean =>
  namesOf(currency).includes(
    noun
      .toLowerCase()
      .replace(/ sterling$/, '')
      .replaceAll('-', ' '),
  );

/** Currencies whose sign in the text of a unit is a letter of their language, and scales without a currency of which one country writes. */
const IN_UNITS: Readonly<Record<string, RegExp>> = {
  // Both have the sign ¥.
  JPY: /[円元圆]/,
  CNY: /[円元圆]/,
  TWD: /[元圓]/,
  KRW: /원/,
  INR: /^rs\b|\b(?:rupees|lakhs?|lacs?|crores?)\b/i,
};

/** The sign of a currency: "₹". */
function signOf(currency: string): string {
  const money = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return money.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
}

/** True if the text of a unit has the sign of a currency in another form than that of its figures: "₹ crore", "億円". */
export const hasMoney = (unit: string, currency: string): boolean =>
  unit.includes(signOf(currency)) || unit.includes(currency) || !!IN_UNITS[currency]?.test(unit);

/** A unit that is a scale of money alone, with the sign of this: "₹ crores" of "crores". Any other is the same. */
export const withMoney = (unit: string, currency: string): string =>
  /^(?:lakhs?|lacs?|crores?)$/i.test(unit) ? `${signOf(currency)} ${unit}` : unit;

/** A unit that may be a currency. */
export interface StatedMoney {
  /** Key of the figures that share a unit. */
  readonly group: string;
  /** ISO 4217 code. */
  readonly currency: string | undefined;
  readonly name: string | undefined;
  /** Puts a currency in place of the name. */
  readonly replaceName: (currency: string) => void;
}

/** Puts a currency in place of its name where others of the group have its sign: "5 pounds" and the unit "pounds" next to "£6". */
export function nameCurrencies(units: readonly StatedMoney[]): void {
  const currencies = new Map<string, Set<string>>();
  for (const { group, currency } of units)
    if (currency) currencies.set(group, (currencies.get(group) ?? new Set()).add(currency));
  for (const { group, currency, name, replaceName } of units) {
    if (currency || !name) continue;
    const [named, ...others] = [...(currencies.get(group) ?? [])].filter((each) => isCurrencyName(each, name));
    // "Dollars" are those of every country that has them.
    if (named && !others.length) replaceName(named);
  }
}
