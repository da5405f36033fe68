import { changeClaims } from '../parts/change-claims-layout.js';
import type { Claim, Statement } from '../parts/claim-layout.js';
import { LONG_TABLE } from '../parts/table-layout.js';
import type { DeltaWords } from '../words/words.js';
import type { DeltaFacts } from './facts.js';
import type { ChangeAt } from './forms/latest.js';
import { summariesOf } from './table.js';

/** The claims of the changes in the table. */
const cellClaims = ({ data: { series } }: DeltaFacts, changeAt: ChangeAt): readonly Claim[] =>
  series.flatMap(({ observations }, seriesIndex) =>
    observations.flatMap((_, index): readonly Claim[] => {
      const change = changeAt(seriesIndex, index);
      return change ? changeClaims(change, change.short.join(' ')) : [];
    }),
  );

/** The texts of a delta, and the facts that they are made of. */
export interface Stated {
  readonly facts: DeltaFacts;
  /** The statements of the sentence and of the notes. */
  readonly statements: readonly Statement[];
  readonly changeAt: ChangeAt;
}

/** Every claim of a delta: of its sentence, its notes, the changes in its table, and the summary of a long table. */
export const claimsOf = ({ facts, statements, changeAt }: Stated, words: DeltaWords): readonly Claim[] => [
  ...statements.flatMap(({ claims }) => claims()),
  ...cellClaims(facts, changeAt),
  ...(facts.rows.length > LONG_TABLE ? summariesOf(facts, words).flatMap(({ claims }) => claims()) : []),
];
