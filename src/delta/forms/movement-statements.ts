import type { ParsedObservation } from '../../contract/observation.js';
import { movementClaims, type Statement } from '../../parts/claim-layout.js';
import { compare } from '../../statistics/quantity.js';
import type { DeltaWords } from '../../words/words.js';
import type { DeltaFacts } from '../facts.js';
import { slopeStatement, slopesOf, type Slope } from './slope.js';

/** The direction of a change: 1 is up, −1 is down. Undefined if it is not certain. */
const directionOf = ({ change: { found } }: Slope): number | undefined =>
  typeof found === 'object' ? compare(found.absolute, { value: 0 }) : undefined;

/** Numbers of series that rose and fell from the first period to the last. Undefined unless that is known of all. */
function movementStatement(facts: DeltaFacts, words: DeltaWords): Statement | undefined {
  const slopes = slopesOf(facts, words).filter(({ series }) => facts.own.includes(series));
  const directions = slopes.map(directionOf);
  if (slopes.length < facts.own.length || directions.includes(undefined)) return undefined;
  const inDirection = (sign: number): readonly ParsedObservation[] =>
    slopes.flatMap(({ now }, index) => (directions[index] === sign ? [now] : []));
  const [rose, fell, same] = [inDirection(1), inDirection(-1), inDirection(0)] as const;
  const text = words.movement({ rose: rose.length, fell: fell.length, same: same.length, total: slopes.length });
  return { text, claims: () => movementClaims({ rose, fell, same }, text) };
}

/** The sentences of many series: how many rose and fell from the first period to the last, and the largest change. */
export const movementStatements = (facts: DeltaFacts, words: DeltaWords): readonly Statement[] =>
  [movementStatement(facts, words), slopeStatement(facts, words)].filter((one) => one !== undefined);
