import { expect } from 'chai';
import { describe, it } from 'node:test';
import { figureClaims } from '../../../src/figure/claims.js';
import { parseFigure, type FigureData } from '../../../src/figure/data.js';
import { layoutFigure, type FigureLayout } from '../../../src/figure/layout.js';
import { english } from '../../../src/words/index.js';

const LINE = { value: 60, target: 100, baseline: 0, span: '2020/2024', asOf: '2022-12-31', kind: 'stock' } as const;
const lay = (more: Partial<FigureData> = {}): FigureLayout =>
  layoutFigure(parseFigure({ title: 'Homes', ...LINE, ...more }).data!, english);
const status = (more: Partial<FigureData> = {}) => {
  const { status: found, frame } = lay(more);
  return [found?.kind, found?.text, ...frame.notes];
};

describe('the status of a headline', () => {
  it('compares it with a straight line from the start to the target, which a note names once', () => {
    const line = (name: string) => `${name}: compared with a straight line from 1 January 2020 to 31 December 2024.`;
    expect(status()).to.deep.equal(['on', 'On track', line('On track')]);
    expect(status({ value: 70 })).to.deep.equal(['on', 'Ahead', line('Ahead')]);
    expect(status({ value: 50 })).to.deep.equal(['late', 'Behind', line('Behind')]);
    expect(status({ value: 80, baseline: 200 })).to.deep.equal(['done', 'Past target']);
    expect(lay().sentence).to.match(/60% of the target of 100\. On track\.$/);
  });
  it('starts at zero for a running total of the span, and needs a published start else', () => {
    const { baseline: _, ...head } = LINE;
    const without = (more: Partial<FigureData>) =>
      layoutFigure(parseFigure({ title: 'Homes', ...head, ...more }).data!, english).status?.text;
    expect(without({ kind: 'cumulative' })).to.equal('On track');
    expect(without({})).to.equal(undefined);
    expect(status({ kind: 'flow' })).to.deep.equal([undefined, undefined]);
  });
  it('is the outcome where the target is met, or its time has ended', () => {
    expect(status({ value: 100 })).to.deep.equal(['done', 'Reached']);
    expect(status({ value: 120 })).to.deep.equal(['done', 'Past target']);
    expect(status({ asOf: '2024-12-31' })).to.deep.equal(['late', 'Not reached']);
    expect(status({ value: -5 })).to.deep.equal(['back', 'Going back']);
    expect(status({ target: '<=50' })).to.deep.equal(['back', 'Above target']);
  });
  it('is no success at or past a target unless the document says that it is to be reached', () => {
    expect(status({ value: 120, baseline: undefined })).to.deep.equal(['past', 'Above target']);
    expect(status({ value: 100, baseline: undefined })).to.deep.equal(['past', 'Reached']);
    expect(status({ value: 120, polarity: 'neutral' })).to.deep.equal(['past', 'Above target']);
    expect(status({ value: 120, baseline: undefined, polarity: 'up-good' })).to.deep.equal(['done', 'Past target']);
    expect(status({ value: 120, baseline: undefined, target: '>=100' })).to.deep.equal(['done', 'Met']);
  });
  it('is never computed without its inputs, nor of a bound that leaves it open', () => {
    for (const more of [
      { span: undefined },
      { asOf: undefined },
      { target: undefined },
      { value: '[c]' },
      { value: null },
      { value: '>50' },
      { value: '~60' },
      { target: '~100' },
      { baseline: '<10' },
    ] as const)
      expect(status(more)[1], JSON.stringify(more)).to.equal(undefined);
  });
  it('is the word of the publisher, if there is one, and none otherwise as published', () => {
    expect(status({ status: 'Amber' })).to.deep.equal(['stated', 'Amber', 'Status as published.']);
    const tones = ['Green', 'amber: recoverable', 'Red (late)', 'Greenish', 'Red/Amber'].map(
      (word) => lay({ status: word }).status?.tone,
    );
    expect(tones).to.deep.equal(['good', 'warn', 'bad', undefined, undefined]);
    expect(status({ method: 'as-published' })).to.deep.equal([undefined, undefined]);
  });
  it('claims the share, the target and the start in the words of the sentence', () => {
    const { data } = parseFigure({ title: 'Homes', value: 31, baseline: 46, target: 21, unit: 'days' });
    const text = '60% of the way from 46 to 21 days';
    expect(figureClaims(data!, english).slice(1)).to.deep.equal([
      { kind: 'way', pointers: ['/value', '/target', '/baseline'], value: { value: 60 }, text },
      { kind: 'figure', pointers: ['/target'], value: { value: 21 }, text },
      { kind: 'figure', pointers: ['/baseline'], value: { value: 46 }, text },
    ]);
  });
  it('claims the outcome of a target that is met, in the sentence and in the status', () => {
    const { data } = parseFigure({
      title: 'Homes',
      ...LINE,
      value: 120,
      baseline: undefined,
      target: 100,
      polarity: 'up-good',
    });
    const reached = figureClaims(data!, english).filter(({ kind }) => kind === 'reached');
    expect(reached.map(({ direction, text }) => [direction, text])).to.deep.equal([
      ['yes', 'Target of 100 reached'],
      ['yes', 'Past target'],
    ]);
  });
  it('claims its pace', () => {
    const { data } = parseFigure({ title: 'Homes', ...LINE });
    expect(figureClaims(data!, english).at(-1)).to.deep.equal({
      kind: 'pace',
      pointers: ['/value', '/target', '/baseline'],
      direction: 'on-track',
      text: 'On track',
    });
  });
  it('is the same whatever a withheld figure is', () => {
    const [one, other] = [5, 99].map((value) => JSON.stringify(lay({ value: `${value} [c]` })));
    expect(one).to.equal(other);
  });
});
