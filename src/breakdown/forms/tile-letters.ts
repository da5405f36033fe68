import type { Label } from '../../marks/scene.js';
import { WIDEST_CLASS, classWidth } from '../../marks/text-width.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Labels of letters that a tile has in charts of several widths: one for each letter, between the widths of two classes. */
function withLetters(
  label: Label,
  texts: readonly (string | undefined)[],
  widths: readonly number[],
): readonly Label[] {
  const starts = texts.flatMap((text, index) => (text === texts[index - 1] ? [] : [index]));
  return starts.flatMap((from, index) => {
    const text = texts[from];
    const most = widths[starts[index + 1] ?? widths.length - 1] ?? Infinity;
    return text ? [{ ...label, text, least: widths[from] ?? 0, ...(most < WIDEST_CLASS && { most }) }] : [];
  });
}

/** The labels of tiles with letters that follow each other in the order of the rows, from the first one on, in a chart of any width. */
export function lettered(labels: readonly Label[]): readonly Label[] {
  const some = labels
    .filter(({ role }) => role === 'letter')
    .map((label) => ({ label, least: classWidth(label.least ?? 0), most: classWidth(label.most ?? Infinity) }));
  const widths = [...new Set(some.flatMap(({ least, most }) => [least, most]))].sort((a, b) => a - b);
  const texts = new Map(some.map(({ label }) => [label, Array.from(widths, (): string | undefined => undefined)]));
  widths.forEach((width, index) => {
    const seen = some.filter(({ least, most }) => least <= width && width < most);
    seen.forEach(({ label }, at) => {
      const own = texts.get(label);
      if (own) own[index] = LETTERS[at];
    });
  });
  return labels.flatMap((label) => {
    const own = texts.get(label);
    return own ? withLetters(label, own, widths) : [label];
  });
}
