import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Rect, Rule } from '../../../../src/marks/mark.js';
import type { MeasureData } from '../../../../src/progress/data.js';
import type { ProgressLayout } from '../../../../src/progress/layout.js';
import { claims, keysOf, lay, marksOf, one } from '../laid-out.js';

/** A share in per cent with two decimals; never −0. */
const percent = (share: number): number => Math.round(share * 1e4) / 100 + 0;
/** The columns of a tube: foot and top in per cent of its height, from the foot, and what they are. */
const columnsOf = (layout: ProgressLayout, row = 0) =>
  marksOf(layout, row)
    .filter((mark): mark is Rect => mark.type === 'rect' && mark.tone !== 'track')
    .map(({ y = 0, height = 0, tone, certainty = 'exact', part, status }) => {
      const look = tone ?? (certainty === 'exact' ? undefined : certainty);
      const all = [look, part === undefined ? undefined : `part ${part}`, status].filter(Boolean);
      return [percent(1 - y - height), percent(1 - y), ...all];
    });
/** The lines across a tube: their heights. */
const rungsOf = (layout: ProgressLayout, role: Rule['role']) =>
  marksOf(layout).flatMap((mark) => (mark.type === 'rule' && mark.role === role ? [percent(1 - mark.y1)] : []));
const thermometer = (measure: Partial<MeasureData>) => one(measure, {}, 'thermometer');
const reasonOf = ({ form, frame }: ProgressLayout) => [form, frame.notes.find((note) => note.startsWith('Drawn as'))];

describe('the form thermometer', () => {
  it('is a tube from 0 to the target, filled up to the value', () => {
    const layout = thermometer({ value: 86420, target: 120000 });
    expect(columnsOf(layout)).to.deep.equal([[0, 72.02]]);
    expect(rungsOf(layout, 'target')).to.deep.equal([100]);
    expect(layout.scenes[0]?.labels).to.deep.equal([
      { x: 1.2, y: 0, row: 0, text: '', strong: '120,000', role: 'tick', line: -1 },
      { x: 1.2, y: 0, row: 0, text: 'target', role: 'tick', line: 0 },
    ]);
  });

  it('has a rung at each milestone, named at the side where there is room', () => {
    const milestones = [
      { label: 'first van', value: 60000 },
      { label: 'second van', value: 90000 },
      { label: 'just before the end', value: 115000 },
    ];
    const layout = thermometer({ value: 70000, target: 120000, milestones });
    expect(rungsOf(layout, 'milestone')).to.deep.equal([50, 75, 95.83]);
    const names = layout.scenes[0]?.labels.map(({ text, strong }) => strong ?? text);
    expect(names).to.deep.equal(['120,000', 'target', '90,000', 'second van', '60,000', 'first van']);
    expect(keysOf(layout)).to.deep.equal([]);
  });

  it('names its milestones once, unless there is more to say of them, or one has no room', () => {
    const namedFrom = (...milestones: MeasureData['milestones'] & object) =>
      thermometer({ value: 70000, target: 120000, milestones }).scenes[0]?.namedSteps;
    const van = { label: 'first van', value: 60000 };
    expect(namedFrom(van, { label: 'All social housing', value: 90000 })).to.deep.equal([0, 0]);
    expect(namedFrom(van, { label: 'second van', value: 61000 })).to.deep.equal([undefined, 0]);
    expect(namedFrom({ ...van, due: '2021' })).to.deep.equal([0]);
    expect(namedFrom({ ...van, value: '60000 [p]' })).to.deep.equal([undefined]);
    expect(namedFrom({ ...van, value: '>60000' })).to.deep.equal([undefined]);
  });

  it('names a milestone in words alone only in charts where its name has no room at the tube', () => {
    const milestones = [
      { label: 'Roofs', value: 30000 },
      { label: 'Books and a place at a desk for everyone', value: 60000 },
    ];
    const { scenes } = thermometer({ value: 70000, target: 120000, milestones });
    expect(scenes[0]?.namedSteps).to.deep.equal([0, 24]);
  });

  it('states at the side by when a milestone is due, and that it is overdue', () => {
    const milestones = [
      { label: 'first van', value: 60000, due: '2021' },
      { label: 'second van', value: 90000, due: '2022' },
    ];
    const { labels = [] } = thermometer({ value: 70000, target: 120000, period: '2023', milestones }).scenes[0] ?? {};
    const wide = labels.filter(({ text, most }) => text && most === undefined).map(({ text }) => text);
    expect(wide).to.deep.equal(['target', 'second van', 'due 2022, overdue', 'first van', 'due 2021']);
  });

  it('writes a long name or amount in two lines where words are next to the tube', () => {
    const milestones = [{ label: 'All social housing', value: 60000 }];
    const { labels = [] } = thermometer({ value: 70000, target: 120000, milestones }).scenes[0] ?? {};
    const textsOf = (some: typeof labels) =>
      some.map(({ text, strong, line, least, most }) => [strong ?? text, line, least ?? most]);
    expect(textsOf(labels.slice(2))).to.deep.equal([
      ['60,000', -1, undefined],
      ['All social housing', 0, 24],
      ['All social', 0, 24],
      ['housing', 1, 24],
    ]);
    const unit = { other: 'euros', currency: 'EUR', scale: 1e6 } as const;
    const euros = thermometer({ value: 640, target: 1234.5, unit }).scenes[0]?.labels ?? [];
    expect(textsOf(euros.filter(({ most }) => most))).to.deep.equal([
      ['€1,234.5', -1, 24],
      ['million', 0, 24],
      ['target', 1, 24],
    ]);
  });

  it('drops the name of a milestone whose lines would touch another, and keeps its amount', () => {
    const milestones = [
      { label: 'half', value: 60 },
      { label: 'nearly half', value: 50 },
    ];
    const { labels = [] } = thermometer({ value: 70, target: 100, milestones }).scenes[0] ?? {};
    expect(labels.slice(2).map(({ text, strong }) => strong ?? text)).to.deep.equal(['60', 'half', '50']);
  });

  it('states an amount without its name if that is too long', () => {
    const label = 'A name of a milestone that is much longer than its place, even in three lines';
    const layout = thermometer({ value: 70, target: 120, milestones: [{ label, value: 60 }] });
    expect(layout.scenes[0]?.labels.slice(2).map(({ text, strong, line }) => [text, strong, line])).to.deep.equal([
      ['', '60', -0.5],
    ]);
  });

  it('is lighter beyond the target', () => {
    expect(columnsOf(thermometer({ value: 2.6, target: 2 }))).to.deep.equal([
      [0, 76.92],
      [76.92, 100, 'beyond'],
    ]);
  });

  it('shows bounds, statuses and parts', () => {
    expect(columnsOf(thermometer({ value: '<60', target: 100 }))).to.deep.equal([[0, 60, 'most']]);
    expect(columnsOf(thermometer({ value: '60 [e]', target: 100 }))).to.deep.equal([[0, 60, 'estimated']]);
    const [open] = columnsOf(thermometer({ value: '>95', target: 100 }));
    // The open end has room above the target.
    expect(open).to.deep.equal([0, 93, 'least']);
    const parts = [
      { label: 'Received', value: 45 },
      { label: 'Pledged', value: 10 },
    ];
    expect(columnsOf(thermometer({ value: 60, target: 100, parts }))).to.deep.equal([
      [0, 45, 'part 0'],
      [45, 55, 'part 2'],
      [55, 60, 'hatched'],
    ]);
  });

  it('leaves other measures to their words, and states what is to go of those with a target', () => {
    const measures = [
      { label: 'Raised', value: 86420, target: 120000, unit: '£' },
      { label: 'Supporters', value: 1284, unit: 'supporters' },
    ];
    const layout = lay({ measures }, 'thermometer');
    expect(layout.scenes.map(({ row }) => row)).to.deep.equal([0]);
    expect(layout.frame.sentence).to.equal('The target has not yet been reached. £33,580 to go.');
    const gaps = claims({ measures }, 'thermometer').filter(({ kind }) => kind === 'gap');
    expect(gaps.map(({ value, direction, text }) => [value?.value, direction, text])).to.deep.equal([
      [33580, 'under', '£33,580 to go.'],
    ]);
  });

  it('has a dotted foot without a figure, whatever was withheld', () => {
    const both = (value: MeasureData['value']) =>
      lay(
        {
          measures: [
            { label: 'A', value: 40, target: 100 },
            { label: 'B', value, target: 100 },
          ],
        },
        'thermometer',
      );
    const rules = marksOf(both(null), 1).filter((mark) => mark.type === 'rule' && mark.role === 'missing');
    expect(rules).to.have.lengthOf(1);
    const withheld = (value: number) => both({ value, confidentiality: 'C' }).scenes;
    expect(withheld(70)).to.deep.equal(withheld(7));
  });

  it('is filled up to a whole that nobody is to reach, which is named so', () => {
    const layout = thermometer({ value: 412, total: 450 });
    expect([layout.form, columnsOf(layout), rungsOf(layout, 'target')]).to.deep.equal([
      'thermometer',
      [[0, 91.56]],
      [100],
    ]);
    expect(layout.scenes[0]?.labels.map(({ text, strong }) => strong ?? text)).to.deep.equal(['450', 'total']);
    // More than the whole has no other colour: nothing is passed.
    expect(columnsOf(thermometer({ value: 33, total: 30 }))).to.deep.equal([[0, 100]]);
  });

  it('is refused where nothing rises to a target', () => {
    expect(reasonOf(thermometer({ value: 12 }))).to.deep.equal(['bars', 'Drawn as bars: there is no target to fill.']);
    const rises = ['bars', 'Drawn as bars: a thermometer only rises.'];
    expect(reasonOf(thermometer({ value: 1335, baseline: 1780, target: 890 }))).to.deep.equal(rises);
    expect(reasonOf(thermometer({ value: -3, target: 10 }))).to.deep.equal(rises);
    expect(reasonOf(thermometer({ value: 3, target: '>=10' }))[0]).to.equal('bars');
  });
});
