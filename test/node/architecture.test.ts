// Keeps the architecture of the source: which module may import which, what is pure, and what a template may not hold.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import ts from 'typescript';

const CHARTS = ['figure', 'progress', 'breakdown', 'delta', 'timeline'];

/** A kind of module: the paths below `src/` that belong to it, and what it may import besides modules of its own kind. */
interface Kind {
  readonly name: string;
  readonly files: RegExp;
  readonly imports: readonly string[];
  readonly packages?: readonly string[];
  /** Modules that it may load by `import()`. */
  readonly loads?: readonly string[];
  /** It compiles without the DOM library and runs in Node. */
  readonly isPure?: true;
}

const CHART = `(?:${CHARTS.join('|')})`;
const STATISTICS = ['statistics', 'contract'];
const WRITTEN = [...STATISTICS, 'written'];
const LAYOUT = [...STATISTICS, 'words', 'marks', 'parts layout'];

/** All kinds, in the direction of the imports: each imports from those above it. The first kind whose pattern fits a module is its kind. */
const KINDS: readonly Kind[] = [
  { name: 'statistics', files: /^statistics\//, imports: [], isPure: true },
  { name: 'written', files: /^written\//, imports: ['statistics'], isPure: true },
  { name: 'contract', files: /^contract\//, imports: ['statistics', 'written'], isPure: true },
  // Tables and files, as records. A chart's own `rows` makes a document of them.
  { name: 'tables', files: /^rows\//, imports: WRITTEN, isPure: true },
  { name: 'all words', files: /^words\/index$/, imports: ['words'], isPure: true },
  { name: 'words', files: /^words\//, imports: STATISTICS, isPure: true },
  // How marks are drawn, and what they are.
  { name: 'mark drawing', files: /^marks\/(?:svg\/|style$)/, imports: ['marks'], packages: ['lit'] },
  { name: 'marks', files: /^marks\//, imports: [...STATISTICS, 'words'], packages: ['d3'], isPure: true },
  // What charts have in common: as texts and shares, and as templates.
  {
    name: 'parts layout',
    files: /^parts\/(?:.*-)?layout$/,
    imports: [...STATISTICS, 'words', 'marks'],
    packages: ['d3'],
    isPure: true,
  },
  { name: 'state', files: /^parts\/state$/, imports: [], packages: ['lit'] },
  { name: 'parts', files: /^parts\//, imports: [...LAYOUT, 'mark drawing'], packages: ['lit'] },
  // One chart, from its data to its element.
  { name: 'data', files: new RegExp(`^${CHART}/data(?:/|$)`), imports: WRITTEN, isPure: true },
  { name: 'rows', files: new RegExp(`^${CHART}/rows(?:/|$)`), imports: [...WRITTEN, 'tables', 'data'], isPure: true },
  {
    name: 'facts',
    files: new RegExp(`^${CHART}/facts(?:/|$)`),
    imports: [...STATISTICS, 'data'],
    packages: ['d3'],
    isPure: true,
  },
  {
    name: 'forms',
    files: new RegExp(`^${CHART}/forms(?:/|$)`),
    imports: [...LAYOUT, 'data', 'facts'],
    packages: ['d3'],
    isPure: true,
  },
  {
    name: 'layout',
    files: new RegExp(`^${CHART}/(?:layout|drawing|sentence|finding|table|texts(?:/.+)?|notes|fold|named-rows)$`),
    imports: [...LAYOUT, 'written', 'data', 'facts', 'forms'],
    packages: ['d3'],
    isPure: true,
  },
  // Statements as data, for programs: no tag loads them.
  {
    name: 'claims',
    files: new RegExp(`^${CHART}/claims$`),
    imports: [...LAYOUT, 'data', 'facts', 'forms', 'layout'],
    isPure: true,
  },
  {
    name: 'style',
    files: new RegExp(`^${CHART}/style(?:/|$)`),
    imports: ['marks', 'mark drawing', 'parts layout', 'parts'],
    packages: ['lit'],
  },
  {
    name: 'template',
    files: new RegExp(`^${CHART}/template(?:/.+)?$`),
    imports: ['words', 'marks', 'mark drawing', 'parts layout', 'parts', 'forms', 'layout'],
    packages: ['lit'],
  },
  {
    name: 'element',
    files: new RegExp(`^${CHART}/element$`),
    imports: ['contract', 'words', 'parts', 'data', 'forms', 'layout', 'style', 'template', 'base element'],
    packages: ['lit'],
    loads: ['rows'],
  },
  { name: 'define', files: new RegExp(`^${CHART}/define$`), imports: ['element', 'base element'] },
  // Where the data come from. The base element loads it when a chart first has another source than its property.
  {
    name: 'csv',
    files: /^sources\/(?:csv|cut-cells|program-heads|tagged-cells)$/,
    imports: ['contract', 'tables'],
    packages: ['d3-dsv'],
  },
  {
    name: 'sources',
    files: /^sources\//,
    imports: ['written', 'contract', 'tables', 'csv'],
    packages: ['lit'],
    loads: ['sources'],
  },
  {
    name: 'late element',
    files: /^element\/(?:hydration|interaction|menu-button|motion|reading|state-templates|xhtml)$/,
    imports: ['base element', 'marks', 'state', 'parts layout', 'parts', 'words'],
    packages: ['lit', '@lit-labs/ssr-client'],
    loads: ['reading', 'menu'],
  },
  {
    name: 'base element',
    files: /^element\//,
    imports: ['contract', 'words', 'marks', 'parts layout'],
    packages: ['lit'],
    loads: ['late element', 'sources', 'menu'],
  },
  // What is read of a drawing at its marks. The base element loads it when a pointer or the keyboard first comes to a chart.
  {
    name: 'reading facts',
    files: /^reading\/(?:content|datum|links|mark-at|movement|placement|point|same|stops)$/,
    imports: ['statistics', 'marks', 'parts layout'],
    packages: ['d3-array'],
    isPure: true,
  },
  {
    name: 'reading',
    files: /^reading\//,
    imports: ['reading facts', 'marks', 'mark drawing', 'parts layout'],
    packages: ['lit'],
  },
  // What a reader takes along.
  {
    name: 'export',
    files: /^export(?:$|\/)/,
    imports: [...LAYOUT, 'data', 'layout'],
    packages: ['d3-array'],
    isPure: true,
  },
  // The base element loads it when the button of a chart's menu is first used, or a page asks for a file.
  { name: 'menu facts', files: /^menu\/(?:items|place)$/, imports: ['words', 'parts layout'], isPure: true },
  { name: 'menu', files: /^menu\//, imports: ['menu facts', 'export', 'words', 'parts layout'], packages: ['lit'] },
  // What a page or a program imports.
  { name: 'every tag', files: /^define$/, imports: ['define', 'base element'] },
  { name: 'enhance', files: /^enhance$/, imports: [], loads: ['define'] },
  {
    name: 'react',
    files: /^react$/,
    imports: ['element', 'base element'],
    packages: ['@lit/react', 'react'],
  },
  { name: 'server', files: /^server$/, imports: ['every tag', 'base element', 'rows', 'sources'] },
  {
    name: 'print',
    files: /^print(?:$|\/)/,
    imports: ['server', 'sources'],
    packages: ['lit', '@lit-labs/ssr', '@lit-labs/ssr/lib/render-result.js', 'parse5'],
  },
  {
    name: 'entry without a page',
    files: /^data$/,
    imports: [...STATISTICS, 'words', 'all words', 'marks', 'parts layout', 'data', 'forms', 'layout', 'claims'],
    isPure: true,
  },
  {
    name: 'rows without a page',
    files: /^rows$/,
    imports: ['contract', 'data', 'rows', 'sources'],
    isPure: true,
  },
  { name: 'own forms', files: /^define-form$/, imports: ['words', 'marks', 'facts', 'forms'] },
  {
    name: 'index',
    files: /^index$/,
    imports: ['entry without a page', 'element', 'base element', 'own forms', 'parts', 'marks'],
  },
];

/** Types may also be imported from modules that are loaded late. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  'base element': ['sources', 'late element', 'reading', 'reading facts', 'menu', 'export'],
  'late element': ['reading', 'menu', 'export'],
  menu: ['base element', 'late element'],
  reading: ['base element', 'late element'],
  element: ['sources'],
  index: ['sources', 'reading facts'],
};

/** What D3 computes and is taken; nothing of it that needs a DOM. `csvParse` makes its rows by code from text, which a strict policy forbids. */
const D3_COMPUTES = [
  ...[
    'bisectCenter',
    'bisectLeft',
    'bisectRight',
    'bisector',
    'cumsum',
    'extent',
    'greatest',
    'group',
    'groups',
    'least',
    'max',
    'maxIndex',
    'median',
    'min',
    'minIndex',
  ],
  ...['mean', 'nice', 'pairs', 'range', 'rollup', 'sum', 'tickIncrement', 'ticks', 'tickStep'],
  ...[
    'scaleBand',
    'scaleLinear',
    'scalePoint',
    'scaleThreshold',
    'scaleUtc',
    'utcDay',
    'utcMonday',
    'utcMonth',
    'utcWeek',
    'utcYear',
  ],
  ...['arc', 'area', 'line', 'pie', 'stack', 'path', 'pathRound', 'hierarchy', 'treemap'],
  ...['csvFormatRow', 'csvFormatRows', 'csvParseRows', 'tsvParseRows', 'dsvFormat'],
];

/** Names that put markup or styles past a content security policy, or measure the page in order to draw. */
const FORBIDDEN_NAMES = [
  ...['styleMap', 'unsafeHTML', 'unsafeSVG', 'unsafeStatic', 'innerHTML', 'outerHTML'],
  ...['insertAdjacentHTML', 'setHTMLUnsafe', 'cssText', 'eval', 'Function'],
  ...['ResizeObserver', 'getBBox', 'getBoundingClientRect', 'getComputedTextLength', 'clientWidth', 'offsetWidth'],
];

/** File names that say nothing. */
const FORBIDDEN_FILES = /^(utils?|helpers?|types?|constants?|misc)\.\w+$/;

/** The most lines of the base class of all charts. */
const MOST_LINES_OF_BASE = 150;

interface Import {
  from: string;
  isType: boolean;
  /** Names that stand in braces; undefined for `import x`, `import * as x` and `export *`. */
  names: string[] | undefined;
}
interface Module {
  path: string;
  kind: Kind | undefined;
  source: ts.SourceFile;
  imports: Import[];
  /** What it loads by `import()`; undefined where that is not written out. */
  loads: (string | undefined)[];
}

const nameOf = (path: string): string => path.replace(/^src\//, '').replace(/\.ts$/, '');
const kindOf = (path: string): Kind | undefined => KINDS.find(({ files }) => files.test(nameOf(path)));
const chartOf = (path: string): string | undefined => CHARTS.find((chart) => path.startsWith(`src/${chart}/`));

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

// A declaration of types is no module.
const modules: Module[] = filesIn('src')
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    return { path, kind: kindOf(path), source, imports: importsOf(source), loads: loadsOf(source) };
  });

/** Every node of a module, its comments aside. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

const none = (faults: readonly string[], rule: string): void => {
  assert.deepEqual(faults, [], `${rule}:\n${faults.join('\n')}`);
};

describe('files', () => {
  it('are of a kind that the table names', () => {
    none(
      modules.filter(({ kind }) => !kind).map(({ path }) => path),
      'of no kind',
    );
  });

  it('have names that say what they hold', () => {
    none(
      ['src', 'test', 'stories', 'scripts']
        .flatMap(filesIn)
        .filter((path) => FORBIDDEN_FILES.test(path.split('/').at(-1) ?? '')),
      'names that say nothing',
    );
  });

  it('are the same for every chart', () => {
    const files = ['data', 'rows', 'facts', 'layout', 'style', 'template', 'element', 'define'];
    const names = new Set(modules.map(({ path }) => nameOf(path)));
    none(
      CHARTS.flatMap((chart) => files.map((file) => `${chart}/${file}`)).filter(
        (name) => !names.has(name) && ![...names].some((other) => other.startsWith(`${name}/`)),
      ),
      'missing',
    );
  });

  it('keep the base class of all charts short', () => {
    const text = readFileSync('src/element/chart-element.ts', 'utf8');
    const lines = text.slice(text.indexOf('export abstract class')).split('\n').length;
    assert.ok(lines <= MOST_LINES_OF_BASE, `${lines} lines`);
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

  /** The modules that each module imports. */
  function targetsIn(imports: typeof own): ReadonlyMap<string, readonly string[]> {
    const targets = new Map<string, string[]>();
    for (const { module, target } of imports) targets.set(module.path, [...(targets.get(module.path) ?? []), target]);
    return targets;
  }

  it('go in the direction of the table', () => {
    const faults = own.filter(({ module: { kind }, target, isType }) => {
      const name = kindOf(target)?.name ?? '';
      const isTypeAllowed = isType && TYPES[kind?.name ?? '']?.includes(name);
      return name !== kind?.name && !kind?.imports.includes(name) && !isTypeAllowed;
    });
    none(
      faults.map(({ module, target }) => `${module.path} imports ${target}`),
      'against the direction',
    );
  });

  it('make no circle, types included', () => {
    const targets = targetsIn(own);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, above: readonly string[]): void => {
      if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].join(' → '));
      if (done.has(path) || above.includes(path)) return;
      for (const target of targets.get(path) ?? []) visit(target, [...above, path]);
      done.add(path);
    };
    for (const { path } of modules) visit(path, []);
    none(circles, 'circles');
  });

  it('that are loaded late are written out, and are what the module may load', () => {
    const faults = late.filter(({ module, target }) => {
      const kind = target?.startsWith('src/') ? kindOf(target)?.name : undefined;
      return kind === undefined || !module.kind?.loads?.includes(kind);
    });
    none(
      faults.map(({ module, target }) => `${module.path} loads ${target ?? 'what is not written out'}`),
      'loaded by the wrong module',
    );
  });

  // A late module names those of D3 (`d3-dsv`): bundlers that make one file would take all of `d3` for it. Elements are loaded whole.
  it('lead from what is loaded late to no module with D3', () => {
    const hasD3 = new Set(
      packages.flatMap(({ module, from, isType }) => (from === 'd3' && !isType ? module.path : [])),
    );
    const targets = targetsIn(own.filter(({ isType }) => !isType));
    const faults: string[] = [];
    const seen = new Set<string>();
    const visit = (path: string, above: readonly string[]): void => {
      if (seen.has(path)) return;
      seen.add(path);
      if (hasD3.has(path)) faults.push([...above, path].join(' → '));
      for (const target of targets.get(path) ?? []) visit(target, [...above, path]);
    };
    for (const { target = '' } of late) if (!target.endsWith('/define.ts')) visit(target, []);
    none(faults, 'late and with D3');
  });

  it('never lead into another chart', () => {
    const faults = [...own, ...late].filter(({ module, target = '' }) => {
      const chart = chartOf(target);
      return chart && chartOf(module.path) && chart !== chartOf(module.path);
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
    const faults = packages.filter(
      ({ module, from }) => !module.kind?.packages?.includes(from.startsWith('lit/') ? 'lit' : from),
    );
    none(
      faults.map(({ module, from }) => `${module.path} imports ${from}`),
      'packages in the wrong module',
    );
  });

  it('take from D3 what computes, by name', () => {
    const faults = packages
      .filter(({ from }) => from.startsWith('d3'))
      .flatMap(({ module, names }) => (names ?? ['everything']).map((name) => ({ path: module.path, name })))
      .filter(({ name }) => !D3_COMPUTES.includes(name) && !/^[A-Z]/.test(name));
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
        // The box of the drawing under a pointer is read at the event. What is drawn does not depend on it.
        .filter(
          (node) =>
            !(
              /^src\/(?:reading\/(?:drawing|pop-up)|menu\/menu)\.ts$/.test(path) &&
              node.getText() === 'getBoundingClientRect'
            ),
        )
        .map((node) => `${path}: ${node.getText()}`),
    );
    none(faults, 'forbidden names');
  });

  it('writes SVG paths by hand only where marks are drawn', () => {
    const faults = modules
      .filter(({ path }) => !path.startsWith('src/marks/'))
      .flatMap(({ path, source }) =>
        [...nodesOf(source)]
          .filter((node) => ts.isTemplateExpression(node) || ts.isStringLiteralLike(node))
          .filter((node) => /^[`'"]M\s?[-\d$]/.test(node.getText()) || /\sd="M/.test(node.getText()))
          .map((node) => `${path}: ${node.getText().slice(0, 60)}`),
      );
    none(faults, 'paths');
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

describe('the pure modules', () => {
  let program: ts.Program;
  before(() => {
    const read = ts.readConfigFile('tsconfig.pure.json', (file) => ts.sys.readFile(file));
    assert.equal(read.error, undefined);
    const { fileNames, options } = ts.parseJsonConfigFileContent(read.config, ts.sys, process.cwd());
    program = ts.createProgram(fileNames, options);
  });

  it('are compiled without the DOM library, by npm run check:types', () => {
    none(
      program
        .getSourceFiles()
        .map(({ fileName }) => fileName)
        .filter((name) => /lib\.(dom|webworker)/.test(name)),
      'the DOM library came in',
    );
  });

  it('are all in the program that compiles without it', () => {
    const compiled = new Set(program.getSourceFiles().map(({ fileName }) => fileName));
    none(
      modules
        .filter(({ path, kind }) => kind?.isPure && !compiled.has(join(process.cwd(), path)))
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

describe('the entry of the package', () => {
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
