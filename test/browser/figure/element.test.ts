import { expect } from '@open-wc/testing';
import '../../../src/figure/define.js';
import { clear, drawn, give, mount, parts } from '../element/chart.js';
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

  it('hides its trend from assistive technology, which has the table: each value is spoken once', async () => {
    const chart = await draw(TREND);
    expect(parts(chart, 'trend')[0]?.getAttribute('aria-hidden')).to.equal('true');
    expect(spoken(chart).match(/12,300/g)).to.have.lengthOf(1);
    expect(chart.shadowRoot?.querySelectorAll('table')).to.have.lengthOf(1);
    expect(seen(chart)).to.not.include('12,300');
  });

  it('has a table with heads for its columns and its rows', async () => {
    const chart = await draw(TREND);
    const [table] = parts(chart, 'table');
    expect(
      Array.from(table?.querySelectorAll('thead th') ?? [], (th) => [th.textContent, th.getAttribute('scope')]),
    ).to.deep.equal([
      ['Period', 'col'],
      ['homes', 'col'],
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
