// The figures of several series of a delta in one period: what is said of them together.
import { heightOf, numbersOf, type Case } from './claim.js';
import { datumAt, elements, isObject, parentOf, resolve, type Datum, type Document } from './document.js';
import { isAbove, isPoint } from './interval.js';
import { isNothing } from './parts.js';
import { orderedAt } from './series.js';
import { inStages } from './stages.js';

/** The pointer of the series of an observation. */
const seriesOf = ({ pointer }: Datum): string => parentOf(parentOf(pointer));

/** True if the figures are of several series. */
export const areAcross = (data: readonly Datum[]): boolean =>
  data.every(({ pointer }) => pointer.startsWith('/series/')) && new Set(data.map(seriesOf)).size > 1;

const isSame = (one: Datum, other: Datum): boolean =>
  one.period && other.period
    ? one.period.start === other.period.start && one.period.end === other.period.end
    : one.periodText === other.periodText;

/** The series that are no benchmark. */
const ownSeries = (document: Document): readonly string[] =>
  elements(document, '/series').filter((pointer) => {
    const json = resolve(document, pointer);
    return isObject(json) && json.role !== 'benchmark';
  });

/** The figures of the other series in the period of one; of two in the same period the later one of the document counts. */
export const besides = (document: Document, one: Datum): readonly Datum[] =>
  ownSeries(document)
    .filter((pointer) => pointer !== seriesOf(one))
    .flatMap((pointer) => {
      const all = elements(document, `${pointer}/observations`).map((element) => datumAt(document, element));
      return all.filter((other) => isSame(one, other)).slice(-1);
    });

/** True if the per cents of a period add up to 100 within half a unit of the last digit of each, at most 1. */
function areHundred(data: readonly Datum[]): boolean {
  const numbers = data.filter((one) => !isNothing(one));
  if (data.length < 3 || !numbers.every(({ published, unit }) => unit?.isPercent && published.numbers)) return false;
  if (!numbers.every((one) => isPoint(numbersOf(one)))) return false;
  const values = numbers.map((one) => numbersOf(one).low);
  const room = values.reduce((sum, value) => sum + 0.5 * 10 ** -(String(value).split('.')[1]?.length ?? 0), 0);
  return Math.abs(values.reduce((sum, value) => sum + value, 0) - 100) <= Math.min(1, room) + 1e-9;
}

/** The reason for which figures of several series are no parts of one whole, or not all of them; undefined if they are. */
export function notStacked({ document, data }: Case): string | undefined {
  const [first] = data;
  if (!first) return 'there are no parts';
  if (document.whole === false) return 'the document says that they are no parts';
  if (data.some(({ kind }) => kind === 'rate' || kind === 'index')) return 'rates and indices are never parts';
  if (data.some(({ unit }) => unit?.per !== undefined)) return 'figures per something are never parts';
  if (data.some(({ unit }) => unit?.isRank)) return 'places in a ranking are never parts';
  if (data.some((one) => numbersOf(one).low < 0)) return 'negative figures are never parts';
  if (data.some((one) => !isSame(one, first))) return 'the figures are of different periods';
  if (data.some(({ unitKey, kind }) => unitKey !== first.unitKey || kind !== first.kind))
    return 'the figures differ in unit or kind';
  if (new Set(data.map(seriesOf)).size !== data.length) return 'a series is counted twice';
  const others = besides(document, first);
  if (others.length + 1 !== ownSeries(document).length) return 'a part is not published in this period';
  const named = new Set(data.map(({ pointer }) => pointer));
  const out = others.find((one) => !named.has(one.pointer) && !isNothing(one));
  if (out) return `${out.pointer} is left out of the sum`;
  const isSaid = document.whole === true || areHundred([first, ...others]);
  return isSaid ? undefined : 'nobody says that they are parts of a whole';
}

/** Why a figure is not above, below or at the first of its series, as the reason `up`, `down` or `same` says; undefined if all are. */
export function moved({ document, data, claim }: Case): string | undefined {
  for (const one of data) {
    const [first] = inStages(document, one) ?? orderedAt(document, one);
    if (!first?.published.numbers || !one.published.numbers) return `${one.pointer} has no figure to compare with`;
    const [from, to] = [heightOf(first, numbersOf(first)), heightOf(one, numbersOf(one))];
    const isMoved =
      claim.reason === 'up'
        ? isAbove(to, from) === 'always'
        : claim.reason === 'down'
          ? isAbove(from, to) === 'always'
          : isPoint(from) && isPoint(to) && from.low === to.low;
    if (!isMoved) return `${one.pointer} is not ${claim.reason ?? ''}`;
  }
  return undefined;
}
