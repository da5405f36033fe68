// The page does not jump when charts come, however late their script is. Only Chromium tells of layout shifts.
import { expect } from '@open-wc/testing';
import { DOCUMENT, TAGS, next, type Tag } from '../element/chart.js';
import { newKey, served } from '../remote/unruly.js';
import { stateOf } from '../reading.js';

const json = (tag: Tag): string => JSON.stringify(DOCUMENT[tag](14200)).replaceAll('"', '&quot;');
const row = (cells: readonly string[], name = 'td'): string =>
  `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;
const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><caption>Homes insulated</caption><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells)).join('')}</tbody></table>`;
const years = (count: number): string[][] =>
  Array.from({ length: count }, (_, i) => [String(2021 - i), String(14200 - i)]);
const measures = Array.from({ length: 40 }, (_, i) => [`Measure ${i + 1}`, String(100 + i)]);

/** What each chart finds in itself or about itself, without a script of the page. */
const SOURCES: Record<string, (tag: Tag) => string> = {
  'an attribute': (tag) => `<${tag} data="${json(tag)}"></${tag}>`,
  'a child script': (tag) =>
    `<${tag}><script type="application/json">${JSON.stringify(DOCUMENT[tag](14200))}</script></${tag}>`,
  'an address': (tag) => {
    const answer = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(DOCUMENT[tag](14200)) };
    return `<${tag} src="${served('a.json', answer).replaceAll('&', '&amp;')}"></${tag}>`;
  },
  'a table that is lower than its chart': (tag) => `<${tag}>${tableOf(['Year', 'Homes'], years(2))}</${tag}>`,
  // Forty rows are higher than the place that is kept; those of a whole are folded.
  'a table that is higher than its chart': (tag) =>
    `<${tag}${tag === 'campaign-breakdown' ? ' whole' : ''}>${tag === 'campaign-breakdown' || tag === 'campaign-progress' ? tableOf(['Measure', 'Homes'], measures) : tableOf(['Year', 'Homes'], years(40))}</${tag}>`,
};

const SHEET = '<link rel="stylesheet" href="/dist/campaign-charts.css" />';

/** A page with a chart. Tables are as wide at their first row as at their last: while they are parsed they move nothing. */
const page = (chart: string, script: string, size = ''): string => `<!doctype html><html lang="en"><head>
  <title>A chart</title>${SHEET}<style>body { margin: 0 } table { table-layout: fixed; width: 20em } ${size}</style>
  <script type="module" src="${script}"></script></head>
  <body><p>Before.</p>${chart}<p>After.</p><p>The end.</p></body></html>`;
const sized = (tag: Tag): string =>
  `${tag} { --campaign-min-block-size: ${tag === 'campaign-progress' ? '3200px' : '520px'} }`;

interface Shift extends PerformanceEntry {
  readonly value: number;
}

/** The sum of the layout shifts of a page until its chart is drawn and shown. */
async function shifts(tag: Tag, html: string): Promise<number> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  frame.style.cssText = 'position: fixed; inset: 0; inline-size: 800px; block-size: 600px; border: 0';
  document.body.append(frame);
  while (frame.contentDocument?.querySelectorAll('p').length !== 3) await new Promise(requestAnimationFrame);
  const view = frame.contentWindow as Window & typeof globalThis;
  let sum = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const { value } of entries as Shift[]) sum += value;
  };
  const observer = new view.PerformanceObserver((list) => {
    add(list.getEntries());
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  const chart = view.document.querySelector(tag)!;
  if (stateOf(chart) !== 'ready') await next(chart, 'campaign-ready');
  // Entries are made when a frame has been laid out and painted.
  for (let frames = 0; frames < 4; frames++) await new Promise((resolve) => view.requestAnimationFrame(resolve));
  add(observer.takeRecords());
  frame.remove();
  return sum;
}

/** The address of a file or folder so many milliseconds late; each time another, that no page has kept. */
const lateBy = (ms: number, file: string): string => `/late/${ms}-${newKey()}${file}`;
/** How late the script is, in milliseconds. */
const LATE = 400;
/** Further times for what the page shows before its charts, or does not: a script that is there before the first frame, and one that is very late. */
const OTHER_TIMES: Readonly<Record<string, readonly number[]>> = {
  'an attribute': [0],
  'a table that is higher than its chart': [0, 2000],
};

describe('the page of a chart', function () {
  this.timeout(60_000);
  before(function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
  });

  for (const [source, write] of Object.entries(SOURCES))
    for (const late of [LATE, ...(OTHER_TIMES[source] ?? [])])
      it(`does not jump where a place is kept, the script is ${late} ms late, and the figures are in ${source}`, async () => {
        const script = lateBy(late, '/dist/campaign-charts.js');
        const all = TAGS.map((tag) => shifts(tag, page(write(tag), script, sized(tag))));
        expect(await Promise.all(all)).to.deep.equal([0, 0, 0, 0]);
      });

  for (const [source, tags] of [
    ['a table that is lower than its chart', ['campaign-figure', 'campaign-delta']],
    ['a table that is higher than its chart', ['campaign-progress', 'campaign-breakdown']],
  ] as const)
    it(`does not jump where modules come one by one, and the figures are in ${source}`, async () => {
      const folder = lateBy(50, '/dist');
      const moduleOf = (tag: Tag): string => `${folder}/${tag.replace('campaign-', '')}/define.js`;
      const all = tags.map((tag) => shifts(tag, page(SOURCES[source]!(tag), moduleOf(tag), sized(tag))));
      expect(await Promise.all(all)).to.deep.equal([0, 0]);
    });

  it('jumps where no place is kept, which is seen here', async () => {
    for (const source of ['an attribute', 'a table that is lower than its chart'])
      for (const tag of ['campaign-figure', 'campaign-delta'] as const) {
        const html = page(SOURCES[source]!(tag), lateBy(LATE, '/dist/campaign-charts.js'));
        expect(await shifts(tag, html), `${tag} with ${source}`).to.be.greaterThan(0);
      }
  });
});
