import { isEmpty, textAt, type Line } from '../grid.js';
import { nameOf } from '../../written/name.js';
import { totalName } from '../../written/total-name.js';
import { withParent } from './pivot-rows.js';
import { isAcross } from './lines-below.js';
import type { Body } from './sheet-body.js';

/** A name that heads the rows below it: in capitals, or with a colon. */
const isHeadName = (text: string): boolean => /\S:$/.test(text) || (/\p{L}{4}/u.test(text) && !/\p{Ll}/u.test(text));

/** The mark or the spaces before the name of a row that is a part of one above it. */
const INNER = /^(?:\s*[-–—•·▪‣*]\s+|[ \u00a0\t]{2,})(?=\S)/;

/** Rows below the name that heads them. */
interface Section {
  readonly head: Line;
  readonly rows: readonly Line[];
}

const isNameOnly = ({ cells: [first, ...others] }: Line): boolean =>
  !!first && !isEmpty(first) && others.length > 0 && others.every(isEmpty);

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

/** Place of the row that adds up a section, by its name: "Total income" below "Income". -1 if there is none. */
const sumPlace = ({ head, rows }: Section): number =>
  rows.findIndex((row) => {
    const name = nameOf(textAt(row, 0));
    return !!totalName(name) && name.includes(nameOf(textAt(head, 0)));
  });

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

/**
 * The rows with nothing but a name that head others in a file: all of them are in capitals or have a colon and no other name is so, the names below them have a mark or are
 * indented, each has its total below it, or a name is repeated from one to another. Empty otherwise: a name alone may be one without a figure.
 */
function headsIn(rows: readonly Line[]): ReadonlySet<Line> {
  const heads = new Set(rows.filter(isNameOnly));
  if (rows.every((row) => isHeadName(textAt(row, 0)) === heads.has(row))) return heads;
  const { above, sections } = sectionsOf(rows, isNameOnly);
  if (!sections.length || above.length || !sections.every((section) => section.rows.length)) return new Set();
  const areHeads = areMarked(sections) || sections.every((one) => sumPlace(one) > 0) || areRepeated(sections);
  return areHeads ? heads : new Set();
}

/** The rows of a section as parts of its head, or of the row that adds them up. What is below that row is no part. */
function nested(section: Section): readonly Line[] {
  const { head, rows } = section;
  const place = sumPlace(section);
  const sum = rows[place];
  const name = textAt(sum ?? head, 0).replace(/:$/, '');
  return rows.map((row, i) => {
    const isPart = (!sum || i < place) && totalName(textAt(row, 0)) !== 'total';
    const [first, ...others] = row.cells;
    const cells = first ? [{ ...first, text: first.text.replace(INNER, '') }, ...others] : [];
    return withParent({ ...row, cells }, isPart ? name : '');
  });
}

/** True if all sections, two or more, have the same names and no sum: they are groups of the same categories, as the statements of a survey. */
function areCrossed(sections: readonly Section[]): boolean {
  const sets = sections.map(({ rows }) => JSON.stringify(rows.map((row) => textAt(row, 0)).sort()));
  return (
    sets.length > 1 && new Set(sets).size === 1 && sections.every((one) => one.rows.length > 1 && sumPlace(one) < 0)
  );
}

/** A body in which each row is a part of what the last row above it that is a head names: one text across all columns, or nothing but a name. The same body if there is no such row. */
export function nestSections(body: Body): Body {
  const { header, rows } = body;
  const heads = headsIn(rows);
  const { above, sections } = sectionsOf(rows, (row) => isAcross(row) || heads.has(row));
  if (!header || !sections.length) return body;
  return {
    ...body,
    header: withParent(header, areCrossed(sections) ? 'group' : 'parent'),
    rows: [...above.map((row) => withParent(row, '')), ...sections.flatMap(nested)],
  };
}
