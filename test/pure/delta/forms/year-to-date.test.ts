import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Observation } from '../../../../src/contract/observation.js';
import { deltaClaims } from '../../../../src/delta/claims.js';
import { parseDelta, type DeltaData } from '../../../../src/delta/data.js';
import { layoutDelta } from '../../../../src/delta/layout.js';
import { englishDelta } from '../../../../src/words/en/delta.js';

/** Months from January 2022 on, each 10 but for those that are given by their index. */
const months = (count: number, values: Readonly<Record<number, Observation['value']>> = {}): readonly Observation[] =>
  Array.from({ length: count }, (_, i) => ({
    period: `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    value: i in values ? values[i]! : 10,
  }));
const parsed = (observations: readonly Observation[], more: Partial<DeltaData> = {}) => {
  const { data } = parseDelta({
    title: 'Thefts',
    unit: 'thefts',
    kind: 'flow',
    series: [{ label: 'Thefts', observations }],
    ...more,
  });
  if (!data) throw new Error('nothing to draw');
  return data;
};
const sentence = (observations: readonly Observation[], more: Partial<DeltaData> = {}): string | undefined =>
  layoutDelta(parsed(observations, more), englishDelta, { form: 'years' }).frame.sentence;

describe('the sentence of a line for each year', () => {
  it('compares the year to date with the same months of the year before', () => {
    expect(sentence(months(15, { 14: 25 }))).to.equal(
      'January to March 2023: 45 thefts, up 15 (50%) on the same months of 2022.',
    );
    expect(sentence(months(24, { 14: 4 }))).to.equal('2023: 114 thefts, down 6 (5%) on 2022.');
    expect(sentence(months(14))).to.equal('January to February 2023: 20 thefts, the same as the same months of 2022.');
  });
  it('compares quarters and weeks likewise', () => {
    const quarters = [1, 2, 3, 4, 5, 6].map((value, i) => ({ period: `${2022 + (i >> 2)}-Q${(i % 4) + 1}`, value }));
    expect(sentence(quarters)).to.equal('Q1 to Q2 2023: 11 thefts, up 8 (266.7%) on the same quarters of 2022.');
    const weeks = Array.from({ length: 55 }, (_, i) => ({
      period: `${2022 + Math.floor(i / 52)}-W${String((i % 52) + 1).padStart(2, '0')}`,
      value: i < 52 ? 2 : 3,
    }));
    expect(sentence(weeks)).to.equal(
      'Week 1 of 2023 to week 3 of 2023: 9 thefts, up 3 (50%) on the same weeks of 2022.',
    );
  });
  it('counts weeks by their days in the year in which they end', () => {
    const dayOf = (day: number): string => new Date(Date.UTC(2023, 11, 30 + day)).toISOString().slice(0, 10);
    // From the week to 5 January 2024 to the week to 17 January 2025.
    const weeks = Array.from({ length: 55 }, (_, i) => ({
      period: `${dayOf(7 * i)}/${dayOf(7 * i + 6)}`,
      value: i < 52 ? 2 : 3,
    }));
    expect(sentence(weeks)).to.equal(
      '28 December 2024 to 17 January 2025: 9 thefts, up 3 (50%) on the same weeks of 2024.',
    );
    const { form, scenes } = layoutDelta(parsed(weeks), englishDelta, { form: 'years' });
    expect([form, scenes[0]?.x?.ticks.map(({ text }) => text)]).to.deep.equal(['years', ['Jan', 'Apr', 'Jul', 'Oct']]);
    expect(layoutDelta(parsed(weeks), englishDelta, { form: 'heat' }).form).to.equal('heat');
  });
  it('keeps bounds and statuses in words', () => {
    expect(sentence(months(14, { 0: 5, 12: '>10', 13: '10 [p]' }))).to.equal(
      'January to February 2023: over 20 thefts (provisional), up by over 5 (over 33.3%) on the same months of 2022.',
    );
  });
  it('compares the latest month if one to be added is missing, withheld or incomplete', () => {
    const latest = '10 thefts in February 2023, the same as February 2022.';
    for (const value of [null, '[c]', '9 [c]', '[x]'] as const) {
      expect(sentence(months(14, { 0: value })), String(value)).to.equal(latest);
      expect(sentence(months(14, { 12: value })), String(value)).to.equal(latest);
    }
    expect(sentence(months(14).slice(1))).to.equal(latest);
    const partial = months(15).map((one, i) => (i === 14 ? { ...one, through: '2023-03-10' } : one));
    expect(sentence(partial)).to.match(/^10 thefts in February 2023/);
  });
  it('compares the latest month of figures that cannot be added, or compared', () => {
    const latest = /^\S+(?: thefts)? (?:in|on|by the end of) February 2023/;
    for (const more of [{ unit: '%' }, { kind: 'rate' }, { kind: 'cumulative' }, { kind: 'index' }] as const)
      expect(sentence(months(14), more), JSON.stringify(more)).to.match(latest);
    expect(sentence(months(14, { 6: '10 [b]' }))).to.match(latest);
    expect(sentence(months(14, { 0: '~10', 12: '~12' }))).to.match(latest);
  });
  it('adds only figures whose kind says that they can be added: prices, employees and parts per million are counts or amounts as well', () => {
    for (const kind of [undefined, 'stock'] as const)
      expect(sentence(months(15, { 14: 25 }), { kind }), kind).to.match(/^25 thefts in March 2023, /);
  });
  it('compares January with January', () => {
    expect(sentence(months(13, { 12: 12 }))).to.equal('12 thefts in January 2023, up 2 (20%) on January 2022.');
  });
  it('is claimed as two sums', () => {
    const claims = deltaClaims(parsed(months(14, { 13: 25 })), englishDelta, { form: 'years' });
    const [jan22, feb22, jan23, feb23] = [0, 1, 12, 13].map((i) => `/series/0/observations/${i}`) as [
      string,
      string,
      string,
      string,
    ];
    const text = 'January to February 2023: 35 thefts';
    expect(claims[0]).to.deep.equal({
      kind: 'total',
      pointers: [jan23, feb23],
      value: { value: 35 },
      reason: 'periods',
      text,
    });
    expect(claims[1]).to.deep.equal({
      kind: 'change',
      pointers: [jan23, feb23, jan22, feb22],
      value: { value: 15 },
      direction: 'up',
      reason: 'periods',
      text: 'up 15 (75%) on the same months of 2022',
    });
  });
  it('shows nothing of a withheld month', () => {
    const [one, other] = [5, 99].map((value) => sentence(months(14, { 12: `${value} [c]` })));
    expect(one).to.equal(other);
  });
});

describe('the name of the latest year', () => {
  const lines = (last: number): readonly (number | undefined)[] => {
    const { scenes } = layoutDelta(parsed(months(16, { 15: last }), { from: 'zero' }), englishDelta, {
      form: 'years',
    });
    return scenes[0]!.labels.filter(({ strong }) => strong === '2023').map(({ line }) => line);
  };
  it('stands above its point, and below it if the line falls steeply to it', () => {
    expect(lines(11)).to.deep.equal([-1.4]);
    expect(lines(10)).to.deep.equal([-1.4]);
    expect(lines(4)).to.deep.equal([0.5]);
  });
  it('stands below a point that is just below those of earlier years', () => {
    expect(lines(9.5)).to.deep.equal([0.5]);
  });
  it('stands above a point at the foot of the plot', () => {
    expect(lines(0.5)).to.deep.equal([-1.4]);
  });
});
