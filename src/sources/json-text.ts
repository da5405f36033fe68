import type { Place } from '../contract/problem.js';
import { withoutEditorMarks } from './edited-text.js';
import type { FoundInput } from './source.js';

/** The first character of a text that is not JSON, by its line and column. */
export interface JsonFault extends Place {
  /** A comma that is one too many, before `]` or `}`. */
  readonly isExtraComma: boolean;
}

/** White space and one token of JSON: a mark in the first group, a text in the second, or a number, `true`, `false` or `null`. */
const TOKEN =
  /[ \t\n\r]*(?:([[\]{}:,])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))/y;

/** The kind of token that may come next: a value, the name of a member, a colon, or the end of an item. A list or an object may be empty. */
type Next = 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'end';

/** Marks that may come now, and what may come after them. */
const AFTER: Readonly<Record<Next, Readonly<Record<string, Next>>>> = {
  value: { '[': 'first-value', '{': 'first-name', scalar: 'end', text: 'end' },
  'first-value': { '[': 'first-value', '{': 'first-name', ']': 'end', scalar: 'end', text: 'end' },
  name: { text: 'colon' },
  'first-name': { text: 'colon', '}': 'end' },
  colon: { ':': 'value' },
  end: { ']': 'end', '}': 'end', ',': 'value' },
};

/** The kind of token that may come after another; `undefined` if the token may not come now. `open` are the brackets that are not closed. */
function step(next: Next, token: string, open: string[]): Next | undefined {
  const after = AFTER[next][token];
  if (token === '[' || token === '{') open.push(token);
  if ((token === ']' && open.pop() !== '[') || (token === '}' && open.pop() !== '{')) return undefined;
  if (token !== ',') return after;
  return open.length ? after && (open.at(-1) === '{' ? 'name' : 'value') : undefined;
}

/** The line and column of an index in a text, from 1. */
function placeAt(text: string, index: number): Place & { readonly column: number } {
  const before = text.slice(0, index).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The place where a text stops being JSON. Engines name the place in different ways, or not at all. Undefined if the text is JSON. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let next: Next = 'value';
  let comma = -1;
  let index = 0;
  while (next !== 'end' || open.length) {
    TOKEN.lastIndex = index;
    const found: RegExpExecArray | null = TOKEN.exec(text);
    const [all = '', mark, quoted] = found ?? [];
    const after: Next | undefined = found
      ? step(next, mark ?? (quoted === undefined ? 'scalar' : 'text'), open)
      : undefined;
    if (after === undefined) {
      const isExtraComma = (mark === ']' || mark === '}') && (next === 'value' || next === 'name') && comma >= 0;
      const start = found
        ? index + all.length - all.trimStart().length
        : index + (/^\s*/.exec(text.slice(index))?.[0].length ?? 0);
      return { ...placeAt(text, isExtraComma ? comma : start), isExtraComma };
    }
    index += all.length;
    if (mark === ',') comma = index - 1;
    next = after;
  }
  const rest = text.slice(index).search(/\S/);
  return rest < 0 ? undefined : { ...placeAt(text, index + rest), isExtraComma: false };
}

/** The value of JSON text. Undefined if it is not JSON; JSON itself has no such value. */
function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** The address of a page, or of a file. */
const ADDRESS = /^(?:https?:\/\/\S+|[^\s{}[\]"?#]+\.(?:csv|tsv|json)(?:[?#]\S*)?)$/i;

/** Parses JSON text, without a byte order mark and the marks of an editor. A text that is not JSON is reported with the place where it stops being it. */
export function openJson(text: string): FoundInput {
  const plain = text.replace(/^\ufeff/, '');
  const document = parsed(plain);
  // The text that a framework writes into an attribute when it is given an object.
  if (document !== undefined || plain.trim() === '[object Object]')
    return { document: document ?? plain, problems: [] };
  const unmarked = parsed(withoutEditorMarks(plain));
  if (unmarked !== undefined)
    return { document: unmarked, problems: [{ pointer: '', code: 'edited-json', severity: 'noted' }] };
  if (ADDRESS.test(plain.trim()))
    return {
      document: undefined,
      problems: [{ pointer: '', code: 'not-json', severity: 'lost', expected: { code: 'src' } }],
    };
  const { isExtraComma = false, ...place } = findJsonFault(plain) ?? {};
  const expected = { code: isExtraComma ? 'no-comma' : 'json' } as const;
  return { document: undefined, problems: [{ pointer: '', code: 'not-json', severity: 'lost', expected, ...place }] };
}
