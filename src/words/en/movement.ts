import type { MovementWords } from '../movement.js';
import { capital, counted, list } from './sentence.js';

/** The words of the directions of several changes, in English. */
export const englishMovement: MovementWords = {
  movement: ({ rose, fell, same, total, hasRest }) => {
    const counts = [
      [rose, 'rose'],
      [fell, 'fell'],
      [same, same === 1 ? 'is unchanged' : 'are unchanged'],
    ] as const;
    const some = counts.filter(([count]) => count);
    const [first] = some;
    if (first && some.length === 1) {
      const [count, verb] = first;
      const all = count === 2 ? 'Both' : `All ${counted(count)}`;
      if (count < total)
        return `${capital(counted(count))} of the ${counted(total)}${hasRest ? ' named' : ''} ${verb}.`;
      return `${all}${hasRest ? ' of those named' : ''} ${verb}.`;
    }
    return `${capital(list(some.map(([count, verb]) => `${counted(count)} ${verb}`)))}.`;
  },
};
