import { expect } from 'chai';
import { describe, it } from 'node:test';
import { agreementOf, isNeutralName, restName } from '../../../src/contract/rest-name.js';

describe('the name of a residual category', () => {
  it('is that of who gave no answer, in several languages', () => {
    const names = [
      'Don’t know',
      "Don't know",
      'No opinion',
      'Not applicable',
      'No answer',
      'Prefer not to say',
      'Keine Angabe',
      'Weiß nicht',
      'Ne se prononce pas',
      'Sans opinion',
      'No sabe',
      'NS/NC',
      'NS / NC',
      'Don’t know / refused',
      'Do not know or no answer',
    ];
    for (const name of names) expect(restName(name), name).to.equal('unknown');
  });

  it('may say what the categories are', () => {
    for (const name of ['Other', 'Others', 'Other (please specify)', 'Other EU countries', 'All other causes'])
      expect(restName(name), name).to.equal('other');
    for (const name of [
      'Otherwise',
      'Mother and child',
      'Another country',
      'The other one',
      'Other people and their views of us',
    ])
      expect(restName(name), name).to.equal(undefined);
  });

  it('is none of an answer on the scale', () => {
    for (const name of [
      'Neither agree nor disagree',
      'No',
      'Never',
      'Not at all',
      'No change',
      'Not very safe',
      'I know',
    ])
      expect(restName(name), name).to.equal(undefined);
  });
});

describe('the name of an answer', () => {
  it('says if it lies between two poles', () => {
    for (const name of [
      'Neither',
      'Neither agree nor disagree',
      'Weder noch',
      'Ni d’accord ni pas d’accord',
      'Neutral',
    ])
      expect(isNeutralName(name), name).to.equal(true);
  });

  it('says if it agrees or disagrees', () => {
    for (const name of ['Strongly agree', 'Very satisfied', 'Stimme voll zu', 'Tout à fait d’accord', 'De acuerdo'])
      expect(agreementOf(name), name).to.equal('agree');
    for (const name of ['Tend to disagree', 'Dissatisfied', 'Stimme eher nicht zu', 'Pas d’accord', 'En desacuerdo'])
      expect(agreementOf(name), name).to.equal('disagree');
    expect(agreementOf('Neither agree nor disagree')).to.equal(undefined);
  });
});
