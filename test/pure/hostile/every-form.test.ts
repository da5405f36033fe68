// Hostile documents through every form of their chart: none throws, and no number or text goes astray in what is drawn.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Mark } from '../../../src/marks/mark.js';
import type { Scene } from '../../../src/marks/scene.js';
import type { Layout } from '../../../src/parts/layout.js';
import { HOSTILE } from '../../browser/hostile/table.js';
import { CHART, inEveryForm } from '../../charts.js';

/** Numbers of a path, without words such as NaN. */
const PATH = /^[MLHVACQSTZ\d\s.,+e-]*$/i;
/** Words of a program, not of a reader. */
const ASTRAY = /\bNaN\b|\bInfinity\b|\bundefined\b|\[object |function ?\(/;

/** What is wrong with the numbers of an object: a path to each that is not finite. The gaps of a line are NaN. */
function astray(value: unknown, path: string): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (value instanceof Float64Array)
    return value.some((one) => Math.abs(one) === Infinity) ? [`${path} has an infinite number`] : [];
  if (typeof value === 'function') return [`${path} is a function`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => astray(one, `${path}.${key}`));
}

function faultsOf({ scenes, frame, table, legend }: Layout): readonly string[] {
  const marks: readonly Mark[] = scenes.flatMap((scene: Scene) => [...scene.marks, ...(scene.across ?? [])]);
  const paths = marks.flatMap((mark) => ('d' in mark ? [mark.d] : []));
  const rows = table.length ? [table.row(0), table.row(table.length - 1)] : [];
  const texts = JSON.stringify([scenes.map(({ labels }) => labels), frame, legend, rows]);
  return [
    ...astray(scenes, 'scenes'),
    ...paths.filter((path) => !PATH.test(path)).map((path) => `path ${path.slice(0, 80)}`),
    ...(ASTRAY.exec(texts) ?? []),
  ];
}

/** A document that can be copied. Undefined if it is none, or throws when it is touched. */
function plain(input: unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    return structuredClone(input) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}

/** The members that a document may have more, so that forms that need them are drawn of the same figures. */
function enriched(contract: string, input: unknown): readonly unknown[] {
  const document = plain(input);
  if (!document) return [];
  const listOf = (name: string): readonly Readonly<Record<string, unknown>>[] => {
    const list = document[name];
    return Array.isArray(list)
      ? ((list as unknown[]).filter((one) => typeof one === 'object' && one !== null) as Readonly<
          Record<string, unknown>
        >[])
      : [];
  };
  if (contract === 'breakdown') {
    const { categories: _categories, total: _total, ...head } = document;
    const categories = listOf('categories').slice(0, 200);
    const compared = categories.map((one) => ({ ...one, previous: { period: '2019', value: 3 } }));
    return [
      { ...document, categories: compared, period: '2020' },
      {
        ...head,
        whole: true,
        groups: [
          { label: 'A', categories },
          { label: 'B', categories },
        ],
      },
    ];
  }
  if (contract === 'delta') {
    const [first] = listOf('series');
    const observations = Array.isArray(first?.observations)
      ? (first.observations as readonly ({ value?: unknown } | null)[])
      : [];
    const contributions = observations
      .slice(0, 50)
      .map((one, index) => ({ label: `Step ${index}`, value: one?.value ?? null }));
    return [
      {
        ...document,
        whole: true,
        contributions,
        target: observations[0]?.value ?? 3,
        events: [{ period: '2020', label: '<b>' }],
      },
    ];
  }
  if (contract !== 'progress') return [];
  const measures = listOf('measures')
    .slice(0, 200)
    .map((one) => ({
      ...one,
      ranges: 'low 10; high 20',
      targets: [{ period: '2022', value: one.value ?? null }],
      observations: [
        { period: '2018', value: one.value ?? null },
        { period: '2019', value: 3 },
      ],
    }));
  return [{ ...document, measures, span: '2018/2022', asOf: '2020-12-31' }];
}

const MEMBERS = { title: 'Weeks', span: '2020/2021' };
/** A timeline that has the value, label or list of another document's first item as its own. */
const timelineOf = (input: unknown): unknown => {
  const document = plain(input) ?? {};
  const items = Array.isArray(document.categories) ? (document.categories as readonly object[]).slice(0, 50) : [];
  return {
    ...MEMBERS,
    title: document.title,
    phases: items,
    events: items.map((one) => ({ period: '2020-03', ...one })),
  };
};

describe('hostile documents', () => {
  for (const { name, cases } of HOSTILE)
    it(`of ${name} are drawn in every form without a number or text astray`, () => {
      const faults: string[] = [];
      for (const { id, runs } of cases)
        for (const { contract, data, slow } of runs) {
          if (slow) continue;
          const input = data();
          const documents = [input, ...enriched(contract, input)].map((one) => [contract, one] as const);
          if (contract === 'breakdown') documents.push(['timeline', timelineOf(input)] as never);
          for (const [chart, document] of documents)
            for (const [form, layout] of inEveryForm(CHART[chart], document))
              faults.push(...faultsOf(layout()).map((fault) => `${id} ${chart} ${form}: ${fault}`));
        }
      expect(faults.slice(0, 10)).to.deep.equal([]);
    });
});
