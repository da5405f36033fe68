// Every situation is drawn by its tag: with the problems that are stated beside it and no other, fit for assistive
// technology, and with every name that its document gives.
import { isChromium } from './engine.js';
import { eventually } from './eventually.js';
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { Problem } from '../../src/contract/problem.js';
import '../../src/define.js';
import * as breakdown from '../../stories/situations/breakdown/situations.js';
import * as delta from '../../stories/situations/delta/situations.js';
import * as sources from '../../stories/situations/sources/situations.js';
import * as sourcesStories from '../../stories/situations/sources/sources.stories.js';
import * as figure from '../../stories/situations/figure/situations.js';
import * as progress from '../../stories/situations/progress/situations.js';
import * as timeline from '../../stories/situations/timeline/situations.js';
import * as breakdownForms from '../../stories/forms/breakdown.stories.js';
import * as deltaForms from '../../stories/forms/delta.stories.js';
import * as figureForms from '../../stories/forms/figure.stories.js';
import * as progressForms from '../../stories/forms/progress.stories.js';
import * as timelineForms from '../../stories/forms/timeline.stories.js';
import { withExamples, withPictures } from '../../stories/guide/in-book.js';
import { STORIES } from '../../stories/situations/every-story.js';
import { countSpoken, spoken, stateOf } from './reading.js';

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
  phases?: readonly Named[];
  events?: readonly Named[];
  milestones?: readonly Named[];
  parts?: readonly Named[];
  series?: readonly Named[];
  contributions?: readonly Named[];
}
interface Situations {
  PROBLEMS: Readonly<Record<string, readonly string[]>>;
  [name: string]: unknown;
}

const CHARTS: readonly (readonly [chart: string, situations: Situations, stories: readonly object[]])[] = [
  ['figure', figure, STORIES.figure],
  ['progress', progress, STORIES.progress],
  ['breakdown', breakdown, STORIES.breakdown],
  ['delta', delta, STORIES.delta],
  ['timeline', timeline, STORIES.timeline],
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

/** The names of rows, which stand alone in their cells (those of parts after the name of their whole), and those that stand before what is said of them. */
function namesIn({ title = '', categories, measures, phases, events, series = [] }: Named): {
  alone: string[];
  before: string[];
} {
  const rows = [
    ...(categories ?? []),
    ...(measures ?? []),
    ...(phases ?? []),
    ...(series.length ? [] : (events ?? [])),
  ];
  const parts = (categories ?? []).flatMap((whole) =>
    (whole.categories ?? []).map(({ label }) => `${whole.label}: ${label}`),
  );
  const heads = series.length > 1 ? series : [];
  const inside = (measures ?? []).flatMap((m) => [...(m.milestones ?? []), ...(m.parts ?? [])]);
  const labels = (all: readonly Named[]): string[] => all.map(({ label = '' }) => label);
  return { alone: [title, ...labels(rows), ...parts, ...labels(heads)], before: labels(inside) };
}

/** The heads of the columns of a chart's table. */
const headsIn = (element: Chart): string[] => [...(element.shadowRoot?.querySelectorAll('thead th') ?? [])].map(spoken);

/** Asserts that a chart says its title and every name of its document, each as often as the document does. */
async function expectNames(element: Chart, data: Named): Promise<void> {
  element.shadowRoot?.querySelector<HTMLElement>('[part~="toggle"]')?.click();
  await element.updateComplete;
  const { alone, before } = namesIn(data);
  // A single series heads its column, alone or before its unit, also where it is named as the title; above contributions only if the title has no such name.
  const { series = [], contributions, title = '' } = data;
  const isInTitle = !!contributions && title.includes(series[0]?.label ?? '');
  const single = series.length === 1 && !isInTitle ? (series[0]?.label ?? '') : '';
  const head = single ? (headsIn(element)[1] ?? '') : '';
  expect(`${head}, `.startsWith(`${single}, `), head).to.equal(true);
  for (const label of alone) {
    const times = alone.filter((other) => other === label).length;
    // The head of one of several series may have its scale after its name.
    const said = series.length > 1 ? headsIn(element).find((one) => one.startsWith(`${label}, `)) : undefined;
    // The unit may have the words of the title.
    const ofUnit = series.length ? 0 : headsIn(element).filter((one) => one === label).length;
    expect(countSpoken(element, said ?? label), label).to.equal(times + ofUnit + (label === head ? 1 : 0));
  }
  for (const label of before) expect(spoken(element)).to.include(`${label}: `);
}

for (const [chart, { PROBLEMS, ...situations }, stories] of CHARTS) {
  describe(`the situations of campaign-${chart}`, () => {
    it('each have a story', () => {
      const shown = stories
        .flatMap((folder) => Object.values(folder) as { args?: { data?: unknown } }[])
        .map(({ args }) => args?.data);
      for (const name in situations) expect(shown, name).to.include(situations[name]);
    });

    it('that have problems are all there', () => {
      expect(situations).to.include.keys(Object.keys(PROBLEMS));
    });

    // What situations are read as and say is made by the same code in every engine, which each draws an example of every form below.
    for (const name in isChromium ? situations : {}) {
      const data = situations[name];

      it(`${name} is drawn with the problems that are expected, fits 320 px, and says its title and every name as often as the document does`, async () => {
        const element = await draw(chart, name, data);
        const found = element.problems.map(({ code, pointer }) => `${code} ${pointer}`.trim());
        expect(found).to.have.members(PROBLEMS[name] ?? []);
        expect(element.shadowRoot?.querySelectorAll('figure').length).to.equal(NOT_DRAWN.includes(name) ? 0 : 1);
        const place = element.parentElement!;
        place.style.cssText = 'inline-size: 320px; overflow: auto';
        expect(place.scrollWidth).to.be.at.most(320);
        place.removeAttribute('style');
        if (name !== 'Malformed' && !NOT_DRAWN.includes(name)) await expectNames(element, data as Named);
      });
    }
  });
}

describe('the examples of forms', () => {
  const all = {
    figure: figureForms,
    progress: progressForms,
    breakdown: breakdownForms,
    delta: deltaForms,
    timeline: timelineForms,
  };
  const examples = Object.entries(all).flatMap(([chart, { default: _, ...stories }]) =>
    Object.values(stories as Readonly<Record<string, { args: { form: string; data: unknown } }>>).map(({ args }) => ({
      chart,
      ...args,
    })),
  );

  it('are those that the page Which chart leads to, one for each form', async () => {
    const page = withExamples(await (await fetch('/docs/guide/which-chart.md')).text());
    const links = Array.from(page.matchAll(/\/story\/forms-(\w+--[\w-]+)/g), ([, id]) => id);
    expect(examples.map(({ chart, form }) => `${chart}--${form}`)).to.have.members(links);
    expect(links).to.have.lengthOf(33);
  });

  it('have a small picture in its row of the page Which chart', async () => {
    const files = examples.map(({ chart, form }) => `/docs/pictures/forms/${chart}-${form}.png`);
    for (const file of files) expect((await fetch(file)).ok, file).to.equal(true);
    const page = withPictures(
      await (await fetch('/docs/guide/which-chart.md')).text(),
      Object.fromEntries(files.map((file) => [file, file])),
    );
    expect(
      Array.from(page.matchAll(/^\| .*\| <img src="(.+?)" width="160" alt="" \/> \|$/gm), ([, file]) => file),
    ).to.have.members(files);
  });

  for (const { chart, form, data } of examples)
    it(`draw ${form} of ${chart} without a problem`, async () => {
      const element = (await draw(chart, '', data)) as Chart & { form: string; readonly drawnForm?: string };
      element.form = form;
      await element.updateComplete;
      expect(element.drawnForm).to.equal(form);
      expect(element.problems).to.deep.equal([]);
    });
});

describe('the ways to give a chart its data', () => {
  const { PROBLEMS, STATES, ...pages } = sources as Situations & { STATES: Readonly<Record<string, string>> };
  const { render: write, play } = sourcesStories.default as unknown as {
    readonly render: (args: { data: unknown }) => string;
    readonly play: (context: { canvasElement: Element; name: string }) => Promise<void>;
  };

  it('each have a story', () => {
    const shown = Object.values(sourcesStories).map(({ args }) => args?.data);
    for (const name in pages) expect(shown, name).to.include(pages[name]);
    expect(pages).to.include.keys(...Object.keys(PROBLEMS), ...Object.keys(STATES));
  });

  for (const name in pages)
    it(`${name} is shown with the state and the problems that are expected, accessible, and fits 320 px`, async () => {
      const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      place.innerHTML = write({ data: pages[name] });
      await play({ canvasElement: place, name });
      const chart = place.querySelector(CHARTS.map(([chart]) => `campaign-${chart}`).join()) as Chart;
      const state = STATES[name] ?? 'ready';
      await eventually(() => stateOf(chart) === state, state);
      const found = chart.problems.map(({ code, pointer }) => `${code} ${pointer}`.trim());
      expect(found).to.have.members(PROBLEMS[name] ?? []);
      // What axe reads is the same tree in every engine.
      if (isChromium) await expect(place).to.be.accessible();
      place.style.cssText = 'inline-size: 320px; overflow: auto';
      expect(place.scrollWidth).to.be.at.most(320);
    });
});

/** What must be said of an edge, and what must not. */
const EDGES: readonly (readonly [chart: string, name: string, says: readonly string[], never?: RegExp])[] = [
  ['figure', 'JustStarted', ['0 homes', 'since the campaign began in 2026', 'up to 1 January 2026']],
  ['figure', 'LowerBound', ['over 6,000 gangs', 'in 2021']],
  ['figure', 'AtLeast', ['at least 1,200 streets']],
  ['figure', 'UpperBound', ['under 5 complaints']],
  ['figure', 'About', ['about 4,000 visitors', 'on 31 July 2021']],
  ['figure', 'Range', ['5,000 to 6,000 birds']],
  [
    'figure',
    'ConfidenceInterval',
    [
      '52%',
      '95% confidence interval 49% to 55%',
      'up 5 percentage points on 2020; the confidence intervals, 49% to 55% and 44% to 50%, overlap',
    ],
    /signific/,
  ],
  ['figure', 'NamedNotCounted', ['no figure given'], /\b0\b/],
  ['figure', 'Withheld', ['withheld', 'Not compared with 2020: a figure is withheld.'], /\b14\b/],
  ['figure', 'NearlyAll', ['99.9%'], /100/],
  ['figure', 'LabelPeriod', ['in 2024/25', 'up 1,400 (3.5%) on 2023/24']],
  ['figure', 'PartialYear', ['in 2022, up to 30 June 2022', 'Not compared with the whole of 2021.'], /%/],
  ['figure', 'HalfYearWithHalfYear', ['up 300 (4.2%) on 2021 to 30 June']],
  ['figure', 'SeriesBreak', ['Not compared with 2020: break in series.'], /%/],
  ['figure', 'ChangedDefinition', ['Not compared with December 2020: definition changed.'], /%/],
  ['figure', 'Revised', ['Revised from 13,900 homes (published on 31 January 2022): late returns']],
  ['figure', 'Provisional', ['provisional']],
  ['figure', 'Estimated', ['about 23,000 homes', 'estimated']],
  ['figure', 'Forecast', ['forecast']],
  ['figure', 'LowReliability', ['low reliability']],
  ['figure', 'ReportingYear', ['in 2024/25', 'up 1,400 (3.5%) on 2023/24']],
  ['figure', 'Quarters', ['in Q3 2021', 'up 500 (10.4%) on Q3 2020']],
  ['figure', 'PercentagePoints', ['91.5%', 'up 2.6 percentage points on 2020'], /\+/],
  ['figure', 'FromZero', ['up 900 on 2018, from zero'], /%/],
  ['figure', 'NegativeBase', ['up £1.6 million on 2020'], /%/],
  ['figure', 'ChangeOfABound', ['up by over 900 (over 15%) on 2020']],
  ['figure', 'BoundsNotCompared', ['Not compared with 2020: both figures are only minimums.'], /%/],
  ['figure', 'CumulativeNotComparedWithFlow', ['385,000 suspects', 'another kind of figure'], /%/],
  ['figure', 'Rates', ['2.6 deaths per 100,000 people']],
  ['figure', 'IndexWithBase', ['Index 2015 = 100']],
  ['figure', 'Scaled', ['€12.5 million', 'up €1.5 million (13.6%) on 2020']],
  ['figure', 'UpGood', ['up 1,900 (15.4%) on 2020, better'], /worse/],
  ['figure', 'UpBad', ['up 100 (6.8%) on 2020, worse'], /better/],
  ['figure', 'Trend', ['up 1,900 (15.4%) on 2020'], /better|worse/],
  [
    'progress',
    'Pace',
    [
      'By 31 December 2021, after 4 of 5 years',
      'Homes insulated 85% 85,000 of 100,000 homes Ahead',
      'Streets surveyed 58% 700 of 1,200 streets Behind',
      'On track, ahead and behind: compared with a straight line from 1 January 2018 to 31 December 2022.',
    ],
  ],
  ['progress', 'NoDateNoPace', ['85,000 of 100,000 homes'], /straight line|years/],
  ['progress', 'OpenSpan', ['85,000 of 100,000 homes'], /straight line|years/],
  ['progress', 'PastTheTarget', ['1,320 of 1,200 streets', '110%', '120 past the target']],
  ['progress', 'NearlyAll', ['99.9%'], /100%/],
  ['progress', 'Downward', ['1,460 36% of the way from 1,780 to 890 deaths']],
  ['progress', 'DownwardPastTheTarget', ['5 past the target']],
  [
    'progress',
    'Limit',
    [
      'One of the two meets the target and one is above it.',
      'To target (at most 500)',
      'Buildings 430 −70 Met',
      'Transport 560 +60 Above target',
    ],
  ],
  ['progress', 'NoTarget', ['over 6,000 households', 'no target set'], /%/],
  ['progress', 'LowerBound', ['over 60,000 of 100,000 homes', 'over 60%']],
  ['progress', 'LowerBoundPastTheTarget', ['over 10,000 above the target']],
  ['progress', 'RoundsToZero', ['rounds to 0%'], /· 0%/],
  ['progress', 'NoTargetOneScale', ['In 2021, none of the three had a published target.']],
  ['progress', 'Withheld', ['withheld target 50 patients'], /No figure was given/],
  ['progress', 'PartsDiffer', ['Funding: The parts fall short of the figure by €20 million.']],
  ['progress', 'PartsReceivedAndPledged', ['Received: €450 million', 'Pledged: €170 million']],
  ['progress', 'PartNotCounted', ['Pledged: no figure given']],
  [
    'progress',
    'Milestones',
    ['Half of all homes: 50,000, due 2020, reached by 30 June 2021', 'Last district begins: 90,000, not yet reached'],
  ],
  ['progress', 'ReportingYear', ['after 18 of 36 months (2023/24 to 2025/26)']],
  [
    'breakdown',
    'NamedNotCounted',
    ['Hacker attacks no figure given', 'False online information no figure given'],
    /\b0\b|%/,
  ],
  ['breakdown', 'LowerBound', ['Payments and settlements over 73,000', 'Advertisements no figure given'], /%|in total/],
  ['breakdown', 'WithheldPart', ['Island withheld', 'Harbour withheld'], /\b15\b/],
  ['breakdown', 'Disclosure', ['Island withheld'], /\b15\b/],
  [
    'breakdown',
    'EachKindOfMissing',
    [
      'North 0',
      'rounds to 0',
      'no figure given',
      'not collected',
      'not applicable',
      'withheld',
      'elsewhere',
      'not yet due',
    ],
    /between these two/,
  ],
  ['breakdown', 'Remainder', ['Reason not noted 2,500 21%']],
  ['breakdown', 'RestIncludesUncounted', ['The rest, 3, includes Windows and Roofs.']],
  ['breakdown', 'RestOfBounds', ['The rest of the total is under 4,100.']],
  ['breakdown', 'PartsExceedTheTotal', ['The parts exceed the total by 100.'], /rounding/],
  ['breakdown', 'ParentDiffersFromParts', ['Rest of Houses 1,900']],
  ['breakdown', 'ParentNotCounted', ['Houses: Terraced 2,900'], /5,000/],
  ['breakdown', 'Overlapping', ['Categories overlap and are not added up.'], /%|15,700/],
  ['breakdown', 'Rates', ['North 3.4'], /in total|10\.2|%/],
  ['breakdown', 'NegativeValues', ['East −180'], /in total|%/],
  ['breakdown', 'Rounding', ['Shares do not add up to 100 because of rounding.']],
  ['breakdown', 'NearlyAll', ['Answered 99,960 99.9%', 'Missed 40 under 0.1%'], /100%|\b0%/],
  ['breakdown', 'LeastVisibleBar', ['Bars too short to be seen are drawn longer than they are.']],
  [
    'delta',
    'PartialYear',
    ['7,400 homes (provisional) so far in 2022, to June.', '2022 to June 7,400, provisional part of a year'],
  ],
  ['delta', 'HalfYearWithHalfYear', ['7,400 homes in 2022 to June, up 300 (4.2%) on 2021 to June.']],
  ['delta', 'YearBefore', ['up 400 (8.5%) on Q2 2020']],
  ['delta', 'AgainstFirst', ['up 4,000 (39.2%) on 2018']],
  ['delta', 'AgainstNamed', ['up 1,100 (8.4%) on 2019']],
  ['delta', 'PercentagePoints', ['up 2.6 percentage points on 2020']],
  ['delta', 'NearlyAll', ['99.9%'], /100/],
  ['delta', 'Scaled', ['+1.5 (+13.6%)']],
  ['delta', 'NegativeBase', ['+1.6']],
  [
    'delta',
    'IndexWithBase',
    ['2020 96 new base: 2015 = 100', '2019: Index 2010 = 100. 2020 and 2021: Index 2015 = 100.'],
  ],
  ['delta', 'LabelPeriods', ['38,400 patients in 2022/23, up 2,300 (6.4%) on 2021/22.']],
  ['delta', 'SeriesBreak', ['9,200, break in series', '2020: Calls are counted too from here on.']],
  ['delta', 'ChangedDefinition', ['Not compared with 2020: definition changed.']],
  ['delta', 'Withheld', ['withheld']],
  ['delta', 'LowerBound', ['up by over 900 (over 15%) on 2020']],
  ['delta', 'BoundsNotCompared', ['Not compared with 2020: both figures are only minimums.'], /%/],
  ['delta', 'CumulativeNotComparedWithFlow', ['2018 to 2021 385,000', 'Figures of another kind'], /324,000|%/],
  ['delta', 'CumulativeFigures', ['61,200 homes from 2018 to 2022, up 11,400 (22.9%) on 2018 to 2021.']],
  ['delta', 'Revised', ['12,300, revised', 'revised from 13,900 homes (published on 31 January 2022): late returns']],
  ['delta', 'ReportingYear', ['in 2024/25, up 1,400 (3.5%) on 2023/24']],
  ['delta', 'DuplicatePeriod', ['12,300'], /12,100/],
];

describe('at its edge', () => {
  const situationsOf = new Map(CHARTS.map(([chart, situations]) => [chart, situations]));
  for (const [chart, name, says, never] of isChromium ? EDGES : []) {
    it(`${name} of campaign-${chart} says what was published`, async () => {
      const said = spoken(await draw(chart, name, situationsOf.get(chart)?.[name]));
      for (const words of says) expect(said).to.include(words);
      if (never) expect(said).to.not.match(never);
    });
  }
});

describe('a situation that is not drawn', () => {
  it('is empty where nothing was given, and says so calmly', async () => {
    for (const [chart, { Empty }] of CHARTS) {
      expect(spoken(await draw(chart, 'Empty', Empty)), chart).to.equal('No figures yet.');
    }
  });

  it('says calmly that it is refused, and says what is wrong to an author who asks', async () => {
    for (const [chart, { Refused, NotJson }] of CHARTS) {
      const [refused, notJson] = [await draw(chart, 'Refused', Refused), await draw(chart, 'NotJson', NotJson)];
      for (const element of [refused, notJson]) {
        expect(spoken(element), chart).to.equal('This chart cannot be drawn.');
        element.toggleAttribute('debug', true);
        await element.updateComplete;
      }
      expect(spoken(refused), chart).to.match(
        /^This chart cannot be drawn\. (?:One problem|\d problems) in the data: \/\w+: /,
      );
      expect(spoken(notJson), chart).to.match(
        /^This chart cannot be drawn\. One problem in the data: Line 1, column \d+: Not JSON\. /,
      );
    }
  });
});

describe('a malformed situation', () => {
  const rows = (element: Chart): string[] =>
    [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) => spoken(row));

  it('of a figure still says what cannot be read', async () => {
    const element = await draw('figure', 'Malformed', figure.Malformed);
    expect(spoken(element)).to.include('Homes insulated 2 rows could not be read. figure not readable 2021-13');
    expect(spoken(element)).to.not.include('14,200');
  });

  it('of progress keeps the names of its bad rows', async () => {
    const element = await draw('progress', 'Malformed', progress.Malformed);
    expect(rows(element)).to.deep.equal([
      'Homes insulated 85% 85,000 of 100,000 homes',
      'Windows replaced figure not readable Target not readable',
      'Roofs done figure not readable, target 12,000',
      'Boilers checked figure not readable, target 1,000',
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
    const firsts = [...(element.shadowRoot?.querySelectorAll('tbody tr:not([aria-hidden])') ?? [])].map((row) =>
      [...row.children].slice(0, 2).map(spoken),
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
    for (const [chart, , folders] of CHARTS) {
      const { default: meta, ...named } = folders[0] as Record<string, { render?: unknown; args?: object }> & {
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
