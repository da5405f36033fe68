import { expect } from 'chai';
import { describe, it } from 'node:test';
import { documentOf } from '../../../src/export/document.js';
import { parseFigure } from '../../../src/figure/data.js';
import { layoutFigure } from '../../../src/figure/layout.js';
import { english } from '../../../src/words/index.js';

const parsed = (value: string, target: unknown) => parseFigure({ title: 'Recycled', value, target }).data!;
const targetOf = (value: string, target: unknown) => layoutFigure(parsed(value, target), english).target;

describe('a target with the time by which it is to be reached', () => {
  it('is read and said with it', () => {
    expect(targetOf('48%', '60% by 2030')).to.equal('12 points below the target of 60% by 2030');
    expect(targetOf('£64,000', '£100,000 by 31 December 2026')).to.equal(
      '64% of the target of £100,000 by 31 December 2026',
    );
    expect(targetOf('62%', '60% by 2030')).to.equal('2 points above the target of 60% by 2030');
  });

  it('may have it as the period of an object', () => {
    expect(targetOf('48%', { value: '60%', period: '2030' })).to.equal('12 points below the target of 60% by 2030');
    expect(targetOf('48', { value: 60, comparator: '>', period: '2030' })).to.equal(
      'below the target of over 60 by 2030',
    );
    expect(targetOf('48%', { value: '60%', period: 2030 })).to.equal('12 points below the target of 60% by 2030');
    const throwing = {
      get period(): string {
        throw new Error('no period');
      },
    };
    expect(targetOf('48', throwing)).to.equal('target: figure not readable');
  });

  it('has it in the document of an export', () => {
    expect(documentOf(parsed('48', '60 by 2030'))).to.include({ target: '60 by 2030' });
  });
});
