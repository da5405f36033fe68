import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BreakdownData } from '../../../../src/breakdown/data.js';
import { lay } from './drawn.js';

const DATA: Partial<BreakdownData> = {
  whole: true,
  categories: [
    { label: 'Care', value: 60 },
    { label: 'Schools', value: 38 },
    { label: 'Parks', value: 2 },
  ],
  annotations: [
    { at: { category: 'Schools' }, text: 'New roof' },
    { at: { category: 'Care' }, text: 'Reform' },
    { at: { category: 'Schools' }, text: 'Merger' },
    { at: { category: 'Parks' }, text: 'Drought' },
  ],
};
const numbersOf = ({ scenes }: ReturnType<typeof lay>) =>
  scenes.flatMap(({ labels }) =>
    labels.flatMap(({ role, text, x, y, least }) =>
      role === 'number' ? [`${text} ${x.toFixed(2)} ${y.toFixed(2)} ${least ? 'from a width on' : 'always'}`] : [],
    ),
  );

describe('an annotation of a part', () => {
  it('is a number above it in one bar, in charts in which that is clear of those before it', () => {
    assert.deepEqual(numbersOf(lay(DATA, 'share')), [
      '2 0.30 0.00 always',
      '1 0.79 0.00 from a width on',
      '3 0.99 0.00 from a width on',
    ]);
  });

  it('has the number of its part before its note', () => {
    const notes = ['1. Schools: New roof', '2. Care: Reform', '1. Schools: Merger', '3. Parks: Drought'];
    for (const form of ['share', 'treemap'] as const)
      assert.deepEqual(
        lay(DATA, form).frame.notes.filter((note) => /^\d\. /.test(note)),
        notes,
      );
  });

  it('is a number below the name of its tile, if there is room', () => {
    assert.deepEqual(numbersOf(lay(DATA, 'treemap')), ['2 0.30 0.00 from a width on', '1 0.80 0.00 from a width on']);
  });

  it('has no number where no tile is its own', () => {
    const categories = [
      { label: 'Care', value: 6, categories: [{ label: 'Homes', value: 6 }] },
      { label: 'Place', value: 4 },
    ];
    const { frame, scenes } = lay(
      { categories, annotations: [{ at: { category: 'Care' }, text: 'Reform' }] },
      'treemap',
    );
    assert.deepEqual(frame.notes, ['Care: Reform']);
    assert.ok(!scenes.some(({ labels }) => labels.some(({ role }) => role === 'number')));
  });
});
