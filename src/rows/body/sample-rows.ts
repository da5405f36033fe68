import { isFigure, quantityIn } from '../cell.js';
import { isEmpty, textAt, textOf, type Cell, type Line } from '../grid.js';
import { readHeading } from '../columns/heading-unit.js';
import { isSampleRow } from '../names/subject-name.js';
import { withNotes, type Body } from './body.js';

const isPercent = ({ text }: Cell): boolean => /%|\bper ?cent\b/i.test(text);

/** True if a body states per cents: in a cell, in a head or in the text above its rows. */
function hasPercents({ header, units, rows, around }: Body): boolean {
  const heads = [...(header?.cells ?? []), ...(units?.cells ?? []), { text: around.title ?? '' }];
  return (
    heads.some((cell) => isPercent(cell) || readHeading(cell.text).unit === '%') ||
    around.unit === '%' ||
    rows.some(({ cells }) => cells.slice(1).some(isPercent))
  );
}

/** True if the figures of three rows or more are 100 together in their first column. */
function areHundred(rows: readonly Line[]): boolean {
  const sum = rows.reduce((total, { cells: [, cell] }) => total + (quantityIn(cell, undefined).value ?? NaN), 0);
  return rows.length > 2 && Math.abs(sum - 100) <= 2;
}

/** Names of rows that survey software computes of the answers above them: "NET: Satisfied", "Top 2 box", "Mean score". "Net profit" is a figure like any other. */
const OF_ANSWERS =
  /^(?:NET(?!\p{L})|[Nn]et ?:|(?:[Tt]op|[Bb]ottom)[- ]?(?:2|3|two|three)(?:[- ]box)?(?!\p{L})|(?:[Mm]ean(?: score)?|[Aa]verage score|[Ss]td\.? ?dev\.?|[Ss]tandard (?:deviation|error))$)/u;

/** Names of rows that say how sure the others are. */
const ACCURACY =
  /^(?:margin of error|sampling error|moe|confidence (?:interval|level)|fehlertoleranz|statistische fehlertoleranz|marge d['’]erreur|margen de error)(?!\p{L})/iu;

/** A row in words: "Unweighted base: 3,374", and of several columns "Base: Men 1,021, Women 1,019". */
function inWords({ cells: [name, ...figures] }: Line, header: Line | undefined): string {
  const filled = figures.flatMap((cell, i) => (isEmpty(cell) ? [] : [{ text: cell.text.trim(), column: i + 1 }]));
  const texts = filled.map(({ text, column }) =>
    filled.length > 1 ? `${textAt(header, column)} ${text}`.trim() : text,
  );
  const label = name?.text.trim().replace(/(?<![ =:])[ =:]+$/, '') ?? '';
  return texts.length > 0 ? `${label}: ${texts.join(', ')}` : label;
}

/** A body in which the number of those who were asked, in a row next to per cents, is a remark: "Unweighted base: 3,374". So is what is computed of several answers, and how sure they are: "Margin of error: ±3". */
export function withoutSamples(body: Body): Body {
  const { rows, header } = body;
  const hasFigure = (cells: readonly Cell[]): boolean => cells.some((cell) => isFigure(cell) && !isEmpty(cell));
  const isSample = ({ cells: [name, ...figures] }: Line): boolean =>
    // "Base: 400 students" has the number in its name.
    (figures.every(isEmpty) ? /\d/.test(textOf(name)) : hasFigure(figures)) && !figures.some(isPercent);
  const samples = rows.filter((row) => {
    const name = textAt(row, 0);
    return (
      (isSampleRow(name) && isSample(row)) ||
      (OF_ANSWERS.test(name) && hasFigure(row.cells.slice(1))) ||
      ACCURACY.test(name)
    );
  });
  if (!samples.length) return body;
  const answers = rows.filter((row) => !samples.includes(row));
  if (answers.length < 2 || !(hasPercents(body) || areHundred(answers))) return body;
  return withNotes(
    { ...body, rows: answers },
    samples.map((row) => inWords(row, header)),
  );
}

/** The number of those who were asked, at the end of a head: "(n=204)" of "Intervention (n=204)" and "2024, n = 1,204". */
const IN_HEAD = /^(.*[^\s(,])[ ,]*(?:\( ?n ?= ?(\d[\d., ]*?) ?\)|\bn ?= ?(\d[\d.,]*))$/iu;

/** A body without the number of those who were asked in its heads, which is a remark: "2024: n = 204", or "n = 204" of all columns. */
export function withoutSamplesInHeads(body: Body): Body {
  const { header } = body;
  const heads = header?.cells.map(({ text }) => IN_HEAD.exec(text.trim())) ?? [];
  const found = heads.flatMap((head) => {
    const [, name, bracketed, sample = bracketed] = head ?? [];
    return name && sample ? [{ name, sample }] : [];
  });
  if (!header || !found.length) return body;
  const cells = header.cells.map((cell, column) => ({ ...cell, text: heads[column]?.[1] ?? cell.text }));
  const isOne = found.length === 1 || new Set(found.map(({ sample }) => sample)).size === 1;
  const notes = found.map(({ name, sample }) => (isOne ? `n = ${sample}` : `${name}: n = ${sample}`));
  return withNotes({ ...body, header: { ...header, cells } }, [...new Set(notes)]);
}
