import { nameOf } from '../../written/name.js';

/** The colours of the letters below "RAG". */
const COLOURS: Readonly<Record<string, string>> = { r: 'Red', a: 'Amber', g: 'Green' };

/** True for the header of a column of colours, which may be written as letters: "RAG". */
export const isRating = (header: string): boolean => /^rag(?: (?:status|rating))?$/.test(nameOf(header));

/** The word for a publisher’s status in a cell: of a letter below "RAG" the colour that it stands for. */
export const ratingIn = (text: string | undefined, header: string | undefined): string | undefined =>
  (isRating(header ?? '') ? COLOURS[text?.toLowerCase() ?? ''] : undefined) ?? text;
