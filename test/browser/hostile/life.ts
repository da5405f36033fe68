// What becomes of a tag on a page, and what a page does to those on it.
import { define } from '../../../src/element/define.js';
import type { Contract } from '../../pure/contract/contracts.js';
import { isChromium } from '../engine.js';
import { counted, create, drawn, note, noted, shown } from './scene.js';
import { ALL, ROW, withValue, type Category, type Chart, type HostileCase } from './table.js';

/** How often each of the four charts is resized: in Chromium ten thousand times together. Others lay out more slowly, and no otherwise the next time. */
const RESIZES = isChromium ? 2500 : 250;

const jsonOf = (contract: Contract, value = 5): string => JSON.stringify(withValue(value)(contract));
const htmlOf = (contract: Contract): string =>
  `<campaign-${contract} data='${jsonOf(contract)}'></campaign-${contract}>`;
/** The chart of a place, as the page has written it. */
const chartIn = (place: ParentNode): Promise<Chart> => drawn(place.querySelector('[data]') as Chart);
/** A page in the page. */
function pageIn(place: Element, attributes: Record<string, string> = {}): HTMLIFrameElement {
  const page = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) page.setAttribute(name, value);
  place.append(page);
  return page;
}
const styled = (chart: Chart): unknown => {
  const figure = chart.shadowRoot!.querySelector('[part~=figure]')!;
  return [chart.shadowRoot!.adoptedStyleSheets.length > 0, getComputedStyle(figure).marginInlineStart];
};

/** Adds members to an object that everything inherits from, until the work is done. */
async function beside(object: object, members: object, work: () => Promise<Chart>): Promise<Chart> {
  Object.assign(object, members);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(members)) Reflect.deleteProperty(object, name);
  }
}

const CASES: readonly HostileCase[] = [
  {
    id: 'LIF01',
    input: 'created, given data, put into the page',
    runs: [],
    scenes: shown({
      open(contract, place) {
        const chart = counted(create(contract));
        place.append(chart);
        return drawn(chart);
      },
      asks: noted,
      is: ['ready'],
    }),
  },
  {
    id: 'LIF03',
    input: 'innerHTML, setHTMLUnsafe, a parser of another document',
    runs: [],
    scenes: [
      ...shown({
        open(contract, place) {
          place.innerHTML = htmlOf(contract);
          return chartIn(place);
        },
      }),
      ...shown({
        async open(contract, place) {
          place.setHTMLUnsafe(htmlOf(contract));
          // Firefox makes a chart of it a moment later.
          while (!place.querySelector('[data]')!.shadowRoot) await new Promise(requestAnimationFrame);
          return chartIn(place);
        },
      }),
      ...shown({
        open(contract, place) {
          place.append(...new DOMParser().parseFromString(htmlOf(contract), 'text/html').body.childNodes);
          return chartIn(place);
        },
      }),
    ],
  },
  {
    id: 'LIF04',
    input: 'a clone of one with its data in an attribute',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        place.innerHTML = htmlOf(contract);
        const copy = (await chartIn(place)).cloneNode(true) as Chart;
        place.replaceChildren(copy);
        return drawn(copy);
      },
    }),
  },
  {
    id: 'LIF05',
    input: 'a clone of one with its data as a property',
    runs: [],
    scenes: ALL.map((contract) => ({
      contract,
      async open(place) {
        const chart = create(contract);
        place.append(chart);
        const copy = (await drawn(chart)).cloneNode(true) as Chart;
        place.replaceChildren(copy);
        return drawn(copy);
      },
      shows: 'empty',
      draws: ['No figures yet.'],
    })),
    reason: 'No element takes its properties into a clone.',
  },
  {
    id: 'LIF07',
    input: 'moveBefore',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        place.innerHTML = '<div></div><div></div>';
        const [one, other] = place.children as unknown as [Element, Element];
        const chart = counted(create(contract));
        one.append(chart);
        await chart.updateComplete;
        const move = 'moveBefore' in other ? 'moveBefore' : 'insertBefore';
        (other as unknown as Record<string, typeof other.insertBefore>)[move]!(chart, null);
        return drawn(chart);
      },
      asks: (chart) => [noted(chart), chart.parentElement?.previousElementSibling?.childElementCount],
      is: [['ready'], 0],
    }),
    reason: 'Where an engine has no moveBefore, a move by insertBefore draws as little.',
  },
  {
    id: 'LIF09',
    input: 'into another document and back',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        const chart = create(contract);
        place.append(chart);
        await chart.updateComplete;
        const page = pageIn(place);
        page.contentDocument!.body.append(chart);
        note(chart, styled(chart));
        place.append(chart);
        page.remove();
        return drawn(chart);
      },
      asks: (chart) => [...noted(chart), styled(chart)],
      is: [
        [true, '0px'],
        [true, '0px'],
      ],
    }),
  },
  {
    id: 'LIF10',
    input: 'into the document of another window',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        const chart = create(contract);
        const page = pageIn(place);
        page.contentDocument!.body.append(chart);
        await chart.updateComplete;
        chart.data = withValue(6)(contract);
        return drawn(chart);
      },
      text: '6',
      asks: styled,
      is: [true, '0px'],
    }),
    reason: 'Windows of their own are opened by a click; the one of a frame is as much another.',
  },
  {
    id: 'LIF11',
    input: 'a tag defined twice',
    runs: [],
    scenes: shown({
      open(contract, place) {
        define(`campaign-${contract}`, class extends HTMLElement {});
        const chart = create(contract);
        place.append(chart);
        return drawn(chart);
      },
    }),
    reason: 'The first copy stands, and the console names the version that was not registered; readers need not know.',
  },
  {
    id: 'LIF13',
    input: "trusted-types 'none'",
    runs: [],
    reason:
      'Impossible here: lit-html makes its templates by a policy, which a page must allow: trusted-types lit-html.',
  },
  {
    id: 'LIF14',
    input: 'a registry of a shadow root’s own',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        const tag = `campaign-${contract}`;
        const host = document.createElement('div');
        place.append(host);
        let registry: CustomElementRegistry | undefined;
        try {
          registry = new CustomElementRegistry();
          registry.define(tag, class extends (customElements.get(tag) as CustomElementConstructor) {});
        } catch {
          // Not every engine has registries beside that of the page.
        }
        const init = { mode: 'open', ...(registry && { customElementRegistry: registry }) } as ShadowRootInit;
        const root = host.attachShadow(init);
        root.innerHTML = htmlOf(contract);
        return chartIn(root);
      },
    }),
    reason: 'Where an engine has none, the shadow root takes the tags of the page.',
  },
  {
    id: 'LIF15',
    input: 'display: none when it comes',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        place.style.display = 'none';
        const chart = create(contract);
        place.append(chart);
        await chart.updateComplete;
        place.style.display = '';
        return chart;
      },
      asks: (chart) => chart.getBoundingClientRect().height > 20,
      is: true,
    }),
  },
  {
    id: 'LIF17',
    input: 'not in the page',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        const chart = counted(create(contract));
        for (let i = 0; i < 10; i++) chart.data = withValue(i)(contract);
        await Promise.resolve();
        note(chart, chart.shadowRoot?.childElementCount ?? 0);
        chart.data = withValue(5)(contract);
        place.append(chart);
        return drawn(chart);
      },
      asks: noted,
      is: [0, 'ready'],
    }),
  },
  {
    id: 'LIF19',
    input: '10,000 resizes',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        const chart = counted(create(contract));
        place.append(chart);
        await chart.updateComplete;
        const fault = (): void => {
          note(chart, 'fault');
        };
        window.addEventListener('error', fault);
        for (let i = 0, seed = 7; i < RESIZES; i++) {
          seed = (seed * 48271) % 2147483647;
          place.style.inlineSize = `${200 + (seed % 1000)}px`;
          if (place.offsetWidth < 200) note(chart, 'narrow');
        }
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        window.removeEventListener('error', fault);
        place.style.inlineSize = '320px';
        return chart;
      },
      asks: noted,
      is: ['ready'],
    }),
    reason: '2,500 in each of the four contracts. Nothing on the page is measured, so there is nothing to go round.',
  },
  {
    id: 'LIF20',
    input: 'a page that is not seen when it comes, and has no frames',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        const page = pageIn(place, { style: 'display: none' });
        const chart = create(contract);
        page.contentDocument!.body.append(chart);
        await chart.updateComplete;
        place.replaceChildren(chart);
        return drawn(chart);
      },
    }),
    reason: 'No test can hide its tab; a frame without a box has no frames of animation either.',
  },
  {
    id: 'LIF21',
    input: '40 of them, printed without having been scrolled to',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        const all = Array.from({ length: 40 }, () => create(contract));
        place.append(...all);
        await Promise.all(all.map((chart) => chart.updateComplete));
        note(all[39]!, all.filter(({ shadowRoot }) => shadowRoot?.querySelector('[part~=figure]')).length);
        return all[39]!;
      },
      asks: (chart) => [...noted(chart), window.scrollY],
      is: [40, 0],
    }),
    reason: 'What is on paper is what is in the page: all of it is drawn before anyone scrolls.',
  },
  {
    id: 'LIF30',
    input: 'junk on Object.prototype and Array.prototype',
    runs: [],
    scenes: shown({
      open: (contract, place) =>
        beside(Object.prototype, { junk: 1, title: 'Junk', unit: 'junk' }, () =>
          beside(Array.prototype, { last: 1, junk: 'junk' }, () => {
            place.innerHTML = htmlOf(contract);
            return chartIn(place);
          }),
        ),
      asks: (chart) => chart.shadowRoot!.textContent.includes('unk'),
      is: false,
    }),
  },
  {
    id: 'LIF31',
    input: 'Object.prototype.get',
    runs: [],
    scenes: shown({
      open: (contract, place) =>
        beside(Object.prototype, { get: () => 7 }, () => {
          const chart = create(contract);
          place.append(chart);
          return drawn(chart);
        }),
    }),
    reason: 'With it no page can define a property any more; what is defined already still draws.',
  },
  {
    id: 'LIF36',
    input: '<base href> of another place',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        const base = Object.assign(document.createElement('base'), { href: 'https://elsewhere.invalid/a/' });
        document.head.prepend(base);
        const chart = create(contract);
        place.append(chart);
        await chart.updateComplete;
        base.remove();
        return chart;
      },
      asks: (chart) => /url\(|href="#/.test(chart.shadowRoot!.innerHTML),
      is: false,
    }),
  },
  {
    id: 'LIF37',
    input: 'a frame in a sandbox, of no origin',
    runs: [],
    scenes: ALL.map((contract) => ({
      contract,
      async open(place) {
        const told = new Promise<string>((resolve) => {
          window.addEventListener('message', ({ data }) => resolve(data as string), { once: true });
        });
        // A classic script is what such a frame may load.
        const page = `<!doctype html><body>${htmlOf(contract)}<script src="${location.origin}/dist/campaign-charts.iife.js"></script>
          <script>{
            const chart = document.body.firstElementChild;
            chart.updateComplete.then(() => parent.postMessage(chart.shadowRoot.innerHTML, '*'));
          }</script>`;
        pageIn(place, { sandbox: 'allow-scripts', srcdoc: page });
        const html = await told;
        // Only what is said comes out of such a frame, and no style sheet.
        place.style.inlineSize = '';
        const chart = Object.assign(document.createElement('div'), { problems: [] }) as unknown as Chart;
        chart.attachShadow({ mode: 'open' }).innerHTML = html;
        place.append(chart);
        return chart;
      },
      shows: 'chart',
      draws: [ROW[contract], '5'],
    })),
  },
  {
    id: 'LIF38',
    input: 'imported in Node',
    runs: [],
    reason: 'Not for a browser to say: test/node/package.test.ts imports every source of the package in Node.',
  },
  {
    id: 'LIF42',
    input: 'setHTML with the page’s sanitizer',
    runs: [],
    reason: 'It takes every tag out that HTML does not have, before there is one; such a page keeps its tables.',
  },
  {
    id: 'LIF44',
    input: 'document.write of the tag',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        const page = pageIn(place);
        const { contentDocument, contentWindow } = page as unknown as {
          contentDocument: Document;
          contentWindow: Window & typeof globalThis;
        };
        contentDocument.open();
        const html = `<!doctype html><script type="module" src="/dist/campaign-charts.js"></script>${htmlOf(contract)}`;
        // Deprecated, and pages do it.
        contentDocument.write(html);
        contentDocument.close();
        await contentWindow.customElements.whenDefined(`campaign-${contract}`);
        return drawn(contentDocument.querySelector(`campaign-${contract}`)!);
      },
    }),
  },
];

/** What becomes of a tag on a page. */
export const LIFE: Category = { name: 'Lifecycle and host page', cases: CASES };

const NO_EXPORT = 'Nothing is exported yet.';
/** Text and pictures that leave the chart. */
export const EXPORT: Category = {
  name: 'Export',
  cases: [
    ['EXP01', 'a cell =1+1'],
    ['EXP02', 'cells +1, -1 as text, @SUM'],
    ['EXP03', 'the number −5'],
    ['EXP05', 'full-width ＝＋－＠'],
    ['EXP09', 'a label ";=1+1'],
    ['EXP10', 'a byte order mark and UTF-8'],
    ['EXP11', 'file names ../../x, CON, of 300 characters, with RLO'],
    ['EXP12', 'an SVG'],
    ['EXP15', '1,000,000 rows'],
  ].map(([id, input]) => ({ id: id!, input: input!, runs: [], reason: NO_EXPORT })),
};
