import { expect } from 'chai';
import { describe, it } from 'node:test';
import { MEANING_CODES, ROW_CODES, STRUCTURE_CODES } from '../../../src/contract/problem.js';
import { english } from '../../../src/words/index.js';

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
    expect(english.labelled('Floods', 'no figure given')).to.equal('Floods: no figure given');
  });

  it('has a name of its own where it was given none', () => {
    expect(english.labelled('', 'no figure given')).to.equal('(unnamed): no figure given');
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
        expected: 'subtitle, title, unit',
        found: '"titel"',
      }),
    ).to.equal('/titel: unknown member; did you mean “title”?; found: "titel".');
    expect(
      english.problem({
        pointer: '/colour',
        code: 'unknown-member',
        severity: 'noted',
        expected: 'title, unit',
        found: '"colour"',
      }),
    ).to.equal('/colour: unknown member; found: "colour".');
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

  it('of a member that is missing says of what', () => {
    expect(
      english.problem({ pointer: '/series/0/label', code: 'missing-member', severity: 'lost', expected: 'a series' }),
    ).to.equal('/series/0/label: missing member of a series.');
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
      if (code === 'stringified-object') continue;
      expect(english.problem({ pointer: '/a', code, severity: 'noted' })).to.match(/^\/a: [a-z ]+\.$/);
    }
  });
});

describe('a problem of an object that was written as text', () => {
  it('says what to do about it in each framework', () => {
    expect(english.problem({ pointer: '', code: 'stringified-object', severity: 'lost', expected: 'JSON' })).to.equal(
      'The data is the text “[object Object]”. Set the property data to the object: with React 19 or a ref, with :data.prop in Vue, with the tag defined before Preact draws it.',
    );
  });
});

describe('the words of loading', () => {
  it('say why there are no figures', () => {
    const said = (['http', 'network', 'timeout', 'too-large', 'wrong-type', 'malformed', 'aborted'] as const).map(
      (code) => english.failure(code, code === 'http' ? 503 : undefined),
    );
    expect(said).to.deep.equal([
      'The figures could not be loaded: the server answered 503.',
      'The figures could not be loaded: the server cannot be reached.',
      'The figures could not be loaded: the server took too long.',
      'The figures could not be loaded: the file is too large.',
      'The figures could not be loaded: the file is not JSON, CSV or TSV.',
      'The figures could not be loaded: the file cannot be read.',
      'The figures could not be loaded: it was given up.',
    ]);
  });

  it('say how old figures are that could not be refreshed', () => {
    expect(english.outdated(new Date(2022, 6, 25, 14, 32).getTime())).to.equal(
      'Last updated on 25 July 2022 at 14:32; could not be refreshed.',
    );
  });
});

describe('the words of a state', () => {
  it('are calm', () => {
    expect(english.empty).to.equal('No figures yet.');
    expect(english.loading).to.equal('Loading figures…');
    expect(english.failed).to.equal('This chart cannot be drawn.');
  });
});
