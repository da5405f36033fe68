// The unit of all figures, where it is written around them.
import { ORDINAL, SCALE_NAMES } from '../../contract/unit.js';
import { readUnitText } from '../../contract/unit-reading.js';
import { nameOf } from '../../written/name.js';
import type { Body } from '../body/body.js';
import { textAt, type Line } from '../grid.js';
import { isNameOf, isRankName, undated } from '../names/column-names.js';
import type { Profile } from './column-profile.js';
import { indianUnit, rateUnitIn, readHeading, UNIT_SYMBOL, type Heading } from './heading-unit.js';
import { titleUnitIn } from './title-unit.js';

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
  if (!text || others.length || !/[\p{Ll}\p{Lo}]/u.test(text)) return undefined;
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

/** True if a cell after the names has a number from 1000, or all figures of a column are above 100: no per cents. */
const areNoPercents = (rows: readonly Line[], figures: readonly number[]): boolean =>
  rows.some(({ cells }) => cells.slice(1).some(({ text }) => THOUSAND.test(text))) ||
  figures.some((column) => rows.every((row) => /^\D*[1-9]\d{2}(?!\d)/.test(textAt(row, column))));

/** Heads of classes, whose unit is that of the names below them: "Price range (£)". */
const CLASSES = /(?:\b(?:range|bands?|brackets?|class(?:es)?|tranches?|tramos?)\b|klassen?$|stufen?$|gruppen?$)/;

/** Heads of money that may be that of classes too: "Salary (£)", but not "Average salary (£)". */
const OF_CLASSES =
  /^(?!average|mean|median|total|durchschnitt|mittlere|moyen|promedio)(?:.* )?(?:income|salary|salaries|pay|wages?|prices?|rent|earnings|donation size|amount|einkommen|gehalt|preis|revenu|salaire|prix|ingresos|salario|precio)$/;

/** Heads of what is counted, which is neither money nor per cents: "Number of loans", "Volunteers". */
const COUNTED =
  /^(?:(?:number|no\.?|count) of .+|(?:an)?zahl (?:der )?.+|nombre d.+|número de .+|n|counts?|number|anzahl|headcount|fte|base)$|\b(?:respondents|volunteers|employees|staff|freiwillige|beschäftigte|bénévoles|salariés|voluntarios|empleados)$/;

/** Heads of people and homes, of which per cents are told as well: "Households". */
const COUNTED_OR_SHARED = /\b(?:people|persons|households|jobs|haushalte|personen|ménages|personnes|hogares|personas)$/;

/** True if a unit in the head of the names can be that of all figures, though they have heads of their own: no head names what is counted, and `m` is not that of metres. */
function isOfAll(unit: string, [first, ...others]: readonly Profile[], rows: readonly Line[]): boolean {
  const isPercent = unit.startsWith('%');
  const heads = others.map(({ header }) => nameOf(header));
  if (heads.some((head) => COUNTED.test(head) || (!isPercent && COUNTED_OR_SHARED.test(head)))) return false;
  const figures = others.flatMap(({ content }, i) => (content === 'figures' ? [i + 1] : []));
  return isPercent ? !areNoPercents(rows, figures) : !/[([]\s*m\s*[)\]]/.test(first?.header ?? '');
}

/** Bands that are no per cents: of money and of ages. */
const NO_PERCENT_BANDS =
  /^(?:.* )?(?:income|salary|pay|wage|earnings|price|rent|age|einkommens?|gehalts?|alters?|preis)/;

/** True if the unit in the head of names may be that of the bands that these are: "Price range (£)", "Discount (%)" above "10–20". The per cent of income bands is none of theirs, nor is any unit of "Low" and "High". */
function mayBeOfBands(head: string, unit: string | undefined, rows: readonly Line[]): boolean {
  const haveDigits = rows.some((row) => /\d/.test(textAt(row, 0)));
  if (!unit?.startsWith('%')) return CLASSES.test(head) || haveDigits;
  return haveDigits && !NO_PERCENT_BANDS.test(head);
}

/** The unit in the head of the names or periods: "£ million" above them, a rate in it, or "Department (£ million)" if no other head has one. Undefined if there is none, and above bands such as "£10,000 to £19,999", which may have it. */
function cornerUnit(profiles: readonly Profile[], rows: readonly Line[]): string | undefined {
  const [first, ...others] = profiles;
  if (!first || !others.length || (first.content !== 'text' && first.content !== 'periods')) return undefined;
  const { name, unit } = readHeading(first.header.replace(/^[([](.*)[)\]]$/s, '$1'));
  const stated = amountUnit(unit);
  if (name === '') return stated ?? (typeof unit === 'string' && UNIT_SYMBOL.test(unit) ? unit : undefined);
  if (others.some((one) => one.unit !== undefined)) return undefined;
  const areDated = others.every(({ period, content }) => period !== undefined || content === 'empty');
  const head = nameOf(name);
  const areBands =
    first.content === 'text' &&
    (mayBeOfBands(head, stated, rows) || (!areDated && !stated?.startsWith('%') && OF_CLASSES.test(head)));
  const isMeant = stated !== undefined && !areBands && (areDated || isOfAll(stated, profiles, rows));
  return isMeant ? stated : rateUnitIn(first.header);
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
