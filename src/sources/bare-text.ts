import { isElement, isText, textIn, type Markup, type MarkupElement } from './markup.js';
import { isPipeTable } from './pipe-table.js';

/** Text with figures that is in a tag without a script. */
export interface BareText {
  readonly text: string;
  /** The format of the text. Undefined if it has figures, but in no form that can be read. */
  readonly type?: 'json' | 'csv' | 'tsv';
}

/** Elements that editors and content management systems put around lines of text, and lists, which are no table. */
const BLOCKS = ['p', 'pre'];
const LISTS = ['ul', 'ol', 'dl'];

const isOneOf = (names: readonly string[], node: Markup): boolean =>
  isElement(node) && names.includes(node.localName) && node.getAttribute('slot') === null;

const isLines = (node: Markup): boolean => isText(node) || isOneOf(BLOCKS, node);

/** The number of separators in each line that has text, outside quotation marks. */
const counts = (lines: readonly string[], separator: string): readonly number[] =>
  lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length - 1);

/** True for two or more lines with equally many separators, and a figure in each but the first. */
function isTable(lines: readonly string[], separator: string): boolean {
  const [first = 0, ...others] = counts(lines, separator);
  return first > 0 && others.length > 0 && others.every((count) => count === first) && lines.slice(1).every(hasDigit);
}

const hasDigit = (text: string): boolean => /\d/.test(text);

/** JSON of an object or a list, and no mark of a template such as `{{ figures }}`. */
const isJson = (text: string): boolean => /^\s*(?:\{\s*["'\w]|\[\s*["'[{\d-])/.test(text);

/** The format of a text that is clearly JSON or a table. Undefined for any other. */
export function formatOf(text: string): BareText['type'] {
  if (isJson(text)) return 'json';
  const lines = text.split(/\r?\n|\r/).filter((line) => line.trim());
  if (isTable(lines, '\t')) return 'tsv';
  if (isPipeTable(text)) return 'csv';
  return [',', ';'].some((separator) => isTable(lines, separator)) ? 'csv' : undefined;
}

/** True for a sentence, as it stands in a tag for readers without script: "In 2021, 14,200 homes were insulated." */
const isSentence = (text: string): boolean => /(?:\S+\s+){4}\S*[.!?…]$/.test(text.trim());

/** True for the mark of a template that a framework has still to fill: "{{ figures[0] }}". */
const isPlaceholder = (text: string): boolean => /\{\{|\$\{/.test(text);

/** The text in a tag, if it has figures and is no sentence: `{ text: 'Kind,Trees\nOak,120', type: 'csv' }`. That of a list has no format. */
export function bareTextIn(chart: MarkupElement): BareText | undefined {
  const children = [...chart.childNodes];
  const text = children.filter(isLines).map(textIn).join('\n');
  const list = children.filter((child) => isOneOf(LISTS, child)).map(textIn);
  if (!hasDigit(text)) return list.some(hasDigit) ? { text: list.join('\n') } : undefined;
  const type = formatOf(text);
  if (type) return { text, type };
  return isSentence(text) || isPlaceholder(text) ? undefined : { text };
}
