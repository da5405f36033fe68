// The page of the press briefing, from the built bundle: every figure with its qualifier, period and source, for the eye and for
// assistive technology, in the order of the answer, and no number that the answer does not hold.
import { expect } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';
import { isChromium } from './engine.js';
import { seen, spoken } from './reading.js';

const PAGE = '/stories/briefing/';
const TAGS = 'campaign-figure, campaign-progress, campaign-breakdown, campaign-delta, campaign-timeline';

/** Every number of the answer, in its order, but for its year: the campaign is drawn at the top. */
const NUMBERS = ['255,000', '2018', '385,000', '2021', '6,000', '73,000', '162,000'];

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

const one = (selector: string): Element => page.querySelector(selector)!;

/** What both readers meet: a figure must be there for the eye and for assistive technology. */
const readings = (selector: string): string[] => [seen(one(selector)), spoken(one(selector))];

before(async () => {
  frame = Object.assign(document.createElement('iframe'), { src: PAGE, width: '1280', height: '900' });
  await load(frame, document.body);
  page = frame.contentDocument!;
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

describe('the page of the press briefing', () => {
  it('has the parts of the answer, in its order', () => {
    expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).to.deep.equal([
      'First: illegal activities in cyberspace',
      'Second: the ecology of cybercrime',
      'Third: regulations regarding online order',
      'Next',
    ]);
  });

  const COUNTED = [
    ['first', 'Cybercrimes resolved 255,000 cybercrimes since 2018'],
    ['first', 'Suspects arrested 385,000 suspects since 2018'],
    ['second', 'Gangs cracked down on Related to illegal payments and settlements over 6,000 gangs in 2021'],
    ['second', 'Suspects arrested Related to illegal payments and settlements over 73,000 suspects in 2021'],
    ['third', 'Administrative penalties 162,000 internet enterprises and organizations since 2018'],
  ] as const;
  for (const [part, text] of COUNTED) {
    it(`counts under ${part}: ${text}`, () => {
      for (const reading of readings(`[aria-labelledby='${part}']`))
        expect(reading).to.include(`${text} Source: Ministry of Public Security, press briefing`);
    });
  }

  const NAMED = {
    first: [
      'infringement of personal information',
      'hacker attacks',
      'black properties on the internet',
      'online gambling',
      'online pornography',
      'false online information',
    ],
    second: ['material supply', 'technical support', 'advertisements', 'payments and settlements'],
    third: [
      'the source management of online platforms',
      'security supervision and inspection',
      'administrative law enforcement',
      'internet services used to commit crimes',
      '“double investigations of one case”',
    ],
    next: [
      'administer and govern cyberspace in accordance with the law',
      'crack down on all kinds of online criminal acts',
      'thoroughly address illegal and illicit behavior and disorder online',
    ],
  };
  for (const [part, names] of Object.entries(NAMED)) {
    it(`names under ${part} what was named there`, () => {
      const items = page.querySelectorAll(`[aria-labelledby='${part}'] li`);
      expect(Array.from(items, (item) => spoken(item))).to.deep.equal(names);
    });
  }

  it('begins with the five years of the campaign, and what was counted at its place in them', () => {
    const text =
      'What was counted, and when A campaign of 5 years, 2018 to 2022. Phase or event Time Figure Campaign 2018 to 2022 ' +
      'Cybercrimes resolved since 2018 255,000 Suspects arrested since 2018 385,000 Enterprises penalised since 2018 162,000 ' +
      'Gangs cracked down on 2021 over 6,000 Their suspects arrested 2021 over 73,000 ' +
      'Source: Ministry of Public Security, press briefing';
    expect(spoken(one('campaign-timeline'))).to.equal(text);
  });

  it('shows all of them on the first screen', () => {
    for (const [width, height] of [
      [1280, 800],
      [340, 700],
    ] as const) {
      frame.width = String(width);
      expect(one('campaign-timeline').getBoundingClientRect().bottom, `${width} px`).to.be.at.most(height);
      frame.width = '1280';
    }
  });

  it('holds every number of the answer, and no other', () => {
    for (const read of [seen, spoken]) {
      const texts = Array.from(page.querySelectorAll('main > :not(campaign-timeline)'), read);
      const numbers = texts.join(' ').match(/\d+(?:[,.]\d+)*/g) ?? [];
      expect([...new Set(numbers)]).to.deep.equal(NUMBERS);
    }
  });

  it('holds no other number in its source', () => {
    const attributes = [...page.querySelectorAll(`main, main *`)].flatMap((element) =>
      element.matches(TAGS) ? Array.from(element.attributes, ({ value }) => value) : [],
    );
    const numbers = attributes.flatMap((value) => value.match(/\d+/g) ?? []);
    expect(new Set(numbers)).to.deep.equal(
      new Set(['2018', '2022', '255000', '385000', '6000', '2021', '73000', '162000']),
    );
  });

  it('has no problem with its figures', () => {
    for (const tag of page.querySelectorAll(TAGS))
      expect((tag as Element & { problems: unknown }).problems).to.deep.equal([]);
  });

  it('has one script, which a page opened from a folder may run, and nothing inline', () => {
    const isData = ({ type }: HTMLScriptElement): boolean => type === 'application/json';
    const scripts = [...page.scripts].filter((script) => !isData(script)).map((script) => script.getAttribute('src'));
    // The test's own server adds one of its own.
    expect(scripts.filter((src) => !src?.startsWith('/__web-dev-server'))).to.deep.equal([
      '../../dist/campaign-charts.iife.js',
    ]);
    expect(page.querySelector('script[type="module"]:not([src^="/__web-dev-server"])')).to.equal(null);
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

  // What axe reads is the same tree in every engine.
  for (const scheme of isChromium ? ['light', 'dark'] : []) {
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
