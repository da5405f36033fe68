import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument } from '../../../src/timeline/rows.js';
import { make } from '../rows/sheet.js';

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

  it('keep their names where a time cannot be read, below a head of times', () => {
    const phases = [
      { label: 'Consultation', period: '2024-06' },
      { label: 'Decision', period: 'Autumn 2024' },
    ];
    expect(document('When|What\nJune 2024|Consultation\nAutumn 2024|Decision')).to.deep.equal({
      phases: phases.slice(1),
      events: phases.slice(0, 1),
    });
    expect(document('Date|Stage\nAutumn 2024|Decision')).to.deep.equal({ phases: phases.slice(1), events: [] });
    expect(document('Period|Years\nBronze Age|1200–1500\nIron Age|1500–1800')).to.deep.equal({
      phases: [
        { label: 'Bronze Age', period: '1200/1500' },
        { label: 'Iron Age', period: '1500/1800' },
      ],
      events: [],
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

  it('have no end where their end says that it is not there yet', () => {
    expect(
      document(
        'Phase|Start|End\nDesign|Jan 2023|Dec 2023\nA|Jan 2024|ongoing\nB|Jan 2024|present\nC|Jan 2024|to date\nD|Jan 2024|TBC\nE|Jan 2024|–',
      ),
    ).to.deep.include({
      phases: [
        { label: 'Design', period: '2023-01/2023-12' },
        { label: 'A', period: '2024-01/..' },
        { label: 'B', period: '2024-01/..' },
        { label: 'C', period: '2024-01/..' },
        { label: 'D', period: '2024-01/..' },
        { label: 'E', period: '2024-01/..' },
      ],
      events: [],
    });
  });

  it('keep dates that cannot be read, and never take them for figures', () => {
    expect(
      document('Phase|Start|Finish\nA|01/02/2023|03/12/2023\nB|2023-01|spring 2025\nC|2023-01|2023-05'),
    ).to.deep.include({
      phases: [
        { label: 'A', period: '01/02/2023' },
        { label: 'B', period: 'spring 2025' },
        { label: 'C', period: '2023-01/2023-05' },
      ],
      events: [],
    });
  });

  it('have their period in a column of dates with any header', () => {
    expect(
      document('What|When\nLaw passed|12 March 2024\nConsultation|Q2 2024\nFirst payments|April 2025'),
    ).to.deep.include({
      phases: [{ label: 'Consultation', period: '2024-Q2' }],
      events: [
        { label: 'Law passed', period: '2024-03-12' },
        { label: 'First payments', period: '2025-04' },
      ],
    });
  });

  it('share their unit', () => {
    expect(document('Label|Period|Value|Unit\nTowns|2021|3|towns\nTowns|2022|20|towns')).to.deep.include({
      unit: 'towns',
    });
  });
});
