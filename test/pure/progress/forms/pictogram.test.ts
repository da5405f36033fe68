import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { MeasureData } from '../../../../src/progress/data.js';
import type { ProgressLayout } from '../../../../src/progress/layout.js';
import { lay, linesOf, marksOf, one } from '../laid-out.js';

const peopleOf = (layout: ProgressLayout, row = 0) => marksOf(layout, row).filter((mark) => mark.type === 'cells');
/** The numbers of people of each look, in their order. */
const looksOf = (layout: ProgressLayout, row = 0): readonly string[] =>
  peopleOf(layout, row).map(({ tone, status, cells }) => `${cells.length} ${tone ?? status ?? 'filled'}`);
const pictogram = (measure: Partial<MeasureData>) => one(measure, {}, 'pictogram');
const reasonOf = ({ form, frame }: ProgressLayout) => [form, frame.notes.find((note) => note.startsWith('Drawn as'))];

describe('the form pictogram', () => {
  it('fills as many of ten people as there are in ten, and says that they are rounded', () => {
    const layout = pictogram({ value: 69.6, unit: '%' });
    expect(looksOf(layout)).to.deep.equal(['7 filled', '3 track']);
    expect(peopleOf(layout).map(({ symbol }) => symbol)).to.deep.equal(['person', 'person']);
    expect(layout.frame.notes).to.include('Each person is one in ten, rounded.');
    expect(looksOf(pictogram({ value: 65, unit: '%' }))).to.deep.equal(['7 filled', '3 track']);
    expect(looksOf(pictogram({ value: 36000, target: 60000, unit: 'homes' }))).to.deep.equal(['6 filled', '4 track']);
  });

  it('stands in one row, in the middle of its square', () => {
    const people = peopleOf(pictogram({ value: 70, unit: '%' })).flatMap(({ cells }) => cells);
    expect(people.map(({ x }) => Math.round(x * 1000) / 1000)).to.deep.equal([
      0, 0.102, 0.205, 0.307, 0.409, 0.512, 0.614, 0.717, 0.819, 0.921,
    ]);
    expect(new Set(people.map(({ y }) => y)).size).to.equal(1);
    const { x, y, width, height } = people[9]!;
    expect(x + width).to.be.closeTo(1, 1e-9);
    expect(y + height / 2).to.be.closeTo(0.5, 1e-9);
  });

  it('has fewer people of the same size, and a line at the target in the middle of a gap', () => {
    const of = (measure: Partial<MeasureData>) => peopleOf(pictogram(measure)).flatMap(({ cells }) => cells);
    const ten = of({ value: 70, unit: '%' });
    expect(of({ value: 6, target: 8, unit: 'trainees' })).to.deep.equal(ten.slice(0, 8));
    const [line] = linesOf(pictogram({ value: 70, target: 80, unit: '%' }), 'target');
    const [eighth, ninth] = [ten[7]!, ten[8]!];
    expect(line).to.be.closeTo(((eighth.x + eighth.width + ninth.x) / 2) * 100, 0.01);
  });

  it('has one person for each of a few, exactly', () => {
    const layout = pictogram({ value: 6, target: 8, unit: 'trainees' });
    expect(looksOf(layout)).to.deep.equal(['6 filled', '2 track']);
    expect(layout.frame.notes).to.deep.equal([]);
    expect(looksOf(pictogram({ value: 0, target: 8, unit: 'trainees' }))).to.deep.equal(['8 track']);
    expect(looksOf(pictogram({ value: 1, target: 11, unit: 'trainees' }))).to.deep.equal(['1 filled', '9 track']);
  });

  it('has a status, a line at the target, and no one filled without a figure', () => {
    expect(looksOf(pictogram({ value: '64 [p]', unit: '%' }))).to.deep.equal(['6 provisional', '4 track']);
    expect(linesOf(pictogram({ value: 64, target: 80, unit: '%' }), 'target')).to.have.lengthOf(1);
    const layout = lay(
      {
        unit: '%',
        measures: [
          { label: 'A', value: 30 },
          { label: 'B', value: null },
        ],
      },
      'pictogram',
    );
    expect(looksOf(layout, 1)).to.deep.equal(['10 missing']);
  });

  it('is drawn as bars where people cannot say what was published', () => {
    const rounded = 'Drawn as bars: rounded to ten people, a share would be none, all or its target.';
    expect(reasonOf(pictogram({ value: 4.9, unit: '%' }))).to.deep.equal(['bars', rounded]);
    expect(reasonOf(pictogram({ value: 95.1, unit: '%' }))).to.deep.equal(['bars', rounded]);
    expect(reasonOf(pictogram({ value: 66, target: 70, unit: '%' }))).to.deep.equal(['bars', rounded]);
    expect(reasonOf(pictogram({ value: 50, target: 98, unit: '%' }))).to.deep.equal(['bars', rounded]);
    expect(reasonOf(pictogram({ value: 66, target: '>=70', unit: '%' }))).to.deep.equal(['pictogram', undefined]);
    expect(looksOf(pictogram({ value: 5, unit: '%' }))).to.deep.equal(['1 filled', '9 track']);
    expect(looksOf(pictogram({ value: 0, unit: '%' }))).to.deep.equal(['10 track']);
    const inexact = 'Drawn as bars: a figure is not exact.';
    expect(reasonOf(pictogram({ value: '>60', unit: '%' }))).to.deep.equal(['bars', inexact]);
    expect(reasonOf(pictogram({ value: 9, target: 8, unit: 'trainees' }))).to.deep.equal([
      'bars',
      'Drawn as bars: a share is more than its whole.',
    ]);
    expect(reasonOf(pictogram({ value: 9 }))).to.deep.equal(['bars', 'Drawn as bars: there is no target to fill.']);
  });
});

describe('a per cent of a hundred', () => {
  it('has no line at its end, and is not stated as a part of it', () => {
    const layout = pictogram({ value: 62, total: 100, unit: '%' });
    expect(linesOf(layout, 'target')).to.deep.equal([]);
    expect(JSON.stringify(layout.table.row(0))).not.to.match(/100%|target/);
    expect(linesOf(pictogram({ value: 62, target: 80, unit: '%' }), 'target')).to.have.lengthOf(1);
  });
});
