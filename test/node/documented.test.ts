// Compares the parts and custom properties that the manifest documents with those that each tag draws: its templates print every situation of the
// stories in every form, with its table closed and open, and the style sheets are searched for rules about what was printed.
import assert from 'node:assert/strict';
import * as breakdown from '../../stories/situations/breakdown/situations.js';
import * as delta from '../../stories/situations/delta/situations.js';
import * as figure from '../../stories/situations/figure/situations.js';
import * as progress from '../../stories/situations/progress/situations.js';
import * as timeline from '../../stories/situations/timeline/situations.js';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { parseBreakdown } from '../../src/breakdown/data.js';
import { BREAKDOWN_FORMS } from '../../src/breakdown/forms.js';
import { layoutBreakdown } from '../../src/breakdown/layout.js';
import { style as breakdownStyle } from '../../src/breakdown/style.js';
import { drawBreakdown } from '../../src/breakdown/template.js';
import type { Parsed } from '../../src/contract/problem.js';
import { parseDelta } from '../../src/delta/data.js';
import { DELTA_FORMS } from '../../src/delta/forms.js';
import { layoutDelta } from '../../src/delta/layout.js';
import { style as deltaStyle } from '../../src/delta/style.js';
import { drawDelta } from '../../src/delta/template.js';
import { fileLink } from '../../src/element/file-link.js';
import { parseFigure } from '../../src/figure/data.js';
import { FIGURE_FORMS } from '../../src/figure/forms.js';
import { layoutFigure } from '../../src/figure/layout.js';
import { style as figureStyle } from '../../src/figure/style.js';
import { drawFigure } from '../../src/figure/template.js';
import type { PageView } from '../../src/parts/pages.js';
import type { DataTableView } from '../../src/parts/data-table.js';
import { menuButtonStyle } from '../../src/element/menu-button.js';
import { motionStyle } from '../../src/element/motion.js';
import { outdatedTemplate, problemsTemplate, stateStyle, undrawnTemplate } from '../../src/element/state-templates.js';
import { parseProgress } from '../../src/progress/data.js';
import { PROGRESS_FORMS } from '../../src/progress/forms.js';
import { layoutProgress } from '../../src/progress/layout.js';
import { style as progressStyle } from '../../src/progress/style.js';
import { stopStyle } from '../../src/element/reading.js';
import { drawProgress } from '../../src/progress/template.js';
import { parseTimeline } from '../../src/timeline/data.js';
import { layoutTimeline } from '../../src/timeline/layout.js';
import { style as timelineStyle } from '../../src/timeline/style.js';
import { drawTimeline } from '../../src/timeline/template.js';
import { boxStyle, drawReading } from '../../src/reading/box.js';
import { english } from '../../src/words/index.js';

const VIEWS: readonly DataTableView[] = [
  { isShown: false, page: 0 },
  { isShown: true, page: 0 },
];
const ignore = (): void => undefined;
const PAGES: PageView = { page: 0, words: english, turn: ignore };

/** More rows than one page has. */
const LONG = Array.from({ length: 401 }, (_, row) => ({ label: `Place ${row}`, value: row, period: '2021' }));

/** A chart as this test draws it. */
interface Chart {
  readonly situations: object;
  readonly style: CSSResultGroup;
  /** Draws a document in every form and view; nothing if it cannot be read. */
  readonly draw: (input: unknown) => readonly TemplateResult[];
}

/** Draws the data of a document, if it has any. */
const drawn =
  <Data>(parse: (input: unknown) => Parsed<Data>, draw: (data: Data) => readonly TemplateResult[]) =>
  (input: unknown): readonly TemplateResult[] => {
    const { data } = parse(input);
    return data ? draw(data) : [];
  };

/** The layouts of data in the forms that draw them. One that a form refuses, and `auto`, is the drawing of another form. */
const layoutsIn = <Form extends string, Drawing extends { readonly form: string }>(
  forms: readonly Form[],
  lay: (form: Form) => Drawing,
): readonly Drawing[] =>
  forms.flatMap((form) => {
    const layout = lay(form);
    return layout.form === form ? [layout] : [];
  });

const CHARTS: Readonly<Record<string, Chart>> = {
  figure: {
    situations: figure,
    style: figureStyle,
    draw: drawn(parseFigure, (data) =>
      layoutsIn(FIGURE_FORMS, (form) => layoutFigure(data, english, { form })).flatMap((layout) =>
        VIEWS.map((table) =>
          drawFigure(layout, english, { table, changeTable: ignore, hasTable: false, isPrinted: false }),
        ),
      ),
    ),
  },
  progress: {
    situations: { ...progress, long: { title: 'Places', measures: LONG } },
    style: progressStyle,
    draw: drawn(parseProgress, (data) =>
      layoutsIn(PROGRESS_FORMS, (form) => layoutProgress(data, english, { form })).map((layout) =>
        drawProgress(layout, false, PAGES),
      ),
    ),
  },
  breakdown: {
    situations: { ...breakdown, long: { title: 'Places', categories: LONG } },
    style: breakdownStyle,
    draw: drawn(parseBreakdown, (data) =>
      layoutsIn(BREAKDOWN_FORMS, (form) => layoutBreakdown(data, english, { form })).flatMap((layout) =>
        [false, true].map((open) =>
          drawBreakdown(layout, { open, toggle: ignore, hasTable: false, isPrinted: false, pages: PAGES }),
        ),
      ),
    ),
  },
  delta: {
    situations: delta,
    style: deltaStyle,
    draw: drawn(parseDelta, (data) =>
      layoutsIn(DELTA_FORMS, (form) => layoutDelta(data, english, { form })).flatMap((layout) =>
        VIEWS.map((table) =>
          drawDelta(layout, { words: english, table, change: ignore, hasTable: false, isPrinted: false }),
        ),
      ),
    ),
  },
  timeline: {
    situations: { ...timeline, long: { title: 'Places', events: LONG } },
    style: timelineStyle,
    draw: drawn(parseTimeline, (data) => [drawTimeline(layoutTimeline(data, english), false, PAGES)]),
  },
};

/** The states that every tag has apart from its drawing. */
const STATES = [
  ...(['empty', 'loading', 'error'] as const).map((state) =>
    undrawnTemplate({ state, failure: undefined, hasTable: false, hasWords: false, failedText: '', title: null }),
  ),
  problemsTemplate({ problems: [], failure: { code: 'network' }, address: '' }),
  outdatedTemplate(0),
  fileLink('figures.csv', ''),
  drawReading(undefined),
];

/** A value of a template as HTML: a template of its own, a list, text, or the argument of a directive. */
function htmlOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(htmlOf).join('');
  if (typeof value !== 'object' || value === null || !('values' in value)) return '';
  const { strings, values } = value as Partial<TemplateResult> & Pick<TemplateResult, 'values'>;
  if (!strings) return htmlOf(values[0]);
  return strings.reduce((html, string, index) => {
    const inner = htmlOf(values[index - 1]);
    return html + (html.endsWith('=') ? `"${inner}"` : inner) + string;
  });
}

/** All HTML that a chart draws for its situations. */
function printed({ situations, draw }: Chart): string {
  const templates = [...Object.values(situations).flatMap(draw), ...STATES];
  return templates.map(htmlOf).join('\n');
}

/** The distinct words in an attribute of some HTML, sorted. */
const wordsOf = (html: string, attribute: string): readonly string[] => {
  const values = Array.from(html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g')), ([, value = '']) => value);
  return [...new Set(values.flatMap((value) => value.split(/\s+/)).filter(Boolean))].sort();
};

/** The text of style sheets without comments, with single spaces and none inside of brackets. */
const cssOf = (style: CSSResultGroup): string =>
  [style, stateStyle, stopStyle, menuButtonStyle, motionStyle, boxStyle]
    .flat(Infinity)
    .map((sheet) => (sheet as { cssText: string }).cssText)
    .join('\n')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')');

/** The selectors and declarations of each rule, without the conditions around it. */
const rulesOf = (css: string): readonly { readonly selectors: readonly string[]; readonly declarations: string }[] =>
  Array.from(css.matchAll(/([^{};]+)\{([^{}]*)\}/g), ([, selector = '', declarations = '']) => ({
    selectors: selector.replace(/:(?:not|is|has)\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '').split(','),
    declarations,
  }));

/** The custom properties that some values refer to. */
const referencesIn = (values: string): readonly string[] =>
  Array.from(values.matchAll(/var\((--[-\w]+)/g), ([, name = '']) => name);

/**
 * The public custom properties that a drawing with these classes depends on. A rule counts if one of its selectors has no class that was never
 * drawn. A property counts if a declaration that is none itself refers to it, or another property that counts.
 */
function propertiesOf(css: string, classes: readonly string[]): readonly string[] {
  const isDrawn = (selector: string): boolean =>
    Array.from(selector.matchAll(/\.([-\w]+)/g)).every(([, name = '']) => classes.includes(name)) &&
    Array.from(selector.matchAll(/\[class\*='([^']+)'\]/g)).every(([, start = '']) =>
      classes.some((name) => name.startsWith(start)),
    );
  const used = new Set<string>();
  const references = new Map<string, string[]>();
  for (const { declarations } of rulesOf(css).filter((rule) => rule.selectors.some(isDrawn)))
    for (const [, property = '', value = ''] of declarations.matchAll(/([-\w]+)\s*:([^;]+)/g)) {
      const names = referencesIn(value);
      if (property.startsWith('--')) references.set(property, [...(references.get(property) ?? []), ...names]);
      else names.forEach((name) => used.add(name));
    }
  // A loop over a set reaches what is added to it meanwhile.
  for (const name of used) references.get(name)?.forEach((inner) => used.add(inner));
  return [...used].filter((name) => name.startsWith('--campaign-')).sort();
}

/** Parts that hold others: what is seen in them has a part of its own. */
const HOLDERS = ['figure', 'caption', 'table', 'row', 'plot', 'bar', 'whole', 'trend', 'legend'];
/** Parts that only script draws, of which `test/browser/` tests each. */
const OF_SCRIPT = ['menu', 'menu-button', 'menu-item', 'menu-status', 'stop'];
const SHAPES = ['rect', 'line', 'path', 'circle', 'text'];

/** An element or a text that parse5 has read. */
interface Parsed5 {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Parsed5[];
}

/** The kinds of elements that are seen but have no part: shapes, and elements with a text of their own. `part` is that of an element around them. */
function withoutPart({ nodeName, attrs = [], childNodes = [] }: Parsed5, part = 'figure'): readonly string[] {
  const attribute = (name: string): string => attrs.find((each) => each.name === name)?.value ?? '';
  if (attribute('class').split(' ').includes('hidden')) return [];
  const own = attribute('part') || part;
  const isSeen = SHAPES.includes(nodeName) || childNodes.some(({ value }) => value?.trim());
  const isNamed = own.split(' ').some((name) => !HOLDERS.includes(name));
  return [
    ...(isSeen && !isNamed ? [`${nodeName}.${attribute('class')}`] : []),
    ...childNodes.flatMap((child) => withoutPart(child, own)),
  ];
}

interface Described {
  readonly name: string;
  readonly default?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

const MANIFEST = 'dist/custom-elements.json';
const timeOf = (path: string): number => statSync(path).mtimeMs;
// A manifest that was built before a tag was changed tells of nothing.
if (Object.keys(CHARTS).some((name) => timeOf(`src/${name}/element.ts`) > timeOf(MANIFEST)))
  execFileSync('npx', ['cem', 'analyze', '--quiet']);

for (const [name, chart] of Object.entries(CHARTS))
  describe(`the documentation of <campaign-${name}>`, () => {
    const css = cssOf(chart.style);
    let html = '';
    let parts: readonly Described[] = [];
    let properties: readonly Described[] = [];
    before(() => {
      html = printed(chart);
      const { modules } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as {
        modules: { declarations: Declaration[] }[];
      };
      const declarations = modules.flatMap((module) => module.declarations);
      ({ cssParts: parts = [], cssProperties: properties = [] } =
        declarations.find(({ tagName }) => tagName === `campaign-${name}`) ?? {});
    });

    it('names the parts that it draws, and no others', () => {
      const drawn = wordsOf(html, 'part').filter((part) => !OF_SCRIPT.includes(part));
      assert.deepEqual(parts.map((part) => part.name).sort(), [...drawn, ...OF_SCRIPT].sort());
    });

    it('has a part for everything that is seen', () => {
      assert.deepEqual([...new Set(withoutPart(parseFragment(html) as Parsed5))], []);
    });

    it('names the custom properties that it uses, and no others', () => {
      assert.deepEqual(properties.map((property) => property.name).sort(), propertiesOf(css, wordsOf(html, 'class')));
    });

    it('gives the default of each custom property', () => {
      const withoutDefault = properties.filter((property) => !property.default).map((property) => property.name);
      assert.deepEqual(withoutDefault, []);
      const wrong = properties.filter(
        (property) => property.default && !css.includes(`var(${property.name}, ${property.default})`),
      );
      assert.deepEqual(wrong, []);
    });
  });
