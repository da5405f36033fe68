// Every situation is drawn by its tag: with the problems that are stated beside it and no other, fit for assistive
// technology, and with every name that its document gives.
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { Problem } from '../src/contract/problem.js';
import '../src/define.js';
import * as breakdown from '../stories/breakdown.situations.js';
import * as breakdownStories from '../stories/breakdown.stories.js';
import * as delta from '../stories/delta.situations.js';
import * as deltaStories from '../stories/delta.stories.js';
import * as figure from '../stories/figure.situations.js';
import * as figureStories from '../stories/figure.stories.js';
import * as progress from '../stories/progress.situations.js';
import * as progressStories from '../stories/progress.stories.js';
import { countSpoken, spoken } from './reading.js';

interface Chart extends HTMLElement {
  data: unknown;
  readonly problems: readonly Problem[];
  readonly updateComplete: Promise<boolean>;
}
/** What has a name in a document, as far as this test asks for names. */
interface Named {
  label?: string;
  title?: string;
  categories?: readonly Named[];
  measures?: readonly Named[];
  milestones?: readonly Named[];
  parts?: readonly Named[];
  series?: readonly Named[];
}
interface Situations {
  PROBLEMS: Readonly<Record<string, readonly string[]>>;
  [name: string]: unknown;
}

const CHARTS: readonly (readonly [chart: string, situations: Situations, stories: object])[] = [
  ['figure', figure, figureStories],
  ['progress', progress, progressStories],
  ['breakdown', breakdown, breakdownStories],
  ['delta', delta, deltaStories],
];
const NOT_DRAWN = ['Refused', 'NotJson', 'Empty'];

async function draw(chart: string, name: string, data: unknown): Promise<Chart> {
  const place = await fixture(name === 'RightToLeft' ? html`<div dir="rtl"></div>` : html`<div></div>`);
  const element = document.createElement(`campaign-${chart}`) as Chart;
  element.data = data;
  place.append(element);
  await element.updateComplete;
  return element;
}

/** The names of rows, which stand alone in their cells, and those that stand before what is said of them. */
function namesIn({ title = '', categories, measures, series = [] }: Named): { alone: string[]; before: string[] } {
  const rows = [...(categories ?? []), ...(categories ?? []).flatMap((c) => c.categories ?? []), ...(measures ?? [])];
  const heads = series.length > 1 ? series : [];
  const inside = (measures ?? []).flatMap((m) => [...(m.milestones ?? []), ...(m.parts ?? [])]);
  const labels = (all: readonly Named[]): string[] => all.map(({ label = '' }) => label);
  return { alone: [title, ...labels(rows), ...labels(heads)], before: labels(inside) };
}

for (const [chart, { PROBLEMS, ...situations }, stories] of CHARTS) {
  describe(`the situations of campaign-${chart}`, () => {
    it('each have a story', () => {
      const shown = Object.values(stories).map((story: { args?: { data?: unknown } }) => story.args?.data);
      for (const name in situations) expect(shown, name).to.include(situations[name]);
    });

    it('that have problems are all there', () => {
      expect(situations).to.include.keys(Object.keys(PROBLEMS));
    });

    for (const name in situations) {
      const data = situations[name];

      it(`${name} is drawn with the problems that are expected`, async () => {
        const element = await draw(chart, name, data);
        const found = element.problems.map(({ code, pointer }) => `${code} ${pointer}`.trim());
        expect(found).to.have.members(PROBLEMS[name] ?? []);
        expect(element.shadowRoot?.querySelectorAll('figure').length).to.equal(NOT_DRAWN.includes(name) ? 0 : 1);
      });

      it(`${name} is fit for assistive technology`, async () => {
        const element = await draw(chart, name, data);
        await expect(element).to.be.accessible();
      });

      if (name === 'Malformed' || NOT_DRAWN.includes(name)) continue;
      it(`${name} says its title and every name, each as often as the document does`, async () => {
        const element = await draw(chart, name, data);
        element.shadowRoot?.querySelector<HTMLElement>('tr [part~="toggle"]')?.click();
        await element.updateComplete;
        const { alone, before } = namesIn(data as Named);
        for (const label of alone) {
          const times = alone.filter((other) => other === label).length;
          expect(countSpoken(element, label), label).to.equal(times);
        }
        for (const label of before) expect(spoken(element)).to.include(`${label}: `);
      });
    }
  });
}

describe('a situation that is not drawn', () => {
  it('is empty where nothing was given, and says so calmly', async () => {
    for (const [chart, { Empty }] of CHARTS) {
      expect(spoken(await draw(chart, 'Empty', Empty)), chart).to.equal('No figures yet.');
    }
  });

  it('says what is wrong where it is refused', async () => {
    for (const [chart, { Refused, NotJson }] of CHARTS) {
      expect(spoken(await draw(chart, 'Refused', Refused)), chart).to.match(/^This chart cannot be drawn\. \/\w+: /);
      expect(spoken(await draw(chart, 'NotJson', NotJson)), chart).to.match(
        /^This chart cannot be drawn\. The document/,
      );
    }
  });
});

describe('a malformed situation', () => {
  const rows = (element: Chart): string[] =>
    [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) => spoken(row));

  it('of a figure still says what cannot be read', async () => {
    const element = await draw('figure', 'Malformed', figure.Malformed);
    expect(spoken(element)).to.include('Homes insulated figure not readable');
    expect(spoken(element)).to.not.include('14,200');
  });

  it('of progress keeps the names of its bad rows', async () => {
    const element = await draw('progress', 'Malformed', progress.Malformed);
    expect(rows(element)).to.deep.equal([
      'Homes insulated 85,000 of 100,000 homes · 85%',
      'Windows replaced figure not readable of figure not readable',
      'Roofs done figure not readable of 12,000',
      'Boilers checked figure not readable of 1,000',
    ]);
  });

  it('of a breakdown keeps the names of its bad rows', async () => {
    const element = await draw('breakdown', 'Malformed', breakdown.Malformed);
    expect(rows(element)).to.deep.equal([
      'Heating 5,200',
      '(unnamed) 1,400',
      'Damp figure not readable',
      'Roofs figure not readable',
      'Doors figure not readable',
      'Boilers figure not readable',
    ]);
  });

  it('of a delta keeps the periods of its bad figures', async () => {
    const element = await draw('delta', 'Malformed', delta.Malformed);
    const firsts = [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].slice(0, 2).map((cell) => cell.textContent.trim()),
    );
    expect(firsts).to.deep.equal([
      ['2018', '10,200'],
      ['2019', 'figure not readable'],
      ['2020', 'figure not readable'],
      ['2022', '7,400'],
    ]);
  });
});

describe('the stories', () => {
  it('draw the tag of their chart', async () => {
    for (const [chart, , stories] of CHARTS) {
      const { default: meta, ...named } = stories as Record<string, { render?: unknown; args?: object }> & {
        default: { render: (args: object) => unknown; args?: object };
      };
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const args = { ...meta.args, ...Object.values(named)[0]?.args };
      render(meta.render(args), place);
      const element = place.querySelector(`campaign-${chart}`) as Chart;
      await element.updateComplete;
      expect(spoken(element), chart).to.not.equal('');
    }
  });
});
