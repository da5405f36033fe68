import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseBreakdown } from '../../../src/breakdown/data.js';
import type { Parsed } from '../../../src/contract/problem.js';
import { parseDelta } from '../../../src/delta/data.js';
import { parseFigure } from '../../../src/figure/data.js';
import { parseProgress } from '../../../src/progress/data.js';
import { english } from '../../../src/words/index.js';
import { parseTimeline } from '../../../src/timeline/data.js';

const ONE = {
  title: 'Homes',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2019', value: 10 },
        { period: '2020', value: 12 },
      ],
    },
  ],
};
const TWO = { ...ONE, series: [...ONE.series, { label: 'Flats', observations: [{ period: '2020', value: 3 }] }] };
const GROUPS = {
  title: 'Homes',
  groups: ['London', 'Wales'].map((label) => ({
    label,
    categories: [
      { label: 'Owned', value: 4 },
      { label: 'Rented', value: 6 },
    ],
  })),
};

/** The data that annotations are about, and what is wrong with them: "code pointer: values". */
const read = ({ data, problems }: Parsed<{ annotations?: readonly { name: string; datum?: string }[] }>) => ({
  found: data?.annotations?.map(({ name, datum }) => `${name} ${datum ?? '-'}`),
  problems: problems.map(
    ({ code, pointer, expected }) =>
      `${code} ${pointer}: ${expected && 'values' in expected ? expected.values.join(', ') : ''}`,
  ),
});
const at = (place: object) => [{ at: place, text: 'Boundaries changed' }];

describe('annotations of a delta', () => {
  it('are about a figure of the only series, or of the one that they name', () => {
    expect(read(parseDelta({ ...ONE, annotations: at({ period: '2020' }) }))).to.deep.equal({
      found: [' /series/0/observations/1'],
      problems: [],
    });
    expect(read(parseDelta({ ...TWO, annotations: at({ series: 'Flats', period: '2020' }) })).found).to.deep.equal([
      'Flats /series/1/observations/0',
    ]);
  });

  it('are about a period of several series if they name none', () => {
    expect(read(parseDelta({ ...TWO, annotations: at({ period: '2020' }) }))).to.deep.equal({
      found: [' -'],
      problems: [],
    });
  });

  it('at an unknown series or period are left out, and the problem has the known ones', () => {
    expect(read(parseDelta({ ...TWO, annotations: at({ series: 'Houses', period: '2020' }) }))).to.deep.equal({
      found: undefined,
      problems: ['not-allowed /annotations/0/at/series: Homes, Flats'],
    });
    expect(read(parseDelta({ ...TWO, annotations: at({ series: 'Flats', period: '2019' }) })).problems).to.deep.equal([
      'not-allowed /annotations/0/at/period: 2020',
    ]);
  });

  it('without a period name the periods that there are', () => {
    expect(read(parseDelta({ ...ONE, annotations: at({}) })).problems).to.deep.equal([
      'missing-member /annotations/0/at/period: 2019, 2020',
    ]);
  });
});

describe('annotations of a breakdown', () => {
  it('are about a category, or a part of one', () => {
    const categories = [{ label: 'A', value: 3, categories: [{ label: 'B', value: 1 }] }];
    const input = (category: string) => ({ title: 'T', categories, annotations: at({ category }) });
    expect(read(parseBreakdown(input('A'))).found).to.deep.equal(['A /categories/0']);
    expect(read(parseBreakdown(input('B'))).found).to.deep.equal(['B /categories/0/categories/0']);
    expect(read(parseBreakdown(input('C'))).problems).to.deep.equal(['not-allowed /annotations/0/at/category: A, B']);
  });

  it('are about a group, or with a series about one of its categories', () => {
    expect(read(parseBreakdown({ ...GROUPS, annotations: at({ category: 'Wales' }) })).found).to.deep.equal([
      'Wales /groups/1',
    ]);
    const place = { category: 'Wales', series: 'Rented' };
    expect(read(parseBreakdown({ ...GROUPS, annotations: at(place) })).found).to.deep.equal([
      'Wales, Rented /groups/1/categories/1',
    ]);
    expect(read(parseBreakdown({ ...GROUPS, annotations: at({ series: 'Rented' }) })).problems).to.deep.equal([
      'missing-member /annotations/0/at/category: London, Wales',
    ]);
  });
});

describe('annotations of other charts', () => {
  it('are about a measure, a phase, an event, the headline or a figure of its trend', () => {
    const measures = [{ label: 'Staff', value: 1, target: 2 }];
    expect(read(parseProgress({ title: 'T', measures, annotations: at({ category: 'Staff' }) })).found).to.deep.equal([
      'Staff /measures/0',
    ]);
    const phases = [{ label: 'Pilot', period: '2022' }];
    expect(read(parseTimeline({ title: 'T', phases, annotations: at({ category: 'Pilot' }) })).found).to.deep.equal([
      'Pilot /phases/0',
    ]);
    expect(read(parseFigure({ title: 'T', value: 4, annotations: at({}) })).found).to.deep.equal([' /value']);
    const observations = [
      { period: '2019', value: 3 },
      { period: '2020', value: 4 },
    ];
    const trend = { title: 'T', value: 4, period: '2020', observations, annotations: at({ period: '2019' }) };
    expect(read(parseFigure(trend)).found).to.deep.equal([' /observations/0']);
  });

  it('are about an earlier figure of a measure, or without a period about the measure', () => {
    const observations = [
      { period: '2019', value: 3 },
      { period: '2020', value: 4 },
    ];
    const input = (place: object) => ({
      title: 'T',
      measures: [{ label: 'Staff', value: 5, target: 9, period: '2021', observations }],
      annotations: at(place),
    });
    const earlier = '/measures/0/observations/1';
    expect(read(parseProgress(input({ period: '2020' })))).to.deep.equal({ found: [` ${earlier}`], problems: [] });
    expect(read(parseProgress(input({ category: 'Staff', period: '2020' }))).found).to.deep.equal([`Staff ${earlier}`]);
    expect(read(parseProgress(input({ category: 'Staff', period: '2021' }))).found).to.deep.equal([
      'Staff /measures/0',
    ]);
    expect(read(parseProgress(input({ category: 'Staff' }))).found).to.deep.equal(['Staff /measures/0']);
  });

  it('have no place that no datum has: a category with a period where no datum has one', () => {
    const measures = [{ label: 'Staff', value: 1, target: 2 }];
    const annotations = at({ category: 'Staff', period: '2021' });
    const { data, problems } = parseProgress({ title: 'T', measures, annotations });
    expect(data?.annotations).to.equal(undefined);
    expect(problems.map((problem) => english.problem(problem))).to.deep.equal([
      '/annotations/0/at/period: Unknown member. Correct its name, or remove it. It is not used.',
    ]);
  });

  it('that cannot be read are left out', () => {
    const { problems } = read(parseFigure({ title: 'T', value: 4, annotations: [{ text: 'No place' }, 'text'] }));
    expect(problems).to.deep.equal(['missing-member /annotations/0/at: ', 'wrong-type /annotations/1: ']);
  });
});
