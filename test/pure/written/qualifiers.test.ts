import { expect } from 'chai';
import { describe, it } from 'node:test';
import { splitComparator, statusIn } from '../../../src/written/qualifiers.js';
import { isSecret, reasonIn } from '../../../src/written/remark-words.js';

describe('a word that qualifies a figure', () => {
  it('states its status, in four languages', () => {
    const read = ['provisional', 'prov.', 'preliminary', 'vorläufig', 'provisoire', 'estimates', 'Est.', 'estimación'];
    expect(read.map(statusIn)).to.deep.equal(['[p]', '[p]', '[p]', '[p]', '[p]', '[e]', '[e]', '[e]']);
    expect(['Hochrechnung', 'projections', 'proj.', 'as restated', 'révisée', 'breakfast'].map(statusIn)).to.deep.equal(
      ['[f]', '[f]', '[f]', '[r]', '[r]', undefined],
    );
  });

  it('states its bound, before it or after it', () => {
    expect(splitComparator('up to 500')).to.deep.equal({ comparator: '<=', rest: '500', isWord: true });
    expect(splitComparator('500 oder mehr')).to.deep.equal({ comparator: '>=', rest: '500', isWord: true });
    expect(splitComparator('<5')).to.deep.equal({ comparator: '<', rest: '5', isWord: false });
    expect(splitComparator('overhead 5')).to.deep.equal({ rest: 'overhead 5' });
  });
});

describe('a remark', () => {
  it('gives the reason why there is no figure', () => {
    const remarks = [
      'Suppressed: fewer than 5',
      'weniger als fünf',
      'rounds to zero',
      'nicht verfügbar',
      'Without Wales',
    ];
    expect(remarks.map(reasonIn)).to.deep.equal(['[c]', '[c]', '[low]', '[x]', undefined]);
  });

  it('withholds its figure, however it is spelt, and not if the figure is confirmed', () => {
    const secret = ['confidential', 'confdential', 'supressed', 'gesperrt', 'masqué'];
    expect(secret.filter((remark) => !isSecret(remark))).to.deep.equal([]);
    expect(['confirmed', 'conference', 'without Wales'].filter(isSecret)).to.deep.equal([]);
  });
});
