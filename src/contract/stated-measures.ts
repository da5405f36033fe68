import { isFault, type ReadText } from './figure-reading.js';
import { multiplied } from './settled-figure.js';
import { joinNouns } from './stated-nouns.js';

/** Units of one measure with how many of the smallest each is: those of weight, length, volume, power, energy and time. */
const MEASURES: readonly Readonly<Record<string, number>>[] = [
  { mg: 1, g: 1e3, grams: 1e3, kg: 1e6, kilograms: 1e6, t: 1e9, tonnes: 1e9, kt: 1e12, Mt: 1e15, Gt: 1e18 },
  { mm: 1, cm: 10, metres: 1e3, km: 1e6 },
  { ml: 1, cl: 10, l: 1e3, litres: 1e3, hl: 1e5 },
  { W: 1, kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12 },
  { Wh: 1, kWh: 1e3, MWh: 1e6, GWh: 1e9, TWh: 1e12 },
  { J: 1, kJ: 1e3, MJ: 1e6, GJ: 1e9, TJ: 1e12, PJ: 1e15 },
  { days: 1, weeks: 7 },
  { months: 1, years: 12 },
];

/** Most units of a document that are compared with each other. */
const MOST_UNITS = 7;

/** A unit as one of a measure, with what it is of: "CO2" of "kt CO2". */
interface Measured {
  readonly measure: Readonly<Record<string, number>>;
  readonly size: number;
  readonly of: string;
}

/** The measure of a unit. Undefined of any other noun. */
function measureOf(noun: string): Measured | undefined {
  const [unit = '', ...words] = noun.split(' ');
  const measure = MEASURES.find((one) => Object.hasOwn(one, unit));
  return measure && { measure, size: measure[unit] ?? 1, of: words.join(' ') };
}

/** The nouns that figures state, each with the largest number that stands with it. */
function largestOf(entries: readonly ReadText[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const { figure } of entries) {
    if (!figure || isFault(figure) || !figure.stated.noun) continue;
    const { noun } = figure.stated;
    const { value = 0, low = 0, high = 0 } = figure.quantity;
    largest.set(noun, Math.max(largest.get(noun) ?? 0, ...[value, low, high].map(Math.abs)));
  }
  return largest;
}

/** Numbers from here on are written in a larger unit. */
const LARGE = 100_000;

/** The smallest of some units in which no figure is large, so that none needs further decimals, or else the largest of them. */
function bestUnit(largest: ReadonlyMap<string, number>): string | undefined {
  const bySize = Array.from(largest.keys(), (noun) => ({ noun, size: measureOf(noun)?.size ?? 1 })).sort(
    (one, other) => one.size - other.size,
  );
  const most = Math.max(...bySize.map(({ noun, size }) => (largest.get(noun) ?? 0) * size));
  return (bySize.find(({ size }) => most / size < LARGE) ?? bySize.at(-1))?.noun;
}

/** The unit that figures of several units of one measure are put in: the only one of the document, or else the best of their own. Undefined if they are of several measures, or have one unit. */
function commonUnit(largest: ReadonlyMap<string, number>, units: readonly string[]): string | undefined {
  const nouns = new Set([...units, ...largest.keys()]);
  if (nouns.size < 2 || nouns.size > MOST_UNITS) return undefined;
  const [first, ...others] = Array.from(nouns, measureOf);
  if (!first || !others.every((one) => one?.measure === first.measure && one.of === first.of)) return undefined;
  const [unit, more] = new Set(units);
  return unit !== undefined && more === undefined ? unit : bestUnit(largest);
}

/** Puts the figures of a document that count or measure the same in one unit: 2 days of "1 day" next to "2 days", and 1,200 kWh of "1.2 MWh" next to "900 kWh". */
export function joinUnits(entries: readonly ReadText[], units: readonly string[]): void {
  joinNouns(entries, units);
  const to = commonUnit(largestOf(entries), units);
  const size = to && measureOf(to)?.size;
  if (!size) return;
  for (const entry of entries) {
    const { figure } = entry;
    const measure = figure && !isFault(figure) ? measureOf(figure.stated.noun ?? '') : undefined;
    if (!figure || isFault(figure) || !measure || measure.size === size) continue;
    entry.figure = {
      ...figure,
      quantity: multiplied(figure.quantity, measure.size / size),
      stated: { ...figure.stated, noun: to },
    };
  }
}
