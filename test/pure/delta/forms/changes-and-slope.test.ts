import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Observation } from '../../../../src/contract/observation.js';
import { parseDelta, type DeltaData } from '../../../../src/delta/data.js';
import type { DeltaForm } from '../../../../src/delta/forms.js';
import { layoutDelta, type DeltaLayout } from '../../../../src/delta/layout.js';
import type { Label, LineEnds, LineStrip } from '../../../../src/marks/scene.js';
import { englishDelta } from '../../../../src/words/en/delta.js';

const years = (...values: readonly Observation['value'][]): readonly Observation[] =>
  values.map((value, i) => ({ period: String(2018 + i), value }));
function lay(form: DeltaForm, series: Readonly<Record<string, readonly Observation['value'][]>>): DeltaLayout {
  const document: DeltaData = {
    title: 'Homes',
    unit: 'homes',
    series: Object.entries(series).map(([label, values]) => ({ label, observations: years(...values) })),
  };
  const { data } = parseDelta(document);
  if (!data) throw new Error('nothing to draw');
  return layoutDelta(data, englishDelta, { form });
}
const round = (share = NaN): number => Math.round(share * 1e3) / 1e3;
const marks = ({ scenes: [scene] }: DeltaLayout): string[] =>
  (scene?.marks ?? []).map((mark) => {
    if (mark.type === 'rect')
      return [mark.row, mark.tone ?? '-', round(mark.y), round(mark.height), mark.certainty].join(' ');
    if (mark.type === 'run') return ['line', mark.tone ?? '-', ...Array.from(mark.ys, round)].join(' ');
    if (mark.type === 'dot') return ['dot', mark.row, mark.tone ?? '-', round(mark.y)].join(' ');
    return [mark.type, mark.row].join(' ');
  });

describe('the form changes', () => {
  it('has no label of a change in words, which is as wide as the plot', () => {
    const labelled = (...values: readonly Observation['value'][]): unknown =>
      lay('changes', { Homes: values }).scenes[0]?.labels.map(({ text, line }) => [text, line]);
    expect(labelled('>400', 420)).to.deep.equal([]);
    expect(labelled(400, 420)).to.deep.equal([['+20', -1.2]]);
  });
  it('draws a rise above the zero line and a fall below it, each as long as it is large', () => {
    const layout = lay('changes', { Homes: [100, 140, 120] });
    expect(layout.form).to.equal('changes');
    expect(marks(layout)).to.deep.equal(['1 - 0 0.667 exact', '2 soft 0.667 0.333 exact']);
    expect(layout.scenes[0]?.labels.map(({ text }) => text)).to.deep.equal(['+40', '−20']);
    expect(layout.scenes[0]?.y?.ticks[0]?.text).to.equal('−20');
  });
  it('has the unit of the changes at its top tick', () => {
    const ticks = (unit: string): unknown => {
      const observations = years(12, 15, 14);
      const { data } = parseDelta({ title: 'Figures', unit, series: [{ observations }] });
      return layoutDelta(data!, englishDelta, { form: 'changes' }).scenes[0]?.y?.ticks.map(({ text }) => text);
    };
    expect(ticks('%')).to.deep.equal(['−1', '0', '+1', '+2', '+3 points']);
    expect(ticks('£ million')).to.deep.equal(['−1', '0', '+1', '+2', '+£3 million']);
  });
  it('has no place for the first period, which has nothing before it', () => {
    expect(lay('changes', { Homes: [100, 140, 120] }).scenes[0]?.x?.ticks.map(({ text }) => text)).to.deep.equal([
      '2019',
      '2020',
    ]);
  });
  it('names the largest change', () => {
    expect(lay('changes', { Homes: [100, 140, 120] }).frame.sentence).to.equal(
      'The largest change: 140 homes in 2019, up 40 (40%) on 2018.',
    );
  });
  it('draws the change of a bound with an open end, and one that is not known as a dotted line', () => {
    expect(marks(lay('changes', { Homes: [100, 140, '>150', '>160'] }))).to.deep.equal([
      '1 - 0 1 exact',
      '2 - 0.75 0.25 least',
      'rule 3',
    ]);
  });
  it('has each figure at its own column, those at the edges of narrow charts too', () => {
    const values = Array.from({ length: 40 }, (_, index) => 1000 + (index === 20 ? 900 : index % 3));
    const placed = [values, [...values, null]].map((all) =>
      lay('changes', { Homes: all }).scenes[0]?.labels.map(({ row, anchor, x }) => `${row} ${anchor} ${round(x)}`),
    );
    expect(placed).to.deep.equal([
      ['39 middle 0.987', '39 end 1', '21 middle 0.526', '20 middle 0.5', '1 middle 0.013', '1 start 0.003'],
      ['39 middle 0.963', '39 end 0.975', '21 middle 0.513', '20 middle 0.487', '1 middle 0.013', '1 start 0.003'],
    ]);
  });
  it('falls back to columns with a note if no change is known', () => {
    const layout = lay('changes', { Homes: [100, null] });
    expect(layout.form).to.equal('columns');
    expect(layout.frame.notes).to.include('No change between two figures is known.');
  });
  it('is the same whatever a withheld figure is', () => {
    const [one, other] = ['50 [c]', '99 [c]'].map((value) =>
      JSON.stringify(lay('changes', { Homes: [100, value, 120, 130] })),
    );
    expect(one).to.equal(other);
  });
});

describe('the form slope', () => {
  const narrowerThan = (strip?: LineStrip | Partial<LineEnds>): LineStrip | LineEnds | undefined =>
    strip && 'narrow' in strip ? strip.narrow : undefined;
  const textsOf = (strip?: { readonly labels: readonly Label[] }): string[] =>
    strip?.labels.map(({ text, strong }) => [text, strong].filter(Boolean).join(' ')) ?? [];
  it('has a cut scale where its figures lie close together, which is noted', () => {
    const close = lay('slope', { North: [96, 95], South: [91, 92] });
    expect(close.scenes[0]?.y?.cut).to.equal(true);
    // The lowest figure is above its foot: a line that ends there would seem to end at nothing.
    expect(close.frame.notes).to.deep.equal(['The scale begins at 90, not at zero.']);
    expect(marks(close).filter((mark) => mark.startsWith('dot'))).to.deep.equal([
      'dot 0 past 0.833',
      'dot 1 past 0.667',
      'dot 0 - 0',
      'dot 1 - 0.167',
    ]);
    expect(lay('slope', { North: [96, 40], South: [91, 92] }).frame.notes).to.deep.equal([]);
  });

  it('says which lines are at zero for the eye, because others are many times as large', () => {
    expect(lay('slope', { North: [9600, 4000], South: [9, 12] }).frame.notes).to.deep.equal([
      'South is too small to be read on this scale; the table has the figures.',
    ]);
    expect(lay('slope', { North: [9600, 4000], South: [9, 120] }).frame.notes).to.deep.equal([]);
    expect(lay('slope', { North: [9600, 4000], South: [0, 0] }).frame.notes).to.deep.equal([]);
  });

  it('names all of twelve lines that end at one value, moved apart, with a thin line to each', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'];
    const { ends } = lay('slope', Object.fromEntries(names.map((name, i) => [name, [i, 50]]))).scenes[0] ?? {};
    expect(textsOf(ends).sort()).to.deep.equal(names.map((name) => `${name} 50`));
    const ys = ends?.labels.map(({ y }) => y).sort((a, b) => a - b) ?? [];
    expect(ys.slice(1).every((y, i) => y - ys[i]! > 0.0439)).to.equal(true);
    expect(ends?.labels.filter(({ from }) => from === 0)).to.have.length(11);
  });
  it('names only lines that have a name next to them if not all have room: the steepest, the highest and the lowest before the others', () => {
    const crowd = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`R${i}`, [100 + i, 100 + 2 * i]]));
    const { ends } = lay('slope', { ...crowd, Far: [100, 5000] }).scenes[0] ?? {};
    expect(ends?.labels.map(({ text }) => text)).to.deep.equal(['Far', 'R0', 'R29']);
  });
  it('has names and figures at both ends, in narrower charts only figures at the starts', () => {
    const { starts, ends, keys, tall } =
      lay('slope', { North: [10, 40], 'A district with a long name': [20, 30] }).scenes[0] ?? {};
    expect(textsOf(starts)).to.deep.equal(['North 10', 'A district with a long name 20']);
    expect(textsOf(starts?.narrow)).to.deep.equal(['10', '20']);
    expect(textsOf(ends)).to.deep.equal(['North 40', 'A district with a long name 30']);
    expect(textsOf(ends?.narrow)).to.deep.equal(['North 40', 'A district with a long', 'name 30']);
    expect([keys, tall]).to.deep.equal([undefined, undefined]);
  });
  it('has no more room for grey names than they need, which are not bold as the strong one is', () => {
    const widths = [
      { 'South of the river': [20, 30], N: [10, 40] },
      { 'South of the river': [10, 40], N: [20, 30] },
    ].map((series) => lay('slope', series).scenes[0]?.ends?.width.toFixed(2));
    expect(widths).to.deep.equal(['11.84', '13.04']);
  });
  it('has the figures of the only series alone, at both ends in any chart', () => {
    const { starts, ends } = lay('slope', { Homes: [12400, 14200] }).scenes[0] ?? {};
    expect([textsOf(starts?.narrow), textsOf(ends?.narrow)]).to.deep.equal([['12,400'], ['14,200']]);
  });
  it('cuts a name that is too long for two lines, and gives a long figure a line of its own', () => {
    const long = 'Households in private rented homes built before 1919 that have neither loft nor wall insulation';
    const figure = 121_456_789_012_345;
    const { ends } = lay('slope', { [long]: [0, figure], North: [1, 5] }).scenes[0] ?? {};
    expect(textsOf(ends)).to.deep.equal([
      'Households in private rented homes built',
      'before 1919 that have nei… 121,456,789,012,345',
      'North 5',
    ]);
    expect(textsOf(ends?.narrow)).to.deep.equal(['Households in private r…', '121,456,789,012,345', 'North 5']);
  });
  it('has names of half the width of the narrowest charts, so that its lines are seen between them', () => {
    const names = { Construction: [16.4, 12.2], 'Hospitality and tourism': [12.1, 15.5], Manufacturing: [7.2, 5.9] };
    const narrowest = lay('slope', names).scenes[0]?.ends?.narrow;
    const { narrow } = narrowest && 'narrow' in narrowest ? narrowest : {};
    expect(textsOf(narrow)).to.deep.equal([
      'Construction',
      '12.2',
      'Hospitality and',
      'tourism 15.5',
      'Manufacturing',
      '5.9',
    ]);
    expect(narrow?.width.toFixed(1)).to.equal('8.4');
  });
  it('has whole names beside a text, which the narrowest charts cut', () => {
    const votes = { Conservationists: [43.6, 23.7], 'Liberal Democrats': [11.5, 12.2], Labour: [32.1, 33.7] };
    const { ends } = lay('slope', votes).scenes[0] ?? {};
    const middle = narrowerThan(ends?.narrow);
    const narrowest = narrowerThan(middle);
    expect(middle).to.have.property('least', 16);
    expect(textsOf(middle)).to.deep.equal(['Conservationists', '23.7', 'Labour 33.7', 'Liberal Democrats', '12.2']);
    expect(textsOf(narrowest)).to.deep.equal(['Conservatio…', '23.7', 'Labour 33.7', 'Liberal', 'Democra… 12.2']);
  });
  it('leaves its lines room in the narrowest charts, in which long figures have lines of their own', () => {
    const { ends } =
      lay('slope', { Education: [120_100_000, 790_300_000], Justice: [1, 298_700_000_000] }).scenes[0] ?? {};
    const narrow = ends?.narrow;
    expect(textsOf(narrow)).to.deep.equal(['Justice 298,700,000,000', 'Education 790,300,000']);
    expect(narrow && 'narrow' in narrow && Math.round(narrow.least)).to.equal(16);
    expect(narrow && 'narrow' in narrow && textsOf(narrow.narrow)).to.deep.equal([
      'Justice',
      '298,700,000,000',
      'Education',
      '790,300,000',
    ]);
  });
  it('cuts a long name of the last period in narrow charts, and shows it whole from the width on that has room', () => {
    const series = [10, 20].map((value, i) => ({
      label: `S${i}`,
      observations: [
        { period: '2019', value, label: 'The year before the inspections began' },
        { period: '2021', value: 2 * value, label: 'The year after the inspections had ended' },
      ],
    }));
    const { data } = parseDelta({ title: 'T', series });
    const { scenes } = layoutDelta(data!, englishDelta, { form: 'slope' });
    expect(
      scenes[0]?.x?.ticks.slice(1).map(({ text, least = 0, most = 0 }) => [text, Math.round(least), Math.round(most)]),
    ).to.deep.equal([
      ['The year after the in…', 0, 20],
      ['The year after the inspections…', 20, 23],
      ['The year after the inspections had ended', 23, 0],
    ]);
  });
  it('has the name of the first period below the figures in charts without room for both, if it is no wider than they are', () => {
    const firstOf = (...values: readonly number[]) =>
      lay('slope', { North: values, South: [2, 3] })
        .scenes[0]?.x?.ticks.slice(0, -1)
        .map(({ text, anchor, least = 0, most = 0 }) => [text, anchor, Math.round(least), Math.round(most)]);
    expect(firstOf(100, 400)).to.deep.equal([
      ['2018', 'end', 0, 10],
      ['2018', 'middle', 10, 0],
    ]);
    expect(firstOf(1, 4)).to.deep.equal([['2018', 'middle', 8, 0]]);
  });
  it('of more than eight lines is drawn in a higher plot', () => {
    const nine = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`R${i}`, [10 * i, 100 - 9 * i]]));
    expect(lay('slope', nine).scenes[0]?.tall).to.equal(true);
  });
  it('draws a line from the first period to the last, the steepest in front', () => {
    const layout = lay('slope', { North: [10, 15, 40], South: [20, 90, 30] });
    expect(layout.form).to.equal('slope');
    expect(marks(layout)).to.deep.equal([
      'rule 0',
      'rule 0',
      'line past 0.5 0.25',
      'dot 0 past 0.5',
      'dot 2 past 0.25',
      'line - 0.75 0',
      'dot 0 - 0.75',
      'dot 2 - 0',
    ]);
    expect(layout.frame.notes).to.deep.equal(['Drawn: 2018 and 2020. The table has all periods.']);
    expect(layout.frame.sentence).to.equal('The largest change was for North: 40 homes in 2020, up 30 (300%) on 2018.');
  });
  it('names the series that have no figure at an end, and those whose figure is withheld', () => {
    expect(lay('slope', { North: [10, 40], South: [20, null], East: [5, '7 [c]'] }).frame.notes).to.include(
      'Not compared: South and East.',
    );
  });
  it('falls back if no series can be compared', () => {
    const layout = lay('slope', { North: [10, null], South: [null, 5] });
    expect(layout.form).to.equal('lines');
    expect(layout.frame.notes).to.include('No series can be compared from the first period to the last.');
  });
  it('is the same whatever a withheld figure is', () => {
    const [one, other] = ['50 [c]', '99 [c]'].map((value) =>
      JSON.stringify(lay('slope', { North: [10, 40], South: [20, value] })),
    );
    expect(one).to.equal(other);
  });
});

describe('targets, events and spans', () => {
  const draw = (form: DeltaForm, more: Partial<DeltaData>) => {
    const { data } = parseDelta({
      title: 'T',
      unit: 'homes',
      series: [{ label: 'H', observations: years(10, 15, 40) }],
      ...more,
    });
    return layoutDelta(data!, englishDelta, { form });
  };
  const events = [{ period: '2019', label: 'Scheme opens' }];
  const spans = [{ period: '2019/2020', label: 'Lockdowns' }];
  it('stand at their times in changes, in which a target has no place', () => {
    const { scenes, frame } = draw('changes', { events, spans, target: [{ period: '2020', value: 30 }] });
    const across = scenes[0]?.across?.map((mark) => [mark.type, mark.id, round(mark.type === 'rule' ? mark.x1 : NaN)]);
    expect(across).to.deep.equal([
      ['rect', '/spans/0', NaN],
      ['rule', '/events/0', 0],
    ]);
    expect(scenes[0]?.strip?.list).to.deep.equal(['Lockdowns (2019 to 2020)', 'Scheme opens (2019)']);
    expect(frame.notes).to.include('The targets are in the table.');
  });
  it('stand between the ends of slopes, with a line at the target of all periods', () => {
    const { scenes } = draw('slope', { events, target: 50 });
    const rules = scenes[0]?.marks.flatMap((mark) =>
      mark.type === 'rule' ? [[mark.role, round(mark.x1), round(mark.y1)]] : [],
    );
    expect(rules).to.deep.equal([
      ['event', 0.5, -0.059],
      ['grid', 0, 0],
      ['grid', 1, 0],
      ['target', 0, 0],
    ]);
    expect(scenes[0]?.ends?.labels.map(({ text, strong }) => [text, strong])).to.deep.equal([
      ['Target', '50'],
      ['', '40'],
    ]);
  });
  it('outside of the two periods of slopes are named in a note, as targets of single periods', () => {
    const { frame } = draw('slope', {
      events: [{ period: '2031', label: 'End' }],
      target: [{ period: '2020', value: 30 }],
    });
    expect(frame.notes).to.include.members(['Not drawn: End (2031).', 'The targets are in the table.']);
  });
});
