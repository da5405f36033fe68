import type { Problem, ProblemCode, Severity } from './problem.js';

/** Reads one member: returns what can be used, or `undefined` after it has reported why not. Never throws. */
export type Read<T> = (value: unknown, at: string, problems: Problem[]) => T | undefined;

/** The readers of an object's members, by name. */
export type Shape<T> = { readonly [K in keyof T]-?: Read<T[K]> };

/** A value in at most 60 characters, for a message: JSON for plain values, else the name of its type. Never throws. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 58 ? `${value.slice(0, 57)}…` : value);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return typeof value;
  try {
    return Array.isArray(value) ? 'array' : Object.prototype.toString.call(value).slice(8, -1).toLowerCase();
  } catch {
    return 'object'; // a revoked proxy answers nothing
  }
}

/** Adds one problem; `found` is described, not kept. */
export function report(
  problems: Problem[],
  pointer: string,
  code: ProblemCode,
  severity: Severity,
  expected?: string,
  ...found: [] | [unknown]
): void {
  problems.push({
    pointer,
    code,
    severity,
    ...(expected !== undefined && { expected }),
    ...(found.length && { found: describe(found[0]) }),
  });
}

/** The pointer of a member: `~` and `/` in its name are escaped. @see https://www.rfc-editor.org/rfc/rfc6901#section-3 */
export const member = (at: string, name: string): string => `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** How many letters apart two names are (Levenshtein), for "did you mean". */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1]));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The known name that an unknown one was probably meant to be: at most a third of its letters away, whatever their case. */
function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > 40) return undefined;
  let best: string | undefined;
  let least = Math.max(1, name.length / 3);
  for (const candidate of known) {
    const far = distance(name.toLowerCase(), candidate.toLowerCase());
    if (far <= least) [best, least] = [candidate, far - 0.5];
  }
  return best;
}

/**
 * Reads an object by the readers of its members; `required` names are reported where they are missing, unknown ones with the nearest known name.
 * A member is the object's own or its class's; what hangs on `Object.prototype` is nobody's. Never throws: a getter that does is reported.
 */
export function readObject<T extends object>(
  value: unknown,
  at: string,
  problems: Problem[],
  shape: Shape<T>,
  required: readonly (keyof T & string)[] = [],
  expected = 'an object',
): Partial<T> | undefined {
  let names: string[];
  try {
    if (
      typeof value !== 'object' ||
      value === null ||
      Array.isArray(value) ||
      value instanceof Date ||
      Symbol.iterator in value
    )
      throw value;
    names = Object.keys(value);
  } catch {
    report(problems, at, 'wrong-type', 'lost', expected, value);
    return undefined;
  }
  const source = value as Record<string, unknown>;
  const read: Partial<T> = {};
  for (const name in shape) {
    const pointer = `${at}/${name}`;
    try {
      const own = Object.hasOwn(source, name) || (name in source && !(name in Object.prototype));
      const found = own ? source[name] : undefined;
      // A member that is there and undefined is what an optional one looks like in JavaScript.
      if (found !== undefined) {
        const result = shape[name](found, pointer, problems);
        if (result !== undefined) read[name] = result;
      } else if (required.includes(name)) report(problems, pointer, 'missing-member', 'lost', name);
    } catch {
      report(problems, pointer, 'unreadable', 'lost', name);
    }
  }
  for (const name of names) {
    if (Object.hasOwn(shape, name)) continue;
    report(problems, member(at, name), 'unknown-member', 'noted', nearest(name, Object.keys(shape)), name);
  }
  return read;
}

/** Reads a list item by item; an item that cannot be read is left out, and its place in the pointers stays. */
export const list =
  <T>(item: Read<T>): Read<readonly T[]> =>
  (value, at, problems) => {
    if (!Array.isArray(value)) {
      report(problems, at, 'wrong-type', 'lost', 'a list', value);
      return undefined;
    }
    const items: T[] = [];
    for (let i = 0; i < value.length; i++) {
      try {
        const read = item(value[i], `${at}/${i}`, problems);
        if (read !== undefined) items.push(read);
      } catch {
        report(problems, `${at}/${i}`, 'unreadable', 'lost');
      }
    }
    return items;
  };

/** Reads one of a closed list of words. */
export const oneOf =
  <T extends string | number>(...allowed: readonly T[]): Read<T> =>
  (value, at, problems) => {
    if (allowed.includes(value as T)) return value as T;
    report(problems, at, 'not-allowed', 'lost', allowed.join(', '), value);
    return undefined;
  };

/** Reads a finite number between two bounds, ends included. */
export const number =
  (low = -Infinity, high = Infinity, whole = false): Read<number> =>
  (value, at, problems) => {
    if (typeof value !== 'number' || (whole && !Number.isInteger(value) && Number.isFinite(value))) {
      report(problems, at, 'wrong-type', 'lost', whole ? 'a whole number' : 'a number', value);
    } else if (!Number.isFinite(value)) report(problems, at, 'not-finite', 'lost', 'a finite number', value);
    else if (value < low || value > high) report(problems, at, 'out-of-range', 'lost', `${low} to ${high}`, value);
    else return value;
    return undefined;
  };

/** Takes a member as it stands, to be read when what holds around it is known. */
export const asWritten: Read<unknown> = (value) => value;

/** Reads `true` or `false`. */
export const flag: Read<boolean> = (value, at, problems) => {
  if (typeof value === 'boolean') return value;
  report(problems, at, 'wrong-type', 'lost', 'true or false', value);
  return undefined;
};

/** Reads text of a closed grammar, which is not shown as it stands. */
export const pattern =
  (grammar: RegExp, expected: string, code: ProblemCode = 'not-allowed'): Read<string> =>
  (value, at, problems) => {
    if (typeof value === 'string' && grammar.test(value)) return value;
    report(problems, at, typeof value === 'string' ? code : 'wrong-type', 'lost', expected, value);
    return undefined;
  };

/** Freezes a parsed copy through and through; periods and other frozen parts are passed over. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const inner of Object.values(Object.freeze(value))) freeze(inner);
  }
  return value;
}

/** The document as an object: JSON text is read, `null` and `undefined` are no document, and no problem either. */
export function open(input: unknown, problems: Problem[]): unknown {
  if (typeof input !== 'string') return input ?? undefined;
  try {
    return JSON.parse(input) as unknown;
  } catch {
    report(problems, '', 'not-json', 'lost', 'JSON', input);
    return undefined;
  }
}
