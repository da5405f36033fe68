import type { PublishedQuantity } from '../../contract/quantity.js';
import { endsOf, type LineName } from '../../marks/line-names.js';
import type { Scene, SeriesKey } from '../../marks/scene.js';
import { pointEstimate } from '../../statistics/quantity.js';
import { capital } from '../../words/capital.js';
import { keysOf, openTarget } from './path-keys.js';
import type { PathPlot } from './path-labels.js';

/** Position from which on a point is at the end of the plot. */
const AT_END = 0.99;

/** A name at the end of a line, and the text of the key that it replaces. */
interface Named {
  readonly key: string;
  readonly name: LineName;
}

/** The names of the lines that lead to the end of the plot: to the target, to those that were replaced, and of the forecast. */
function endNames({ facts, path, x, y, words }: PathPlot): readonly Named[] {
  const { measure } = facts;
  const named = <T extends { readonly day: number }>(one: T | undefined): T | undefined =>
    one && x(one.day) > AT_END ? one : undefined;
  const target = named(path.expected.filter(({ pointer }) => pointer).at(-1));
  const open = openTarget(facts, path) ?? target?.value;
  const end = pointEstimate(named(path.points.filter(({ isForecast }) => isForecast).at(-1))?.value ?? {});
  const future = words.legendKey('forecast');
  const amount = (value: PublishedQuantity): string => words.amount(value, measure.scope);
  const aim = words.commonTarget(amount({ value: open }));
  return [
    ...(open === undefined ? [] : [{ key: aim, name: { text: '', strong: aim, y: 1 - y(open) } }]),
    ...path.replaced.flatMap(({ index, points }): readonly Named[] => {
      const [last, replaced] = [named(points.at(-1)), measure.targets[index]];
      if (!last || !replaced) return [];
      const textOf = (until: typeof replaced.replaced): string => words.replacedTarget(amount(replaced.value), until);
      return [
        {
          key: textOf(replaced.replaced),
          name: { text: capital(textOf(undefined)), y: 1 - y(last.value), tone: 'past' },
        },
      ];
    }),
    ...(end === undefined
      ? []
      : [{ key: future, name: { text: capital(future), strong: amount({ value: end }), y: 1 - y(end), series: 0 } }]),
  ];
}

/** The names at the ends of the lines of a single plot, and the key of those that have none there. */
export function namesOf(plot: PathPlot, isSingle: boolean): Required<Pick<Scene, 'keys'>> & Pick<Scene, 'ends'> {
  const named = isSingle ? endNames(plot) : [];
  const ends = endsOf(named.map(({ name }) => name));
  const isNamed = ({ text }: SeriesKey): boolean => named.some(({ key }) => key === text);
  const all = keysOf(plot, plot.words);
  const unnamed = all.filter((key) => !isNamed(key));
  // The line of the figures alone needs no key: it has the figures of its title.
  const stays = unnamed.length > 1 || !ends;
  const keys = all.map((key) => (stays && unnamed.includes(key) ? { ...key, stays: true as const } : key));
  return { keys, ...(ends && { ends }) };
}
