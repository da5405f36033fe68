// A page that states no language: the words of a tag, or of the page, say how its figures are written.
import { expect } from '@open-wc/testing';
import { spoken } from '../reading.js';
import { clear, drawn, told, write } from './chart.js';
import { heardWarnings } from './warnings.js';

const warnings = heardWarnings();

/** A place in the page among some words. */
function placeIn(html: string): Element {
  const section = document.createElement('section');
  section.innerHTML = `${html}<div></div>`;
  document.body.append(section);
  return section.lastElementChild!;
}

afterEach(() => {
  clear();
  document.querySelectorAll('body > section').forEach((section) => section.remove());
});

describe('a tag in a page without a language', () => {
  it('is read in the language of its own words, which is told', async () => {
    for (const [tag, text, lang] of [
      ['<campaign-figure heading="Homes insulated" value="Over 6,000"></campaign-figure>', 'over 6,000', 'en'],
      ['<campaign-figure heading="Gespendet seit 2018" value="14.200"></campaign-figure>', '14,200', 'de'],
      ['<campaign-figure label="Since May" value="1,234"></campaign-figure>', '1,234', 'en'],
    ] as const) {
      const chart = await write(tag);
      expect(spoken(chart), tag).to.include(text);
      const codes = chart.problems.filter(({ code }) => code !== 'unknown-attribute');
      expect(codes).to.deep.equal([{ pointer: '', code: 'detected-language', severity: 'noted', found: lang }]);
    }
    expect(warnings[0]).to.equal(
      '<campaign-figure heading="Homes insulated"> One problem in the data:\n- The tag: The page states no language, and figures are read in that of its words: en. Write it, such as <html lang="en">.',
    );
  });
  it('is read in the language of the words of its table, CSV or JSON, but for the names of members', async () => {
    const table = (head: string, cell: string) =>
      `<campaign-breakdown heading="2021"><table><tr><th>A<th>${head}<tr><td>N<td>${cell}</table></campaign-breakdown>`;
    expect(drawn(await write(table('People helped', '4,200')))).to.include('4,200');
    expect(drawn(await write(table('Zahl der Wohnungen', '4.200')))).to.include('4,200');
    const json = '{"title":"A","categories":[{"label":"N","value":"4,200","note":"Ende Mai"}]}';
    const chart = await write(
      `<campaign-breakdown><script type="application/json">${json}</script></campaign-breakdown>`,
      placeIn('<div lang="">'),
    );
    expect(told(chart)).to.deep.equal(['ambiguous-number /categories/0/value']);
  });
  it('is read in the language of the words around it, if it has none', async () => {
    const tag = '<campaign-progress heading="Members" value="1.234" target="2.000"></campaign-progress>';
    const german = await write(
      tag,
      placeIn('<h2>Der Verein und die Mitglieder</h2><script>for (const of of by) the();</script>'),
    );
    expect(spoken(german)).to.include('1,234');
    expect(told(german)).to.deep.equal(['detected-language']);
  });
  it('is told nothing where no figure depends on it', async () => {
    const chart = await write('<campaign-figure heading="Homes of the town" value="over 600"></campaign-figure>');
    expect(told(chart)).to.deep.equal([]);
  });
  it('gives way to a figure that only one language explains', async () => {
    const chart = await write(
      '<campaign-breakdown heading="Homes by area"><table><tr><th>Area<th>Homes<tr><td>N<td>1.204<tr><td>S<td>12,5</table></campaign-breakdown>',
    );
    expect(drawn(chart)).to.include('1,204');
  });
  it('is not read in any if the page says that it does not know its language', async () => {
    const place = placeIn('');
    place.setAttribute('lang', '');
    const chart = await write('<campaign-figure heading="Homes of the town" value="1,234"></campaign-figure>', place);
    expect(told(chart)).to.deep.equal(['ambiguous-number /value']);
  });
});
