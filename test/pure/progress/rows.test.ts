import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument } from '../../../src/progress/rows.js';
import { make } from '../rows/sheet.js';

describe('the rows of progress', () => {
  it('are measures', () => {
    expect(
      make(
        toDocument,
        `
Measure|Value|Target|Baseline|Unit|Note
Homes|85,000|100,000||homes|
Gas|55|40|100|TWh|falls
Boilers|>5 [p]|–||homes|
`,
      ).document,
    ).to.deep.equal({
      measures: [
        { label: 'Homes', value: 85000, target: 100000, unit: 'homes' },
        { label: 'Gas', value: 55, target: 40, baseline: 100, unit: 'TWh', note: 'falls' },
        { label: 'Boilers', value: '>5 [p]', unit: 'homes' },
      ],
    });
  });
  it('have the target in the column that says so, with its year in a note, and not the number of a goal', () => {
    const text = 'Goal|Indicator|Latest value|Target 2030\n5|Seats held by women|26.9|50\n14|Protected areas|46|30';
    expect(make(toDocument, text).document).to.deep.equal({
      notes: ['Target for 2030'],
      measures: [
        { label: 'Seats held by women', value: 26.9, target: 50 },
        { label: 'Protected areas', value: 46, target: 30 },
      ],
    });
  });
  it('have the year of their starts in a note, with that of the figures if it is nothing but a year', () => {
    const columns = { baseline: '2019', value: '2023' };
    const { document } = make(toDocument, 'Region|2019|2023\nCampania|46.6|41.5\nSicilia|51.1|41.2', { columns });
    expect((document as { notes: unknown }).notes).to.deep.equal(['2019 → 2023']);
    const named = make(toDocument, 'Region|Baseline 2019|2023\nCampania|46.6|41.5').document;
    expect((named as { notes: unknown }).notes).to.deep.equal(['Baseline 2019']);
  });
  it('are one measure with its target, if they are what is needed, what came and what is missing', () => {
    expect(make(toDocument, 'Item|Million\nRequirements|4200\nFunded|2100\nUnmet|2100').document).to.deep.equal({
      unit: 'Million',
      measures: [{ label: 'Funded', value: 2100, target: 4200 }],
    });
    const other = make(toDocument, 'Item|Million\nRequirements|4200\nFunded|2100\nUnmet|900').document;
    expect((other as { measures: unknown[] }).measures).to.have.lengthOf(3);
    const rough = make(toDocument, 'Item|Million\nRequirements|£4,200m\nFunded|about £2,100m\nUnmet|£2,100m').document;
    expect((rough as { measures: unknown[] }).measures).to.have.lengthOf(3);
  });
  it('have the verdicts of their publisher, in a column "Status" as in one "RAG"', () => {
    for (const head of ['Status', 'RAG', 'Assessment'])
      expect(
        make(toDocument, `Measure|Value|Target|${head}\nHomes|5|10|Amber\nBuses|3|10|Red: late`).document,
        head,
      ).to.deep.equal({
        measures: [
          { label: 'Homes', value: 5, target: 10, status: 'Amber' },
          { label: 'Buses', value: 3, target: 10, status: 'Red: late' },
        ],
      });
  });
  it('are read by their position without a header', () => {
    expect(make(toDocument, 'Homes|5|10|1').document).to.deep.equal({
      measures: [{ label: 'Homes', value: 5, target: 10, baseline: 1 }],
    });
  });
  it('have the columns that were asked for', () => {
    const columns = { value: 'Done', target: 'To do', baseline: '4' };
    expect(make(toDocument, 'What|To do|Done|From\nHomes|10|5|1', { columns }).document).to.deep.equal({
      measures: [{ label: 'Homes', value: 5, target: 10, baseline: 1 }],
    });
  });
  it('tell each figure that cannot be read, and a row of another length once', () => {
    expect(make(toDocument, 'label|value|target\nA|x|y\nB|5')).to.deep.equal({
      document: {
        measures: [
          { label: 'A', value: { unread: true }, target: { unread: true } },
          { label: 'B', value: { unread: true }, target: { unread: true } },
        ],
      },
      told: [
        'lost not-a-quantity /measures/0/value 2:2',
        'lost not-a-quantity /measures/0/target 2:3',
        'lost row-length /measures/1/value 3:3',
      ],
    });
  });
  it('say once what is the same in all', () => {
    expect(make(toDocument, 'label|value|unit\nA|5|homes\nB|6|homes').document).to.deep.equal({
      unit: 'homes',
      measures: [
        { label: 'A', value: 5 },
        { label: 'B', value: 6 },
      ],
    });
  });
  it('have the target in a column whose header begins with it, or is a standard', () => {
    for (const [header, note, unit] of [
      ['Target for 2015', 'Target for 2015'],
      ['Target (2030)', 'Target for 2030'],
      ['Target 2030 (%)', 'Target for 2030', '%'],
      ['2023/24 goal', 'Goal for 2023/24'],
      ['Standard'],
      ['Goal 2030', 'Goal for 2030'],
      ['Zielquote'],
      ['Zielwert 2030', 'Zielwert 2030'],
      ['Ziel'],
      ['Objectif 2030', 'Objectif 2030'],
      ['Objetivo'],
    ] as const)
      expect(make(toDocument, `Region|Reduction|${header}\nAfrica|49|67\nEurope|63|67`), header).to.deep.equal({
        document: {
          ...(note && { notes: [note] }),
          ...(unit && { unit }),
          measures: [
            { label: 'Africa', value: 49, target: 67 },
            { label: 'Europe', value: 63, target: 67 },
          ],
        },
        told: [],
      });
  });
  it('have no target in the only column of figures', () => {
    expect(make(toDocument, 'Region|Standard\nAfrica|49\nEurope|63').document).to.deep.equal({
      measures: [
        { label: 'Africa', value: 49 },
        { label: 'Europe', value: 63 },
      ],
    });
    expect(make(toDocument, 'Region|Standardised|Rate\nAfrica|49|5\nEurope|63|6').document).to.deep.equal({
      subtitle: 'Standardised',
      measures: [
        { label: 'Africa', value: 49 },
        { label: 'Europe', value: 63 },
      ],
    });
  });
  it('have the figures of earlier periods beside them as their history', () => {
    expect(make(toDocument, 'Region|2021|2022 (p)\nNorth|30|35\nSouth|20|28')).to.deep.equal({
      document: {
        period: '2022',
        measures: [
          { label: 'North', value: '35 [p]', observations: [{ period: '2021', value: 30 }] },
          { label: 'South', value: '28 [p]', observations: [{ period: '2021', value: 20 }] },
        ],
      },
      told: [],
    });
    expect(make(toDocument, 'KPI|Q1 actual|Q1 target|Q2 actual|Q2 target\nCalls|81|80|84|85')).to.deep.equal({
      document: {
        subtitle: 'Q2',
        measures: [
          {
            label: 'Calls',
            value: 84,
            target: 85,
            observations: [{ label: 'Q1', period: { undated: true }, value: 81 }],
          },
        ],
      },
      told: ['lost unused-column 1:3'],
    });
    expect(make(toDocument, 'KPI|Actual|Target|Last year\nCalls|81|80|84').document).to.deep.equal({
      measures: [
        {
          label: 'Calls',
          value: 81,
          target: 80,
          observations: [{ label: 'Last year', period: { undated: true }, value: 84 }],
        },
      ],
    });
  });
  it('have no history of sums, of longer periods and of plans', () => {
    const measuresIn = (text: string): unknown => (make(toDocument, text).document as { measures: unknown }).measures;
    expect(measuresIn('Measure|2021|2022|Total|Target\nHomes|30|40|70|100')).to.deep.equal([
      { label: 'Homes', value: 70, target: 100 },
    ]);
    expect(measuresIn('Measure|2021|2022|2023 Q1\nHomes|30|40|9')).to.deep.equal([{ label: 'Homes', value: 9 }]);
    expect(make(toDocument, 'Service|2022 actual|2023 actual|2024 budget\nRoads|200|220|240').document).to.deep.equal({
      period: '2023',
      measures: [{ label: 'Roads', value: 220, observations: [{ period: '2022', value: 200 }] }],
    });
  });
  it('all start at the first of their years if the target of a later one is below all figures of one of them', () => {
    expect(
      make(toDocument, 'Indicator|1990|2000|2022|2030 target\nTonnes|500|450|400|200\nTrees|1|2|3|9'),
    ).to.deep.equal({
      document: {
        notes: ['Target for 2030'],
        period: '2022',
        measures: [
          {
            label: 'Tonnes',
            value: 400,
            target: 200,
            baseline: 500,
            observations: [
              { period: '1990', value: 500 },
              { period: '2000', value: 450 },
            ],
          },
          {
            label: 'Trees',
            value: 3,
            target: 9,
            baseline: 1,
            observations: [
              { period: '1990', value: 1 },
              { period: '2000', value: 2 },
            ],
          },
        ],
      },
      told: [],
    });
  });
  it('have the title of their chart in place of a name, if they are one', () => {
    const { document } = make(toDocument, '2020|2021\n300|400', { title: 'Visitors' });
    expect(document).to.deep.equal({
      period: '2021',
      measures: [{ label: 'Visitors', value: 400, observations: [{ period: '2020', value: 300 }] }],
    });
  });
  it('have the target in a row, if it has their unit', () => {
    const pounds = (value: number) => ({ figure: { quantity: { value }, stated: { currency: 'GBP' } } });
    const appeal = 'Campaign|So far\nRaised|£4250\nGoal|£5000\nSupporters|121';
    const raised = { label: 'Raised', value: pounds(4250), target: pounds(5000) };
    expect(make(toDocument, appeal).document).to.deep.equal({ notes: ['Supporters: 121'], measures: [raised] });
    expect(make(toDocument, appeal, { form: 'thermometer' }).document).to.deep.equal({
      measures: [raised, { label: 'Supporters', value: 121 }],
    });
    expect(make(toDocument, 'Campaign|So far\nOnline|£4250\nPost|£20\nGoal|£5000').document).to.deep.equal({
      target: pounds(5000),
      measures: [
        { label: 'Online', value: pounds(4250) },
        { label: 'Post', value: pounds(20) },
      ],
    });
  });
  it('have targets below “Plan” and “Soll” in German', () => {
    for (const head of ['Plan', 'Soll'])
      expect(make(toDocument, `Bereich|${head}|Ist\nSchulen|12|11`, { lang: 'de' }).document, head).to.deep.equal({
        measures: [{ label: 'Schulen', value: 11, target: 12 }],
      });
  });
});

describe('the groups of measures in rows', () => {
  const groupsOf = (text: string, how: Parameters<typeof make>[2] = {}): unknown => {
    const { document } = make(toDocument, text, how);
    const { measures } = document as { measures: { group?: string; label?: string }[] };
    return measures.map(({ group = '', label = '' }) => `${group}/${label}`);
  };
  const ROWS = 'Health|Coverage|100|80|50\nHealth|Mortality|90|70|50\nSchool|Coverage|60|70|100';
  const GROUPED = ['Health/Coverage', 'Health/Mortality', 'School/Coverage'];
  it('are in a column that is named so', () => {
    for (const head of ['Group', 'Section', 'Theme', 'Pillar', 'Part of', 'Thema', 'Pilier', 'Sección'])
      for (const label of ['Indicator', 'Measure'])
        expect(groupsOf(`${head}|${label}|Baseline|Value|Target\n${ROWS}`), head).to.deep.equal(GROUPED);
    expect(groupsOf('Indicator|Theme|Value|Target\nA|Health|1|2\nB|School|1|2')).to.deep.equal([
      'Health/A',
      'School/B',
    ]);
  });
  it('are in the column that the page names', () => {
    const text = `Ministry|Indicator|Baseline|Value|Target\n${ROWS}`;
    expect(groupsOf(text, { columns: { group: 'Ministry' } })).to.deep.equal(GROUPED);
    expect(groupsOf(text, { columns: { parent: 'Ministry' } })).to.deep.equal(GROUPED);
  });
  it('are in the first of two columns of names, if each has several or no name is in two', () => {
    expect(groupsOf('Region|Town|Raised|Target\nNorth|Leeds|1|2\nNorth|York|1|2\nSouth|Hove|1|2')).to.deep.equal([
      'North/Leeds',
      'North/York',
      'South/Hove',
    ]);
  });
  it('are named once above their rows, in a row of their own or in the first', () => {
    expect(groupsOf('Theme|Indicator|Value|Target\nHealth||||\n|A|1|2\n|B|1|2\nSchool||||\n|C|1|2')).to.deep.equal([
      'Health/A',
      'Health/B',
      'School/C',
    ]);
    expect(groupsOf('Theme|Indicator|Value|Target\nHealth|A|1|2\n|B|1|2\nSchool|C|1|2')).to.deep.equal([
      'Health/A',
      'Health/B',
      'School/C',
    ]);
    expect(groupsOf('Indicator|Value|Target\nHEALTH||\nAids|1|2\nBirths|1|2\nSCHOOL||\nClasses|1|2')).to.deep.equal([
      'HEALTH/Aids',
      'HEALTH/Births',
      'SCHOOL/Classes',
    ]);
  });
  it('have the row of their sum, and the total of all has none', () => {
    const text = 'Income:|\nGrants|10|20\nFees|5|10\nTotal income|15|30\nSpending:|\nPay|7|9\nTotal spending|7|9';
    expect(groupsOf(`Item|Value|Target\n${text.replaceAll(':|', '||')}`)).to.deep.equal([
      'Total income/Grants',
      'Total income/Fees',
      'Total income/Total income',
      'Total spending/Pay',
      'Total spending/Total spending',
    ]);
    expect(groupsOf('Group|Item|Value|Target\nA|x|1|2\nA|y|1|2\nB|z|1|2\nTotal||3|6')).to.deep.equal([
      'A/x',
      'A/y',
      'B/z',
      '/Total',
    ]);
  });
  it('tell rows of one name and several periods apart', () => {
    const text = 'Group|Measure|Year|Value\nA|x|2020|1\nA|x|2021|2\nB|x|2020|3\nB|x|2021|4';
    expect(groupsOf(text)).to.deep.equal(['A/x', 'B/x']);
  });
});
