// Tables of a page whose system strips unknown tags, made charts by one script.
import { expect } from '@open-wc/testing';
import { enhance } from '../../src/enhance.js';
import { TAGS, clear, next, told, type Chart } from './element/chart.js';
import { seen, spoken, stateOf } from './reading.js';

/** A part of the page with this markup in it, in English. */
function section(html: string, place: ParentNode = document.body): HTMLElement {
  const part = document.createElement('section');
  part.lang = 'en';
  part.innerHTML = html;
  place.append(part);
  return part;
}

/** What stands in a section, once it has been drawn. */
async function drawn(part: ParentNode): Promise<Chart> {
  const chart = part.firstElementChild as Chart;
  if (stateOf(chart) !== 'ready') await next(chart, 'campaign-ready');
  return chart;
}

const ROWS = '<tr><th>Measure<th>Homes<tr><td>Lofts<td>14,200<tr><td>Windows<td>600';
const TABLE = `<table data-campaign="breakdown"><caption>Homes insulated</caption>${ROWS}</table>`;

let warnings: string[];
const { warn } = console;

beforeEach(() => {
  warnings = [];
  console.warn = (...said: unknown[]) => void warnings.push(said.map(String).join(' '));
});

afterEach(() => {
  console.warn = warn;
  clear();
  for (const part of document.querySelectorAll('section')) part.remove();
});

describe('a table with data-campaign', () => {
  for (const [kind, rows, says] of [
    ['figure', '<tr><th>Year<th>Homes<tr><td>2020<td>12,300<tr><td>2021<td>14,200', '14,200'],
    ['progress', '<tr><th>Measure<th>Homes<th>Target<tr><td>Lofts<td>14,200<td>20,000', '14,200 of 20,000'],
    ['breakdown', ROWS, 'Lofts 14,200'],
    ['delta', '<tr><th>Year<th>Homes<tr><td>2020<td>12,300<tr><td>2021<td>14,200', 'up 1,900'],
  ] as const)
    it(`becomes the child of a chart in its place: ${kind}`, async () => {
      const part = section(`<p>Before.</p><table data-campaign="${kind}">${rows}</table><p>After.</p>`);
      const table = part.querySelector('table')!;
      await enhance(part);
      part.firstElementChild!.remove();
      const chart = await drawn(part);
      expect([...part.children].map(({ localName }) => localName)).to.deep.equal([`campaign-${kind}`, 'p']);
      expect([...chart.children]).to.deep.equal([table]);
      expect(chart.dataSource).to.equal('table');
      expect(seen(chart)).to.include(says);
    });

  it('stays what assistive technology reads', async () => {
    const part = section(TABLE);
    await enhance(part);
    expect(spoken(await drawn(part)).match(/14,200|14200/g)).to.deep.equal(['14,200', '14,200']);
    expect(part.querySelector('table')!.assignedSlot).to.not.equal(null);
  });

  it('says in data-… what the tag is told by attributes', async () => {
    const part = section(
      `<table data-campaign="breakdown" data-heading="Homes insulated" data-unit="homes" data-form="cards" data-total="15000"
        data-source-name="Homes Agency" data-as-of="2021-12-31" data-value-column="Flats">
        <tr><th>Measure<th>Flats<th>Houses<tr><td>Lofts<td>14,200<td>1<tr><td>Windows<td>600<td>2</table>`,
    );
    await enhance(part);
    const chart = await drawn(part);
    const said = Object.fromEntries(Array.from(chart.attributes, ({ name, value }) => [name, value]));
    expect(said).to.deep.equal({
      heading: 'Homes insulated',
      unit: 'homes',
      form: 'cards',
      total: '15000',
      'source-name': 'Homes Agency',
      'as-of': '2021-12-31',
      'value-column': 'Flats',
    });
    expect(told(chart)).to.deep.equal([]);
    expect(seen(chart)).to.include('15,000 homes in total').and.to.include('Source: Homes Agency');
  });

  it('says in data-whole, data-order and data-currency how its figures are read', async () => {
    const part = section(
      `<table data-campaign="breakdown" data-heading="Grants" data-whole data-order="given" data-currency="GBP">
        <tr><th>Area<th>Grants<tr><td>North<td>600<tr><td>South<td>1,400</table>`,
    );
    await enhance(part);
    const chart = await drawn(part);
    expect(told(chart)).to.deep.equal([]);
    expect(seen(chart)).to.match(/North £600 30%.*South £1,400 70%/);
  });

  it('says in data-target what all of its measures are to reach', async () => {
    const part = section(
      `<table data-campaign="progress" data-heading="Homes" data-target="2000">
        <tr><th>Area<th>Homes<tr><td>North<td>600<tr><td>South<td>1,400</table>`,
    );
    await enhance(part);
    const chart = await drawn(part);
    expect(told(chart)).to.deep.equal([]);
    expect(seen(chart)).to.match(/North 30% 600 of 2,000 South 70% 1,400 of 2,000/);
  });

  it('gives the tag no handler, style, address or other attribute that it does not know', async () => {
    const part = section(
      TABLE.replace(
        '>',
        ` data-onclick="window.__xss = 1" data-style="color: red" data-id="a" data-class="b" data-slot="error" data-hidden=""
          data-state="error" data-src="/a.json" data-data="{}" data-refresh="1">`,
      ),
    );
    await enhance(part);
    const chart = await drawn(part);
    expect([...chart.attributes]).to.deep.equal([]);
    expect(chart.dataSource).to.equal('table');
  });

  it('keeps its classes, its id and its attributes', async () => {
    const part = section(TABLE.replace('>', ' id="homes" class="wide striped" data-unit="homes" title="Homes">'));
    const table = part.querySelector('table')!;
    await enhance(part);
    const { id, className, title } = table;
    expect([id, className, title, table.dataset['unit']]).to.deep.equal(['homes', 'wide striped', 'Homes', 'homes']);
    const chart = await drawn(part);
    expect([chart.id, chart.className]).to.deep.equal(['', '']);
  });

  it('gives the tag the colours that its style names', async () => {
    const part = section(
      TABLE.replace('>', ' style="--campaign-accent: rgb(1, 2, 3); --other: 1; color: rgb(4, 5, 6)">'),
    );
    await enhance(part);
    const chart = await drawn(part);
    expect([...chart.style]).to.deep.equal(['--campaign-accent']);
    const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
    pen.fillStyle = getComputedStyle(chart.shadowRoot!.querySelector('figure')!).fill;
    pen.fillRect(0, 0, 1, 1);
    expect([...pen.getImageData(0, 0, 1, 1).data]).to.deep.equal([1, 2, 3, 255]);
  });

  for (const [where, html] of [
    [
      'of the table',
      `<table lang="de" data-campaign="breakdown"><tr><th>Maßnahme<th>Wohnungen<tr><td>Dächer<td>1.234</table>`,
    ],
    ['around it', `<table data-campaign="breakdown"><tr><th>Maßnahme<th>Wohnungen<tr><td>Dächer<td>1.234</table>`],
    [
      'in data-lang',
      `<table data-campaign="breakdown" data-lang="de"><tr><th>Maßnahme<th>Wohnungen<tr><td>Dächer<td>1.234</table>`,
    ],
  ] as const)
    it(`is read in the language ${where}`, async () => {
      const part = section(html);
      if (where === 'around it') part.lang = 'de';
      await enhance(part);
      const chart = await drawn(part);
      expect(told(chart)).to.deep.equal([]);
      expect(seen(chart)).to.include('Dächer 1,234');
    });

  it('gives the tag its direction', async () => {
    const part = section(TABLE.replace('>', ' dir="rtl">'));
    await enhance(part);
    expect((await drawn(part)).dir).to.equal('rtl');
  });
});

describe('enhance', () => {
  it('changes nothing when it is called again, at the same time or later', async () => {
    const part = section(TABLE + TABLE);
    const tables = [...part.querySelectorAll('table')];
    await Promise.all([enhance(part), enhance(part), enhance()]);
    const charts = [...part.children];
    expect(charts.map(({ localName }) => localName)).to.deep.equal(['campaign-breakdown', 'campaign-breakdown']);
    await enhance(part);
    await enhance();
    expect([...part.children]).to.deep.equal(charts);
    expect(charts.map((chart) => chart.firstElementChild)).to.deep.equal(tables);
  });

  it('takes the tables that have come since', async () => {
    const part = section(TABLE);
    await enhance(part);
    part.insertAdjacentHTML('beforeend', TABLE);
    await enhance(part);
    expect(part.querySelectorAll('section > campaign-breakdown > table')).to.have.lengthOf(2);
  });

  it('takes its root, where that is a table', async () => {
    const part = section(TABLE + TABLE);
    await enhance(part.querySelector('table')!);
    expect([...part.children].map(({ localName }) => localName)).to.deep.equal(['campaign-breakdown', 'table']);
  });

  it('takes the tables of a fragment, of a shadow root and of another document', async () => {
    const fragment = document.createDocumentFragment();
    section(TABLE, fragment);
    await enhance(fragment);
    document.body.append(fragment);
    expect(seen(await drawn(document.body.querySelector('section')!))).to.include('Lofts 14,200');

    const root = section('').attachShadow({ mode: 'open' });
    root.innerHTML = TABLE;
    await enhance(root);
    expect(seen(await drawn(root))).to.include('Lofts 14,200');

    const frame = document.createElement('iframe');
    document.body.append(frame);
    const part = section(TABLE, frame.contentDocument!.body);
    await enhance(frame.contentDocument!);
    const chart = await drawn(part);
    expect([chart.ownerDocument, seen(chart).includes('Lofts 14,200')]).to.deep.equal([frame.contentDocument, true]);
    frame.remove();
  });

  it('leaves a table alone that is in a chart already', async () => {
    const part = section(`<campaign-delta>${TABLE}</campaign-delta><figure>${TABLE}</figure>`);
    await enhance(part);
    expect(part.querySelector('campaign-delta > table')).to.not.equal(null);
    expect(part.querySelector('figure > campaign-breakdown > table')).to.not.equal(null);
  });

  it('leaves a table alone that is nowhere, or has been taken away meanwhile', async () => {
    const nowhere = section(TABLE).querySelector('table')!;
    nowhere.remove();
    await enhance(nowhere);
    const away = section(TABLE).querySelector('table')!;
    const done = enhance();
    away.remove();
    await done;
    expect([nowhere.parentNode, away.parentNode]).to.deep.equal([null, null]);
    expect(warnings.filter((text) => text.startsWith('<table'))).to.deep.equal([]);
  });

  it('leaves a table of an unknown kind as it is, and says so once', async () => {
    const html = ['pie', 'pie', '', 'constructor', 'Breakdown'].map(
      (kind) => `<table data-campaign="${kind}"></table>`,
    );
    const part = section(html.join(''));
    const before = part.innerHTML;
    await enhance(part);
    await enhance(part);
    expect(part.innerHTML).to.equal(before);
    expect(warnings).to.deep.equal([
      '<table data-campaign="pie"> stays a table. The kinds of charts are figure, progress, breakdown, delta and timeline.',
      '<table data-campaign=""> stays a table. The kinds of charts are figure, progress, breakdown, delta and timeline.',
      '<table data-campaign="constructor"> stays a table. The kinds of charts are figure, progress, breakdown, delta and timeline.',
      '<table data-campaign="Breakdown"> stays a table. The kinds of charts are figure, progress, breakdown, delta and timeline.',
    ]);
  });
});

/** A page that is written piece by piece, as the network brings it. */
type Written = Omit<Document, 'write'> & { write(html: string): void };

/** Another page, in a frame. */
function openPage(): { frame: HTMLIFrameElement; page: Written } {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument as unknown as Written;
  page.open();
  page.write('<!doctype html><html lang="en"><title>Page</title><body>');
  return { frame, page };
}

describe('a page with the script', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => {
    frame.remove();
  });

  it('has its tables made charts once it has been parsed, and loads their kinds alone', async () => {
    const { page } = ({ frame } = openPage());
    const script = Object.assign(page.createElement('script'), {
      type: 'module',
      src: '/bundled-tests/src/enhance.js',
    });
    const loaded = next(script, 'load');
    page.head.append(script);
    await loaded;
    page.write(TABLE.replace(/<tr><td>Windows.*/, ''));
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.querySelector('campaign-breakdown')).to.equal(null);
    page.write('<tr><td>Windows<td>600</table><table data-campaign="pie"></table>');
    const ready = next(page, 'campaign-ready');
    page.close();
    await ready;
    const chart = page.querySelector('campaign-breakdown')!;
    expect(seen(chart)).to.include('Lofts 14,200').and.to.include('Windows 600');
    const { customElements } = frame.contentWindow!;
    expect(TAGS.filter((tag) => customElements.get(tag))).to.deep.equal(['campaign-breakdown']);
  });

  it('has them made charts by either of the files with everything', async () => {
    for (const [file, type] of [
      ['campaign-charts.js', 'module'],
      ['campaign-charts.iife.js', 'text/javascript'],
    ]) {
      const { page } = ({ frame } = openPage());
      const ready = next(page, 'campaign-ready');
      page.write(`<script type="${type!}" src="/dist/${file!}"></script>${TABLE}`);
      page.close();
      await ready;
      expect(seen(page.querySelector('campaign-breakdown')!)).to.include('Lofts 14,200');
      if (file === 'campaign-charts.js') frame.remove();
    }
    const { CampaignCharts } = frame.contentWindow as unknown as { CampaignCharts: { enhance: typeof enhance } };
    const part = section(TABLE, frame.contentDocument!.body);
    await CampaignCharts.enhance(part);
    expect(part.firstElementChild!.localName).to.equal('campaign-breakdown');
  });
});
