import { statedLanguage } from '../contract/page-language.js';
import { languageOfWords } from '../written/language-of-words.js';
import { isElement, type Markup, type MarkupElement } from './markup.js';

/** Language that the figures and periods of a tag are read in. */
export interface TagLanguage {
  /** As BCP 47. Undefined if the page states none, or an empty one, and no words decide. */
  readonly lang: string | undefined;
  /** True if the page states no language, so that `lang` is that of its words. Figures that can be read in only one way then decide first. */
  readonly isDetected: boolean;
}

/** Most letters that are read to detect the language of a tag, or of the text around it. */
const MOST_LETTERS = 5000;

/** True for an element whose text is not shown. */
const isCode = (node: Markup): boolean => isElement(node) && ['script', 'style', 'template'].includes(node.localName);

/** Text of a node up to some length, with a space between two nodes. */
function leadingText(
  { nodeValue, childNodes }: Markup,
  isIncluded: (node: Markup) => boolean,
  most = MOST_LETTERS,
): string {
  let text = nodeValue ?? '';
  for (const child of childNodes) {
    if (text.length >= most) break;
    if (isIncluded(child)) text += ` ${leadingText(child, isIncluded, most - text.length)}`;
  }
  return text;
}

/** Attributes that hold addresses and names for programs, and no words for readers. */
const WITHOUT_WORDS = ['src', 'id', 'class', 'style'];

/** The name of a member of JSON, which is English in every page: `"title":`. */
const MEMBERS = /"\w+"\s*:/g;

/** The words of a tag: in its attributes, its table and its script. */
function wordsOf(tag: MarkupElement): string {
  const names = (tag.getAttributeNames?.() ?? []).filter((name) => !WITHOUT_WORDS.includes(name));
  const words = [...names.map((name) => tag.getAttribute(name)), leadingText(tag, () => true)].join(' ');
  return words.slice(0, MOST_LETTERS).replace(MEMBERS, ' ');
}

/** The text around a tag: first in its parent, then in the whole page. */
function* textsAround(tag: Markup): Generator<string> {
  const parent = tag.parentNode;
  if (!parent) return;
  yield leadingText(parent, (node) => !isCode(node));
  let root = parent;
  while (root.parentNode) root = root.parentNode;
  yield leadingText(root, (node) => !isCode(node));
}

/** A number with one separator before three digits, which is 1234 in some languages and 1.234 in others: "1,234", "1.234". */
const AMBIGUOUS = /(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?![\d.,])/;

/** True if the value of a number in the text of a script or file depends on the language; without such a text, of a number in the tag. */
export const dependsOnLanguage = (tag: MarkupElement, text: string): boolean => AMBIGUOUS.test(text || wordsOf(tag));

/** Language of a tag: the one that the page states there, else that of the words in the tag, else that of the words around it. With `lang=""` none is detected. */
export function languageOfTag(tag: MarkupElement): TagLanguage {
  const stated = statedLanguage(tag);
  if (stated !== undefined) return { lang: stated || undefined, isDetected: false };
  let lang = languageOfWords(wordsOf(tag));
  for (const text of textsAround(tag)) {
    if (lang) break;
    lang = languageOfWords(text);
  }
  return { lang, isDetected: true };
}
