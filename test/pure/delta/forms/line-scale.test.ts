import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseDelta, type DeltaData } from '../../../../src/delta/data.js';
import type { DeltaForm } from '../../../../src/delta/forms.js';
import { layoutDelta, type DeltaLayout } from '../../../../src/delta/layout.js';
import { englishDelta } from '../../../../src/words/en/delta.js';

const yearly = (...values: number[]) => values.map((value, index) => ({ period: `${2019 + index}`, value }));
const HOMES: DeltaData = { title: 'Homes', unit: 'homes', series: [{ label: 'Homes', observations: yearly(50, 100) }] };
function lay(more: Partial<DeltaData>, form: DeltaForm): DeltaLayout {
  const { data, problems } = parseDelta({ ...HOMES, ...more });
  if (!data || problems.length) throw new Error(JSON.stringify(problems));
  return layoutDelta(data, englishDelta, { form });
}
/** Labels of the ticks of lines of these figures. */
const ticks = (values: readonly number[], more: Partial<DeltaData> = {}): readonly string[] | undefined =>
  lay({ series: [{ label: 'A', observations: yearly(...values) }], ...more }, 'lines').scenes[0]?.y?.ticks.map(
    ({ text }) => text,
  );

describe('the scale of lines', () => {
  it('states the scale of the unit, which the figures of several lines leave out', () => {
    const series = ['In', 'Out'].map((label, index) => ({ label, observations: yearly(50 + index, 125 + index) }));
    const [scene] = lay({ unit: 'thousand patients', series }, 'lines').scenes;
    expect(scene?.y?.ticks.at(-1)?.text).to.equal('150 thousand');
    expect(scene?.keys?.map(({ text, strong }) => `${text} ${strong}`)).to.deep.equal(['In 125', 'Out 126']);
    const [only] = lay({ unit: 'thousand patients' }, 'lines').scenes;
    expect(only?.ends?.labels.map(({ strong }) => strong)).to.deep.equal(['100 thousand']);
  });

  it('begins at the data if the document says so, which its axis and a note say', () => {
    const layout = lay({ from: 'data' }, 'lines');
    expect(layout.scenes[0]?.y).to.deep.include({ cut: true });
    expect(layout.frame.notes).to.deep.equal(['The scale begins at 40, not at zero.']);
  });
  it('that begins at the data is of lines, if nobody asks for another form', () => {
    expect(lay({ from: 'data' }, 'auto').form).to.equal('lines');
    expect(lay({ from: 'zero' }, 'auto').form).to.equal('columns');
  });
  it('begins near the lowest figure where lines from zero would lie flat, unless the document asks for zero', () => {
    expect(ticks([76, 77, 101])?.[0]).to.equal('70');
    expect(ticks([76, 77, 102])?.[0]).to.equal('0');
    expect(ticks([76, 77, 101], { from: 'zero' })?.[0]).to.equal('0');
    expect(ticks([76, 77, 101], { target: 40 })?.[0]).to.equal('0');
    expect(ticks([-76, -77, -101])?.at(-1)).to.equal('0');
    expect(ticks([76, 76, 76])?.[0]).to.equal('0');
    const series = [{ label: 'A', observations: yearly(76, 77, 101) }];
    expect(lay({ series }, 'lines').frame.notes).to.deep.equal(['The scale begins at 70, not at zero.']);
    expect(lay({ series }, 'area').frame.notes).to.deep.equal([]);
  });
  it('has ticks without the noise of binary numbers', () => {
    expect(ticks([9.2, 10], { unit: '°C' })).to.deep.equal(['9.0', '9.2', '9.4', '9.6', '9.8', '10.0 °C']);
    expect(ticks([4, 4.2, 4.4], { unit: '%' })).to.deep.equal(['3.9', '4.0', '4.1', '4.2', '4.3', '4.4%']);
    expect(ticks([1.001, 1.004])).to.deep.equal(['1.000', '1.001', '1.002', '1.003', '1.004']);
  });
  it('chooses lines for five rates of which columns would all be as high as each other, never for amounts', () => {
    const series = [{ label: 'A', observations: yearly(81.1, 81.4, 80.4, 80.9, 81.2) }];
    const chosen = (more: Partial<DeltaData>) => lay({ series, ...more }, 'auto').form;
    expect(chosen({ kind: 'rate', unit: 'years' })).to.equal('lines');
    expect(chosen({ unit: '%' })).to.equal('lines');
    expect(chosen({ kind: 'index' })).to.equal('lines');
    expect(chosen({ kind: 'rate', from: 'zero' })).to.equal('columns');
    expect(chosen({ kind: 'stock' })).to.equal('columns');
    expect(chosen({ unit: 'homes' })).to.equal('columns');
    const turnout = [{ label: 'A', observations: yearly(65.1, 66.4, 68.8, 67.3, 59.7) }];
    expect(lay({ series: turnout, unit: '%' }, 'auto').form).to.equal('columns');
    const four = [{ label: 'A', observations: yearly(81.1, 81.4, 80.4, 80.9) }];
    expect(lay({ series: four, kind: 'rate' }, 'auto').form).to.equal('columns');
  });
  it('of columns begins at zero nevertheless', () => {
    expect(lay({ from: 'data' }, 'columns').scenes[0]?.y?.ticks[0]?.text).to.equal('0');
  });
  it('is not cut where figures lie on both sides of zero', () => {
    const observations = [
      { period: '2020', value: -5 },
      { period: '2021', value: 5 },
    ];
    expect(lay({ from: 'data', series: [{ label: 'A', observations }] }, 'lines').scenes[0]?.y?.cut).to.equal(
      undefined,
    );
  });
});
