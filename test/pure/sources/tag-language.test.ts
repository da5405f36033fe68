import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parse, parseFragment } from 'parse5';
import { isElement, type Markup, type MarkupElement } from '../../../src/sources/markup.js';
import { languageOfTag } from '../../../src/sources/tag-language.js';
import { parsedMarkup, type ParsedNode } from '../../../src/print/parsed-markup.js';

const tagIn = (node: Markup): MarkupElement | undefined =>
  isElement(node) && node.localName.startsWith('campaign-')
    ? node
    : [...node.childNodes].map(tagIn).find((one) => one !== undefined);

/** The first tag of a chart in a piece of a page. */
function tagOf(html: string): MarkupElement {
  const tag = tagIn(parsedMarkup(parseFragment(html) as ParsedNode));
  if (!tag) throw new Error('no tag');
  return tag;
}

const figure = (attributes: string): string => `<campaign-figure ${attributes}></campaign-figure>`;

const rows = (heading: string, csv: string): string =>
  `<campaign-breakdown heading="${heading}"><script type="text/csv">${csv}</script></campaign-breakdown>`;

describe('the language of a tag in a page without one', () => {
  it('is that of its words if its numbers are thousands in it', () => {
    for (const [html, lang, decidesNumbers] of [
      [figure('heading="Homes in Leeds" value="1,234"'), 'en', true],
      [figure('heading="Spenden seit Mai" value="1.234"'), 'de', true],
      [figure('heading="Homes of the town" value="12.5"'), 'en', false],
      [rows('Trees in the parks', 'Park,Trees\nA,"1,234"\nB,"2,345"'), 'en', true],
    ] as const)
      expect(languageOfTag(tagOf(html)), html).to.deep.equal({ lang, isLangDetected: true, decidesNumbers });
  });
  it('is unknown if one of them is a thousandth of a unit in it', () => {
    for (const html of [
      figure('heading="Fridays for Future" value="1.234"'),
      figure('heading="Over 6.000 boliger" value="6.000"'),
      figure('heading="Jobs" value="over 1.200 €"'),
      figure('heading="Die Linke" value="1,234 votes"'),
      rows('Places', 'City,Number\nLos Angeles,"1,234"\nLas Vegas,"2,345"'),
      rows('Aufrufe', 'Titel,Aufrufe\nLord of the Rings,1.234\nGame of Thrones,2.345'),
      rows('Homes of the town', 'Area,Number\nA,"1,234"\nB,2.345'),
    ])
      expect(languageOfTag(tagOf(html)), html).to.deep.equal({ lang: undefined, isLangDetected: true });
    const file = tagOf('<campaign-breakdown heading="Homes of the town" src="homes.csv"></campaign-breakdown>');
    expect(languageOfTag(file, 'Ort;Zahl\nA;1.234').lang).to.equal(undefined);
    expect(languageOfTag(file, 'Area;Number\nA;1,234').lang).to.equal('en');
  });
  it('is not that of the names of forms, states and handlers', () => {
    for (const html of [
      figure('form="stacked" onclick="over()" data-text="the homes of" heading="Haushalte" value="1,234"'),
      '<campaign-progress><script type="application/json">{"measures":[{"label":"A","status":"achieved","value":"1,234"}]}</script></campaign-progress>',
    ])
      expect(languageOfTag(tagOf(html)).lang, html).to.equal(undefined);
  });
  it('is none of a page that says what it is, or that it is unknown', () => {
    for (const [lang, found] of [
      ['de', 'de'],
      ['', undefined],
    ] as const) {
      const page = parsedMarkup(
        parse(`<html lang="${lang}"><body>${figure('heading="Homes" value="1,234"')}`) as ParsedNode,
      );
      expect(languageOfTag(tagIn(page)!)).to.deep.equal({ lang: found, isLangDetected: false });
    }
  });
  it('matters to written numbers, and not to those of JSON', () => {
    const tag = tagOf('<campaign-figure heading="Spenden seit Mai" src="spenden.json"></campaign-figure>');
    expect(languageOfTag(tag, '{"value": 1.234}').decidesNumbers).to.equal(false);
    expect(languageOfTag(tag, '{"value": "1.234"}').decidesNumbers).to.equal(true);
  });
});
