import { RAISED_MARK } from './superscript.js';

/** The mark of a footnote or the remark after a figure, a period or a name. */
export interface Ending {
  /** Signs (`*`, `†`), raised digits and letters (`¹`, `ᵖ`), or words in square or in round brackets. */
  readonly kind: 'signs' | 'raised' | 'square' | 'round';
  /** The signs, or what is in the brackets. */
  readonly inner: string;
  /** The text before it, without the spaces between. Empty if the ending is the whole text. */
  readonly rest: string;
}

const OPENING: Readonly<Record<string, '(' | '['>> = { ')': '(', ']': '[' };
const SIGNS = /[*†‡§]+$/;
const RAISED = new RegExp(`(?:${RAISED_MARK}[, ]?)+$`, 'u');

/** The last pair of brackets, if it ends a text and has none of its kind within. */
function bracketsOf(text: string, opening: '(' | '['): Ending | undefined {
  const start = text.lastIndexOf(opening);
  const inner = text.slice(start + 1, -1);
  const isPair = start >= 0 && !inner.includes(opening === '(' ? ')' : ']');
  return isPair
    ? { kind: opening === '(' ? 'round' : 'square', inner, rest: text.slice(0, start).trimEnd() }
    : undefined;
}

/** The last mark or remark after a text: "1,010 [note 3] (provisional)" ends with `provisional` in round brackets, and its rest with `note 3` in square ones. Undefined if it has none. Never throws, and takes a time in proportion to the text. */
export function endingOf(text: string): Ending | undefined {
  const trimmed = text.trimEnd();
  // As nearly all texts do.
  if (/^[\w%]$/.test(trimmed.at(-1) ?? '')) return undefined;
  const opening = OPENING[trimmed.at(-1) ?? ''];
  if (opening) return bracketsOf(trimmed, opening);
  const [signs] = SIGNS.exec(trimmed) ?? [];
  const [raised] = signs === undefined ? (RAISED.exec(trimmed) ?? []) : [];
  const inner = signs ?? raised;
  if (!inner) return undefined;
  return { kind: signs ? 'signs' : 'raised', inner, rest: trimmed.slice(0, -inner.length).trimEnd() };
}
