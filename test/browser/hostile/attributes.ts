// What a page says beside the figures: attributes, properties, styles, direction and language.
import type { Contract } from '../../pure/contract/contracts.js';
import { counted, create, drawn, note, noted, shown } from './scene.js';
import { withValue, type Category, type Chart, type HostileCase } from './table.js';

/** A chart with a figure of 5, in the page. */
function placed(contract: Contract, place: HTMLElement, attributes: Record<string, string> = {}): Promise<Chart> {
  const chart = create(contract);
  for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
  place.append(chart);
  return drawn(chart);
}

const style = (chart: Chart, selector = ''): CSSStyleDeclaration =>
  getComputedStyle(selector ? chart.shadowRoot!.querySelector(selector)! : chart);
/** How the drawings are scaled; what is drawn inside them is not by itself. */
const scales = (chart: Chart): readonly string[] => [
  ...new Set([...chart.shadowRoot!.querySelectorAll(':not(svg) > svg')].map((svg) => getComputedStyle(svg).scale)),
];

const CASES: readonly HostileCase[] = [
  {
    id: 'ATR03',
    input: 'width = NaN',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        const chart = await placed(contract, place, { width: 'NaN', height: 'NaN' });
        Object.assign(chart, { width: NaN, height: -1 });
        chart.requestUpdate();
        await chart.updateComplete;
        return chart;
      },
      asks: (chart) => style(chart).width,
      is: '320px',
    }),
    reason: 'A chart is as wide as its place; neither attribute nor property says so.',
  },
  {
    id: 'ATR04',
    input: 'a boolean attribute ="false"',
    runs: [],
    scenes: shown({
      open: (contract, place) => placed(contract, place, { hidden: 'false' }),
      asks: (chart) => style(chart).display,
      is: 'none',
    }),
    reason: 'As everywhere in HTML, it is true when it is there. The tags have none of their own.',
  },
  {
    id: 'ATR05',
    input: 'a form and a kind that nobody knows',
    runs: [],
    scenes: shown({
      open: (contract, place) => placed(contract, place, { form: 'pie3d', type: 'pie3d', kind: 'pie3d' }),
      problems: ['unknown-form /form', 'unknown-attribute /type', 'not-allowed /kind'],
    }),
    reason: 'An unknown form falls back to the default; all three are reported.',
  },
  {
    id: 'ATR08',
    input: 'a class field in the place of an accessor',
    runs: [],
    scenes: shown({
      open: (contract, place) => placed(contract, place),
      asks: (chart) => [Object.hasOwn(chart, 'data'), 'data' in Object.getPrototypeOf(chart)],
      is: [false, true],
    }),
    reason: 'No class of the library declares a field that would stand in the way of its own accessor.',
  },
  {
    id: 'ATR10',
    input: 'the attribute data changed 1,000 times in one turn',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        const chart = document.createElement(`campaign-${contract}`) as Chart;
        place.append(chart);
        await chart.updateComplete;
        counted(chart);
        for (let i = 0; i < 1000; i++) chart.setAttribute('data', JSON.stringify(withValue(i)(contract)));
        await chart.updateComplete;
        return chart;
      },
      text: '999',
      asks: noted,
      is: ['ready'],
    }),
  },
  {
    id: 'ATR12',
    input: 'dir="rtl" around it',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        place.dir = 'rtl';
        return placed(contract, place);
      },
      contracts: ['progress', 'breakdown', 'delta'],
      asks: (chart) => [style(chart).direction, scales(chart)],
      is: ['rtl', ['-1 1']],
    }),
  },
  {
    id: 'ATR13',
    input: 'the lang around it changes',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        place.lang = 'de';
        const chart = await placed(contract, place);
        chart.data = withValue(1234.5)(contract);
        await chart.updateComplete;
        place.lang = 'ar-EG';
        chart.requestUpdate();
        await chart.updateComplete;
        return chart;
      },
      text: '1,234.5',
    }),
    reason: 'English is the one language of words so far; figures are written as their words are.',
  },
  {
    id: 'ATR14',
    input: 'hidden, and shown again',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        const chart = await placed(contract, place, { hidden: '' });
        note(chart, style(chart).display);
        chart.hidden = false;
        return chart;
      },
      asks: (chart) => [...noted(chart), style(chart).display],
      is: ['none', 'block'],
    }),
  },
  {
    id: 'ATR15',
    input: 'custom properties of garbage',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        const chart = document.createElement(`campaign-${contract}`) as Chart;
        for (const name of ['accent', 'accent-soft', 'mark', 'muted', 'rule', 'track', 'bar-size', 'gap', 'motion'])
          chart.style.setProperty(`--campaign-${name}`, 'url(javascript:window.__xss=1) }{ 7 expression(');
        chart.data = withValue(5)(contract);
        place.append(chart);
        await chart.updateComplete;
        return chart;
      },
      asks: (chart) => style(chart, '[part~=figure]').display,
      is: 'flex',
    }),
  },
  {
    id: 'ATR16',
    input: 'font-size: 0',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        place.style.fontSize = '0';
        const chart = await placed(contract, place);
        counted(chart);
        for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
        return chart;
      },
      asks: noted,
      is: [],
    }),
  },
  {
    id: 'ATR17',
    input: 'zoom: 400% in 320 px',
    runs: [],
    scenes: shown({
      async open(contract, place) {
        place.style.setProperty('zoom', '4');
        place.style.inlineSize = '80px';
        return placed(contract, place);
      },
      asks: (chart) => Math.round(chart.getBoundingClientRect().width / 80),
      is: 4,
    }),
  },
  {
    id: 'ATR22',
    input: 'a style attribute on the tag',
    runs: [],
    scenes: shown({
      open: (contract, place) =>
        placed(contract, place, { style: 'color: rgb(1, 2, 3); inline-size: 200px', class: 'mine' }),
      asks: (chart) => [style(chart, '[part~=figure]').color, style(chart).width, chart.className],
      is: ['rgb(1, 2, 3)', '200px', 'mine'],
    }),
  },
];

/** What a page says beside the figures. */
export const BESIDE: Category = { name: 'Attributes, properties and config', cases: CASES };
