import { expect } from '@open-wc/testing';
// All modules of sources at once: WebKitGTK may lose one that is loaded among a thousand requests. That they load late is tested elsewhere.
import '../../../src/server.js';
import { ENGINE, isChromium, isWebKitGTK } from '../engine.js';
import '../../../src/define.js';
import { enhance } from '../../../src/enhance.js';
import type { Problem } from '../../../src/contract/problem.js';
import { answer, held, newKey, requests, served } from '../remote/unruly.js';
import { SOURCES, ROWS, written, type Source, type Written } from './sources.js';
import { EXCEPTIONS, through } from './otherwise.js';
import { BESIDE } from './attributes.js';
import { EXPORT, LIFE } from './life.js';
import { LINKS } from './links.js';
import { REMOTE } from './remote.js';
import { HOSTILE, type Chart, type Drawn, type Run, type Scene } from './table.js';
import { stateOf } from '../reading.js';

// A page that says that it does not know its language: none is detected in the words of other cases.
document.documentElement.lang = '';

/** Every category; what takes its time comes last. */
const CATEGORIES = [...HOSTILE, LINKS, BESIDE, LIFE, REMOTE, EXPORT];
const ALL = CATEGORIES.flatMap(({ cases }) => cases);

/** The elements that the library's templates make; none of these runs, loads or styles anything. */
const ELEMENTS = new Set(
  (
    'figure figcaption p span b a ul ol li div details summary table thead tbody tr th td button slot ' +
    'svg g rect line path circle text tspan'
  ).split(' '),
);
/** The attributes that they have. */
const ATTRIBUTES = new Set(
  (
    'class id part lang dir role scope colspan href rel tabindex type name open disabled aria-live aria-hidden aria-expanded aria-haspopup aria-label aria-labelledby aria-describedby ' +
    'data-row data-rows data-scene ' +
    'x y width height rx r cx cy x1 x2 y1 y2 d dy transform viewBox preserveAspectRatio overflow vector-effect'
  ).split(' '),
);

/** What each place says, in order: the text nodes of a shadow root, with one space for many. Pieces in which no line ends are one text with what is around them. */
function textsOf(root: ShadowRoot): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let last: { readonly around: Element | null | undefined; readonly isPiece: boolean } | undefined;
  while (walker.nextNode()) {
    const { parentElement: parent, nodeValue } = walker.currentNode;
    const text = nodeValue!.replace(/[ \n]+/g, ' ');
    if (text === '') continue;
    const around = parent?.matches('.whole') ? parent.parentElement : parent;
    const isPiece = around !== parent;
    if (last && (isPiece || last.isPiece) && last.around === around) texts.push(`${texts.pop()}${text}`);
    else texts.push(text);
    last = { around, isPiece };
  }
  return texts.map((text) => text.replace(/^ | $/g, '')).filter(Boolean);
}

const says = (text: string, drawn: Drawn): boolean => (typeof drawn === 'string' ? text === drawn : drawn.test(text));

/** Asserts that texts are drawn one after the other. */
function expectDrawn(texts: readonly string[], draws: readonly Drawn[]): void {
  let from = 0;
  for (const drawn of draws) {
    const at = texts.findIndex((text, i) => i >= from && says(text, drawn));
    expect(
      at,
      `${String(drawn)} is drawn after ${texts.slice(0, from).slice(-3).join(' | ')} in ${texts.slice(0, 80).join(' | ')}`,
    ).to.be.at.least(0);
    from = at + 1;
  }
}

/** Asserts that no element, attribute or address has come out of the data, and that no number went astray in the drawing. */
function expectInert(root: ShadowRoot): void {
  for (const element of root.querySelectorAll('*')) {
    if (!ELEMENTS.has(element.localName)) expect.fail(`an element <${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (!ATTRIBUTES.has(name)) expect.fail(`an attribute ${name}="${value}"`);
      // The name of the menu has the title in it.
      if (name !== 'aria-label' && /NaN|Infinity|undefined|null|\[object/.test(value))
        expect.fail(`${name}="${value}"`);
      if (name === 'href') expect((element as HTMLAnchorElement).protocol).to.match(/^https?:$/);
    }
  }
  expect((window as unknown as Record<string, unknown>)['__xss']).to.be.undefined;
  expect(Object.keys(Object.prototype)).to.deep.equal([]);
  expect(({} as Record<string, unknown>)['polluted']).to.be.undefined;
}

/** The markup of a chart without the comments that Lit leaves. */
function markupOf(root: ShadowRoot): string {
  const copy = document.createElement('div');
  copy.append(...Array.from(root.childNodes, (node) => node.cloneNode(true)));
  return copy.innerHTML.replace(/<!--[^]*?-->/g, '');
}

interface Drawing {
  readonly chart: Chart & { readonly problems: readonly Problem[] };
  readonly root: ShadowRoot;
  /** How often `campaign-ready` was heard. */
  readonly ready: () => number;
}

/** As wide as a narrow page. A fixture would cost a frame for each of some thousand drawings. */
function newPlace(): HTMLElement {
  const place = document.createElement('div');
  place.style.inlineSize = '320px';
  document.body.append(place);
  return place;
}
const drawn: HTMLElement[] = [];
afterEach(() => {
  for (const place of drawn.splice(0)) place.remove();
});

/** Draws what a source is given; an address is awaited until it has answered. */
async function draw({ contract, attributes }: Run, given: Written): Promise<Drawing> {
  const place = newPlace();
  drawn.push(place);
  let count = 0;
  place.addEventListener('campaign-ready', () => count++);
  const ready = (): number => count;
  if (given.table) {
    const table = given.table();
    for (const [name, value] of Object.entries(attributes ?? {})) table.setAttribute(`data-${name}`, value);
    place.append(table);
    await enhance(place);
    const chart = place.firstElementChild as Drawing['chart'];
    await chart.updateComplete;
    return { chart, root: chart.shadowRoot!, ready };
  }
  const chart = document.createElement(`campaign-${contract}`) as Drawing['chart'];
  for (const [name, value] of Object.entries({ ...given.attributes, ...attributes })) chart.setAttribute(name, value);
  if (given.child) chart.append(given.child());
  if ('property' in given) chart.data = given.property;
  const { body } = given;
  if (body === undefined) {
    place.append(chart);
    await chart.updateComplete;
  } else {
    const answers = { headers: { 'content-type': 'application/json' }, body };
    const [address, key] = [served('a.json', answers), newKey()];
    // A longer address is none.
    const fits = address.length <= 2048;
    chart.setAttribute('src', fits ? address : held(key));
    place.append(chart);
    if (!fits) {
      await requests(key, 1);
      await answer(key, answers);
    }
    // An engine that is short of connections may refuse one, or keep it waiting; the chart asks again by itself.
    let code: string | undefined;
    chart.addEventListener('campaign-error', ({ detail }) => (code = detail.code));
    const isOpen = (state: string | undefined): boolean =>
      !state || state === 'loading' || (state === 'error' && (code === 'network' || code === 'timeout'));
    while (isOpen(stateOf(chart))) await new Promise(requestAnimationFrame);
  }
  return { chart, root: chart.shadowRoot!, ready };
}

let ran = 0;
/** Which cases came through which sources. */
const carried = new Set<string>();

/** What `source` says of each of them: a script is one source, whatever its text is. */
const DATA_SOURCE: Readonly<Record<Source, string>> = {
  property: 'property',
  attribute: 'attribute',
  script: 'script',
  src: 'src',
  csv: 'script',
  table: 'table',
  enhanced: 'table',
  attributes: 'attributes',
};

function shownState(root: ShadowRoot): string {
  for (const state of ['error', 'empty', 'loading']) if (root.querySelector(`[part~=${state}]`)) return state;
  return root.querySelector('[part~=figure]') ? 'chart' : 'nothing';
}

/** Asserts what is seen of a case, and that nothing else has come of it. */
function expectSeen(chart: Chart, { shows, draws, lacks = [], problems = [] }: Omit<Scene, 'open' | 'contract'>): void {
  const root = chart.shadowRoot!;
  const texts = textsOf(root);
  expect(shownState(root), texts.join(' ')).to.equal(shows);
  expectDrawn(texts, draws);
  for (const drawn of lacks) {
    const found = texts.find((text) => says(text, drawn));
    expect(found, `${String(drawn)} is drawn`).to.be.undefined;
  }
  expect(chart.problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal(problems);
  expectInert(root);
  const astray = texts.find((text) => /\bNaN\b|\bInfinity\b|undefined|\[object/.test(text));
  expect(astray, 'nothing is drawn that is no word and no number').to.be.undefined;
  expect(chart.scrollWidth, 'nothing stands out of the box').to.be.at.most(chart.clientWidth);
}

/** Each place in which a case happens, and its chart once it has. */
const places = new Map<Scene, { readonly place: HTMLElement; readonly chart: Promise<Chart> }>();
function open(scene: Scene): Promise<Chart> {
  const place = newPlace();
  const chart = Promise.resolve(scene.open(place));
  // Whoever asks for it is told.
  chart.catch(() => undefined);
  places.set(scene, { place, chart });
  return chart;
}

/** The scenes of a case in this engine. In WebKitGTK those with a server are left out: the requests that they give up end its network process. */
const scenesHere = (scenes: readonly Scene[]): readonly Scene[] => (isWebKitGTK ? [] : scenes);

// A server that is given up takes fifteen seconds, and others need not wait for it.
before(() => {
  for (const { scenes = [] } of ALL) for (const scene of scenesHere(scenes)) if (scene.early) void open(scene);
});

/** A run as a source takes it; undefined if the source cannot carry it. */
function givenBy(source: Source, { then, slow, plain, data, contract }: Run): Written | undefined {
  // What is done to a chart is done to its property.
  if (source !== 'property' && (then ?? slow)) return undefined;
  return written(source, (ROWS.includes(source) ? (plain ?? data) : data)(), contract);
}

let turn = ENGINE === 'Firefox' ? 0 : 1;

/** The case of ten thousand rows, which are drawn in every engine. A table of them takes longer to build than to draw, and is read alike in a chart and in the page. */
const LARGE = 'STR17';
/** Cases that Chromium alone tries: they have as many rows as that one, and how their values differ is no matter of the engine. */
const AS_LARGE_AS_OTHERS: ReadonlySet<string> = new Set(['NUM44', 'CAT03']);

/**
 * Those sources of a case that are tried in this engine. Chromium tries all. The others try one, another for each run: what is drawn may differ between
 * engines, but what a source reads is read by the same code in all of them, and drawn alike from each.
 */
function triedHere(id: string, sources: readonly Source[]): readonly Source[] {
  if (isChromium) return id === LARGE ? sources.filter((source) => source !== 'enhanced') : sources;
  if (AS_LARGE_AS_OTHERS.has(id)) return [];
  if (id === LARGE) return sources.filter((source) => source === 'property');
  const others = sources.filter((source) => !(isWebKitGTK && source === 'src'));
  const other = others[turn++ % others.length];
  return sources.filter((source) => source === other);
}

for (const { name, cases } of CATEGORIES) {
  describe(`hostile input: ${name}`, function () {
    // Ten thousand rows take as long as they take: what is asked here is what comes of them.
    this.timeout(60000);
    for (const { id, input, runs, scenes = [] } of cases) {
      for (const each of runs) {
        const sources = SOURCES.filter((source) => givenBy(source, each));
        for (const source of sources) carried.add(`${id} ${source}`);
        for (const source of triedHere(id, sources)) {
          const run = through(source, id, each);
          it(`${id} in ${run.contract} by ${source}: ${input}`, async () => {
            const { chart, root, ready } = await draw(run, givenBy(source, each)!);
            await run.then?.(chart);
            expectSeen(chart, run);
            expect(chart.dataSource).to.equal(chart.data === null ? undefined : DATA_SOURCE[source]);
            expect(stateOf(chart)).to.equal(run.shows === 'chart' ? 'ready' : run.shows);
            if (run.links) {
              const links = Array.from(root.querySelectorAll('a'), (link) => link.getAttribute('href'));
              expect(links).to.deep.equal(run.links);
            }
            if (run.draught !== undefined) expect(ready()).to.equal(run.draught);
            if (run.then) {
              const fresh = await draw(run, { property: chart.data });
              expect(markupOf(root)).to.equal(markupOf(fresh.root));
            }
            ran++;
          });
        }
      }
      for (const scene of scenesHere(scenes))
        it(`${id} in ${scene.contract}: ${input}`, async () => {
          const chart = await (places.get(scene)?.chart ?? open(scene));
          expectSeen(chart, scene);
          if (scene.asks) expect(await scene.asks(chart)).to.deep.equal(scene.is);
          places.get(scene)!.place.remove();
          ran++;
        });
    }
  });
}

describe('hostile input', () => {
  it('is listed as text by the attribute debug', async () => {
    for (const text of [
      '<img src=x onerror=window.__xss=1>',
      '<script>window.__xss=1</script>',
      '"><svg/onload=window.__xss=1>',
    ]) {
      for (const contract of ['figure', 'progress', 'breakdown', 'delta'] as const) {
        const attributes = { debug: '' };
        const data = { title: 'Cases', value: text, measures: text, categories: text, series: text };
        const run: Run = { contract, data: () => data, shows: 'error', draws: [], problems: [], attributes };
        const { root } = await draw(run, { property: data });
        expect(textsOf(root).join(' ')).to.include(JSON.stringify(text));
        expectInert(root);
      }
    }
  });
  it('has one table: each case once, with an outcome or a reason', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).to.equal(ALL.length);
    for (const { id, runs, scenes = [], reason } of ALL) {
      expect(runs.length + scenes.length > 0 || !!reason, id).to.be.true;
      expect(new Set(runs.map(({ contract }) => contract)).size, id).to.equal(runs.length);
      for (const { draws } of [...runs, ...scenes]) expect(draws, id).to.have.length.above(0);
    }
    for (const [id, sources, because] of EXCEPTIONS) {
      expect(because, id).to.be.not.empty;
      for (const source of sources) expect(carried.has(`${id} ${source}`), `${id} ${source}`).to.be.true;
    }
  });
  after(() => {
    const reasons = ALL.filter(({ runs, scenes = [] }) => runs.length + scenes.length === 0).length;
    console.log(
      `tally: hostile input: ${ALL.length} cases (${reasons} by reason alone) × contracts × sources = ${ran}`,
    );
  });
});
