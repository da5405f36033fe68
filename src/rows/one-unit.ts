/** True if all of some columns or series are in one unit, or all without any. False if there are none. */
export const haveOneUnit = (all: readonly { readonly unit?: unknown }[]): boolean =>
  new Set(all.map(({ unit }) => JSON.stringify(unit))).size === 1;
