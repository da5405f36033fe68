import { expect } from '@open-wc/testing';
import '../../../src/breakdown/define.js';
import { clear, mount, parts, type Chart } from '../element/chart.js';
import { seen, spoken } from '../reading.js';

afterEach(clear);

const CALLS = {
  title: 'Calls by reason',
  unit: 'calls',
  total: 12000,
  categories: [
    { label: 'Heating', value: 5200 },
    { label: 'Damp', value: 2900, categories: [{ label: 'Walls', value: 2900 }] },
    { label: 'Roofs', value: 1400 },
  ],
};
const MANY = {
  title: 'Many',
  whole: true,
  categories: Array.from({ length: 15 }, (_, i) => ({ label: `No. ${i + 1}`, value: 100 - i })),
};

async function draw(data: object, form?: string): Promise<Chart> {
  const chart = await mount('campaign-breakdown', data);
  if (form) chart.setAttribute('form', form);
  await chart.updateComplete;
  return chart;
}
const rows = (chart: Chart): string[] => parts(chart, 'row').map(spoken);

describe('<campaign-breakdown>', () => {
  for (const form of ['bars', 'share', 'cards']) {
    it('has no space before the full stop of a source', async () => {
      const [heating, ...others] = CALLS.categories;
      const chart = await draw({
        ...CALLS,
        source: 'Agency',
        categories: [{ ...heating, source: 'Survey' }, ...others],
      });
      expect(parts(chart, 'source').map((source) => /\s$/.test(source.textContent))).to.deep.equal([false, false]);
    });

    it(`in the form ${form} says the same in one table`, async () => {
      const chart = await draw(CALLS, form);
      expect(chart.shadowRoot?.querySelectorAll('table')).to.have.lengthOf(1);
      expect(rows(chart)).to.deep.equal([
        'Heating 5,200 43%',
        'Damp 2,900 24%',
        'Damp: Walls 2,900 24%',
        'Roofs 1,400 12%',
        'Not broken down 2,500 21%',
      ]);
      expect(spoken(chart)).to.include('Category Calls Share');
      expect(seen(chart)).to.not.include('Category calls Share');
    });

    it(`in the form ${form} has a head for each cell that is read, and none that is empty`, async () => {
      const [head, first] = (await draw(CALLS, form)).shadowRoot!.querySelectorAll('tr');
      const read = (row: Element): Element[] => [...row.children].filter((cell) => !cell.ariaHidden);
      expect(read(head!).length).to.equal(read(first!).length);
      for (const cell of head!.children) expect(cell.textContent.trim(), cell.outerHTML).to.not.equal('');
    });

    it(`in the form ${form} keeps the roles of a table`, async () => {
      const chart = await draw(CALLS, form);
      for (const [selector, role] of [
        ['table', 'table'],
        ['tr', 'row'],
        ['tbody th', 'rowheader'],
        ['thead th', 'columnheader'],
      ] as const)
        for (const element of chart.shadowRoot!.querySelectorAll(selector))
          expect(element.getAttribute('role')).to.equal(role);
    });

    it(`in the form ${form} hides what is drawn from assistive technology, and not a word`, async () => {
      const chart = await draw(CALLS, form);
      for (const svg of chart.shadowRoot!.querySelectorAll('svg'))
        expect(svg.closest('[aria-hidden="true"]')).to.not.equal(null);
      expect(spoken(chart)).to.equal(spoken(await draw(CALLS)));
    });
  }

  it('reflects its form, unless it is the default, auto', async () => {
    const chart = (await draw(CALLS)) as Chart & { form: string };
    expect([chart.form, chart.hasAttribute('form')]).to.deep.equal(['auto', false]);
    chart.form = 'cards';
    await chart.updateComplete;
    expect(chart.getAttribute('form')).to.equal('cards');
    expect(parts(chart, 'whole')).to.have.lengthOf(0);
    chart.setAttribute('form', 'share');
    await chart.updateComplete;
    expect(parts(chart, 'whole')).to.have.lengthOf(1);
    chart.removeAttribute('form');
    await chart.updateComplete;
    expect([chart.form, parts(chart, 'whole')]).to.deep.equal(['auto', []]);
  });

  it('goes from form to form and back, and is as it was', async () => {
    const chart = await draw(CALLS);
    const before = [rows(chart), parts(chart, 'bar').length, parts(chart, 'whole').length];
    for (const form of ['share', 'cards', 'bars']) {
      chart.setAttribute('form', form);
      await chart.updateComplete;
    }
    expect([rows(chart), parts(chart, 'bar').length, parts(chart, 'whole').length]).to.deep.equal(before);
  });

  it('draws bars as long as their figures', async () => {
    const chart = await draw({
      title: 'T',
      categories: [
        { label: 'A', value: 300 },
        { label: 'B', value: 100 },
      ],
    });
    const [long, short] = parts(chart, 'bar').map((bar) => bar.querySelector('rect')!.getBoundingClientRect().width);
    expect(short! / long!).to.be.closeTo(1 / 3, 0.01);
  });

  it('draws one bar of all pieces in the form share, and a swatch beside each row of it', async () => {
    const chart = await draw(CALLS, 'share');
    const rects = (selector: string): Element[] => [...chart.shadowRoot!.querySelectorAll(selector)];
    const box = (rect: Element): DOMRect => rect.getBoundingClientRect();
    // Nodes are in the order of the document, pieces in that of their sizes.
    const pieces = rects('[part~="whole"] rect').sort((a, b) => box(a).left - box(b).left);
    expect(pieces).to.have.lengthOf(4);
    pieces.slice(1).forEach((piece, i) => {
      expect(box(piece).left).to.be.closeTo(box(pieces[i]!).right, 2);
    });
    const colours = (all: readonly Element[]): string[] => all.map((rect) => getComputedStyle(rect).fill);
    expect(colours(rects('[part~="row"] rect'))).to.deep.equal(colours(pieces));
  });

  it('draws a dotted line, and no bar, for what is named and not counted', async () => {
    const chart = await draw({
      title: 'T',
      categories: [
        { label: 'A', value: 5 },
        { label: 'B', value: null },
      ],
    });
    const [, uncounted] = parts(chart, 'row');
    expect(uncounted?.querySelector('rect')).to.equal(null);
    expect(getComputedStyle(uncounted!.querySelector('svg line')!).strokeDasharray).to.not.equal('none');
    expect(spoken(uncounted!)).to.equal('B no figure given');
  });

  it('links a category that has an address', async () => {
    const chart = await draw({
      title: 'T',
      whole: true,
      categories: [
        { label: 'Heating', value: 5, href: '/heating' },
        { label: 'Damp', value: 1, href: 'javascript:alert(1)' },
      ],
    });
    const links = Array.from(chart.shadowRoot!.querySelectorAll('a'), (a) => [
      a.textContent,
      new URL(a.href).pathname,
      a.rel,
    ]);
    expect(links).to.deep.equal([['Heating', '/heating', 'noopener noreferrer']]);
    expect(rows(chart)).to.deep.equal(['Heating 5 83%', 'Damp 1 17%']);
  });

  it('is heard with the category that a part is in, and seen without', async () => {
    const categories = [{ label: 'Houses', value: 5, categories: [{ label: 'Detached', value: 5 }] }];
    const labels = parts(await draw({ title: 'T', categories }), 'label');
    expect(labels.map((label) => [seen(label), spoken(label)])).to.deep.equal([
      ['Houses', 'Houses'],
      ['Detached', 'Houses: Detached'],
    ]);
    const german = parts(await draw({ title: 'T', lang: 'de', categories }), 'label');
    expect(german.map((label) => label.querySelector('[lang]')?.textContent)).to.deep.equal(['Houses', 'Detached']);
  });

  it('says in which language a category is', async () => {
    const chart = await draw({ title: 'T', lang: 'en', categories: [{ label: 'Cymraeg', value: 5, lang: 'cy' }] });
    expect(parts(chart, 'label')[0]?.querySelector('[lang]')?.getAttribute('lang')).to.equal('cy');
  });
});

describe('the others of <campaign-breakdown>', () => {
  it('are one row and a button, and unfold in place', async () => {
    const chart = await draw(MANY);
    expect(parts(chart, 'row')).to.have.lengthOf(11);
    expect(spoken(parts(chart, 'others')[0]!)).to.match(/^5 others 440 /);
    const [toggle] = parts(chart, 'toggle');
    expect(toggle?.localName).to.equal('button');
    expect(toggle?.getAttribute('type')).to.equal('button');
    toggle?.click();
    await chart.updateComplete;
    expect(parts(chart, 'others')).to.have.lengthOf(0);
    expect(rows(chart)).to.have.lengthOf(15);
    expect(rows(chart)[14]).to.match(/^No\. 15 86 /);
  });

  it('keep the rows that were there, and their nodes', async () => {
    const chart = await draw(MANY);
    const before = parts(chart, 'row').slice(0, 10);
    parts(chart, 'toggle')[0]?.click();
    await chart.updateComplete;
    expect(
      parts(chart, 'row')
        .slice(0, 10)
        .every((row, i) => row === before[i]),
    ).to.equal(true);
  });

  it('do not submit a form they stand in', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    let submitted = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted = true;
    });
    const chart = await mount('campaign-breakdown', MANY, form);
    parts(chart, 'toggle')[0]?.click();
    expect(submitted).to.equal(false);
    form.remove();
  });
});

describe('the heads of columns', () => {
  it('are above their figures in narrow charts too if they state the scale', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const chart = await draw({ ...CALLS, unit: '£ million', total: 16, categories: [{ label: 'Aid', value: 9.5 }] });
      chart.dir = dir;
      chart.style.inlineSize = '320px';
      const heads = parts(chart, 'head').map((head) => head.getBoundingClientRect());
      const [first] = parts(chart, 'row');
      const cells = [...first!.querySelectorAll('.number')].map((cell) => cell.getBoundingClientRect());
      const end = dir === 'rtl' ? 'left' : 'right';
      expect(heads).to.have.lengthOf(2);
      heads.forEach((head, index) => expect(head[end]).to.be.closeTo(cells[index]![end], 4));
    }
  });

  for (const dir of ['ltr', 'rtl'])
    it(`end above the end of their figures in text ${dir}`, async () => {
      const chart = await draw(CALLS);
      chart.dir = dir;
      chart.style.inlineSize = '640px';
      const heads = chart.shadowRoot!.querySelectorAll('thead th.number');
      const [first] = parts(chart, 'row');
      const cells = first!.querySelectorAll('.number');
      expect(heads).to.have.lengthOf(2);
      heads.forEach((head, index) => {
        const [above, below] = [head, cells[index]!].map((cell) => cell.getBoundingClientRect());
        const end = dir === 'rtl' ? 'left' : 'right';
        expect(above![end]).to.be.closeTo(below![end], 0.5);
      });
    });
});

describe('rows of which no figure is known', () => {
  it('begin below their heads, each name next to its reason', async () => {
    const chart = await draw({
      title: 'Rents',
      unit: 'euros',
      period: '2023',
      categories: ['Berlin', 'Munich'].map((label) => ({
        label,
        value: null,
        previous: { period: '2019', value: null },
      })),
    });
    const top = (element: Element | null | undefined): number => element!.getBoundingClientRect().top;
    const heads = parts(chart, 'head').map(top);
    for (const row of parts(chart, 'row')) {
      expect(top(row.querySelector('th'))).to.be.greaterThan(Math.max(...heads));
      expect(top(row.querySelector('td.number'))).to.be.closeTo(top(row.querySelector('th')), 12);
    }
  });
});

describe('a file with columns that count the same', () => {
  it('is drawn side by side, unless the page asks for bars', async () => {
    const formOf = async (attributes: string): Promise<string | undefined> => {
      const place = document.createElement('div');
      place.innerHTML = `<campaign-breakdown heading="Projects" ${attributes}><script type="text/csv">Project,Income (£),Costs (£)
Choir,1200,900
Garden,800,1100</script></campaign-breakdown>`;
      document.body.append(place);
      const chart = place.firstElementChild as Chart & { readonly drawnForm?: string };
      if (!chart.drawnForm) await new Promise((resolve) => chart.addEventListener('campaign-ready', resolve));
      place.remove();
      return chart.drawnForm;
    };
    expect(await formOf('')).to.equal('grouped');
    expect(await formOf('form="auto"')).to.equal('grouped');
    expect(await formOf('form="bars"')).to.equal('bars');
  });
});
