import { expect } from '@open-wc/testing';
import '../../../src/timeline/define.js';
import { clear, mount } from '../element/chart.js';
import { spoken } from '../reading.js';

afterEach(clear);

const draw = (data: object) => mount('campaign-timeline', { title: 'Clean air', ...data });
const PHASES = {
  span: '2021/2024',
  asOf: '2022-12-31',
  phases: [
    { label: 'Pilot', period: '2021' },
    { label: 'Roll out', period: '2022/2024' },
  ],
  events: [{ label: 'Towns', period: '2022', value: '>20', unit: 'towns' }],
};

describe('<campaign-timeline>', () => {
  it('is a table that says what the band shows', async () => {
    const chart = await draw(PHASES);
    expect(spoken(chart)).to.equal(
      'Clean air A campaign of 4 years, 2021 to 2024. Under way on 31 December 2022: Roll out. ' +
        'Phase or event Time Figure Campaign 2021 to 2024 Pilot 2021 Roll out 2022 to 2024 Towns 2022 over 20 towns',
    );
    expect(chart.shadowRoot?.querySelectorAll('.lanes rect:not(.pill)')).to.have.lengthOf(4);
    expect(chart.shadowRoot?.querySelectorAll('.lanes rect.planned')).to.have.lengthOf(1);
  });

  it('has a figure next to its name in the narrow list of a band, and below it if it has no room there', async () => {
    const counted = (label: string, value: string) => ({ label, period: '2022-03', value, unit: 'towns' });
    for (const dir of ['ltr', 'rtl']) {
      const events = [counted('Towns', '20'), counted('Towns with a plan for clean air', '1,234,567,890,123')];
      const chart = await draw({ ...PHASES, events });
      chart.dir = dir;
      chart.style.width = '280px';
      const [short, long] = [...chart.shadowRoot!.querySelectorAll('.key .event')].map((row) =>
        ['th', '.value', '.drawn'].map((cell) => row.querySelector(cell)!.getBoundingClientRect()),
      );
      expect(short![1]!.top).to.be.below(short![0]!.bottom - 10);
      expect(long![1]!.top).to.be.at.least(long![0]!.bottom - 1);
      expect(long![0]!.width).to.be.above(240);
      const { left, right } = chart.getBoundingClientRect();
      expect(dir === 'ltr' ? long![2]!.left - left : right - long![2]!.right).to.be.closeTo(0, 0.5);
    }
  });

  it('has what goes on inside its drawing, and times at the end of narrow lines, on pages of both directions', async () => {
    const phases = Array.from({ length: 7 }, (_, index) => ({ label: `Part ${index}`, period: `${2020 + index}/..` }));
    for (const dir of ['ltr', 'rtl'])
      for (const width of ['700px', '300px']) {
        const chart = await draw({ phases });
        chart.dir = dir;
        chart.style.width = width;
        const outer = chart.getBoundingClientRect();
        const boxesOf = (cells: string) =>
          [...chart.shadowRoot!.querySelectorAll(`tbody ${cells}`)].map((one) => one.getBoundingClientRect());
        const cells = boxesOf('.drawn');
        const ends = boxesOf('.drawn svg rect');
        expect(Math.min(...ends.map(({ left }) => left))).to.be.at.least(cells[0]!.left - 1);
        expect(Math.max(...ends.map(({ right }) => right))).to.be.at.most(cells[0]!.right + 1);
        const [time] = boxesOf('.time');
        const gap = dir === 'ltr' ? outer.right - time!.right : time!.left - outer.left;
        expect(width === '300px' ? gap : 0).to.be.closeTo(0, 1);
      }
  });

  it('is fit for assistive technology', async () => {
    await expect(await draw(PHASES)).to.be.accessible();
  });
});
