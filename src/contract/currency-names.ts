/** The languages whose names of currencies are read. */
const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;

const namesByCode = new Map<string, readonly string[]>();

/** The names of a currency after one and after several, in small letters: "british pounds", "us-dollar". */
function namesOf(currency: string): readonly string[] {
  const known = namesByCode.get(currency);
  if (known) return known;
  const names = LANGUAGES.flatMap((lang) => {
    const money = new Intl.NumberFormat(lang, { style: 'currency', currency, currencyDisplay: 'name' });
    return [1, 2].map((count) => money.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? '');
  }).map((name) => name.toLowerCase());
  namesByCode.set(currency, names);
  return names;
}

/**
 * True for the name of a currency, in full or as people of its country shorten it: "British pounds", "pounds", "Franken". "Dollars" are those of each
 * country. `currency` is an ISO 4217 code.
 */
function isNameOf(currency: string, noun: string): boolean {
  const name = noun.toLowerCase().replace(/ sterling$/, '');
  return namesOf(currency).some((whole) =>
    ` ${whole.replaceAll('-', ' ')} `.includes(` ${name.replaceAll('-', ' ')} `),
  );
}

/** A unit that may be a currency. */
export interface StatedMoney {
  /** The figures that it is one unit with, unless they state others. */
  readonly group: string;
  /** ISO 4217 code. */
  readonly currency: string | undefined;
  readonly name: string | undefined;
  /** Puts a currency in place of the name. */
  readonly become: (currency: string) => void;
}

/** Puts a currency in place of its name where others of the group have its sign: "5 pounds" and the unit "pounds" next to "£6". */
export function nameCurrencies(units: readonly StatedMoney[]): void {
  const currencies = new Map<string, Set<string>>();
  for (const { group, currency } of units)
    if (currency) currencies.set(group, (currencies.get(group) ?? new Set()).add(currency));
  for (const { group, currency, name, become } of units) {
    if (currency || !name) continue;
    const named = [...(currencies.get(group) ?? [])].find((each) => isNameOf(each, name));
    if (named) become(named);
  }
}
