import type { Expectation, Place, Problem, ProblemCode, Severity } from './problem.js';
import { statedUnitName } from './unit.js';

/** Reads one value. Returns what can be used, or `undefined` after it has reported the reason. Never throws. */
export type Read<T> = (value: unknown, pointer: string, problems: Problem[]) => T | undefined;

/** The readers of an object's members, by name. */
export type Shape = Readonly<Record<string, Read<unknown>>>;

/** The members of an object as the readers of a shape return them. One that is left out, or cannot be used, is absent. */
export type Written<S extends Shape> = { readonly [K in keyof S]?: S[K] extends Read<infer T> ? T : never };

/** Values that fill the members which a document leaves out, such as the attributes of a tag. */
export type Defaults = Readonly<Record<string, unknown>>;

/** An object of the contract. */
export interface ObjectSchema<S extends Shape> {
  /** Its name in problems: `observation`, `FigureData`. */
  readonly name: string;
  readonly shape: S;
  /** Members that are reported as missing. */
  readonly required: readonly (keyof S & string)[];
  /** True if text may stand in its place, which its caller reads. */
  readonly orText?: boolean;
  readonly defaults?: Defaults | undefined;
  /** The document in the form of the contract, of one in another that people write. */
  readonly adapt?: (document: unknown) => unknown;
}

/** The schema of an object, by its name in problems. `required` members are reported as missing. */
export const objectSchema = <S extends Shape>(
  name: string,
  shape: S,
  required: readonly (keyof S & string)[] = [],
): ObjectSchema<S> => ({ name, shape, required });

/** A problem before its value is described. */
interface Report {
  readonly pointer: string;
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly expected?: Expectation | undefined;
  readonly found?: unknown;
  /** Place in a CSV text or a table. */
  readonly place?: Place | undefined;
}

/** Name of a value's type in JavaScript: `Object` for plain objects and instances of classes, `Date`, `Promise`, `Null` … */
const typeOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/**
 * A value in at most 60 characters: JSON for text, numbers, booleans and `null`, else the name of its type. Text with brackets may hold a figure
 * that is marked as confidential, and is described as `string`, unless they have a number or a year: "[note 1]", "[YR2019]". Never throws.
 */
function describe(value: unknown): string {
  if (typeof value === 'string' && !/[[{]/.test(value.replace(/\[(?:note |YR)?\d+\]/g, ''))) {
    const json = JSON.stringify(value.slice(0, 60));
    return json.length > 60 ? `${json.slice(0, 58)}…"` : json;
  }
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return typeof value;
  try {
    return typeOf(value).slice(0, 60).toLowerCase();
  } catch {
    return 'object'; // a revoked proxy
  }
}

/** Adds one problem; `found` is described, not kept. */
export function reportProblem(problems: Problem[], report: Report): void {
  const { pointer, code, severity, expected, found, place } = report;
  const described = found === undefined ? undefined : describe(found);
  problems.push({ pointer, code, severity, expected, found: described, ...place });
}

/** Reports a value that cannot be used. Returns `undefined`, as its reader does. */
export function reject(problems: Problem[], report: Omit<Report, 'severity'>): undefined {
  reportProblem(problems, { ...report, severity: 'lost' });
  return undefined;
}

/** JSON Pointer of a member; `~` and `/` in its name are escaped. @see https://www.rfc-editor.org/rfc/rfc6901#section-3 */
export const pointerTo = (pointer: string, name: string): string =>
  `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** True if a default contradicts the document. The address that it adds to a source is no contradiction, nor is the code of a currency as its name, nor "%" next to "% of pupils". */
function contradicts(stated: unknown, byDefault: unknown): boolean {
  const members = stated as Defaults | undefined;
  const isAgreed = (name: string, value: unknown): boolean =>
    !value ||
    value === members?.[name] ||
    (name === 'other' && (value === members?.['currency'] || (value === '%' && members?.['percent'] === true)));
  return Object(byDefault) === byDefault
    ? !Object.entries(byDefault as object).every((one) => isAgreed(...one))
    : stated !== byDefault;
}

/** The names of an object's members; `undefined` for a value that is no object to read. */
function namesOf(value: unknown): readonly string[] | undefined {
  try {
    // A Date or a promise that was not awaited would pass for an empty object.
    if (typeOf(value) !== 'Object' || Symbol.iterator in (value as object)) return undefined;
    return Object.keys(value as object);
  } catch {
    return undefined; // a revoked proxy, or one whose traps throw
  }
}

/** An object while its members are read. */
interface Reading<S extends Shape> {
  readonly source: Readonly<Record<string, unknown>>;
  readonly pointer: string;
  readonly problems: Problem[];
  readonly schema: ObjectSchema<S>;
}

/** Members of each shape, all undefined. A copy of them is made at once, which is faster than adding one member after the other. */
const blanks = new WeakMap<object, object>();

/** An object with the members of a shape, all undefined: none is looked up on a prototype, and objects of one shape take a third of the memory. */
function blankOf(shape: Shape): Record<string, unknown> {
  let blank = blanks.get(shape);
  if (!blank) blanks.set(shape, (blank = Object.fromEntries(Object.keys(shape).map((name) => [name, undefined]))));
  return { ...blank };
}

/** One member of an object, or its default. */
function readMember<S extends Shape>(name: keyof S & string, given: unknown, reading: Reading<S>): unknown {
  const { source, problems, schema } = reading;
  const { shape, required, defaults } = schema;
  // Members of `Object.prototype` are nobody's.
  const stated = name in Object.prototype && !Object.hasOwn(source, name) ? undefined : given;
  const byDefault = defaults && Object.hasOwn(defaults, name) ? defaults[name] : undefined;
  const found = stated === undefined ? byDefault : stated;
  if (found === undefined && !required.includes(name)) return undefined;
  const pointer = `${reading.pointer}/${name}`;
  const read = found === undefined ? undefined : shape[name]?.(found, pointer, problems);
  if (found === undefined)
    reject(problems, { pointer, code: 'missing-member', expected: { code: 'object', name: schema.name } });
  if (byDefault !== undefined && byDefault !== found && contradicts(read, shape[name]?.(byDefault, pointer, []))) {
    const expected = {
      code: 'value',
      value: name === 'unit' ? describe(statedUnitName(read)) : describe(stated),
    } as const;
    reportProblem(problems, { pointer, code: 'conflict', severity: 'noted', expected, found: byDefault });
  }
  return read;
}

/**
 * Reads an object by the readers of its members, which may be its own or inherited from its class. Missing required members and unknown ones are
 * reported. Members that it leaves out are taken from `defaults`; where both have one and they differ, that is reported and the object's is
 * used. Never throws: a getter that does is reported.
 */
export function readObject<S extends Shape>(
  value: unknown,
  pointer: string,
  problems: Problem[],
  schema: ObjectSchema<S>,
): Written<S> | undefined {
  const { name: type, shape, required, defaults, orText } = schema;
  const names = namesOf(value);
  if (!names) {
    const expected: Expectation = { code: 'object', name: type, ...(orText && { orText }) };
    return reject(problems, { pointer, code: 'wrong-type', expected, found: value });
  }
  const source = value as Record<string, unknown>;
  const reading = { source, pointer, problems, schema };
  const read = blankOf(shape);
  for (const name in shape) {
    try {
      const given = source[name];
      // Most members are left out. A member that is undefined counts as left out.
      if (given === undefined && !defaults && !required.includes(name)) continue;
      const member = readMember(name, given, reading);
      if (member !== undefined) read[name] = member;
    } catch {
      reject(problems, { pointer: `${pointer}/${name}`, code: 'unreadable' });
    }
  }
  for (const name of names) {
    if (Object.hasOwn(shape, name)) continue;
    const expected = { code: 'one-of', values: Object.keys(shape) } as const;
    const report = { pointer: pointerTo(pointer, name), code: 'unknown-member', severity: 'noted' } as const;
    reportProblem(problems, { ...report, expected, found: name });
  }
  return read as Written<S>;
}

/** Reader of one of these values. */
export const oneOf =
  <T extends string | number>(...values: readonly T[]): Read<T> =>
  (value, pointer, problems) =>
    values.includes(value as T)
      ? (value as T)
      : reject(problems, { pointer, code: 'not-allowed', expected: { code: 'one-of', values }, found: value });

/** Bounds of a number, both included. */
interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly integer?: boolean;
}

/** Reader of a finite number within bounds. */
export const number = (bounds: Bounds = {}): Read<number> => {
  const { minimum = -Infinity, maximum = Infinity, integer = false } = bounds;
  const expected: Expectation = { code: 'number', ...bounds };
  return (value, pointer, problems) => {
    const fail = (code: ProblemCode): undefined => reject(problems, { pointer, code, expected, found: value });
    if (typeof value !== 'number') return fail('wrong-type');
    if (!Number.isFinite(value)) return fail('not-finite');
    if (integer && value % 1) return fail('wrong-type');
    return value < minimum || value > maximum ? fail('out-of-range') : value;
  };
};

/** Reader that takes any value as it is, to be read later. */
export const asWritten: Read<unknown> = (value) => value;

/** Reader of `true` or `false`. */
export const flag: Read<boolean> = (value, pointer, problems) =>
  typeof value === 'boolean'
    ? value
    : reject(problems, { pointer, code: 'wrong-type', expected: { code: 'boolean' }, found: value });

/** Reader of text in a closed grammar, such as a code. */
export const pattern =
  (grammar: RegExp, example: string): Read<string> =>
  (value, pointer, problems) => {
    if (typeof value === 'string' && grammar.test(value)) return value;
    const code = typeof value === 'string' ? 'not-allowed' : 'wrong-type';
    return reject(problems, { pointer, code, expected: { code: 'example', example }, found: value });
  };

/** Freezes a parsed copy deeply; parts that are frozen already are skipped. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    if (Array.isArray(value)) value.forEach(freeze);
    // Of sixty thousand observations most members are texts and numbers.
    else
      for (const name in value) {
        const member = value[name];
        if (typeof member === 'object' && Object.hasOwn(value, name)) freeze(member);
      }
  }
  return value;
}
