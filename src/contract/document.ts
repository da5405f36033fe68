import { readWithFigures } from './current-figures.js';
import { withHighlight } from './highlight.js';
import { withLosses } from './losses.js';
import { onceEach } from './once-each.js';
import type { Parsed, Problem } from './problem.js';
import { freeze, readObject, reject, type ObjectSchema, type Shape, type Written } from './reader.js';
import type { Steps } from './steps.js';

/** The document as an object; JSON text is parsed. `null` and `undefined` are no document, and no problem either. */
function open(input: unknown, problems: Problem[]): unknown {
  try {
    return (typeof input === 'string' ? (JSON.parse(input) as unknown) : input) ?? undefined;
  } catch {
    const expected = { code: 'json' } as const;
    // The text that a framework writes into an attribute when it is given an object.
    return (input as string).trim() === '[object Object]'
      ? reject(problems, { pointer: '', code: 'stringified-object', expected })
      : reject(problems, { pointer: '', code: 'not-json', expected, found: input });
  }
}

/** Problems without those of marks that a note of the data begins with: "* Provisional". */
function withoutExplained(problems: readonly Problem[], data: unknown): readonly Problem[] {
  if (!problems.some(({ code }) => code === 'unexplained-mark')) return problems;
  const text = JSON.stringify(data);
  // What was found has quotation marks.
  return problems.filter(({ code, found = '' }) => code !== 'unexplained-mark' || !text.includes(found.slice(0, -1)));
}

/** Reads a whole document, an object or JSON text, in steps. `build` makes the data of its members, of which those in `main` may hold the figures. */
export function documentSteps<S extends Shape, T extends object>(
  input: unknown,
  schema: ObjectSchema<S>,
  main: (keyof S & string) | readonly (keyof S & string)[],
  build: (written: Written<S>, problems: Problem[]) => Steps<T | undefined>,
): Steps<Parsed<T>> {
  const unopened: Problem[] = [];
  const { adapt = (given: unknown) => given } = schema;
  const document = adapt(open(input, unopened));
  return readWithFigures(function* () {
    const problems = [...unopened];
    const written = document === undefined ? undefined : readObject(document, '', problems, schema);
    const data = written && (yield* build(written, problems));
    const isDrawable = data && [main].flat().some((name) => written[name] !== undefined);
    if (!isDrawable) return freeze({ data: undefined, problems });
    yield;
    const all = withHighlight(written, data, ({ name: found, values }) => {
      reject(problems, { pointer: '/highlight', code: 'unknown-name', expected: { code: 'one-of', values }, found });
    });
    return freeze({ data: withLosses(all, problems), problems: onceEach(withoutExplained(problems, all)) });
  });
}
