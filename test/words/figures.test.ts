import { expect } from '@open-wc/testing';
import { MEANING_CODES, ROW_CODES, STRUCTURE_CODES } from '../../src/contract/problem.js';
import { english } from '../../src/words/en.js';

describe('a list in words', () => {
  it('joins names as a sentence does', () => {
    expect(english.list([])).to.equal('');
    expect(english.list(['A'])).to.equal('A');
    expect(english.list(['A', 'B'])).to.equal('A and B');
    expect(english.list(['A', 'B', 'C'])).to.equal('A, B and C');
  });
});

describe('a thing and what is said of it', () => {
  it('stand with a colon between them', () => {
    expect(english.said('Floods', 'no figure given')).to.equal('Floods: no figure given');
  });

  it('has a name of its own where it was given none', () => {
    expect(english.said('', 'no figure given')).to.equal('(unnamed): no figure given');
    expect(english.unnamed).to.equal('(unnamed)');
  });
});

describe('a source', () => {
  it('is said before and after its name, which may be a link', () => {
    expect(english.source({ name: 'MPS', date: '2022-07-25' })).to.deep.equal({
      before: 'Source: ',
      after: ', 25 July 2022',
    });
    expect(english.source({ name: 'MPS', date: '2022-07' })).to.deep.equal({
      before: 'Source: ',
      after: ', July 2022',
    });
    expect(english.source({ name: 'MPS' })).to.deep.equal({ before: 'Source: ', after: '' });
  });
});

describe('a problem', () => {
  it('says where, what, what would have been right and what stood there, and what became of it', () => {
    expect(
      english.problem({
        pointer: '/measures/0/value',
        code: 'not-a-quantity',
        severity: 'lost',
        expected: 'a quantity such as >6000',
        found: '"1,234"',
      }),
    ).to.equal(
      '/measures/0/value: not a quantity; expected: a quantity such as >6000; found: "1,234". It is not used.',
    );
  });

  it('asks whether an unknown name was meant to be a known one', () => {
    expect(
      english.problem({
        pointer: '/titel',
        code: 'unknown-member',
        severity: 'noted',
        expected: 'title',
        found: '"titel"',
      }),
    ).to.equal('/titel: unknown member; did you mean “title”?; found: "titel".');
  });

  it('of the whole document names the document', () => {
    expect(english.problem({ pointer: '', code: 'not-json', severity: 'lost' })).to.equal(
      'The document: not json. It is not used.',
    );
  });

  it('of a value that is used otherwise says so', () => {
    expect(english.problem({ pointer: '/title', code: 'text-cleaned', severity: 'changed' })).to.equal(
      '/title: text cleaned. It is used otherwise than written.',
    );
  });

  it('of a row says its line and column', () => {
    const problem = { pointer: '/categories/2/value', code: 'row-length', severity: 'lost' } as const;
    expect(english.problem({ ...problem, line: 4, column: 2 })).to.equal(
      'Line 4, column 2: row length. It is not used.',
    );
    expect(english.problem({ ...problem, line: 4 })).to.equal('Line 4: row length. It is not used.');
  });

  it('has a sentence for each code', () => {
    for (const code of [...STRUCTURE_CODES, ...MEANING_CODES, ...ROW_CODES]) {
      expect(english.problem({ pointer: '/a', code, severity: 'noted' })).to.match(/^\/a: [a-z ]+\.$/);
    }
  });
});

describe('the words of a state', () => {
  it('are calm', () => {
    expect(english.empty).to.equal('No figures yet.');
    expect(english.failed).to.equal('This chart cannot be drawn.');
  });
});
