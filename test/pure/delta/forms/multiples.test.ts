import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Observation } from '../../../../src/contract/observation.js';
import { deltaClaims } from '../../../../src/delta/claims.js';
import { parseDelta, type DeltaData, type SeriesData } from '../../../../src/delta/data.js';
import { layoutDelta, type DeltaLayout } from '../../../../src/delta/layout.js';
import { englishDelta } from '../../../../src/words/en/delta.js';

const years = (...values: readonly Observation['value'][]): readonly Observation[] =>
  values.map((value, i) => ({ period: String(2018 + i), value }));
const series = (of: Readonly<Record<string, readonly Observation['value'][]>>): readonly SeriesData[] =>
  Object.entries(of).map(([label, values]) => ({ label, observations: years(...values) }));

function lay(document: Partial<DeltaData>): DeltaLayout {
  const { data } = parseDelta({ title: 'Homes', unit: 'homes', ...document });
  if (!data) throw new Error('nothing to draw');
  return layoutDelta(data, englishDelta, { form: 'multiples' });
}
const round = (share = NaN): number => Math.round(share * 1e3) / 1e3;
const marks = ({ scenes }: DeltaLayout, scene: number): string[] =>
  (scenes[scene]?.marks ?? []).map((mark) =>
    mark.type === 'run'
      ? [mark.id, mark.tone ?? '-', mark.cell ?? '-', ...Array.from(mark.ys, round)].join(' ')
      : [mark.type, mark.row, mark.cell ?? '-', mark.tone ?? mark.status ?? '-'].join(' '),
  );
const heads = ({ scenes }: DeltaLayout): string[] =>
  scenes.map(({ head }) => [head?.text, head?.strong, head?.note].filter(Boolean).join(' '));

describe('the form multiples', () => {
  it('has a plot for each series on one scale, in the accent, with its name and latest figure', () => {
    const layout = lay({ series: series({ North: [10, 20], South: [40, 30] }) });
    expect(layout.form).to.equal('multiples');
    expect(heads(layout)).to.deep.equal(['North 20', 'South 30']);
    expect(heads(lay({ unit: '%', series: series({ North: [10, 20], South: [40, 30] }) }))).to.deep.equal([
      'North 20%',
      'South 30%',
    ]);
    expect(marks(layout, 0)).to.deep.equal(['/series/0 - 0 0.75 0.5', 'dot 1 0 -']);
    expect(marks(layout, 1)).to.deep.equal(['/series/1 - 2 0 0.25', 'dot 1 2 -']);
    expect(layout.scenes[1]?.x?.ticks.map(({ text }) => text)).to.deep.equal(['2018', '2019']);
    expect(layout.scenes.map(({ labels }) => labels.map(({ text }) => text))).to.deep.equal([['40'], []]);
    expect(layout.frame.notes).to.deep.equal(['All on one scale, from 0 to 40.']);
  });
  it('has a scale for each unit, of which the top is named in each plot', () => {
    const [north, south, east] = series({ North: [10, 20], South: [4000, 3000], East: [30, 5] });
    const layout = lay({ series: [north!, { ...south!, unit: 'GBP' }, east!] });
    expect(layout.form).to.equal('multiples');
    expect(heads(layout)).to.deep.equal(['North 20 homes', 'South £3,000', 'East 5 homes']);
    expect(marks(layout, 0)[0]).to.equal('/series/0 - 0 0.667 0.333');
    expect(marks(layout, 1)[0]).to.equal('/series/1 - 2 0 0.25');
    expect(marks(layout, 2)[0]).to.equal('/series/2 - 4 0 0.833');
    expect(layout.scenes.map(({ labels }) => labels.map(({ text }) => text))).to.deep.equal([
      ['30'],
      ['£4,000'],
      ['30'],
    ]);
    expect(layout.frame.notes).to.deep.equal(['Scales: North and East from 0 to 30; South from 0 to £4,000.']);
    expect(layout.frame.sentence).to.match(
      /^North: 20 homes in 2019, .* South: £3,000 in 2019, .* East: 5 homes in 2019/,
    );
  });
  it('is what `auto` draws of several units', () => {
    const [north, south] = series({ North: [10, 20], South: [40, 30] });
    const { data } = parseDelta({ title: 'Homes', unit: 'homes', series: [north!, { ...south!, unit: '%' }] });
    expect(layoutDelta(data!, englishDelta).form).to.equal('multiples');
    const one = [
      { ...north!, observations: years(10) },
      { ...south!, unit: '%', observations: years(40) },
    ];
    expect(layoutDelta(parseDelta({ title: 'Homes', series: one }).data!, englishDelta).form).to.equal('lines');
  });
  it('states how many of many series on several scales there are, and how many rose and fell', () => {
    const [north, south, east, west] = series({ North: [10, 20], South: [40, 30], East: [1, 2], West: [3, 4] });
    const { frame } = lay({
      series: [north!, { ...south!, unit: '%' }, { ...east!, unit: 'GBP' }, { ...west!, unit: 'km' }],
    });
    expect(frame.sentence).to.equal('Four series from 2018 to 2019. Three rose and one fell.');
  });
  it('does not draw a benchmark of another unit, with which nothing is compared', () => {
    const [north, south, all] = series({ North: [10, 20], South: [40, 30], All: [3, 4] });
    const benchmark = { ...all!, unit: '%', role: 'benchmark' } as const;
    const { form, frame } = lay({ series: [north!, south!, benchmark] });
    expect(form).to.equal('lines');
    expect(frame.notes.join(' ')).to.include('Figures of another kind');
  });

  it('names no scale of a series without a figure', () => {
    const [north, south] = series({ North: [10, 20], South: [40, 30] });
    const none = { ...south!, unit: '%', observations: [{ period: '2018', value: null }] };
    expect(lay({ series: [north!, none] }).frame.notes).to.include('Scales: North from 0 to 20.');
  });

  it('draws a target in the plots of its unit alone', () => {
    const [north, south] = series({ North: [10, 20], South: [40, 30] });
    const layout = lay({ target: 30, series: [north!, { ...south!, unit: '%' }] });
    expect(marks(layout, 0)[0]).to.equal('rule 0 - target');
    expect(marks(layout, 1)[0]).to.equal('/series/1 - 2 0 0.25');
    expect(layout.frame.notes.join(' ')).to.not.include('another kind');
  });
  it('names the top of the scale where no line is near it, or in the note alone', () => {
    const labelsOf = (first: readonly number[]) =>
      lay({ series: series({ North: first, South: [0, 0, 0] }) }).scenes[0]?.labels.map(({ text, x }) => [text, x]);
    expect(labelsOf([40, 40, 5])).to.deep.equal([['40', 1]]);
    expect(labelsOf([5, 40, 40])).to.deep.equal([['40', 0]]);
    expect(labelsOf([40, 5, 40])).to.deep.equal([]);
  });
  it('counts how many rose and fell from the first period to the last, and names the largest change', () => {
    const document = { series: series({ North: [10, 0, 20], South: [40, 90, 35] }) };
    expect(lay(document).frame.sentence).to.equal(
      'One rose and one fell. The largest change was for North: 20 homes in 2020, up 10 (100%) on 2018.',
    );
    const { data } = parseDelta({ title: 'Homes', ...document });
    const claims = deltaClaims(data!, englishDelta, { form: 'multiples' });
    const text = 'One rose and one fell.';
    expect(claims.slice(0, 2)).to.deep.equal([
      { kind: 'count', pointers: ['/series/0/observations/2'], value: { value: 1 }, reason: 'up', text },
      { kind: 'count', pointers: ['/series/1/observations/2'], value: { value: 1 }, reason: 'down', text },
    ]);
  });
  it('does not count if a change is not known, and names the series', () => {
    const { frame } = lay({ series: series({ North: [10, 20], South: [40, null], East: [1, 2] }) });
    expect(frame.sentence).to.equal('The largest change was for North: 20 homes in 2019, up 10 (100%) on 2018.');
    expect(frame.notes).to.include('Not compared: South.');
  });
  it('has the average of amounts behind each, where every series has an exact figure', () => {
    const layout = lay({
      series: series({ North: [10, 20, 30, 1], South: [20, 20, 30, 2], East: [30, 20, '[c]', 3] }),
    });
    expect([0, 1, 2].map((scene) => marks(layout, scene)[0])).to.deep.equal(
      Array.from({ length: 3 }, () => '/series past - 0.333 0.333 NaN 0.933'),
    );
    expect(layout.scenes[0]?.keys?.map(({ text }) => text)).to.deep.equal(['average of the three']);
  });
  it('has no average of several things', () => {
    const layout = lay({
      series: series({
        'North, births': [10, 20],
        'North, deaths': [20, 20],
        'South, births': [30, 20],
        'South, deaths': [30, 10],
      }),
    });
    expect(layout.scenes[0]?.keys).to.equal(undefined);
  });
  it('has no average of parts and their sum', () => {
    const layout = lay({ series: series({ Juniors: [10, 20], Seniors: [20, 20], Total: [30, 40] }) });
    expect(layout.scenes[0]?.keys).to.equal(undefined);
  });
  it('has no average of what is on several scales', () => {
    const some = { Reach: [40_000, 31_000], Results: [212, 148], Gifts: [190, 170], Calls: [160, 120] };
    const { scenes } = lay({ unit: undefined, series: series(some) });
    expect(scenes.flatMap(({ keys = [] }) => keys)).to.deep.equal([]);
  });
  it('has no average of rates, but the benchmark that is published', () => {
    const rates = { unit: '%', kind: 'rate' as const };
    const all = series({ North: [10, 20], South: [20, 20], East: [30, 20] });
    expect(lay({ ...rates, series: all }).scenes[0]?.keys).to.equal(undefined);
    const benchmark: SeriesData = { label: 'All areas', role: 'benchmark', observations: years(15, 20) };
    const layout = lay({ ...rates, series: [...all, benchmark] });
    expect(layout.scenes).to.have.lengthOf(3);
    expect(marks(layout, 2)[0]).to.equal('/series/3 past 6 0.5 0.333');
    expect(layout.scenes[0]?.keys?.map(({ text }) => text)).to.deep.equal(['All areas, 20% in 2019']);
  });
  it('names the period of a latest figure that is earlier than that of the others, and what is missing or not complete', () => {
    const observations = [...years(10), { period: '2019', value: 5, through: '2019-06' }];
    const all = series({ North: [10, '30 [c]'], South: [20, 30], East: ['[c]', null], West: [1, '>2'] });
    const layout = lay({ series: [...all, { label: 'Isles', observations }] });
    expect(heads(layout)).to.deep.equal([
      'North 10 2018',
      'South 30',
      'East no figure given',
      'West over 2',
      'Isles 5 so far',
    ]);
  });
  it('draws the target in each plot', () => {
    const layout = lay({ target: 30, series: series({ North: [10, 20], South: [40, 30] }) });
    expect(marks(layout, 0)[0]).to.equal('rule 0 - target');
    expect(marks(layout, 1)[0]).to.equal('rule 0 - target');
    expect(layout.scenes[0]?.keys?.map(({ text }) => text)).to.deep.equal(['Target']);
  });
  it('marks events and spans in each plot, and names them in a note', () => {
    const document = {
      events: [{ period: '2019', label: 'Sales rule' }],
      spans: [{ period: '2018', label: 'Pilot' }],
      series: series({ North: [10, 20, 30], South: [40, 30, 30] }),
    };
    const layout = lay(document);
    expect(marks(layout, 1).slice(0, 2)).to.deep.equal(['rect 0 - span', 'rule 0 - -']);
    expect(layout.frame.notes).to.include('Marked in each: Pilot (2018); Sales rule (2019).');
  });
  it('says why it is not drawn', () => {
    const notes = (document: Partial<DeltaData>): readonly string[] => lay(document).frame.notes;
    expect(notes({ series: series({ North: [10, 20] }) })).to.include(
      'Not drawn as small charts: there is only one series.',
    );
    const many = Object.fromEntries(Array.from({ length: 37 }, (_, i) => [`S${i}`, [1, 2]]));
    expect(notes({ series: series(many) })).to.include('Not drawn as small charts: there are too many series.');
    const mixed = [...years(40), { period: '2019-Q1', value: 30 }];
    expect(notes({ series: [...series({ North: [10, 20] }), { label: 'South', observations: mixed }] })).to.include(
      'Not drawn as small charts: the figures do not share one scale.',
    );
  });
  it('is the same whatever a withheld figure is', () => {
    const [one, other] = ['50 [c]', '99 [c]'].map((value) =>
      JSON.stringify(lay({ series: series({ North: [10, 40], South: [20, value], East: [1, 2] }) })),
    );
    expect(one).to.equal(other);
  });
  it('is chosen for seven to 24 series, but for a slope of seven or eight between two periods', () => {
    const chosen = (count: number, ...values: readonly Observation['value'][]): string | undefined => {
      const all = Object.fromEntries(Array.from({ length: count }, (_, i) => [`S${i}`, values]));
      return layoutDelta(parseDelta({ title: 'Homes', series: series(all) }).data!, englishDelta).form;
    };
    expect([chosen(6, 1, 2, 3), chosen(7, 1, 2, 3), chosen(24, 1, 2, 3)]).to.deep.equal([
      'lines',
      'multiples',
      'multiples',
    ]);
    expect(chosen(25, 1, 2, 3)).to.equal('lines');
    // Two periods are a slope, if every change is known and the names do not crowd.
    expect([6, 7, 8, 9, 24, 25].map((count) => chosen(count, 1, 2))).to.deep.equal([
      'lines',
      'slope',
      'slope',
      'multiples',
      'multiples',
      'slope',
    ]);
    expect([chosen(7, 1, '>2'), chosen(7, 1, null)]).to.deep.equal(['multiples', 'multiples']);
  });
  it('has scales by size for series without a unit of which some would be flat beside the others', () => {
    const sizes = (document: Partial<DeltaData>): readonly (string | undefined)[] => {
      const { data } = parseDelta({ title: 'Site', ...document });
      const layout = data && layoutDelta(data, englishDelta);
      return [layout?.form, ...(layout?.frame.notes ?? []).filter((note) => /scale/i.test(note))];
    };
    const site = { Visits: [120000, 131000], Complaints: [33, 52], Users: [80000, 90000] };
    const own = 'Scales: Visits and Users from 0 to 150,000; Complaints from 0 to 60.';
    const flat = 'Complaints is too small to be read on this scale; the table has the figures.';
    expect(sizes({ series: series(site) })).to.deep.equal(['multiples', own]);
    // So have those next to series of a unit.
    const [visits, complaints, users] = series(site);
    const gifts: SeriesData = { label: 'Gifts', unit: 'GBP', observations: years(480, 410) };
    expect(sizes({ series: [visits!, complaints!, users!, gifts] })).to.deep.equal([
      'multiples',
      `${own.slice(0, -1)}; Gifts from 0 to £500.`,
    ]);
    // Figures of one unit, and those that a target is compared with, stay on one scale.
    expect(sizes({ unit: 'people', series: series(site) })).to.deep.equal(['lines', flat]);
    expect(sizes({ target: 100000, series: series(site) })).to.deep.equal(['lines', flat]);
    // In steps of less than ten there is no gap between the sizes.
    expect(sizes({ series: series({ A: [9000, 8000], B: [1000, 900], C: [150, 140], D: [50, 40] }) })[0]).to.equal(
      'lines',
    );
    // Changes on different scales are not compared.
    const { data } = parseDelta({ title: 'Site', series: series({ ...site, Staff: [500, 510], Rooms: [20, 21] }) });
    const sentence = data && layoutDelta(data, englishDelta).frame.sentence;
    expect(sentence).to.equal('Five series from 2018 to 2019. All five rose.');
    // Zeros can be read on any scale.
    expect(sizes({ series: series({ Visits: [120000, 131000], Outages: [0, 0] }) })).to.deep.equal(['lines']);
  });
});
