/**
 * A number that a rate is per, such as 100000.
 * @minimum 1
 */
export type Denominator = number;

/** A unit with its forms. Example: `{ one: 'gang', other: 'gangs' }`, `{ other: 'pounds', currency: 'GBP', scale: 1000000 }`. */
export interface UnitObject {
  /** The unit after exactly one: "gang". */
  one?: string;
  /**
   * The unit after any other number: "gangs". Durations in seconds have `h:min:s` and are written as "8 min 25 s", those in minutes `h:min` and are
   * written as "2 h 5 min", or `d:h:min` and are written as "1 d 4 h". Places in a ranking have `ordinal` and are written as "5th". @format visible
   */
  other: string;
  /** ISO 4217 code of a currency; amounts are written as `Intl` writes it. @pattern ^[A-Z]{3}$ */
  currency?: string;
  /** The figures are per cents: 12.5 is 12.5%. Their changes are percentage points. */
  percent?: boolean;
  /** Denominator of a rate: `100,000 people` reads "per 100,000 people", and the number `100000` reads "per 100,000". */
  per?: string | Denominator;
  /** The figures count thousands, millions, billions or trillions: 12.5 with 1000000 reads "12.5 million". */
  scale?: 1000 | 1000000 | 1000000000 | 1000000000000;
  /**
   * False for a scale without a true zero, such as degrees Celsius or a score: 20 °C is not twice 10 °C, so changes have no per cent. The default
   * is false for `°C`, `°F`, `degrees` and `ordinal`, else true.
   */
  ratio?: boolean;
}

/** Names of the scales of a unit. */
export const SCALE_NAMES: Readonly<Record<number, string>> = {
  1e3: 'thousand',
  1e6: 'million',
  1e9: 'billion',
  1e12: 'trillion',
};

/** The seconds of one, in units whose figures are written in days, hours, minutes and seconds: 505 `h:min:s` are "8 min 25 s". */
const DURATIONS: Readonly<Record<string, number>> = { 'h:min:s': 1, 'h:min': 60, 'd:h:min': 60 };

/** The seconds of one of a unit whose figures are durations. Undefined of any other unit. */
export const secondsOfOne = (unit: Pick<UnitObject, 'other'> | undefined): number | undefined =>
  unit && DURATIONS[unit.other];

/** The unit of places in a ranking, of which the first is the best: 5 `ordinal` is "5th". */
export const ORDINAL = 'ordinal';

/** True for the unit of places in a ranking. */
export const isOrdinal = (unit: Pick<UnitObject, 'other'> | undefined): boolean => unit?.other === ORDINAL;

/** True for units whose figures are written without their name: durations, of which each part has its unit, and places in a ranking. */
export const isUnnamed = (unit: Pick<UnitObject, 'other'> | undefined): boolean =>
  secondsOfOne(unit) !== undefined || isOrdinal(unit);

/** Names of temperatures whose zero is a point of the scale like any other. */
const WITHOUT_ZERO = /^(?:°|º|deg(?:rees? )?)\s?(?:C|F|Celsius|Fahrenheit)$|^(?:[°\u2103\u2109]|degrees?)$/i;

/** The member of a unit by which its scale has no true zero, if its name says so. */
export const ratioOf = (name: string): Pick<UnitObject, 'ratio'> =>
  WITHOUT_ZERO.test(name) || name === ORDINAL ? { ratio: false } : {};

/** Unit of a figure: its name (`gangs`, `%`), or an object with its forms. */
export type UnitInput = string | UnitObject;

/** A parsed unit. */
export type Unit = Readonly<Omit<UnitObject, 'per'>> & { readonly per?: string };

/** Key of a unit. The singular is ignored, and so is the name of a unit with a currency. */
export const unitKey = (unit: Unit | undefined): string | undefined =>
  unit && [unit.currency ? '' : unit.other, unit.currency, unit.per, unit.scale, unit.percent || ''].join('|');

/** The name that is all of a unit, which is not repeated next to a label of that name. Undefined of a unit without a name, and of a rate, which is per something. */
export const wholeName = (unit: Unit | undefined): string | undefined => (!unit?.per && unit?.other) || undefined;

/** The name of a parsed unit or its currency, or what is there in place of one. */
export const statedUnitName = (unit: unknown): unknown => {
  const { other, currency } = (unit ?? {}) as Partial<Unit>;
  return other || (currency ?? unit);
};
