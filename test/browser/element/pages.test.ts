// A chart whose rows are its table shows a long one page by page.
import { expect } from '@open-wc/testing';
import { clear, give, mount, parts, type Chart } from './chart.js';

afterEach(clear);

const rowsOf = (length: number, value: (row: number) => object): object[] =>
  Array.from({ length }, (_, row) => ({ label: `Place ${row + 1}`, ...value(row) }));

const namesOf = (chart: Chart): readonly string[] =>
  parts(chart, 'label')
    .filter((label) => label.checkVisibility())
    .map((label) => label.textContent.trim());
const pagesOf = (chart: Chart): string => parts(chart, 'pages')[0]?.querySelector('span')?.textContent ?? '';
const buttonOf = (chart: Chart, name: string): HTMLButtonElement =>
  [...chart.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent.trim() === name)!;

async function press(chart: Chart, name: string): Promise<void> {
  buttonOf(chart, name).click();
  await chart.updateComplete;
}

/** A document with a number of rows, of each chart whose rows are its table. */
const LONG: Readonly<Record<string, (length: number) => object>> = {
  'campaign-progress': (length) => ({
    title: 'Homes by place',
    measures: rowsOf(length, (row) => ({ value: row, target: 500 })),
  }),
  'campaign-timeline': (length) => ({
    title: 'What happened',
    events: rowsOf(length, (row) => ({ period: String(1500 + row) })),
  }),
};

for (const [tag, documentOf] of Object.entries(LONG)) {
  describe(`a <${tag}> of more than 400 rows`, () => {
    it('shows a hundred of them, says so, and turns to the next hundred', async () => {
      const chart = await mount(tag, documentOf(450));
      expect(namesOf(chart)).to.have.length(100).and.include('Place 100');
      expect(pagesOf(chart)).to.equal('Rows 1 to 100 of 450');
      expect(buttonOf(chart, 'Previous rows').disabled).to.be.true;
      await press(chart, 'Next rows');
      expect(namesOf(chart)[0]).to.equal('Place 101');
      expect(pagesOf(chart)).to.equal('Rows 101 to 200 of 450');
      await press(chart, 'Next rows');
      await press(chart, 'Next rows');
      await press(chart, 'Next rows');
      expect(namesOf(chart)).to.have.length(50).and.include('Place 450');
      expect(buttonOf(chart, 'Next rows').disabled).to.be.true;
      await press(chart, 'Previous rows');
      expect(namesOf(chart)[0]).to.equal('Place 301');
    });

    it('shows all of fewer rows, though it had been at a later page', async () => {
      const chart = await mount(tag, documentOf(450));
      await press(chart, 'Next rows');
      await give(chart, documentOf(400));
      expect(namesOf(chart)).to.have.length(400);
      expect(pagesOf(chart)).to.equal('');
    });
  });
}

describe('a <campaign-breakdown> of more than 400 rows', () => {
  const groups = (length: number): object[] =>
    Array.from({ length }, (_, group) => ({
      label: `Region ${group + 1}`,
      categories: ['Yes', 'No'].map((label, at) => ({ label, value: group + at + 1 })),
    }));

  it('shows groups as a whole', async () => {
    const chart = await mount('campaign-breakdown', { title: 'Answers', groups: groups(200) });
    expect(pagesOf(chart)).to.equal('Rows 1 to 102 of 600');
    await press(chart, 'Next rows');
    expect(namesOf(chart)[0]).to.equal('Region 35');
    expect(pagesOf(chart)).to.equal('Rows 103 to 204 of 600');
  });

  it('has pages where its fold is open', async () => {
    const chart = await mount('campaign-breakdown', {
      title: 'Homes by place',
      categories: rowsOf(450, (row) => ({ value: 1000 - row })),
    });
    expect(pagesOf(chart)).to.equal('');
    parts(chart, 'toggle')[0]!.click();
    await chart.updateComplete;
    expect(pagesOf(chart)).to.equal('Rows 1 to 100 of 450');
    expect(namesOf(chart)).to.have.length(100);
  });
});
