// What Ctrl+A and Ctrl+C take of a page with charts. The clipboard of a test is empty in engines that give it to no page; they say nothing here.
import { expect, nextFrame } from '@open-wc/testing';
import { eventually } from '../eventually.js';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { DOCUMENT, TAGS, clear, create, mount, parts, type Chart } from '../element/chart.js';
import { isOpen, placeIn } from '../reading/charts.js';

const box = document.createElement('textarea');

afterEach(async () => {
  clear();
  box.remove();
  await sendMouse({ type: 'move', position: [0, 0] });
});

/** Presses a key with Control. */
async function control(key: string): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
}

/** The clipboard as it is pasted. */
async function pasted(): Promise<{ readonly text: string; readonly html: string }> {
  let html = '';
  box.value = '';
  document.body.append(box);
  box.addEventListener('paste', ({ clipboardData }) => (html = clipboardData?.getData('text/html') ?? ''), {
    once: true,
  });
  box.focus();
  await control('v');
  return { text: box.value, html };
}

/** The text of the whole page as it is pasted. */
async function copied(): Promise<string> {
  getSelection()?.removeAllRanges();
  await control('a');
  await control('c');
  return (await pasted()).text;
}

describe('copying a page', () => {
  it('takes titles, sentences and figures once, without the tables that are closed', async () => {
    for (const tag of TAGS) await mount(tag, DOCUMENT[tag](14200));
    const rows = [...document.querySelector('campaign-progress')!.shadowRoot!.querySelectorAll('tr')];
    const lines = await copied();
    const text = lines.replace(/\s+/g, ' ');
    if (!text.includes('Homes')) return;
    // Rows are lines, with tabs between their cells.
    expect(lines).to.match(/^Homes insulated ?\t14% ?\t14,200 of 100,000 homes\t*$/m);
    expect(lines).to.match(/^Windows replaced ?\t600(\t|$)/m);
    expect(lines).to.match(/^Category ?\tHomes$/m);
    expect(lines).to.match(/^2020 ?\t12,300/m);
    expect(lines).to.match(/^2021 ?\t14,200 ?\t\+1,900 \(\+15.4%\)/m);
    // Only while they are copied.
    await nextFrame();
    expect(rows.map((row) => getComputedStyle(row).display)).to.not.include('table-row');
    for (const part of [
      '14,200 homes',
      'in 2021 1,900 (15.4%) on 2020 12,300',
      'Neither has reached its target.',
      'Homes insulated 14% 14,200 of 100,000 homes Streets surveyed',
      'The largest is Homes insulated: 14,200 homes.',
      'Windows replaced 600',
      '14,200 homes in 2021, up 1,900 (15.4%) on 2020. 2020 12,300 2021 14,200 +1,900 (+15.4%)',
    ])
      expect(text).to.include(part);
    expect(text).to.not.match(/Period|half way|15,000/);
  });

  it('leaves out the numbers of annotations in a drawing, which their notes have', async () => {
    const observations = Array.from({ length: 24 }, (_, index) => ({
      period: `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      value: 100 + index,
    }));
    const annotations = [{ at: { period: '2021-03' }, text: 'Helpline opens' }];
    const chart = create('campaign-delta');
    chart.setAttribute('form', 'heat');
    chart.data = { title: 'Calls', unit: 'calls', series: [{ observations }], annotations };
    document.body.append(chart);
    await chart.updateComplete;
    const text = await copied();
    if (!text.includes('Calls')) return;
    expect(text).to.contain('1. March 2021: Helpline opens').and.not.to.match(/^1$/m);
  });
});

describe('copying a drawing whose figures are read at its marks', () => {
  const series = (label: string, values: readonly number[]) => ({
    label,
    observations: values.map((value, index) => ({ period: `${2020 + index}`, value })),
  });
  const vacancies = {
    title: 'Vacancies',
    unit: '%',
    series: [series('Construction', [11, 12.5]), series('Hospitality', [9, 8])],
  };

  for (const form of ['columns', 'lines'])
    it(`takes the figures of ${form} once, as the rows of their table`, async () => {
      const chart = await mount('campaign-delta', vacancies);
      Object.assign(chart, { form });
      await chart.updateComplete;
      const text = await copied();
      if (!text.includes('Vacancies')) return;
      expect(text).to.match(/^Period ?\tConstruction ?\tConstruction: Change ?\tHospitality\b/m);
      expect(text).to.match(/^2021 ?\t12\.5% ?\t\+1\.5 points ?\t8% ?\t−1 point$/m);
      expect(text.split('11.0%').length - 1).to.equal(1);
      await nextFrame();
      expect(getComputedStyle(parts(chart, 'plot')[0]!).display).to.not.equal('none');
    });

  it('takes the figures of a table that is open once', async () => {
    const chart = await mount('campaign-delta', vacancies);
    Object.assign(chart, { form: 'lines' });
    await chart.updateComplete;
    chart.shadowRoot!.querySelector('summary')!.click();
    await eventually(() => !!chart.shadowRoot!.querySelector('.scroll'), 'no table');
    const text = await copied();
    if (!text.includes('Vacancies')) return;
    expect(text.split('11.0%').length - 1).to.equal(1);
    // In the sentence and in the table.
    expect(text.split('12.5%').length - 1).to.equal(2);
    expect(text).to.not.include('the table');
  });

  it('takes all figures of a path once, as text', async () => {
    const observations = ['2018', '2019', '2020'].map((period, index) => ({ period, value: 10000 * (index + 1) }));
    const chart = await mount('campaign-progress', {
      ...{ title: 'Homes', unit: 'homes', span: '2018/2022' },
      measures: [{ label: 'Homes insulated', value: 85000, target: 100000, period: '2021', observations }],
    });
    Object.assign(chart, { form: 'path' });
    await chart.updateComplete;
    const text = await copied();
    if (!text.includes('Homes')) return;
    expect(text).to.match(/^Homes insulated ?\t85,000 ?\t85% of 100,000 homes/m);
    expect(text).to.include('10,000 homes in 2018, 20,000 homes in 2019, 30,000 homes in 2020.');
    expect(text.split('85,000').length - 1).to.equal(1);
  });

  it('leaves out the box of what is pointed at', async () => {
    const chart = await mount('campaign-delta', vacancies);
    await sendMouse({ type: 'move', position: placeIn(chart, ['.field', 0.9, 0.5]) });
    await eventually(() => isOpen(chart), 'no box');
    const text = await copied();
    if (!text.includes('Vacancies')) return;
    // In the sentence and in the table.
    expect(text.split('12.5%').length - 1).to.equal(2);
  });

  it('takes what is selected in the drawing alone as it is', async () => {
    const chart = await mount('campaign-delta', vacancies);
    Object.assign(chart, { form: 'columns' });
    await chart.updateComplete;
    const [key] = parts(chart, 'key');
    const range = document.createRange();
    range.selectNodeContents(key!);
    const { right, top, height } = range.getBoundingClientRect();
    const y = Math.round(top + height / 2);
    await sendMouse({ type: 'move', position: [Math.round(right) + 1, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(right) - 30, y] });
    await sendMouse({ type: 'up' });
    await control('c');
    const { text } = await pasted();
    if (text) expect('Construction').to.contain(text);
  });
});

describe('copying a breakdown', () => {
  const votes = {
    title: 'Votes',
    unit: 'votes',
    total: 1000,
    categories: [
      { label: 'Red', value: 610 },
      { label: 'Blue', value: 290 },
      { label: 'Green', value: 100 },
    ],
  };

  for (const form of ['share', 'treemap', 'donut', 'waffle'])
    it(`as ${form} takes each figure once, in rows with tabs`, async () => {
      const chart = await mount('campaign-breakdown', votes);
      Object.assign(chart, { form });
      await chart.updateComplete;
      const text = await copied();
      if (!text.includes('Votes')) return;
      expect(text).to.match(/^Red ?\t610 ?\t61%\t*$/m);
      expect(text).to.match(/^Green ?\t100 ?\t10%\t*$/m);
      // The sentence says the largest as well.
      for (const [figure, times] of [
        ['610', 2],
        ['290', 1],
        ['29%', 1],
        ['10%', 1],
      ] as const)
        expect(text.split(figure).length - 1, figure).to.equal(times);
    });

  for (const form of ['stacked', 'stacked-100'])
    it(`as ${form} takes the parts of each bar as rows`, async () => {
      const groups = ['North', 'South'].map((label, index) => ({
        label,
        categories: [
          { label: 'Owned', value: 40 + index },
          { label: 'Rented', value: 60 - index },
        ],
      }));
      const chart = await mount('campaign-breakdown', { title: 'Homes', unit: 'homes', groups });
      Object.assign(chart, { form });
      await chart.updateComplete;
      const text = await copied();
      if (!text.includes('Homes')) return;
      expect(text).to.match(/^Category ?\tHomes ?\tShare of those listed\t*$/m);
      expect(text).to.match(/^North ?\t100[ \t]*$/m);
      expect(text).to.match(/^Owned ?\t40 ?\t40%\t*$/m);
      expect(text).to.match(/^Rented ?\t59 ?\t59%\t*$/m);
    });
});

describe('an item of a menu that copies', () => {
  /** Chooses an item of the menu of a chart, and returns what the clipboard has then; undefined in an engine that gives it to no test. */
  async function choose(chart: Chart, item: string): Promise<Awaited<ReturnType<typeof pasted>> | undefined> {
    parts(chart, 'menu-button')[0]!.click();
    await eventually(() => parts(chart, 'menu-item').length, 'the menu is open');
    parts(chart, 'menu-item')
      .find(({ dataset }) => dataset['item'] === item)!
      .click();
    const [status] = parts(chart, 'menu-status');
    await eventually(() => status!.textContent, 'a message');
    const { text, html } = await pasted();
    if (status!.textContent === 'Copied.' && text) return { text, html };
    expect(navigator.userAgent, 'Chromium gives it').to.not.include('Chrome');
    return undefined;
  }

  it('puts the numbers into the clipboard as text with tabs and as a table', async () => {
    const chart = await mount('campaign-breakdown', DOCUMENT['campaign-breakdown'](14200));
    const numbers = await choose(chart, 'numbers');
    if (!numbers) return;
    expect(numbers.text).to.match(/^Category\tHomes\b.*\nHomes insulated\t14,200\b/);
    expect(numbers.html)
      .to.contain('<table')
      .and.to.match(/<th[^>]*>Homes insulated<\/th><td[^>]*>14,200<\/td>/);
  });

  it('copies the address of the chart, and code that draws it on another page', async () => {
    const chart = await mount('campaign-delta', DOCUMENT['campaign-delta'](14200));
    chart.id = 'homes';
    chart.setAttribute('form', 'lines');
    await chart.updateComplete;
    const link = await choose(chart, 'link');
    if (!link) return;
    expect(link.text).to.equal(`${location.href.replace(/#.*/, '')}#homes`);
    const code = (await choose(chart, 'embed'))!.text;
    expect(code).to.match(/^<script type="module" src="https:\/\/cdn\.jsdelivr\.net\/npm\/campaign-charts@[\d.]+\//);
    // The page has the library already.
    const page = document.createElement('div');
    page.append(document.createRange().createContextualFragment(code.slice(code.indexOf('\n'))));
    document.body.append(page);
    const again = page.firstElementChild?.nextElementSibling ?? page.firstElementChild;
    const drawn = (one: Element): string => {
      const figure = one.shadowRoot?.querySelector('figure')?.cloneNode(true) as HTMLElement | undefined;
      figure?.querySelector('.tools')?.remove();
      return figure?.outerHTML ?? '';
    };
    await eventually(() => again && drawn(again), 'the chart is drawn again');
    expect(drawn(again!)).to.equal(drawn(chart));
    page.remove();
  });
});
