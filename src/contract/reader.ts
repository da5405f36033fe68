import type { Parsed, Problem, ProblemCode, Severity } from './problem.js';

/** Reads one member: returns what can be used, or `undefined` after it has reported why not. Never throws. */
export type Read<T> = (value: unknown, pointer: string, problems: Problem[]) => T | undefined;

/** The readers of an object's members, by name. */
export type Shape<T> = { readonly [K in keyof T]-?: Read<T[K]> };

/** The name of a value's type as the language has it: `Object` for plain ones and those of classes, `Date`, `Promise`, `Null` … */
const typeOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/**
 * A value in at most 60 characters, for a message: JSON for plain values, else the name of its type. Text with brackets may hold a figure
 * that is marked as confidential, and is only called a string. Never throws.
 */
function describe(value: unknown): string {
  if (typeof value === 'string' && !/[[{]/.test(value)) {
    const json = JSON.stringify(value.slice(0, 60));
    return json.length > 60 ? `${json.slice(0, 58)}…"` : json;
  }
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return typeof value;
  try {
    return typeOf(value).slice(0, 60).toLowerCase();
  } catch {
    return 'object'; // a revoked proxy answers nothing
  }
}

/** Adds one problem; `found` is described, not kept. */
export function reportProblem(
  problems: Problem[],
  pointer: string,
  code: ProblemCode,
  severity: Severity,
  expected?: string,
  found?: unknown,
): void {
  problems.push({ pointer, code, severity, expected, found: found === undefined ? undefined : describe(found) });
}

/** Reports a value that cannot be used, and reads nothing. */
export function reject(
  problems: Problem[],
  pointer: string,
  code: ProblemCode,
  expected: string,
  found?: unknown,
): undefined {
  reportProblem(problems, pointer, code, 'lost', expected, found);
  return undefined;
}

/** The pointer of a member: `~` and `/` in its name are escaped. @see https://www.rfc-editor.org/rfc/rfc6901#section-3 */
const member = (pointer: string, name: string): string =>
  `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** What is said of a document from outside, as the attributes of a tag do: it fills the members that the document leaves out. */
export type Defaults = Readonly<Record<string, unknown>>;

/** Whether what is said beside a member is not so: what the member says on top, as an address of the source, is no difference. */
const differ = (own: unknown, other: unknown): boolean =>
  Object(other) === other
    ? Object.entries(other as object).some(([name, value]) => value && value !== (own as Defaults | undefined)?.[name])
    : own !== other;

/**
 * Reads an object by the readers of its members; `required` names are reported where they are missing, unknown ones with those that are known.
 * A member is the object's own or its class's; what hangs on `Object.prototype` is nobody's. What the object leaves out is taken from `defaults`;
 * what stands in both and is not the same is reported, and the object's is used. Never throws: a getter that does is reported.
 */
export function readObject<T extends object>(
  value: unknown,
  pointer: string,
  problems: Problem[],
  shape: Shape<T>,
  required: readonly (keyof T & string)[],
  expected: string,
  defaults?: Defaults,
): Partial<T> | undefined {
  let names: string[];
  try {
    // What has a type of its own, as a Date or a promise that was not awaited, has nothing to read and would pass for an empty object.
    if (typeOf(value) !== 'Object' || Symbol.iterator in (value as object)) throw value;
    names = Object.keys(value as object);
  } catch {
    return reject(problems, pointer, 'wrong-type', expected, value);
  }
  const source = value as Record<string, unknown>;
  const read: Partial<T> = {};
  for (const name in shape) {
    // All members stand there, if only as undefined: what is missing must not be found on a prototype, and one shape is a third of the memory.
    read[name] = undefined;
    try {
      // A member that is there and undefined is what an optional one looks like in JavaScript.
      const own = name in Object.prototype && !Object.hasOwn(source, name) ? undefined : source[name];
      const other = defaults && Object.hasOwn(defaults, name) ? defaults[name] : undefined;
      const found = own === undefined ? other : own;
      if (found !== undefined) read[name] = shape[name](found, `${pointer}/${name}`, problems);
      else if (required.includes(name)) reject(problems, `${pointer}/${name}`, 'missing-member', expected);
      if (other !== undefined && other !== found && differ(read[name], shape[name](other, `${pointer}/${name}`, [])))
        reportProblem(problems, `${pointer}/${name}`, 'conflict', 'noted', describe(own), other);
    } catch {
      reject(problems, `${pointer}/${name}`, 'unreadable', name);
    }
  }
  for (const name of names) {
    if (!Object.hasOwn(shape, name))
      reportProblem(problems, member(pointer, name), 'unknown-member', 'noted', Object.keys(shape).join(', '), name);
  }
  return read;
}

/** Reads a list item by item; an item that cannot be read is left out, and its place in the pointers stays. No list is an empty one. */
export const list =
  <T>(item: Read<T>): Read<readonly T[]> =>
  (value, pointer, problems) => {
    let length = value === undefined ? 0 : -1;
    try {
      if (Array.isArray(value)) ({ length } = value);
    } catch {
      // a revoked proxy answers nothing
    }
    if (length < 0) return reject(problems, pointer, 'wrong-type', 'a list', value);
    const items: T[] = [];
    for (let i = 0; i < length; i++) {
      try {
        const read = item((value as unknown[])[i], `${pointer}/${i}`, problems);
        if (read !== undefined) items.push(read);
      } catch {
        reject(problems, `${pointer}/${i}`, 'unreadable', 'a value');
      }
    }
    return items;
  };

/** Reads one of a closed list of words. */
export const oneOf =
  <T extends string | number>(...allowed: readonly T[]): Read<T> =>
  (value, pointer, problems) =>
    allowed.includes(value as T) ? (value as T) : reject(problems, pointer, 'not-allowed', allowed.join(', '), value);

/** Reads a finite number between two bounds, ends included. */
export const number =
  (low = -Infinity, high = Infinity, whole = false): Read<number> =>
  (value, pointer, problems) => {
    if (typeof value !== 'number') return reject(problems, pointer, 'wrong-type', 'a number', value);
    if (!Number.isFinite(value)) return reject(problems, pointer, 'not-finite', 'a number', value);
    if (whole && value % 1) return reject(problems, pointer, 'wrong-type', 'a whole number', value);
    return value < low || value > high ? reject(problems, pointer, 'out-of-range', `${low} to ${high}`, value) : value;
  };

/** Takes a member as it stands, to be read when what holds around it is known. */
export const asWritten: Read<unknown> = (value) => value;

/** Reads `true` or `false`. */
export const flag: Read<boolean> = (value, pointer, problems) =>
  typeof value === 'boolean' ? value : reject(problems, pointer, 'wrong-type', 'true or false', value);

/** Reads text of a closed grammar, which is not shown as it stands. */
export const pattern =
  (grammar: RegExp, expected: string): Read<string> =>
  (value, pointer, problems) =>
    typeof value !== 'string'
      ? reject(problems, pointer, 'wrong-type', expected, value)
      : grammar.test(value)
        ? value
        : reject(problems, pointer, 'not-allowed', expected, value);

/** Freezes a parsed copy through and through; periods and other frozen parts are passed over. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const name in value) {
      const member = value[name];
      // Of sixty thousand observations most members are texts and numbers.
      if (typeof member === 'object') freeze(member);
    }
  }
  return value;
}

/** The document as an object: JSON text is read, `null` and `undefined` are no document, and no problem either. */
function open(input: unknown, problems: Problem[]): unknown {
  try {
    return (typeof input === 'string' ? (JSON.parse(input) as unknown) : input) ?? undefined;
  } catch {
    // What a framework writes into an attribute when it is given an object.
    const stringified = (input as string).trim() === '[object Object]';
    return reject(
      problems,
      '',
      stringified ? 'stringified-object' : 'not-json',
      'JSON',
      stringified ? undefined : input,
    );
  }
}

/**
 * Reads a whole document: opens it, reads its members, filled in from `defaults`, and gives them to `build`, which makes what can be drawn.
 * Without its `main` member nothing is left to draw.
 */
export function parseDocument<W extends object, T>(
  input: unknown,
  defaults: Defaults | undefined,
  name: string,
  shape: Shape<W>,
  main: keyof W & string,
  build: (written: Partial<W>, problems: Problem[]) => T | undefined,
): Parsed<T> {
  const problems: Problem[] = [];
  const document = open(input, problems);
  const written =
    document === undefined
      ? undefined
      : readObject(document, '', problems, shape, ['title', main] as never, name, defaults);
  const data = written && build(written, problems);
  return freeze({ data: written?.[main] === undefined ? undefined : data, problems });
}
