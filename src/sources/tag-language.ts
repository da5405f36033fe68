import { statedLanguage } from '../contract/page-language.js';
import { languageOfWords } from '../written/language-of-words.js';
import { isElement, type Markup, type MarkupElement } from './markup.js';

/** Language that the figures and periods of a tag are read in. */
export interface TagLanguage {
  /** As BCP 47. Undefined if the page states none and its words are of none. */
  readonly lang: string | undefined;
  /** True if the page states no language, so that this is that of its words: what the figures themselves say comes before it. */
  readonly isDetected: boolean;
}

/** Letters of a tag, or of what is around it, that are read for its language. */
const MOST_LETTERS = 5000;

/** True for an element whose text nobody reads. */
const isCode = (node: Markup): boolean => isElement(node) && ['script', 'style', 'template'].includes(node.localName);

/** The text at the start of a node, with a space between two nodes. */
function startOf({ nodeValue, childNodes }: Markup, isRead: (node: Markup) => boolean, most = MOST_LETTERS): string {
  let text = nodeValue ?? '';
  for (const child of childNodes) {
    if (text.length >= most) break;
    if (isRead(child)) text += ` ${startOf(child, isRead, most - text.length)}`;
  }
  return text;
}

/** Attributes whose words are none of the chart. */
const WITHOUT_WORDS = ['src', 'id', 'class', 'style'];
/** Names of the members of JSON, which are English in every language. */
const MEMBERS = /"\w+"\s*:/g;

/** The words of a tag: in its attributes, its table and its data. */
function wordsOf(tag: MarkupElement): string {
  const names = (tag.getAttributeNames?.() ?? []).filter((name) => !WITHOUT_WORDS.includes(name));
  const words = [...names.map((name) => tag.getAttribute(name)), startOf(tag, () => true)].join(' ');
  return words.slice(0, MOST_LETTERS).replace(MEMBERS, ' ');
}

/** The text around a tag: in the element that it stands in, and in the whole page. */
function* textsAround(tag: Markup): Generator<string> {
  let outermost = tag.parentNode;
  if (outermost) yield startOf(outermost, (node) => !isCode(node));
  while (outermost?.parentNode) outermost = outermost.parentNode;
  if (outermost) yield startOf(outermost, (node) => !isCode(node));
}

/** A number that other languages write for a thousand times as much or as little: "1,234". */
const AMBIGUOUS = /(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?![\d.,])/;

/** True for a tag with a number whose meaning depends on its language, or a file of such numbers. */
export const dependsOnLanguage = (tag: MarkupElement, file: string): boolean => AMBIGUOUS.test(file || wordsOf(tag));

/** Language of a tag: that of the page at its place; if the page says nothing, that of the words in the tag, or of those around it. */
export function languageOfTag(tag: MarkupElement): TagLanguage {
  const stated = statedLanguage(tag);
  if (stated !== undefined) return { lang: stated || undefined, isDetected: false };
  let lang = languageOfWords(wordsOf(tag));
  for (const text of textsAround(tag)) lang ??= languageOfWords(text);
  return { lang, isDetected: true };
}
