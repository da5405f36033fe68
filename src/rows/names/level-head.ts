import { isLevelName } from '../../written/level-name.js';

/** Names of figures that have no sum below a head of their own: next to pupils, a "Score" is what each has. */
const OF_COLUMN = /^(?:rates?|index|scores?|ratings?|average|mean|median|grades?|note|punktzahl|indice|índice)\b/i;

/** True for the head of a column whose figures have no sum. */
export const isLevelHead = (head: string): boolean =>
  isLevelName(head) ||
  OF_COLUMN.test(head.trim()) ||
  / (?:scores?|ratings?|temperature)$/i.test(head.replace(/\(.*/s, '').trim());
