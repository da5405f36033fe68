import { expect } from 'chai';
import { describe, it } from 'node:test';
import { documentOf } from '../../../src/export/document.js';
import { parseFigure } from '../../../src/figure/data.js';
import { layoutFigure } from '../../../src/figure/layout.js';
import { english } from '../../../src/words/index.js';

const parsed = (value: string, target: string) => parseFigure({ title: 'Recycled', value, target }).data!;
const targetOf = (value: string, target: string) => layoutFigure(parsed(value, target), english).target;

describe('a target with the time by which it is to be reached', () => {
  it('is read and said with it', () => {
    expect(targetOf('48%', '60% by 2030')).to.equal('12 points below the target of 60% by 2030');
    expect(targetOf('£64,000', '£100,000 by 31 December 2026')).to.equal(
      '64% of the target of £100,000 by 31 December 2026',
    );
    expect(targetOf('62%', '60% by 2030')).to.equal('target of 60% by 2030 reached');
  });

  it('has it in the document of an export', () => {
    expect(documentOf(parsed('48', '60 by 2030'))).to.include({ target: '60 by 2030' });
  });
});
