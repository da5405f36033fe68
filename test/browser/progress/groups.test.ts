import { expect } from '@open-wc/testing';
import '../../../src/progress/define.js';
import { clear, mount, parts, type Chart } from '../element/chart.js';
import { eventually } from '../eventually.js';
import { spoken } from '../reading.js';

afterEach(clear);

const GROUPS = {
  title: 'Coverage',
  unit: '%',
  baseline: 10,
  target: 90,
  measures: [
    { label: 'All', value: 60 },
    { group: 'Health', label: 'Vaccination', value: 80 },
    { group: 'School', label: 'Literacy', value: 70 },
    { group: 'Health', label: 'Screening', value: 50 },
    { group: 'School', label: 'Screening', value: 55 },
  ],
};
/** The groups in a form. */
async function draw(form: string): Promise<Chart> {
  const chart = await mount('campaign-progress', GROUPS);
  chart.setAttribute('form', form);
  await chart.updateComplete;
  return chart;
}
const FORMS = ['bars', 'way', 'indicators'];
/** The heading and the names of the rows of each body of the table in a tree. */
const bodiesOf = (root: ParentNode): readonly (readonly (string | undefined)[])[] =>
  Array.from(root.querySelectorAll('tbody'), (body) =>
    Array.from(body.querySelectorAll('th'), (name) => name.textContent.trim()),
  );
const BODIES = [['All'], ['Health', 'Vaccination', 'Screening'], ['School', 'Literacy', 'Screening']];

describe('the groups of <campaign-progress>', () => {
  for (const form of FORMS)
    it(`are bodies of the table below headings of their own: ${form}`, async () => {
      const chart = await draw(form);
      expect(bodiesOf(chart.shadowRoot!)).to.deep.equal(BODIES);
      const heads = parts(chart, 'group');
      expect(heads.map((head) => [head.localName, head.getAttribute('scope'), head.role])).to.deep.equal([
        ['th', 'rowgroup', 'rowheader'],
        ['th', 'rowgroup', 'rowheader'],
      ]);
      expect(parts(chart, 'row')).to.have.lengthOf(5);
      expect(spoken(parts(chart, 'table')[0]!).match(/Health/g)).to.have.lengthOf(1);
    });

  it('are seen above their rows in a wide chart and in a narrow one', async () => {
    for (const width of ['60rem', '20rem']) {
      const chart = await draw('indicators');
      chart.style.inlineSize = width;
      const [health] = parts(chart, 'group');
      const [, vaccination] = parts(chart, 'row');
      const [head, row] = [health!, vaccination!].map((element) => element.getBoundingClientRect());
      expect(head!.bottom).to.be.at.most(row!.top + 1);
      expect(head!.height).to.be.greaterThan(15);
      expect(head!.width).to.be.greaterThan(chart.getBoundingClientRect().width - 2);
    }
  });

  it('are read again from the table that the chart shows', async () => {
    for (const form of FORMS) {
      const chart = await draw(form);
      const copy = document.createElement('campaign-progress');
      copy.setAttribute('heading', 'Copy');
      copy.append(chart.shadowRoot!.querySelector('table')!.cloneNode(true));
      document.body.append(copy);
      await eventually(() => copy.shadowRoot?.querySelector('tbody'));
      expect(bodiesOf(copy.shadowRoot!), form).to.deep.equal(BODIES);
      copy.remove();
    }
  });

  it('of a form without rows are no headings', async () => {
    const chart = await draw('ring');
    expect(bodiesOf(chart.shadowRoot!)).to.deep.equal([
      ['All', 'Vaccination', 'Screening (Health)', 'Literacy', 'Screening (School)'],
    ]);
  });
});
