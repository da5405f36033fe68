import { expect } from 'chai';
import { describe, it } from 'node:test';
import { endingOf } from '../../../src/written/ending.js';

describe('the ending of a text', () => {
  it('is the last mark or remark after it', () => {
    expect(endingOf('1,010 [note 3] (provisional)')).to.deep.equal({
      kind: 'round',
      inner: 'provisional',
      rest: '1,010 [note 3]',
    });
    expect(endingOf('1,010 [note 3]')).to.deep.equal({ kind: 'square', inner: 'note 3', rest: '1,010' });
    expect(endingOf('Wales **')).to.deep.equal({ kind: 'signs', inner: '**', rest: 'Wales' });
    expect(endingOf('2020ᵇ')).to.deep.equal({ kind: 'raised', inner: 'ᵇ', rest: '2020' });
    expect(endingOf('[c]')).to.deep.equal({ kind: 'square', inner: 'c', rest: '' });
  });

  it('is none of a text without one, nor of brackets that do not match', () => {
    for (const text of ['', '1,010', '(5) homes', '5)', '5 (a))', '[c', '∗'])
      expect(endingOf(text), text).to.equal(undefined);
  });
});
