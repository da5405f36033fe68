import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Problem } from '../../../src/contract/problem.js';
import { quantity } from '../../../src/contract/quantity.js';
import { read, told } from '../rows/told.js';

const reading = (value: unknown): unknown => {
  const problems: Problem[] = [];
  return [read(quantity(value, '/at', problems)), ...told(problems)];
};

describe('a figure', () => {
  it('is a number', () => {
    expect(reading(255000)).to.deep.equal([{ value: 255000 }]);
    expect(reading(-0.5)).to.deep.equal([{ value: -0.5 }]);
    expect(reading(5e-324)).to.deep.equal([{ value: 5e-324 }]);
  });
  it('is without what arithmetic in binary leaves behind', () => {
    expect(reading(57.599999999999994)).to.deep.equal([{ value: 57.6 }]);
    expect(reading({ value: 4.600000000000001 })).to.deep.equal([{ value: 4.6 }]);
    expect(reading(-0.30000000000000004)).to.deep.equal([{ value: -0.3 }]);
  });
  it('keeps sixteen digits of its own', () => {
    expect(reading(0.6666666666666666)).to.deep.equal([{ value: 0.6666666666666666 }]);
    expect(reading(534034324.0869322)).to.deep.equal([{ value: 534034324.0869322 }]);
    expect(reading(9007199254740991)).to.deep.equal([{ value: 9007199254740991 }]);
  });
  it('is never minus zero', () => {
    expect(Object.is(quantity(-0, '', [])?.value, 0)).to.be.true;
    expect(Object.is(quantity({ value: -0 }, '', [])?.value, 0)).to.be.true;
    expect(Object.is(quantity('-0', '', [])?.value, 0)).to.be.true;
  });
  it('is named without a figure where it is null, which is not zero', () => {
    expect(reading(null)).to.deep.equal([{}]);
    expect(reading({})).to.deep.equal([{}]);
    expect(reading({ value: null })).to.deep.equal([{}]);
    expect(reading({ value: null, status: 'P' })).to.deep.equal([{ status: ['P'] }]);
  });
  it('cannot be read in an object of other members', () => {
    expect(read(quantity({ amount: 12, currency: 'GBP' }, '/at', []))).to.deep.equal({ unread: true });
    expect(read(quantity({ value: null, comment: 'late' }, '/at', []))).to.deep.equal({});
    const figure: Record<string, unknown> = { value: 5 };
    Object.assign(figure, { revision: { previous: figure }, self: figure });
    expect(quantity(figure, '/at', [])?.value).to.equal(5);
  });
  it('is its short notation', () => {
    expect(reading('>6000')).to.deep.equal([{ value: 6000, comparator: '>' }]);
    expect(reading('~4000')).to.deep.equal([{ value: 4000, comparator: '~' }]);
    expect(reading('5000..6000')).to.deep.equal([{ low: 5000, high: 6000 }]);
    expect(reading('52 (49..55)')).to.deep.equal([{ value: 52, low: 49, high: 55, level: 95 }]);
    expect(reading('73000 [p]')).to.deep.equal([{ value: 73000, status: ['P'] }]);
    expect(reading('[x]')).to.deep.equal([{ missing: 'not-available' }]);
    expect(reading(' 12.5 ')).to.deep.equal([{ value: 12.5 }]);
    expect(reading('\u22125')).to.deep.equal([{ value: -5 }]);
  });
  it('is everything that was said of it', () => {
    const object = {
      value: 5800,
      comparator: '>=',
      status: ['P', 'B'],
      confidentiality: 'F',
      note: 'late returns',
      source: 'Ministry',
      revision: { previous: '~5000', published: '2021-07-31', reason: 'returns' },
    };
    expect(reading(object)).to.deep.equal([
      {
        ...object,
        source: { name: 'Ministry' },
        revision: { previous: { value: 5000, comparator: '~' }, published: '2021-07-31', reason: 'returns' },
      },
    ]);
    expect(reading({ roundsToZero: true })).to.deep.equal([{ roundsToZero: true }]);
    expect(reading({ value: 5, status: 'E' })).to.deep.equal([{ value: 5, status: ['E'] }]);
  });
  it('has no number where there is none, and says so of one that was given', () => {
    expect(reading({ value: 52, missing: 'not-collected' })).to.deep.equal([
      { value: 52, missing: 'not-collected' },
      'lost conflict /at',
    ]);
    expect(reading('5..6 [x]')).to.deep.equal([{ low: 5, high: 6, missing: 'not-available' }, 'lost conflict /at']);
    expect(reading({ value: null, missing: 'elsewhere' })).to.deep.equal([{ missing: 'elsewhere' }]);
    // Of a withheld figure nothing is told.
    expect(reading({ value: 52, missing: 'withheld' })).to.deep.equal([{ missing: 'withheld' }]);
  });
  it('is missing for the reason that its status gives', () => {
    expect(reading({ status: 'L' })).to.deep.equal([{ status: ['L'], missing: 'not-collected' }]);
    expect(reading({ status: ['P', 'M'] })).to.deep.equal([{ status: ['P', 'M'], missing: 'cannot-exist' }]);
    expect(reading({ status: 'L', missing: 'elsewhere' })).to.deep.equal([{ status: ['L'], missing: 'elsewhere' }]);
  });
});

describe('a figure that cannot be read', () => {
  const unread = { unread: true };
  it('stays without a number where it is no number', () => {
    expect(reading(NaN)).to.deep.equal([unread, 'lost not-finite /at']);
    expect(reading(-Infinity)).to.deep.equal([unread, 'lost not-finite /at']);
    expect(reading({ value: NaN })).to.deep.equal([unread, 'lost not-finite /at/value']);
  });
  it('stays without a number where its text is in no notation', () => {
    for (const text of ['', ' ', '0x10', '5.', '1,2,3', '5 in 2020', '12 (2.1%)', 'many', '[q]', '5 [?]'])
      expect(reading(text), text).to.deep.equal([unread, 'lost not-a-quantity /at']);
  });
  it('stays without a number where its text has the form and no sense', () => {
    expect(reading('9..5')).to.deep.equal([unread, 'lost range-order /at']);
    expect(reading('52 (55..49)')).to.deep.equal([unread, 'lost range-order /at']);
    expect(reading('1e999')).to.deep.equal([unread, 'lost unreadable /at']);
    expect(reading('[x] [z]')).to.deep.equal([unread, 'lost unreadable /at']);
  });
  it('stays without a number where it is of another type', () => {
    for (const value of [true, 2n ** 70n, Symbol('5'), () => 5, [5], new Date(0), new Map([['value', 5]])])
      expect(reading(value)).to.deep.equal([unread, 'lost wrong-type /at']);
    expect(reading({ value: '5' })).to.deep.equal([unread, 'lost wrong-type /at/value']);
    expect(reading(5n)).to.deep.equal([{ value: 5 }]);
  });
  it('stays without a number where what was said of the number cannot be read', () => {
    expect(reading({ value: 6000, comparator: 'over' })).to.deep.equal([unread, 'lost not-allowed /at/comparator']);
  });
  it('keeps its number where something else cannot be read', () => {
    expect(reading({ value: 5, status: 'p', note: 7, level: 100, roundsToZero: 1, missing: 'gone' })).to.deep.equal([
      { value: 5, note: '7' },
      'lost out-of-range /at/level',
      'lost not-allowed /at/status',
      'lost not-allowed /at/missing',
      'lost wrong-type /at/roundsToZero',
      'changed wrong-type /at/note',
    ]);
    expect(reading({ value: 5, status: ['P', 'p'], valeu: 6 })).to.deep.equal([
      { value: 5, status: ['P'] },
      'lost not-allowed /at/status/1',
      'noted unknown-member /at/valeu',
    ]);
  });
});

describe('a range', () => {
  it('has both ends', () => {
    expect(reading({ low: 5, high: 6 })).to.deep.equal([{ low: 5, high: 6 }]);
    expect(reading({ low: 5 })).to.deep.equal([{ unread: true }, 'lost missing-member /at/high']);
    expect(reading({ value: 52, high: 55 })).to.deep.equal([{ value: 52 }, 'lost missing-member /at/low']);
    expect(reading({ value: 52, low: '49', high: 55 })).to.deep.equal([{ value: 52 }, 'lost wrong-type /at/low']);
  });
  it('goes up', () => {
    expect(reading({ low: 6, high: 5 })).to.deep.equal([{ unread: true }, 'lost range-order /at']);
    expect(reading({ value: {}, low: 0, high: 62, level: 95 })).to.deep.equal([
      { unread: true },
      'lost wrong-type /at/value',
    ]);
    expect(reading({ value: 52, low: 55, high: 49, level: 95 })).to.deep.equal([
      { value: 52, level: 95 },
      'lost range-order /at',
    ]);
  });
  it('contains its figure, or is left out', () => {
    expect(reading('90 (10..60)')).to.deep.equal([{ value: 90, level: 95 }, 'lost range-order /at']);
    expect(reading({ value: 90, low: 10, high: 60 })).to.deep.equal([{ value: 90 }, 'lost range-order /at']);
    expect(reading({ value: 60, low: 10, high: 60 })).to.deep.equal([{ value: 60, low: 10, high: 60 }]);
    expect(reading({ value: 10, low: 10, high: 60 })).to.deep.equal([{ value: 10, low: 10, high: 60 }]);
  });
});

describe('a number that is too long to be exact', () => {
  it('is noted', () => {
    expect(reading(2 ** 53 + 2)).to.deep.equal([{ value: 9007199254740994 }, 'noted precision /at']);
    expect(reading({ value: -(2 ** 60) })).to.deep.equal([{ value: -(2 ** 60) }, 'noted precision /at/value']);
  });
  it('is noted in text too, where it has all its digits', () => {
    expect(reading('9007199254740993')).to.deep.equal([{ value: 9007199254740992 }, 'noted precision /at']);
    expect(reading('1180591620717411303424')).to.deep.equal([{ value: 2 ** 70 }, 'noted precision /at']);
    expect(reading('9007199254740993 [c]')).to.have.lengthOf(1);
  });
  it('is not noted where nobody would expect it to be exact', () => {
    expect(reading(1e21)).to.deep.equal([{ value: 1e21 }]);
    expect(reading('1e21')).to.deep.equal([{ value: 1e21 }]);
    expect(reading(2 ** 53 - 1)).to.deep.equal([{ value: 2 ** 53 - 1 }]);
  });
});

describe('a revision', () => {
  it('has a day that the calendar knows', () => {
    expect(reading({ value: 5, revision: { published: '2021-02-30' } })).to.deep.equal([
      { value: 5, revision: {} },
      'lost impossible-date /at/revision/published',
    ]);
  });
  it('has no past of its own', () => {
    const figure: Record<string, unknown> = { value: 5 };
    figure['revision'] = { previous: figure };
    expect(reading(figure)).to.deep.equal([
      { value: 5, revision: { previous: { value: 5 } } },
      'noted unknown-member /at/revision/previous/revision',
    ]);
  });
});

describe('a withheld figure', () => {
  it('has no number, whichever way it is withheld', () => {
    expect(reading('[c]')).to.deep.equal([{ confidentiality: 'C' }]);
    expect(reading('4711 [c]')).to.deep.equal([{ confidentiality: 'C' }]);
    expect(
      reading({ value: 4711, low: 1, high: 9000, level: 95, comparator: '>', confidentiality: 'S' }),
    ).to.deep.equal([{ confidentiality: 'S' }]);
    expect(reading({ value: 4711, missing: 'withheld' })).to.deep.equal([{ missing: 'withheld' }]);
    expect(reading({ value: 4711, status: ['P', 'Q'] })).to.deep.equal([{ status: ['P', 'Q'], missing: 'withheld' }]);
    expect(reading({ confidentiality: 'C', revision: { previous: 4711 } })).to.deep.equal([{ confidentiality: 'C' }]);
  });
  it('keeps its note and source', () => {
    expect(reading({ value: 4711, confidentiality: 'C', note: 'small', source: 'Ministry' })).to.deep.equal([
      { confidentiality: 'C', note: 'small', source: { name: 'Ministry' } },
    ]);
  });
  it('is free where its code says so', () => {
    expect(reading({ value: 5, confidentiality: 'F' })).to.deep.equal([{ value: 5, confidentiality: 'F' }]);
  });
  it('is withheld where its code is misspelt or cannot be read', () => {
    for (const confidentiality of ['Z', 'c', '', null, 0, true])
      expect(reading({ value: 4711, confidentiality })).to.deep.equal([
        { missing: 'withheld' },
        'lost not-allowed /at/confidentiality',
      ]);
    const thrower = {
      value: 4711,
      get confidentiality(): string {
        throw new Error('4711');
      },
    };
    expect(reading(thrower)).to.deep.equal([{ missing: 'withheld' }, 'lost unreadable /at/confidentiality']);
  });
  it('is echoed by no problem', () => {
    const all: unknown[] = [
      { value: '4711', confidentiality: 'C' },
      { value: 4711, confidentiality: '4711' },
      { low: '4711', high: 4711, level: 4711, comparator: '4711', missing: 'withheld' },
      { value: 4711, status: ['Q', '4711'], revision: { previous: '4711 %', published: '4711' } },
      ...['4711 [c', '4711 [C]', '4711 in 9 [c]', '{"value":4711,"confidentiality":"C"}'],
    ];
    for (const value of all) {
      const problems: Problem[] = [];
      const figure = quantity(value, '/at', problems);
      expect(problems).to.have.length.above(0);
      expect(JSON.stringify([figure, problems])).not.to.include('4711');
    }
  });
});
