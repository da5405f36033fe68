import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument as toBreakdown } from '../../../src/breakdown/rows.js';
import { toDocument as toDelta } from '../../../src/delta/rows.js';
import { toDocument as toProgress } from '../../../src/progress/rows.js';
import { make } from './sheet.js';

describe('the number of those who were asked', () => {
  const answers = [
    { label: 'Satisfied', value: 24 },
    { label: 'Neither', value: 76 },
  ];

  it('is a remark in a row next to per cents, and no answer', () => {
    for (const name of ['Base', 'Unweighted base', 'Sample size', 'Unweighted sample', 'n', 'N =', 'Respondents'])
      expect(make(toBreakdown, `Answer|%\nSatisfied|24\nNeither|76\n${name}|3,374`), name).to.deep.equal({
        document: { unit: '%', notes: [`${name.replace(' =', '')}: 3,374`], categories: answers },
        told: [],
      });
    expect(make(toProgress, 'Measure|Value\nSatisfied|24%\nNeither|76%\nRespondents|3,374').document).to.deep.include({
      notes: ['Respondents: 3,374'],
    });
  });

  it('may be in the name of a row without figures', () => {
    expect(make(toBreakdown, 'Answer|%\nSatisfied|24\nNeither|76\nBase: 400 students|').document).to.deep.equal({
      unit: '%',
      notes: ['Base: 400 students'],
      categories: answers,
    });
  });

  it('of several columns is one remark', () => {
    expect(
      make(toBreakdown, 'Answer|Men (%)|Women (%)\nBase|1,021|1,019\nYes|24|30\nNo|76|70').document,
    ).to.deep.include({
      notes: ['Base: Men (%) 1,021, Women (%) 1,019'],
    });
  });

  it('is a category of other figures, and of names that begin so', () => {
    const { document } = make(toBreakdown, 'Kind|Visits\nSummit|24\nBase|76\nHut|12');
    expect(document).to.deep.equal({
      title: 'Visits',
      categories: [
        { label: 'Summit', value: 24 },
        { label: 'Base', value: 76 },
        { label: 'Hut', value: 12 },
      ],
    });
    const camps = make(toBreakdown, 'Camp|%\nBase camp|24\nOther|76').document as { categories: readonly object[] };
    expect(camps.categories).to.have.lengthOf(2);
  });

  it('is no year and no series in a column next to per cents', () => {
    const { document, told } = make(toDelta, 'Fieldwork|Sample|Con\n12–13 Nov 2024|2106|24%\n24–25 Nov 2024|2039|28%', {
      lang: 'en-GB',
    });
    expect(told).to.deep.equal(['lost unused-column 1:2']);
    const { series } = document as { series: readonly { observations: readonly { period: string }[] }[] };
    expect(series.map(({ observations }) => observations.map(({ period }) => period))).to.deep.equal([
      ['2024-11-12/2024-11-13', '2024-11-24/2024-11-25'],
    ]);
  });
});
