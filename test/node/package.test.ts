// Packs the package, installs it into an empty project and opens every entry, as a stranger would.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const TAGS = ['figure', 'progress', 'breakdown', 'delta', 'timeline'];

/** The frameworks whose templates the package has types for. */
const THEMES = ['plain', 'newspaper', 'government', 'high-contrast'];
/** What is exported for elements of one's own. */
const OF_ELEMENTS = ['ChartElement', 'defineForm', 'frame'];
const FRAMEWORKS = ['react', 'preact', 'solid', 'svelte', 'vue'];

/** The exports of the entry; everything else is internal. */
const EXPORTS = [
  ...['BREAKDOWN_FORMS', 'DELTA_FORMS', 'FIGURE_FORMS', 'PROGRESS_FORMS', 'TIMELINE_FORMS'],
  ...['ChartElement', 'defineForm', 'frame'],
  ...['CampaignBreakdown', 'CampaignDelta', 'CampaignFigure', 'CampaignProgress', 'CampaignTimeline'],
  ...['MARKUP_CODES', 'MEANING_CODES', 'ROW_CODES', 'STRUCTURE_CODES', 'english'],
  ...['layoutBreakdown', 'layoutDelta', 'layoutFigure', 'layoutProgress', 'layoutTimeline'],
  ...['parseBreakdown', 'parseDelta', 'parseFigure', 'parseProgress', 'parseTimeline'],
  ...['breakdownClaims', 'deltaClaims', 'figureClaims', 'progressClaims', 'timelineClaims'],
  ...['printQuantity', 'readQuantity', 'wordsFor'],
];

const CONSUMER = `
import 'campaign-charts/campaign-charts.css';
import 'campaign-charts/themes/newspaper.css';
import {
  BREAKDOWN_FORMS,
  CampaignFigure,
  parseProgress,
  layoutProgress,
  english,
  type BreakdownData,
  type BreakdownForm,
  type DeltaData,
  type FigureData,
  type Problem,
  type ProgressData,
} from 'campaign-charts';
import 'campaign-charts/define';
import 'campaign-charts/figure';
import 'campaign-charts/progress';
import 'campaign-charts/breakdown';
import 'campaign-charts/delta';
import 'campaign-charts/timeline';
import 'campaign-charts/server';
import { enhance } from 'campaign-charts/enhance';
import schema from 'campaign-charts/schema/figure.schema.json' with { type: 'json' };
import manifest from 'campaign-charts/custom-elements.json' with { type: 'json' };
import homes from './document.json' with { type: 'json' };

export const figure: FigureData = { title: 'Gangs', value: '>6000', unit: 'gangs', period: '2021' };
export const progress: ProgressData = { title: 'Cases', measures: [{ label: 'Resolved', value: { value: 255000 } }] };
export const breakdown: BreakdownData = { title: 'Kinds', categories: [{ label: 'Lending', value: null }] };
export const delta: DeltaData = { title: 'Years', series: [{ label: 'All', observations: [{ period: '2021', value: 1 }] }] };
// @ts-expect-error a figure has a title
export const untitled: FigureData = { value: 1 };
// @ts-expect-error a kind is one of six
export const unkind: FigureData = { title: 'Gangs', value: 1, kind: 'sort' };

document.createElement('campaign-progress').data = homes;
// @ts-expect-error a document of another chart
document.createElement('campaign-figure').data = homes;
// @ts-expect-error a kind is one of six
document.createElement('campaign-figure').data = { title: 'Gangs', value: 1, kind: 'sort' };
// @ts-expect-error a period is no list
document.createElement('campaign-figure').data = { title: 'Gangs', value: 1, period: [] };
const element: CampaignFigure = document.createElement('campaign-figure');
element.data = figure;
document.createElement('campaign-delta').data = [{ day: new Date(2025, 0, 1), homes: 3n }];
document.createElement('campaign-breakdown').data = new Map([['Oak', 3]]);
element.addEventListener('campaign-problems', (event) => {
  const problems: readonly Problem[] = event.detail;
  console.log(problems.map(({ pointer, code }) => pointer + code));
});
addEventListener('campaign-problems', ({ target, detail }) => {
  for (const { pointer, code, severity } of detail) console.warn(target, pointer, code, severity);
});
document.addEventListener('campaign-error', ({ detail }) => console.log(detail.code));
document.querySelector('.chart')?.addEventListener('campaign-loading', ({ detail }) => console.log(detail satisfies null));
const { data, problems } = parseProgress(progress);
if (data) {
  const { form, frame, table, scenes } = layoutProgress(data, english, { form: 'bars' });
  const ids = scenes.flatMap(({ marks }) => marks.map(({ id, row }) => id + table.row(row).name));
  console.log(form, frame.title, ids, problems);
}
const forms: readonly BreakdownForm[] = BREAKDOWN_FORMS;
const breakdownElement = document.createElement('campaign-breakdown');
breakdownElement.form = forms[0] ?? 'bars';
console.log(breakdownElement.drawnForm satisfies BreakdownForm | undefined);
// @ts-expect-error a form is one of a list
breakdownElement.form = 'pie';
const done: Promise<void> = enhance(document.body);
// @ts-expect-error it is a part of a page that has tables
void enhance('main');
console.log(schema.$id, manifest.modules.length, done);
`;

/** A document whose fixed values TypeScript reads as any text. */
const JSON_DOCUMENT = {
  title: 'Homes insulated',
  kind: 'stock',
  polarity: 'up-good',
  unit: { other: 'homes', scale: 1000 },
  measures: [
    { label: 'Lofts', value: 85000, target: 100000 },
    { label: 'Walls', kind: 'flow', value: { value: 2, status: 'P' }, milestones: [{ label: 'Half', value: 3 }] },
    { label: 'Floors', value: { missing: 'not-collected' }, note: 'From 2022' },
  ],
};

let folder: string;
let installed: string;
/** What npm printed when it packed: the name of the file, and its remarks. */
let packed: { readonly stdout: string; readonly stderr: string };

/** Packages as `npm ls` lists them. */
interface Tree {
  readonly dependencies?: Record<string, Tree>;
}

/** The names of the packages in a tree that have programs for the command line, sorted. */
function programsIn({ dependencies = {} }: Tree): string[] {
  const names = Object.entries(dependencies).flatMap(([name, tree]) => {
    const path = join(folder, 'node_modules', name, 'package.json');
    // An optional peer is listed, and not installed.
    if (!existsSync(path)) return [];
    const { bin } = JSON.parse(readFileSync(path, 'utf8')) as { bin?: unknown };
    return bin ? [name, ...programsIn(tree)] : programsIn(tree);
  });
  return [...new Set(names)].sort();
}

/** Runs a program in the consumer's folder and gives back what it printed. */
function run(command: string, ...parameters: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, parameters, { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${parameters.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Evaluates a module's text in Node in the consumer's folder, and reads the JSON it prints. */
const evaluate = (code: string): unknown => JSON.parse(run(process.execPath, '--input-type=module', '--eval', code));
const readJson = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(installed, path), 'utf8')) as Record<string, unknown>;

const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

before(() => {
  const project = process.cwd();
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'campaign-charts-consumer-')));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  // `prepack` is not run: what is tested is what has been built.
  // A run of npm around this one may have asked for silence.
  const pack = ['pack', project, '--ignore-scripts', '--loglevel', 'notice'];
  packed = spawnSync('npm', pack, { cwd: folder, encoding: 'utf8' });
  run(
    'npm',
    'install',
    `./${packed.stdout.trim()}`,
    '--ignore-scripts',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--silent',
  );
  installed = join(folder, 'node_modules/campaign-charts');
});

after(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the packed package', () => {
  it('holds the library, its sources for the source maps, the guide and the licences; no tests and no stories', () => {
    for (const file of [
      'LICENSE',
      'README.md',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/THIRD-PARTY-NOTICES.txt',
      'src/index.ts',
      'docs/guide/start.md',
    ]) {
      assert(existsSync(join(installed, file)), `${file} is missing`);
    }
    assert.deepEqual(
      readdirSync(installed).filter((name) =>
        ['test', 'stories', 'scripts', '.storybook', 'node_modules'].includes(name),
      ),
      [],
    );
  });

  it('has no script that npm would run, or warn of, where it is installed', () => {
    const scripts = Object.keys(readJson('package.json').scripts as Record<string, string>);
    assert.deepEqual(
      scripts.filter((name) => ['preinstall', 'install', 'postinstall', 'prepare'].includes(name)),
      [],
    );
  });

  it('names nothing of the machine it was built on', () => {
    const text = /\.(js|ts|json|map|css|txt|md)$/;
    const faults = filesIn(installed).filter(
      (file) => text.test(file) && readFileSync(file, 'utf8').includes(process.cwd() + '/'),
    );
    assert.deepEqual(faults, []);
  });

  it('leads every source map to a source that is there', () => {
    const faults = filesIn(join(installed, 'dist'))
      .filter((file) => file.endsWith('.map'))
      .flatMap((file) => {
        const { sources, sourcesContent } = JSON.parse(readFileSync(file, 'utf8')) as {
          sources: string[];
          sourcesContent?: string[];
        };
        return sources.filter(
          (source, index) => sourcesContent?.[index] === undefined && !existsSync(join(file, '..', source)),
        );
      });
    assert.deepEqual(faults, []);
  });

  it('has each entry as an alias, for Parcel, which does not read exports by default', () => {
    const { exports, alias } = readJson('package.json') as { exports: Record<string, unknown>; alias: unknown };
    const entries = Object.entries(exports)
      .map(([entry, target]) => [entry, typeof target === 'string' ? target : (target as { default?: string }).default])
      .filter(([entry = '', target]) => entry !== '.' && entry !== target && !entry.includes('*'));
    assert.deepEqual(alias, Object.fromEntries(entries));
  });

  it('has a component of React for each tag, with its types', () => {
    const names = TAGS.map((tag) => `Campaign${tag.charAt(0).toUpperCase()}${tag.slice(1)}`).sort();
    const types = readFileSync(join(installed, 'dist/react.d.ts'), 'utf8');
    assert.deepEqual(Array.from(types.matchAll(/^export declare const (\w+)/gm), ([, name]) => name).sort(), names);
    const [, exported = ''] =
      /^export \{ (.*) \};$/m.exec(readFileSync(join(installed, 'dist/react.js'), 'utf8')) ?? [];
    assert.deepEqual(exported.split(', ').sort(), names);
  });

  it('depends on no package with programs, apart from that of D3', () => {
    const { dependencies } = JSON.parse(run('npm', 'ls', '--all', '--json')) as Tree;
    assert.deepEqual(programsIn({ dependencies }), ['d3-dsv']);
  });

  it('has a file behind every entry', () => {
    const entries = Object.values(readJson('package.json').exports as Record<string, string | Record<string, string>>)
      .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
      .flatMap((target) => {
        const names = target.endsWith('.d.ts')
          ? FRAMEWORKS
          : target.endsWith('.css')
            ? THEMES
            : TAGS.map((tag) => `${tag}.schema`);
        return target.includes('*') ? names.map((name) => target.replace('*', name)) : target;
      });
    assert.deepEqual(
      entries.filter((entry) => !existsSync(join(installed, entry))),
      [],
    );
  });
});

describe('imported in Node', () => {
  /** What one process finds in the entry. */
  let entry: {
    readonly version: string;
    readonly names: string[];
    readonly registered: readonly string[];
    readonly problems: unknown;
  };
  before(() => {
    entry = evaluate(
      `const charts = await import('campaign-charts');
       console.log(JSON.stringify({
         version: charts.CampaignFigure.version,
         names: Object.keys(charts),
         registered: ${JSON.stringify(TAGS)}.filter((tag) => customElements.get('campaign-' + tag)),
         problems: charts.parseFigure({ title: 'Gangs', value: '>6000' }).problems,
       }))`,
    ) as typeof entry;
  });

  it('the elements name the version of the package', () => {
    assert.equal(entry.version, readJson('package.json').version);
  });

  it('the entry gives what is documented and nothing else', () => {
    assert.deepEqual(entry.names.sort(), [...EXPORTS].sort());
  });

  it('campaign-charts/data gives all of it but the elements, and loads nothing that is for a page', () => {
    const [names, tags] = evaluate(
      `const names = Object.keys(await import('campaign-charts/data'));
       console.log(JSON.stringify([names, typeof customElements]))`,
    ) as [string[], string];
    assert.deepEqual(
      names.sort(),
      EXPORTS.filter((name) => !name.startsWith('Campaign') && !OF_ELEMENTS.includes(name)).sort(),
    );
    assert.equal(tags, 'undefined');
  });

  it('campaign-charts/rows reads rows, and registers no tag', () => {
    const [names, value, tags] = evaluate(
      `const rows = await import('campaign-charts/rows');
       const { data } = rows.parseRows('figure', 'Period,Homes\\n2021,14200', { lang: 'en' });
       console.log(JSON.stringify([Object.keys(rows), data.value.value, typeof customElements]))`,
    ) as [string[], number, string];
    assert.deepEqual(names, ['parseRows']);
    assert.equal(value, 14200);
    assert.equal(tags, 'undefined');
  });

  it('campaign-charts/export gives what is documented, and registers no tag', () => {
    const [names, tags] = evaluate(
      `const names = Object.keys(await import('campaign-charts/export'));
       console.log(JSON.stringify([names, typeof customElements]))`,
    ) as [string[], string];
    assert.deepEqual(names.sort(), ['toCsv', 'toHtml', 'toJson', 'toSvg', 'toText', 'toTsv']);
    assert.equal(tags, 'undefined');
  });

  it('campaign-charts/print prints the charts of a page, with its peers', () => {
    // The peers are those of this repository.
    symlinkSync(join(process.cwd(), 'node_modules/@lit-labs/ssr'), join(folder, 'node_modules/@lit-labs/ssr'));
    symlinkSync(join(process.cwd(), 'node_modules/parse5'), join(folder, 'node_modules/parse5'));
    const printed = evaluate(
      `const { printCharts } = await import('campaign-charts/print');
       console.log(JSON.stringify(await printCharts('<campaign-figure heading="Homes" value="5"></campaign-figure>')))`,
    );
    assert.match(printed as string, /<template shadowrootmode="open">[^]*Homes[^]*5/);
  });

  it('the entry registers no tag', () => {
    assert.deepEqual(entry.registered, []);
  });

  for (const name of [...TAGS, 'define', 'server']) {
    it(`campaign-charts/${name} registers ${TAGS.includes(name) ? `campaign-${name} and no other` : 'every tag'}`, () => {
      const registered = evaluate(
        `await import('campaign-charts/${name}');
         console.log(JSON.stringify(${JSON.stringify(TAGS)}.filter((tag) => customElements.get('campaign-' + tag))))`,
      );
      assert.deepEqual(registered, TAGS.includes(name) ? [name] : TAGS);
    });
  }

  it('campaign-charts/enhance does nothing without a page, and loads no chart', () => {
    const read = evaluate(
      `const { enhance } = await import('campaign-charts/enhance');
       console.log(JSON.stringify([typeof enhance, typeof customElements]))`,
    );
    assert.deepEqual(read, ['function', 'undefined']);
  });

  it('a published figure is read without a page', () => {
    assert.deepEqual(entry.problems, []);
  });
});

describe('a page of plain figures', () => {
  it('is laid out without Intl, whose first use is slow', () => {
    const observations = [
      { period: '2020', value: 12300 },
      { period: '2021', value: 14200.5 },
    ];
    const figure = { title: 'Completed', value: 14200.5, unit: 'homes' };
    const delta = { title: 'Homes', series: [{ label: 'Homes', observations }] };
    const breakdown = {
      title: 'Homes',
      whole: true,
      categories: [
        { label: 'New', value: 1999 },
        { label: 'Old', value: 1 },
      ],
    };
    const progress = { title: 'Homes', measures: [{ label: 'Homes', value: 85000, target: 1e6 }] };
    const texts = evaluate(
      `const charts = await import('campaign-charts');
       const { parseFigure, layoutFigure, parseDelta, layoutDelta, english } = charts;
       const { parseBreakdown, layoutBreakdown, parseProgress, layoutProgress } = charts;
       delete globalThis.Intl;
       const figure = layoutFigure(parseFigure(${JSON.stringify(figure)}).data, english);
       const delta = layoutDelta(parseDelta(${JSON.stringify(delta)}).data, english);
       const breakdown = layoutBreakdown(parseBreakdown(${JSON.stringify(breakdown)}).data, english);
       const progress = layoutProgress(parseProgress(${JSON.stringify(progress)}).data, english);
       const cellsOf = ({ table }, index) => [table.row(index).name, ...table.row(index).cells];
       console.log(JSON.stringify([figure.sentence, cellsOf(delta, 1), cellsOf(breakdown, 0), cellsOf(progress, 0)]));`,
    );
    assert.deepEqual(texts, [
      'Completed: 14,200.5 homes.',
      ['2021', '14,200.5', '+1,900.5 (+15.5%)'],
      ['New', '1,999', '99.9%'],
      ['Homes', '85,000', 'of 1,000,000 · 9%'],
    ]);
  });
});

describe('the types', () => {
  it('compile in a strict project that checks declaration files too', () => {
    mkdirSync(join(folder, 'types'), { recursive: true });
    writeFileSync(join(folder, 'types/main.ts'), CONSUMER);
    writeFileSync(join(folder, 'types/document.json'), JSON.stringify(JSON_DOCUMENT));
    const compilerOptions = {
      ...{ target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable'], module: 'NodeNext', types: [] },
      ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, resolveJsonModule: true, noEmit: true },
    };
    writeFileSync(join(folder, 'types/tsconfig.json'), JSON.stringify({ compilerOptions, include: ['main.ts'] }));
    run(process.execPath, join(process.cwd(), 'node_modules/typescript/bin/tsc'), '-p', 'types');
  });
});

describe('npm pack', () => {
  it('warns of nothing', () => {
    assert.match(packed.stderr, /npm notice/);
    assert.deepEqual(
      packed.stderr.split('\n').filter((line) => /\b(?:warn|err)/i.test(line.replace(/^npm notice .*/, ''))),
      [],
    );
  });
});

describe('the types of campaign-charts/data', () => {
  it('compile without the DOM library and without the types of Node', () => {
    mkdirSync(join(folder, 'data-types'), { recursive: true });
    const program = `
      import { english, layoutFigure, parseFigure, type FigureData, type Problem } from 'campaign-charts/data';
      export const data: FigureData = { title: 'Gangs', value: '>6000' };
      const { data: figure, problems } = parseFigure(data);
      export const found: readonly Problem[] = problems;
      export const title: string | undefined = figure && layoutFigure(figure, english).frame.title;
      // @ts-expect-error a figure has a title
      export const untitled: FigureData = { value: 1 };
    `;
    writeFileSync(join(folder, 'data-types/main.ts'), program);
    const compilerOptions = {
      ...{ target: 'ES2023', lib: ['ES2023'], module: 'NodeNext', types: [] },
      ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true },
    };
    writeFileSync(join(folder, 'data-types/tsconfig.json'), JSON.stringify({ compilerOptions, include: ['main.ts'] }));
    run(process.execPath, join(process.cwd(), 'node_modules/typescript/bin/tsc'), '-p', 'data-types');
  });
});

describe('the data files', () => {
  it('hashes of integrity.json are those of the files', () => {
    const hashes = readJson('dist/integrity.json');
    assert.deepEqual(Object.keys(hashes), ['campaign-charts.js', 'campaign-charts.iife.js', 'campaign-charts.css']);
    for (const [file, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384').update(readFileSync(join(installed, 'dist', file)));
      assert.equal(hash, `sha384-${digest.digest('base64')}`);
    }
  });

  for (const tag of TAGS) {
    it(`the schema of ${tag} has an id, a description, and closed objects`, () => {
      const schema = readJson(`dist/schema/${tag}.schema.json`);
      assert.equal(schema.$id, `urn:campaign-charts:schema:${tag}:1`);
      assert.equal(typeof schema.description, 'string');
      assert.equal(schema.additionalProperties, false);
      const properties = schema.properties as Record<string, { description?: string }>;
      assert.deepEqual(
        Object.keys(properties).filter((name) => !properties[name]?.description),
        [],
        'fields without a description',
      );
    });
  }

  it('the manifest describes the tags and nothing private', () => {
    interface Declaration {
      tagName?: string;
      description?: string;
      members?: { name: string; privacy?: string }[];
    }
    interface Export {
      kind: string;
      name: string;
      declaration: { name: string; module: string };
    }
    const { modules } = readJson('dist/custom-elements.json') as unknown as {
      modules: { path: string; declarations: Declaration[]; exports: Export[] }[];
    };
    const tags = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
    assert.deepEqual(tags.map(({ tagName }) => tagName).sort(), TAGS.map((tag) => `campaign-${tag}`).sort());
    for (const { description, members = [] } of tags) {
      assert(description);
      assert.deepEqual(
        members.filter(({ name, privacy }) => name.startsWith('_') || privacy === 'private'),
        [],
      );
    }
    for (const { path } of modules) assert(existsSync(join(installed, path)), path);
    const defined = modules.flatMap(({ path, exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map((each) => ({ path, ...each })),
    );
    assert.deepEqual(
      defined.map(({ path, name, declaration }) => [path, name, declaration.module, declaration.name]).sort(),
      [
        ['dist/breakdown/define.js', 'campaign-breakdown', 'dist/breakdown/element.js', 'CampaignBreakdown'],
        ['dist/delta/define.js', 'campaign-delta', 'dist/delta/element.js', 'CampaignDelta'],
        ['dist/figure/define.js', 'campaign-figure', 'dist/figure/element.js', 'CampaignFigure'],
        ['dist/progress/define.js', 'campaign-progress', 'dist/progress/element.js', 'CampaignProgress'],
        ['dist/timeline/define.js', 'campaign-timeline', 'dist/timeline/element.js', 'CampaignTimeline'],
      ],
    );
  });

  it('the style sheet keeps a place for each tag until it is defined', () => {
    const css = readFileSync(join(installed, 'dist/campaign-charts.css'), 'utf8');
    assert.match(css, /:not\(:defined\)/);
    for (const tag of TAGS) assert(css.includes(`campaign-${tag}`), tag);
  });
});
