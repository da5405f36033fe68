import { ORDINAL } from '../../contract/unit.js';
import { areHundredths } from '../../statistics/whole.js';
import { nameOf } from '../../written/name.js';
import { quantityIn } from '../cell.js';
import { isRankName, undated } from '../names/column-names.js';
import { SHARES, WAYS } from '../names/derived-name.js';
import type { ColumnReading } from './column-reading.js';

/** The head of a column, and the one above it over several columns. */
interface Heads {
  readonly header: string;
  readonly group: string;
}

/** The head of a column of per cents, as people and programs name it: "Percentage of drivers", `percent_female`, `share_percent`, `pct_vote`. Its change is none. */
const PERCENT_NAME =
  /^(?:per ?cent(?:age)?|perc|pct|pourcentage|porcentaje|percentuale?)[ _](?!(?:points?|change)(?!\p{L}))\p{L}|_(?:percent(?:age)?|perc|pct)$/iu;

/** True for a column of shares by its header in which a figure has the sign of per cents, or all figures are 100 together. */
const arePercents = (texts: readonly string[], header: string, reading: ColumnReading): boolean =>
  SHARES.test(nameOf(header)) &&
  (texts.some((text) => text.includes('%')) ||
    areHundredths(texts.map((text) => quantityIn({ text }, undefined, reading.convention))));

/** True for figures of which one is above 1 below a name of per cents in a program, or above 2 below "% of target". */
function areNamedPercents(texts: readonly string[], header: string, reading: ColumnReading): boolean {
  const isWay = /%|per ?cent/i.test(header) && WAYS.test(nameOf(header));
  if (!isWay && !PERCENT_NAME.test(header)) return false;
  return texts.some((text) => (quantityIn({ text }, undefined, reading.convention).value ?? 0) > (isWay ? 2 : 1));
}

/** True for the places of one in several rankings or at several times, below "Rank", "World ranking 2024", or "2024" below "Rank". An average of places is a score. */
const areRanks = (texts: readonly string[], { header, group }: Heads): boolean =>
  [header, group].some((head) => isRankName(undated(head))) &&
  texts.every((text) => /^(?:=|T-?)?[1-9]\d{0,3}=?$/.test(text));

/** The unit of a column of figures by its header and its cells: per cents, or places in a ranking. Undefined of any other. */
export function unitOfCells(texts: readonly string[], heads: Heads, reading: ColumnReading): string | undefined {
  const { header } = heads;
  if (arePercents(texts, header, reading) || areNamedPercents(texts, header, reading)) return '%';
  return areRanks(texts, heads) ? ORDINAL : undefined;
}
