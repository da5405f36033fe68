// What a browser does with each form of progress.
import { expect } from '@open-wc/testing';
import '../../../src/progress/define.js';
import * as situations from '../../../stories/situations/progress/situations.js';
import { clear, create, parts, type Chart } from '../element/chart.js';
import { seen, spoken } from '../reading.js';

afterEach(clear);

async function draw(form: string, data: unknown, dir = 'ltr'): Promise<Chart> {
  const chart = create('campaign-progress');
  chart.setAttribute('form', form);
  chart.dir = dir;
  chart.data = data;
  document.body.append(chart);
  await chart.updateComplete;
  return chart;
}
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('<campaign-progress> of several units', () => {
  it('has a dash for the eye alone where a measure has no share', async () => {
    const measures = [
      { label: 'Homes', value: 40, target: 80, unit: 'homes' },
      { label: 'Calls', value: 23, unit: 'calls' },
    ];
    for (const form of ['bars', 'thermometer']) {
      const rows = parts(await draw(form, { title: 'Pledges', measures }), 'row');
      expect(spoken(rows[1]!), form).to.equal('Calls 23 No target');
      expect(seen(rows[1]!).includes('–'), form).to.equal(form === 'bars');
    }
  });
});

describe('<campaign-progress form="ring">', () => {
  it('is a square in each row, with the share in its middle, said once by assistive technology', async () => {
    const chart = await draw('ring', situations.FourPledges);
    const drawings = parts(chart, 'bar').map((bar) => bar.getBoundingClientRect());
    expect(drawings).to.have.lengthOf(4);
    for (const { width, height } of drawings) expect(width).to.be.closeTo(height, 1);
    expect(spoken(parts(chart, 'row')[0]!)).to.equal('Homes insulated 74% 74,000 of 100,000 homes');
    expect(count(seen(parts(chart, 'row')[0]!), '74%')).to.equal(1);
  });

  it('stands in rows of which none has a ring alone, wherever one column less has more in the last', async () => {
    const cards = async (names: readonly string[], width: number): Promise<number[]> => {
      const measures = names.map((label) => ({ label, value: 50, target: 100, unit: 'homes' }));
      const chart = await draw('ring', { title: 'Pledges', measures });
      chart.style.width = `${width}px`;
      const tops = parts(chart, 'row').map((row) => row.getBoundingClientRect().top);
      return [...new Set(tops)].map((top) => tops.filter((one) => one === top).length);
    };
    const four = ['North', 'East', 'South', 'West'];
    expect(await cards(four, 300)).to.deep.equal([2, 2]);
    expect(await cards(four, 440)).to.deep.equal([2, 2]);
    expect(await cards(four, 560)).to.deep.equal([2, 2]);
    expect(await cards(four, 680)).to.deep.equal([4]);
    // A card is no wider than its longest word needs.
    const three = ['Wohnungen', 'Ladesäulen', 'Radverkehrsnetze'];
    expect(await cards(three, 600)).to.deep.equal([3]);
  });

  it('has a share in words within its ring, in a narrow chart too', async () => {
    for (const label of ['North', 'Kindertagesstättenverwaltung'])
      for (const width of [340, 500]) {
        const measures = [label, 'East'].map((one) => ({ label: one, value: 3, target: 1_000_000, unit: 'homes' }));
        const chart = await draw('ring', { title: 'Pledges', measures });
        chart.style.width = `${width}px`;
        const [bar] = parts(chart, 'bar');
        const text = bar!.querySelector('.name')!.getBoundingClientRect();
        // The inner diameter of the ring.
        expect(text.width).to.be.below(0.74 * bar!.getBoundingClientRect().width);
      }
  });

  it('runs clockwise in text from right to left', async () => {
    const ends = await Promise.all(
      ['ltr', 'rtl'].map(async (dir) => {
        const chart = await draw('ring', situations.TravelPlans, dir);
        const [bar] = parts(chart, 'bar');
        const target = bar!.querySelector('.target')!.getBoundingClientRect();
        return target.left - bar!.getBoundingClientRect().left;
      }),
    );
    expect(ends[1]).to.be.closeTo(ends[0]!, 1);
  });
});

describe('<campaign-progress form="thermometer">', () => {
  it('names each milestone once at any width, at its tube or in words', async () => {
    const chart = await draw('thermometer', situations.Milestones);
    for (const width of [240, 320, 400, 430, 431, 500, 760]) {
      chart.style.inlineSize = `${width}px`;
      const [row] = parts(chart, 'row');
      const text = seen(row!).replace(/\s+/g, ' ');
      for (const name of ['Half of all', 'All social', 'Last district'])
        expect(count(text, name), `${name} at ${width}px: ${text}`).to.equal(1);
    }
  });

  it('has its words below the tube in a sidebar, with whole figures, and next to it in a wider chart', async () => {
    const chart = await draw('thermometer', situations.ClinicAppeal);
    const places = () => {
      const [tube, value] = ['.drawn', 'td.value'].map((one) =>
        chart.shadowRoot!.querySelector(`.drawing ${one}`)!.getBoundingClientRect(),
      );
      return { isBelow: value!.top >= tube!.bottom, lines: Math.round(value!.height / 24) };
    };
    chart.style.width = '208px';
    expect(places()).to.deep.equal({ isBelow: true, lines: 1 });
    chart.style.width = '288px';
    expect(places()).to.deep.equal({ isBelow: false, lines: 1 });
  });
  it('has figures in one line below names of one line and of two, each with its unit', async () => {
    const measures = ['Wales', 'South West and the Isles of Scilly'].map((label) => ({ label, value: 81, target: 95 }));
    for (const form of ['thermometer', 'ring', 'waffle']) {
      const chart = await draw(form, { title: 'Homes', unit: 'homes', measures });
      chart.style.width = '480px';
      const [short, long] = [...chart.shadowRoot!.querySelectorAll('td.value')].map((one) =>
        one.getBoundingClientRect(),
      );
      expect(short!.top, form).to.be.closeTo(long!.top, 0.5);
      expect(parts(chart, 'unit').map(seen), form).to.deep.equal(['homes', 'homes']);
    }
  });
  it('is an upright tube with its names at its side, and the words of all measures next to it', async () => {
    const chart = await draw('thermometer', situations.ClinicAppeal);
    const [tube, ...others] = parts(chart, 'bar').map((bar) => bar.getBoundingClientRect());
    expect(others).to.deep.equal([]);
    expect(tube!.height).to.be.greaterThan(tube!.width * 4);
    for (const value of [...parts(chart, 'label'), ...chart.shadowRoot!.querySelectorAll('.tube .label')])
      expect(value.getBoundingClientRect().left).to.be.at.least(tube!.right);
    expect(parts(chart, 'row').map(spoken)).to.deep.equal([
      'Raised £86,420 of £120,000 · 72% fit-out: £30,000, reached first van: £60,000, reached second van: £90,000, not yet reached',
      'Supporters 1,284 No target',
      'Days left 12 No target',
    ]);
    expect(seen(chart)).to.not.include('–');
  });

  it('has what is counted beside the tube on one line with its unit', async () => {
    const measures = [
      { label: 'Raised', value: 62000, target: 100000, unit: '£' },
      { label: 'Reach', value: 412, unit: 'people' },
      { label: 'Days left', value: 30 },
    ];
    const chart = await draw('thermometer', { title: 'Roof', measures });
    for (const width of ['480px', '760px']) {
      chart.style.width = width;
      const heights = [...chart.shadowRoot!.querySelectorAll('tr:not(.drawing) td.value')].map(
        (one) => one.getBoundingClientRect().height,
      );
      expect(heights[0], width).to.be.closeTo(heights[1]!, 0.5);
    }
  });

  it('is at the start of its words in text from right to left too', async () => {
    const chart = await draw('thermometer', situations.ClinicAppeal, 'rtl');
    const [tube] = parts(chart, 'bar').map((bar) => bar.getBoundingClientRect());
    for (const value of parts(chart, 'label').map((label) => label.getBoundingClientRect()))
      expect(value.right).to.be.at.most(tube!.left);
  });
});

describe('<campaign-progress form="bullet">', () => {
  it('has its bar in the middle of its ranges, and the scale of its own below them', async () => {
    const chart = await draw('bullet', situations.RepairsAndSatisfaction);
    const [row] = parts(chart, 'bar');
    const box = (selector: string) => row!.querySelector(selector)!.getBoundingClientRect();
    const [range, bar, tick] = [box('.range'), box('rect:not(.range)'), box('.label')];
    expect(bar.top - range.top).to.be.closeTo(range.bottom - bar.bottom, 0.5);
    expect(range.height).to.be.greaterThan(bar.height * 2);
    expect(tick.top).to.be.at.least(range.bottom - 2);
    expect(parts(chart, 'row').map((each) => spoken(each).split(' ')[0])).to.deep.equal(['Repaired', 'Tenant', 'Days']);
  });

  it('has the names of common ranges above the rows, and their ends in the notes', async () => {
    const chart = await draw('bullet', situations.RentByArea);
    expect(seen(chart))
      .to.include('poor fair good')
      .and.include('Ranges: poor up to 90%, fair up to 95%, good up to 100%.');
  });

  it('has heads that end where the numbers below them end', async () => {
    const chart = await draw('bullet', situations.RentByArea);
    chart.style.width = '1200px';
    const right = (selector: string) => chart.shadowRoot!.querySelector(selector)!.getBoundingClientRect().right;
    for (const column of ['value', 'interval'])
      expect(right(`thead .${column}`), column).to.be.closeTo(right(`tbody .${column}`), 0.5);
  });

  it('may be written in attributes', async () => {
    const chart = create('campaign-progress');
    const attributes = {
      form: 'bullet',
      heading: 'Rent',
      value: '96%',
      target: '97%',
      ranges: 'poor 90; good 100',
      status: 'Green',
    };
    for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
    document.body.append(chart);
    await chart.updateComplete;
    expect(chart.problems).to.deep.equal([]);
    expect(chart.shadowRoot!.querySelectorAll('.row-plot .range')).to.have.lengthOf(2);
    expect(seen(chart)).to.include('Green');
  });
});

describe('<campaign-progress form="path">', () => {
  it('is a plot above the words of its measure, which state each figure once', async () => {
    const chart = await draw('path', situations.ElectricBuses);
    const [plot] = parts(chart, 'plot');
    const box = plot!.getBoundingClientRect();
    expect(box.width).to.be.closeTo(chart.getBoundingClientRect().width, 1);
    expect(parts(chart, 'rest')[0]!.getBoundingClientRect().top).to.be.at.least(box.bottom);
    // It is at its point.
    expect(parts(chart, 'value')[0]!.className).to.include('hidden');
    expect(plot!.querySelectorAll('.diamond')).to.have.lengthOf(2);
    expect(plot!.querySelectorAll('.line.forecast')).to.have.lengthOf(1);
    expect(spoken(chart)).to.include('78% (95% confidence interval 67% to 88%) (forecast) in 2030');
    expect(count(spoken(chart), '44%')).to.equal(1);
  });

  it('has plots side by side if there is room', async () => {
    const chart = await draw('path', situations.TwoPaths);
    const tops = parts(chart, 'plot').map((plot) => plot.getBoundingClientRect().top);
    expect(tops[0]).to.be.closeTo(tops[1]!, 1);
  });
});

describe('<campaign-progress form="waffle">', () => {
  it('is a square of cells for each measure, which stay apart', async () => {
    const chart = await draw('waffle', situations.SevenInTen);
    const [few, , hundred] = parts(chart, 'bar');
    expect([few, hundred].map((bar) => bar!.querySelectorAll('rect').length)).to.deep.equal([10, 100]);
    const boxes = [...hundred!.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect());
    expect(boxes[0]!.width).to.be.closeTo(boxes[0]!.height, 0.1);
    expect(boxes[1]!.left).to.be.greaterThan(boxes[0]!.right);
    expect(boxes[10]!.bottom).to.be.lessThan(boxes[0]!.top);
  });
});

describe('<campaign-progress form="way">', () => {
  it('has the share of the way in bold, and the value not', async () => {
    const chart = await draw('way', situations.FromDifferentStarts);
    const weights = ['share', 'value'].map((part) => getComputedStyle(parts(chart, part).at(-1)!).fontWeight);
    expect(weights).to.deep.equal(['650', '400']);
  });

  it('has a comma between the value and its start in a narrow chart, and none where it would be at the edge', async () => {
    const ends = async (dir: string): Promise<readonly [string, number]> => {
      const chart = await draw('way', situations.FromDifferentStarts, dir);
      chart.style.width = '320px';
      const value = parts(chart, 'value')[0]!;
      const { left, right } = value.getBoundingClientRect();
      const row = parts(chart, 'row')[0]!.getBoundingClientRect();
      return [
        getComputedStyle(value, '::after').content,
        Math.abs(Math.round(dir === 'rtl' ? row.right - right : left - row.left)),
      ];
    };
    expect(await ends('ltr')).to.deep.equal(['","', 0]);
    expect(await ends('rtl')).to.deep.equal(['none', 0]);
  });

  it('has milestones and annotations below the bar in a narrow chart', async () => {
    const milestones = [{ label: 'Half way', value: 5 }];
    const chart = await draw('way', {
      title: 'Homes',
      measures: [
        { label: 'Insulated', value: 7, baseline: 1, target: 10, milestones },
        { label: 'Surveyed', value: 7, target: 12, milestones },
      ],
      annotations: [{ at: { category: 'Surveyed' }, text: 'Late start' }],
    });
    chart.style.width = '320px';
    const boxes = ['bar', 'steps', 'annotation'].map((name) => parts(chart, name).at(-1)!.getBoundingClientRect());
    const [bar, steps, annotation] = boxes;
    expect(steps!.top).to.be.at.least(bar!.bottom - 1);
    expect(annotation!.top).to.be.at.least(steps!.bottom - 1);
    expect(boxes.map(({ height }) => height > 0)).to.deep.equal([true, true, true]);
  });
});
