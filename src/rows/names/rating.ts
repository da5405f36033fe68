import { nameOf } from '../../written/name.js';

/** The colours of the letters below "RAG". */
const COLOURS: Readonly<Record<string, string>> = { r: 'Red', a: 'Amber', g: 'Green' };

/** True for the header of a column of colours, which may be written as letters: "RAG". */
export const isRating = (header: string): boolean => /^rag(?: (?:status|rating))?$/.test(nameOf(header));

/** The word for a publisher’s status in a cell: of a letter below "RAG" the colour that it stands for. */
export const ratingIn = (text: string | undefined, header: string | undefined): string | undefined =>
  (isRating(header ?? '') ? COLOURS[text?.toLowerCase() ?? ''] : undefined) ?? text;

/** Words for the colours of a rating, in English, German, French and Spanish. */
const WORDS =
  /^(?:red|amber|yellow|green|rot|gelb|grün|rouge|orange|vert|rojo|ámbar|amarillo|verde)(?:[ /-](?:red|amber|green))?$/i;

/** The note of a row in a chart without statuses: its own, and its rating with the header of it: "Amber (RAG)". Other words below a header such as "Status" are none. */
export function noteWithRating(note: string | undefined, text: string | undefined, header: string | undefined) {
  const rating = ratingIn(text, header);
  const isShown = !!rating && (isRating(header ?? '') || WORDS.test(rating));
  return isShown ? [note, `${rating} (${header?.trim()})`].filter(Boolean).join('; ') : note;
}
