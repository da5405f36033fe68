import { reportProblem } from '../../contract/reader.js';
import { exactly, quantityIn, withSuffix } from '../cell.js';
import { textAt, columnIndexes, withCells, withTextAt, type Cell, EMPTY, type Line } from '../grid.js';
import { isCurrencyName, isAmountName, fieldNames } from '../names/column-names.js';
import { nameOf } from '../../written/name.js';
import { editCells, withTexts, type Body, type Tidying } from './body.js';
import { daysOf } from '../../written/numeric-day.js';
import { isSumName } from '../../written/total-name.js';
import { isTargetName } from '../names/target-columns.js';
import { figureColumns } from './row-sums.js';
import { isLengthName } from '../names/subject-name.js';
import { SCALE_NAMES } from '../../contract/unit.js';

/** A head of amounts in hundredths of their currency: "amount_cents", "Total (cents)", "valueInCents". */
const CENTS = /^(.*?)[ (]*(?:in ?)?cents\)?$/;
/** Heads of amounts of money in the answers of Stripe, and of others that are like them. */
const AMOUNT = /^(?:amount|total|net|gross|fee|price)(?: |$)| (?:amount|total|price)$/;

/** The number of units of which a currency has one: 100 of pounds, 1 of yen. */
function unitsIn(currency: string): number {
  try {
    const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions();
    return 10 ** maximumFractionDigits;
  } catch {
    return 100; // no code of a currency
  }
}

/** A body in which amounts in cents next to their currency are in that currency: 123.45 of `12345`. Whole amounts next to a currency in small letters are so only in answers of Stripe, and reported elsewhere. */
export function withoutCents(body: Body, { problems }: Tidying): Body {
  const { header, rows } = body;
  const names = header?.cells.map(({ text }) => nameOf(text)) ?? [];
  const currency = names.findIndex(isCurrencyName);
  if (!header || currency < 0 || !rows.length) return body;
  const isWhole = (column: number): boolean => rows.every((row) => /^-?\d*$/.test(textAt(row, column)));
  const whole = (form: RegExp): readonly number[] =>
    names.flatMap((name, column) => (form.test(name) && isWhole(column) ? [column] : []));
  const cents = whole(CENTS);
  const isSmall = rows.every((row) => /^[a-z]{3}$/.test(textAt(row, currency)));
  const amounts = cents.length || !isSmall ? [] : whole(AMOUNT);
  const isStripe = names.includes('object');
  const [first] = amounts;
  if (first !== undefined && !isStripe) {
    const place = { line: header.line, column: first + 1 };
    reportProblem(problems, {
      pointer: '',
      code: 'minor-units',
      severity: 'noted',
      found: header.cells[first]?.text,
      place,
    });
  }
  const found = isStripe ? [...cents, ...amounts] : cents;
  if (!found.length) return body;
  const inCurrency = (cell: Cell, units: number): Cell => {
    const { value } = quantityIn(cell, 'en');
    if (value === undefined) return cell;
    const text = (value / units).toFixed(Math.log10(units));
    return { ...cell, text, figure: exactly(text) };
  };
  const head = withCells(header, (cell, column) =>
    cents.includes(column) ? { ...cell, text: CENTS.exec(nameOf(cell.text))?.[1] || 'amount' } : cell,
  );
  return {
    ...editCells(body, (cell, column, row) =>
      found.includes(column) ? inCurrency(cell, unitsIn(textAt(row, currency).toUpperCase())) : cell,
    ),
    header: head,
  };
}

/** True for an amount with two decimals and no sign of per cents: "1,348.10". */
const hasPence = (text: string): boolean => /\d[.,]\d\d$/.test(text);

/** Names of what reports of advertisements and shops count, in the form of `nameOf`. None is an amount of money. */
const COUNTED =
  /^(?:counts?|number|clicks|impressions|impr|conversions|views|visits|visitors|sessions|users|leads|orders|purchases|transactions|customers|subscribers|followers|sign ?ups|donors|supporters|members|volunteers|people|reach|opens)$/;

/** A code or a sign of a currency, or nothing. */
const CODE = /^(?:\p{L}{3}|\p{Sc})?$/u;

/** The column of the currencies of a body: by its head, and by codes or signs if that has further words, as "Preferred currency". Undefined if there is none. */
function currencyColumn({ header, rows }: Body): number | undefined {
  const isCurrency = ({ text }: Cell, column: number): boolean => {
    const name = nameOf(text);
    const isAlone = /^\p{L}+(?: code)?$/u.test(name);
    return isCurrencyName(name) && rows.every((row) => (isAlone ? /^\D*$/ : CODE).test(textAt(row, column)));
  };
  const column = header?.cells.findIndex(isCurrency) ?? -1;
  return column < 0 ? undefined : column;
}

/** Heads of prices, and of those in pence, in which a "p" after a number is no flag. A price index has no pence. */
const PRICES = /(?:^|[^\p{L}])(?:prices?|tariffs?|unit rates?|charges?|fares?|costs?)(?!\p{L}|.* index)/iu;
const IN_PENCE = /(?:^|[^\p{L}])(?:p(?=\/|\)?$| per )|pence(?!\p{L}))/iu;
const PENCE = /^(\d[\d.,]*)p$/;

/** Pounds without a scale or words, and pence next to them. */
const POUNDS = /^£\d[\d.,]*$/;
const FEW_PENCE = /^(\d{1,3})p$/;
/** A scale of money above figures: "£000", "£m", "in millions". */
const SCALED = /000|(?<!\p{L})(?:k|m|mn|bn|thousands?|millions?|billions?)(?!\p{L})/iu;

/** A body in which pence are pounds in columns of money in both, but below a head of thousands: £0.50 of "50p" next to "£1.20". */
export function inPounds(body: Body, { title = '' }: Tidying): Body {
  const isOfBoth = (column: number): boolean => {
    // Nearly all columns have a first figure that says no.
    let [hasPounds, hasPence] = [false, false];
    for (const row of body.rows) {
      const text = textAt(row, column).trim();
      if (!/\d/.test(text)) continue;
      const isPence = FEW_PENCE.test(text);
      if (!isPence && !POUNDS.test(text)) return false;
      hasPence ||= isPence;
      hasPounds ||= !isPence;
    }
    return hasPounds && hasPence && !SCALED.test(`${title} ${textAt(body.header, column)}`);
  };
  const columns = columnIndexes(body.rows).filter(isOfBoth);
  if (!columns.length) return body;
  const inPoundsOf = (text: string): string =>
    text.trim().replace(FEW_PENCE, (_, pence: string) => `£${(+pence / 100).toFixed(2)}`);
  return withTexts(body, ({ text }, column) => (columns.includes(column) ? inPoundsOf(text) : undefined));
}

/** Names of measures in pence: "Cost per pound", "Price of a ticket". */
const NAMES_PENCE = /£|(?<!\p{L})(?:pounds?|\d+p)(?!\p{L})/iu;

/** True for a row of a measure in pence, all of whose figures have a `p`, of which there are several: its figure and its target. */
function isRowInPence({ cells }: Line): boolean {
  const texts = cells.map(({ text }) => text.trim());
  const isNamed = (text: string): boolean => NAMES_PENCE.test(text) || PRICES.test(text) || IN_PENCE.test(text);
  return (
    texts.filter((text) => FEW_PENCE.test(text)).length > 1 &&
    texts.some((text) => /\p{L}{2}/u.test(text) && isNamed(text)) &&
    !texts.some((text) => /^\p{Sc}?\d[\d.,]*%?$/u.test(text))
  );
}

/** A body in which "24.5p" is 24.5 pence below a head of prices, if all figures of the column have the letter or the head says so: "p/litre", in the row of a price, and in a column that adds up to a pound. Elsewhere the letter is the flag of a provisional figure. */
export function withPence(body: Body, { langOf }: Tidying): Body {
  const { header, rows } = body;
  const isEnglish = (cell: Cell): boolean => /^en(?:-GB)?$/i.test(langOf(cell) ?? 'en');
  const isPence = (column: number): boolean => {
    const head = textAt(header, column);
    const cells = rows.flatMap(({ cells: { [column]: cell } }) => (cell && /\d/.test(cell.text) ? [cell] : []));
    const isNamed = IN_PENCE.test(head);
    const areOf = (form: RegExp): boolean => cells.every((cell) => form.test(cell.text.trim()));
    const isPound = (): boolean =>
      areOf(FEW_PENCE) && cells.reduce((all, { text }) => all + parseInt(text, 10), 0) === 100;
    return (
      cells.some((cell) => PENCE.test(cell.text.trim()) && isEnglish(cell)) &&
      (isNamed || PRICES.test(head) ? areOf(isNamed ? /^\d[\d.,]*p?$/ : PENCE) : isPound())
    );
  };
  const columns = new Set(columnIndexes(rows).filter(isPence));
  const priced = new Set(rows.filter((row) => isRowInPence(row) && row.cells.every(isEnglish)));
  if (!columns.size && !priced.size) return body;
  return withTexts(body, ({ text }, column, row) => {
    if (columns.has(column)) return text.trim().replace(/^(\d[\d.,]*)p?$/, '$1 pence');
    return priced.has(row) ? text.trim().replace(FEW_PENCE, '$1 pence') : undefined;
  });
}

/** A body with the codes of a column of currencies in capitals, and with the head "Currency" unless the author names columns by their heads. */
function inCapitals(body: Body, column: number, hasNamed: boolean): Body {
  const written = (text: string): string => text.replace(/^\s*[a-z]{3}\s*$/, (code) => code.toUpperCase());
  const { header } = body;
  const named = header && withTextAt(header, column, 'Currency');
  return {
    ...withTexts(body, ({ text }, i) => (i === column ? written(text) : undefined)),
    header: hasNamed ? header : named,
  };
}

/** A body in which the currency of a column of its own stands with the amounts of money alone, if other columns hold counts: "Cost" next to "Clicks" and "Currency". */
export function joinCurrencies(given: Body, { hasNamed }: Tidying): Body {
  const column = currencyColumn(given);
  if (column === undefined) return given;
  const body = inCapitals(given, column, hasNamed);
  const { header, rows } = body;
  if (!header) return given;
  const has = (one: number, test: (text: string) => boolean): boolean => rows.some((row) => test(textAt(row, one)));
  const isDay = (text: string): boolean => daysOf(text).length > 0;
  const figures = figureColumns(body).filter((one) => one !== column && !has(one, isDay));
  const nameAt = (one: number): string => nameOf(textAt(header, one));
  const isCounted = (one: number): boolean => COUNTED.test(nameAt(one));
  const isMoney = (name: string): boolean => isAmountName(name) || isTargetName(name) || isSumName(name);
  const money = figures.filter((one) => (isMoney(nameAt(one)) && !isCounted(one)) || has(one, hasPence));
  const counts = figures.filter((one) => !money.includes(one) && !has(one, (text) => text.includes('%')));
  if (!counts.length || !(money.length || counts.every(isCounted))) return body;
  return editCells(body, (cell, i, row) => {
    if (i === column) return EMPTY;
    const isBare = money.includes(i) && /^[-−+]?[\d.,]+$/.test(cell.text.trim());
    return isBare ? withSuffix(cell, textAt(row, column)) : cell;
  });
}

/** Words or signs of a comparator, and a number. */
const NUMBER = String.raw`(?:[<>~≥≤] ?|(?:over|more than|at least|about|under|less than|at most|nearly) )?[\d.,]*\d`;
const METRES = new RegExp(`^(${NUMBER})\\s?m$`, 'i');
const KILOMETRES = new RegExp(`^(${NUMBER})\\s?k$`, 'i');
const OTHER_LENGTH = new RegExp(`^${NUMBER}\\s?(?:[kcm]m|kilomet(?:re|er)s?|miles?|ft|feet)$`, 'i');

/** Heads of how long something took, whose "45m" are minutes. */
const TOOK = /^(?:(?:run(?:ning)?|travel|journey|time) ?)?(?:time|duration|took|taken)(?: (?:taken|spent))?$|^how long/;

/** Heads of how far somebody went, whose "5k" are kilometres next to no other lengths. */
const HOW_FAR =
  /^(?:(?:total )?distance|how far|run|ran|ride|rode|swam|cycled|strecke|distanz|distance parcourue|distancia)(?: (?:run|covered|\(.*))?$/;
/** Heads that say less than the title of their table: "Level" below "River level", "Result" below "Long jump". */
const GENERIC =
  /^(?:levels?|height|depth|result|best|pb|mark|jump|throw|reading|measured|value|stand|wert|niveau|nivel)$/;

/** A body in which "412 m" is 412 metres below a head of lengths and next to other lengths in the table, if its column has no other figures. "5k" is then 5 kilometres, and "45m" 45 minutes below "Time taken". Elsewhere these are scales. */
export function withMetres(body: Body, { title = body.around.title ?? '' }: Pick<Tidying, 'title'>): Body {
  const { header, rows } = body;
  const isOfLengths = isLengthName(title);
  const isNamed = (column: number): boolean =>
    isLengthName(textAt(header, column)) || (isOfLengths && GENERIC.test(nameOf(textAt(header, column))));
  // "5 km" may be the name of a race.
  const columns = columnIndexes(rows).filter((one) => one > 0 || isNamed(one));
  const isLength = (text: string): boolean => [METRES, KILOMETRES, OTHER_LENGTH].some((form) => form.test(text));
  const areLengths = (column: number): boolean =>
    rows.every((row) => !/\d/.test(textAt(row, column)) || isLength(textAt(row, column)));
  const has = (form: RegExp, column: number): boolean => rows.some((row) => form.test(textAt(row, column)));
  const heads = columns.map((column) => nameOf(textAt(header, column)));
  const hasFar = heads.some((head) => HOW_FAR.test(head));
  const isFar = (column: number): boolean => {
    const head = nameOf(textAt(header, column));
    return has(KILOMETRES, column) && (HOW_FAR.test(head) || (hasFar && isTargetName(head)));
  };
  const lengths = columns
    .filter((column) => has(METRES, column) || has(OTHER_LENGTH, column) || isFar(column))
    .filter(areLengths);
  const hasOthers = lengths.some((column) => has(OTHER_LENGTH, column));
  const found = lengths.filter((column) => hasOthers || isNamed(column) || isFar(column));
  const isTook = (column: number): boolean =>
    TOOK.test(nameOf(textAt(header, column))) && !has(KILOMETRES, column) && !has(OTHER_LENGTH, column);
  const minutes = lengths.filter(isTook);
  if (!found.length && !minutes.length) return body;
  return withTexts(body, ({ text }, column) => {
    if (minutes.includes(column)) return text.trim().replace(METRES, '$1 min');
    if (!found.includes(column)) return undefined;
    return text.trim().replace(METRES, '$1 metres').replace(KILOMETRES, '$1 km');
  });
}

/** Headers of columns of the scale of each figure: a word, or as in SDMX the power of ten. */
const SCALE = /^(?:scale|magnitude|unit mult(?:iplier)?|multiplier|power ?code|scalar factor)$/;

/** The scale in a cell as a word that units begin with; empty for none. Undefined for any other text. */
function scaleIn(text: string, isPower: boolean): string | undefined {
  const plain = nameOf(text);
  if (['', 'units', 'unit', 'ones', ...(isPower ? ['0'] : [])].includes(plain)) return '';
  if (isPower && /^[1-9]\d?$/.test(plain)) return SCALE_NAMES[10 ** +plain];
  const word = plain.replace(/s$/, '');
  return Object.values(SCALE_NAMES).includes(word) ? word : undefined;
}

/** The column of a scale, and the words in it by their rows. Undefined if one of its cells is something else. */
function scalesOf({ header, rows }: Body) {
  const found = header?.cells.flatMap(({ text }, column) => (SCALE.test(nameOf(text)) ? [column] : [])) ?? [];
  for (const column of found) {
    const isPower = /^(?:unit mult|power)/.test(nameOf(textAt(header, column)));
    const words = rows.map((row) => scaleIn(textAt(row, column), isPower));
    // A power of 0 in each row is no scale, and no figure.
    if ((isPower || words.some(Boolean)) && !words.includes(undefined)) return { found, column, words };
  }
  return undefined;
}

/** A unit with a scale before it, unless it names its own: "Persons in thousands". */
const withScale = (unit: string, scale: string): string =>
  / (?:in )?(?:thousand|million|billion|trillion)s?$/i.test(unit) ? unit : `${scale} ${unit}`.trim();

/** A body in which the scale of a column of its own stands with the unit, or is the unit: "billion U.S. dollars" of "Billions" next to "U.S. dollars", "million" of 6 below `UNIT_MULT`. */
export function joinScales(body: Body): Body {
  const { header, rows } = body;
  const scales = header && scalesOf(body);
  if (!scales) return body;
  const { found, column, words } = scales;
  const heads = header.cells.map(({ text }) => nameOf(text));
  const units = fieldNames('unit').flatMap((name) => (heads.includes(name) ? [heads.indexOf(name)] : []));
  const edit = (line: Line, unitCell: (cell: Cell) => Cell): Line =>
    withCells(line, (cell, i) => {
      if (units.includes(i) || (!units.length && i === column)) return unitCell(cell);
      return found.includes(i) ? EMPTY : cell;
    });
  return {
    ...body,
    header: edit(header, (cell) => (units.length ? cell : { text: 'unit' })),
    rows: rows.map((row, i) =>
      edit(row, ({ text, ...cell }) => ({ ...cell, text: withScale(units.length ? text : '', words[i] ?? '') })),
    ),
  };
}
