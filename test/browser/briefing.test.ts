// The briefing page, from the built bundle: every figure of the briefing with its qualifier, period and source, for the
// eye and for assistive technology, and no number that was not said.
import { expect, waitUntil } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';
import { disasters } from '../../stories/briefing/disasters.js';
import { seen, spoken } from './reading.js';

const PAGE = '/stories/briefing/';
const TAGS = 'campaign-figure, campaign-progress, campaign-breakdown, campaign-delta';

/** Every number of the answer that the page is about. */
const SAID = ['2018', '255,000', '385,000', '2021', '6,000', '73,000', '162,000'];
/** Things that the answer names, counted: kinds of crime, links without a figure, totals since the start. */
const COUNTED = ['6', '3'];

let frame: HTMLIFrameElement;
let page: Document;

function load(element: HTMLIFrameElement | HTMLScriptElement, place: Element): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => {
      resolve();
    });
    element.addEventListener('error', () => {
      reject(new Error(`${element.src} does not load`));
    });
    place.append(element);
  });
}

const text = async (file: string): Promise<string> => (await fetch(file)).text();
const json = async (file: string): Promise<object> => (await fetch(file)).json() as Promise<object>;
const one = (selector: string): Element => page.querySelector(selector)!;

/** What both readers meet: a figure must be there for the eye and for assistive technology. */
const readings = (selector: string): string[] => [seen(one(selector)), spoken(one(selector))];

before(async () => {
  frame = Object.assign(document.createElement('iframe'), { src: PAGE, width: '1280', height: '900' });
  await load(frame, document.body);
  page = frame.contentDocument!;
  await waitUntil(() => !page.querySelector('[aria-busy]'), 'the figures come');
  await Promise.all(
    Array.from(
      page.querySelectorAll(TAGS),
      (tag) => (tag as Element & { updateComplete: Promise<unknown> }).updateComplete,
    ),
  );
});

after(() => {
  frame.remove();
});

describe('the briefing page says', () => {
  const FIGURES = [
    ['#cybercrimes', 'Cybercrimes resolved', '255,000 cybercrimes', 'since the campaign began in 2018'],
    ['#suspects', 'Suspects arrested', '385,000 suspects', 'since the campaign began in 2018'],
    ['#gangs-2021', 'Gangs cracked down on Payments and settlements', 'over 6,000 gangs', 'in 2021'],
    ['#suspects-2021', 'Suspects arrested Payments and settlements', 'over 73,000 suspects', 'in 2021'],
    [
      '#enterprises',
      'Administrative penalties',
      '162,000 internet enterprises and organizations',
      'since the campaign began in 2018',
    ],
  ] as const;
  for (const [id, title, value, when] of FIGURES) {
    it(`${title}: ${value} ${when}, with its source`, () => {
      for (const reading of readings(id)) {
        expect(reading).to.equal(`${title} ${value} ${when} Source: Ministry of Public Security, press briefing`);
      }
    });
  }

  const KINDS = [
    'Infringement of personal information',
    'Hacker attacks',
    'Black properties on the internet',
    'Online gambling',
    'Online pornography',
    'False online information',
  ];
  for (const kind of KINDS) {
    it(`${kind}: no figure given`, () => {
      for (const reading of readings('#kinds-of-crime')) expect(reading).to.include(`${kind} no figure given`);
    });
  }

  const LINKS = [
    ['#gangs-by-link', 'Gangs by link of the chain', 'over 6,000'],
    ['#suspects-by-link', 'Suspects by link of the chain', 'over 73,000'],
  ] as const;
  for (const [id, title, value] of LINKS) {
    it(`${title}: ${value} for payments and settlements, and no figure for the other three`, () => {
      for (const reading of readings(id)) {
        expect(reading).to.include(title);
        expect(reading).to.include('Material supply no figure given');
        expect(reading).to.include('Technical support no figure given');
        expect(reading).to.include('Advertisements no figure given');
        expect(reading).to.match(/2021: Payments and settlements: over [67]/);
        expect(reading).to.include(`Payments and settlements ${value}`);
        expect(reading).to.include('Source: Ministry of Public Security, press briefing');
      }
    });
  }

  it('the totals together, for which no target was set', () => {
    for (const reading of readings('#campaign')) {
      expect(reading).to.include('None of the 3 measures has a target.');
      expect(reading).to.include('Cybercrimes resolved 255,000 cybercrimes');
      expect(reading).to.include('Suspects arrested 385,000 suspects');
      expect(reading).to.include('penalised 162,000 enterprises and organizations');
      expect(reading).to.not.include('%');
    }
  });

  it('that it is a campaign of five years that began in 2018', () => {
    for (const reading of readings('#briefing')) expect(reading).to.match(/In 2018 .* began a five-year campaign/);
  });

  it('no number that was not said', () => {
    for (const reading of readings('#briefing')) {
      const numbers = reading.match(/\d+(?:[,.]\d+)*/g) ?? [];
      expect([...SAID, ...COUNTED]).to.include.members(numbers);
      expect(numbers).to.include.members(SAID);
    }
  });
});

describe('the second example says', () => {
  it('how many died by type of disaster, and what is in no type', () => {
    for (const reading of readings('#disasters-by-type')) {
      expect(reading).to.include('Deaths by type of disaster');
      expect(reading).to.include('2007 to 2016: 733,558 deaths in total');
      expect(reading).to.include('Earthquake 351,736 48%');
      expect(reading).to.include('Wildfire 778 0.1%');
      expect(reading).to.include('Not in any type 12 under 0.1%');
    }
  });

  it('how many died in floods, year by year', () => {
    for (const reading of readings('#floods-by-year')) {
      expect(reading).to.include('4,720 deaths in 2016, up 1,225 (35.1%) on 2015.');
    }
    const table = [...one('#floods-by-year').shadowRoot!.querySelectorAll('tbody tr')].map((row) => spoken(row));
    expect(table[0]).to.equal('2007 8,607');
    expect(table[9]).to.equal('2016 4,720 +1,225 (+35.1%)');
  });

  it('whose data set it is, under which licences', () => {
    for (const reading of readings('#disasters')) {
      expect(reading).to.include('disasters.csv of the package vega-datasets');
      expect(reading).to.include('EM-DAT terms of use and Creative Commons BY');
    }
  });

  it('what the CSV of the package gives', async () => {
    const csv = await text('/node_modules/vega-datasets/data/disasters.csv');
    expect(await json(`${PAGE}disasters.json`)).to.deep.equal(disasters(csv));
  });
});

describe('the page', () => {
  it('has no problem with its figures, and a tag for each of them', async () => {
    const figures = { ...(await json(`${PAGE}briefing.json`)), ...(await json(`${PAGE}disasters.json`)) };
    const tags = [...page.querySelectorAll(TAGS)];
    expect(tags.map(({ id }) => id)).to.have.members(Object.keys(figures));
    for (const tag of tags) expect((tag as Element & { problems: unknown }).problems, tag.id).to.deep.equal([]);
  });

  it('takes the same figures when it is opened from a folder', async () => {
    const bare = document.createElement('iframe');
    await load(bare, document.body);
    let shown: unknown;
    Object.assign(bare.contentWindow!, { show: (figures: unknown) => (shown = figures) });
    const script = Object.assign(bare.contentDocument!.createElement('script'), { src: `${PAGE}local.js` });
    await load(script, bare.contentDocument!.body);
    bare.remove();
    const figures = { ...(await json(`${PAGE}briefing.json`)), ...(await json(`${PAGE}disasters.json`)) };
    expect(JSON.parse(JSON.stringify(shown))).to.deep.equal(figures);
  });

  it('has one script for the library and one for the figures, and nothing inline', () => {
    const scripts = Array.from(page.scripts, (script) => script.getAttribute('src'));
    // The test's own server adds one of its own.
    expect(scripts.filter((src) => !src?.startsWith('/__web-dev-server'))).to.deep.equal([
      '../../dist/campaign-charts.iife.js',
      'briefing.js',
    ]);
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).to.deep.equal([]);
    expect(page.querySelectorAll('style').length).to.equal(0);
  });

  for (const width of [320, 768, 1280]) {
    it(`fits ${width} px without scrolling sideways`, () => {
      frame.width = String(width);
      expect(page.documentElement.scrollWidth).to.be.at.most(width);
      frame.width = '1280';
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`is fit for assistive technology (${scheme})`, async () => {
      page.documentElement.style.colorScheme = scheme;
      const script = Object.assign(page.createElement('script'), { src: '/node_modules/axe-core/axe.min.js' });
      await load(script, page.head);
      const { axe } = frame.contentWindow as unknown as { axe: { run(root: Document): Promise<AxeResults> } };
      const { violations } = await axe.run(page);
      script.remove();
      page.documentElement.style.colorScheme = '';
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).to.deep.equal([]);
    });
  }
});
