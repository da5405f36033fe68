/** Items of a document from which it is read, parsed and drawn in steps. */
const MANY = 6000;

/** The items of the lists that a value has as members. */
const itemsIn = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value ? Object.values(value).filter(Array.isArray).flat() : [];

/** True for a document whose lists have so many items, with those of the lists in them: the observations of several series. */
export function hasManyItems(document: unknown): boolean {
  try {
    let count = 0;
    for (const item of itemsIn(document)) {
      count += 1 + itemsIn(item).length;
      if (count >= MANY) return true;
    }
  } catch {
    // a getter that throws
  }
  return false;
}
