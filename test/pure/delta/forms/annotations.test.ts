import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english, layoutDelta, parseDelta, type DeltaForm } from '../../../../src/data.js';

const MONTHS = ['2021-08', '2021-09', '2021-10'];
const series = (label: string, values: readonly number[]) => ({
  label,
  observations: values.map((value, index) => ({ period: MONTHS[index], value })),
});
const DOCUMENT = {
  title: 'Vacancies',
  unit: 'jobs',
  whole: true,
  series: [series('Shops', [2, 4, 6]), series('Farms', [8, 6, 4])],
  annotations: [{ at: { series: 'Farms', period: '2021-09' }, text: 'Harvest' }],
};

/** What a form draws of the annotations of a document: the texts in the strip and its list, the notes, and the marks of each scene. */
function drawn(form: DeltaForm, document: object = DOCUMENT) {
  const { data } = parseDelta(document);
  const { scenes, frame, form: as } = layoutDelta(data ?? assert.fail(), english, { form });
  const strips = scenes.flatMap(({ strip }) => strip ?? []);
  return {
    form: as,
    labels: [...new Set(strips.flatMap(({ labels }) => labels.map(({ text }) => text)))],
    list: strips.flatMap(({ list }) => list),
    notes: frame.notes.filter((note) => note.includes('Harvest')),
    marks: scenes.map(({ marks, across = [] }) =>
      [...marks, ...across].flatMap((mark) => (mark.type === 'rule' && mark.id === '/annotations/0' ? [mark] : [])),
    ),
  };
}
const places = (form: DeltaForm, document?: object) =>
  drawn(form, document).marks.map((marks) =>
    marks.map(({ role, x1, y2 }) => `${role} ${x1.toFixed(2)} ${y2.toFixed(2)}`),
  );

describe('an annotation of one of several series', () => {
  it('is listed with the words of its period', () => {
    assert.deepEqual(drawn('lines').list, ['Harvest (Farms, September 2021)']);
  });

  it('keeps its text apart from its period, also if it ends with a year', () => {
    const at = { series: 'Farms', period: '2021-09' };
    const { list } = drawn('lines', { ...DOCUMENT, annotations: [{ at, text: 'Those who came in 2015' }] });
    assert.deepEqual(list, ['Those who came in 2015 (Farms, September 2021)']);
  });

  it('ends at its layer', () => {
    // The total is 10 in each month, and farms are on top of shops.
    assert.deepEqual(places('stacked'), [['annotation 0.51 0.00']]);
    assert.deepEqual(
      places('stacked', {
        ...DOCUMENT,
        annotations: [{ at: { series: 'Shops', period: '2021-09' }, text: 'Harvest' }],
      }),
      [['annotation 0.51 0.60']],
    );
    // Its line crosses the layers above.
    assert.deepEqual(drawn('stacked').labels, ['Farms: Harvest', '1']);
  });

  it('names its series where it is drawn at the period', () => {
    const at = { series: 'Farms', period: '2021-10' };
    const { labels } = drawn('slope', { ...DOCUMENT, annotations: [{ at, text: 'Harvest' }] });
    assert.deepEqual(labels, ['Farms: Harvest', '1']);
  });

  it('is marked in the small plot of its series alone, and named in a note', () => {
    const { marks, notes } = drawn('multiples');
    assert.deepEqual([marks.map(({ length }) => length), notes], [[0, 1], ['Farms, September 2021: Harvest']]);
  });

  it('that is about the period of all is marked in each small plot', () => {
    const annotations = [{ at: { period: '2021-09' }, text: 'Harvest' }];
    const { marks, notes } = drawn('multiples', { ...DOCUMENT, annotations });
    assert.deepEqual(
      [marks.map(({ length }) => length), notes],
      [[1, 1], ['Marked in each: Harvest (September 2021).']],
    );
  });
});

describe('an annotation of the only series', () => {
  const document = {
    title: 'Turnout',
    unit: '%',
    series: [
      {
        observations: [
          { period: '1997', value: 71 },
          { period: '2001', value: 59 },
          { period: '2005', value: 61 },
        ],
      },
    ],
  };
  const about = (period: string) => ({ ...document, annotations: [{ at: { period }, text: 'Harvest' }] });

  it('ends above the column of its change, in the middle of the band', () => {
    assert.deepEqual(places('changes', about('2001'))[0]?.[0]?.startsWith('annotation 0.25 '), true);
    assert.deepEqual(places('changes', about('2005'))[0]?.[0]?.startsWith('annotation 0.75 '), true);
  });
});

describe('an annotation of one month of several years', () => {
  const calls = {
    title: 'Calls',
    unit: 'calls',
    series: [
      {
        observations: Array.from({ length: 24 }, (_, i) => ({
          period: `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
          value: 100 + i,
        })),
      },
    ],
    annotations: [
      { at: { period: '2021-03' }, text: 'Harvest' },
      { at: { period: '2020-03' }, text: 'Harvest festival' },
    ],
  };

  it('is a number at the upper edge of its cell, by which its note begins', () => {
    const { data } = parseDelta(calls);
    const { scenes, frame } = layoutDelta(data ?? assert.fail(), english, { form: 'heat' });
    const numbers = scenes.flatMap(({ labels }) => labels.filter(({ role }) => role === 'number'));
    assert.deepEqual(
      numbers.map(({ text, x, y }) => `${text} ${x.toFixed(2)} ${y.toFixed(2)}`),
      ['2 0.21 0.03', '1 0.21 0.53'],
    );
    assert.deepEqual(frame.notes.slice(-2), ['1. March 2021: Harvest', '2. March 2020: Harvest festival']);
  });

  it('ends at the line of its year, which it names', () => {
    const { labels, marks } = drawn('years', calls);
    assert.deepEqual(labels, ['Harvest (March 2021)', 'Harvest festival (March 2020)', '2', '1']);
    assert.deepEqual(
      marks.map(({ length }) => length),
      [1],
    );
  });

  it('leaves events of one year to a note', () => {
    const { data } = parseDelta({ ...calls, events: [{ period: '2021-05', label: 'Strike' }] });
    const { frame } = layoutDelta(data ?? assert.fail(), english, { form: 'years' });
    assert.ok(frame.notes.includes('Not drawn: Strike (May 2021).'), frame.notes.join(' '));
  });
});
