// The HTML that a server prints for each tag: its texts and marks, before any script has loaded.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import '../../src/server.js';

const { error, warn } = console;
let complaints: unknown[] = [];
before(() => {
  console.error = console.warn = (...parts: unknown[]) => complaints.push(parts);
});
beforeEach(() => {
  complaints = [];
});
after(() => {
  Object.assign(console, { error, warn });
});

const print = (page: TemplateResult): Promise<string> => collectResult(render(page));

/** A printed page without its style sheets, comments and needless space. */
const markupOf = (printed: string): string =>
  printed
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(/<!--[^]*?-->|<\?>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[">])/g, '');

/** The text of a printed page. */
const textOf = (printed: string): string =>
  markupOf(printed)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const PAGE = {
  'campaign-figure': (data: unknown) => html`<campaign-figure .data=${data}></campaign-figure>`,
  'campaign-progress': (data: unknown) => html`<campaign-progress .data=${data}></campaign-progress>`,
  'campaign-breakdown': (data: unknown) => html`<campaign-breakdown .data=${data}></campaign-breakdown>`,
  'campaign-delta': (data: unknown) => html`<campaign-delta .data=${data}></campaign-delta>`,
};
type Document = readonly [tag: keyof typeof PAGE, data: object];
const pageOf = ([tag, data]: Document): TemplateResult => PAGE[tag](data);

const since2020 = (value: unknown): readonly object[] => [
  { period: '2020', value: 12300 },
  { period: '2021', value },
];
const figure = (value: unknown): Document => [
  'campaign-figure',
  {
    ...{ title: 'Homes', unit: 'homes', period: '2021', value },
    previous: { period: '2020', value: 12300 },
    observations: since2020(value),
  },
];
const progress = (measure: object): Document => [
  'campaign-progress',
  { title: 'Homes', measures: [{ label: 'Insulated', target: 100000, ...measure }] },
];
const breakdown = (damp: unknown): Document => [
  'campaign-breakdown',
  {
    title: 'Calls',
    whole: true,
    categories: [
      { label: 'Heating', value: 5200 },
      { label: 'Damp', value: damp },
    ],
  },
];
const delta = (...values: readonly unknown[]): Document => [
  'campaign-delta',
  {
    ...{ title: 'Homes', unit: 'homes' },
    series: values.map((value, i) => ({ label: ['North', 'South'][i], observations: since2020(value) })),
  },
];

/** A document, the texts that it is read as, and the marks that it is drawn with. */
const PRINTED: readonly (readonly [name: string, document: Document, texts: readonly string[], drawn: RegExp])[] = [
  [
    'a delta with a provisional figure',
    delta('14200 [p]'),
    [
      '14,200 homes (provisional) in 2021, up 1,900 (15.4%) on 2020.',
      '2021 14,200 14,200, provisional +1,900 (+15.4%)',
    ],
    /<rect x="13%" y="18%" width="74%" height="82%">[^]*<rect class="provisional" x="13%" y="5\.33%" width="74%" height="94\.67%">/,
  ],
  [
    'a plain delta',
    delta(14200),
    ['14,200 homes in 2021, up 1,900 (15.4%) on 2020.', '2020 12,300 2021 14,200 +1,900 (+15.4%)'],
    /<rect x="13%" y="18%" width="74%" height="82%">[^]*<rect x="13%" y="5\.33%" width="74%" height="94\.67%">/,
  ],
  [
    'a delta of several series',
    delta(14200, 7000),
    ['South: 7,000 homes in 2021, down 5,300 (43.1%) on 2020.', '2021 14,200 +1,900 (+15.4%) 7,000 −5,300 (−43.1%)'],
    /<path class="line series-0" d="M0,18L100,5\.33"[^]*<path class="line series-1" d="M0,18L100,53\.33"/,
  ],
  [
    'a plain figure',
    figure(14200),
    ['Homes 14,200 homes in 2021', 'up 1,900 (15.4%) on 2020', '2020 12,300 2021 14,200'],
    /<path class="line" d="M0,100L100,0"[^]*<circle class="dot circle" cx="100%" cy="0%"/,
  ],
  [
    'a figure that is a bound',
    figure('>14200'),
    ['Homes over 14,200 homes in 2021', 'up by over 1,900 (over 15.4%) on 2020', '2020 12,300 2021 over 14,200'],
    /<path class="line" d="M0,100L100,0"/,
  ],
  [
    'plain progress',
    progress({ value: 85000 }),
    ['The target has not yet been reached.', 'Insulated 85,000 of 100,000 · 85%'],
    /<rect class="track" x="0%" width="100%">[^]*<rect x="0%" width="85%">[^]*<line class="target" x1="100%" x2="100%"/,
  ],
  [
    'progress with a bound and a milestone',
    progress({ value: '>85000', milestones: [{ label: 'Half', value: 50000 }] }),
    ['Insulated over 85,000 of 100,000 · over 85%', 'Half: 50,000, reached', 'at least this much'],
    /<rect x="0%" width="85%">[^]*<svg x="85%"[^]*<svg class="milestone" x="50%"/,
  ],
  [
    'a plain breakdown',
    breakdown(2900),
    ['8,100 in total. The largest is Heating: 5,200, 64%.', 'Damp 2,900 36%'],
    /<rect x="0%" width="100%">[^]*<rect x="0%" width="55\.77%">/,
  ],
  [
    'a breakdown with a category that has no figure',
    breakdown(null),
    ['Heating: 5,200. No figure is given for Damp.', 'Damp no figure given'],
    /<line class="missing" x1="0%" x2="100%" y1="50%" y2="50%">/,
  ],
];

describe('a server', () => {
  for (const [name, document, texts, drawn] of PRINTED)
    it(`prints ${name}`, async () => {
      const printed = await print(pageOf(document));
      assert.match(printed, /<template [^>]*shadowrootmode="open"/);
      for (const text of texts) assert(textOf(printed).includes(text), `"${text}" is not in: ${textOf(printed)}`);
      assert.match(markupOf(printed).replace(/ part="(?:mark|rule|line|text|grid|axis|key)"/g, ''), drawn);
      assert.deepEqual(complaints, []);
    });

  it('takes JSON text in the property too', async () => {
    const printed = await print(
      html`<campaign-figure .data=${'{ "title": "Homes", "value": ">14200" }'}></campaign-figure>`,
    );
    assert(textOf(printed).includes('Homes over 14,200'));
  });

  for (const [name, page] of [
    ['the attribute data', html`<campaign-figure data='{ "title": "Homes", "value": "&gt;14200" }'></campaign-figure>`],
    ['plain attributes', html`<campaign-figure heading="Homes" value="&gt;14200"></campaign-figure>`],
    ['a list of rows', html`<campaign-figure heading="Homes" .data=${[{ value: '>14200' }]}></campaign-figure>`],
  ] as const)
    it(`draws ${name}`, async () => {
      assert(textOf(await print(page)).includes('Homes over 14,200'));
      assert.deepEqual(complaints, []);
    });

  for (const [name, page] of [
    ['what cannot be read', html`<campaign-figure .data=${'{'}></campaign-figure>`],
    ['what is not there yet', html`<campaign-figure .data=${undefined}></campaign-figure>`],
    ['a table whose tag alone is known', html`<campaign-breakdown heading="Homes"></campaign-breakdown>`],
  ] as const)
    it(`leaves ${name} to the browser, with the children of the tag in its place`, async () => {
      const printed = await print(page);
      assert.match(printed, /<slot><\/slot>/);
      assert.equal(textOf(printed).trim(), '');
      assert.deepEqual(complaints, []);
    });

  it('links to a file, which the browser loads', async () => {
    const printed = markupOf(await print(html`<campaign-delta src="/homes.csv"></campaign-delta>`));
    assert.match(printed, /<a href="\/homes.csv">The figures as a file<\/a>/);
    assert.doesNotMatch(await print(html`<campaign-delta src="javascript:alert(1)"></campaign-delta>`), /<a /);
  });
});
