import type { Problem } from './problem.js';
import type { Head, Scope, WrittenContext, WrittenHead } from './context.js';
import { currentFigures } from './current-figures.js';
import { resolvePeriod } from './period.js';
import { reject } from './reader.js';

/** The JSON Pointers of what was lost, of the first so many problems of a list. */
interface Lost {
  read: number;
  readonly pointers: Set<string>;
}

/** The pointers found in each list of problems. A list grows while its document is read: only what is new in it is read again. */
const KNOWN = new WeakMap<readonly Problem[], Lost>();

/** The JSON Pointers of all members that were given and could not be read. */
function lostPointers(problems: readonly Problem[]): ReadonlySet<string> {
  const known = KNOWN.get(problems);
  const lost = known && known.read <= problems.length ? known : { read: 0, pointers: new Set<string>() };
  for (; lost.read < problems.length; lost.read++) {
    const problem = problems[lost.read];
    if (problem?.severity === 'lost') lost.pointers.add(problem.pointer);
  }
  KNOWN.set(problems, lost);
  return lost.pointers;
}

/** True if a member was given and could not be read. */
const hasLost = (problems: readonly Problem[]): boolean => lostPointers(problems).size > 0;

/** True if a member of the object at a pointer was given and could not be read. It is unknown then, and not that of the outer scope. */
function isUnread(problems: readonly Problem[], pointer: string, member: string): boolean {
  const lost = lostPointers(problems);
  // Of most documents nothing is lost, and a pointer that was just made is slow to look up.
  return lost.size > 0 && lost.has(`${pointer}/${member}`);
}

/** Members that a scope takes as they are written. */
const AS_WRITTEN = ['unit', 'decimals', 'kind', 'polarity', 'source', 'lang'] as const;
/** All members that are written in an object, its period apart. */
const WRITTEN = [...AS_WRITTEN, 'asOf', 'base', 'yearStart'] as const;

type ScopeDraft = { -readonly [K in keyof Scope]: Scope[K] };

/** The scope outside of a document. Its members are its own, so that none comes from a prototype that a page has written to. */
const NO_SCOPE: Scope = {
  unit: undefined,
  decimals: undefined,
  kind: undefined,
  base: undefined,
  polarity: undefined,
  period: undefined,
  periodLabel: undefined,
  asOf: undefined,
  yearStart: undefined,
  source: undefined,
  lang: undefined,
};

/** A scope without members. None comes from a prototype that a page has written to. */
const noMembers = (): ScopeDraft => Object.create(null) as ScopeDraft;

/** The members of a scope that are written in an object, its period apart. */
function writtenScope(written: WrittenContext, pointer: string, problems: Problem[], outer: Scope): ScopeDraft {
  const members = noMembers();
  for (const name of AS_WRITTEN)
    if (written[name] !== undefined || isUnread(problems, pointer, name)) members[name] = written[name] as never;
  const { asOf, base, yearStart } = written;
  // The start of a reporting year must be a day of every year, so 29 February is refused.
  if (yearStart && resolvePeriod(`2001-${yearStart}`, `${pointer}/yearStart`, problems)) members.yearStart = yearStart;
  const context = { yearStart: members.yearStart ?? outer.yearStart };
  if (asOf) members.asOf = resolvePeriod(asOf, `${pointer}/asOf`, problems, context) ?? outer.asOf;
  if (base?.value !== undefined) {
    const period = resolvePeriod(base.period, `${pointer}/base/period`, problems, context);
    members.base = { value: base.value, period };
  } else if (base || isUnread(problems, pointer, 'base')) members.base = undefined;
  return members;
}

/** The members that an object adds to its outer scope but for its period: those written in it, and the unit of its figures. Undefined if there are none. */
function ownScope(written: WrittenContext, pointer: string, problems: Problem[], outer: Scope): ScopeDraft | undefined {
  const isBare = WRITTEN.every((name) => written[name] === undefined) && !hasLost(problems);
  const members = isBare ? undefined : writtenScope(written, pointer, problems, outer);
  const owner = { unit: members && 'unit' in members ? members.unit : outer.unit, lang: members?.lang ?? outer.lang };
  const unit = currentFigures()?.unitAt(pointer, owner);
  if (unit) return Object.assign(members ?? noMembers(), { unit });
  return members && Object.keys(members).length ? members : undefined;
}

/** The outer scope with the members added to it. Without any it is shared, not copied. */
const within = (outer: Scope, added: Scope | undefined): Scope => (added ? { ...outer, ...added } : outer);

/** Scopes that add a period, and nothing else, to another: the rows of a table have one of few periods, and share their scopes. */
const timedScopes = new WeakMap<Scope, Map<string, Scope>>();

/** The scope of an object that has a period, and no other member that is not that of the outer scope. */
function timedScope(period: string, pointer: string, problems: Problem[], outer: Scope): Scope {
  let known = timedScopes.get(outer);
  if (!known) timedScopes.set(outer, (known = new Map<string, Scope>()));
  const shared = known.get(period);
  if (shared) return shared;
  const found = resolvePeriod(period, `${pointer}/period`, problems, { yearStart: outer.yearStart });
  const scope = { ...outer, period: found, periodLabel: found ? undefined : period };
  // What is wrong with a period is said of each.
  if (found) known.set(period, scope);
  return scope;
}

/** The scope of an object: its own members over those of the outer scope. */
export function scopeOf(written: WrittenContext, pointer: string, problems: Problem[], outer: Scope): Scope {
  const added = ownScope(written, pointer, problems, outer);
  const { period } = written;
  if (period && !added) return timedScope(period, pointer, problems, outer);
  const isPeriodUnread = !period && isUnread(problems, pointer, 'period');
  if (!added && !isPeriodUnread) return outer;
  const members = added ?? noMembers();
  if (period) {
    const { yearStart = outer.yearStart } = members;
    members.period = resolvePeriod(period, `${pointer}/period`, problems, { yearStart });
    members.periodLabel = members.period ? undefined : period;
  } else if (isPeriodUnread) members.period = members.periodLabel = undefined;
  const { asOf } = members;
  const about = members.period ?? outer.period;
  if (asOf && about && asOf.end < about.start) {
    const expected = { code: 'within', period: about.text } as const;
    reject(problems, { pointer: `${pointer}/asOf`, code: 'period-order', expected, found: asOf.text });
    members.asOf = undefined;
  }
  return within(outer, members);
}

/** The scope of an observation. Its period belongs to the observation, not to the scope. */
export const observationScope = (written: WrittenContext, pointer: string, problems: Problem[], outer: Scope): Scope =>
  within(outer, ownScope(written, pointer, problems, outer));

/** The head of a chart. Its `note` is added to its `notes`. */
export function headOf(written: WrittenHead, problems: Problem[]): Head {
  // A scope of its own, which the document may complete.
  const scope = { ...scopeOf(written, '', problems, NO_SCOPE) };
  const { title = '', subtitle, description, notes = [], note } = written;
  return {
    title,
    subtitle,
    description,
    span: resolvePeriod(written.span, '/span', problems, scope),
    notes: note ? [...notes, note] : notes,
    scope,
  };
}
