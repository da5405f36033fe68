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

  it('have a start and an end in columns of their own, in days if these differ in length', () => {
    expect(
      document('Phase|Start|End\nPlan|Jan 2023|Jun 2023\nPilot|2023-07|2023-12-15\nRoll out|Jan 2024|'),
    ).to.deep.include({
      phases: [
        { label: 'Plan', period: '2023-01/2023-06' },
        { label: 'Pilot', period: '2023-07-01/2023-12-15' },
        { label: 'Roll out', period: '2024-01/..' },
      ],
    });
  });

  it('share their unit', () => {
    expect(document('Label|Period|Value|Unit\nTowns|2021|3|towns\nTowns|2022|20|towns')).to.deep.include({
      unit: 'towns',
    });
  });
});
