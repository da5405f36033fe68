import type { MenuWords } from '../words/menu.js';

/** Name of an item of a chart's menu, apart from its table. */
export type ActionName = 'sentence' | 'numbers' | 'csv' | 'json' | 'png' | 'svg' | 'print' | 'link' | 'embed';

/** Name of an item: `table` shows the figures as a table. */
export type ItemName = 'table' | ActionName;

/** The words of each item, and the format of the file that it makes. */
export const ITEMS: Readonly<Record<ActionName, readonly [words: keyof MenuWords, format?: string]>> = {
  sentence: ['copySentence'],
  numbers: ['copyNumbers'],
  csv: ['downloadData', 'CSV'],
  json: ['downloadData', 'JSON'],
  png: ['downloadPicture', 'PNG'],
  svg: ['downloadDrawing', 'SVG'],
  print: ['printChart'],
  link: ['copyLink'],
  embed: ['copyCode'],
};

/** All items, in groups with a line between them. */
const GROUPS: readonly (readonly ItemName[])[] = [
  ['table'],
  ['sentence', 'numbers'],
  ['csv', 'json', 'png', 'svg', 'print'],
  ['link', 'embed'],
];

/** The words of the attribute `menu`, and the items that each stands for. */
const WORDS: Readonly<Record<string, readonly ItemName[]>> = {
  copy: ['sentence', 'numbers'],
  data: ['csv', 'json'],
  picture: ['png', 'svg'],
};

/** The items of a menu, in its groups. `menu` is the attribute: names with spaces between them; without one all items. Unknown names are problems, and left out. */
export function itemsOf(menu: string | null | undefined): readonly (readonly ItemName[])[] {
  const names = menu?.toLowerCase().match(/[a-z]+/g);
  if (!names) return GROUPS;
  const wanted = new Set<string>(names.flatMap((name): readonly string[] => WORDS[name] ?? [name]));
  return GROUPS.map((group) => group.filter((name) => wanted.has(name))).filter(({ length }) => length);
}

/** Index of the item that a key leads to, from the one in focus; undefined for any other key. `texts` are the names of the items. */
export function itemAt(key: string, from: number, texts: readonly string[]): number | undefined {
  const { length } = texts;
  if (!length) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (from + 1) % length;
    case 'ArrowUp':
      return (from + length - (from < 0 ? 0 : 1)) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
  }
  if (key.length !== 1 || key === ' ') return undefined;
  // A letter leads to the next item that begins with it.
  const after = texts.map((_, step) => (from + 1 + step) % length);
  return after.find((index) => texts[index]?.trim().toLowerCase().startsWith(key.toLowerCase()));
}
