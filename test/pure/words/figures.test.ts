import { expect } from 'chai';
import { describe, it } from 'node:test';
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

describe('the words of loading', () => {
  it('say why there are no figures', () => {
    const said = (['http', 'network', 'timeout', 'too-large', 'wrong-type', 'malformed', 'aborted'] as const).map(
      (code) => english.failure({ code, status: code === 'http' ? 503 : undefined }, 'homes.csv'),
    );
    expect(said).to.deep.equal([
      'The figures could not be loaded from homes.csv: the server answered 503.',
      'The figures could not be loaded from homes.csv: the server cannot be reached, or does not allow this page to read the file.',
      'The figures could not be loaded from homes.csv: the server took too long.',
      'The figures could not be loaded from homes.csv: the file is too large.',
      'The figures could not be loaded from homes.csv: the answer is not JSON, CSV or TSV, by its content type or else by its extension.',
      'The figures could not be loaded from homes.csv: the file is empty, damaged or a page, or there are no figures in it that can be read.',
      'The figures could not be loaded from homes.csv: it was given up.',
    ]);
  });

  it('say where a file stops being JSON', () => {
    expect(english.failure({ code: 'malformed', place: { line: 2, column: 12 } }, 'homes.json')).to.equal(
      'The figures could not be loaded from homes.json: the file is not JSON from line 2, column 12 on.',
    );
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
