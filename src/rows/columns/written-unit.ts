// The unit of all figures, where it is written around them.
import { ORDINAL, SCALE_NAMES } from '../../contract/unit.js';
import { readUnitText } from '../../contract/unit-reading.js';
import { nameOf } from '../../written/name.js';
import type { Body } from '../body/body.js';
import { textAt, type Line } from '../grid.js';
import { isNameOf, isRankName, undated } from '../names/column-names.js';
import type { Profile } from './column-profile.js';
import { indianUnit, rateUnitIn, readHeading, titleUnitIn, type Heading } from './heading-unit.js';

/** Headers of columns that name what is counted, the same in every row. */
const INDICATOR = /^(?:indicator|series|variable|statistic|indikator|merkmal|indicateur|indicador)(?: name)?$/;

/** Units in brackets as the World Bank writes them: "(annual %)", "(current US$)". */
const WORLD_BANK = /^(.*\S) \((?:annual|gross|net|current) (%|US\$)\)$/;

/** The indicator that the rows count, with its unit, from a column such as "Indicator Name" that has one text in all of them: "Access to electricity (% of population)". Undefined if there is none, or if no other column names the rows. */
export function indicatorOf(profiles: readonly Profile[], rows: readonly Line[]): Heading | undefined {
  const texts = profiles.flatMap(({ content }, column) => (content === 'text' ? [column] : []));
  const column = texts.find((one) => INDICATOR.test(nameOf(profiles[one]?.header)));
  if (column === undefined || texts.length < 2) return undefined;
  const [text, ...others] = new Set(rows.map((row) => textAt(row, column)));
  // "AIRPOLL" is a code.
  if (!text || others.length || !/\p{Ll}/u.test(text)) return undefined;
  const [, name, sign] = WORLD_BANK.exec(text) ?? [];
  return name && sign ? { name, unit: sign } : readHeading(text);
}

/** The name of a unit of amounts or per cents: money, a scale, or `%`. Undefined for years, homes and the like, which a head may name as well. */
function amountUnit(unit: Profile['unit']): string | undefined {
  if (typeof unit === 'object') return unit.currency ? undefined : SCALE_NAMES[unit.scale ?? 1];
  return unit !== undefined && (unit.startsWith('%') || readUnitText(unit) || indianUnit(unit)) ? unit : undefined;
}

/** A number from 1000, which is no per cent. */
const THOUSAND = /\d[.,' \u00a0\u202f]?\d{3}(?!\d)/;

/** True if a cell after the names has a number from 1000. */
const hasThousands = (rows: readonly Line[]): boolean =>
  rows.some(({ cells }) => cells.slice(1).some(({ text }) => THOUSAND.test(text)));

/** Heads of classes of money, whose unit is that of the names below them: "Salary (£)". Whole words in English: "Payment method" and "Parent company" are none. */
const CLASSES =
  /(?<!\p{L})(?:incomes?|salary|salaries|pay|wages?|prices?|rents?|rental|earnings|donation size|amounts?|bands?|brackets?)(?!\p{L})|einkommen|gehalt|preis|revenu|salaire|prix|ingresos|salario|precio/u;

/** The unit in the head of the names or periods: "£ million" above them, a rate in it, or "Department (£ million)" if no other head has one. Undefined if there is none, and above bands such as "£10,000 to £19,999", which may have it. */
function cornerUnit([first, ...others]: readonly Profile[], rows: readonly Line[]): string | undefined {
  if (!first || !others.length || (first.content !== 'text' && first.content !== 'periods')) return undefined;
  const { name, unit } = readHeading(first.header.replace(/^[([](.*)[)\]]$/s, '$1'));
  if (name === '') return amountUnit(unit);
  if (others.some((one) => one.unit !== undefined)) return undefined;
  const areBands =
    first.content === 'text' && (CLASSES.test(nameOf(name)) || rows.some((row) => /\d/.test(textAt(row, 0))));
  const ofAll = areBands ? undefined : amountUnit(unit);
  return ofAll && !(ofAll.startsWith('%') && hasThousands(rows)) ? ofAll : rateUnitIn(first.header);
}

/** True for places in a ranking by the title of all, if the columns have nothing but times or "Value" above them: "World rank" above 2023 and 2024. */
function areRanksByTitle(titles: readonly (string | undefined)[], profiles: readonly Profile[]): boolean {
  const figures = profiles.slice(1).filter(({ content }) => content === 'figures');
  const areBare = figures.every(({ areWhole, name, header }) => areWhole && (!name || isNameOf('value', header)));
  return figures.length > 0 && areBare && titles.some((title) => isRankName(undated(title ?? '')));
}

/** The unit of all figures: in a line of its own, in an indicator, in the head of the names, or in the titles, if no column has its own, or none but per cents next to a unit of something else. Undefined if there is none. */
export function writtenUnit(
  { around, rows }: Body,
  profiles: readonly Profile[],
  titles: readonly (string | undefined)[],
  indicator: Heading | undefined,
): string | undefined {
  const own = profiles.flatMap(({ unit }) => unit ?? []);
  const hasUnitless = profiles.some(({ content, unit }) => content === 'figures' && unit === undefined);
  const ofIndicator = typeof indicator?.unit === 'string' ? indicator.unit : undefined;
  const ofTitle = (): string | undefined => {
    const [found] = titles.flatMap((title) => titleUnitIn(title ?? '') ?? []);
    if (own.length) return hasUnitless && found !== '%' && own.every((unit) => unit === '%') ? found : undefined;
    return found ?? (areRanksByTitle(titles, profiles) ? ORDINAL : undefined);
  };
  return around.unit ?? ofIndicator ?? cornerUnit(profiles, rows) ?? ofTitle();
}
