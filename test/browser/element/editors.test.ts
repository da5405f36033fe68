// What word processors, content management systems and frameworks do to a tag before a browser reads it.
import { expect } from '@open-wc/testing';
import { seen } from '../reading.js';
import { clear, write } from './chart.js';
import { heardWarnings } from './warnings.js';

const warnings = heardWarnings();

afterEach(clear);

describe('curly quotation marks around attributes', () => {
  it('are left out of a value of one word, and reported', async () => {
    const chart = await write(
      '<campaign-figure lang="en" heading=”Homes” value=“6,000” period=”2021”></campaign-figure>',
    );
    expect(seen(chart)).to.include('Homes').and.include('6,000').and.include('2021').and.not.include('”');
    expect(chart.problems).to.have.deep.members([
      { pointer: '/heading', code: 'curly-quotes', severity: 'noted', found: '"”Homes”"' },
      { pointer: '/value', code: 'curly-quotes', severity: 'noted', found: '"“6,000”"' },
      { pointer: '/period', code: 'curly-quotes', severity: 'noted', found: '"”2021”"' },
    ]);
  });
  it('lose all but the first of several words', async () => {
    await write('<campaign-figure heading=”Homes insulated” value="14200"></campaign-figure>');
    expect(warnings).to.deep.equal([
      '<campaign-figure heading="”Homes"> One problem in the data:\n- /heading: Curly quotation marks: "”Homes". Write straight ones: heading="…". It is not used.',
    ]);
  });
  it('are kept where straight ones are around them', async () => {
    const chart = await write('<campaign-figure heading="“Warm homes” of 2021" value="14200"></campaign-figure>');
    expect(seen(chart)).to.include('“Warm homes” of 2021');
    expect(chart.problems).to.deep.equal([]);
  });
});

describe('JSON that an editor has changed', () => {
  it('is read without curly quotation marks, fixed spaces, references and HTML, and reported', async () => {
    for (const text of [
      '{“title”: “Homes”, “value”: 6000}',
      '{„title“: „Homes“, „value“: 6000}',
      '{&amp;quot;title&amp;quot;: &amp;quot;Homes&amp;quot;, &amp;quot;value&amp;quot;: 6000}',
      '<br />\n{ &quot;title&quot;: &quot;Homes&quot;,<br />\n&quot;value&quot;: 6000 }',
      '{\n\u00a0\u00a0&quot;title&quot;: &quot;Homes&quot;,\n\u00a0\u00a0&quot;value&quot;: 6000\n}',
    ]) {
      const chart = await write(`<campaign-figure data="${text}"></campaign-figure>`);
      expect(seen(chart), text).to.include('Homes').and.include('6,000');
      expect(chart.problems, text).to.deep.equal([{ pointer: '', code: 'edited-json', severity: 'noted' }]);
    }
    expect(warnings[0]).to.equal(
      '<campaign-figure> One problem in the data:\n- The document: JSON with marks of an editor. Write straight quotation marks, plain spaces and no HTML; it is read as if it had no others.',
    );
  });
  it('is not read if there is more to mend', async () => {
    const chart = await write(`<campaign-figure data='{“title”: “Homes”, “value”}'></campaign-figure>`);
    expect(chart.problems.map(({ code, column }) => [code, column])).to.deep.equal([['not-json', 2]]);
  });
});

describe('CSV as the data of a tag', () => {
  it('is read from the attribute and from the property', async () => {
    const chart = await write(
      '<campaign-breakdown heading="Trees" data="Kind,Trees\nOak,120\nElm,80"></campaign-breakdown>',
    );
    expect(seen(chart)).to.include('120').and.include('Elm');
    expect(chart.dataSource).to.equal('attribute');
    chart.data = 'Kind;Trees\nAsh;7\nYew;5';
    await chart.updateComplete;
    expect(seen(chart)).to.include('Ash').and.not.include('Oak');
    expect(chart.problems).to.deep.equal([]);
  });
});

describe('a table among the children of a tag', () => {
  it('is found in any element, such as those that spreadsheets copy', async () => {
    const table = '<table><tr><td>Oak<td>120<tr><td>Elm<td>80</table>';
    for (const name of ['google-sheets-html-origin', 'section', 'center']) {
      const chart = await write(
        `<campaign-breakdown heading="Trees"><${name}><style></style>${table}</${name}></campaign-breakdown>`,
      );
      expect(chart.dataSource, name).to.equal('table');
      expect(seen(chart), name).to.include('120');
    }
  });
  it('is reported with those that are not the first', async () => {
    await write(
      '<campaign-breakdown heading="Trees"><table><tr><td>Oak<td>120</table><table><tr><td>Elm<td>80</table></campaign-breakdown>',
    );
    expect(warnings).to.deep.equal([
      '<campaign-breakdown heading="Trees"> One problem in the data:\n- The tag: A second table or script with data, which is not shown. Write each into a chart of its own.',
    ]);
    const script = '<script type="text/csv">Kind,Trees\nOak,120</script>';
    const tables = '<table><tr><td>Oak<td>120</table>';
    await write(`<campaign-breakdown heading="Trees">${script}${tables}${tables}</campaign-breakdown>`);
    expect(warnings).to.have.lengthOf(1);
  });
  it('is reported if a paragraph around the tag has moved it out', async () => {
    await write('<p><campaign-breakdown heading="Trees"><table><tr><td>Oak<td>120</table></campaign-breakdown></p>');
    const chart = document.querySelector('campaign-breakdown')!;
    await chart.updateComplete;
    expect(warnings).to.deep.equal([
      '<campaign-breakdown heading="Trees"> One problem in the data:\n- The tag: Its table stands behind it, since HTML allows no table in a paragraph. Write the tag without <p> around it. It is not used.',
    ]);
    expect(seen(chart)).to.equal('Trees This chart cannot be drawn.');
  });
});

describe('a chart in a chart', () => {
  it('is reported: a tag that closes itself takes in what follows', async () => {
    const chart = await write(
      '<campaign-figure heading="Turnout" value="70%" /><p>Also:</p><campaign-figure heading="Spoilt" value="1%" />',
    );
    expect(chart.problems).to.deep.equal([{ pointer: '', code: 'nested-chart', severity: 'lost' }]);
    expect(warnings).to.deep.equal([
      '<campaign-figure heading="Turnout"> One problem in the data:\n- The tag: Another chart is within it, and not shown. Close each tag before the next one begins.',
    ]);
  });
});
