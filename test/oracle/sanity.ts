import { numbersOf, type ChartName } from './claim.js';
import { datumAt, type Document } from './document.js';
import { isPoint } from './interval.js';
import { partsOf, wholeAt } from './parts.js';
import { readPublished } from './published.js';
import { textsIn, type Shown } from './shown.js';

/** Words of a program that no reader should see, and units whose number is one. */
const NEVER =
  /\b(?:NaN|undefined|Infinity|null)\b|\[object|(?<![\d.,−–-]|\bto )1 (?:homes|tonnes|deaths|points|percentage points)\b/;

const placesOf = ({ sentence, notes, cells }: Shown): readonly string[] => [sentence, ...notes, ...cells];

/** Texts that are no English, such as "NaN" and "1 homes". */
export const noEnglish = (shown: Shown): readonly string[] => placesOf(shown).filter((text) => NEVER.test(text));

/** Whether a whole gives away the one part of it that is withheld, all others being exact. */
function givesAway(document: Document, parent: string, whole: unknown): boolean {
  const { numbers, isWriting, roundsToZero } = readPublished(whole);
  // What people write may be refused, and then gives nothing away.
  if (!numbers || !isPoint(numbers) || isWriting || roundsToZero) return false;
  const parts = partsOf(document, parent);
  const withheld = parts.filter(({ published }) => published.withheld);
  const others = parts.filter(({ published }) => !published.withheld);
  const areExact = others.every(
    ({ published }) =>
      published.numbers && isPoint(published.numbers) && !published.roundsToZero && !published.isWriting,
  );
  // Nothing is subtracted from figures of another unit, kind or time; a total has the unit of the document.
  const [first] = parts;
  const { unitKey } = datumAt(document, wholeAt(parent));
  if (parts.some((one) => one.unitKey !== unitKey || one.kind !== first?.kind || one.periodText !== first?.periodText))
    return false;
  if (withheld.length !== 1 || others.length === 0 || !areExact) return false;
  // Of a whole that is less than the other parts the part is no part.
  return others.reduce((sum, part) => sum + numbersOf(part).low, 0) <= numbers.low;
}

/** Whether a breakdown’s total gives a withheld figure away, and no problem says so. */
export function hidesDisclosure(chart: ChartName, document: Document, problems: unknown): boolean {
  if (chart !== 'breakdown' || document.exclusive === false || document.whole === false) return false;
  const { kind, unit } = document;
  if (kind === 'rate' || kind === 'index' || (typeof unit === 'object' && unit !== null && 'per' in unit)) return false;
  if (unit === 'ordinal') return false;
  return givesAway(document, '', document.total) && !textsIn(problems).includes('disclosure');
}
