import type { Form } from '../../marks/scene.js';
import type { ProgressWords } from '../../words/words.js';
import type { ProgressFacts } from '../facts.js';
import { bars } from './bars.js';

/** A bar for each measure on its own way from start to target, of measures of one unit too. */
export const way: Form<ProgressFacts, ProgressWords> = (facts, words) =>
  facts.measures.some(({ share }) => share) ? bars({ ...facts, basis: 'ways' }, words) : { refused: words.noWay };
