// Every chart in the README and the guide is drawn without a problem, and says what the paragraph below it quotes.
import { expect } from '@open-wc/testing';
import { enhance } from '../../src/enhance.js';
import { next, TAGS, told, type Chart } from './element/chart.js';
import { heardWarnings } from './element/warnings.js';
import { seen } from './reading.js';

/** The page, and how many charts it shows: pages that show one, and documents in JSON. */
const PAGES = {
  'README.md': 3,
  'docs/guide/start.md': 3,
  'docs/guide/which-chart.md': 8,
  'docs/guide/data-and-tables.md': 8,
  'docs/guide/figures-and-qualifiers.md': 1,
  'docs/guide/accessibility.md': 1,
  'docs/guide/own-pieces.md': 1,
} as const;

interface Example {
  readonly language: string;
  /** Kind of chart after the language of a block, such as `figure` in "json figure". */
  readonly kind: string;
  readonly code: string;
  readonly quotes: readonly string[];
}

const examplesOf = (text: string): Example[] =>
  Array.from(
    text.matchAll(/^```(\w+) ?(\w*)\n([^]*?)^```\n\n((?:.+\n)*)/gm),
    ([, language = '', kind = '', code = '', below = '']) => ({
      language,
      kind,
      code,
      quotes: Array.from(below.replaceAll('\n', ' ').matchAll(/“([^”]+)”/g), ([, quote = '']) => quote),
    }),
  );

/** A chart of a file is not drawn here: the file is not there. */
const showsChart = ({ language, kind, code }: Example): boolean =>
  language === 'html'
    ? kind !== 'mistake' && /<campaign-|data-campaign/.test(code) && !/ src="\//.test(code)
    : language === 'json' && kind !== '';

const htmlOf = ({ language, kind, code }: Example): string =>
  language === 'html' ? code : `<campaign-${kind}><script type="application/json">${code}</script></campaign-${kind}>`;

let page: HTMLElement;
beforeEach(() => {
  page = Object.assign(document.createElement('main'), { lang: 'en' });
  document.body.append(page);
});
afterEach(() => {
  page.remove();
});

/** The console, as far as charts write to it. */
const heard = heardWarnings();

/** Puts an example into the page. Resolves when its chart is drawn. */
async function draw(example: Example): Promise<Chart> {
  const ready = next(page, 'campaign-ready');
  page.innerHTML = htmlOf(example);
  await enhance(page);
  await ready;
  const chart = page.querySelector<Chart>([...TAGS, 'campaign-timeline'].join());
  if (!chart) throw new Error('no chart');
  return chart;
}

for (const [path, count] of Object.entries(PAGES)) {
  const examples = examplesOf(await (await fetch(`/${path}`)).text()).filter(showsChart);

  describe(path, () => {
    it(`shows ${count} charts`, () => {
      expect(examples).to.have.lengthOf(count);
    });

    for (const [index, example] of examples.entries())
      it(`draws chart ${index + 1} without a problem, and as it is described`, async () => {
        const chart = await draw(example);
        expect(told(chart)).to.deep.equal([]);
        expect(example.quotes).not.to.be.empty;
        for (const quote of example.quotes) expect(seen(chart)).to.include(quote);
      });
  });
}

describe('docs/guide/start.md', () => {
  it('shows what the console says of a mistake', async () => {
    const examples = examplesOf(await (await fetch('/docs/guide/start.md')).text());
    const index = examples.findIndex(({ kind }) => kind === 'mistake');
    const [mistake, message] = examples.slice(index) as [Example, Example];
    await draw(mistake);
    expect(heard).to.deep.equal([message.code.trimEnd()]);
  });
});
