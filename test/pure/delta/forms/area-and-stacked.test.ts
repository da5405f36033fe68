import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Observation } from '../../../../src/contract/observation.js';
import { deltaClaims } from '../../../../src/delta/claims.js';
import { parseDelta, type DeltaData, type SeriesData } from '../../../../src/delta/data.js';
import type { DeltaForm } from '../../../../src/delta/forms.js';
import { layoutDelta, type DeltaLayout } from '../../../../src/delta/layout.js';
import { englishDelta } from '../../../../src/words/en/delta.js';

const years = (...values: readonly Observation['value'][]): readonly Observation[] =>
  values.map((value, i) => ({ period: String(2018 + i), value }));
const series = (of: Readonly<Record<string, readonly Observation['value'][]>>): readonly SeriesData[] =>
  Object.entries(of).map(([label, values]) => ({ label, observations: years(...values) }));

function lay(form: DeltaForm, document: Partial<DeltaData>): DeltaLayout {
  const { data } = parseDelta({ title: 'Homes', unit: 'homes', ...document });
  if (!data) throw new Error('nothing to draw');
  return layoutDelta(data, englishDelta, { form });
}
const round = (share = NaN): number => Math.round(share * 1e3) / 1e3;
const marks = ({ scenes: [scene] }: DeltaLayout): string[] =>
  (scene?.marks ?? []).map((mark) => {
    const status = mark.status ?? '-';
    if (mark.type === 'run') {
      const feet = mark.bases ? [' from', ...Array.from(mark.bases, round)] : [];
      return [mark.shape, mark.series ?? '-', status, ...Array.from(mark.ys, round), ...feet].join(' ');
    }
    if (mark.type === 'rect') return ['rect', mark.series, mark.row, round(mark.y), round(mark.height)].join(' ');
    return [mark.type, mark.row, status].join(' ');
  });
const paths = ({ scenes: [scene] }: DeltaLayout): string[] =>
  (scene?.marks ?? []).flatMap((mark) => (mark.type === 'run' ? [mark.d] : []));

describe('the form area', () => {
  it('fills the space between a line and zero, on both sides of it', () => {
    const layout = lay('area', { series: series({ Homes: [20, 40, -40] }) });
    expect(layout.form).to.equal('area');
    expect(marks(layout)).to.deep.equal(['layer - - 0.25 0 1  from 0.5 0.5 0.5', 'line - - 0.25 0 1', 'dot 2 -']);
    expect(paths(layout)[0]).to.equal('M0,25L50,0L100,100L100,50L50,50L0,50Z');
  });
  it('has a gap where there is no figure, and a dot between two gaps', () => {
    const layout = lay('area', { series: series({ Homes: [20, null, 40, '[c]', 10] }) });
    expect(marks(layout)).to.deep.equal([
      'layer - - 0.5 NaN 0 NaN 0.75  from 1 NaN 1 NaN 1',
      'line - - 0.5 NaN 0 NaN 0.75',
      'dot 0 -',
      'dot 2 -',
      'dot 4 -',
    ]);
    expect(paths(layout)).to.deep.equal(['', '']);
  });
  it('draws the stretch up to a provisional figure, a forecast and an incomplete period apart', () => {
    const observations = [...years(20, 40, '30 [p]', '30 [f]'), { period: '2022', value: 10, through: '2022-06' }];
    const layout = lay('area', { series: [{ label: 'Homes', observations }] });
    expect(paths(layout).slice(0, 4)).to.deep.equal([
      'M0,50L24.98,0L24.98,100L0,100Z',
      'M24.98,0L49.97,25L49.97,100L24.98,100Z',
      'M49.97,25L75.02,25L75.02,100L49.97,100Z',
      'M75.02,25L100,75L100,100L75.02,100Z',
    ]);
    expect(layout.scenes[0]?.marks.slice(0, 4).map(({ status }) => status)).to.deep.equal([
      undefined,
      'provisional',
      'forecast',
      'partial',
    ]);
    expect(layout.legend.map(({ key }) => key)).to.deep.equal(['provisional', 'forecast', 'partial']);
    const [sample] = layout.legend;
    expect(sample?.marks.map((mark) => [mark.type === 'run' && mark.shape, mark.tone, mark.status])).to.deep.equal([
      ['layer', 'soft', undefined],
      ['layer', 'soft', 'provisional'],
    ]);
    expect(layout.frame.notes).to.deep.equal([]);
  });
  it('draws the target and a benchmark in front of it', () => {
    const observations = years(10, 20);
    const document = {
      target: 15,
      series: [
        { label: 'Homes', observations },
        { label: 'All', role: 'benchmark' as const, observations },
      ],
    };
    const { scenes } = lay('area', document);
    expect(scenes[0]?.marks.map(({ tone }) => tone ?? '-')).to.deep.equal(['soft', '-', '-', 'benchmark']);
    expect(scenes[0]?.across?.map(({ tone }) => tone)).to.deep.equal(['target']);
  });
  it('says why it is not drawn of several series, and of bounds', () => {
    const several = lay('area', { series: series({ North: [1, 2], South: [3, 4] }) });
    expect([several.form, several.frame.notes]).to.deep.equal([
      'lines',
      ['Not drawn as an area: there are several series.'],
    ]);
    const bound = lay('area', { series: series({ Homes: [1, '>2'] }) });
    expect([bound.form, bound.frame.notes]).to.deep.equal([
      'columns',
      ['Not drawn as an area: a figure is not exact.'],
    ]);
  });
});

describe('the form stacked', () => {
  const whole = true;
  it('draws each part on top of the one before it, and states the total and the largest part', () => {
    const layout = lay('stacked', { whole, series: series({ North: [10, 20], South: [30, 20.5] }) });
    expect(layout.form).to.equal('stacked');
    expect(marks(layout)).to.deep.equal(['layer 0 - 0.8 0.6  from 1 1', 'layer 1 - 0.2 0.19  from 0.8 0.6']);
    expect(layout.frame.sentence).to.equal(
      'In all, 40.5 homes in 2019. The largest part is South: 20.5 homes, down 9.5 (31.7%) on 2018.',
    );
    expect(layout.scenes[0]?.ends?.labels.map(({ text, strong }) => `${text} ${strong}`)).to.deep.equal([
      'North 20',
      'South 20.5',
      'Total 40.5',
    ]);
  });
  it('states no total of a period that has the name of another', () => {
    const observations = ['Midline', 'Later', 'Later'].map((period, i) => ({ period, value: i }));
    const layout = lay('stacked', {
      whole,
      series: [
        { label: 'North', observations },
        { label: 'South', observations },
      ],
    });
    expect(layout.frame.sentence).to.not.match(/^In all/);
  });
  it('claims the sum, the largest part and its change', () => {
    const { data } = parseDelta({ title: 'Homes', whole, series: series({ North: [10, '20 [p]'], South: [30, 25] }) });
    const text = 'In all, 45 (provisional) in 2019.';
    const claims = deltaClaims(data!, englishDelta, { form: 'stacked' });
    expect(claims[0]).to.deep.equal({
      kind: 'total',
      pointers: ['/series/0/observations/1', '/series/1/observations/1'],
      value: { value: 45, status: ['P'] },
      text,
    });
    expect(claims.slice(1, 5).map(({ kind }) => kind)).to.deep.equal([
      'figure',
      'change',
      'relative-change',
      'highest',
    ]);
  });
  it('has a gap where a part has no figure, says so, and draws a period between two gaps as bars', () => {
    const layout = lay('stacked', {
      whole,
      series: series({ North: [10, 10, 10, 10, 10], South: [10, null, 30, null, 10] }),
    });
    expect(marks(layout)).to.deep.equal([
      'layer 0 - 0.75 NaN 0.75 NaN 0.75  from 1 NaN 1 NaN 1',
      'rect 0 0 0.75 0.25',
      'rect 0 2 0.75 0.25',
      'rect 0 4 0.75 0.25',
      'layer 1 - 0.5 NaN 0 NaN 0.5  from 0.75 NaN 0.75 NaN 0.75',
      'rect 1 0 0.5 0.25',
      'rect 1 2 0 0.75',
      'rect 1 4 0.5 0.25',
    ]);
    expect(layout.frame.notes).to.include('Not stacked, because a part has no figure: 2019 and 2021.');
  });
  it('counts a part that does not exist as nothing', () => {
    const layout = lay('stacked', { whole, series: series({ North: [10, 20], South: ['[z]', 20] }) });
    expect(marks(layout)[1]).to.equal('layer 1 - 0.75 0  from 0.75 0.5');
  });
  it('takes per cents that add up to 100 in every period as parts', () => {
    const document = { unit: '%', series: series({ Wind: [24, 30], Gas: [40, 35], Other: [36, 35] }) };
    const layout = lay('stacked', document);
    expect([layout.form, layout.frame.sentence]).to.deep.equal([
      'stacked',
      'Wind: 30% in 2019, up 6 percentage points on 2018. Gas: 35% in 2019, down 5 percentage points on 2018. Other: 35% in 2019, down 1 percentage point on 2018.',
    ]);
    expect(lay('stacked', { ...document, whole: false }).form).to.equal('lines');
  });
  it('has a hue for the five largest of many parts', () => {
    const of = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`P${i}`, [10 + i, 10 + i]]));
    const { scenes } = lay('stacked', { whole, series: series(of) });
    expect(scenes[0]?.marks.map(({ series: hue, tone }) => hue ?? tone)).to.deep.equal([
      'past',
      'past',
      'past',
      0,
      1,
      2,
      3,
      4,
    ]);
    expect(scenes[0]?.keys?.map(({ text }) => text)).to.deep.equal(['P3', 'P4', 'P5', 'P6', 'P7', '3 others']);
  });

  const REFUSED: readonly (readonly [reason: string, document: Partial<DeltaData>])[] = [
    ['there is only one series', { whole, series: series({ North: [1, 2] }) }],
    ['nothing says that the series are parts of one whole', { series: series({ North: [1, 2], South: [3, 4] }) }],
    [
      'the figures are not parts of one whole',
      { whole, kind: 'rate', series: series({ North: [1, 2], South: [3, 4] }) },
    ],
    ['a figure is withheld', { whole, series: series({ North: [1, 2], South: [3, '4 [c]'] }) }],
    ['a figure is below zero', { whole, series: series({ North: [1, 2], South: [3, -4] }) }],
    ['a figure is not exact', { whole, series: series({ North: [1, 2], South: [3, '>4'] }) }],
    ['the parts add up to more than 100%', { whole, unit: '%', series: series({ North: [50, 70], South: [50, 60] }) }],
    ['no two periods have a figure of every part', { whole, series: series({ North: [1, 2], South: [3, null] }) }],
  ];
  for (const [reason, document] of REFUSED)
    it(`says that ${reason}, and draws lines or columns`, () => {
      const layout = lay('stacked', document);
      expect(layout.form).to.be.oneOf(['lines', 'columns']);
      expect(layout.frame.notes).to.include(`Not drawn as stacked areas: ${reason}.`);
    });

  it('is the same whatever a withheld figure is', () => {
    const [one, other] = ['4 [c]', '99 [c]'].map((value) =>
      JSON.stringify(lay('stacked', { whole, series: series({ North: [1, 2], South: [3, value] }) })),
    );
    expect(one).to.equal(other);
  });
  it('reports rates that are said to be parts', () => {
    const { problems } = parseDelta({ title: 'T', whole, kind: 'rate', series: series({ North: [1], South: [3] }) });
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal(['not-parts /whole']);
  });
});
