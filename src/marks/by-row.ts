/** Marks or labels of the rows that are shown, grouped by the row of the table that they belong to. `d3.group` is not used, because its map throws on a page that has put a `get` or `set` on `Object.prototype`. */
export function byRow<Item extends { readonly row?: number }>(
  items: readonly Item[],
  isShown: (row: number) => boolean = () => true,
): ReadonlyMap<number, readonly Item[]> {
  const rows = new Map<number, Item[]>();
  for (const item of items) {
    if (item.row === undefined || !isShown(item.row)) continue;
    const row = rows.get(item.row);
    if (row) row.push(item);
    else rows.set(item.row, [item]);
  }
  return rows;
}
