import { expect } from '@open-wc/testing';
import '../../../src/progress/define.js';
import { clear, mount, parts, type Chart } from '../element/chart.js';
import { seen, spoken } from '../reading.js';

afterEach(clear);

const draw = (...measures: object[]): Promise<Chart> => mount('campaign-progress', { title: 'Progress', measures });
const HOMES = { label: 'Homes insulated', value: 85000, target: 100000, unit: 'homes' };
const FUNDS = {
  label: 'Funds',
  value: 620,
  target: 1000,
  parts: [
    { label: 'Received', value: 450 },
    { label: 'Pledged', value: 170 },
  ],
  milestones: [{ label: 'Half', value: 500 }],
};

const RATE = { unit: 'admissions per 100,000 population', target: 300 };

/** The baseline of the first line of an element. */
function baselineOf(element: Element): number {
  const strut = document.createElement('span');
  strut.style.cssText = 'display: inline-block';
  element.prepend(strut);
  const { bottom } = strut.getBoundingClientRect();
  strut.remove();
  return bottom;
}

describe('<campaign-progress>', () => {
  it('has the unit above the figures also in a narrow chart, if it is too long for the scale', async () => {
    const chart = await draw({ label: 'Harehills', value: 412, ...RATE }, { label: 'Headingley', value: 201, ...RATE });
    for (const width of ['340px', '900px']) {
      chart.style.inlineSize = width;
      expect(seen(chart), width).to.include('Admissions per 100,000 population');
    }
    const [unit] = parts(chart, 'head').filter(({ textContent }) => textContent.includes('Admissions'));
    chart.style.inlineSize = '340px';
    expect(unit!.getBoundingClientRect().right).to.be.closeTo(chart.getBoundingClientRect().right, 1);
  });
  it('has the name and the figures of a row on one line, in narrow charts and in wide ones', async () => {
    const pupils = { unit: '%', target: 95 };
    const chart = await draw({ label: 'North', value: 96.1, ...pupils }, { label: 'South', value: 91.8, ...pupils });
    for (const width of ['320px', '760px']) {
      chart.style.inlineSize = width;
      for (const row of parts(chart, 'row')) {
        const [name, value] = ['th', 'td.value'].map((cell) => baselineOf(row.querySelector(cell)!));
        expect(value, width).to.be.closeTo(name!, 0.75);
      }
    }
  });

  it('has no head above figures that says no more than that they are values', async () => {
    const chart = await draw({ label: 'North', value: 81 }, { label: 'South', value: 8 });
    expect(spoken(chart)).to.include('Measure Value North 81');
    expect(seen(chart)).not.to.include('Value');
  });

  it('has the unit of its figures at the top tick, and reads it above them', async () => {
    const power = { unit: 'TWh', target: 150 };
    const chart = await draw({ label: 'Germany', value: 137, ...power }, { label: 'Spain', value: 62, unit: 'TWh' });
    chart.style.inlineSize = '760px';
    expect(spoken(chart)).to.include('Measure TWh');
    expect(seen(chart).match(/TWh/g)).to.have.lengthOf(1);
  });

  it('has the words of a status beside its name in a narrow chart, also beside a long one, which wraps', async () => {
    const chart = await draw(
      { label: 'Pledged by all companies', value: 140, target: 120, unit: 'pounds' },
      { label: 'Raised', value: 150, target: 120, unit: 'pounds' },
    );
    chart.style.inlineSize = '288px';
    const boxesOf = (name: string) => parts(chart, name).map((one) => one.getBoundingClientRect());
    const [labels, chips, values] = [boxesOf('label'), boxesOf('chip'), boxesOf('value')];
    expect(chips.map(({ top }, row) => top < labels[row]!.bottom)).to.deep.equal([true, true]);
    expect(chips.map(({ left }, row) => left >= labels[row]!.right - 1)).to.deep.equal([true, true]);
    expect(values.map(({ right }) => Math.round(right))).to.deep.equal([
      Math.round(values[0]!.right),
      Math.round(values[0]!.right),
    ]);
  });

  it('has the status and the figure of a measure in one line, below a name that leaves them no room, at the end of its last line else', async () => {
    const chart = await draw(
      { label: 'Streets surveyed', value: 132, target: 120, unit: 'streets' },
      { label: 'Homes and flats insulated in all regions', value: 0, target: 2, unit: 'homes' },
    );
    chart.style.inlineSize = '208px';
    const boxesOf = (name: string) => parts(chart, name).map((one) => one.getBoundingClientRect());
    const [[label], [chip], [value]] = [boxesOf('label'), boxesOf('chip'), boxesOf('value')];
    expect(chip!.top).to.be.at.least(label!.bottom - 4);
    expect((chip!.top + chip!.bottom) / 2).to.be.closeTo((value!.top + value!.bottom) / 2, 3);
    expect(value!.left).to.be.at.least(chip!.right);
    const [, name] = boxesOf('label');
    const [, figure] = boxesOf('value');
    expect(name!.height).to.be.above(1.5 * figure!.height);
    expect(figure!.bottom).to.be.closeTo(name!.bottom, 3);
  });

  it('has no distance from the target in rows whose columns have no heads', async () => {
    const chart = await mount('campaign-progress', {
      title: 'Homes',
      unit: 'homes',
      target: 300,
      measures: ['District A', 'District B'].map((label) => ({ label, value: 120 })),
    });
    const gap = parts(chart, 'gap').at(-1)!;
    for (const [width, isSeen] of [
      [320, false],
      [480, false],
      [760, true],
    ] as const) {
      chart.style.inlineSize = `${width}px`;
      expect(gap.getBoundingClientRect().width > 1, `${width} px`).to.equal(isSeen);
    }
  });

  it('is a figure with a caption, and one table whose rows are the measures', async () => {
    const chart = await draw(HOMES, FUNDS);
    expect(parts(chart, 'figure')[0]?.localName).to.equal('figure');
    expect(parts(chart, 'caption')[0]?.localName).to.equal('figcaption');
    expect(chart.shadowRoot?.querySelectorAll('table')).to.have.lengthOf(1);
    expect(
      parts(chart, 'row').map((row) =>
        parts(chart, 'label')
          .find((label) => row.contains(label))
          ?.textContent.trim(),
      ),
    ).to.deep.equal(['Homes insulated', 'Funds']);
  });

  it('keeps the roles of a table, whatever its style sheet makes of it', async () => {
    const chart = await draw(HOMES);
    const roles = (selector: string): (string | null)[] =>
      Array.from(chart.shadowRoot!.querySelectorAll(selector), (element) => element.getAttribute('role'));
    expect(new Set(roles('table'))).to.deep.equal(new Set(['table']));
    expect(new Set(roles('tr'))).to.deep.equal(new Set(['row']));
    expect(new Set(roles('tbody th'))).to.deep.equal(new Set(['rowheader']));
    expect(new Set(roles('thead th'))).to.deep.equal(new Set(['columnheader']));
  });

  it('says each row as a sentence would', async () => {
    const chart = await draw(HOMES);
    expect(spoken(parts(chart, 'row')[0]!)).to.equal('Homes insulated 85,000 of 100,000 homes · 85%');
    expect(spoken(chart).match(/85,000/g)).to.have.lengthOf(1);
  });

  it('says each value of several measures once', async () => {
    const chart = await draw(
      { label: 'North', value: 96.1, target: 95, unit: '%' },
      { label: 'South', value: 88.1, target: 95, unit: '%' },
    );
    expect(parts(chart, 'row').map(spoken)).to.deep.equal(['North 96.1% +1.1 Above target', 'South 88.1% −6.9']);
    expect(spoken(chart).match(/95%/g)).to.have.lengthOf(1);
    expect(seen(chart)).to.include('Target 95%');
  });

  it('hides the column heads of a single measure from the eye and not from assistive technology', async () => {
    const chart = await draw(HOMES);
    expect(seen(chart)).to.not.include('Measure');
    expect(spoken(chart)).to.include('Measure Value');
  });

  it('hides a label that is the title, and no other', async () => {
    const titled = await mount('campaign-progress', { title: 'Homes insulated', measures: [HOMES] });
    expect(seen(titled).match(/Homes insulated/g)).to.have.lengthOf(1);
    expect(spoken(parts(titled, 'row')[0]!)).to.match(/^Homes insulated /);
    expect(seen(await draw(HOMES))).to.include('Homes insulated');
  });

  it('hides its bars from assistive technology, and not the words beside them', async () => {
    const chart = await draw(FUNDS);
    for (const svg of chart.shadowRoot!.querySelectorAll('svg'))
      expect(svg.closest('[aria-hidden="true"]')).to.not.equal(null);
    expect(spoken(chart))
      .to.include('Received: 450')
      .and.to.include('Pledged: 170')
      .and.to.include('Half: 500, reached');
    expect(parts(chart, 'part')).to.have.lengthOf(2);
    expect(parts(chart, 'milestone')).to.have.lengthOf(1);
  });

  it('draws the bar as long as the value, and a line for the target across it', async () => {
    const place = document.createElement('div');
    place.style.width = '600px';
    document.body.append(place);
    const chart = await mount('campaign-progress', { title: 'T', measures: [{ ...HOMES, value: 150000 }] }, place);
    const [bar] = parts(chart, 'bar');
    const box = bar!.getBoundingClientRect();
    const track = bar!.querySelector('.track')!.getBoundingClientRect();
    const line = bar!.querySelector('line.target')!.getBoundingClientRect();
    expect(box.width).to.be.closeTo(600, 1);
    expect(track.width / box.width).to.be.closeTo(100000 / 150000, 0.01);
    expect((line.left + line.width / 2 - box.left) / box.width).to.be.closeTo(100000 / 150000, 0.01);
    place.remove();
  });

  it('draws bar and track as thick as is said, and the target line past both of their edges, in every engine', async () => {
    const chart = await draw(HOMES);
    chart.style.setProperty('--campaign-bar-size', '12px');
    const [bar] = parts(chart, 'bar');
    const of = (selector: string): number[] => {
      const { top, height } = bar!.querySelector(selector)!.getBoundingClientRect();
      return [top - bar!.getBoundingClientRect().top, height].map(Math.round);
    };
    expect([of('.track'), of('rect:not(.track)')]).to.deep.equal([
      [6, 12],
      [6, 12],
    ]);
    // In Firefox the ends of a line are a part of its box.
    const [top = NaN, height] = of('line.target');
    expect(top).to.be.within(-1, 0);
    expect(height).to.equal(24 - 2 * top);
  });

  it('draws the line of a target that all measures have through all rows', async () => {
    const chart = await draw(
      { label: 'A', value: 5, target: 10, unit: 'homes' },
      { label: 'B', value: 8, target: 10, unit: 'homes' },
    );
    const [first, second] = parts(chart, 'bar').map((bar) => bar.querySelector('line.target')!.getBoundingClientRect());
    expect(second!.left).to.be.closeTo(first!.left, 0.5);
    // In Firefox the ends of a line, which overlap, are a part of its box.
    expect(second!.top - first!.bottom).to.be.within(-2.5, 1);
  });

  it('breaks the line of a target that is about a number, and draws both ends of a range', async () => {
    const chart = await draw({ label: 'A', value: 5, target: '~10' }, { label: 'B', value: 5, target: '8..10' });
    const dashes = parts(chart, 'bar').map((bar) =>
      Array.from(bar.querySelectorAll('line.target'), (line) => getComputedStyle(line).strokeDasharray !== 'none'),
    );
    expect(dashes).to.deep.equal([[true], [false, false]]);
  });

  it('has no bar without a target, and a dotted line without a figure', async () => {
    const streets = await draw({ label: 'Streets', value: 700 });
    expect(parts(streets, 'bar')).to.deep.equal([]);
    expect(seen(streets)).to.include('Streets 700 no target set');
    const chart = await draw({ label: 'Streets', value: 700 }, { label: 'Boilers', value: null, target: 1000 });
    const dotted = parts(chart, 'bar').map((bar) => bar.querySelector('line.missing'));
    for (const line of dotted) expect(getComputedStyle(line!).strokeDasharray).to.not.equal('none');
    expect(seen(chart)).to.include('No target');
  });

  it('states a status in a word and a shape', async () => {
    const chart = await mount('campaign-progress', {
      title: 'T',
      span: '2018/2022',
      asOf: '2021-12-31',
      kind: 'cumulative',
      measures: [HOMES, { ...HOMES, value: 60000 }, { ...HOMES, value: 120000 }],
    });
    const chips = parts(chart, 'status').map((cell) => cell.querySelector('.chip')!);
    expect(chips.map((chip) => chip.textContent)).to.deep.equal(['Ahead', 'Behind', 'Past target']);
    const shapes = chips.map((chip) => {
      const { clipPath, backgroundImage } = getComputedStyle(chip, '::before');
      return clipPath + backgroundImage;
    });
    expect(new Set(shapes).size).to.equal(3);
  });

  it('below 31rem puts name, status and value on one line, and the bar under them at full width', async () => {
    const place = document.createElement('div');
    place.style.width = '340px';
    document.body.append(place);
    const measures = [HOMES, { ...HOMES, label: 'Homes planned', value: 120000 }];
    const chart = await mount('campaign-progress', { title: 'T', measures }, place);
    const box = (part: string) => parts(chart, part).at(-1)!.getBoundingClientRect();
    expect(box('value').right).to.be.closeTo(box('bar').right, 1);
    expect(box('label').top).to.be.lessThan(box('value').bottom);
    expect(box('status').right).to.be.lessThan(box('value').left + 1);
    expect(box('bar').top).to.be.at.least(box('value').bottom - 1);
    expect(box('bar').width).to.be.closeTo(340, 1);
    place.remove();
  });

  it('puts bars below words that have no room next to them in a chart of 600 pixels', async () => {
    const place = document.createElement('div');
    place.style.width = '600px';
    document.body.append(place);
    const [label, other] = ['Booster of diphtheria, tetanus and polio', 'Rotavirus'];
    const long = [
      { label, value: '88.9 [p]', target: '>=95' },
      { label: other, value: '88.5 (87.9..89.1)', target: '>=95' },
    ];
    const isBelow = async (measures: readonly object[]): Promise<boolean> => {
      const chart = await mount('campaign-progress', { title: 'T', unit: '%', measures }, place);
      const box = (part: string) => parts(chart, part)[0]!.getBoundingClientRect();
      expect(box('label').height).to.be.lessThan(48);
      return box('bar').top >= box('value').bottom - 1;
    };
    expect(await isBelow(long)).to.equal(true);
    expect(await isBelow(long.map(({ value, ...rest }) => ({ ...rest, value: parseFloat(value) })))).to.equal(false);
    place.remove();
  });

  it('has its form as a property and attribute, and tells which was drawn', async () => {
    const chart = (await draw(HOMES)) as Chart & { form: string; readonly drawnForm: string | undefined };
    expect([chart.form, chart.drawnForm]).to.deep.equal(['bars', 'bars']);
    chart.setAttribute('form', 'discs');
    await chart.updateComplete;
    expect([chart.form, chart.drawnForm]).to.deep.equal(['discs', 'bars']);
  });
});
