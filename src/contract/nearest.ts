/** Length of the part in which two names differ, between their common start and end. */
function distance(a: string, b: string): number {
  let start = 0;
  let end = 0;
  while (a[start] && a[start] === b[start]) start++;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end;
}

/** Most names that are told in place of an unknown one. */
const MOST_NAMES = 12;

/** The known name that an unknown one was probably meant to be: `title` of `titel`. Undefined if more than two letters, or a third of the name, differ. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const far = (other: string): number => distance(name.toLowerCase(), other.toLowerCase());
  const [best] = [...known].sort((a, b) => far(a) - far(b));
  return best !== undefined && far(best) <= Math.max(Math.min(2, name.length - 2), name.length / 3) ? best : undefined;
}

/** The names that an unknown one may be meant to be: the one that {@link nearest} finds, or else the first of all. */
export function namesNear(name: string, known: readonly string[]): readonly string[] {
  const near = nearest(name, known);
  return near === undefined ? known.slice(0, MOST_NAMES) : [near];
}
