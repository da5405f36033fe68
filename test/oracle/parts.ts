import { numbersOf, type Case } from './claim.js';
import { datumAt, elements, isObject, parentOf, resolve, type Datum, type Document } from './document.js';
import { isPoint } from './interval.js';
import { fails, holds, type Verdict } from './verdict.js';

/** Forms that show parts of a whole by themselves. */
const FORMS_OF_PARTS = ['share', 'donut', 'treemap', 'waffle'];
/** Forms that stack the parts of each group. */
const FORMS_OF_GROUPS = [...FORMS_OF_PARTS, 'stacked', 'stacked-100'];

/** True for a category without a number of its own: a heading, in whose place its parts stand. */
export function isHeading(document: Document, pointer: string): boolean {
  const json = resolve(document, pointer);
  if (!isObject(json) || elements(document, `${pointer}/categories`).length === 0) return false;
  if (isGroup(pointer)) return false;
  // "A parent without a number is not summed for": of one that is missing for a reason, the reason is said.
  return datumAt(document, pointer).published.missing === 'no-figure';
}

/** True for a group, whose categories are the parts of its own total. */
export const isGroup = (pointer: string): boolean => /^\/groups\/\d+$/.test(pointer);

/** The pointer of the whole of the parts of a category, of a group or (`''`) of the document. */
export const wholeAt = (parent: string): string =>
  parent === '' ? '/total' : isGroup(parent) ? `${parent}/total` : parent;

const within = (document: Document, pointer: string): readonly Datum[] =>
  elements(document, `${pointer}/categories`)
    .filter((element) => isObject(resolve(document, element)))
    .map((element) => datumAt(document, element));

/** The parts of a category, or (`''`, the document) the categories, with the parts of a heading in its place. */
export const partsOf = (document: Document, pointer: string): readonly Datum[] =>
  within(document, pointer).flatMap((part) =>
    pointer === '' && isHeading(document, part.pointer) ? within(document, part.pointer) : [part],
  );

/** Whether per cents add up to 100 within half a unit of the last digit of each, at most 1. */
function addUpTo100(data: readonly Datum[]): boolean {
  if (
    data.length < 3 ||
    !data.every(({ unit, published }) => unit?.isPercent && published.numbers && isPoint(published.numbers))
  )
    return false;
  const values = data.map((datum) => numbersOf(datum).low);
  const room = values.reduce((sum, value) => sum + 0.5 * 10 ** -(String(value).split('.')[1]?.length ?? 0), 0);
  return Math.abs(values.reduce((sum, value) => sum + value, 0) - 100) <= Math.min(1, room) + 1e-9;
}

/** The reason for which the parts of a category, or the categories (`''`), are not parts of one whole; undefined if they are. */
export function notParts(of: Case, parent = ''): string | undefined {
  const { document, form } = of;
  const data = partsOf(document, parent);
  if (document.exclusive === false) return 'one case can be in several categories';
  if (data.some(({ kind }) => kind === 'rate' || kind === 'index')) return 'rates and indices are never parts';
  if (data.some(({ unit }) => unit?.per !== undefined)) return 'figures per something are never parts';
  if (data.some(({ unit }) => unit?.isRank)) return 'places in a ranking are never parts';
  // What people write may be refused, and is no figure then.
  if (data.some(({ published }) => !published.isWriting && (published.numbers?.high ?? 0) < 0))
    return 'negative figures are never parts';
  const [first] = data;
  const isForeign = ({ unitKey, kind = 'flow', periodText }: Datum) =>
    unitKey !== first?.unitKey || kind !== (first.kind ?? 'flow') || periodText !== first.periodText;
  if (data.some(isForeign)) return 'the figures differ in unit, kind or period';
  if (isGroup(parent)) return notPartsOfGroup(of, parent, data);
  // The document calls what is inside a category its parts.
  if (parent !== '') return undefined;
  if (document.whole === false) return 'the document says that they are no parts';
  const isSaid = document.total !== undefined || document.whole === true || FORMS_OF_PARTS.includes(form ?? '');
  return isSaid || addUpTo100(data) ? undefined : 'nobody says that they are parts of a whole';
}

function notPartsOfGroup({ document, form }: Case, group: string, data: readonly Datum[]): string | undefined {
  if (document.whole === false) return 'the document says that they are no parts';
  const isSaid =
    resolve(document, `${group}/total`) !== undefined ||
    document.whole === true ||
    // Answers on one scale are parts of those who were asked.
    document.diverging === true ||
    FORMS_OF_GROUPS.includes(form ?? '') ||
    data.some(({ label = '' }) => /^(?:total|all)\b/i.test(label));
  return isSaid || addUpTo100(data) ? undefined : 'nobody says that they are parts of a whole';
}

/** The pointer of what a part is in: the document (`''`) or a category that is no heading. */
export function parentOfPart(document: Document, part: Datum): string {
  const parent = parentOf(parentOf(part.pointer));
  return parent !== '' && isHeading(document, parent) ? '' : parent;
}

/** True if the part is in the whole: in the total or the document, however deep, or in the category. */
export const isWithin = (part: Datum, whole: Datum): boolean =>
  whole.pointer === '/total' ||
  part.pointer.startsWith(`${whole.pointer.replace(/\/total$/, '')}/`) ||
  part.pointer === whole.pointer;

/** Whether the pointers of parts are of one whole, each once. */
export function areOneWhole(document: Document, whole: Datum | undefined, parts: readonly Datum[]): Verdict {
  const [first] = parts;
  if (!first) return fails('there are no parts');
  const parent = parentOfPart(document, first);
  if (parts.some((part) => parentOfPart(document, part) !== parent)) return fails('the parts are of different wholes');
  if (new Set(parts.map(({ pointer }) => pointer)).size !== parts.length) return fails('a part is counted twice');
  const expected = wholeAt(parent);
  return whole && whole.pointer !== expected ? fails(`the parts are not of ${whole.pointer}`) : holds;
}

/** The siblings of the parts that are in no pointer. */
export const leftOut = (document: Document, parts: readonly Datum[]): readonly Datum[] => {
  const named = new Set(parts.map(({ pointer }) => pointer));
  return parts[0]
    ? partsOf(document, parentOfPart(document, parts[0])).filter(({ pointer }) => !named.has(pointer))
    : [];
};

/** Words for "of those of which a figure is known". */
export const OF_THE_KNOWN =
  /with a figure|of those|listed|known|published|named|at least|given|add up|sum of the others/i;

/** The largest size of the figures, by which errors of computing are measured. */
export const largest = (data: readonly Datum[]): number =>
  Math.max(
    ...data
      .map(numbersOf)
      .flatMap(({ low, high }) => [low, high])
      .filter(Number.isFinite)
      .map(Math.abs),
    0,
  );

/** Kinds of missing that are nothing of a whole. */
const NOTHING_OF_THE_WHOLE: readonly (string | undefined)[] = ['cannot-exist', 'elsewhere'];

export const isNothing = ({ published }: Datum): boolean => NOTHING_OF_THE_WHOLE.includes(published.missing);

/** Labels of categories that name nothing. */
const UNNAMED = /^(?:don[’']t know|unknown|not (?:known|stated)|others?|everything else)$/i;

/** True for a category of what is left: "unknown", "other". */
export function isRest(document: Document, { pointer, label = '' }: Datum): boolean {
  const json = resolve(document, pointer);
  return UNNAMED.test(label) || (isObject(json) && (json.rest === 'unknown' || json.rest === 'other'));
}

/** True for a figure up to 1 in a list with per cents: `0.5` or `>0.1` next to "83%" may be 50% or over 10%. */
export function isFractionBesidePercents(document: Document, { pointer, published }: Datum): boolean {
  const list = resolve(document, /^\/(?:measures|series)\/\d+/.exec(pointer)?.[0] ?? '');
  const known = published.numbers;
  const ends = known ? [known.low, known.high].filter(Number.isFinite) : [];
  return ends.length > 0 && ends.every((end) => Math.abs(end) <= 1) && /"[^"]*\d%"/.test(JSON.stringify(list));
}
