import { expect } from '@open-wc/testing';
import '../../../src/timeline/define.js';
import { clear, mount, parts } from '../element/chart.js';
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
  it('is a table whose rows are the drawing', async () => {
    const chart = await draw(PHASES);
    expect(spoken(chart)).to.equal(
      'Clean air A campaign of 4 years, 2021 to 2024. Under way on 31 December 2022: Roll out. ' +
        'Phase or event Time Figure Campaign 2021 to 2024 Pilot 2021 Roll out 2022 to 2024 Towns 2022 over 20 towns planned',
    );
    expect(parts(chart, 'bar')).to.have.lengthOf(4);
    expect(chart.shadowRoot?.querySelectorAll('rect.planned')).to.have.lengthOf(2);
  });

  it('is fit for assistive technology', async () => {
    await expect(await draw(PHASES)).to.be.accessible();
  });

  for (const width of [240, 320, 480, 760, 1280])
    it(`keeps its labels within ${width} px, none over another`, async () => {
      const chart = await draw(PHASES);
      chart.style.inlineSize = `${width}px`;
      const { left, right } = chart.getBoundingClientRect();
      const boxes = [...(chart.shadowRoot?.querySelectorAll('.scale text') ?? [])]
        .map((text) => text.getBoundingClientRect())
        .filter((box) => box.width);
      for (const [index, box] of boxes.entries()) {
        expect([box.left >= left - 1, box.right <= right + 1], `${width}`).to.deep.equal([true, true]);
        for (const other of boxes.slice(index + 1)) {
          const isApart =
            box.right <= other.left || box.left >= other.right || box.bottom <= other.top || box.top >= other.bottom;
          expect(isApart).to.equal(true);
        }
      }
      expect(boxes.length).to.be.above(2);
    });
});
