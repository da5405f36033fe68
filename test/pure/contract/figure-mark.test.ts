import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseFigure } from '../../../src/figure/data.js';
import { parseProgress } from '../../../src/progress/data.js';

describe('a mark after a figure in a document', () => {
  const marksOf = (value: string, note?: string) => {
    const { data, problems } = parseFigure({ title: 'T', value, note }, { lang: 'en' });
    return [data?.value.value, ...problems.map(({ code, severity, found }) => `${severity} ${code} ${found}`)];
  };

  it('is reported, because it is not shown', () => {
    for (const mark of ['*', ' *', '**', '†', '¹', '[1]', ' [note 2]'])
      expect(marksOf(`6,000${mark}`), mark).to.deep.equal([6000, `noted unexplained-mark "${mark.trim()}"`]);
    expect(marksOf('45%*')).to.deep.equal([45, 'noted unexplained-mark "*"']);
  });

  it('is explained by a note that begins with it', () => {
    expect(marksOf('6,000*', '* Without Wales')).to.deep.equal([6000]);
    const measures = [{ label: 'M', value: '6,000†', note: '† Provisional' }];
    expect(parseProgress({ title: 'T', measures }, { lang: 'en' }).problems).to.deep.equal([]);
  });

  it('is no digit of a unit, and no qualifier', () => {
    for (const value of ['12 m²', '6 × 10⁶', '73,000 [p]', '57.7 [56.9-58.4]'])
      expect(marksOf(value).join(), value).to.not.include('unexplained-mark');
  });
});
