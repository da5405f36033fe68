import { namesNear } from './nearest.js';

/** A name that is put forward, with the JSON Pointers of all data that have it. */
export interface Highlight {
  readonly name: string;
  readonly pointers: readonly string[];
}

/** Names of data by which they are put forward: their labels and periods, with their JSON Pointers. */
function namesIn(data: object): ReadonlyMap<string, string[]> {
  const names = new Map<string, string[]>();
  const visit = (one: unknown): void => {
    if (Array.isArray(one)) one.forEach(visit);
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return;
    const { pointer, label, period } = one as { pointer?: unknown; label?: unknown; period?: { text?: unknown } };
    if (typeof pointer === 'string')
      for (const name of new Set([label, period?.text]))
        if (typeof name === 'string' && name) names.set(name, [...(names.get(name) ?? []), pointer]);
    // Data are in lists. Their scopes and periods are not data.
    for (const member of Object.values(one)) if (Array.isArray(member)) visit(member);
  };
  visit(data);
  return names;
}

/** The names of a text: the text itself if it is a name, else its parts between commas. */
const separated = (text: string, names: ReadonlyMap<string, unknown>): readonly string[] =>
  names.has(text)
    ? [text]
    : text
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean);

/** A name that a document does not have, and those that may be meant. */
export interface UnknownName {
  readonly name: string;
  readonly values: readonly string[];
}

/** Data with the names that their document puts forward, of which `report` is called with those that no datum has. Case is ignored if no name is the same. */
export function withHighlight<T extends object>(
  { highlight: written = [] }: { readonly highlight?: string | readonly string[] },
  data: T,
  report: (name: UnknownName) => void,
): T {
  if (!written.length) return data;
  const names = namesIn(data);
  const known = [...names.keys()];
  const highlight: Highlight[] = [];
  for (const wanted of typeof written === 'string' ? separated(written, names) : written) {
    const name = names.has(wanted) ? wanted : known.find((one) => one.toLowerCase() === wanted.toLowerCase());
    const pointers = name === undefined ? undefined : names.get(name);
    if (name !== undefined && pointers) highlight.push({ name, pointers });
    else report({ name: wanted, values: namesNear(wanted, known) });
  }
  return highlight.length ? { ...data, highlight } : data;
}
