import type { Claim } from '../parts/claim-layout.js';
import type { TextContext } from './texts.js';

/** Every statement of the sentence, the notes and the computed cells, as data. */
export function claimsOf(_context: TextContext): readonly Claim[] {
  return [];
}
