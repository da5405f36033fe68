import type { MovementWords } from '../movement.js';
import { capital, counted, list } from './sentence.js';

/** The words of the directions of several changes, in English. */
export const englishMovement: MovementWords = {
  movement: ({ rose, fell, same }) => {
    const counts = [
      [rose, 'rose'],
      [fell, 'fell'],
      [same, same === 1 ? 'is the same' : 'are the same'],
    ] as const;
    const some = counts.filter(([count]) => count);
    const [first] = some;
    if (first && some.length === 1)
      return first[0] === 2 ? `Both ${first[1]}.` : `All ${counted(first[0])} ${first[1]}.`;
    return `${capital(list(some.map(([count, verb]) => `${counted(count)} ${verb}`)))}.`;
  },
};
