import { dodge } from '../../marks/line-ends.js';
import type { MarkBase } from '../../marks/mark.js';
import type { PlotRoom } from '../../marks/placed-axis.js';
import type { Label, LineEnds } from '../../marks/scene.js';
import { BOLD, textWidth, widestText } from '../../marks/text-width.js';
import { isolated } from '../../words/isolated.js';

/** Least distance of two names at the ends of lines: one line of text, as a share of the plot's least height. */
export const NAME_DISTANCE = 0.066;
/** Largest number of names that have room at the ends of lines. */
const MOST_NAMES = 1 + Math.floor(1 / NAME_DISTANCE);
/** Largest width of names at the ends of lines, in ems. If one is wider, a key above the plot names the lines. */
const WIDEST_NAME = 18;
/** Font size of the names in ems, and the least width of a chart with names: a width in ems, and a multiple of the width of the names. */
export const NAME_SIZE = 0.8125;
const LEAST_WIDTH = 30;
const LEAST_TIMES = 3;

/** Space between a plot and the names at the ends of its lines, in ems. */
export const NAME_MARGIN = 0.6;

/** A name at the end of a line, before it is moved apart from the others. */
export type LineName = Pick<Label, 'text' | 'y' | 'series' | 'strong'> & Pick<MarkBase, 'tone'>;

/** A name that ends before the word that has no room at the end of a line. */
function cutName(name: string): string {
  if (textWidth(name) * BOLD <= WIDEST_NAME - 1) return name;
  const words = name.split(/(?<=\s)/u);
  const count = words.findIndex((_, last) => textWidth(words.slice(0, last + 1).join('')) * BOLD > WIDEST_NAME - 2);
  return count > 0 ? `${words.slice(0, count).join('').trimEnd()}…` : name;
}

/**
 * The strip of names at the ends of lines. Undefined if they are too many or too wide. Lines that are all of one grey (`areGrey`) are told apart by nothing but
 * their names, so that long ones are cut.
 */
export function endsOf(names: readonly LineName[], areGrey = false): LineEnds | undefined {
  const widthOf = (all: readonly LineName[]): number =>
    widestText(all.map(({ text, strong }) => `${text} ${strong ?? ''}`)) * BOLD + 0.5;
  const short = names.map(({ strong, ...name }) => (name.text ? name : { ...name, strong }));
  const cut = short.map((name) => ({ ...name, text: cutName(name.text) }));
  const fitting = [names, short, ...(areGrey ? [cut] : [])].find((all) => widthOf(all) <= WIDEST_NAME);
  if (!fitting?.length || fitting.length > MOST_NAMES) return undefined;
  const ys = dodge(
    fitting.map(({ y }) => y),
    NAME_DISTANCE,
  );
  const labels = fitting.map(({ tone, ...name }, index): Label => ({
    ...name,
    // After Arabic letters a per cent sign would leave its number.
    text: isolated(name.text),
    x: 0,
    y: ys[index] ?? name.y,
    role: tone ? 'tick' : 'name',
  }));
  const width = widthOf(fitting);
  return { width, labels, least: Math.max(LEAST_WIDTH, LEAST_TIMES * NAME_SIZE * width) };
}

/** The room of a plot between its value axis and the names at the ends of its lines, which a key, or a figure in the plot, may replace in narrow charts. */
export function roomOf(
  { gutter, before }: { readonly gutter: number; readonly before: number },
  ends: LineEnds | undefined,
  hasKeys: boolean,
): PlotRoom {
  if (!ends) return { margin: gutter, before };
  const margin = gutter + ends.width * NAME_SIZE + NAME_MARGIN;
  return {
    margin,
    before,
    ...((hasKeys || ends.narrow) && {
      narrow: { margin: gutter + (ends.narrow ? NAME_MARGIN : 0), until: ends.least },
    }),
  };
}
