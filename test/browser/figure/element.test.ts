import { expect } from '@open-wc/testing';
import '../../../src/figure/define.js';
import { clear, drawn, give, mount, parts, type Chart } from '../element/chart.js';
import { seen, spoken } from '../reading.js';

afterEach(clear);

const draw = (data: object) => mount('campaign-figure', { title: 'Homes insulated', ...data });
const TREND = {
  value: 14200,
  unit: 'homes',
  period: '2021',
  observations: [
    { period: '2020', value: 12300 },
    { period: '2021', value: 14200 },
  ],
};

describe('<campaign-figure>', () => {
  it('is a figure whose caption is its title', async () => {
    const chart = await draw({ value: '>6000', unit: 'gangs', period: '2021', subtitle: 'Payments' });
    const [figure] = parts(chart, 'figure');
    expect(figure?.localName).to.equal('figure');
    expect(figure?.getAttribute('lang')).to.equal('en');
    expect(parts(chart, 'caption')[0]?.localName).to.equal('figcaption');
    expect(parts(chart, 'title')[0]?.textContent).to.equal('Homes insulated');
    expect(parts(chart, 'subtitle')[0]?.textContent).to.equal('Payments');
  });

  it('reads as one: qualifier, number, unit, and when', async () => {
    const chart = await draw({ value: '>6000', unit: 'gangs', period: '2021' });
    expect(spoken(chart)).to.equal('Homes insulated over 6,000 gangs in 2021');
    expect(seen(chart)).to.equal(spoken(chart));
    expect(parts(chart, 'qualifier')[0]?.textContent.trim()).to.equal('over');
    expect(parts(chart, 'unit')[0]?.textContent.trim()).to.equal('gangs');
    expect(parts(chart, 'period')[0]?.textContent).to.equal('in 2021');
  });

  it('has one form, which any other word stands for', async () => {
    const chart = (await draw(TREND)) as Chart & { form: string; readonly drawnForm: string };
    expect([chart.form, chart.getAttribute('form'), chart.drawnForm]).to.deep.equal(['headline', null, 'headline']);
    chart.form = 'pie';
    await chart.updateComplete;
    expect(chart.drawnForm).to.equal('headline');
  });

  it('copies as text with its spaces', async () => {
    const chart = await draw({ value: '>6000', unit: 'gangs' });
    expect(parts(chart, 'value')[0]?.textContent.replace(/\s+/g, ' ').trim()).to.equal('over 6,000 gangs');
  });

  it('has no place for what was not said', async () => {
    const chart = await draw({ value: 5 });
    for (const part of ['qualifier', 'unit', 'period', 'change', 'trend', 'toggle', 'table', 'foot', 'subtitle'])
      expect(parts(chart, part), part).to.have.lengthOf(0);
  });

  it('sets words in place of a number apart from numbers', async () => {
    const [number] = parts(await draw({ value: 14200 }), 'value');
    const [words] = parts(await draw({ value: null }), 'value');
    const size = (element: Element | undefined): number => parseFloat(getComputedStyle(element!).fontSize);
    expect(size(words)).to.be.lessThan(size(number));
    expect(words?.textContent.trim()).to.equal('no figure given');
  });

  it('shows its change as a chip with an arrow, and tells all of it to assistive technology', async () => {
    const chart = await draw({ ...TREND, polarity: 'up-good' });
    const [change] = parts(chart, 'change');
    expect(seen(change!)).to.equal('1,900 (15.4%) on 2020 · better');
    expect(spoken(change!)).to.equal('up 1,900 (15.4%) on 2020, better');
    const arrow = getComputedStyle(change!, '::before');
    expect([arrow.clipPath.startsWith('polygon'), parseFloat(arrow.inlineSize) > 0]).to.deep.equal([true, true]);
  });

  it('colours a change only where its polarity is known', async () => {
    const colourOf = async (polarity?: string): Promise<string> =>
      getComputedStyle(parts(await draw({ ...TREND, polarity }), 'change')[0]!).color;
    const ink = await colourOf();
    expect(await colourOf('neutral')).to.equal(ink);
    const [good, bad] = [await colourOf('up-good'), await colourOf('up-bad')];
    expect(new Set([ink, good, bad]).size).to.equal(3);
  });

  it('says in a sentence why there is no change', async () => {
    const chart = await draw({ value: '[c]', period: '2021', previous: { period: '2020', value: 14 } });
    const sentence = 'Not compared with 2020: a figure is withheld.';
    expect(seen(parts(chart, 'change')[0]!)).to.equal(sentence);
    expect(spoken(chart)).to.include(sentence);
  });

  it('shows both intervals where these overlap', async () => {
    const chart = await draw({
      value: '52 (49..55)',
      period: '2021',
      previous: { period: '2020', value: '50 (47..53)' },
    });
    expect(seen(parts(chart, 'change')[0]!)).to.equal(
      'up 2 (4%) on 2020; the confidence intervals, 49 to 55 and 47 to 53, overlap',
    );
  });

  it('is as narrow as its place, whatever its number and its unit', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    place.style.width = '15rem';
    const unit = 'tonnes of carbon dioxide equivalent per household and year';
    for (const value of [5, 123456789, 123456789012345, '123456789012345..123456789012346', null]) {
      const chart = await mount('campaign-figure', { title: 'Homes insulated', value, unit }, place);
      expect(chart.scrollWidth, String(value)).to.equal(240);
      expect(chart.getBoundingClientRect().height, String(value)).to.be.lessThan(180);
    }
    place.remove();
  });

  it('sets its number smaller in a narrow place, unless the page says how large', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    const chart = await mount('campaign-figure', { title: 'Homes insulated', value: 5 }, place);
    const size = (): string => getComputedStyle(parts(chart, 'value')[0]!).fontSize;
    place.style.width = '20rem';
    expect(size()).to.equal('52px');
    place.style.width = '19rem';
    expect(size()).to.equal('32px');
    place.style.setProperty('--campaign-figure-size', '40px');
    expect(size()).to.equal('40px');
    place.remove();
  });

  it('has its foot at the bottom of cards of one height', async () => {
    const grid = document.body.appendChild(document.createElement('div'));
    grid.style.cssText = 'display: grid; grid-template-columns: 15rem 15rem 15rem';
    const source = 'Survey';
    const charts = [
      await mount('campaign-figure', { title: 'Homes', ...TREND, source }, grid),
      await mount('campaign-figure', { title: 'Homes insulated in all of the regions', value: null, source }, grid),
      await mount('campaign-figure', { title: 'Homes', value: 5, source }, grid),
    ];
    const bottoms = charts.map((chart) => Math.round(parts(chart, 'foot')[0]!.getBoundingClientRect().bottom));
    expect(new Set(bottoms).size).to.equal(1);
    grid.remove();
  });

  it('hides its trend from assistive technology, which has the table: each value is spoken once', async () => {
    // In the middle of the scale, whose ends a note names.
    const observations = [{ period: '2019', value: 12100 }, ...TREND.observations];
    const chart = await draw({ ...TREND, observations });
    expect(parts(chart, 'trend')[0]?.getAttribute('aria-hidden')).to.equal('true');
    expect(spoken(chart).match(/12,300/g)).to.have.lengthOf(1);
    expect(chart.shadowRoot?.querySelectorAll('table')).to.have.lengthOf(1);
  });

  it('names the ends of its trend, and shows the table of all figures by a button', async () => {
    const chart = await draw(TREND);
    expect(seen(chart)).to.include('12,300 2020 2021 14,200');
    const [toggle] = parts(chart, 'toggle');
    const [table] = parts(chart, 'table');
    const details = toggle?.parentElement as HTMLDetailsElement;
    expect(details.open).to.be.false;
    expect(seen(chart)).to.not.include('Period');
    (toggle as HTMLButtonElement).click();
    await chart.updateComplete;
    expect(details.open).to.be.true;
    expect(seen(table!)).to.equal('Period Homes 2020 12,300 2021 14,200');
  });

  it('has a table with heads for its columns and its rows', async () => {
    const chart = await draw(TREND);
    const [table] = parts(chart, 'table');
    expect(
      Array.from(table?.querySelectorAll('thead th') ?? [], (th) => [th.textContent, th.getAttribute('scope')]),
    ).to.deep.equal([
      ['Period', 'col'],
      ['Homes', 'col'],
    ]);
    expect(Array.from(table?.querySelectorAll('tbody th') ?? [], (th) => th.getAttribute('scope'))).to.deep.equal([
      'row',
      'row',
    ]);
  });

  it('links a source that has an address, safely, and only then', async () => {
    const chart = await draw({ value: 5, source: { name: 'Survey', url: 'https://example.org/survey' } });
    const link = parts(chart, 'source')[0]?.querySelector('a');
    expect(link?.href).to.equal('https://example.org/survey');
    expect(link?.rel).to.include('noopener');
    expect(spoken(parts(chart, 'source')[0]!)).to.equal('Source: Survey');
    await give(chart, { title: 'T', value: 5, source: { name: 'Survey', url: 'javascript:alert(1)' } });
    expect(chart.shadowRoot?.querySelector('a')).to.equal(null);
    expect(seen(chart)).to.include('Source: Survey');
  });

  it('draws markup in text as text', async () => {
    const text = '<img src=x onerror="document.title=1"><script>1</script>&amp;';
    const chart = await draw({
      title: text,
      value: 5,
      unit: text,
      subtitle: text,
      description: text,
      note: text,
      source: text,
    });
    expect(chart.shadowRoot?.querySelector('img, script')).to.equal(null);
    expect(parts(chart, 'title')[0]?.textContent).to.equal(text);
    expect(drawn(chart)).to.include('&amp;');
  });

  it('says in which language its texts are, where that is not the words’', async () => {
    const chart = await draw({ value: 5, lang: 'cy', description: 'Disgrifiad' });
    expect(parts(chart, 'figure')[0]?.lang).to.equal('en');
    expect(parts(chart, 'title')[0]?.closest('[lang]')?.getAttribute('lang')).to.equal('cy');
    expect(parts(chart, 'value')[0]?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(parts(chart, 'description')[0]?.closest('[lang]')?.getAttribute('lang')).to.equal('cy');
  });
});
