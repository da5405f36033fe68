// Laws of reading, which hold for every drawing: what is read has its words, arrows reach every datum once, and the words are those of the table.
import { highlighted } from '../../../src/marks/highlight.js';
import type { Scene } from '../../../src/marks/scene.js';
import type { Layout } from '../../../src/parts/layout.js';
import { announcementOf, contentOf } from '../../../src/reading/content.js';
import { isFound } from '../../../src/marks/readable.js';
import { datumKey, pointsOf } from '../../../src/reading/point.js';
import { chartStops } from '../../../src/reading/stops.js';

/** What reading needs of a layout. */
export type Drawn = Pick<Layout, 'scenes' | 'table'>;

/** Number of stops of a drawing that are read. */
const MOST_STOPS = 400;

/** The stops without a text, and those that read what the table has not. */
export function unreadStops({ scenes, table }: Drawn): readonly string[] {
  const stops = chartStops(scenes);
  return Array.from({ length: Math.min(stops.length, MOST_STOPS) }, (_, index) => {
    const stop = stops.at(index);
    if (!stop?.points.length) return `${index}: nothing`;
    const content = contentOf(stop, table, stop.points[0]);
    if (!announcementOf(content)) return `${index}: no text`;
    const rows = stop.points.flatMap(({ row: index, texts }) => {
      const row = table.row(index);
      return texts ? [texts.figure] : [...row.cells, ...(row.history?.().map(([, figure]) => figure) ?? [])];
    });
    const strange = content.lines.find(({ figure: text }) => !rows.includes(text));
    return strange && `${index}: ${strange.figure}`;
  }).filter((fault) => fault !== undefined);
}

/** The data that arrows reach twice in one scene, or never. */
export function missedData({ scenes }: Drawn): readonly string[] {
  const stops = chartStops(scenes);
  // The points of a line may have texts in place of rows: they share the row of their line.
  const reached = scenes.map(() => [] as string[]);
  const visited = scenes.map(() => new Set<string>());
  for (let index = 0; index < stops.length; index++) {
    const stop = stops.at(index);
    for (const point of stop?.points ?? []) visited[stop?.scene ?? 0]?.add(datumKey(point));
    reached[stop?.scene ?? 0]?.push(...(stop?.points.map((point) => point.texts?.pointer ?? datumKey(point)) ?? []));
  }
  return scenes.flatMap(({ marks }, scene) => {
    const own = reached[scene] ?? [];
    const data = pointsOf(marks.filter((mark) => isFound(mark) && mark.type !== 'run')).map(datumKey);
    const twice = own.filter((key, index) => own.indexOf(key) !== index);
    const never = data.filter((key) => !visited[scene]?.has(key));
    return [...twice.map((key) => `${scene}: ${key} twice`), ...never.map((key) => `${scene}: ${key} never`)];
  });
}

/** What all marks are without their colours. */
const factsOf = (scenes: readonly Scene[]): readonly string[] =>
  scenes
    .flatMap(({ marks }) => marks)
    .map(({ series: _series, part: _part, step: _step, tone: _tone, muted: _muted, ...facts }) => JSON.stringify(facts))
    .sort();

/** True if a drawing that puts its first datum forward greys only others, and no mark has another place, status or certainty. One that puts others forward already is left. */
export function isGreyedTruly({ scenes }: Drawn): boolean {
  const marks = scenes.flatMap((scene) => scene.marks);
  const id = marks.find(isFound)?.id;
  if (id === undefined || marks.some(({ muted }) => muted)) return true;
  const after = highlighted({ scenes }, [{ name: 'one', pointers: [id] }]).scenes;
  const own = after.flatMap((scene) => scene.marks).filter((mark) => mark.id === id && mark.muted);
  return !own.length && JSON.stringify(factsOf(after)) === JSON.stringify(factsOf(scenes));
}
