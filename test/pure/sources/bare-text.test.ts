import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { parsedMarkup, type ParsedNode } from '../../../src/print/parsed-markup.js';
import { bareTextIn, type BareText } from '../../../src/sources/bare-text.js';

const bareTextOf = (html: string, tag = 'campaign-breakdown'): BareText | undefined => {
  const [chart] = [...parsedMarkup(parseFragment(`<${tag}>${html}</${tag}>`) as ParsedNode).childNodes];
  return bareTextIn(chart as Parameters<typeof bareTextIn>[0]);
};

describe('a table of lines in a tag', () => {
  it('may have a reason in place of a figure, and no words in place of one', () => {
    const table = 'Area,Homes\nNorth,120\nSouth,[withheld]\nWest,not collected';
    expect(bareTextOf(table)).to.deep.equal({ text: table, type: 'csv' });
    expect(bareTextOf('We asked 120, all at home\nand others, none at home')).to.not.have.property('type');
    expect(bareTextOf('Area,Homes\nNorth,[withheld]')).to.equal(undefined);
  });
});

describe('a figure in a tag', () => {
  it('is that of a headline', () => {
    expect(bareTextOf(' 6,000+ ', 'campaign-figure')).to.deep.equal({ text: '"Value"\n"6,000+"', type: 'csv' });
    expect(bareTextOf('<p>over £1.2 million</p>', 'campaign-figure')?.text).to.equal('"Value"\n"over £1.2 million"');
    expect(bareTextOf('£12.4k raised of £20k', 'campaign-figure')).to.have.property('type', 'csv');
    expect(bareTextOf('Since 2018', 'campaign-figure')).to.not.have.property('type');
    expect(bareTextOf('6,000+')).to.not.have.property('type');
  });
  it('may be followed by what it counts, which is then its name', () => {
    const textOf = (html: string): string | undefined => {
      const found = bareTextOf(html, 'campaign-figure');
      return found?.type && found.text;
    };
    expect(textOf('<p>Over <strong>6,000</strong> homes insulated since 2021</p>')).to.equal(
      '"Homes insulated since 2021"\n"Over 6,000"',
    );
    expect(textOf('About 42,000 meals for 300')).to.equal(undefined);
    expect(textOf('83% seen on time in 2024')).to.equal('"Seen on time in 2024"\n"83%"');
    expect(textOf('£1.2m raised')).to.equal('"Raised"\n"£1.2m"');
    expect(textOf('14 percent')).to.equal('"Value"\n"14 percent"');
    expect(textOf('83% of patients')).to.equal('"Value"\n"83% of patients"');
    for (const text of ['6,000 homes, and 200 more']) expect(textOf(text), text).to.equal(undefined);
  });
  it('keeps the words of its scale, its bound and its status', () => {
    for (const text of [
      '6,000 plus',
      '6,000 plus homes',
      '£500 minimum',
      '500 provisional',
      '6,000 homes (provisional)',
      '3 hundred homes',
      '2 bn people',
      '10 K signatures',
      '80 Prozent der Haushalte',
      '2 Millionen Menschen',
      '9 out of ten people',
      '75 less than last year',
    ])
      expect(bareTextOf(text, 'campaign-figure')?.text).to.equal(`"Value"\n"${text}"`);
    expect(bareTextOf('6,000 homes fewer than in 2019', 'campaign-figure')).to.not.have.property('type');
  });
});

describe('a list in a tag', () => {
  it('may have words in place of one of its figures, or of its days', () => {
    expect(bareTextOf('<ul><li>Red: 42/50 books<li>Blue: 8<li>Gold: not started</ul>')?.text).to.equal(
      '"Label","Value"\n"Red","42/50 books"\n"Blue","8"\n"Gold","not started"',
    );
    expect(bareTextOf('<ul><li><b>12 Jan:</b> Plan<li>3 Feb: 400 march<li>Today: Vote</ul>')?.text).to.equal(
      '"Period","Label"\n"12 Jan","Plan"\n"3 Feb","400 march"\n"Today","Vote"',
    );
    expect(bareTextOf('<ul><li>Red: 42<li>Gold: not started</ul>')).to.not.have.property('type');
  });

  it('is rows of names and figures', () => {
    expect(bareTextOf('<ul><li>Oak: 120<li>Elm: over 80 trees</ul>')).to.deep.equal({
      text: '"Label","Value"\n"Oak","120"\n"Elm","over 80 trees"',
      type: 'csv',
    });
    expect(bareTextOf('<p>Trees</p><ol><li>Oak, “English” – 1,200</li><li>Elm - 80</li></ol>')?.text).to.equal(
      '"Label","Value"\n"Oak, “English”","1,200"\n"Elm","80"',
    );
    expect(bareTextOf('<ul><li><b>Ages 5 to 9</b>: 120<li>Say "elm": 80</ul>')?.text).to.equal(
      '"Label","Value"\n"Ages 5 to 9","120"\n"Say ""elm""","80"',
    );
  });
  it('is rows of terms and figures', () => {
    expect(bareTextOf('<dl><dt>Oak<dd>120<dt>Elm<dd> 80 </dl>')).to.deep.equal({
      text: '"Label","Value"\n"Oak","120"\n"Elm","80"',
      type: 'csv',
    });
  });
  it('is rows of figures and names without a mark between them', () => {
    expect(bareTextOf('<ul><li>85p Helping families<li>9p Raising funds</ul>')?.text).to.equal(
      '"Label","Value"\n"Helping families","85p"\n"Raising funds","9p"',
    );
    expect(bareTextOf('<ul><li><b>1,240</b> families helped<li><b>£1.2 million</b> raised</ul>')?.text).to.equal(
      '"Label","Value"\n"families helped","1,240"\n"raised","£1.2 million"',
    );
    expect(bareTextOf('<ul><li>Gifts £4,210<li>Grants 62%</ul>')?.text).to.equal(
      '"Label","Value"\n"Gifts","£4,210"\n"Grants","62%"',
    );
    expect(bareTextOf('<ul><li>12 of 40 homes<li>9 of 30 flats</ul>')).to.not.have.property('type');
    expect(bareTextOf('<ul><li>May 2025<li>June 2025</ul>')).to.not.have.property('type');
    expect(bareTextOf('<ul><li>12 March Petition handed in<li>9 May Vote</ul>')).to.not.have.property('type');
    expect(bareTextOf('<ul><li>9 am Doors open<li>10 p.m. Doors shut</ul>')).to.not.have.property('type');
    expect(bareTextOf('<ul><li>Step 1<li>Step 2<li>Step 3</ul>')).to.not.have.property('type');
  });
  it('is rows of times and of what happened', () => {
    expect(bareTextOf('<ul><li>March 2023: Petition<li>May 2025: £1.2m raised</ul>')?.text).to.equal(
      '"Period","Label"\n"March 2023","Petition"\n"May 2025","£1.2m raised"',
    );
    expect(bareTextOf('<dl><dt>March 2023<dd>Petition<dt>May 2025<dd>Lido saved</dl>')?.text).to.equal(
      '"Period","Label"\n"March 2023","Petition"\n"May 2025","Lido saved"',
    );
  });
  it('has no format if an item has no figure, or a term two', () => {
    expect(bareTextOf('<ul><li>Oak: 120<li>Others</ul>')).to.deep.equal({ text: 'Oak: 120Others' });
    expect(bareTextOf('<ul><li>At 10:30<li>Elm: 80</ul>')).to.not.have.property('type');
    expect(bareTextOf('<dl><dt>Oak<dd>120<dd>130</dl>')).to.not.have.property('type');
    expect(bareTextOf('<dl><dt>Oak<dt>Elm<dd>130</dl>')).to.not.have.property('type');
  });
  it('is none without figures', () => {
    expect(bareTextOf('<ul><li>Oak<li>Elm</ul>')).to.equal(undefined);
    expect(bareTextOf('')).to.equal(undefined);
  });
});

describe('text in a tag', () => {
  const CSV = { text: 'Kind,Trees\nOak,120\nElm,80', type: 'csv' };

  it('has the lines that editors make of breaks and boxes', () => {
    for (const html of [
      '<p>Kind,Trees<br>Oak,120<br />Elm,80</p>',
      '<p>Kind,Trees<br />\nOak,120<br />\nElm,80</p>',
      '<p>Kind,Trees</p><p>Oak,120</p><p>Elm,80</p>',
      '<div>Kind,Trees</div><div>Oak,120</div><div>Elm,80</div>',
    ])
      expect(bareTextOf(html), html).to.deep.equal(CSV);
  });
  it('is none in a box that holds no table', () => {
    expect(bareTextOf('<div>14,200 homes</div>')).to.equal(undefined);
    expect(bareTextOf('<div>Loading, please wait<br>In 2024, we built 1200 homes.</div>')).to.equal(undefined);
    expect(bareTextOf('<div><style>a {\nmargin: 1px, 2\n</style></div>')).to.equal(undefined);
  });
});
