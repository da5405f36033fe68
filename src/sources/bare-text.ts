import { readFigure } from '../contract/figure-reading.js';
import { readPartText } from '../written/part-text.js';
import { areCounted, figureAlone, listHead, isInOneLine, isLineList, listItems } from './line-list.js';
import { childrenNamed, isElement, isText, textIn, type Markup, type MarkupElement } from './markup.js';
import { isPipeTable } from './pipe-table.js';

/** Text with figures that is in a tag without a script. */
export interface BareText {
  readonly text: string;
  /** The format of the text. Undefined if it has figures, but in no form that can be read. */
  readonly type?: 'json' | 'csv' | 'tsv';
  /** True for a sentence, which was written for readers without script and is no mistake. */
  readonly isSentence?: boolean;
}

/** Elements that editors and content management systems put around lines of text, and lists. */
const BLOCKS = ['p', 'pre'];
const LISTS = ['ul', 'ol', 'dl'];

const isOneOf = (names: readonly string[], node: Markup): boolean =>
  isElement(node) && names.includes(node.localName) && node.getAttribute('slot') === null;

/** The text in a node that readers see, with a line for each that `<br>` ends. */
function linesIn(node: Markup): string {
  const name = isElement(node) ? node.localName : '';
  if (name === 'br') return '\n';
  return ['style', 'script'].includes(name)
    ? ''
    : (node.nodeValue ?? '') + Array.from(node.childNodes, linesIn).join('');
}

/** The texts of some nodes that are text or such elements, a line each or more. In paragraphs and boxes no line is empty. */
const textOf = (nodes: readonly Markup[], names: readonly string[]): string =>
  nodes
    .filter((node) => isText(node) || isOneOf(names, node))
    .map((node) => (isOneOf(['pre'], node) || isText(node) ? textIn(node) : linesIn(node).replace(/\n\s*\n/g, '\n')))
    .join('\n');

/** The number of separators in each line that has text, outside quotation marks. */
const counts = (lines: readonly string[], separator: string): readonly number[] =>
  lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length - 1);

/** True for two or more lines with equally many separators, and in each but the first a figure or the reason why there is none. */
function isTable(lines: readonly string[], separator: string): boolean {
  const [first = 0, ...others] = counts(lines, separator);
  const isRow = (line: string): boolean => hasDigit(line) || line.split(separator).some(isFigure);
  const isEven = first > 0 && others.length > 0 && others.every((count) => count === first);
  return isEven && lines.some(hasDigit) && lines.slice(1).every(isRow);
}

const hasDigit = (text: string): boolean => /\d/.test(text);

/** True for a figure, and for a text in place of one: "6,000+", "[withheld]", "not collected". */
const isFigure = (cell: string): boolean => !!cell.trim() && 'quantity' in readFigure(cell.trim(), { lang: 'en' });

/** JSON of an object or a list, and no mark of a template such as `{{ figures }}`. */
const isJson = (text: string): boolean => /^\s*(?:\{\s*["'\w]|\[\s*["'[{\d-])/.test(text);

/** The format of a text that is clearly JSON or a table. Undefined for any other. */
export function textFormat(text: string): BareText['type'] {
  if (isJson(text)) return 'json';
  const lines = text.split(/\r?\n|\r/).filter((line) => line.trim());
  if (isTable(lines, '\t')) return 'tsv';
  if (isPipeTable(text) || (isLineList(text) && (lines.length > 1 || isInOneLine(text)))) return 'csv';
  return [',', ';'].some((separator) => isTable(lines, separator)) ? 'csv' : undefined;
}

/** True for a sentence, as it stands in a tag for readers without script: "In 2021, 14,200 homes were insulated." */
const isSentence = (text: string): boolean => /(?:\S+\s+){4}\S*[.!?…]$/.test(text.trim());

/** True for the mark of a template that a framework has still to fill: "{{ figures[0] }}". */
const isPlaceholder = (text: string): boolean => /\{\{|\$\{/.test(text);

/** The name and the figure of each item of a list, and of each term of a list of terms. An item that has none is empty. */
function itemsOf(list: MarkupElement): readonly (readonly string[])[] {
  if (list.localName !== 'dl') return listItems(childrenNamed(list, 'li').map(textIn));
  const texts = childrenNamed(list, 'dt', 'dd').map((child) => [child.localName, textIn(child).trim()] as const);
  return texts.flatMap(([kind, text], i) => {
    const [next, figure = ''] = texts[i + 1] ?? [];
    if (kind === 'dd') return texts[i - 1]?.[0] === 'dt' ? [] : [[]];
    return [next === 'dd' && figure && hasDigit(`${text}${figure}`) ? [text, figure] : []];
  });
}

/** Lists of names and figures as CSV: `"Oak","120"` of "Oak: 120". Text without a format if an item has no figure, and if their numbers only count: "Step 1". */
function textOfLists(lists: readonly MarkupElement[]): BareText {
  const items = lists.flatMap(itemsOf);
  if (areCounted(items) || items.some(({ length }) => !length)) return { text: lists.map(textIn).join('\n') };
  const head = listHead(items);
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return {
    text: [...(head.length ? [head] : []), ...items].map((cells) => cells.map(quoted).join(',')).join('\n'),
    type: 'csv',
  };
}

/** The figure that is the only text of a `<campaign-figure>` as CSV, perhaps with its target or below what it counts: "6,000+", "£12,400 of £20,000", "Over 6,000 homes insulated". Undefined of any other text. */
function onlyFigure({ localName }: MarkupElement, text: string): string | undefined {
  if (localName !== 'campaign-figure' || /[\n\r"]/.test(text)) return undefined;
  const [figure, noun = ''] = figureAlone(text);
  if (figure) return `"${noun.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}"\n"${figure}"`;
  return isFigure(readPartText(text).value) ? `"Value"\n"${text}"` : undefined;
}

/** The text in a tag, if it has figures: `{ text: 'Kind,Trees\nOak,120', type: 'csv' }`. */
export function bareTextIn(chart: MarkupElement): BareText | undefined {
  const children = [...chart.childNodes];
  const text = textOf(children, BLOCKS);
  const lists = children.filter((child): child is MarkupElement => isOneOf(LISTS, child));
  if (!hasDigit(text) && lists.some((list) => hasDigit(textIn(list)))) return textOfLists(lists);
  if (!hasDigit(text)) {
    // A box may as well hold words for readers without script.
    const boxed = textOf(children, ['div']).trim();
    const format = isSentence(boxed) ? undefined : textFormat(boxed);
    return format && { text: boxed, type: format };
  }
  const type = textFormat(text);
  if (type) return { text, type };
  const only = onlyFigure(chart, text.trim());
  if (only !== undefined) return { text: only, type: 'csv' };
  if (isPlaceholder(text)) return undefined;
  return isSentence(text) ? { text, isSentence: true } : { text };
}
