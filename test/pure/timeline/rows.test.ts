import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument } from '../../../src/timeline/rows.js';
import { make } from '../rows/sheet.js';

const document = (text: string): unknown => make(toDocument, text).document;

describe('the rows of a timeline', () => {
  it('are events if their time is not known and all others are', () => {
    expect(document('Date|Milestone\nMarch 2024|Permission\nNov 2025|Roof\nSummer 2026|Handover')).to.deep.include({
      phases: [],
      events: [
        { label: 'Permission', period: '2024-03' },
        { label: 'Roof', period: '2025-11' },
        { label: 'Handover', period: 'Summer 2026' },
      ],
    });
    expect(document('Date|Phase\n2024|Permission\nSummer 2026|Handover')).to.deep.include({ events: [] });
  });

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

  it('are events in years that do not follow each other, or below a name for events', () => {
    const kindsOf = (text: string): readonly (string | number)[] => {
      const { phases, events } = document(text) as Readonly<Record<'phases' | 'events', readonly unknown[]>>;
      return [phases.length, events.length];
    };
    expect(kindsOf('Year|What\n1918|Some women vote\n1928|All women vote')).to.deep.equal([0, 2]);
    expect(kindsOf('Quarter|What\nQ1 2024|Bid\nQ4 2024|Start')).to.deep.equal([0, 2]);
    expect(kindsOf('Year|Milestone\n2018|Founded\n2019|First office')).to.deep.equal([0, 2]);
    expect(kindsOf('Year|What\n2018|Design\n2019|Building')).to.deep.equal([2, 0]);
    expect(kindsOf('Phase|Year\nDesign|2018\nBuilding|2021')).to.deep.equal([2, 0]);
    expect(kindsOf('What|When\nPilot|2018\nRoll out|2019/2020\nReview|2021')).to.deep.equal([3, 0]);
    expect(kindsOf('What|When\nPilot|2018\nRoll out|2021/2022')).to.deep.equal([2, 0]);
  });

  it('are events in weeks that a day names', () => {
    const events = [
      { label: 'Launch', period: '2025-01-06/P7D' },
      { label: 'Rally', period: '2025-02-24/2025-03-02' },
    ];
    expect(document('When|What\nw/c 6 Jan 2025|Launch\nWeek ending 2 March 2025|Rally')).to.deep.include({ events });
  });

  it('have their time as their name, and not as a note, if they have no other', () => {
    expect(document('Season|Members\nAutumn 2024|41')).to.deep.include({
      events: [{ label: 'Autumn 2024', value: 41 }],
    });
  });

  it('are figures of their column if nothing names them', () => {
    const events = [
      { label: 'Calls', period: '2025-10-20/P7D', value: 410 },
      { label: 'Calls', period: '2025-10-27/P7D', value: 430 },
    ];
    expect(document('Week commencing|Calls\n20 Oct 2025|410\n27 Oct 2025|430')).to.deep.include({ events });
  });

  it('keep their names where a time cannot be read, below a head of times', () => {
    const stages = [
      { label: 'Consultation', period: '2024-06' },
      { label: 'Decision', period: 'Autumn 2024' },
    ];
    expect(document('When|What\nJune 2024|Consultation\nAutumn 2024|Decision')).to.deep.equal({
      phases: [],
      events: stages,
    });
    expect(document('Date|Stage\nAutumn 2024|Decision')).to.deep.equal({ phases: stages.slice(1), events: [] });
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

  it('are events with an empty end next to phases with one, unless they began last', () => {
    expect(
      document(
        'Phase|Start|End\nPilot|2022-10|2023-12\nReview|2023-02|2023-06\nRoll out|2024-01|\nLaw passed|2022-04-01|\nFirst 3 towns|2022-10|\nAll 60 towns reached|2024-06|',
      ),
    ).to.deep.equal({
      phases: [
        { label: 'Pilot', period: '2022-10/2023-12' },
        { label: 'Review', period: '2023-02/2023-06' },
        { label: 'Roll out', period: '2024-01/..' },
      ],
      events: [
        { label: 'Law passed', period: '2022-04-01' },
        { label: 'First 3 towns', period: '2022-10' },
        { label: 'All 60 towns reached', period: '2024-06' },
      ],
    });
  });

  it('go on with an empty end if they have years, or their column names what goes on', () => {
    const phases = (rows: string): unknown => (document(rows) as { readonly phases: unknown }).phases;
    const open = { label: 'B', period: '2019/..' };
    expect(phases('Phase|Start|End\nA|2018|2020\nB|2019|\nC|2020|2021')).to.deep.include(open);
    const started = { label: 'B', period: '2019-03/..' };
    expect(phases('Project|Start|End\nA|2018-01|2020-12\nB|2019-03|\nC|2020-01|2021-12')).to.deep.include(started);
    expect(phases('Event|Start|End\nB|2019-03|')).to.deep.equal([started]);
  });

  it('go on with an empty end if no name says that something happened, or if a status says that they do', () => {
    const phases = (rows: string): unknown => (document(rows) as { readonly phases: unknown }).phases;
    const open = { label: 'B', period: '2019-03/..' };
    expect(phases('Role|From|To\nA|2018-01|2020-12\nB|2019-03|\nC|2020-01|2021-12')).to.deep.include(open);
    const election = { label: 'Election campaign', period: '2019-03/..' };
    expect(phases('Name|Start|End\nA|2018-01|2020-12\nElection campaign|2019-03|\nC|2020-01|2021-12')).to.deep.include(
      election,
    );
    const rows =
      'Name|Start|End|Note\nA|2018-01|2020-12|\nB|2019-03||still running\nLaw passed|2019-04||\nC|2020-01|2021-12|';
    expect(phases(rows)).to.deep.include({ ...open, note: 'still running' });
    expect(document(rows)).to.have.deep.property('events', [{ label: 'Law passed', period: '2019-04' }]);
  });

  it('are events with an empty end if they are planned, and their name says that something will happen', () => {
    const rows = (status: string, name: string): string =>
      `Phase|Start|End|Status\nPilot|2021-09|2022-02|\nReview|2026-07|2027-03|${status}\n${name}|2025-10-01||${status}`;
    const opening = { label: 'Opening', period: '2025-10-01', planned: true };
    for (const status of ['planned', 'geplant', 'Upcoming'])
      expect(document(rows(status, 'Opening'))).to.have.deep.property('events', [opening]);
    const upgrade = { label: 'Upgrade', period: '2025-10-01/..', planned: true };
    expect((document(rows('planned', 'Upgrade')) as { readonly phases: unknown }).phases).to.deep.include(upgrade);
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

  it('have no end if a start without days has words in place of one', () => {
    expect(document('Phase|Start|End\nA|Mid 2027|TBC\nB|Early 2028|–\nC|2026|2027')).to.deep.include({
      phases: [
        { label: 'A', period: 'Mid 2027 – TBC' },
        { label: 'B', period: 'Early 2028 –' },
        { label: 'C', period: '2026/2027' },
      ],
    });
  });

  it('keep dates that cannot be read, and never take them for figures', () => {
    expect(
      document('Phase|Start|Finish\nA|01/02/2023|03/12/2023\nB|2023-01|spring 2025\nC|2023-01|2023-05'),
    ).to.deep.include({
      phases: [
        { label: 'A', period: '01/02/2023', note: 'Finish: 03/12/2023' },
        { label: 'B', period: 'spring 2025', note: 'Start: 2023-01' },
        { label: 'C', period: '2023-01/2023-05' },
      ],
      events: [],
    });
  });

  it('have what their publisher says of them below "Stand" as a note, or as planned', () => {
    const lines = ['Phase|Beginn|Ende|Stand', 'Bau|2023|2024|abgeschlossen', 'Eröffnung|2025|2026|geplant'];
    expect(document(lines.join('\n'))).to.deep.include({
      phases: [
        { label: 'Bau', period: '2023/2024', note: 'abgeschlossen' },
        { label: 'Eröffnung', period: '2025/2026', planned: true },
      ],
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

  it('are all rows, without a header, if the first has a time as the others do', () => {
    const events = [
      { label: 'Petition starts', period: '2023-03' },
      { label: '5,000 signatures', period: '2023-06-30' },
      { label: 'Council votes', period: '2024-01' },
    ];
    expect(
      document('March 2023|Petition starts\n30 June 2023|5,000 signatures\nJan 2024|Council votes'),
    ).to.deep.include({ events });
    expect(
      document('Petition starts|March 2023\n5,000 signatures|30 June 2023\nCouncil votes|Jan 2024'),
    ).to.deep.include({ events });
    expect(document('2018|Start\n2021|Law')).to.deep.include({
      events: [
        { label: 'Start', period: '2018' },
        { label: 'Law', period: '2021' },
      ],
    });
  });

  it('share their unit', () => {
    expect(document('Label|Period|Value|Unit\nTowns|2021|3|towns\nTowns|2022|20|towns')).to.deep.include({
      unit: 'towns',
    });
  });

  it('are planned if the head of their time says so, unless a word says that they have begun', () => {
    expect(
      document('Milestone|Target date|Status\nPermit|2024-03-01|Done\nOpening|2027-06-01|On track'),
    ).to.deep.include({
      events: [
        { label: 'Permit', period: '2024-03-01', note: 'Target date; Done' },
        { label: 'Opening', period: '2027-06-01', planned: true, note: 'On track' },
      ],
    });
    for (const head of ['Expected', 'Geplante Eröffnung', 'Ouverture prévue', 'Apertura prevista'])
      expect(document(`Project|${head}\nA|2021-03`), head).to.deep.include({
        events: [{ label: 'A', period: '2021-03', planned: true }],
      });
    for (const status of ['Open', 'Operational', 'In service'])
      expect(document(`Line|Expected opening|Status\nA|2021-03|${status}`), status).to.deep.include({
        events: [{ label: 'A', period: '2021-03', note: `Expected opening; ${status}` }],
      });
  });

  it('are not planned below the head of when something was proposed, or of what is estimated', () => {
    for (const head of ['Proposed', 'Date proposed', 'Estimated date'])
      expect(document(`Law|${head}\nA|2021-03`), head).to.deep.include({ events: [{ label: 'A', period: '2021-03' }] });
    expect(document('Project|Estimated completion\nA|2021-03')).to.deep.include({
      events: [{ label: 'A', period: '2021-03', planned: true }],
    });
  });

  it('name the head of an end that is planned, of a start that is none', () => {
    expect(document('Project|Start|Forecast completion\nA|2021-03|2022-05')).to.deep.include({
      phases: [{ label: 'A', period: '2021-03/2022-05', note: 'Forecast completion' }],
    });
  });

  it('have the latest of several starts and ends', () => {
    expect(document('Project|Baseline start|Forecast start|End|Revised end\nA|2021|2022|2023|2024')).to.deep.include({
      phases: [{ label: 'A', period: '2022/2024', planned: true }],
    });
    expect(document('Project|Start|Original end|Current end\nA|2021|2023|2024')).to.deep.include({
      phases: [{ label: 'A', period: '2021/2024' }],
    });
  });

  it('have the planned start and end of a pair of heads, in four languages', () => {
    for (const pair of [
      'Expected start|Expected end',
      'Voraussichtlicher Beginn|Voraussichtliches Ende',
      'Début prévu|Fin prévue',
      'Inicio previsto|Fin previsto',
    ])
      expect(document(`Project|${pair}\nA|2021-03|2022-05`), pair).to.deep.include({
        phases: [{ label: 'A', period: '2021-03/2022-05', planned: true }],
      });
  });

  it('have the start and the end that a pair of words says, in four languages', () => {
    const pairs = [
      'Opens|Closes',
      'Date opened|Date closed',
      'Announced|Completed',
      'Construction start|Completion',
      'Launched|Ended',
      'Baubeginn|Fertigstellung',
      'Eröffnung|Schließung',
      'Ouverture|Fermeture',
      'Date de lancement|Date de fin',
      'Fecha de inicio|Fecha de finalización',
      'Apertura|Cierre',
    ];
    for (const pair of pairs)
      expect(document(`Project|${pair}\nA|2021-03|2022-05\nB|2022-06|TBC`), pair).to.deep.equal({
        phases: [
          { label: 'A', period: '2021-03/2022-05' },
          { label: 'B', period: '2022-06/..' },
        ],
        events: [],
      });
  });

  it('have the start of what began before what was announced, and no figure of another date', () => {
    expect(document('Project|Announced|Opened|Closed\nA|2018|2019|2020\nB|2020|2021|')).to.deep.equal({
      phases: [
        { label: 'A', period: '2019/2020' },
        { label: 'B', period: '2021/..' },
      ],
      events: [],
    });
  });

  it('happened when one date says so, though its header is that of a start or an end', () => {
    for (const header of ['Opened', 'Completed', 'Announced', 'Closes'])
      expect(document(`School|${header}\nA|2021-03\nB|2022-06`), header).to.deep.equal({
        phases: [],
        events: [
          { label: 'A', period: '2021-03' },
          { label: 'B', period: '2022-06' },
        ],
      });
  });

  it('last as long as a duration says', () => {
    expect(document('Phase|Start year|Duration\nA|2018|2 years\nB|2020|1 year\nC|2021|ongoing')).to.deep.equal({
      phases: [
        { label: 'A', period: '2018/2019' },
        { label: 'B', period: '2020' },
        { label: 'C', period: '2021/..' },
      ],
      events: [],
    });
    expect(document('Phase|Beginn|Dauer (Monate)\nA|2018-03|18\nB|2020-01-31|1\nC|2021-01-15|6')).to.deep.equal({
      phases: [
        { label: 'A', period: '2018-03/2019-08' },
        { label: 'B', period: '2020-01-31/2020-02-29' },
        { label: 'C', period: '2021-01-15/2021-07-14' },
      ],
      events: [],
    });
    expect(document('Event|Date|Duration\nStrike|3 May 2021|2 days\nRally|10 May 2021|1 day')).to.deep.equal({
      phases: [{ label: 'Strike', period: '2021-05-03/2021-05-04' }],
      events: [{ label: 'Rally', period: '2021-05-10' }],
    });
  });

  it('keep a duration that cannot be added to their start, which is reported as no period', () => {
    expect(document('Phase|Start year|Duration\nA|2018|18 months\nB|2020|a while')).to.deep.equal({
      phases: [
        { label: 'A', period: '2018, 18 months' },
        { label: 'B', period: '2020, a while' },
      ],
      events: [],
    });
  });

  it('have an end before a duration, which says the same', () => {
    expect(document('Phase|Start|End|Duration\nA|2018|2019|2 years')).to.deep.equal({
      phases: [{ label: 'A', period: '2018/2019' }],
      events: [],
    });
  });

  it('are phases with a figure if they have a start of their own, and events if they are as short as one', () => {
    expect(
      document('Stage|Start|End|Cost (£m)\nDesign|2018|2019|3\nWorks|2020|TBC|41\nOpening|2020-04-15|2020-04-15|1'),
    ).to.deep.equal({
      subtitle: 'Cost',
      unit: '£m',
      phases: [
        { label: 'Design', period: '2018/2019', value: 3 },
        { label: 'Works', period: '2020/..', value: 41 },
      ],
      events: [{ label: 'Opening', period: '2020-04-15', value: 1 }],
    });
  });

  it('may last from a time on, in one cell', () => {
    expect(document('Mayor|Term\nA|2012–2016\nB|2016–present\nC|2018–\nD|March 2020 – en cours')).to.deep.equal({
      phases: [
        { label: 'A', period: '2012/2016' },
        { label: 'B', period: '2016/..' },
        { label: 'C', period: '2018/..' },
        { label: 'D', period: '2020-03/..' },
      ],
      events: [],
    });
  });

  it('have no figure in a date of what came', () => {
    expect(document('Milestone|Planned|Actual\nDesign|2023-01|2023-03')).to.deep.equal({
      phases: [],
      events: [{ label: 'Design', period: '2023-03', note: 'Planned: 2023-01' }],
    });
  });

  it('are planned if a word says that they are to come; how far the others have come is a note', () => {
    const phases = [
      { label: 'Pilot', period: '2022', note: 'Done' },
      { label: 'Survey', period: '2023', note: 'three towns; In progress' },
      { label: 'Planting', period: '2025', planned: true, note: 'all towns' },
      { label: 'Review', period: '2026', planned: true },
    ];
    expect(
      document(
        'Phase|Year|Status|Notes\nPilot|2022|Done|\nSurvey|2023|In progress|three towns\nPlanting|2025|Upcoming|all towns\nReview|2026|not started|',
      ),
    ).to.deep.equal({ phases, events: [] });
    expect(document('Phase|Time\nPilot|2022\nPlanting|2025 (planned)\nReview|2026 (geplant)')).to.deep.equal({
      phases: [
        { label: 'Pilot', period: '2022' },
        { label: 'Planting', period: '2025', planned: true },
        { label: 'Review', period: '2026', planned: true },
      ],
      events: [],
    });
  });

  it('have texts without a head as their notes', () => {
    expect(document('2021|Launch|It was raining\n2022|Fair|Sunny')).to.deep.include({
      phases: [
        { label: 'Launch', period: '2021', note: 'It was raining' },
        { label: 'Fair', period: '2022', note: 'Sunny' },
      ],
    });
  });

  it('read planned days in the order that one of them needs', () => {
    expect(document('Stage|Planned|Actual\nAward|15/05/2024|03/06/2024\nStart|01/07/2024|')).to.deep.include({
      events: [
        { label: 'Award', period: '2024-06-03', note: 'Planned: 15/05/2024' },
        { label: 'Start', period: '2024-07-01', planned: true },
      ],
    });
  });

  it('are at the time at which they came to pass, or else at that which was planned', () => {
    const events = [
      { label: 'Design', period: '2023-09', note: 'Planned: July 2023' },
      { label: 'Survey', period: '2023-05' },
      { label: 'Works', period: '2024-01', planned: true },
    ];
    const lines = [
      'Stage|Planned|Actual',
      'Design|July 2023|Sep 2023',
      'Survey|May 2023|May 2023',
      'Works|January 2024|',
    ];
    expect(document(lines.join('\n'))).to.deep.include({ events });
  });

  it('last from their actual start to their actual end', () => {
    const lines = ['Phase|Planned start|Planned end|Actual start|Actual end', 'A|2023-01|2023-03|2023-02|2023-05'];
    expect(document(lines.join('\n'))).to.deep.include({
      phases: [{ label: 'A', period: '2023-02/2023-05', note: 'Planned start: 2023-01; Planned end: 2023-03' }],
    });
  });
});
