import type { Claim, Statement } from '../parts/claim-layout.js';

/** Every claim of a figure: of its sentence and of its notes. No cell of its table is computed. */
export const claimsOf = (statements: readonly Statement[]): readonly Claim[] =>
  statements.flatMap(({ claims }) => claims());
