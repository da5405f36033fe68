import { capital } from '../../contract/capital.js';
import { textAt, type Line } from '../grid.js';
import { askedIn, denied } from '../names/asking-head.js';
import { isNameOf } from '../names/column-names.js';
import { withTexts, type Body, type Tidying } from './body.js';

/** Answers to such a head, in English, German, French and Spanish, and of programs. */
const YES = /^(?:yes|y|ja|oui|s[ií]|true|x|[✅☑✓✔]\ufe0f?)$/iu;
const NO = /^(?:no|n|nein|non|false|[❌☐✗✘✖]\ufe0f?)$/iu;

/** The only column of answers to a head such as "Done" or "On track?". -1 if there is none, or a column of statuses. */
function columnOfAnswers(header: Line, rows: readonly Line[]): number {
  const isAnswered = (column: number): boolean => {
    const texts = rows.map((row) => textAt(row, column).trim()).filter(Boolean);
    return texts.length > 0 && texts.every((text) => YES.test(text) || NO.test(text));
  };
  const columns = header.cells.flatMap(({ text }, column) =>
    column && askedIn(text) && isAnswered(column) ? column : [],
  );
  const hasStatus = header.cells.some(({ text }) => isNameOf('assessment', text) || isNameOf('status', text));
  return hasStatus || columns.length > 1 ? -1 : (columns[0] ?? -1);
}

/** A body in which answers are the statuses that they say: "Done" and "Not done" of yes and no below "Done". */
export function spellAnswers(body: Body, { hasNamed }: Tidying): Body {
  const { header, rows } = body;
  const found = header && !hasNamed ? columnOfAnswers(header, rows) : -1;
  const asked = header && askedIn(textAt(header, found));
  if (!header || !asked) return body;
  const statusOf = (answer: string): string => {
    if (!answer) return '';
    return capital(YES.test(answer) ? asked.text : denied(asked));
  };
  return withTexts(body, ({ text }, column) => (column === found ? statusOf(text.trim()) : undefined));
}

/** The words for circles and squares of a colour. */
const COLOURS: ReadonlyMap<string, string> = new Map([
  ['🔴', 'Red'],
  ['🟥', 'Red'],
  ['🟠', 'Amber'],
  ['🟧', 'Amber'],
  ['🟡', 'Amber'],
  ['🟨', 'Amber'],
  ['🟢', 'Green'],
  ['🟩', 'Green'],
  ['🔵', 'Blue'],
  ['🟦', 'Blue'],
]);

/** A body in which circles of a colour, which stand for a status, are the words for these: "Red" of 🔴. */
export function spellColours(body: Body): Body {
  const wordOf = (text: string): string | undefined => COLOURS.get(text.trim());
  if (!body.rows.some(({ cells }) => cells.some(({ text }) => wordOf(text)))) return body;
  return withTexts(body, ({ text }) => wordOf(text));
}
