import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { Problem } from '../../src/contract/problem.js';
import { HOSTILE, type Chart, type Drawn, type Run } from './table.js';

/** The elements that the library's templates make; none of these runs, loads or styles anything. */
const ELEMENTS = new Set(
  (
    'figure figcaption p span b a ul li div table thead tbody tr th td button slot ' +
    'svg g rect line path polyline circle'
  ).split(' '),
);
/** The attributes that they have. */
const ATTRIBUTES = new Set(
  (
    'class part lang dir role scope colspan href rel type name aria-hidden aria-expanded ' +
    'x y width height rx r cx cy x1 x2 y1 y2 d points transform viewBox preserveAspectRatio overflow vector-effect'
  ).split(' '),
);

/** What each place says, in order: the text nodes of a shadow root, with one space for many. */
function textsOf(root: ShadowRoot): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue!.replace(/[ \n]+/g, ' ').replace(/^ | $/g, '');
    if (text) texts.push(text);
  }
  return texts;
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
      // A label that stands at its value has one custom property, written through the object model.
      const isPlace = name === 'style' && /^--at: -?[\d.]+%;$/.test(value);
      if (!ATTRIBUTES.has(name) && !isPlace) expect.fail(`an attribute ${name}="${value}"`);
      if (/NaN|Infinity|undefined|null|\[object/.test(value)) expect.fail(`${name}="${value}"`);
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

async function draw({ contract, attributes = {} }: Run, data: unknown): Promise<Drawing> {
  const place = await fixture(html`<div></div>`);
  (place as HTMLElement).style.inlineSize = '320px';
  const chart = document.createElement(`campaign-${contract}`) as Drawing['chart'];
  for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
  let ready = 0;
  chart.addEventListener('campaign-ready', () => ready++);
  chart.data = data;
  place.append(chart);
  await chart.updateComplete;
  return { chart, root: chart.shadowRoot!, ready: () => ready };
}

let ran = 0;

for (const { name, cases } of HOSTILE) {
  describe(`hostile input: ${name}`, function () {
    // Ten thousand rows take as long as they take: what is asked here is what comes of them.
    this.timeout(60000);
    for (const { id, input, runs } of cases) {
      for (const run of runs) {
        it(`${id} in ${run.contract}: ${input}`, async () => {
          const { chart, root, ready } = await draw(run, run.data());
          await run.then?.(chart);
          const texts = textsOf(root);
          const state = root.querySelector('[part~=error]')
            ? 'error'
            : root.querySelector('[part~=empty]')
              ? 'empty'
              : 'chart';
          expect(state).to.equal(run.shows);
          expectDrawn(texts, run.draws);
          for (const drawn of run.lacks ?? []) {
            const found = texts.find((text) => says(text, drawn));
            expect(found, `${String(drawn)} is drawn`).to.be.undefined;
          }
          expect(chart.problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal(run.problems);
          expectInert(root);
          const astray = texts.find((text) => /\bNaN\b|\bInfinity\b|undefined|\[object/.test(text));
          expect(astray, 'nothing is drawn that is no word and no number').to.be.undefined;
          expect(chart.scrollWidth, 'nothing stands out of the box').to.be.at.most(chart.clientWidth);
          if (run.draught !== undefined) expect(ready()).to.equal(run.draught);
          if (run.then) {
            const fresh = await draw(run, chart.data);
            expect(markupOf(root)).to.equal(markupOf(fresh.root));
          }
          ran++;
        });
      }
    }
  });
}

describe('hostile input', () => {
  it('is told in the error state as text', async () => {
    for (const text of [
      '<img src=x onerror=window.__xss=1>',
      '<script>window.__xss=1</script>',
      '"><svg/onload=window.__xss=1>',
    ]) {
      for (const contract of ['figure', 'progress', 'breakdown', 'delta'] as const) {
        const run: Run = { contract, data: () => text, shows: 'error', draws: [], problems: [] };
        const { root } = await draw(run, text);
        expect(textsOf(root).join(' ')).to.include(JSON.stringify(text));
        expectInert(root);
      }
    }
  });
  it('has one table: each case once, with an outcome or a reason', () => {
    const all = HOSTILE.flatMap(({ cases }) => cases);
    expect(new Set(all.map(({ id }) => id)).size).to.equal(all.length);
    for (const { id, runs, reason } of all) {
      expect(runs.length > 0 || !!reason, id).to.be.true;
      expect(new Set(runs.map(({ contract }) => contract)).size, id).to.equal(runs.length);
      for (const { draws } of runs) expect(draws, id).to.have.length.above(0);
    }
  });
  after(() => {
    const all = HOSTILE.flatMap(({ cases }) => cases);
    const reasons = all.filter(({ runs }) => runs.length === 0).length;
    console.log(
      `tally: hostile input: ${all.length} cases (${reasons} by its reason alone) × their contracts = ${ran}`,
    );
  });
});
