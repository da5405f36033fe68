// The menu of a chart by keyboard, pointer and focus, as the menu button pattern of ARIA has it, and where it is on the page.
import { expect } from '@open-wc/testing';
import { eventually } from '../eventually.js';
import { isChromium } from '../engine.js';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { DOCUMENT, TAGS, clear, give, mount, parts, type Chart } from '../element/chart.js';

/** What an opening leaves is seen after a few in each engine. */
const OPENINGS = isChromium ? 1000 : 100;

const next = document.createElement('button');

afterEach(() => {
  clear();
  next.remove();
  document.dir = '';
});

const buttonOf = (chart: Chart): HTMLElement => parts(chart, 'menu-button')[0]!;
const menuOf = (chart: Chart): HTMLElement | null => chart.shadowRoot!.querySelector('[role=menu]');
const textsOf = (chart: Chart): string[] =>
  parts(chart, 'menu-item').map((item) => item.textContent.replace(/\s+/g, ' ').trim());
const focused = (chart: Chart): string =>
  (chart.shadowRoot!.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim();
const press = (key: string): Promise<void> => sendKeys({ press: key });
const isOpen = (chart: Chart): Promise<void> => eventually(() => menuOf(chart), 'the menu is open');

async function draw(tag: (typeof TAGS)[number] = 'campaign-delta', menu?: string): Promise<Chart> {
  const chart = await mount(tag, DOCUMENT[tag](14200));
  if (menu !== undefined) chart.setAttribute('menu', menu);
  await chart.updateComplete;
  return chart;
}

const ALL = [
  'Show as a table',
  'Copy the sentence with its source',
  'Copy the numbers',
  'Download the data CSV',
  'Download the data JSON',
  'Download the picture PNG',
  'Download the drawing SVG',
  'Print this chart',
  'Copy a link to this chart',
  'Copy the code of this chart',
];

describe('the button of a menu', () => {
  it('is named after its chart, and is the first stop in it', async () => {
    const chart = await draw();
    const button = buttonOf(chart);
    expect(button.getAttribute('aria-label')).to.equal('More for Homes insulated');
    expect(button.getAttribute('aria-haspopup')).to.equal('menu');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await give(chart, { ...DOCUMENT['campaign-delta'](1), title: '' });
    expect(buttonOf(chart).getAttribute('aria-label')).to.equal('More');
  });

  it('is 32 pixels large, at the end of the title and on its line', async () => {
    for (const dir of ['ltr', 'rtl']) {
      document.dir = dir;
      const chart = await draw();
      const [button, title] = [buttonOf(chart), parts(chart, 'title')[0]!].map((one) => one.getBoundingClientRect());
      expect([button!.width, button!.height]).to.deep.equal([32, 32]);
      expect((button!.top + button!.bottom) / 2).to.be.closeTo((title!.top + title!.bottom) / 2, 2);
      const edge = chart.getBoundingClientRect();
      expect(dir === 'ltr' ? edge.right - button!.right : button!.left - edge.left).to.equal(0);
      chart.remove();
    }
  });

  it('is read after the title and the sentence, and before the drawing', async () => {
    const chart = await draw();
    const order = [
      ...chart.shadowRoot!.querySelectorAll('[part~=title],[part~=sentence],[part~=menu-button],[part~=plot]'),
    ];
    expect(order.map((one) => one.getAttribute('part'))).to.deep.equal(['title', 'sentence', 'menu-button', 'plot']);
    await give(chart, '');
    await give(chart, DOCUMENT['campaign-delta'](14200));
    expect(buttonOf(chart).closest('.tools')?.previousElementSibling?.localName).to.equal('figcaption');
  });

  it('takes no room of its own', async () => {
    const heights = await Promise.all(
      [undefined, 'none'].map(async (menu) => (await draw('campaign-breakdown', menu)).getBoundingClientRect().height),
    );
    expect(heights[0]).to.be.closeTo(heights[1]!, 0.1);
  });

  it('is above the drawing if there is neither a title nor a sentence', async () => {
    const chart = await mount('campaign-timeline', { phases: [{ label: 'Library', period: '1990/1995' }] });
    chart.style.width = '320px';
    const [button, drawing] = ['[part~=menu-button]', '.lanes'].map((one) =>
      chart.shadowRoot!.querySelector(one)!.getBoundingClientRect(),
    );
    expect(button!.bottom).to.be.at.most(drawing!.top);
  });

  it('is not there with menu="none", nor while nothing is drawn', async () => {
    expect(parts(await draw('campaign-figure', 'none'), 'menu-button')).to.have.lengthOf(0);
    expect(parts(await mount('campaign-figure'), 'menu-button')).to.have.lengthOf(0);
  });
});

describe('the keyboard in a menu', () => {
  for (const [key, at] of [
    ['Enter', ALL[0]],
    [' ', ALL[0]],
    ['ArrowDown', ALL[0]],
    ['ArrowUp', ALL.at(-1)],
  ] as const)
    it(`opens it by ${key === ' ' ? 'Space' : key}`, async () => {
      const chart = await draw();
      buttonOf(chart).focus();
      await press(key);
      await isOpen(chart);
      expect(textsOf(chart)).to.deep.equal(ALL);
      expect(focused(chart)).to.equal(at);
      expect(buttonOf(chart).getAttribute('aria-expanded')).to.equal('true');
    });

  it('moves by arrows, Home, End and letters', async () => {
    const chart = await draw();
    buttonOf(chart).focus();
    await press('Enter');
    await isOpen(chart);
    const reached: string[] = [];
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'Home', 'End', 'd']) {
      await press(key);
      reached.push(focused(chart));
    }
    expect(reached).to.deep.equal([ALL[1], ALL[0], ALL[9], ALL[0], ALL[9], ALL[3]]);
  });

  it('closes it by Escape, with the focus on its button', async () => {
    const chart = await draw();
    buttonOf(chart).focus();
    await press('Enter');
    await isOpen(chart);
    await press('Escape');
    expect(menuOf(chart)).to.equal(null);
    expect(chart.shadowRoot!.activeElement).to.equal(buttonOf(chart));
    expect(buttonOf(chart).getAttribute('aria-expanded')).to.equal('false');
  });

  it('leaves it by Tab', async () => {
    const chart = await draw('campaign-progress');
    document.body.append(next);
    buttonOf(chart).focus();
    await press('Enter');
    await isOpen(chart);
    await press('Tab');
    expect(menuOf(chart)).to.equal(null);
    expect(document.activeElement).to.equal(next);
  });
});

describe('a menu', () => {
  it('closes by a click elsewhere and by its button, and stays at that when the page scrolls', async () => {
    const chart = await draw();
    const open = async (): Promise<void> => {
      buttonOf(chart).click();
      await isOpen(chart);
    };
    await open();
    await sendMouse({ type: 'click', position: [790, 590] });
    expect(menuOf(chart)).to.equal(null);
    await open();
    buttonOf(chart).click();
    expect(menuOf(chart)).to.equal(null);
    await open();
    chart.style.marginTop = '50px';
    document.dispatchEvent(new Event('scroll'));
    const [menu, button] = [menuOf(chart)!, buttonOf(chart)].map((one) => one.getBoundingClientRect());
    expect(menu!.top - button!.bottom).to.be.closeTo(4, 1);
  });

  it('closes when its chart leaves the page', async () => {
    const chart = await draw();
    buttonOf(chart).click();
    await isOpen(chart);
    chart.remove();
    expect(menuOf(chart)).to.equal(null);
  });

  it('shows the table, and has no item for it where the rows are the table', async () => {
    const chart = await draw();
    buttonOf(chart).click();
    await isOpen(chart);
    parts(chart, 'menu-item')[0]!.click();
    await chart.updateComplete;
    expect(menuOf(chart)).to.equal(null);
    expect(parts(chart, 'table')[0]!.getBoundingClientRect().height).to.be.above(40);
    expect(getComputedStyle(parts(chart, 'toggle')[0]!).display).to.not.equal('none');
    const rows = await draw('campaign-progress');
    buttonOf(rows).click();
    await isOpen(rows);
    expect(textsOf(rows)).to.deep.equal(ALL.slice(1));
  });

  it('leaves the button below the drawing in a chart whose menu has no table', async () => {
    const display = async (menu: string): Promise<string> =>
      getComputedStyle(parts(await draw('campaign-delta', menu), 'toggle')[0]!).display;
    expect(await display('none')).to.not.equal('none');
    expect(await display('csv')).to.not.equal('none');
    expect(await display('csv table')).to.equal('none');
  });

  it('has the items that the attribute names, and those of the page', async () => {
    const chart = await draw('campaign-delta', 'csv png');
    const own = Object.assign(document.createElement('a'), { slot: 'menu', href: '#ask', textContent: 'Ask us' });
    chart.append(own);
    buttonOf(chart).focus();
    await press('ArrowUp');
    await isOpen(chart);
    expect(textsOf(chart)).to.deep.equal(['Download the data CSV', 'Download the picture PNG']);
    expect(document.activeElement).to.equal(own);
    expect(own.getAttribute('role')).to.equal('menuitem');
    await press('ArrowDown');
    expect(focused(chart)).to.equal('Download the data CSV');
  });

  it('has the words of the page, and says for a while what has become of an item', async () => {
    const chart = await draw('campaign-figure', 'link png');
    Object.assign(chart, { words: { copyLink: 'Share', copied: 'Done.', notCopied: 'Not done.' } });
    buttonOf(chart).click();
    await isOpen(chart);
    expect(textsOf(chart)).to.deep.equal(['Download the picture PNG', 'Share']);
    parts(chart, 'menu-item')[1]!.click();
    const [status] = parts(chart, 'menu-status');
    await eventually(() => status!.textContent, 'a message');
    expect(status!.textContent).to.match(/^(Done|Not done)\.$/);
    expect(status!.getBoundingClientRect().height).to.be.above(20);
  });

  it('prints its chart alone, and the page is whole again after that', async () => {
    const [chart, other] = [await draw('campaign-delta', 'print'), await draw('campaign-figure')];
    const wide = chart.getBoundingClientRect().width;
    const seen: number[][] = [];
    const print = window.print.bind(window);
    // No window to print is opened in a test; what would be on paper is asked for in its place.
    window.print = () => seen.push([chart, other].map((one) => one.getBoundingClientRect().width));
    if (isChromium) await emulateMedia({ media: 'print' });
    buttonOf(chart).click();
    await isOpen(chart);
    parts(chart, 'menu-item')[0]!.click();
    if (isChromium) await emulateMedia({ media: 'screen' });
    window.print = print;
    expect(seen).to.have.lengthOf(1);
    if (isChromium) expect(seen[0]![1]).to.equal(0);
    if (isChromium) expect(seen[0]![0]).to.be.at.least(wide);
    expect(document.querySelectorAll('[data-campaign-print]').length).to.be.above(1);
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelectorAll('[data-campaign-print]')).to.have.lengthOf(0);
    expect(document.adoptedStyleSheets).to.have.lengthOf(0);
  });

  it('is accessible while it is open', async () => {
    const chart = await draw();
    buttonOf(chart).click();
    await isOpen(chart);
    await expect(chart).to.be.accessible();
  });

  it(`leaves nothing behind after ${OPENINGS} openings`, async () => {
    const chart = await draw();
    buttonOf(chart).click();
    await isOpen(chart);
    buttonOf(chart).click();
    const count = (): number => chart.shadowRoot!.querySelectorAll('*').length;
    const before = count();
    for (let i = 0; i < OPENINGS; i++) {
      buttonOf(chart).click();
      buttonOf(chart).click();
    }
    expect(count()).to.equal(before);
    expect(menuOf(chart)).to.equal(null);
  });
});

describe('a menu in a narrow viewport', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  it('never leaves the viewport, at 320 pixels and in text from right to left', async () => {
    await setViewport({ width: 320, height: 480 });
    for (const dir of ['ltr', 'rtl'])
      for (const width of ['100%', '120px'])
        for (const float of ['left', 'right']) {
          document.dir = dir;
          const chart = await draw();
          chart.style.width = width;
          chart.style.float = float;
          buttonOf(chart).click();
          await isOpen(chart);
          const { left, right, top, bottom } = menuOf(chart)!.getBoundingClientRect();
          expect(left, `${dir} ${width} ${float}`).to.be.at.least(0);
          expect(right).to.be.at.most(innerWidth);
          expect(top).to.be.at.least(0);
          expect(bottom).to.be.at.most(innerHeight);
          chart.remove();
        }
  });
});
