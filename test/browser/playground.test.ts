// Every control of every playground changes what is drawn, with at least one value that is no problem in the data.
import { expect } from '@open-wc/testing';
import * as breakdown from '../../stories/playground/breakdown.stories.js';
import * as delta from '../../stories/playground/delta.stories.js';
import * as figure from '../../stories/playground/figure.stories.js';
import { editor, htmlOf, type Args } from '../../stories/playground/playground.js';
import * as progress from '../../stories/playground/progress.stories.js';
import * as timeline from '../../stories/playground/timeline.stories.js';
import type { Chart } from './element/chart.js';
import { isChromium } from './engine.js';
import { seen, stateOf } from './reading.js';

interface Control {
  readonly control?: unknown;
  readonly options?: readonly unknown[];
}
interface Story {
  readonly args?: Args;
  readonly argTypes?: Readonly<Record<string, Control>>;
  readonly parameters?: {
    readonly controls?: { readonly exclude?: readonly string[]; readonly include?: readonly string[] };
  };
}
type Playground = Readonly<Record<string, Story>> & {
  readonly default: { readonly args?: Args; readonly argTypes?: Readonly<Record<string, Control>> };
};

/** All playgrounds. A control sets an attribute, which is read alike in every engine. */
const PLAYGROUNDS: Readonly<Record<string, unknown>> = isChromium
  ? { breakdown, delta, figure, progress, timeline }
  : {};

/** Values that a visitor may give to a control that has no list of them. A text is changed by any of the first. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  total: ['700', '2000'],
  remainder: ['Not named'],
  value: ['£80,000', '7,000', '45%'],
  previous: ['5,000'],
  'previous-period': ['2019'],
  target: ['60%', '£100,000', '8,000', '400'],
  deadline: ['2030'],
  baseline: ['10%', '£1,000', '2,000', '1'],
  milestones: ['half 50; most 90', 'half 40,000; most 90,000'],
  ranges: ['poor 50; fair 70; good 100', 'poor 30000; good 90000', 'few 100; many 240'],
  highlight: ['Labour', 'Yes', 'Europe', 'Electric buses', '2019', 'Trains', '2023-01', '2021', 'Pilot'],
  unit: ['people', '%'],
  currency: ['EUR'],
  decimals: [2, 0],
  period: ['2019', '2022-06'],
  span: ['2021/2027', '2020/2040'],
  'year-start': ['04-01'],
  'as-of': ['2024-03-31', '2023-12-31', '2021-06-30', '2022-06-30'],
  against: ['first', 'year-before'],
  benchmark: ['Trains'],
  'source-url': ['https://example.org/'],
  'source-date': ['2024'],
  data: [
    'Name,Value\nOne,1\nTwo,2',
    'Year,Value\n2020,1\n2021,2',
    'Label,Start,End\nPilot,2022-01,2022-12',
    '{"measures":[{"label":"One","value":5,"target":10}]}',
  ],
  accent: ['#b00020'],
};

const valuesOf = (name: string, { control, options }: Control): readonly unknown[] =>
  options ?? VALUES[name] ?? (control === 'boolean' ? [true] : ['Something else', 1, 1000]);

const place = document.createElement('main');
before(() => {
  document.body.append(place);
});
after(() => {
  place.remove();
});

interface Drawn {
  readonly drawing: string;
  readonly problems: number;
}

async function draw(tag: string, args: Args): Promise<Drawn> {
  place.innerHTML = htmlOf(tag, args);
  const chart = place.querySelector<Chart>(tag)!;
  while (!['ready', 'empty', 'error', 'stale'].includes(stateOf(chart) ?? '')) await new Promise(requestAnimationFrame);
  await chart.updateComplete;
  const { direction } = getComputedStyle(chart);
  const drawing = chart.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '') + direction + chart.getAttribute('style')!;
  return { drawing, problems: chart.problems.length + (stateOf(chart) === 'ready' ? 0 : 1) };
}

for (const [chart, module] of Object.entries(PLAYGROUNDS)) {
  const { default: meta, ...stories } = module as Playground;
  for (const [name, { args, argTypes, parameters }] of Object.entries(stories as Readonly<Record<string, Story>>)) {
    describe(`the playground of ${chart}, ${name},`, () => {
      const tag = `campaign-${chart}`;
      const first: Args = { ...meta.args, ...args };

      it('has no problem in its data', async () => {
        expect((await draw(tag, first)).problems, seen(place.querySelector<Chart>(tag)!)).to.equal(0);
      });

      it('has no control that changes nothing', async () => {
        const { drawing } = await draw(tag, first);
        const idle: string[] = [];
        const { include, exclude } = parameters?.controls ?? {};
        for (const [control, type] of Object.entries({ ...meta.argTypes, ...argTypes })) {
          if (exclude?.includes(control) || (include && !include.includes(control))) continue;
          let works = false;
          for (const value of valuesOf(control, type)) {
            if (works || value === first[control]) continue;
            const other = await draw(tag, { ...first, [control]: value });
            works = other.problems === 0 && other.drawing !== drawing;
          }
          if (!works) idle.push(control);
        }
        expect(idle).to.deep.equal([]);
      });
    });
  }
}

describe('the editor of a playground', () => {
  let html = '';
  /** Puts a text into the editor of a chart. Resolves with the chart and its problems, once it is drawn. */
  async function write(tag: string, text: string): Promise<{ chart: Chart; problems: string[] }> {
    const listeners = { drawn: (drawn: string): void => void (html = drawn), changed: (): void => undefined };
    place.replaceChildren(editor(tag, { lang: 'en', data: 'Name,Value\nOne,1' }, listeners));
    const area = place.querySelector('textarea')!;
    area.value = text;
    area.dispatchEvent(new Event('input'));
    const chart = place.querySelector<Chart>(tag)!;
    const ended = (): boolean => ['ready', 'empty', 'error'].includes(stateOf(chart) ?? '');
    while (!ended()) await new Promise(requestAnimationFrame);
    await chart.updateComplete;
    return { chart, problems: [...place.querySelectorAll('li')].map((item) => item.textContent) };
  }

  it('names lines and columns of problems as the text has them', async () => {
    const rows = 'Year,Value\n2021,435.3\n2022,434.9\nfoo,1';
    expect((await write('campaign-delta', rows)).problems.join()).to.match(/Line 4\b/);
    expect((await write('campaign-delta', '{ "title": "x", "series": [')).problems.join()).to.match(
      /Line 1, column 28\b/,
    );
  });

  it('has the HTML of what is drawn, after each change', async () => {
    const { chart } = await write('campaign-breakdown', 'Name,Value\nTwo,2\nThree,3');
    expect(html).to.equal(
      '<campaign-breakdown lang="en">\n  <script type="text/csv">\n    Name,Value\n    Two,2\n    Three,3\n  </script>\n</campaign-breakdown>',
    );
    expect(seen(chart)).to.include('Three');
  });

  it('reads the table of HTML, and reports HTML without one', async () => {
    const table = '<table><tr><th>Name</th><th>Homes</th></tr><tr><td>Lofts</td><td>14,200</td></tr></table>';
    const { chart, problems } = await write('campaign-breakdown', `<!doctype html><div>${table}</div>`);
    expect(seen(chart)).to.include('14,200');
    expect(html).to.equal(`<campaign-breakdown lang="en">\n  ${table}\n</campaign-breakdown>`);
    expect(problems).to.deep.equal(['None.']);
    expect((await write('campaign-breakdown', '<p>14,200</p>')).problems).to.deep.equal([
      'This is HTML without a table.',
    ]);
  });

  it('leaves colour and direction to the page until a control sets them', () => {
    const { args } = progress.default;
    expect(htmlOf('campaign-progress', { ...args })).not.to.match(/ (?:style|dir)=/);
    expect(htmlOf('campaign-progress', { ...args, dir: 'rtl', accent: '#b00020' })).to.match(
      / dir="rtl" style="--campaign-accent: #b00020"/,
    );
  });
});
