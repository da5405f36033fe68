import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { MeasureData, ProgressData } from '../../../src/progress/data.js';
import { barsOf, claims, expectedOf, keysOf, lay, linesOf, one, rowOf, rowOfLayout } from './laid-out.js';

describe('the row of a measure', () => {
  const ROWS: readonly (readonly [measure: Partial<MeasureData>, value: string, rest: string])[] = [
    [{ value: 85000, target: 100000, unit: 'homes' }, '85,000', 'of 100,000 homes · 85%'],
    [{ value: 0, target: 100000 }, '0', 'of 100,000 · 0%'],
    [{ value: 100000, target: 100000 }, '100,000', 'of 100,000 · 100%'],
    [{ value: 1320, target: 1200 }, '1,320', 'of 1,200 · 110%, 120 above the target'],
    [{ value: '>110000', target: 100000 }, 'over 110,000', 'of 100,000 · over 110%, over 10,000 above the target'],
    [{ value: '>60000', target: 100000 }, 'over 60,000', 'of 100,000 · over 60%'],
    [{ value: '<60000', target: 100000 }, 'under 60,000', 'of 100,000 · under 60%'],
    [{ value: '~60000', target: 100000 }, 'about 60,000', 'of 100,000 · about 60%'],
    [{ value: '50000..60000', target: 100000 }, '50,000 to 60,000', 'of 100,000 · 50% to 60%'],
    [{ value: 99960, target: 100000 }, '99,960', 'of 100,000 · 99.9%'],
    [{ value: 40, target: 100000 }, '40', 'of 100,000 · under 0.1%'],
    // A figure on the other side of zero has no share of its target.
    [{ value: -500, target: 1000 }, '−500', 'of 1,000'],
    [{ value: 6, target: -1.2 }, '6', 'of −1.2'],
    [{ value: -0.6, target: -1.2 }, '−0.6', 'of −1.2 · 50%'],
    [{ value: '-5..10', target: 100 }, '−5 to 10', 'of 100'],
    // A difference with "about" is unknown.
    [{ value: '~20830', target: 20860, baseline: 8905 }, 'about 20,830', 'from 8,905 towards 20,860'],
    [{ value: 20830, target: '~20860', baseline: 8905 }, '20,830', 'from 8,905 towards about 20,860'],
    [{ value: '~20830', target: 20860, baseline: 0 }, 'about 20,830', 'about 99.9% of the way from 0 to 20,860'],
    // A limit has no share.
    [{ value: 50, target: '~97.2', polarity: 'up-bad' }, '50', 'target about 97.2'],
    [{ value: 0, target: '0..0.9', baseline: -0.2, polarity: 'up-bad' }, '0', 'target 0 to 0.9, −0.2 at the start'],

    [{ value: 1460, baseline: 1780, target: 890 }, '1,460', '36% of the way from 1,780 to 890'],
    [{ value: 885, baseline: 1780, target: 890 }, '885', '100.6% of the way from 1,780 to 890, 5 past the target'],
    [{ value: 890, baseline: 1780, target: 890 }, '890', '100% of the way from 1,780 to 890'],
    [
      { value: '<885', baseline: 1780, target: 890 },
      'under 885',
      'over 100.5% of the way from 1,780 to 890, over 5 past the target',
    ],
    [{ value: '>1460', baseline: 1780, target: 890 }, 'over 1,460', 'under 36% of the way from 1,780 to 890'],
    [{ value: 30, baseline: 20, target: 60 }, '30', '25% of the way from 20 to 60'],
    [{ value: 30, baseline: 0, target: 60 }, '30', '50% of the way from 0 to 60'],
    [{ value: -3, baseline: -5, target: -1 }, '−3', '50% of the way from −5 to −1'],

    [{ value: 85000, target: '~100000', unit: 'homes' }, '85,000', 'of about 100,000 homes · about 85%'],
    [{ value: 120000, target: '~100000' }, '120,000', 'of about 100,000 · about 120%'],
    [{ value: 85000, target: '>100000' }, '85,000', 'target over 100,000, 15,000 below it'],
    [{ value: 120000, target: '>100000' }, '120,000', 'target over 100,000'],
    [{ value: 120000, target: '<100000' }, '120,000', 'target under 100,000, 20,000 above it'],
    [{ value: 85000, target: '80000..100000' }, '85,000', 'target 80,000 to 100,000'],
    [{ value: 120000, target: '80000..100000' }, '120,000', 'target 80,000 to 100,000, 20,000 above it'],
    [{ value: '>60000', target: '<=100000' }, 'over 60,000', 'target at most 100,000'],
    [{ value: '<60000', target: '>=100000' }, 'under 60,000', 'target at least 100,000, over 40,000 below it'],
    [{ value: 1460, baseline: 1780, target: '<890' }, '1,460', '36% of the way from 1,780 to under 890'],
    [{ value: 800, baseline: 1780, target: '>=890' }, '800', 'target at least 890, 90 below it, 1,780 at the start'],
    [{ value: 5, target: '>=0' }, '5', 'target at least 0'],
    // A range that is met has no way beyond it.
    [{ value: 1.5, baseline: 0, target: '1..9.5' }, '1.5', 'from 0 towards 1 to 9.5'],
    [{ value: 0.5, baseline: 0, target: '1..9.5' }, '0.5', '50% of the way from 0 to 1 to 9.5'],
    [{ value: 1460, baseline: '~1780', target: 890 }, '1,460', 'from about 1,780 towards 890'],

    [{ value: 62, target: 80, unit: '%' }, '62%', 'target 80%, 18 points below it'],
    [{ value: 62, target: 100, unit: '%' }, '62%', 'of 100%'],
    [{ value: 62, target: 80, unit: '% of adults' }, '62%', 'target 80% of adults, 18 points below it'],
    [{ value: 82.5, target: 80, unit: '%' }, '82.5%', 'target 80%, 2.5 points above it'],
    [{ value: 81, target: 80, unit: '%' }, '81%', 'target 80%, 1 point above it'],
    [{ value: 82, target: 80, unit: '%', polarity: 'up-bad' }, '82%', 'target at most 80%, 2 points above it'],

    [{ value: '>6000', unit: 'households' }, 'over 6,000 households', 'no target set'],
    [{ value: null, target: 12000 }, 'no figure given', 'target 12,000'],
    [{ value: '[c]', target: 50 }, 'withheld', 'target 50'],
    [{ value: { missing: 'not-yet-due' }, target: 50 }, 'not yet due', 'target 50'],
    [{ value: 85000, target: null }, '85,000', 'no target given'],
    [{ value: 85000, target: '[c]' }, '85,000', 'target withheld'],
    [{ value: '85000 [p]', target: 100000 }, '85,000 (provisional)', 'of 100,000 · 85%'],
    [{ value: '85000 [e]' }, '85,000 (estimated)', 'no target set'],
  ];
  for (const [measure, value, rest] of ROWS)
    it(`of ${JSON.stringify(measure)} is "${value}" and "${rest}"`, () => {
      expect(rowOf(measure)).to.deep.include({ value, rest });
    });

  it('has the precision of its own figures next to a measure of another thing', () => {
    const layout = lay({
      measures: [
        { label: 'Schools taught', value: 212, target: 200 },
        { label: 'Miles planted', value: 12.4, target: 30 },
      ],
    });
    expect(rowOfLayout(layout).rest).to.equal('212 of 200, 12 above the target');
  });

  it('keeps its name, and has one where it was given none', () => {
    expect(rowOf({ label: 'Homes' }).name).to.equal('Homes');
    expect(rowOf({ label: '' }).name).to.equal('(unnamed)');
  });

  it('does not write a value as its target by rounding', () => {
    expect(rowOf({ value: 99.96, target: 100, decimals: 1 }).value).to.equal('99.9');
    expect(rowOf({ value: 100, target: 100, decimals: 1 }).value).to.equal('100.0');
    expect(rowOf({ value: '~99.96', target: 100, decimals: 1 }).value).to.equal('about 99.9');
  });

  it('says nothing of a withheld figure, nor lets it be worked out from its parts', () => {
    const layout = one({
      value: { value: 1437, confidentiality: 'C' },
      target: 2000,
      parts: [{ label: 'Grants', value: 700 }],
    });
    expect(JSON.stringify(layout)).to.not.match(/437|737/);
    expect(barsOf(layout)).to.deep.equal([]);
  });
});

describe('the parts of a measure', () => {
  const parts = [
    { label: 'Received', value: 450 },
    { label: 'Pledged', value: 150 },
  ];

  it('stand one behind the other in its bar, each with its words', () => {
    const layout = one({ value: 600, target: 1000, parts });
    expect(barsOf(layout)).to.deep.equal([
      [0, 45, 'part 0'],
      [45, 15, 'part 2'],
    ]);
    expect(rowOfLayout(layout).parts).to.deep.equal([
      { text: 'Received: 450', part: 0 },
      { text: 'Pledged: 150', part: 2 },
    ]);
  });

  it('that have no figure are named', () => {
    const { parts: said } = rowOf({ value: 600, target: 1000, parts: [parts[0]!, { label: 'Pledged', value: null }] });
    expect(said[1]?.text).to.equal('Pledged: no figure given');
  });

  it('that do not make the figure get a note', () => {
    expect(one({ value: 620, target: 1000, parts }).frame.notes).to.deep.equal([
      'Homes: The parts fall short of the figure by 20.',
    ]);
    expect(one({ value: 580, target: 1000, parts }).frame.notes).to.deep.equal([
      'Homes: The parts exceed the figure by 20.',
    ]);
    expect(one({ value: 600, target: 1000, parts }).frame.notes).to.deep.equal([]);
    expect(one({ value: '>500', target: 1000, parts }).frame.notes).to.deep.equal([]);
    const percent = [{ label: 'Received', value: 40 }];
    expect(one({ value: 45, unit: '%', parts: percent }).frame.notes).to.deep.equal([
      'Homes: The parts fall short of the figure by 5 percentage points.',
    ]);
  });
});

describe('the milestones of a measure', () => {
  const milestones = [
    { label: 'Half way', value: 50000, due: '2020' },
    { label: 'Three quarters', value: 75000 },
  ];

  it('without a name are their amounts', () => {
    const layout = one({
      value: 60000,
      target: 100000,
      milestones: [
        { label: '', value: 50000 },
        { label: '', value: 75000 },
      ],
    });
    expect(rowOfLayout(layout).milestones).to.deep.equal(['50,000, reached', '75,000, not yet reached']);
  });

  it('stand on its way, and say by when and whether they are reached', () => {
    const layout = one({ value: 60000, target: 100000, milestones });
    expect(linesOf(layout, 'milestone')).to.deep.equal([50, 75]);
    expect(rowOfLayout(layout).milestones).to.deep.equal([
      'Half way: 50,000, due 2020, reached',
      'Three quarters: 75,000, not yet reached',
    ]);
  });

  it('are reached exactly there', () => {
    expect(rowOf({ value: 50000, target: 100000, milestones }).milestones[0]).to.match(/, reached$/);
  });

  it('of a goal that goes down are reached from above', () => {
    const down = { baseline: 1780, target: 890, milestones: [{ label: 'Half', value: 1335 }] };
    expect(linesOf(one({ value: 1300, ...down }), 'milestone')).to.deep.equal([50]);
    expect(rowOf({ value: 1300, ...down }).milestones).to.deep.equal(['Half: 1,335, reached']);
    expect(rowOf({ value: 1400, ...down }).milestones[0]).to.equal('Half: 1,335, not yet reached');
    // From above 0 to about 0 the way leads down, wherever it begins.
    const toZero = { baseline: '>0', target: '~0', milestones: [{ label: 'One', value: 1 }] };
    expect(rowOf({ value: 0, ...toZero }).milestones).to.deep.equal(['One: 1, reached']);
  });

  it('say nothing of being reached where the bounds do not tell, or where there is no figure', () => {
    expect(rowOf({ value: '>40000', target: 100000, milestones }).milestones[0]).to.equal('Half way: 50,000, due 2020');
    expect(rowOf({ value: null, target: 100000, milestones }).milestones[0]).to.equal('Half way: 50,000, due 2020');
    expect(rowOf({ value: '>50000', target: 100000, milestones }).milestones[0]).to.match(/, reached$/);
    const withheld = { value: 52000, low: 51000, high: 53000, level: 95, confidentiality: 'C' } as const;
    expect(rowOf({ value: withheld, target: 100000, milestones }).milestones[0]).to.equal('Half way: 50,000, due 2020');
    const survey = rowOf({ value: '52000 (49000..55000)', target: 100000, milestones }).milestones;
    expect(survey).to.deep.equal(['Half way: 50,000, due 2020', 'Three quarters: 75,000, not yet reached']);
  });

  it('say nothing of being reached where the start or the target was given and cannot be read', () => {
    const unread = { value: 60000, milestones, unit: 'homes' };
    expect(rowOf({ ...unread, baseline: '€1.2m' }).milestones[0]).to.equal('Half way: 50,000, due 2020');
    expect(rowOf({ ...unread, target: '€1.2m' }).milestones[0]).to.equal('Half way: 50,000, due 2020');
  });

  it('are reached from above where the start is a bound at least as high', () => {
    const row = { value: 45640, milestones: [{ label: 'A', value: 50000 }] };
    expect(rowOf({ ...row, baseline: '>50000' }).milestones).to.deep.equal(['A: 50,000, reached']);
    expect(rowOf({ ...row, baseline: '>40000' }).milestones).to.deep.equal(['A: 50,000']);
  });

  it('that were due before the day of the figure are reached by that day, perhaps later than they were due', () => {
    const told = (asOf: string) => rowOf({ value: 60000, target: 100000, milestones }, { asOf }).milestones[0];
    expect(told('2021-06-30')).to.equal('Half way: 50,000, due 2020, reached by 30 June 2021');
    expect(told('2020-12-31')).to.equal('Half way: 50,000, due 2020, reached');
  });

  it('below "at least 95" are reached from below', () => {
    expect(rowOf({ value: 60000, target: '>=100000', milestones }).milestones).to.deep.equal([
      'Half way: 50,000, due 2020, reached',
      'Three quarters: 75,000, not yet reached',
    ]);
  });

  it('are reached in the direction of the target, or of the polarity, also below zero', () => {
    const state = (measure: Partial<MeasureData>) =>
      rowOf({ value: 0, milestones: [{ label: 'M', value: -300 }], ...measure }).milestones;
    expect(state({ target: 0, polarity: 'up-good' })).to.deep.equal(['M: −300, reached']);
    expect(state({ polarity: 'up-good' })).to.deep.equal(['M: −300, not yet reached']);
    const about = { target: '~-30', polarity: 'up-good', milestones: [{ label: 'M', value: 50000 }] } as const;
    expect(state({ value: 23790, ...about })).to.deep.equal(['M: 50,000, not yet reached']);
    const down = { target: '~0', baseline: 0.1, polarity: 'up-bad', milestones: [{ label: 'M', value: 0.1 }] } as const;
    expect(state(down)).to.deep.equal(['M: 0.1, reached']);
    const between = { value: -426.6, target: -704.1, polarity: 'up-good' } as const;
    expect(state({ ...between, milestones: [{ label: 'M', value: -444.8 }] })).to.deep.equal(['M: −444.8, reached']);
    expect(state({ target: -500 })).to.deep.equal(['M: −300, not yet reached']);
    expect(state({})).to.deep.equal(['M: −300, not yet reached']);
  });

  it('beyond the target have their place on the bar', () => {
    const layout = one({ value: 10, target: 100, milestones: [{ label: 'Twice', value: 200 }] });
    expect(linesOf(layout, 'target')).to.deep.equal([50]);
    expect(linesOf(layout, 'milestone')).to.deep.equal([100]);
  });

  it('have a place on the bar however far they are beyond it', () => {
    const far = { target: 5e-324, milestones: [{ label: 'Far', value: 1 }] };
    expect(linesOf(one({ value: null, ...far }), 'milestone')).to.deep.equal([100]);
    expect(linesOf(one({ value: 5e-324, ...far }), 'milestone')).to.deep.equal([100]);
  });

  it('without a target are words alone', () => {
    const layout = one({ value: 60000, milestones });
    expect(layout.scenes).to.deep.equal([]);
    expect(rowOfLayout(layout).milestones).to.deep.equal([
      'Half way: 50,000, due 2020, reached',
      'Three quarters: 75,000, not yet reached',
    ]);
  });
});

describe('time and pace', () => {
  const ofYears = { span: '2018/2024', asOf: '2023-01-15' } as const;

  it('are unknown of a reporting year that may begin on any day', () => {
    const measure = { value: 5, target: 9, baseline: 1, period: '2020/21' };
    expect(one(measure, ofYears).frame.sentence).to.equal('In 2020/21, the target has not yet been reached.');
    expect(rowOf(measure, ofYears).status).to.equal(undefined);
    expect(one(measure, { ...ofYears, asOf: '2020-12-31' }).frame.sentence).to.equal(
      'In 2020/21, up to 31 December 2020, the target had not yet been reached.',
    );
  });

  it('are unknown of a period that is still to come', () => {
    const measure = { value: 5, target: 9, baseline: 1, period: '2024' };
    expect(one(measure, ofYears).frame.sentence).to.equal('In 2024, the target has not yet been reached.');
    expect(rowOf(measure, ofYears).status).to.equal(undefined);
  });

  const span = { span: '2018/2022', asOf: '2021-12-31', kind: 'cumulative' } as const;
  const paceOf = (value: MeasureData['value'], more: Partial<MeasureData> = {}): string | undefined =>
    rowOf({ value, target: 100000, ...more }, span).status;
  const LINE = 'Ahead: compared with a straight line from 1 January 2018 to 31 December 2022.';

  it('are not said where the figures have no last day', () => {
    const layout = one({ value: 85000, target: 100000 }, { ...span, asOf: '2020/..' });
    expect([layout.frame.sentence, layout.frame.notes]).to.deep.equal([
      'The target has not yet been reached.',
      ['Duration: 2018 to 2022.'],
    ]);
    expect(rowOfLayout(layout)).to.deep.include({ rest: 'of 100,000 · 85%', status: undefined });
    expect(expectedOf(layout)).to.equal(undefined);
  });

  it('are not claimed before the time of the campaign begins', () => {
    const layout = one({ value: 100, target: 1000 }, { ...span, asOf: '2017-12-31' });
    expect(layout.frame.sentence).to.equal('By 31 December 2017, the target had not yet been reached.');
    expect(rowOfLayout(layout)).to.deep.include({ rest: 'of 1,000 · 10%', status: undefined });
    expect(expectedOf(layout)).to.equal(undefined);
  });

  it('are said where the span has an end and the day is known', () => {
    const layout = one({ value: 85000, target: 100000 }, span);
    expect(layout.frame.sentence).to.equal(
      'By 31 December 2021, after 4 of 5 years (2018 to 2022), the target had not yet been reached.',
    );
    expect(expectedOf(layout)).to.equal(80);
    expect(layout.frame.notes).to.deep.equal([LINE]);
  });

  it('are claimed of no measure without a day, or with a span that has no end', () => {
    const none = 'The target has not yet been reached.';
    for (const [more, sentence, ...notes] of [
      [{}, none],
      [{ span: '2018/2022' }, none, 'Duration: 2018 to 2022.'],
      [{ asOf: '2021-12-31' }, 'By 31 December 2021, the target had not yet been reached.'],
      [
        { span: '2018/..', asOf: '2021-12-31' },
        'By 31 December 2021, the target had not yet been reached.',
        'Duration: since 2018.',
      ],
    ] as const) {
      const layout = one({ value: 85000, target: 100000 }, more);
      expect(layout.frame.sentence).to.equal(sentence);
      expect(rowOfLayout(layout)).to.deep.include({ status: undefined, rest: 'of 100,000 · 85%' });
      expect(expectedOf(layout)).to.equal(undefined);
      expect(layout.frame.notes).to.deep.equal(notes);
    }
  });

  it('say where the measure stands against a straight line', () => {
    expect(rowOf({ value: 85000, target: 100000 }, span)).to.deep.include({
      rest: 'of 100,000 · 85%',
      status: 'Ahead',
    });
    expect(paceOf(60000)).to.equal('Behind');
    expect(paceOf('>85000')).to.equal('Ahead');
    expect(paceOf('<60000')).to.equal('Behind');
    const half = { span: '2021-01-01/2021-12-30', asOf: '2021-07-01' };
    expect(rowOf({ value: 50, target: 100, kind: 'cumulative' }, half).status).to.equal('On track');
  });

  it('say nothing of a per cent, a stock or a flow per period whose start nobody published', () => {
    expect(rowOf({ value: 60, target: 80, unit: '%' }, { ...span, kind: undefined }).status).to.equal(undefined);
    expect(rowOf({ value: 60, target: 80 }, { ...span, kind: undefined }).status).to.equal(undefined);
    for (const kind of ['stock', 'rate', 'share', 'index'] as const) {
      expect(paceOf(60000, { kind })).to.equal(undefined);
      expect(paceOf(60000, { kind, baseline: 10000 })).to.equal('Behind');
    }
    expect(paceOf(60000, { kind: 'flow', baseline: 10000 })).to.equal(undefined);
  });

  it('count a running total from 0 only if it begins with the campaign', () => {
    expect(paceOf(60000, { period: '2018/..' })).to.equal('Behind');
    expect(paceOf(60000, { period: '2015/..' })).to.equal(undefined);
    expect(paceOf(60000, { period: '2015/..', baseline: 10000 })).to.equal('Behind');
    expect(rowOf({ value: 5, target: 10, period: '2018/..' }, { ...span, kind: undefined }).status).to.equal('Behind');
    expect(rowOf({ value: 5, target: 10, period: '2016/..' }, { ...span, kind: undefined }).status).to.equal(undefined);
  });

  it('say nothing where the bounds do not tell', () => {
    for (const value of ['>60000', '<85000', '~85000', '70000..90000', '82000 (79000..85000)', null, '[c]'])
      expect(paceOf(value)).to.equal(undefined);
  });

  it('claim nothing of a straight line to a target that is not exact, or from a baseline that is not', () => {
    for (const [more, status] of [
      [{ target: '~100000' }, undefined],
      [{ target: '>100000' }, 'Below target'],
      [{ target: '90000..110000' }, 'Below target'],
      [{ baseline: '~5' }, undefined],
    ] as const)
      expect([paceOf(20000, more), expectedOf(one({ value: 20000, target: 100000, ...more }, span))]).to.deep.equal([
        status,
        undefined,
      ]);
    const layout = one({ value: 20000, target: '~100000' }, span);
    expect(keysOf(layout)).to.deep.equal([]);
    expect(layout.frame.notes).to.deep.equal([]);
  });

  it('say nothing of a limit, toward which nobody is ahead', () => {
    expect(paceOf(85000, { polarity: 'up-bad' })).to.equal('Met');
    expect(paceOf(120000, { polarity: 'up-bad' })).to.equal('Above target');
    const layout = one({ value: 85000, target: 100000, polarity: 'up-bad' }, span);
    expect([expectedOf(layout), keysOf(layout)]).to.deep.equal([undefined, ['zone']]);
  });

  it('of a goal that goes down are ahead where less is left', () => {
    expect(paceOf(1000, { baseline: 1780, target: 890 })).to.equal('Ahead');
    expect(paceOf(1460, { baseline: 1780, target: 890 })).to.equal('Behind');
  });

  it('take a span known by day as it is', () => {
    const days = { span: '2021-01-01/2021-12-31', asOf: '2021-07-02', kind: 'cumulative' } as const;
    const { frame } = one({ value: 50, target: 100 }, days);
    expect(frame.sentence).to.equal(
      'By 2 July 2021, after 50% of the time (1 January to 31 December 2021), the target had not yet been reached.',
    );
    expect(frame.notes).to.deep.equal(['Behind: compared with a straight line from 1 January to 31 December 2021.']);
  });

  it('are all there once the time is over', () => {
    const layout = one({ value: 85000, target: 100000 }, { ...span, asOf: '2023-05-01' });
    expect(expectedOf(layout)).to.equal(undefined);
    expect(rowOfLayout(layout).status).to.equal('Not reached');
    expect(layout.frame.sentence).to.equal(
      'By 1 May 2023, after the end of the period (2018 to 2022), the target was not reached.',
    );
    expect(one({ value: '85000 [p]', target: 100000 }, { ...span, asOf: '2022-12' }).frame.sentence).to.equal(
      'At the end of the period (2018 to 2022), the target was not reached (provisional).',
    );
    expect(one({ value: '>85000', target: 100000 }, { ...span, asOf: '2022-12' }).frame.sentence).to.equal(
      'At the end of the period (2018 to 2022), it is uncertain whether the target was met.',
    );
    expect(one({ value: 85000, target: 100000, period: '2022' }, { span: '2018/2022' }).frame.sentence).to.equal(
      'In 2022, at the end of the period (2018 to 2022), the target was not reached.',
    );
  });
});

describe('where the measures stand, in one sentence', () => {
  const past = { label: 'A', value: 1320, target: 1200 };
  const reached = { label: 'B', value: 1200, target: 1200 };
  const before = { label: 'C', value: 700, target: 1200 };
  const undecided = { label: 'D', value: '>700', target: 1200 };
  const unnamed = { label: 'E', value: null, target: 1200 };
  const untargeted = { label: 'F', value: 700 };
  const withheld = { label: 'G', value: '[c]', target: 1200 };
  const about = { label: 'H', value: 1320, target: '~1200' };
  const open = { label: 'I', value: 1320, target: '>1200' };
  const part = { label: 'J', value: 45, total: 50 };
  const STANDING: readonly (readonly [measures: readonly MeasureData[], sentence: string])[] = [
    [[{ ...past, polarity: 'up-good' }], 'The target has been passed.'],
    [[{ ...past, kind: 'cumulative' }], 'The target has been passed.'],
    [[{ ...past, observations: [{ period: '2020', value: 900 }] }], 'The target has been passed.'],
    [[{ ...past, observations: [{ period: '2020', value: 1500 }] }], 'The figure is above the target.'],
    [[past], 'The figure is above the target.'],
    [[{ ...past, value: '1320 [f]' }], 'The figure is above the target (forecast).'],
    // An interval around the target, and a start that is not known, prove nothing.
    [[{ ...past, value: '1320 (1100..1500)' }], 'It is uncertain whether the target is met.'],
    [[{ ...past, value: '1320 (1250..1500)' }], 'The figure is above the target.'],
    [[{ ...past, value: '1320 (1200..1500)' }], 'It is uncertain whether the target is met.'],
    [[{ ...past, value: '1100 (1000..1150)' }], 'The target has not yet been reached.'],
    [[{ ...past, baseline: null }], 'It is uncertain whether the target is met.'],
    [[{ ...past, value: -20 }], 'The target has not yet been reached.'],
    [[reached], 'The target has been reached.'],
    [[before], 'The target has not yet been reached.'],
    [[undecided], 'It is uncertain whether the target is met.'],
    [[about], 'It is uncertain whether the target is met.'],
    [[open], 'The target is met.'],
    [[{ ...open, value: 1100 }], 'The figure is below the target.'],
    [[{ ...about, target: '1000..1200' }], 'The figure is above the target.'],
    [[unnamed], ''],
    [[untargeted], ''],
    [[withheld], ''],
    [[past, past], 'Both are above their targets.'],
    [[before, before, before], 'None of the three has reached its target.'],
    [[undecided, undecided], 'Both are too uncertain to tell.'],
    [[untargeted, untargeted], 'Neither has a published target.'],
    [[untargeted, untargeted, untargeted], 'None of the three has a published target.'],
    [[part], ''],
    [
      [part, { ...part, label: 'K', value: 30 }],
      'The largest share is that of J, 90%; the smallest is that of K, 60%.',
    ],
    [[part, { ...part, label: 'K', value: 30, target: 40 }], 'One of the two has not yet reached its target.'],
    [[part, { ...part, label: 'K', value: null }], 'One of the two has no figure.'],
    [[past, before], 'One of the two is above its target and one is below its own.'],
    [
      [past, past, reached, before, untargeted],
      'Two of the five are above their targets, one has reached its own, one is below its own and one has no published target.',
    ],
  ];
  for (const [measures, sentence] of STANDING)
    it(`of ${measures.map(({ label }) => label).join(', ')} is "${sentence}"`, () => {
      expect(lay({ measures }).frame.sentence).to.equal(sentence);
    });
});

describe('what the sentence states of figures that are not compared', () => {
  it('is of a figure that was not given not that its target is withheld', () => {
    const layout = one({ value: null, target: '[c]' });
    expect(rowOfLayout(layout)).to.deep.include({ value: 'no figure given', rest: 'target withheld' });
    expect(
      claims({ measures: [{ label: 'Homes', value: null, target: '[c]' }] }).map(({ kind, reason }) => [kind, reason]),
    ).to.deep.equal([['missing', 'missing']]);
  });

  it('is withheld only of the figure itself', () => {
    const [a, b] = [
      { label: 'A', value: 942300 },
      { label: 'B', value: 348700, baseline: '[c]' },
    ];
    expect(lay({ measures: [a, b] }).frame.sentence).to.equal('Neither has a published target.');
    expect(lay({ measures: [a, { ...b, baseline: 5, target: '[c]' }] }).frame.sentence).to.equal(
      'Neither has a published target.',
    );
    expect(lay({ measures: [a, { ...b, value: '[c]', target: 5 }] }).frame.sentence).to.equal(
      'One of the two is withheld and one has no published target.',
    );
  });

  it('is missing of a figure that cannot exist, whatever its start is', () => {
    const measure = { label: 'Homes', value: { missing: 'cannot-exist' as const }, target: 24, baseline: '[c]' };
    const missing = claims({ measures: [measure] }).filter(({ kind }) => kind === 'missing');
    expect(missing.map(({ reason }) => reason)).to.deep.equal(['cannot-exist']);
  });

  it('names the statuses that some have, and how many', () => {
    const measures = (...values: readonly string[]): readonly MeasureData[] =>
      values.map((value) => ({ label: 'A', value, target: 100 }));
    const sentence = (...values: readonly string[]) => lay({ measures: measures(...values) }).frame.sentence;
    expect(sentence('5 [p]', '6 [p]')).to.equal('Neither has reached its target (provisional).');
    expect(sentence('5 [u]', '6')).to.equal('Neither has reached its target (one figure: low reliability).');
    expect(sentence('5 [p]', '6 [p]', '7')).to.equal(
      'None of the three has reached its target (two figures: provisional).',
    );
    const counts = claims({ measures: measures('5 [u]', '6') }).filter(({ kind }) => kind === 'count');
    expect(counts.map(({ text, pointers }) => [text, pointers])).to.deep.include([
      'one figure: low reliability',
      ['/measures/0'],
    ]);
  });

  it('is the time alone of a single measure without an outcome', () => {
    const sentence = (more: Partial<ProgressData>) => one({ value: null, target: 5 }, more).frame.sentence;
    expect(sentence({ asOf: '2024-03-31' })).to.equal('31 March 2024.');
    expect(sentence({ period: '2024', asOf: '2024-03-31' })).to.equal('2024, up to 31 March 2024.');
    expect(sentence({ span: '2020/2024', asOf: '2023-12-31' })).to.equal(
      '4 of 5 years (2020 to 2024) had passed by 31 December 2023.',
    );
    expect(sentence({})).to.equal('');
  });
});

describe('the distances in a column', () => {
  it('are left out where they may be nothing', () => {
    expect(rowOf({ value: '>=0.3', target: '<0.3' }).rest).to.equal('target under 0.3');
  });

  const gapsOf = (measures: readonly MeasureData[]): readonly string[] =>
    measures.map((_, index) => rowOfLayout(lay({ measures, unit: '%' }), index).gap);

  it('have the precision of the figures', () => {
    const targets = [95, 95.5].map((target, i) => ({ label: `${i}`, value: i ? 122 : 119, target }));
    expect(gapsOf(targets)).to.deep.equal(['+24.0', '+26.5']);
    const values = ['17.0', 41.5].map((value, i) => ({ label: `${i}`, value, target: 20 }));
    expect(gapsOf(values)).to.deep.equal(['−3.0', '+21.5']);
    const whole = [17, 41].map((value, i) => ({ label: `${i}`, value, target: 20 }));
    expect(gapsOf(whole)).to.deep.equal(['−3', '+21']);
  });

  it('are not padded if they are bounds', () => {
    const measures = ['41.5', '>30'].map((value, i) => ({ label: `${i}`, value, target: 20 }));
    expect(gapsOf(measures)).to.deep.equal(['+21.5', 'over +10']);
  });

  it('are the size of what is missing, if a bound is below the target', () => {
    const measures = ['>7000', '>=7000', '<7000', 5000].map((value, i) => ({ label: `${i}`, value, target: 9000 }));
    expect(gapsOf(measures)).to.deep.equal([
      'less than 2,000 below',
      'at most 2,000 below',
      'more than 2,000 below',
      '−4,000',
    ]);
  });
});

describe('the legend of progress', () => {
  it('has the start of all measures, which no head may have room for', () => {
    const legendOf = (baseline: string) =>
      lay({
        title: 'T',
        unit: '%',
        target: 95,
        measures: [
          { label: 'A', value: 96, baseline: '80' },
          { label: 'B', value: 84, baseline },
        ],
      }).legend.map(({ text }) => text);
    expect(legendOf('80')).to.deep.equal(['80% at the start']);
    expect(legendOf('70')).to.deep.equal(['start']);
  });

  it('explains the marks that are there, each once, and no others', () => {
    const legend = (measure: Partial<MeasureData>, more?: Partial<ProgressData>) => keysOf(one(measure, more));
    expect(legend({ value: 85000 })).to.deep.equal([]);
    expect(legend({ value: 120, target: 100 })).to.deep.equal(['past']);
    expect(legend({ value: -20, target: 100 })).to.deep.equal(['back']);
    expect(legend({ value: '>60', target: 100 })).to.deep.equal(['at-least']);
    expect(legend({ value: '60 (55..65)', target: 100 })).to.deep.equal(['interval']);
    expect(legend({ value: 60, target: 100 }, { span: '2018/2022', asOf: '2021', kind: 'cumulative' })).to.deep.equal([
      'pace',
    ]);
    expect(legend({ value: 60, target: 100, milestones: [{ label: 'Half', value: 50 }] })).to.deep.equal(['milestone']);
  });

  it('names the target only where neither the words beside the bar nor the head above it do', () => {
    const measure = (label: string, target: number) => ({ label, value: 5, target, unit: 'homes' });
    expect(keysOf(one({ value: 85000, target: 100000 }))).to.deep.equal([]);
    expect(keysOf(lay({ measures: [measure('A', 10), measure('B', 10)] }))).to.deep.equal([]);
    expect(keysOf(lay({ measures: [measure('A', 10), measure('B', 12)] }))).to.deep.equal(['target']);
  });
});

describe('what was said of a measure', () => {
  it('is the last day of its own figures', () => {
    const layout = one({ value: 50, target: 100, asOf: '2022-12-31' }, { span: '2018/2022', asOf: '2018-06-30' });
    const { frame } = layout;
    expect(rowOfLayout(layout)).to.deep.include({ rest: 'of 100 · 50%', status: 'Not reached' });
    expect(frame.sentence).to.equal('At the end of the period (2018 to 2022), the target was not reached.');
  });

  it('is its own time', () => {
    const measures = [
      { label: 'A', value: 50, target: 100 },
      { label: 'B', value: 5, target: 10, period: '2018/..' },
    ];
    const layout = lay({ period: '2021', measures });
    expect(layout.frame.sentence).to.equal('Neither has reached its target.');
    expect([0, 1].map((index) => rowOfLayout(layout, index).rest)).to.deep.equal([
      '50 of 100, 2021',
      '5 of 10, since 2018',
    ]);
  });

  it('is what was said of its target and its parts', () => {
    const target = { value: 100, status: 'P' as const, note: 'Set in 2020.', revision: { previous: 120 } };
    const parts = [
      { label: 'Received', value: { value: 30, source: 'Homes Agency' } },
      { label: 'Pledged', value: '20 [e]' },
    ];
    const layout = one({ value: 50, target, parts });
    const { frame } = layout;
    const row = rowOfLayout(layout);
    expect(row.rest).to.equal('of 100 (provisional) · 50%');
    expect(row.parts.map(({ text }) => text)).to.deep.equal(['Received: 30', 'Pledged: 20, estimated']);
    expect(frame.notes).to.deep.equal(['Homes, target: Set in 2020.', 'Homes, target: revised from 120']);
    expect(frame.sources.map(({ name }) => name)).to.deep.equal(['Homes Agency']);
  });

  it('is what was said of its baseline and its milestones', () => {
    const { rest, milestones } = rowOf({
      value: 60,
      baseline: '20 [e]',
      target: 100,
      unit: { other: 'pounds', currency: 'GBP' },
      milestones: [{ label: 'Half way', value: '~50 [p]', due: '2020' }],
    });
    expect(rest).to.equal('50% of the way from £20 (estimated) to £100');
    expect(milestones[0]).to.equal('Half way: about £50 (provisional), due 2020');
  });

  it('is the language of its name', () => {
    expect(rowOf({ value: 5, lang: 'fr' }).lang).to.equal('fr');
    expect(rowOf({ value: 5, lang: 'en' }, { lang: 'en' }).lang).to.equal(undefined);
    expect(rowOf({ value: 5 }, { lang: 'ar-EG' }).lang).to.equal('ar-EG');
    expect(rowOf({ value: 5, lang: 'en-GB' }, { lang: 'ar' }).lang).to.equal(undefined);
  });

  it('is not that it is on the way where it went the other way', () => {
    const layout = one({ value: 5200, baseline: 4751, target: 2375 });
    expect(layout.frame.sentence).to.equal('The figure is further from the target than at the start.');
    expect(rowOfLayout(layout)).to.deep.include({
      value: '5,200',
      rest: 'target 2,375, 4,751 at the start',
      status: 'Going back',
    });
  });

  it('says of a start without a number why there is none', () => {
    const told = (baseline: MeasureData['baseline']): readonly string[] => {
      const layout = one({ value: 50, target: 100, baseline });
      const { value, rest } = rowOfLayout(layout);
      return [`${value} ${rest}`, layout.frame.sentence ?? ''];
    };
    // The figure itself is not withheld.
    const sentence = 'It is uncertain whether the target is met.';
    expect(told({ missing: 'withheld' })).to.deep.equal(['50 of 100, withheld at the start', sentence]);
    expect(told('some')).to.deep.equal(['50 of 100, figure not readable at the start', '']);
    expect(told(null)[0]).to.equal('50 of 100, no figure given at the start');
  });

  it('is of a limit, where up is bad, that it is above it or below', () => {
    const limit = { polarity: 'up-bad', target: 500 } as const;
    for (const [value, rest, sentence] of [
      [560, 'target at most 500, 60 above it', 'The figure is above the target.'],
      [430, 'target at most 500', 'The target is met.'],
      [-10, 'target at most 500', 'The target is met.'],
      [500, 'target at most 500', 'The target is met.'],
      ['>430', 'target at most 500', 'It is uncertain whether the target is met.'],
    ] as const) {
      const layout = one({ ...limit, value });
      expect(rowOfLayout(layout).rest).to.equal(rest);
      expect(layout.frame.sentence).to.equal(sentence);
    }
    expect(rowOf({ ...limit, value: 40, baseline: 50 }).rest).to.equal('target at most 500, 50 at the start');
    expect(rowOf({ ...limit, value: 1460, baseline: 1780 }).rest).to.equal('25% of the way from 1,780 to 500');
    expect(rowOf({ ...limit, value: 560, milestones: [{ label: 'At most', value: 520 }] }).milestones[0]).to.equal(
      'At most: 520',
    );
    expect(one({ ...limit, value: '490 (470..510)' }).frame.sentence).to.equal(
      'It is uncertain whether the target is met.',
    );
    const both = { ...limit, label: 'A', value: 560 };
    expect(lay({ measures: [both, both] }).frame.sentence).to.equal('Both are above their targets.');
  });

  it('has no share of a range', () => {
    expect(rowOf({ value: 280, target: '300..350' }).rest).to.equal('target 300 to 350, 20 below it');
  });
});

describe('a bar of which a part has no number', () => {
  it('is in one piece, and shows no part of it', () => {
    for (const none of [null, '[c]']) {
      const layout = one({
        value: 100,
        target: 200,
        parts: [
          { label: 'Received', value: 60 },
          { label: 'Pledged', value: none },
        ],
      });
      expect(barsOf(layout)).to.deep.equal([[0, 50]]);
      expect(rowOfLayout(layout).parts.map(({ part }) => part)).to.deep.equal([undefined, undefined]);
    }
  });
});

describe('an annotation of an earlier figure', () => {
  it('is below the row of its measure, after its period', () => {
    const observations = [
      { period: '2021-Q1', value: 3 },
      { period: '2021-Q2', value: 4 },
    ];
    const { table } = one(
      { value: 4, target: 9, period: '2021-Q2', observations },
      {
        annotations: [
          { at: { category: 'Homes' }, text: 'All districts' },
          { at: { period: '2021-Q1' }, text: 'New count' },
        ],
      },
    );
    expect(table.row(0).remark).to.equal('All districts; Q1 2021: New count');
  });
});

describe('the heads of figures', () => {
  const TWO = { unit: 'TWh', measures: [measure('Germany', 137, 150), measure('Spain', 62.5, 80)] };
  function measure(label: string, value: number, target?: number): MeasureData {
    return { label, value, ...(target !== undefined && { target }) };
  }

  it('are only read where the only one says no more than that these are values', () => {
    const counted = [measure('North', 81), measure('South', 8)];
    expect(lay({ measures: counted }).hasHeads).to.equal(false);
    expect(lay(TWO).hasHeads).to.equal(true);
    expect(lay({ measures: [measure('North', 81, 100)] }).hasHeads).to.equal(false);
  });

  it('state a unit that cards have after their figures', () => {
    expect(lay(TWO, 'bars').unit).to.equal('');
    for (const form of ['thermometer', 'ring', 'waffle'] as const) expect(lay(TWO, form).unit, form).to.equal('TWh');
    expect(lay({ ...TWO, unit: '%' }, 'ring').unit).to.equal('');
    expect(lay({ unit: 'TWh', measures: [measure('Germany', 137, 150)] }, 'ring').unit).to.equal('');
  });
});
