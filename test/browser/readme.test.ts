// What the README shows is drawn, without a problem, and says what is quoted below it.
import { expect } from '@open-wc/testing';
import { enhance } from '../../src/enhance.js';
import { TAGS, next, told, type Chart } from './element/chart.js';
import { seen, spoken } from './reading.js';

const text = await (await fetch('/README.md')).text();
const examples = Array.from(
  text.matchAll(/^```(\w+) ?(\w*)\n([^]*?)^```\n\n((?:.+\n)*)/gm),
  ([, language, chart, code, below]) => ({
    language: language!,
    chart: chart!,
    code: code!,
    /** What the paragraph below it quotes. */
    quotes: Array.from(below!.replaceAll('\n', ' ').matchAll(/“([^”]+)”/g), ([, quote]) => quote!),
  }),
);

let page: HTMLElement;
beforeEach(() => {
  page = Object.assign(document.createElement('main'), { lang: 'en' });
  document.body.append(page);
});
afterEach(() => {
  page.remove();
});

/** What is drawn of a page, and its problems. */
async function draw(write: () => unknown): Promise<Chart> {
  const ready = next(page, 'campaign-ready');
  await write();
  await ready;
  return page.querySelector(TAGS.join()) as unknown as Chart;
}

describe('the README', () => {
  const documents = examples.filter(({ language, chart }) => language === 'json' && chart);
  // An address would have to be there.
  const pages = examples.filter(
    ({ language, code }) => language === 'html' && /<campaign-|data-campaign/.test(code) && !/ src="\//.test(code),
  );

  it('shows a document of each chart, and each source but the property and the address', () => {
    expect(documents.map(({ chart }) => chart)).to.deep.equal(['figure', 'progress', 'breakdown', 'delta']);
    expect(pages).to.have.lengthOf(6);
  });

  for (const { chart: kind, code, quotes } of documents)
    it(`shows a ${kind} that has no problem, and says what is quoted below it`, async () => {
      const chart = await draw(() => {
        const made = document.createElement(`campaign-${kind}`) as Chart;
        made.data = code;
        page.append(made);
      });
      expect(told(chart)).to.deep.equal([]);
      expect(quotes).not.to.be.empty;
      for (const quote of quotes) expect(spoken(chart)).to.include(quote);
    });

  for (const [i, says] of [
    'Gangs cracked down on over 6,000 gangs in 2021',
    'Homes insulated 14,200 homes',
    'Windows, all kinds 600, provisional',
    'Payments over 73,000',
    'The target is not yet reached. 85,000 of 100,000 homes · 85%',
    'Windows 600',
  ].entries())
    it(`shows a page that says "${says}"`, async () => {
      const chart = await draw(() => {
        page.innerHTML = pages[i]!.code;
        return enhance(page);
      });
      expect(seen(chart)).to.include(says);
      for (const quote of pages[i]!.quotes) expect(seen(chart)).to.include(quote);
      expect(told(chart)).to.deep.equal([]);
    });
});
