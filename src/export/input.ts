import type { PublishedQuantity, QuantityInput, QuantityObject, RevisionInput } from '../contract/quantity.js';
import { UNREADABLE } from '../contract/tidy-columns.js';
import type { Source, SourceInput } from '../contract/source.js';
import { printQuantity } from '../statistics/notation.js';
import type { AnnotationPlace } from '../contract/annotation.js';
import type { Context, Head, Scope } from '../contract/context.js';
import { writtenPeriod } from '../statistics/period.js';
import type { Unit, UnitInput } from '../contract/unit.js';

/** A source as a document states it: its name, or an object if it has an address or a date. */
function sourceInput({ name, url, date, licence }: Source): SourceInput {
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

/** True if two members of scopes are equal. They are plain data. */
const isEqual = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** A unit as a document states it: its name, or an object if it has more than that. */
function unitInput(unit: Unit): UnitInput {
  const { other, percent, ...more } = unit;
  const isNamed = Object.values(more).every((value) => (value as unknown) === undefined);
  if (isNamed && !!percent === other.startsWith('%')) return other;
  // Money has no name of its own, and the contract asks for one.
  return { ...unit, other: other || (unit.currency ?? other) };
}

/** The members of a scope that are not those of the scope around it, as a document states them. */
export function ownContext(scope: Scope, outer: Scope): Context {
  const isOwn = (name: keyof Scope): boolean => scope[name] !== undefined && !isEqual(scope[name], outer[name]);
  const { unit, decimals, kind, base, polarity, period, periodLabel, asOf, yearStart, source, lang } = scope;
  return {
    ...(isOwn('unit') && unit && { unit: unitInput(unit) }),
    ...(isOwn('decimals') && { decimals }),
    ...(isOwn('kind') && { kind }),
    ...(isOwn('base') &&
      base && { base: { ...(base.period && { period: writtenPeriod(base.period) }), value: base.value } }),
    ...(isOwn('polarity') && { polarity }),
    ...((isOwn('period') || isOwn('periodLabel')) && { period: period ? writtenPeriod(period) : periodLabel }),
    ...(isOwn('asOf') && asOf && { asOf: asOf.text }),
    ...(isOwn('yearStart') && { yearStart }),
    ...(isOwn('source') && source && { source: sourceInput(source) }),
    ...(isOwn('lang') && { lang }),
  } as Context;
}

/** The members of a place that a document states. */
const stated = (at: AnnotationPlace): AnnotationPlace =>
  Object.fromEntries(Object.entries(at).filter(([, name]) => name !== undefined));

/** The head of a chart as a document states it. */
export function headInput({
  title,
  subtitle,
  description,
  span,
  notes,
  annotations,
  highlight,
  scope,
}: Head): Record<string, unknown> {
  return {
    title,
    ...(subtitle && { subtitle }),
    ...(description && { description }),
    ...(span && { span: span.text }),
    ...ownContext(scope, {}),
    ...(notes.length && { notes: [...notes] }),
    ...(annotations && { annotations: annotations.map(({ at, text }) => ({ at: stated(at), text })) }),
    ...(highlight && { highlight: highlight.map(({ name }) => name) }),
  };
}
