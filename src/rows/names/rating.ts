import { capital } from '../../contract/capital.js';
import { nameOf } from '../../written/name.js';

/** The colours of the letters below "RAG". */
const COLOURS: Readonly<Record<string, string>> = { r: 'Red', a: 'Amber', g: 'Green' };

/** True for the header of a column of colours, which may be written as letters: "RAG". */
export const isRating = (header?: string): boolean => /^rag(?: (?:status|rating))?$/.test(nameOf(header));

/** A text without the signs before its words: "Met" of "✅ Met". */
export const withoutSigns = (text: string): string => text.replace(/^[\p{So}\ufe0f\s]+(?=\p{L})/u, '');

/** The signs and words of no status. */
const NONE = /^(?:[-–—.…\s]*|n\/?a\.?|none)$/i;

/** The word for a publisher’s status in a cell: of a letter below "RAG" its colour, "Met" of "✅ Met". Undefined if the cell is empty, a dash, "n/a" or "none". */
export function ratingIn(text: string | undefined, header: string | undefined): string | undefined {
  if (text === undefined || NONE.test(text)) return undefined;
  const colour = isRating(header) ? COLOURS[text.toLowerCase()] : undefined;
  // As programs write it: "on_track", "OFF_TRACK".
  const words = /^[a-z]+(?:_[a-z]+)+$/i.test(text) ? text.toLowerCase().replaceAll('_', ' ') : '';
  if (words) return capital(words);
  return colour ?? withoutSigns(text);
}

/** Participles and phrases that say where a thing stands, in Spanish, Portuguese and French: "Completado", "Em andamento", "Terminé". */
const VERDICT =
  /(?:[aií]d[oa]s?|ée?s?)$|^(?:en|em|por|sin|sem|no|não|pas|non|à|al) |^(?:pendi?ent|activ|ativ|vig|abi?ert|ouvert|buen|bom|mal|bien|atras|retras|verde|vert|amarill|amarel|orange|roj|rouge|vermelh)/iu;

/** True for texts of which more than half say where a thing stands, as names of states do not. */
export const areVerdicts = (texts: readonly string[]): boolean =>
  texts.filter((text) => VERDICT.test(withoutSigns(text).trim())).length * 2 > texts.length;

/** True for the header of a status that is also that of a state: "Estado". */
export const isStateName = (header: string): boolean => /^(?:estado|état)$/.test(nameOf(header));

/** Words for the colours of a rating, in English, German, French and Spanish. */
const WORDS =
  /^(?:(?:red|amber|yellow|green|rot|gelb|grün|rouge|orange|vert|rojo|ámbar|amarillo|verde)(?:[ /-](?:red|amber|green))?)?$/i;

/** True for a column of colours: by its header, or by its texts. */
export const isOfColours = (header: string, texts: readonly string[]): boolean =>
  isRating(header) || (texts.some(Boolean) && texts.every((text) => WORDS.test(text)));

/** The note of a row in a chart without statuses: its own, and its rating with the header of its column: "Amber (RAG)". */
export function noteWithRating(note: string | undefined, text: string | undefined, header: string): string | undefined {
  const rating = ratingIn(text, header);
  return rating ? [note, `${rating} (${header})`].filter(Boolean).join('; ') : note;
}
