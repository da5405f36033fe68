// Laws of reading, over every situation of the stories in every form: what is read has its words, arrows reach every datum once, and the words are
// those of the table.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseBreakdown } from '../../../src/breakdown/data.js';
import { BREAKDOWN_FORMS } from '../../../src/breakdown/forms.js';
import { layoutBreakdown } from '../../../src/breakdown/layout.js';
import { parseDelta } from '../../../src/delta/data.js';
import { DELTA_FORMS } from '../../../src/delta/forms.js';
import { layoutDelta } from '../../../src/delta/layout.js';
import { highlighted } from '../../../src/marks/highlight.js';
import { parseFigure } from '../../../src/figure/data.js';
import { FIGURE_FORMS } from '../../../src/figure/forms.js';
import { layoutFigure } from '../../../src/figure/layout.js';
import type { Layout } from '../../../src/parts/layout.js';
import { parseProgress } from '../../../src/progress/data.js';
import { PROGRESS_FORMS } from '../../../src/progress/forms.js';
import { layoutProgress } from '../../../src/progress/layout.js';
import { announcementOf, contentOf } from '../../../src/reading/content.js';
import { datumKey, isFound, pointsOf } from '../../../src/reading/point.js';
import { chartStops } from '../../../src/reading/stops.js';
import { parseTimeline } from '../../../src/timeline/data.js';
import { layoutTimeline } from '../../../src/timeline/layout.js';
import { english } from '../../../src/words/index.js';
import * as breakdown from '../../../stories/situations/breakdown/situations.js';
import * as delta from '../../../stories/situations/delta/situations.js';
import * as figure from '../../../stories/situations/figure/situations.js';
import * as progress from '../../../stories/situations/progress/situations.js';
import * as timeline from '../../../stories/situations/timeline/situations.js';

type Drawn = Pick<Layout, 'scenes' | 'table'>;

/** The layouts of a document in each form of its chart, by the name of the form. None if it cannot be read. */
const FORMS: Readonly<
  Record<string, readonly [situations: object, draw: (input: unknown) => readonly [string, Drawn][]]>
> = {
  figure: [
    figure,
    (input) => {
      const { data } = parseFigure(input);
      return data ? FIGURE_FORMS.map((form) => [form, layoutFigure(data, english, { form })]) : [];
    },
  ],
  progress: [
    progress,
    (input) => {
      const { data } = parseProgress(input);
      return data ? PROGRESS_FORMS.map((form) => [form, layoutProgress(data, english, { form })]) : [];
    },
  ],
  breakdown: [
    breakdown,
    (input) => {
      const { data } = parseBreakdown(input);
      return data ? BREAKDOWN_FORMS.map((form) => [form, layoutBreakdown(data, english, { form })]) : [];
    },
  ],
  delta: [
    delta,
    (input) => {
      const { data } = parseDelta(input);
      return data ? DELTA_FORMS.map((form) => [form, layoutDelta(data, english, { form })]) : [];
    },
  ],
  timeline: [
    timeline,
    (input) => {
      const { data } = parseTimeline(input);
      return data ? [['timeline', layoutTimeline(data, english)]] : [];
    },
  ],
};

/** Every layout of a chart, after the names of its situation and form. */
const layoutsOf = (chart: string): readonly (readonly [string, Drawn])[] => {
  const [situations, draw] = FORMS[chart]!; // The names of the tests are those of the charts.
  return Object.entries(situations).flatMap(([name, input]) =>
    draw(input).map(([form, layout]) => [`${name} ${form}`, layout] as const),
  );
};

for (const chart of Object.keys(FORMS))
  describe(`reading a ${chart}`, () => {
    const layouts = layoutsOf(chart);

    it('gives every stop a text, each of which the table has', () => {
      const faults = layouts.flatMap(([name, { scenes, table }]) => {
        const stops = chartStops(scenes);
        return Array.from({ length: Math.min(stops.length, 400) }, (_, index) => {
          const stop = stops.at(index);
          if (!stop?.points.length) return `${name} ${index}: nothing`;
          const content = contentOf(stop, table, stop.points[0]);
          if (!announcementOf(content)) return `${name} ${index}: no text`;
          const rows = stop.points.map(({ row, texts }) => (texts ? [texts.figure] : table.row(row).cells)).flat();
          const strange = content.lines.find(({ figure: text }) => !rows.includes(text));
          return strange && `${name} ${index}: ${strange.figure}`;
        }).filter((fault) => fault !== undefined);
      });
      assert.deepEqual(faults, []);
    });

    it('reaches every datum by the arrows, and none twice in one scene', () => {
      const faults = layouts.flatMap(([name, { scenes }]) => {
        const stops = chartStops(scenes);
        // The points of a line may have texts in place of rows: they share the row of their line.
        const reached = scenes.map(() => [] as string[]);
        const visited = scenes.map(() => new Set<string>());
        for (let index = 0; index < stops.length; index++) {
          const stop = stops.at(index);
          for (const point of stop?.points ?? []) visited[stop?.scene ?? 0]?.add(datumKey(point));
          reached[stop?.scene ?? 0]?.push(
            ...(stop?.points.map((point) => point.texts?.pointer ?? datumKey(point)) ?? []),
          );
        }
        return scenes.flatMap(({ marks }, scene) => {
          const own = reached[scene] ?? [];
          const data = pointsOf(marks.filter((mark) => isFound(mark) && mark.type !== 'run')).map(datumKey);
          const twice = own.filter((key, index) => own.indexOf(key) !== index);
          const never = data.filter((key) => !visited[scene]?.has(key));
          return [
            ...twice.map((key) => `${name} ${scene}: ${key} twice`),
            ...never.map((key) => `${name} ${scene}: ${key} never`),
          ];
        });
      });
      assert.deepEqual(faults, []);
    });

    it('greys others in every form, and no mark loses its place, its status or its certainty', () => {
      const faults = layouts.flatMap(([name, { scenes }]) => {
        const id = scenes.flatMap(({ marks }) => marks).find(isFound)?.id;
        if (id === undefined) return [];
        const after = highlighted({ scenes }, [{ name: 'one', pointers: [id] }]).scenes;
        const factsOf = (all: typeof scenes): readonly string[] =>
          all
            .flatMap(({ marks }) => marks)
            .map(({ series: _series, part: _part, step: _step, tone: _tone, muted: _muted, ...facts }) =>
              JSON.stringify(facts),
            )
            .sort();
        const isSame = JSON.stringify(factsOf(after)) === JSON.stringify(factsOf(scenes));
        const own = after.flatMap(({ marks }) => marks).filter((mark) => mark.id === id && mark.muted);
        return isSame && !own.length ? [] : [name];
      });
      assert.deepEqual(faults, []);
    });
  });
