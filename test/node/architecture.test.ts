// Keeps the rules of the house: which room may import which, what a template may not hold, what is pure.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import ts from 'typescript';

const CHARTS = ['figure', 'progress', 'breakdown', 'delta'];

/**
 * For each kind of module, the kinds it may import. A chart's `data`, `layout` … are those of the same chart.
 * In parts, `bar-layout.ts` is the pure half of `bar.ts`.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  statistics: ['statistics'],
  contract: ['contract', 'statistics'],
  words: ['words', 'contract', 'statistics'],
  'parts-layout': ['parts-layout', 'words', 'contract', 'statistics'],
  parts: ['parts', 'parts-layout', 'words', 'contract', 'statistics'],
  data: ['contract', 'statistics'],
  rows: ['contract', 'statistics'],
  layout: ['data', 'parts-layout', 'words', 'contract', 'statistics'],
  style: ['parts'],
  template: ['layout', 'style', 'parts', 'parts-layout', 'words'],
  element: [
    ...[
      'element room',
      'template',
      'style',
      'layout',
      'marked',
      'scale',
      'compared',
      'data',
      'parts',
      'words',
      'contract',
    ],
  ],
  // What is drawn of figures of which more was said, which stand among others, or which are read off a scale.
  'marked-layout': ['layout', 'data', 'parts-layout', 'words', 'contract', 'statistics'],
  'scale-layout': ['marked-layout', 'layout', 'data', 'parts-layout', 'words', 'contract', 'statistics'],
  'compared-layout': ['layout', 'data', 'parts-layout', 'words', 'contract', 'statistics'],
  marked: ['marked-layout', 'layout', 'data', 'template', 'parts', 'words later'],
  compared: ['compared-layout', 'layout', 'data', 'template', 'parts', 'words later'],
  scale: ['marked', 'scale-layout', 'data', 'template', 'parts', 'words later'],
  define: ['element', 'element room'],
  'element room': ['element room', 'parts', 'words', 'contract'],
  // Modules that only some pages need: sources other than the property, XML, and the states without a drawing. They are reached by `import()` alone;
  // their types may be imported.
  'element later': ['element room', 'parts later', 'words later'],
  sources: ['sources', 'sources csv', 'contract'],
  'sources csv': ['contract'],
  'parts later': [],
  'words later': ['words later', 'words', 'contract', 'statistics'],
  // All of a language: more than any tag says.
  'words whole': ['words later', 'words'],
  'every tag': ['define'],
  // It reaches the tags by `import()` alone: a page loads those that its tables ask for.
  enhance: [],
  server: ['every tag'],
  door: [
    'element',
    'layout',
    'compared-layout',
    'scale-layout',
    'parts-layout',
    'data',
    'words',
    'words whole',
    'contract',
    'statistics',
    'element room',
  ],
};

/** For each kind of module, the kinds it may load by `import()`. All others load none. */
const MAY_LOAD: Record<string, readonly string[]> = {
  element: ['rows'],
  'element room': ['element later', 'sources'],
  sources: ['sources'],
  enhance: ['define'],
};

/** For each kind of module, the one package it may import. All others import none. */
const PACKAGES: Record<string, string> = {
  layout: 'd3',
  'scale-layout': 'd3',
  marked: 'lit',
  compared: 'lit',
  scale: 'lit',
  'parts-layout': 'd3',
  parts: 'lit',
  style: 'lit',
  template: 'lit',
  element: 'lit',
  'element room': 'lit',
  'element later': 'lit',
  'parts later': 'lit',
  sources: 'lit',
  'sources csv': 'd3-dsv',
};

/** What the two packages of D3 compute that are taken. */
const D3_COMPUTES = [
  ...['bisector', 'cumsum', 'descending', 'extent', 'greatest', 'group', 'groups', 'index', 'least', 'max', 'min'],
  ...['nice', 'pairs', 'range', 'rollup', 'rollups', 'sum', 'tickIncrement', 'ticks', 'tickStep'],
  ...['csvFormatRow', 'csvFormatRows'],
  // `csvParse` makes its rows by code from text, which a strict policy forbids.
  ...['csvParseRows', 'tsvParseRows', 'dsvFormat'],
];

/** Names that put markup or styles past a content security policy, or measure the page in order to draw. */
const FORBIDDEN_NAMES = [
  ...['styleMap', 'unsafeHTML', 'unsafeSVG', 'unsafeStatic', 'innerHTML', 'outerHTML'],
  ...['insertAdjacentHTML', 'setHTMLUnsafe', 'cssText', 'eval', 'Function'],
  ...['ResizeObserver', 'getBBox', 'getBoundingClientRect', 'getComputedTextLength', 'clientWidth', 'offsetWidth'],
];

const FORBIDDEN_FILES = /^(utils?|helpers?|types?|constants?|common)\.\w+$/;

interface Import {
  from: string;
  isType: boolean;
  /** Names that stand in braces; undefined for `import x`, `import * as x` and `export *`. */
  names: string[] | undefined;
}
interface Module {
  path: string;
  kind: string;
  chart: string | undefined;
  source: ts.SourceFile;
  imports: Import[];
  /** What it loads by `import()`; undefined where that is not written out. */
  loads: (string | undefined)[];
}

/** The modules of shared rooms that no page starts with. */
const LATER: Record<string, string> = {
  'element/state-templates': 'element later',
  'element/xhtml': 'element later',
  'sources/csv': 'sources csv',
  'parts/state': 'parts later',
  'words/en-delta': 'words later',
  'words/en-figure': 'words later',
  'words/en-refusal': 'words later',
  'words/en-state': 'words later',
  'words/english': 'words whole',
};

/** `src/figure/layout.ts` is the layout of the chart figure. */
function kindOf(path: string): Pick<Module, 'kind' | 'chart'> {
  const [room = '', file = ''] = path
    .replace(/^src\//, '')
    .replace(/\.ts$/, '')
    .split('/');
  if (CHARTS.includes(room)) return { kind: file, chart: room };
  const kind =
    LATER[`${room}/${file}`] ??
    { index: 'door', define: 'every tag', element: 'element room' }[room] ??
    (room === 'parts' && file.endsWith('-layout') ? 'parts-layout' : room);
  return { kind, chart: undefined };
}

function importsOf(source: ts.SourceFile): Import[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const braces = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
    const isNamed = braces && (ts.isNamedImports(braces) || ts.isNamedExports(braces));
    const names = isNamed ? braces.elements.map((element) => (element.propertyName ?? element.name).text) : undefined;
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    return [{ from: statement.moduleSpecifier.text, isType, names }];
  });
}

const loadsOf = (source: ts.SourceFile): (string | undefined)[] =>
  [...nodesOf(source)]
    .filter((node) => ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    .map((node) => (node as ts.CallExpression).arguments[0])
    .map((from) => (from && ts.isStringLiteral(from) ? from.text : undefined));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));

const modules: Module[] = filesIn('src')
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    return { path, ...kindOf(path), source, imports: importsOf(source), loads: loadsOf(source) };
  });

/** Every node of a module, its comments aside. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

const none = (faults: readonly string[], rule: string): void => {
  assert.deepEqual(faults, [], `${rule}:\n${faults.join('\n')}`);
};

describe('the house', () => {
  it('has a room for every kind of module', () => {
    none(
      modules.filter(({ kind }) => !(kind in MAY_IMPORT)).map(({ path }) => path),
      'in no room that the rules know',
    );
  });

  it('has no file that is named for what it is not', () => {
    none(
      ['src', 'test', 'stories', 'scripts']
        .flatMap(filesIn)
        .filter((path) => FORBIDDEN_FILES.test(path.split('/').at(-1) ?? '')),
      'names that say nothing',
    );
  });

  it('has the same seven files for every chart', () => {
    const files = ['data.ts', 'rows.ts', 'layout.ts', 'style.ts', 'template.ts', 'element.ts', 'define.ts'];
    const expected = CHARTS.flatMap((chart) => files.map((file) => `src/${chart}/${file}`));
    const paths = modules.map(({ path }) => path);
    none(
      expected.filter((path) => !paths.includes(path)),
      'missing',
    );
  });
});

describe('imports', () => {
  const targetOf = (module: Module, from: string) => join(dirname(module.path), from.replace(/\.js$/, '.ts'));
  const own = modules.flatMap((module) =>
    module.imports
      .filter(({ from }) => from.startsWith('.'))
      .map(({ from, isType }) => ({ module, isType, target: targetOf(module, from) })),
  );
  const late = modules.flatMap((module) =>
    module.loads.map((from) => ({ module, target: from?.startsWith('.') ? targetOf(module, from) : from })),
  );
  const packages = modules.flatMap((module) =>
    module.imports.filter(({ from }) => !from.startsWith('.')).map((each) => ({ module, ...each })),
  );

  it('go one way through the rooms', () => {
    const faults = own.filter(({ module, target, isType }) => {
      const { kind } = kindOf(target);
      const isKnown =
        isType && ['element later', 'sources'].includes(kind) && ['element room', 'door'].includes(module.kind);
      return !isKnown && !MAY_IMPORT[module.kind]?.includes(kind);
    });
    none(
      faults.map(({ module, target }) => `${module.path} imports ${target}`),
      'against the direction',
    );
  });

  it('that are loaded late are written out, and are what the one that loads them may load', () => {
    const faults = late.filter(({ module, target }) => {
      const kind = target?.startsWith('src/') ? kindOf(target).kind : undefined;
      return kind === undefined || !MAY_LOAD[module.kind]?.includes(kind);
    });
    none(
      faults.map(({ module, target }) => `${module.path} loads ${target ?? 'what is not written out'}`),
      'loaded by the wrong room',
    );
  });

  it('never lead into another chart', () => {
    const faults = [...own, ...late].filter(({ module, target = '' }) => {
      const { chart } = kindOf(target);
      return chart && module.chart && chart !== module.chart;
    });
    none(
      faults.map(({ module, target }) => `${module.path} imports ${target}`),
      'from chart to chart',
    );
  });

  it('name modules that are there', () => {
    const known = new Set(modules.map(({ path }) => path));
    none(
      [...own, ...late]
        .filter(({ target = '' }) => !known.has(target))
        .map(({ module, target }) => `${module.path} imports ${target}`),
      'no such module',
    );
  });

  it('take packages only where they belong', () => {
    const faults = packages.filter(({ module, from }) => {
      const allowed = PACKAGES[module.kind];
      return from !== allowed && !(allowed === 'lit' && from.startsWith('lit/'));
    });
    none(
      faults.map(({ module, from }) => `${module.path} imports ${from}`),
      'packages in the wrong room',
    );
  });

  it('take from D3 what computes, by name', () => {
    const faults = packages
      .filter(({ from }) => from.startsWith('d3'))
      .flatMap(({ module, names }) => (names ?? ['everything']).map((name) => ({ path: module.path, name })))
      .filter(({ name }) => !D3_COMPUTES.includes(name));
    none(
      faults.map(({ path, name }) => `${path} imports ${name}`),
      'not on the list of what D3 computes',
    );
  });
});

describe('drawing', () => {
  it('uses nothing that a strict policy forbids, and measures nothing', () => {
    const faults = modules.flatMap(({ path, source }) =>
      [...nodesOf(source)]
        .filter((node) => ts.isIdentifier(node) && FORBIDDEN_NAMES.includes(node.text))
        // What Lit's own templates are read by, in a page of XML; a strict policy knows them as Lit's.
        .filter((node) => !(path === 'src/element/xhtml.ts' && node.getText() === 'innerHTML'))
        .map((node) => `${path}: ${node.getText()}`),
    );
    none(faults, 'forbidden names');
  });

  it('writes no style attribute and no style element in a template', () => {
    const faults = modules.flatMap(({ path, source }) =>
      [...nodesOf(source)]
        .filter((node) => ts.isTaggedTemplateExpression(node))
        .filter(
          (node) => ['html', 'svg'].includes(node.tag.getText()) && /\sstyle=|<style/.test(node.template.getText()),
        )
        .map((node) => `${path}: ${node.getText().slice(0, 80)}`),
    );
    none(faults, 'styles in markup');
  });
});

describe('the pure rooms', () => {
  let program: ts.Program;
  before(() => {
    const read = ts.readConfigFile('tsconfig.pure.json', (file) => ts.sys.readFile(file));
    assert.equal(read.error, undefined);
    const { fileNames, options } = ts.parseJsonConfigFileContent(read.config, ts.sys, process.cwd());
    program = ts.createProgram(fileNames, options);
  });

  it('compile without the DOM library', () => {
    const host = {
      getCanonicalFileName: (name: string) => name,
      getCurrentDirectory: () => process.cwd(),
      getNewLine: () => '\n',
    };
    assert.equal(ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), host), '');
    none(
      program
        .getSourceFiles()
        .map(({ fileName }) => fileName)
        .filter((name) => /lib\.(dom|webworker)/.test(name)),
      'the DOM library came in',
    );
  });

  it('hold all data, rows and layouts and every module of statistics, contract and words', () => {
    const compiled = new Set(program.getSourceFiles().map(({ fileName }) => fileName));
    const pure = [
      'statistics',
      'contract',
      'words',
      'parts-layout',
      'data',
      'rows',
      'layout',
      'compared-layout',
      'marked-layout',
      'scale-layout',
    ];
    none(
      modules
        .filter(({ path, kind }) => pure.includes(kind) && !compiled.has(join(process.cwd(), path)))
        .map(({ path }) => path),
      'not compiled with tsconfig.pure.json',
    );
  });

  it('do not reach Lit', () => {
    none(
      program
        .getSourceFiles()
        .map(({ fileName }) => fileName)
        .filter((name) => /node_modules\/(@lit|lit)/.test(name)),
      'Lit came in',
    );
  });
});

describe('the door', () => {
  it('has no side effects: it registers nothing and leaves nothing in the global scope but the names Lit counts itself by', async () => {
    const registered: string[] = [];
    Object.assign(globalThis, {
      customElements: { get: () => undefined, define: (tag: string) => registered.push(tag) },
    });
    const before = Object.getOwnPropertyNames(globalThis);
    await import(new URL('../../dist/index.js', import.meta.url).href);
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
    none(registered, 'registered tags');
    none(
      added.filter((name) => !/^(lit|reactive)/.test(name)),
      'new globals',
    );
  });
});
