/** A value that is made when it is first asked for: a page whose figures are numbers never needs the words around written ones. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
