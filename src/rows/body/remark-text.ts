/** Texts that begin as remarks do: with a mark, or with "Source", "Note" and the like. */
const REMARK =
  /^(?:\*+|†|‡|\(\d+\)|\[\w+(?: \w+)?\]|\d+[.)]\s|©|\[?[a-z*:.]{1,3}\]? ?= ?\S)|^(?:sources?|notes?|remarks?|data (?:from|source)|last updated?|downloaded|published|footnotes?|quellen?|genesis-tabelle|hinweise?|anmerkung(?:en)?|stand|datenlizenz|erstellt|remarques?|lecture|champ|fuentes?|notas?|https?)\b/i;

/** A remark that states a figure itself: "Turnout: 54.2%". A year may be a part of a name. */
const STATED = /^\p{L}[\p{L} ]*: ?\p{Sc}?(?!(?:19|20)\d\d$)\d[\d.,]* ?%?$/u;

/** True for a text above or below the rows that begins as a remark does. */
export const isRemarkText = (text: string): boolean => REMARK.test(text.trim());

/** True for a text below the rows that is a remark by what it says: it is long, or states a figure itself. */
export const isStatement = (text: string): boolean => text.length > 60 || STATED.test(text.trim());
