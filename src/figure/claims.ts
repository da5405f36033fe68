import type { Claim } from '../parts/claim-layout.js';
import type { FigureWords } from '../words/words.js';
import type { Figure } from './data.js';
import { stateFigure } from './sentence.js';

/**
 * Every statement of a figure as data: of its sentence and its notes. No cell of its table is computed. The arguments are those of
 * `layoutFigure`; the form makes no difference. Never throws.
 */
export function figureClaims(parsed: Figure, words: FigureWords): readonly Claim[] {
  const { sentence, notes } = stateFigure(parsed, words);
  return [...sentence, ...notes].flatMap(({ claims }) => claims());
}
