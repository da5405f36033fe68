import type { PublishedQuantity, QuantityInput, QuantityObject, RevisionInput } from '../contract/quantity.js';
import { UNREADABLE } from '../contract/tidy-columns.js';
import type { Source, SourceInput } from '../contract/source.js';
import { printQuantity } from '../statistics/notation.js';

/** A source as a document states it: its name, or an object if it has an address or a date. */
export function sourceInput({ name, url, date, licence }: Source): SourceInput {
  const more = { ...(url && { url }), ...(date && { date }), ...(licence && { licence }) };
  return Object.keys(more).length ? { name, ...more } : name;
}

/** An exact number with as many decimals as it was published with: "22.0". `1.500` may be read as a thousand and keeps its shortest form. */
function numberText(value: number, decimals: number | undefined): string {
  if (decimals === undefined || decimals === 3 || Math.abs(value) >= 1e21) return String(value);
  const text = value.toFixed(decimals);
  return Number(text) === value ? text : String(value);
}

/** The members of a figure that its short notation does not have. */
const NOT_IN_NOTATION = ['note', 'source', 'revision'] as const;

/** A figure in the short notation, with its decimals. */
function notation({ decimals, ...figure }: PublishedQuantity): string {
  const text = printQuantity(figure);
  return figure.value === undefined || figure.comparator
    ? text
    : text.replace(/^[-\d.]+/, numberText(figure.value, decimals));
}

/** A revision as a document states it. */
const revisionInput = ({ previous, ...revision }: NonNullable<PublishedQuantity['revision']>): RevisionInput => ({
  ...revision,
  ...(previous && { previous: quantityInput(previous) }),
});

/** A figure as a document states it: a number, `null`, its short notation, or an object. Read back, it is the same figure. */
export function quantityInput(figure: PublishedQuantity): QuantityInput {
  if (figure.unread) return UNREADABLE;
  const { decimals, scale: _, revised, status, source, revision, ...members } = figure;
  const given = Object.entries(members).filter(([, value]) => (value as unknown) !== undefined);
  const isBare = NOT_IN_NOTATION.every((name) => figure[name] === undefined);
  if (isBare && (revised || decimals !== undefined)) return notation(figure);
  if (isBare && !status && given.length === 0) return null;
  if (isBare && !status && given.length === 1 && figure.value !== undefined) return figure.value;
  return {
    ...(Object.fromEntries(given) as QuantityObject),
    ...(status && { status: status.length === 1 ? status[0] : [...status] }),
    ...(source && { source: sourceInput(source) }),
    ...(revision && { revision: revisionInput(revision) }),
  };
}
