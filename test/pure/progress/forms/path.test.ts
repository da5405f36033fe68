import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Dot, Rule, Run } from '../../../../src/marks/mark.js';
import type { MeasureData } from '../../../../src/progress/data.js';
import type { ProgressLayout } from '../../../../src/progress/layout.js';
import { keysOf, lay, marksOf } from '../laid-out.js';

const percent = (share: number): number => Math.round(share * 1e3) / 10;
const HISTORY = [
  { period: '2020', value: 20 },
  { period: '2021', value: 40 },
];
const SPAN = { span: '2020/2024', asOf: '2022-12-31', unit: '%', kind: 'share' } as const;
const BUSES: MeasureData = {
  label: 'Buses',
  value: 50,
  baseline: 0,
  target: 100,
  period: '2022',
  observations: HISTORY,
};
const path = (measure: Partial<MeasureData> = {}, more: object = SPAN) =>
  lay({ ...more, measures: [{ ...BUSES, ...measure }] }, 'path');

const runsOf = (layout: ProgressLayout) => marksOf(layout).filter((mark): mark is Run => mark.type === 'run');
/** The heights of the points of a run, in per cent from the foot. */
const heights = (run: Run | undefined) => Array.from(run?.ys ?? [], (y) => (Number.isNaN(y) ? null : percent(1 - y)));
/** The stretches of the expected paths: heights of both ends, and `past` if the target was replaced. */
const expectedOf = (layout: ProgressLayout) =>
  marksOf(layout)
    .filter((mark): mark is Rule => mark.type === 'rule' && mark.role === 'expected')
    .map(({ y1, y2, tone }) => [percent(1 - y1), percent(1 - y2), ...(tone ? [tone] : [])]);
const diamonds = (layout: ProgressLayout) =>
  marksOf(layout).filter((mark): mark is Dot => mark.type === 'dot' && mark.shape === 'diamond');
const gapOf = ({ frame }: ProgressLayout) =>
  /(?<=\. )(?:\S+ percentage|On )[^.]*expected path\./.exec(frame.sentence ?? '')?.[0];

describe('the form path', () => {
  it('names the last target with its time', () => {
    const targets = [
      { period: '2024', value: 80 },
      { period: '2026', value: 100 },
    ];
    const { scenes, frame } = lay(
      { unit: 'kt CO2e', measures: [{ ...BUSES, target: 0, baseline: 90, targets: [{ period: '2030', value: 0 }] }] },
      'path',
    );
    expect(scenes[0]?.ends?.labels.map(({ strong }) => strong)).to.deep.equal(['Target 0 in 2030']);
    expect(frame.sentence).to.match(/ 50 kt CO2e to go\.$/);
    expect(path({ targets }).scenes[0]?.ends?.labels.map(({ strong }) => strong)).to.deep.equal([
      'Target 100% in 2026',
    ]);
  });

  it('compares no figure of one year with the path of what is counted since the start', () => {
    const since = (kind?: 'cumulative') =>
      lay(
        {
          span: '2018/2022',
          unit: 'homes',
          ...(kind && { kind }),
          measures: [
            {
              label: 'Homes',
              value: 7600,
              target: 100,
              period: '2018/..',
              observations: [
                { period: '2018', value: 10 },
                { period: '2019', value: 30, through: '2019-06' },
              ],
            },
          ],
        },
        'path',
      ).frame.sentence;
    expect(since()).to.not.include('expected path');
    expect(since('cumulative')).to.include('ahead of the expected path');
  });

  it('states how many places a rank is behind its path, which leads up to the first', () => {
    const ranks = { value: 26, baseline: 33, target: 10, observations: [{ period: '2021', value: 30 }] };
    const layout = path(ranks, { ...SPAN, unit: 'ordinal', kind: undefined });
    expect(layout.frame.sentence).to.match(/ 7 places behind the expected path\.$/);
    expect(layout.scenes[0]?.y?.ticks.at(-1)?.text).to.equal('1st');
  });

  it('names years at the edge of the plot only where the next one has room beside them', () => {
    const observations = Array.from({ length: 6 }, (_, i) => ({ period: String(2016 + i), value: 10 * i }));
    const { ticks = [] } = path({ observations }, { ...SPAN, span: '2016/2024' }).scenes[0]?.x ?? {};
    expect(ticks[0]?.least).to.equal(undefined);
    for (const { position, least = 0 } of ticks.slice(1, 3)) {
      // The first name begins at the edge, the next one is centred: 2.2 ems and a half of that, each of four figures.
      expect((position - (ticks[0]?.position ?? 0)) * least, String(position)).to.be.at.least(1.5);
    }
  });
  it('has no distance where a time has several figures', () => {
    const twice = [...HISTORY, { period: '2022', value: 60 }, { period: '2022', value: null }];
    expect(path({ observations: twice }).frame.sentence).not.to.match(/expected path/);
    expect(path({ observations: HISTORY }).frame.sentence).to.match(/expected path/);
  });
  it('has no distance of a figure in another unit', () => {
    const later = { period: '2022', value: 55, unit: 'vans' };
    const measure = { value: 50, period: '2021', observations: [...HISTORY.slice(0, 1), later] };
    const { sentence } = path(measure, { span: '2020/2024', unit: 'buses' }).frame;
    expect(sentence).to.match(/ 10 buses ahead of the expected path\.$/);
  });
  it('names days of the figures of a few weeks', () => {
    const observations = [
      { period: '2025-10-06/2025-10-12', value: 20 },
      { period: '2025-10-13/2025-10-19', value: 40 },
    ];
    const measure = { label: 'Buses', value: 60, period: '2025-10-20/2025-10-26', target: 100, observations };
    const { scenes } = lay({ measures: [measure] }, 'path');
    expect(scenes[0]?.x?.ticks.map(({ text }) => text)).to.deep.equal(['12 Oct 2025', '19 Oct 2025', '26 Oct 2025']);
  });
  it('names the ends of years by their month next to figures of months, and by the year next to those of years', () => {
    const ticksOf = (layout: ProgressLayout) => layout.scenes[0]?.x?.ticks.map(({ text }) => text);
    const targets = [{ period: '2025-03', value: 100 }];
    const observations = [
      { period: '2022-06', value: 20 },
      { period: '2023-06', value: 40 },
    ];
    const more = { unit: '%', kind: 'share', asOf: '2024-08-31' };
    expect(ticksOf(path({ target: undefined, targets, observations, period: '2024-08' }, more))).to.deep.equal([
      'Dec 2022',
      'Dec 2023',
      'Dec 2024',
    ]);
    expect(ticksOf(path())).to.deep.equal(['2019', '2020', '2021', '2022', '2023', '2024']);
  });
  it('has a line across the plot at a target that has no day, and states what is left to it', () => {
    const layout = path({ baseline: undefined }, { unit: '%', kind: 'share' });
    const lines = marksOf(layout).filter((mark): mark is Rule => mark.type === 'rule' && mark.role === 'target');
    expect(lines.map(({ id, x1, x2, y1 }) => [id, x1, x2, percent(1 - y1)])).to.deep.equal([
      ['/measures/0/target', 0, 1, 100],
    ]);
    expect(layout.scenes[0]?.keys?.map(({ text }) => text)).to.deep.equal(['figures', 'Target 100%']);
    expect(layout.frame.sentence).to.equal('In 2022, the target had not yet been reached. 50 percentage points to go.');
  });
  it('is a line of the figures, and a dashed one from the baseline to the target', () => {
    const layout = path();
    expect(heights(runsOf(layout)[0])).to.deep.equal([20, 40, 50]);
    expect(expectedOf(layout)).to.deep.equal([[0, 100]]);
    expect(diamonds(layout).map(({ id }) => id)).to.deep.equal(['/measures/0/target']);
    expect(layout.scenes[0]?.x?.ticks.map(({ text }) => text)).to.deep.equal([
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
    ]);
    expect(layout.scenes[0]?.keys?.map(({ text }) => text)).to.deep.equal(['figures', 'expected path', 'Target 100%']);
  });

  it('states the distance to the expected path, downward too', () => {
    expect(gapOf(path())).to.equal('10 percentage points behind the expected path.');
    expect(gapOf(path({ value: 60 }))).to.equal('On the expected path.');
    expect(gapOf(path({ value: 61.5 }))).to.equal('1.5 percentage points ahead of the expected path.');
    const down = { value: 40, baseline: 100, target: 0, observations: [{ period: '2020', value: 90 }] };
    expect(gapOf(path(down))).to.equal('On the expected path.');
    expect(gapOf(path({ ...down, value: 30 }))).to.equal('10 percentage points ahead of the expected path.');
    expect(gapOf(path({ value: '>50' }))).to.equal(undefined);
  });

  it('is ahead and behind of nothing where targets fall and the figures come from below', () => {
    const targets = [
      { period: '2020', value: 80 },
      { period: '2024', value: 75 },
    ];
    expect(gapOf(path({ baseline: undefined, target: undefined, targets, value: 0 }))).to.equal(undefined);
  });

  it('is ahead and behind of nothing where the first figure is at the last target already', () => {
    const targets = [
      { period: '2020', value: 80 },
      { period: '2024', value: 75 },
    ];
    const observations = [{ period: '2018', value: 75 }];
    expect(gapOf(path({ baseline: undefined, target: undefined, targets, observations, value: 40 }))).to.equal(
      undefined,
    );
  });

  it('takes the direction of targets that fall from period to period, where nothing else has one', () => {
    const targets = [
      { period: '2020', value: 80 },
      { period: '2024', value: 40 },
    ];
    const observations = [
      { period: '2020', value: 85 },
      { period: '2021', value: 75 },
    ];
    const falling = { baseline: undefined, target: undefined, targets, observations };
    expect(gapOf(path({ ...falling, value: 65 }))).to.equal('5 percentage points behind the expected path.');
    expect(gapOf(path({ ...falling, value: 55 }))).to.equal('5 percentage points ahead of the expected path.');
    expect(gapOf(path({ ...falling, value: 65, polarity: 'up-good' }))).to.equal(
      '5 percentage points ahead of the expected path.',
    );
  });

  it('states no distance of a figure before one that cannot be read, but of one before those to come', () => {
    const before = (later: unknown): string | undefined =>
      gapOf(
        path({
          observations: [
            { period: '2020', value: 20 },
            { period: '2023', value: later as number },
          ],
        }),
      );
    expect(before(null)).to.equal('10 percentage points behind the expected path.');
    expect(before('about a lot')).to.equal(undefined);
  });

  it('leads through targets for periods, and in grey to one that was replaced', () => {
    const targets = [
      { period: '2022', value: 80 },
      { period: '2024', value: 90, replaced: '2021-06' },
      { period: '2024', value: 100 },
    ];
    const layout = path({ target: undefined, targets });
    expect(expectedOf(layout)).to.deep.equal([
      [0, 90, 'past'],
      [0, 80],
      [80, 100],
    ]);
    expect(gapOf(layout)).to.equal('30 percentage points behind the expected path.');
    expect(layout.scenes[0]?.keys?.map(({ text }) => text)).to.include('earlier target 90% (until June 2021)');
  });

  it('states the distance in money with pence', () => {
    const unit = { other: 'pounds', currency: 'GBP' };
    const money = { value: 50.5, target: 101.1, observations: [{ period: '2020', value: 20.5 }] };
    const { sentence = '' } = path(money, { ...SPAN, unit }).frame;
    expect(sentence).to.include('£10.16 behind the expected path.');
  });

  it('names the targets before the last at their diamonds, on the side that is turned away from the path', () => {
    const labelsOf = (measure: Partial<MeasureData>) =>
      path(measure)
        .scenes[0]?.labels.filter(({ role }) => role === 'note')
        .map(({ text, anchor, line }) => [text, anchor, line]);
    const rising = [
      { period: '2021', value: 30 },
      { period: '2022', value: 70 },
      { period: '2024', value: 90 },
    ];
    expect(labelsOf({ target: undefined, targets: rising })).to.deep.equal([
      ['30%', 'start', 0.5],
      ['70%', 'start', 0.5],
    ]);
    expect(labelsOf({})).to.deep.equal([]);
  });
  it('leads to the target of the measure, whatever a list of targets has for the same day', () => {
    const layout = path({ targets: [{ period: '2024', value: 80 }] });
    expect(diamonds(layout).map(({ id }) => id)).to.deep.equal(['/measures/0/target']);
    expect(gapOf(layout)).to.equal('10 percentage points behind the expected path.');
    const about = path({ target: '~100', targets: [{ period: '2030', value: 100 }] });
    expect(gapOf(about)).to.equal('10 percentage points behind the expected path.');
  });

  it('has a dotted forecast with its band', () => {
    const observations = [...HISTORY, { period: '2024', value: '70 (60..85) [f]' }];
    const [band, forecast, line] = runsOf(path({ observations }));
    expect([band?.shape, forecast?.status]).to.deep.equal(['area', 'forecast']);
    expect(heights(band)).to.deep.equal([50, 85]);
    expect(heights(forecast)).to.deep.equal([50, 70]);
    expect(heights(line)).to.deep.equal([20, 40, 50]);
    expect(keysOf(path({ observations }))).to.deep.equal([]);
    const keys = path({ observations }).scenes[0]?.keys?.map(({ text }) => text);
    expect(keys).to.deep.equal(['figures', 'expected path', 'Target 100%', 'forecast', 'interval']);
  });

  it('names its target and its forecast at their ends where there is room, and keeps the key of its other lines', () => {
    const observations = [...HISTORY, { period: '2024', value: '70 (60..85) [f]' }];
    const [scene] = path({ observations }).scenes;
    expect(scene?.ends?.labels.map(({ text, strong = '' }) => `${text} ${strong}`.trim())).to.deep.equal([
      'Target 100%',
      'Forecast 70%',
    ]);
    const kept = scene?.keys?.filter(({ stays }) => stays).map(({ text }) => text);
    expect(kept).to.deep.equal(['figures', 'expected path', 'interval']);
  });

  it('has no key of its only line where the target is named at its end', () => {
    const observations = [
      { period: '2021', value: 300 },
      { period: '2022', value: 350 },
    ];
    const measures = [{ label: 'Homes', value: 380, target: 500, observations }];
    const [scene] = lay({ measures }, 'path').scenes;
    expect(scene?.keys?.map(({ text, stays }) => [text, stays])).to.deep.equal([
      ['figures', undefined],
      ['Target 500', undefined],
    ]);
  });

  it('names no line at its end beside another plot, nor one that ends within the plot', () => {
    const two = lay({ ...SPAN, measures: [BUSES, { ...BUSES, label: 'Trams' }] }, 'path');
    expect(two.scenes.map(({ ends }) => ends)).to.deep.equal([undefined, undefined]);
    const observations = [...HISTORY, { period: '2023', value: '70 [f]' }];
    expect(path({ observations }).scenes[0]?.ends?.labels.map(({ strong }) => strong)).to.deep.equal(['Target 100%']);
  });

  it('reads a range at the start of a forecast as the range that it is', () => {
    const observations = [...HISTORY, { period: '2024', value: '70 [f]' }];
    const forecast = runsOf(path({ value: '40..60', observations })).find(({ status }) => status === 'forecast');
    expect(heights(forecast)).to.deep.equal([50, 70]);
    expect(forecast?.texts?.map(({ figure }) => figure)).to.deep.equal(['40% to 60%', '70%, forecast']);
  });

  it('draws a forecast of an earlier time by itself', () => {
    const observations = [
      { period: '2019', value: '20 [f]' },
      { period: '2020', value: 40 },
    ];
    const [forecast, line] = runsOf(path({ observations }));
    expect(heights(forecast)).to.deep.equal([20]);
    expect(heights(line)).to.deep.equal([40, 50]);
  });

  it('breaks where a figure is missing, and marks bounds', () => {
    const observations = [
      { period: '2019', value: '<=10' },
      { period: '2020', value: null },
      { period: '2021', value: 40 },
    ];
    const layout = path({ observations });
    expect(heights(runsOf(layout)[0])).to.deep.equal([10, null, 40, 50]);
    expect(keysOf(layout)).to.deep.equal(['at-most']);
    const withheld = (value: number) =>
      path({ observations: [...HISTORY, { period: '2019', value: { value, confidentiality: 'C' } }] }).scenes;
    expect(withheld(7)).to.deep.equal(withheld(70));
  });

  it('ends at the figure of the measure, whatever a list of figures has for the same day', () => {
    for (const value of [30, null])
      expect(heights(runsOf(path({ observations: [...HISTORY, { period: '2022', value }] }))[0])).to.deep.equal([
        20, 40, 50,
      ]);
  });
  it('states no distance of an earlier figure if that of the measure is withheld or not given', () => {
    for (const value of ['[c]', null]) {
      const layout = path({ value, observations: [...HISTORY, { period: '2022', value: 30 }] });
      expect(gapOf(layout), String(value)).to.equal(undefined);
      expect(heights(runsOf(layout)[0])).to.deep.equal([20, 40, 30]);
    }
  });
  it('states no distance where a range is the target', () => {
    expect(gapOf(path({ target: '60..100', targets: [{ period: '2021', value: 30 }] }))).to.equal(undefined);
  });
  it('has no expected path without a start, nor with statuses as published', () => {
    const { baseline: _, ...rest } = BUSES;
    const none = lay({ ...SPAN, measures: [rest] }, 'path');
    expect([expectedOf(none), diamonds(none).length, gapOf(none)]).to.deep.equal([[], 1, undefined]);
    const published = path({}, { ...SPAN, method: 'as-published' });
    expect([expectedOf(published), gapOf(published)]).to.deep.equal([[], undefined]);
  });

  it('is a plot for each measure, and is refused without a history', () => {
    const measures = [BUSES, { ...BUSES, label: 'Trams' }, { label: 'Trains', value: 3 }];
    const layout = lay({ ...SPAN, measures }, 'path');
    expect(layout.scenes.map(({ row }) => row)).to.deep.equal([0, 1]);
    expect(layout.frame.sentence).to.include('Buses: 10 percentage points behind the expected path. Trams:');
    const { form, frame } = path({ observations: [] });
    expect([form, frame.notes.find((note) => note.startsWith('Drawn'))]).to.deep.equal([
      'bars',
      'Drawn as bars: there are no earlier figures with their periods.',
    ]);
  });
});

describe('a share below a path', () => {
  it('comes before its target, where no start leads to it', () => {
    const layout = path({ baseline: undefined, value: 30, unit: 'buses', target: 60, period: '2022' }, {});
    expect(layout.table.row(0).cells).to.include('50% of 60 buses');
  });
});
