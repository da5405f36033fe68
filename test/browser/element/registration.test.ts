// Tags that are registered late, twice, or by two versions of the library.
import { expect } from '@open-wc/testing';
import { CampaignProgress } from '../../../src/index.js';
import { define, VERSION } from '../../../src/element/define.js';
import { english } from '../../../src/words/index.js';
import { heardWarnings } from './warnings.js';

/** A chart, or what becomes one. */
type Chart = HTMLElement & Pick<CampaignProgress, 'data' | 'dataSource' | 'problems' | 'updateComplete'>;

const warnings = heardWarnings();

afterEach(() => {
  for (const element of document.querySelectorAll('[data-registration]')) element.remove();
});

/** Adds an element to the page as a framework does for a tag that it does not know: an object becomes the text of an attribute. */
function draw(tag: string): Chart {
  const element = document.createElement(tag);
  element.setAttribute('data', '[object Object]');
  element.dataset['registration'] = '';
  document.body.append(element);
  return element as Chart;
}

const sentences = ({ problems }: Chart): string[] => problems.map((problem) => english.problem(problem));

describe('a tag that is registered after a framework has drawn it', () => {
  it('says so, and names the module to import', async () => {
    const chart = draw('campaign-late-a');
    define('campaign-late-a', class extends CampaignProgress {});
    await chart.updateComplete;
    expect(sentences(chart)).to.deep.equal([
      'The tag was not registered when a framework drew it, so that its data became the text “[object Object]”. ' +
        "Write import 'campaign-charts/late-a' at the top of the module that draws it.",
    ]);
  });

  it('draws an object that was set as a property before', async () => {
    const chart = document.createElement('campaign-late-b') as Chart;
    chart.dataset['registration'] = '';
    chart.data = { title: 'Homes', measures: [{ label: 'Lofts', value: 85000 }] };
    document.body.append(chart);
    define('campaign-late-b', class extends CampaignProgress {});
    await chart.updateComplete;
    expect([chart.problems.length, chart.dataSource]).to.deep.equal([0, 'property']);
  });

  it('is not blamed for text that is written afterwards', async () => {
    define('campaign-late-c', class extends CampaignProgress {});
    const chart = draw('campaign-late-c');
    await chart.updateComplete;
    expect(sentences(chart)[0]).to.include('The data is the text “[object Object]”.');
  });
});

describe('a tag that is registered twice', () => {
  it('stays with the first version, and the console names both', () => {
    const First = class extends HTMLElement {
      static version = '0.0.9';
    };
    define('campaign-twice-a', First);
    define('campaign-twice-a', class extends CampaignProgress {});
    expect(customElements.get('campaign-twice-a')).to.equal(First);
    expect(warnings).to.deep.equal([
      `<campaign-twice-a> of campaign-charts ${VERSION} is not registered: campaign-charts 0.0.9 has registered it in this page.`,
    ]);
  });

  it('stays with other code that has taken its name', () => {
    define('campaign-twice-b', class extends HTMLElement {});
    define('campaign-twice-b', class extends CampaignProgress {});
    expect(warnings).to.deep.equal([
      `<campaign-twice-b> of campaign-charts ${VERSION} is not registered: other code has registered it in this page.`,
    ]);
  });

  it('says nothing of the same class', () => {
    const Same = class extends CampaignProgress {};
    define('campaign-twice-c', Same);
    define('campaign-twice-c', Same);
    expect(warnings).to.deep.equal([]);
  });
});
