// Tables of ministries, councils and charities as they publish them, and what is drawn and said of them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfTable, drawnOfValue } from '../sources/drawn.js';
import { testTables } from './drawn-tables.js';

testTables('in a report on targets', [
  {
    name: 'a provisional figure leads down from the first year as any other does',
    how: { chart: 'progress' },
    lines: ['Sector,1990,2022,2023 (p),2030 target', 'Energy,466,256,205,108', 'Industry,284,164,155,118'],
    drawn: {
      sentence: 'In 2023, neither had reached its target (provisional).',
      rows: [
        'Energy | 73% | 205 (provisional), from 466 towards 108',
        'Industry | 78% | 155 (provisional), from 284 towards 118',
      ],
    },
  },
  {
    name: 'the actual of the year before is no start',
    how: { chart: 'progress', lang: 'de' },
    lines: ['Kennzahl;Ist 2022;Ist 2023;Zielwert 2025', 'Besucher;1200;1450;2000'],
    drawn: { rows: ['Besucher | 1,450 | of 2,000 · 73%'], notes: ['Besucher: 1,200 in 2022.', 'Zielwert 2025'] },
  },
  {
    name: 'no reduction in per cent starts at an amount',
    how: { chart: 'progress' },
    lines: ['Organisation,Baseline (tCO2e),Reduction to date,Target reduction', 'Leeds,"4,800,000",40%,100%'],
    drawn: {
      rows: ['Leeds | 40% | of 100%'],
      notes: ['Baseline: 4,800,000 tCO2e'],
    },
  },
  {
    name: 'no reduction starts at an amount whose unit nobody names',
    how: { chart: 'progress' },
    lines: ['Organisation,Baseline,Reduction to date,Target reduction', 'Leeds,"4,800,000",40%,100%'],
    drawn: { rows: ['Leeds | 40% | of 100%'] },
  },
  {
    name: 'a start without a sign is one of per cents',
    how: { chart: 'progress' },
    lines: ['Measure,Baseline,Latest,Target', 'Attendance,92,94%,96%'],
    drawn: { rows: ['Attendance | 94% | 50% of the way from 92% to 96%'] },
  },
  {
    name: 'what was paid reaches what was pledged, and what is outstanding follows',
    how: { chart: 'progress' },
    lines: ['Donor,Pledged,Paid,Outstanding', 'Norway,100,80,20', 'Japan,200,50,150'],
    drawn: { rows: ['Norway | 80% | 80 of 100', 'Japan | 25% | 50 of 200'], problems: [] },
  },
  {
    name: 'valid signatures reach those that are required',
    how: { chart: 'progress' },
    lines: ['State,Signatures required,Valid signatures', 'Ohio,400,300', 'Florida,800,600'],
    drawn: { rows: ['Ohio | 75% | 300 of 400', 'Florida | 75% | 600 of 800'] },
  },
  {
    name: 'the row of what is still needed is no measure',
    how: { chart: 'progress' },
    lines: ['Item,Amount', 'Target,"£50,000"', 'Raised so far,"£32,450"', 'Still needed,"£17,550"'],
    drawn: { rows: ['Raised so far | £32,450 | of £50,000 · 65%'] },
  },
  {
    name: 'the row of what is still needed has neighbours',
    how: { chart: 'progress' },
    lines: ['Target,"£50,000"', 'Raised so far,"£32,450"', 'Remaining,"£17,550"', 'Donors,412'],
    drawn: { rows: ['Raised so far | £32,450 | of £50,000 · 65%'], notes: ['Donors: 412'] },
  },
  {
    name: 'a row that does not follow from the others stays',
    how: { chart: 'progress' },
    lines: ['Item,Amount', 'Target,"£50,000"', 'Raised so far,"£32,450"', 'Outstanding,"£9,000"'],
    drawn: {
      rows: ['Raised so far | £32,450 | 65% | −£17,550', 'Outstanding | £9,000 | 18% | −£41,000'],
    },
  },
  {
    name: 'a goal of donations is the target in German',
    how: { chart: 'progress', lang: 'de' },
    lines: ['Spendenziel;50.000 €', 'Bisher gespendet;32.450 €', 'Fehlt noch;17.550 €'],
    drawn: { rows: ['Bisher gespendet | €32,450 | of €50,000 · 65%'] },
  },
]);

testTables('in a report on several times', [
  {
    name: 'a verdict is on the latest figure',
    how: { chart: 'delta' },
    lines: ['KPI,2022/23,2023/24,RAG', 'Waiting time,18,14,Green', 'Complaints,120,140,Red'],
    drawn: { notes: ['Waiting time, 2023/24: Green (RAG)', 'Complaints, 2023/24: Red (RAG)'] },
  },
  {
    name: 'nothing is drawn from one year to another of series that have no figure in both',
    how: { chart: 'delta', lang: 'fr' },
    lines: ['Poste;CA 2022;BP 2023;CA 2023;BP 2024', 'Personnel;100;110;108;115', 'Fluides;20;30;28;25'],
    drawn: { sentence: 'Four series with figures between 2022 and 2024.' },
  },
  {
    name: 'a year to date heads a column',
    how: { chart: 'delta' },
    lines: ['Club,2021,2022,2023 (to date)', 'Leeds,10,12,9', 'York,8,9,7'],
    drawn: {
      rows: [
        '2021 | 10 |  | 8 | ',
        '2022 | 12 | +2 (+20%) | 9 | +1 (+12.5%)',
        '2023 (to date) | 9 | the dates are not known | 7 | the dates are not known',
      ],
    },
  },
  {
    name: 'a letter in brackets is a qualifier next to another',
    how: { chart: 'delta' },
    lines: ['GEO,2022,2023', 'Germany,1.4,-0.3 (p)', 'Ireland,8.6,-5.5 (b)'],
    drawn: {
      rows: ['2022 | 1.4 |  | 8.6 | ', '2023 | −0.3, provisional | −1.7 | −5.5, break in series | break in series'],
    },
  },
  {
    name: 'a letter in brackets is no qualifier next to the mark of a footnote',
    how: { chart: 'delta' },
    lines: ['GEO,2022,2023', 'Germany,1.4 (a),-0.3 (p)', 'Ireland,8.6,-5.5 (b)'],
    drawn: { notes: ['Figure not readable: Germany, 2022 and Ireland, 2023'] },
  },
  {
    name: 'all of some things are not the largest of them',
    how: { chart: 'delta' },
    lines: ['Specialty,2023,2024', 'ENT,38,40', 'Cardiology,18,17', 'All specialties,402,428'],
    drawn: { sentence: 'ENT: 40 in 2024, up 2 (5.3%) on 2023. Cardiology: 17 in 2024, down 1 (5.6%) on 2023.' },
  },
  {
    name: 'a country is not the largest of its regions',
    how: { chart: 'delta', lang: 'de' },
    lines: ['Land;2023;2024', 'Bayern;25;27', 'Berlin;18;20', 'Deutschland;254;272'],
    drawn: { sentence: 'Bayern: 27 in 2024, up 2 (8%) on 2023. Berlin: 20 in 2024, up 2 (11.1%) on 2023.' },
  },
  {
    name: 'a country is the largest of several',
    how: { chart: 'delta' },
    lines: ['Country,2023,2024', 'Ireland,25,27', 'Malta,18,20', 'Greece,20,30', 'Germany,254,272'],
    drawn: {
      sentence: 'The largest in 2024 is Germany: 272, up 18 (7.1%) on 2023.',
    },
  },
]);

testTables('in the results of an election', [
  {
    name: 'those who might have voted are no party in Spanish',
    how: { chart: 'breakdown', lang: 'es' },
    lines: ['Candidatura;Votos', 'PP;8.100', 'PSOE;7.800', 'Vox;3.100', 'Votos válidos;24.000', 'Censo;35.000'],
    drawn: { sentence: 'The largest is PP: 8,100.', notes: ['Votos válidos: 24,000', 'Censo: 35,000'] },
  },
  {
    name: 'shares are those of the smaller of two wholes',
    how: { chart: 'breakdown', lang: 'fr' },
    lines: ['Liste;Voix;% Inscrits;% Exprimés', 'A;224790;16,93;48,49', 'B;159168;11,99;34,33', 'C;60912;4,59;13,14'],
    drawn: { rows: ['A | 224,790 | 48.49%', 'B | 159,168 | 34.33%', 'C | 60,912 | 13.14%'] },
  },
]);

testTables('in a plan', [
  {
    name: 'what came to pass stands at its own time in German',
    how: { chart: 'timeline', lang: 'de' },
    lines: [
      'Meilenstein;Soll-Termin;Ist-Termin;Status',
      'Rohbau;30.06.2024;12.08.2024;erledigt',
      'Einzug;01.03.2025;;offen',
    ],
    drawn: {
      rows: ['Rohbau | 12 Aug 2024', 'Einzug | 1 Mar 2025, planned'],
      notes: ['Rohbau: erledigt; Soll-Termin: 30.06.2024', 'Einzug: offen'],
    },
  },
  {
    name: 'a time that is not known yet does not hide the planned one',
    how: { chart: 'timeline' },
    lines: ['Milestone,Planned,Actual', 'Site bought,2024-01-15,2024-01-20', 'Roof on,2024-09-30,TBC'],
    drawn: { rows: ['Site bought | 20 Jan 2024', 'Roof on | 30 Sep 2024, planned'], problems: [] },
  },
  {
    name: 'a term has a start and an end in French',
    how: { chart: 'timeline', lang: 'fr' },
    lines: ['Maire;Début de mandat;Fin de mandat', 'Dupont;mars 2008;mars 2014', 'Durand;mars 2014;mai 2020'],
    drawn: { rows: ['Dupont | Mar 2008 to Mar 2014', 'Durand | Mar 2014 to May 2020'] },
  },
]);

describe('in the answer of a program', () => {
  it('money that came for a project is its value in German', () => {
    const { rows } = drawnOfValue({ chart: 'progress', lang: 'de' }, [
      { projekt: 'Garten', finanzierungsziel: 12000, finanziert: 8400, unterstützer: 143 },
      { projekt: 'Kino', finanzierungsziel: 30000, finanziert: 15000, unterstützer: 612 },
    ]);
    expect(rows).to.deep.equal(['Garten | 70% | 8,400 of 12,000', 'Kino | 50% | 15,000 of 30,000']);
  });
  it('a unit and a target next to the rows are theirs', () => {
    const { sentence, notes } = drawnOfValue(
      { chart: 'delta' },
      {
        unit: '%',
        data: [
          { year: 2021, rate: 40 },
          { year: 2022, rate: 45 },
        ],
        target: 60,
      },
    );
    expect(sentence).to.match(/^45% in 2022, up 5 percentage points on 2021\./);
    expect(notes).to.deep.equal(['Target: 60%.']);
  });
  it('times have names without accents', () => {
    const { rows } = drawnOfValue({ chart: 'timeline', lang: 'fr' }, [
      { jalon: 'Lancement', date_prevue: '2024-01-15', date_reelle: '2024-02-01' },
      { jalon: 'Livraison', date_prevue: '2024-09-30', date_reelle: null },
    ]);
    expect(rows).to.deep.equal(['Lancement | 1 Feb 2024', 'Livraison | 30 Sep 2024, planned']);
  });
});

describe('the letter P above the line', () => {
  it('is a qualifier after a day', () => {
    const head = '<tr><th>Specialty</th><th>31 Mar 2023</th><th>31 Mar 2024<sup>P</sup></th></tr>';
    const { rows } = drawnOfTable(
      { chart: 'delta' },
      `<table>${head}<tr><td>ENT</td><td>38,121</td><td>40,002</td></tr></table>`,
    );
    expect(rows).to.deep.equal(['31 Mar 2023 | 38,121 | ', '31 Mar 2024 | 40,002, provisional | +1,881 (+4.9%)']);
  });
});

testTables('next to a row of targets', [
  {
    name: 'a change has these at their times, and one to come',
    how: { chart: 'delta' },
    lines: [',2023,2024,2025', 'Homes built,90,160,', 'Target,100,150,200'],
    drawn: {
      heads: ['Period', 'Homes built', 'Change', 'Target'],
      rows: ['2023 | 90 |  | 100', '2024 | 160 | +70 (+77.8%) | 150', '2025 | no figure given |  | 200'],
    },
  },
  {
    name: 'several series have one target',
    how: { chart: 'delta' },
    lines: ['Measure,2023,2024', 'Coverage,90,92', 'Attendance,80,82', 'Target,95,95'],
    drawn: { heads: ['Period', 'Coverage', 'Coverage: Change', 'Attendance', 'Attendance: Change', 'Target'] },
  },
  {
    name: 'a series of another unit is no target',
    how: { chart: 'delta' },
    lines: ['Measure,2023,2024', 'Coverage (%),90,92', 'Target (people),95,95'],
    drawn: { rows: ['2023 | 90% |  | 95 | ', '2024 | 92% | +2 points | 95 | no change'] },
  },
  {
    name: 'a measure has reached no more than its figures say',
    how: { chart: 'progress' },
    lines: [',2024,2025,2026', 'Target,100,150,200', 'Actual,90,160,'],
    drawn: {
      rows: ['Actual | 160 | of 150 · 107%, 10 past the target | Past target'],
      omissions: ['Shown: 2025. Not shown: 2026.'],
    },
  },
]);

testTables('in a list of milestones', [
  {
    name: 'numbers of phases are no figures',
    how: { chart: 'timeline' },
    lines: ['Phase,Milestone,Date', '1,Design,2025-01', '1,Review,2025-03', '2,Build,2025-06'],
    drawn: {
      rows: ['Design | Jan 2025', 'Review | Mar 2025', 'Build | Jun 2025'],
      notes: ['Design and Review: Phase 1', 'Build: Phase 2'],
    },
  },
]);

testTables('years that lead to a target', [
  {
    name: 'lead down from the first',
    how: { chart: 'progress', form: 'path' },
    lines: ['Year,Emissions,Target', '2020,120,', '2022,112,', '2023,108,', '2030,,60'],
    drawn: {
      sentence: 'In 2023, the target had not yet been reached. 48 to go.',
      rows: ['Title | 108 | 20% of the way from 120 to 60'],
    },
  },
  {
    name: 'lead up from zero',
    how: { chart: 'progress', form: 'path' },
    lines: ['Year,Coverage,Target', '2020,20,', '2022,52,', '2030,,90'],
    drawn: { rows: ['Title | 52 | 58% of 90'] },
  },
]);
