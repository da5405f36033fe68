import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument } from '../../../src/timeline/rows.js';
import { make } from '../contract/sheet.js';

const document = (text: string): unknown => make(toDocument, text).document;

describe('the rows of a timeline', () => {
  it('are phases if they last, and events if they are short or have a figure', () => {
    expect(
      document('Label|Period|Value\nPilot|2021|\nRoll out|2022/2023|\nLaw|2021-04-01|\nTowns|2022|>20'),
    ).to.deep.equal({
      phases: [
        { label: 'Pilot', period: '2021' },
        { label: 'Roll out', period: '2022/2023' },
      ],
      events: [
        { label: 'Law', period: '2021-04-01' },
        { label: 'Towns', period: '2022', value: '>20' },
      ],
    });
  });

  it('share their unit', () => {
    expect(document('Label|Period|Value|Unit\nTowns|2021|3|towns\nTowns|2022|20|towns')).to.deep.include({
      unit: 'towns',
    });
  });
});
