import { EMPTY, withCells, type Line } from '../grid.js';

/** Texts that spreadsheets write above the columns of a pivot table, and that name nothing, in the languages of Europe. */
const LABELS =
  /^(?:column labels|spaltenbeschriftungen|étiquettes de colonnes|etiquetas de columnas?|etichette di colonna|kolomlabels|rótulos de coluna|etykiety kolumn|kolumnetiketter|kolonneetiketter|sarakeotsikot)$/i;

/** Most lines above the rows of a pivot table: its filters and its heads. */
const MOST_ABOVE = 20;

/** Lines of which those above a pivot table have nothing in place of "Column Labels". */
export function withoutPivotLabels(lines: readonly Line[]): readonly Line[] {
  const isLabel = ({ text }: { readonly text: string }): boolean => LABELS.test(text.trim());
  const labelled = lines.slice(0, MOST_ABOVE).filter(({ cells }) => cells.length > 1 && cells.some(isLabel));
  if (!labelled.length) return lines;
  return lines.map((line) =>
    labelled.includes(line) ? withCells(line, (cell) => (isLabel(cell) ? EMPTY : cell)) : line,
  );
}
