import { statedLanguage } from '../contract/page-language.js';
import { conventionOf } from '../written/numeral.js';
import { languageOfWords } from '../written/language-of-words.js';
import { isElement, type Markup, type MarkupElement } from './markup.js';

/** Language that the figures and periods of a tag are read in. */
export interface TagLanguage {
  /** As BCP 47. Undefined if the page states none, or an empty one, and no words decide. */
  readonly lang: string | undefined;
  /** True if the page states no language, so that `lang` is that of its words. Figures that can be read in only one way then decide first. */
  readonly isLangDetected: boolean;
  /** True if `lang` is detected, and a number of the tag or its file has another meaning in other languages. */
  readonly decidesNumbers?: boolean;
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

/** Attributes whose words are none of the chart, or are English in every language. */
const WITHOUT_WORDS = /^(?:src|id|class|style|form|kind|menu|order|status)$|^on|^data-/;
/** Names of the members of JSON, and values that are English in every language. A number after one has no other meaning. */
const MEMBERS = /"(?:status|assessment|kind|form|polarity)"\s*:\s*"\w*"|"\w+"\s*:(?:\s*-?\d[\d.]*)?/g;

/** The words of a tag: in its attributes, its table and its data. */
function wordsOf(tag: MarkupElement, most = MOST_LETTERS): string {
  const names = (tag.getAttributeNames?.() ?? []).filter((name) => !WITHOUT_WORDS.test(name));
  const words = [...names.map((name) => tag.getAttribute(name)), leadingText(tag, () => true, most)].join(' ');
  return words.slice(0, most).replace(MEMBERS, ' ');
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

/** The last text around a tag, and its language: the tags of a page have the same. */
let around: { readonly text: string; readonly lang: string | undefined } | undefined;

/** The language of a text around a tag. */
function languageAround(text: string): string | undefined {
  if (around?.text !== text) around = { text, lang: languageOfWords(text) };
  return around.lang;
}

/** Numbers that other languages write for a thousand times as much or as little: "1,234", and "1.234" also between the commas of a file. */
const AMBIGUOUS =
  /(?<![\d.,])[1-9]\d{0,2}(,)\d{3}(?![\d,]|\.\d)|(?<![\d.])(?<!\d,(?=\d{3}\.))[1-9]\d{0,2}(\.)\d{3}(?![\d.]|,\d{1,2}(?![\d.]))/g;

/** Letters of a tag, and of its file, in which such numbers are looked for. */
const MOST_SEARCHED = 100_000;

/** The signs in the ambiguous numbers of a tag and its file: a comma, a point, or both. */
function ambiguousSigns(tag: MarkupElement, file: string): readonly string[] {
  const texts = [wordsOf(tag, MOST_SEARCHED), file.slice(0, MOST_SEARCHED).replace(MEMBERS, ' ')];
  return [
    ...new Set(texts.flatMap((text) => [...text.matchAll(AMBIGUOUS)].map(([, comma, point]) => comma ?? point ?? ''))),
  ];
}

/**
 * Language of a tag: that of the page at its place; if the page says nothing, that of the words in the tag, or of those around it. Its numbers must be
 * thousands in that language: a title in English may stand above "1.234" of a German page.
 */
export function languageOfTag(tag: MarkupElement, file = ''): TagLanguage {
  const stated = statedLanguage(tag);
  if (stated !== undefined) return { lang: stated || undefined, isLangDetected: false };
  let lang = languageOfWords(wordsOf(tag));
  for (const text of textsAround(tag)) {
    if (lang) break;
    lang = languageAround(text);
  }
  const group = conventionOf(lang)?.group;
  const signs = lang === undefined ? [] : ambiguousSigns(tag, file);
  const areThousands = signs.every((sign) => sign === group);
  return areThousands
    ? { lang, isLangDetected: true, decidesNumbers: signs.length > 0 }
    : { lang: undefined, isLangDetected: true };
}
