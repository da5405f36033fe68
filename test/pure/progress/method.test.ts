import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { MeasureData, ProgressData } from '../../../src/progress/data.js';
import { claims, expectedOf, lay, rowOfLayout } from './laid-out.js';

const HOMES: MeasureData = { label: 'Homes', value: 43000, target: 60000, kind: 'cumulative', unit: 'homes' };
const SPAN = { span: '2022/2025', asOf: '2024-09-30' };
const board = (measures: readonly MeasureData[], more: Partial<ProgressData> = {}) =>
  lay({ measures, ...SPAN, ...more });

describe('the method of the statuses', () => {
  it('is a straight line, where there are a span, a date and a start, and is stated once', () => {
    const layout = board([HOMES, { ...HOMES, label: 'Advised' }]);
    expect(rowOfLayout(layout).status).to.equal('Ahead');
    expect(layout.frame.notes.filter((note) => note.includes('straight line'))).to.deep.equal([
      'Ahead: compared with a straight line from 1 January 2022 to 31 December 2025.',
    ]);
  });

  it('praises no figure past a target that the document does not call one to be reached', () => {
    const past = { label: 'Printing', value: 126000, target: 100000 };
    const kindOf = (more: Partial<MeasureData>) => lay({ measures: [{ ...past, ...more }] }).table.row(0).status?.kind;
    expect([{}, { polarity: 'up-good' } as const, { baseline: 0 }].map(kindOf)).to.deep.equal(['past', 'done', 'done']);
  });

  it('may be the words of the publisher, and nothing is computed in their place', () => {
    const layout = board(
      [
        { ...HOMES, status: 'Amber' },
        { ...HOMES, label: 'Advised', value: 70000 },
      ],
      {
        method: 'as-published',
      },
    );
    expect([rowOfLayout(layout).status, rowOfLayout(layout, 1).status]).to.deep.equal(['Amber', undefined]);
    expect(layout.table.row(0).status?.kind).to.equal('stated');
    expect(layout.frame.notes).to.deep.equal(['Status as published.']);
    expect(expectedOf(layout)).to.equal(undefined);
  });

  it('of the publisher is the outcome in the sentence, and nothing else is said of the measure', () => {
    const all = ['Green', 'Red', 'Red'].map((status, index) => ({ ...HOMES, label: `Homes ${index}`, status }));
    const sentenceOf = (measures: readonly MeasureData[]): string | undefined =>
      board(measures, { span: undefined, asOf: undefined }).frame.sentence;
    expect(sentenceOf(all)).to.match(/^One of the three is green and two are red\./);
    expect(sentenceOf(all.slice(1))).to.match(/^Both are red\./);
    expect(sentenceOf(all.slice(2))).to.match(/^The status is red\./);
    expect(sentenceOf([{ ...HOMES, value: 120000, label: 'Advised' }, ...all.slice(2)])).to.match(
      /^One of the two has passed the target and one is red\./,
    );
  });

  it('has small letters in the sentence, but for abbreviations and names, and its own in the row', () => {
    const say = (...statuses: readonly string[]) => {
      const layout = board(
        statuses.map((status, index) => ({ ...HOMES, label: `Homes ${index}`, status })),
        { span: undefined, asOf: undefined },
      );
      return [layout.frame.sentence, rowOfLayout(layout).status];
    };
    expect(say('On Track', 'On track', 'RAG Green')).to.deep.equal([
      'Two of the three are on track and one is RAG green.',
      'On Track',
    ]);
    expect(say('On track in Wales', 'A')).to.deep.equal([
      'One of the two is on track in Wales and one is A.',
      'On track in Wales',
    ]);

    expect(say('in Arbeit', 'Offen')).to.deep.equal(['One of the two is in Arbeit and one is offen.', 'in Arbeit']);
  });

  it('of a single measure is that of its publisher', () => {
    const layout = board([
      { ...HOMES, status: 'Amber' },
      { ...HOMES, label: 'Advised' },
    ]);
    expect([rowOfLayout(layout).status, rowOfLayout(layout, 1).status]).to.deep.equal(['Amber', 'Ahead']);
    expect(layout.frame.notes).to.include('Status as published: Homes.');
    const paces = claims({ measures: [{ ...HOMES, status: 'Amber' }], ...SPAN }).filter(({ kind }) => kind === 'pace');
    expect(paces).to.deep.equal([]);
  });
});

describe('the method of a path through several targets', () => {
  const EMISSIONS: MeasureData = {
    label: 'Emissions',
    baseline: 798.1,
    value: 385.4,
    target: 80,
    observations: [
      { period: '1990', value: 798.1 },
      { period: '2023', value: 385.4 },
    ],
    targets: [
      { period: '2030', value: 255.4 },
      { period: '2045', value: 80 },
    ],
  };
  const CLIMATE = { span: '1990/2045', asOf: '2023-12-31' };
  const NOTE =
    'Behind: compared with straight lines from 1 January 1990 to 31 December 2045, through the target for 2030.';

  it('is one: the status, the distance and the note are of the same path', () => {
    const drawn = board([EMISSIONS], CLIMATE);
    const path = lay({ measures: [EMISSIONS], ...CLIMATE }, 'path');
    expect(rowOfLayout(drawn).status).to.equal('Behind');
    expect(drawn.frame.notes).to.include(NOTE);
    expect(path.frame.notes).to.deep.equal([NOTE]);
    expect(path.frame.sentence).to.include('37.3 behind the expected path.');
  });

  it('is behind the path to the next target, even if it is ahead of the line to the last', () => {
    // On the line to 2045 361 were expected, on that to 2030 348.
    const layout = board([{ ...EMISSIONS, value: 355 }], CLIMATE);
    expect([rowOfLayout(layout).status, layout.frame.notes.includes(NOTE)]).to.deep.equal(['Behind', true]);
  });

  it('passes no target that was replaced, or that is for another time than before the last', () => {
    const targets = [
      { period: '1989', value: 900 },
      { period: '2030', value: 255.4, replaced: '2020' },
      { period: '2045', value: 80 },
      { period: '2060', value: 0 },
    ];
    const layout = board([{ ...EMISSIONS, value: 355, targets }], CLIMATE);
    expect(rowOfLayout(layout).status).to.equal('Ahead');
    expect(layout.frame.notes).to.include(
      'Ahead: compared with a straight line from 1 January 1990 to 31 December 2045.',
    );
  });

  it('has no status if the path turns back before its target', () => {
    const targets = [{ period: '2024', value: 10 }];
    const layout = board([{ ...EMISSIONS, targets }], CLIMATE);
    expect([rowOfLayout(layout).status, expectedOf(layout)]).to.deep.equal([undefined, undefined]);
  });
});
