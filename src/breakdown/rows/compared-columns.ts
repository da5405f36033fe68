import { isSampleName, isVotersName } from '../../rows/names/subject-name.js';
import { parentOf } from '../../rows/row-names.js';
import type { FigureColumn, Records, Row, Sheet } from '../../rows/rows.js';
import { areOfTwoTimes } from '../../rows/shown-column.js';
import { isLevelHead } from '../../rows/names/level-head.js';
import { totalName } from '../../written/total-name.js';
import { areComparable, namedPeriod } from './only-row.js';
import { nameOfRow } from './total.js';

/** Largest ratio of the largest figures of columns that are drawn next to each other. */
const MOST_APART = 20;

/** True for columns of whole numbers alone, or of others alone, whose largest figures can be compared by eye. A rate next to a count is none of them. */
function areOfOneSize(columns: readonly FigureColumn[], rows: readonly Row[]): boolean {
  const numbers = columns.map(({ column }) => rows.map((row) => Math.abs(row.numberAt(column))));
  const whole = numbers.filter((figures) => figures.every((one) => Number.isNaN(one) || Number.isInteger(one)));
  const sizes = numbers.map((figures) => Math.max(...figures.filter((one) => !Number.isNaN(one))));
  const areWhole = whole.length === 0 || whole.length === columns.length;
  return areWhole && Math.max(...sizes) <= MOST_APART * Math.min(...sizes);
}

/** Most columns that are drawn next to each other. */
const MOST_SIDE_BY_SIDE = 4;

/** Most rows whose columns are drawn together. */
const MOST_ROWS = 12;

/** Names of columns that measure or number what others count: hours of volunteers, the population of crimes, places in a ranking. */
const OF_OTHER_THINGS =
  /(?:^|[^\p{L}])(?:hours?|days?|weeks?|months?|years?|minutes?|hrs?|mins?|miles?|kilomet(?:er|re)s?|km|m²|hectares?|acres?|tonnes?|kg|litres?|population|inhabitants|households?|residents|age|rank|ranking|place|number|code|score|points|index|price|per|rate|ratio|share|density|capacity|size|area|distance|length|height|weight|temperature|stunden|tage|jahre|einwohner|bevölkerung|alter|rang|preis|heures|jours|habitants|prix|horas|días|habitantes|precio)(?:$|[^\p{L}])/iu;

/** True for names of one thing: they end with the same word of four letters or more, "New visitors, Returning visitors", or begin with the same plural, "Goals for, Goals against". "School pupils" and "School meals" are two things. */
function areOfOneThing(names: readonly string[]): boolean {
  const words = names.map((name) => name.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
  const [first, ...others] = words;
  const last = first?.at(-1) ?? '';
  const start = first?.[0] ?? '';
  const haveLast = last.length > 3 && others.every((more) => more.at(-1) === last);
  return haveLast || (/\p{L}{3}s$/u.test(start) && others.every(([more]) => more === start));
}

/** The column that is the sum of several others in each row: "Applications" next to "Approvals" and "Rejections". Undefined if there is none. That one is only larger proves nothing: pupils and teachers. */
const wholeOf = (columns: readonly FigureColumn[], rows: readonly Row[]): FigureColumn | undefined =>
  columns.length > 2
    ? columns.find(({ column: whole }) =>
        rows.every((row) => {
          const all = columns.reduce((sum, { column }) => sum + row.numberAt(column), 0);
          const isBelowZero = columns.some(({ column }) => row.numberAt(column) < 0);
          return !isBelowZero && Math.abs(all - 2 * row.numberAt(whole)) <= Math.abs(all) * 1e-9;
        }),
      )
    : undefined;

/** True if the title names one column alone. If it is the sum of the others, the title is on all of them. */
const isOnOne = ({ meant, figures, rows }: Sheet): boolean =>
  meant !== undefined && meant.column !== wholeOf(figures, rows)?.column;

/** True for columns one of which is named as a total of the others, and is not their sum: it would be drawn as one, with what is left of it. */
const hasOtherTotal = (columns: readonly FigureColumn[]): boolean =>
  columns.length > 2 && columns.some(({ name }) => ['total', 'phrase'].includes(totalName(name) ?? ''));

/** True for rows of different things at one time, whose columns are not before and after. */
const areApart = (sheet: Sheet): boolean =>
  sheet.header('period') === undefined &&
  new Set(sheet.rows.map(nameOfRow)).size === sheet.rows.length &&
  !areOfTwoTimes(sheet);

/** True if all figures of columns have one sign in their cells: "24%" next to "21%", "£900" next to "£1,200". */
function haveOneSign(columns: readonly FigureColumn[], rows: readonly Row[]): boolean {
  const texts = columns
    .flatMap(({ column }) => rows.map((row) => row.textAt(column)))
    .filter((text) => /\d/.test(text));
  const [sign, ...others] = new Set(texts.map((text) => /[%\p{Sc}]/u.exec(text)?.[0]));
  return sign !== undefined && !others.length;
}

/** True for columns that count the same things: they have one unit, or their names or their figures say so. */
function countTheSame(columns: readonly FigureColumn[], rows: readonly Row[]): boolean {
  if (columns[0]?.unit !== undefined || haveOneSign(columns, rows)) return true;
  const names = columns.map(({ name }) => name);
  if (names.some((name) => isSampleName(name) || isLevelHead(name) || OF_OTHER_THINGS.test(name))) return false;
  if (names.some((name) => !/\p{L}{3}/u.test(name))) return false;
  return areOfOneThing(names) || wholeOf(columns, rows) !== undefined;
}

/** Titles of votes. */
const OF_VOTES =
  /(?<!\p{L})(?:votes?|election|by-election|ballot|poll(?:ing)? results?|stimmen|wahl(?:ergebnisse?)?|voix|élections?|votos|elecci(?:ón|ones))(?!\p{L})|wahl(?!\p{L})/iu;

/** Heads of places that vote, next to the columns of parties. */
const VOTING =
  /^(?:(?:parliamentary |electoral )?(?:constituenc(?:y|ies)|wards?|divisions?|districts?|precincts?|polling (?:places?|stations?|districts?))|wahlkreise?|wahlbezirke?|stimmbezirke?|circonscriptions?|bureaux? de vote|distritos?|circunscripci(?:ón|ones))(?: names?)?$/i;

/** Most columns of parties that are drawn next to each other. */
const MOST_PARTIES = 8;

/** True for the votes for several parties in each of a few places: the title or its own head says that they are votes, and no column those who might have voted. */
function areVotes({ title = '' }: Pick<Records, 'title'>, { figures, header, rows }: Sheet): boolean {
  const isOther = ({ name, unit }: FigureColumn): boolean =>
    unit !== undefined || isSampleName(name) || isLevelHead(name) || isVotersName(name) || /\d|majority/i.test(name);
  return (
    OF_VOTES.test(title) &&
    VOTING.test(header('label')?.trim() ?? '') &&
    figures.length > 1 &&
    figures.length <= MOST_PARTIES &&
    rows.length > 1 &&
    rows.length <= MOST_ROWS &&
    !figures.some(isOther)
  );
}

/**
 * The columns that are drawn side by side in each row, if they count the same and the title means none of them: births and deaths of each year, votes for parties in each ward,
 * income and costs of each project. Empty of many rows or columns.
 */
export function comparedColumns(records: Pick<Records, 'form' | 'title'>, sheet: Sheet): readonly FigureColumn[] {
  const { figures, value, previous, sum, rows, foot } = sheet;
  if (sum || value || previous || (records.form ?? '') !== '' || foot.length || rows.some(parentOf)) return [];
  if (isOnOne(sheet)) return [];
  return (areVotes(records, sheet) && areApart(sheet)) || areCountedAlike(sheet) ? figures : [];
}

/** True for a few columns of a few rows that count the same things, in figures of one size. */
function areCountedAlike(sheet: Sheet): boolean {
  const { figures, rows } = sheet;
  const areFew =
    figures.length > 1 && figures.length <= MOST_SIDE_BY_SIDE && rows.length > 1 && rows.length <= MOST_ROWS;
  if (!areFew || figures.some(({ period, part, time }) => period ?? part ?? time)) return false;
  if (hasOtherTotal(figures)) return false;
  if (!rows.every((row) => areComparable(figures, row)) || !areOfOneSize(figures, rows)) return false;
  return rows.every(namedPeriod) || (areApart(sheet) && countTheSame(figures, rows));
}
