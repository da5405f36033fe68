import type { AnnotationPlace } from '../contract/annotation.js';
import type { Context, Head, Scope } from '../contract/context.js';
import { writtenPeriod } from '../statistics/period.js';
import type { Unit, UnitInput } from '../contract/unit.js';
import { sourceInput } from './quantity-input.js';

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

/** A scope without a time, which is that of the figures around it. */
export const untimed = ({ period: _period, periodLabel: _label, asOf: _asOf, ...scope }: Scope): Scope => scope;

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
