import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readPartText } from '../../../src/written/part-text.js';

describe('a figure with its target in one text', () => {
  const CASES: readonly (readonly [text: string, parts: object])[] = [
    ['£64,000 of £100,000', { value: '£64,000', target: '£100,000' }],
    ['£64,000 raised of £100,000 goal', { value: '£64,000', target: '£100,000' }],
    ['£12,400 / £20,000', { value: '£12,400', target: '£20,000' }],
    ['over 310 of about 500 GWh', { value: 'over 310', target: 'about 500 GWh' }],
    ['412 out of 450', { value: '412', total: '450' }],
    ['11/12', { value: '11', total: '12' }],
    ['52/48', { value: '52/48', target: undefined }],
    ['380, from 500 towards 300 kg', { value: '380', baseline: '500', target: '300 kg' }],
    ['over 100, from over 4,000 towards 0 hours', { value: 'over 100', baseline: 'over 4,000', target: '0 hours' }],
    ['1,230 of 1,200 schools, 1,030 past the target', { value: '1,230', target: '1,200 schools' }],
    ['85,000, target over 100,000 homes, 15,000 below it', { value: '85,000', target: 'over 100,000 homes' }],
    ['no figure given, target 12,000', { value: 'no figure given', target: '12,000' }],
    ['38.4%, target 60% of homes', { value: '38.4% of homes', target: '60% of homes' }],
    [
      '9.0% (estimated), from 10.8% towards 0% of people',
      { value: '9.0% of people (estimated)', baseline: '10.8% of people', target: '0% of people' },
    ],
    ['12,400', { value: '12,400', target: undefined }],
  ];
  for (const [text, parts] of CASES)
    it(`is split: “${text}”`, () => {
      const { value, target, total, baseline } = readPartText(text);
      const found = { value, ...(target && { target }), ...(total && { total }), ...(baseline && { baseline }) };
      expect({ target: undefined, ...found }).to.deep.equal({ target: undefined, ...parts });
    });
});
