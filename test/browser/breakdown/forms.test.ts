import { expect } from '@open-wc/testing';
import '../../../src/breakdown/define.js';
import { clear, mount, parts, type Chart } from '../element/chart.js';
import { seen, spoken } from '../reading.js';

afterEach(clear);

/** Draws a document in a form, in a chart of a width. */
async function draw(data: object, form: string, width = '900px'): Promise<Chart & { readonly drawnForm?: string }> {
  const chart = await mount('campaign-breakdown', data);
  chart.setAttribute('form', form);
  chart.style.width = width;
  await chart.updateComplete;
  return chart;
}
const rows = (chart: Chart): string[] => parts(chart, 'row').map(spoken);

const COMPARED = {
  title: 'Youth unemployment',
  unit: '%',
  period: '2023',
  categories: [
    { label: 'North', value: 40, previous: { period: '2019', value: 50 } },
    { label: 'South', value: 30, previous: { period: '2019', value: 20 } },
  ],
};

describe('<campaign-breakdown form="arrows">', () => {
  it('draws each arrow in its row, with an axis that is not read', async () => {
    const chart = await draw(COMPARED, 'auto');
    expect(chart.drawnForm).to.equal('arrows');
    expect(rows(chart)).to.deep.equal(['North 50 40 −10', 'South 20 30 +10']);
    const lines = [...chart.shadowRoot!.querySelectorAll('td line.change')];
    expect(lines.map((line) => [line.getAttribute('x1'), line.getAttribute('x2')])).to.deep.equal([
      ['100%', '80%'],
      ['40%', '60%'],
    ]);
    expect(seen(chart)).to.include('2019, % 2023, % Change, points');
    expect(spoken(chart)).to.include('Category 2019, % 2023, % Change, points');
  });

  it('has the labels of its axis on the last line of its heads', async () => {
    const chart = await draw({ ...COMPARED, unit: 'kilograms per person' }, 'arrows', '760px');
    const [scale] = boxes(chart, 'thead .scale');
    const heads = boxes(chart, 'thead th.number');
    expect(Math.max(...heads.map(({ height }) => height))).to.be.above(
      Math.min(...heads.map(({ height }) => height)) + 8,
    );
    expect(scale!.bottom).to.be.closeTo(heads[0]!.bottom, 1);
  });

  it('has the whole width for arrows in a narrow chart, no earlier figure in the narrowest, and still reads them all', async () => {
    const chart = await draw(COMPARED, 'arrows', '320px');
    const seenIn = () =>
      [...chart.shadowRoot!.querySelectorAll('tbody tr:first-child td.number')].map((cell) =>
        cell.getBoundingClientRect().width > 1 ? cell.textContent : '',
      );
    expect(seenIn()).to.deep.equal(['50', '40', '']);
    const [[plot], [earlier], [figure]] = [
      boxes(chart, 'tbody .drawn'),
      boxes(chart, 'tbody .column-previous'),
      boxes(chart, 'tbody .value'),
    ];
    expect(plot!.width).to.be.closeTo(320, 1);
    expect(plot!.top).to.be.at.least(Math.max(earlier!.bottom, figure!.bottom) - 1);
    expect(earlier!.right).to.be.below(figure!.left);
    chart.style.width = '240px';
    expect(seenIn()).to.deep.equal(['', '40', '']);
    expect(rows(chart)[0]).to.equal('North 50 40 −10');
  });

  it('is below the words of its row wherever these leave it little room, so that no word of a name is broken', async () => {
    const of = (label: string, value: number, before: number) => ({
      label,
      value,
      previous: { period: '2023', value: before },
    });
    const categories = [of('Kreisverwaltungsreferat München', 834123, 612400), of('Amt', 3, 0)];
    const chart = await draw({ title: 'Anträge', unit: 'Anträge', period: '2024', categories }, 'arrows', '600px');
    const first = (cell: string): DOMRect | undefined => boxes(chart, `tbody ${cell}`)[0];
    const [name, figure, change, plot] = [first('th'), first('.value'), first('.column-change'), first('.drawn')];
    expect(name!.height).to.be.below(25);
    for (const cell of [figure!, change!]) expect(cell.top).to.be.closeTo(name!.top, 2);
    expect(figure!.right).to.be.below(change!.left);
    expect(plot!.width).to.be.closeTo(600, 1);
    expect(plot!.top).to.be.at.least(name!.bottom - 1);
    chart.style.width = '760px';
    const beside = first('.drawn');
    expect(beside!.left).to.be.above(100);
    expect(beside!.width).to.be.above(160);
  });
});

describe('<campaign-breakdown form="bars">', () => {
  it('is below its name where the longest word has no room beside it', async () => {
    const categories = [{ label: 'Kindertagesstättenverwaltung', value: 4 }];
    const chart = await draw({ title: 'Anträge', unit: 'Anträge', categories }, 'bars', '500px');
    const [name] = boxes(chart, 'tbody th');
    const [bar] = boxes(chart, 'tbody .drawn');
    expect(name!.height).to.be.below(25);
    expect(bar!.top).to.be.at.least(name!.bottom - 1);
  });
});

describe('<campaign-breakdown form="cards">', () => {
  it('leaves no card alone in the last row where one column less has more in it', async () => {
    const cards = async (count: number, width: string): Promise<number[]> => {
      const categories = Array.from({ length: count }, (_, index) => ({ label: `Team ${index}`, value: 40 - index }));
      const tops = boxes(await draw({ title: 'Teams', unit: 'people', categories }, 'cards', width), 'tbody tr').map(
        ({ top }) => top,
      );
      return [...new Set(tops)].map((row) => tops.filter((top) => top === row).length);
    };
    expect(await cards(5, '620px')).to.deep.equal([3, 2]);
    expect(await cards(4, '468px')).to.deep.equal([2, 2]);
    expect(await cards(6, '468px')).to.deep.equal([3, 3]);
    expect(await cards(5, '728px')).to.deep.equal([5]);
    // Two columns would leave one alone as well.
    expect(await cards(7, '468px')).to.deep.equal([3, 3, 1]);
  });

  it('has no card for a name that only heads others, but a line above theirs', async () => {
    const part = (label: string, value: number) => ({ label, value });
    const categories = [
      { label: 'Owned', value: null, categories: [part('Outright', 8130), part('With a mortgage', 7323)] },
      { label: 'Rented', value: null, categories: [part('From a council', 4244)] },
    ];
    const chart = await draw({ title: 'Homes', categories }, 'cards', '320px');
    const borders = [...chart.shadowRoot!.querySelectorAll('tbody tr')].map(
      (row) => getComputedStyle(row).borderTopWidth,
    );
    expect(borders).to.deep.equal(['0px', '1px', '1px', '0px', '1px']);
    const [owned, outright, mortgage] = boxes(chart, 'tbody tr');
    expect(owned!.width).to.be.closeTo(320, 1);
    expect(outright!.top).to.equal(mortgage!.top);
  });
});

describe('<campaign-breakdown form="changes">', () => {
  it('has its bars below the words of a narrow chart, where these would be broken or leave them little room', async () => {
    const [north, south] = COMPARED.categories;
    const unemployed = { ...COMPARED, categories: [{ ...north, label: 'Jugendarbeitslosigkeit' }, south] };
    const chart = await draw(unemployed, 'changes', '280px');
    const [name, other] = boxes(chart, 'tbody th');
    expect(name!.height).to.be.closeTo(other!.height, 1);
    const [plot] = boxes(chart, 'tbody .drawn');
    expect(plot!.width).to.be.closeTo(280, 1);
    expect(plot!.top).to.be.at.least(name!.bottom - 1);
  });

  it('has its bars below names that leave them less than half of a narrow chart', async () => {
    const [north, south] = COMPARED.categories;
    const regions = { ...COMPARED, categories: [{ ...north, label: 'Comunitat Valenciana' }, south] };
    const [plot] = boxes(await draw(regions, 'changes', '280px'), 'tbody .drawn');
    expect(plot!.width).to.be.closeTo(280, 1);
  });

  it('has its bars next to short words in the narrowest chart', async () => {
    const chart = await draw(COMPARED, 'changes', '280px');
    const [[name], [plot]] = [boxes(chart, 'tbody th'), boxes(chart, 'tbody .drawn')];
    expect(plot!.left).to.be.at.least(name!.right);
    expect(plot!.width).to.be.at.least(112);
  });

  it('draws falls to the start and rises to the end of one zero line', async () => {
    const chart = await draw(COMPARED, 'changes');
    const bars = [...chart.shadowRoot!.querySelectorAll('.row-plot rect')].map((bar) => bar.getBoundingClientRect());
    expect(rows(chart)).to.deep.equal(['South 20 30 +10', 'North 50 40 −10']);
    expect(bars[0]!.left).to.be.closeTo(bars[1]!.right, 1);
    expect(bars[0]!.width).to.be.closeTo(bars[1]!.width, 1);
  });
});

const SERVICES = {
  title: 'Spending',
  unit: '£',
  whole: true,
  categories: [
    { label: 'Care', value: 60 },
    { label: 'Place', value: 38 },
    { label: 'Parks', value: 2 },
  ],
};
const boxes = (chart: Chart, selector: string): DOMRect[] =>
  [...chart.shadowRoot!.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());

describe('<campaign-breakdown form="treemap">', () => {
  it('draws areas in proportion, and reads every row while it shows those that have only a letter', async () => {
    const chart = await draw(SERVICES, 'treemap');
    const [care, place] = boxes(chart, '.areas rect').map(({ width, height }) => width * height);
    expect(care! / place!).to.be.closeTo(60 / 38, 0.01);
    expect(rows(chart)).to.deep.equal(['Care £60 60%', 'Place £38 38%', 'Parks £2 2%']);
    const shown = parts(chart, 'row').filter((row) => row.querySelector('th')!.getBoundingClientRect().width > 1);
    expect(shown.map(spoken)).to.deep.equal(['Parks £2 2%']);
  });

  it('shows the heads of its columns only while a row is shown', async () => {
    const categories = [
      { label: 'Care', value: 60 },
      { label: 'Place', value: 40 },
    ];
    const unit = { other: 'pounds', currency: 'GBP', scale: 1000000 };
    const chart = await draw({ title: 'Spending', unit, whole: true, categories }, 'treemap');
    const heads = chart.shadowRoot!.querySelector('thead tr')!;
    expect(getComputedStyle(heads).clipPath).to.equal('inset(50%)');
    chart.style.width = '100px';
    expect(getComputedStyle(heads).clipPath).to.equal('none');
  });
});

describe('<campaign-breakdown form="donut">', () => {
  it('draws a ring next to its rows, or above them in a narrow chart', async () => {
    const chart = await draw(SERVICES, 'donut');
    const [ring] = boxes(chart, '.square');
    const [table] = boxes(chart, 'tbody th');
    expect(table!.left).to.be.above(ring!.right);
    // It begins at the top and runs clockwise in every direction of text, in which its rows change sides.
    chart.dir = 'rtl';
    const [turned] = boxes(chart, '.square');
    expect(boxes(chart, 'tbody th')[0]!.right).to.be.below(turned!.left);
    expect(boxes(chart, 'path.arc')[0]!.right).to.be.closeTo(turned!.right, 5);
    chart.removeAttribute('dir');
    chart.style.width = '300px';
    expect(boxes(chart, 'tbody th')[0]!.top).to.be.above(boxes(chart, '.square')[0]!.bottom - 1);
    expect(chart.shadowRoot!.querySelectorAll('path.arc')).to.have.lengthOf(3);
  });
});

describe('the list below a drawing in a sidebar', () => {
  const CITY = {
    title: 'What the city spends',
    unit: 'million euros',
    total: 300,
    categories: [
      { label: 'Schulträgeraufgaben', value: 160 },
      { label: 'Kultur', value: 90 },
      { label: 'Sport', value: 50 },
    ],
  };

  it('has the heads of those listed above their figures', async () => {
    const unit = { other: 'euros', currency: 'EUR', scale: 1e6 } as const;
    for (const width of ['208px', '306px', '400px']) {
      const chart = await draw({ ...CITY, unit, total: undefined }, 'share', width);
      const [heads, values, shares] = ['thead th.number', 'tbody td.value', 'tbody .column-share'].map((one) =>
        boxes(chart, one),
      );
      expect(heads![0]!.right, width).to.be.closeTo(values![0]!.right, 1);
      expect(heads![1]!.right, width).to.be.closeTo(shares![0]!.right, 1);
      clear();
    }
  });

  for (const form of ['share', 'donut'])
    for (const dir of ['ltr', 'rtl'])
      it(`has a name above its figures rather than broken, and these in their columns: ${form}, ${dir}`, async () => {
        const chart = await draw(CITY, form, '208px');
        chart.dir = dir;
        const [long, short] = boxes(chart, 'tbody th');
        expect(long!.height).to.be.closeTo(short!.height, 1);
        const [values, shares] = [boxes(chart, 'tbody td.value'), boxes(chart, 'tbody .column-share')];
        expect(values[0]!.top).to.be.at.least(long!.bottom - 2);
        expect(values[1]!.top).to.be.below(short!.bottom);
        const ends = (all: DOMRect[]): number[] =>
          all.map(
            (box) =>
              Math.round(dir === 'rtl' ? box.left : box.right) - Math.round(all[0]![dir === 'rtl' ? 'left' : 'right']),
          );
        expect([ends(values), ends(shares)]).to.deep.equal([
          [0, 0, 0],
          [0, 0, 0],
        ]);
        const keys = boxes(chart, 'tbody .drawn');
        expect(
          keys.map((key, row) => (dir === 'rtl' ? key.right > values[row]!.right : key.left < values[row]!.left)),
        ).to.deep.equal([true, true, true]);
      });
});

describe('<campaign-breakdown form="waffle">', () => {
  it('draws a hundred squares', async () => {
    const chart = await draw(SERVICES, 'waffle');
    expect(chart.shadowRoot!.querySelectorAll('.square > rect')).to.have.lengthOf(100);
  });
});

const ANSWERS = {
  title: 'Ward',
  unit: '%',
  groups: ['Nurses', 'Doctors'].map((label, index) => ({
    label,
    categories: [
      { label: 'Good', value: 50 + 20 * index },
      { label: 'Fair', value: 30 - 10 * index },
      { label: 'Poor', value: 20 - 10 * index },
    ],
  })),
};

describe('<campaign-breakdown form="stacked-100">', () => {
  it('draws one bar for each group, reads all its figures, and shows them at the press of a button', async () => {
    const chart = await draw(ANSWERS, 'auto');
    expect(chart.drawnForm).to.equal('stacked-100');
    expect(chart.shadowRoot!.querySelectorAll('.group .row-plot rect')).to.have.lengthOf(6);
    expect(rows(chart).slice(0, 3)).to.deep.equal(['Nurses', 'Nurses: Good 50%', 'Nurses: Fair 30%']);
    const [, good] = parts(chart, 'row');
    const isClipped = (): boolean => getComputedStyle(good!).clipPath === 'inset(50%)';
    expect(isClipped()).to.equal(true);
    chart.shadowRoot!.querySelector<HTMLElement>('.for-table')!.click();
    await chart.updateComplete;
    expect(isClipped()).to.equal(false);
  });
});

describe('<campaign-breakdown form="grouped">', () => {
  it('draws the bars of each group below its name', async () => {
    const chart = await draw(ANSWERS, 'grouped');
    expect(chart.shadowRoot!.querySelectorAll('tbody')).to.have.lengthOf(2);
    expect(boxes(chart, '.sub rect').length).to.equal(6);
  });
});

describe('<campaign-breakdown form="multiples">', () => {
  it('draws the bars of all groups on one scale, however wide their figures are, below the unit that they share', async () => {
    const groups = [
      ['Health', -1200],
      ['Education', 8],
      ['Transport', -3],
    ].map(([label, value]) => ({
      label,
      categories: [
        { label: '2023', value },
        { label: '2024', value: 9 },
      ],
    }));
    for (const width of ['320px', '760px', '1100px']) {
      const chart = await draw({ title: 'Balance', unit: '£m', groups }, 'multiples', width);
      const bars = boxes(chart, 'tbody tr:not(.group) .drawn').map((box) => Math.round(box.width));
      expect([...new Set(bars)].length, width).to.equal(1);
      const [head] = boxes(chart, 'thead .column-value');
      expect(
        boxes(chart, 'tbody').every(({ top }) => top >= head!.bottom),
        width,
      ).to.equal(true);
      clear();
    }
  });
  it('draws a small chart for each group, side by side where there is room', async () => {
    const chart = await draw(ANSWERS, 'multiples');
    const [one, other] = boxes(chart, 'tbody');
    expect(other!.left).to.be.above(one!.right - 1);
    chart.style.width = '300px';
    const [first, second] = boxes(chart, 'tbody');
    expect(second!.left, 'with short names').to.be.above(first!.right - 1);
    const groups = ANSWERS.groups.map((group) => ({
      ...group,
      categories: group.categories.map((one) => ({ ...one, label: `${one.label} or even less` })),
    }));
    const [above, below] = boxes(await draw({ ...ANSWERS, groups }, 'multiples', '300px'), 'tbody');
    expect(below!.top).to.be.above(above!.bottom - 1);
  });
});

describe('words in the rows of a <campaign-breakdown>', () => {
  it('that qualify a figure are below it, and are read with it', async () => {
    const categories = [
      { label: 'North', value: '5.9 [u]' },
      { label: 'South', value: 3.4 },
    ];
    const chart = await draw({ title: 'Unemployment', unit: '%', categories }, 'bars');
    const [words] = parts(chart, 'quality');
    const [figure] = parts(chart, 'value');
    expect(spoken(figure!)).to.equal('5.9%, low reliability');
    expect(seen(words!)).to.equal('low reliability');
    expect(words!.getBoundingClientRect().top).to.be.above(figure!.getBoundingClientRect().top + 12);
    expect(boxes(chart, 'tbody .value')[0]!.width).to.be.below(100);
  });

  it('that stand for a figure make no bars of groups shorter', async () => {
    const group = (label: string, ...values: readonly (number | string | null)[]) => ({
      label,
      categories: values.map((value, index) => ({ label: ['Labour', 'Liberals'][index], value })),
    });
    const groups = [group('Bath', 3200, 28400), group('Redruth', 19200, null)];
    const chart = await draw({ title: 'Votes', unit: 'votes', groups }, 'grouped', '320px');
    const widths = boxes(chart, 'tbody .drawn').map(({ width }) => width);
    expect(Math.max(...widths)).to.be.above(160);
    const [missing] = boxes(chart, 'tbody .none');
    expect(missing!.left).to.be.below(boxes(chart, 'tbody .value')[0]!.left);
    expect(missing!.height).to.be.below(30);
  });
});
