import type { Label } from '../../marks/scene.js';
import { classWidth } from '../../marks/text-width.js';
import { widthStretches } from '../../marks/width-stretches.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

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
    return own
      ? widthStretches(own, widths).map(({ value, ...range }) => ({ ...label, text: value, ...range }))
      : [label];
  });
}
