import { EMPTY, isEmpty, textAt, type Line } from '../grid.js';
import { nameOf } from '../../written/name.js';
import { isSubtotalName, isSumName, totalName } from '../../written/total-name.js';
import { withParent } from './pivot-rows.js';
import { isAcross } from '../table/lines-below.js';
import { addsUpInSome, figureColumns } from './row-sums.js';
import type { Body, Tidying } from './body.js';

/** A name that heads the rows below it: in capitals, or with a colon. */
const isHeadName = (text: string): boolean =>
  /\S:$/.test(text) || (/\p{L}{4}/u.test(text) && !/[\p{Ll}\p{Lo}]/u.test(text));

/** Name of a budget line that may add up those above it: "Net expenditure". */
const NET = /^(?:net|gross) \S/i;

/** The mark or the spaces before the name of a row that is a part of one above it. */
const INNER = /^(?:\s*[-–—•·▪‣*]\s+|[ \u00a0\t]{2,})(?=\S)/;

/** Rows below the name that heads them. */
interface Section {
  readonly head: Line;
  readonly rows: readonly Line[];
}

/** The head of the rows above all others. */
const NO_HEAD: Line = { line: 0, cells: [] };

/** True if a row is the sum of others in a column of figures. */
type IsSum = (row: Line, parts: readonly Line[]) => boolean;

/** True for a row with nothing but a name. Its other cells may be empty or not written at all. */
const isNameOnly = ({ cells: [first, ...others] }: Line): boolean =>
  !!first && !isEmpty(first) && others.every(isEmpty);

/** The rows below each row that is a head, and those above the first. */
function sectionsOf(rows: readonly Line[], isHead: (row: Line) => boolean) {
  const sections: { head: Line; rows: Line[] }[] = [];
  const above: Line[] = [];
  for (const row of rows) {
    if (isHead(row)) sections.push({ head: row, rows: [] });
    else (sections.at(-1)?.rows ?? above).push(row);
  }
  return { above, sections };
}

/** The name of a section without its colon. Empty above all heads. */
const headName = ({ head }: Section): string => textAt(head, 0).replace(/:$/, '');

/** A name of a sum that says nothing of what it adds up: "Subtotal", "Total". */
const isUnnamed = (name: string): boolean => isSubtotalName(name) || isSumName(name);

/** Most rows of a section that are tried as its sum: "All ages" may be the name of every tenth. */
const MOST_TRIED = 20;

/** Place of the row that adds up a section: "Subtotal", one named after its head, as "Total income" below "Income", or any total of the rows above it. -1 if there is none. */
function sumPlace(section: Section, isSum: IsSum): number {
  const head = nameOf(headName(section));
  let tried = 0;
  return section.rows.findIndex((row, i) => {
    const name = nameOf(textAt(row, 0));
    if (isSubtotalName(name)) return i > 0 && head !== '';
    if (!NET.test(name) && !totalName(name)) return false;
    if (head !== '' && name.includes(head)) return true;
    return i > 1 && tried++ < MOST_TRIED && isSum(row, section.rows.slice(0, i));
  });
}

/** True if the names of rows are marked below each head, and nowhere else. */
const areMarked = (sections: readonly Section[]): boolean =>
  sections.every(({ head, rows }) => !INNER.test(textAt(head, 0)) && rows.every((row) => INNER.test(rawName(row))));

const rawName = ({ cells: [first] }: Line): string => first?.text ?? '';

/** True if the same name stands in two sections or more, once in each, and no head has the name of another row. */
function areRepeated(sections: readonly Section[]): boolean {
  const names = sections.map(({ rows }) => rows.map((row) => textAt(row, 0)));
  const all = names.flat();
  const heads = sections.map(({ head }) => textAt(head, 0));
  const areOnce = names.every((some) => new Set(some).size === some.length);
  return (
    areOnce && new Set(all).size < all.length && new Set([...heads, ...all]).size === heads.length + new Set(all).size
  );
}

/** The rows with nothing but a name that head others: all of them, and no others, are in capitals or have a colon, the names below them are marked, each has its total below it, or names are repeated. Empty otherwise: such a row may lack its figure. */
function headsIn(rows: readonly Line[], isSum: IsSum): ReadonlySet<Line> {
  const heads = new Set(rows.filter(isNameOnly));
  if (rows.every((row) => isHeadName(textAt(row, 0)) === heads.has(row))) return heads;
  const { above, sections } = sectionsOf(rows, isNameOnly);
  if (!sections.length || above.length || !sections.every((section) => section.rows.length)) return new Set();
  const areHeads = areMarked(sections) || sections.every((one) => sumPlace(one, isSum) > 0) || areRepeated(sections);
  return areHeads ? heads : new Set();
}

/** A section with the place of the row that adds it up, which is -1 if there is none. */
interface SummedSection extends Section {
  readonly place: number;
}

/** The rows of a section as parts of its head, or of the row that adds them up. What is below that row is no part. */
function nested(section: SummedSection): readonly Line[] {
  const { rows, place } = section;
  const sum = rows[place];
  const ownName = sum && textAt(sum, 0);
  const head = headName(section);
  // In a pivot table, "Housing Total" is the sum of what "Housing" heads.
  const isTotalOfHead = nameOf(ownName) === `${nameOf(head)} total`;
  const name = ownName === undefined || isUnnamed(ownName) || isTotalOfHead ? head : ownName;
  return rows.map((row, i) => {
    const isPart = (!sum || i < place) && totalName(textAt(row, 0)) !== 'total';
    const [first, ...others] = row.cells;
    const text = row === sum && name ? name : first?.text.replace(INNER, '');
    return withParent({ ...row, cells: first ? [{ ...first, text: text ?? '' }, ...others] : [] }, isPart ? name : '');
  });
}

/** True if all sections, two or more, have the same names and no sum: they are groups of the same categories, as the statements of a survey. */
function areCrossed(sections: readonly SummedSection[]): boolean {
  const sets = sections.map(({ rows }) => JSON.stringify(rows.map((row) => textAt(row, 0)).sort()));
  return (
    sets.length > 1 && new Set(sets).size === 1 && sections.every(({ rows, place }) => rows.length > 1 && place < 0)
  );
}

/** A header without a text. */
const nameless = ({ line, cells }: Line): Line => ({ line, cells: cells.map(() => EMPTY) });

/** True for a row whose first cell is empty and whose second has a name. */
const isIndented = ({ cells: [first, second] }: Line): boolean =>
  !!first && isEmpty(first) && !!second && /\p{L}{2}/u.test(second.text);

/** The text of a question: "Where?", "Q3. The place". */
const QUESTION = /[?？]\s*$|^\s*Q\.? ?\d/;

/** A body in which the answers of a survey, in the second column, are parts of the question above them, alone in its row in the first. Unchanged if a row is neither, a name is no question, or one has no answers: of a department without rows nothing would be left. */
export function nestQuestions(body: Body): Body {
  const { header, rows } = body;
  const [first] = rows;
  const areNested = rows.every((row) => isNameOnly(row) || isIndented(row)) && rows.some(isIndented);
  if (!header || !first || !isNameOnly(first) || !areNested) return body;
  const { sections } = sectionsOf(rows, isNameOnly);
  if (!sections.every(({ head, rows: answers }) => answers.length && QUESTION.test(textAt(head, 0)))) return body;
  const moved = ({ cells: [, second = EMPTY, ...others], ...row }: Line): Line => ({
    ...row,
    cells: [second, EMPTY, ...others],
  });
  const summed = sections.map((section) => ({ ...section, rows: section.rows.map(moved), place: -1 }));
  return {
    ...body,
    header: withParent(moved(header), areCrossed(summed) ? 'group' : 'parent'),
    rows: summed.flatMap((section) => section.rows.map((row) => withParent(row, headName(section)))),
  };
}

/** A body in which each row is a part of what the last head above it names: one text across all columns, or nothing but a name. So may be the first line of a table without a header. */
export function nestSections(body: Body, tidying: Tidying): Body {
  const { header, rows } = body;
  if (!header || header.cells.length < 2 || !rows.some((row) => isNameOnly(row) || isAcross(row))) return body;
  const withHeader = isNameOnly(header)
    ? inSections({ ...body, rows: [header, ...rows] }, nameless(header), tidying)
    : undefined;
  return (withHeader?.isFromFirst ? withHeader : inSections(body, header, tidying)).body;
}

/** A body in sections below its header, and whether the first row heads one. */
function inSections(body: Body, header: Line, { langOf }: Tidying) {
  const { rows } = body;
  const entries = rows.filter((row) => !isNameOnly(row) && !isAcross(row));
  const columns = figureColumns({ ...body, rows: entries });
  // A "Total" of all other rows is that of the table.
  const isOfAll = (row: Line, parts: readonly Line[]): boolean =>
    parts.length + 1 === entries.length && isSumName(textAt(row, 0));
  const isSum: IsSum = (row, parts) => !isOfAll(row, parts) && addsUpInSome(row, parts, columns, langOf);
  const heads = headsIn(rows, isSum);
  const { above, sections } = sectionsOf(rows, (row) => isAcross(row) || heads.has(row));
  if (!sections.length) return { body, isFromFirst: false };
  const withSum = (section: Section): SummedSection => ({ ...section, place: sumPlace(section, isSum) });
  const summed = sections.map(withSum);
  const nestedBody: Body = {
    ...body,
    header: withParent(header, areCrossed(summed) ? 'group' : 'parent'),
    rows: [withSum({ head: NO_HEAD, rows: above }), ...summed].flatMap(nested),
  };
  return { body: nestedBody, isFromFirst: !above.length };
}
