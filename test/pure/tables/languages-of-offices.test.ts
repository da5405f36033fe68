// Files as offices, newsrooms and platforms of several countries publish them, cut to a few rows.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, drawnOfTable, drawnOfValue, type Drawn } from '../sources/drawn.js';
import { madeOfCsv, type How } from '../sources/made.js';

type Row = readonly [name: string, how: How, lines: readonly string[], seen: Partial<Drawn>];

const ROWS: readonly Row[] = [
  [
    'Eurostat: several flags in one, and those without a British letter',
    { chart: 'breakdown' },
    ['geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG', 'Belgium,2022,5.6,bp', 'Germany,2022,3.1,d', 'Malta,2022,2.9,s'],
    {
      rows: [
        'Belgium | 5.6, break in series, provisional',
        'Germany | 3.1, definition differs',
        'Malta | 2.9, estimated',
      ],
      problems: [],
    },
  ],
  [
    'Eurostat: years side by side, of which a figure has another definition',
    { chart: 'breakdown' },
    ['GEO/TIME,2021,2022', 'Belgium,6.3,5.6', 'France,7.9,7.3 d'],
    { rows: ['France | 7.9 | 7.3, definition differs | definition changed', 'Belgium | 6.3 | 5.6 | −0.7 (−11.1%)'] },
  ],
  [
    'a number of days is no definition',
    { chart: 'breakdown' },
    ['Task,Time', 'Leaflets,3 d', 'Hall,5 d'],
    { rows: ['Leaflets | figure not readable', 'Hall | figure not readable'] },
  ],
  [
    'Jira: the states of tasks are no qualifiers of their figures',
    { chart: 'breakdown' },
    ['Summary,Status,Story Points', 'Leaflets,Done,3', 'Hall,To Do,5', 'Press,No,2'],
    { rows: ['Hall | 5', 'Leaflets | 3', 'Press | 2'] },
  ],
  [
    'GUS: quarters in Roman numerals, a unit after “w” and figures that cannot be',
    { chart: 'delta', lang: 'pl' },
    [
      'Kwartał;Stopa bezrobocia w %',
      'I kwartał 2023;5,4',
      'II kwartał 2023;bd.',
      'III kwartał 2023;x',
      'IV kwartał 2023;5,1',
    ],
    {
      heads: ['Period', 'Stopa bezrobocia', 'Change'],
      rows: [
        'Q1 2023 | 5.4% | ',
        'Q2 2023 | no figure given | ',
        'Q3 2023 | no figure given | ',
        'Q4 2023 | 5.1% | −0.3 points on Q1 2023',
      ],
      problems: [],
    },
  ],
  [
    'CBS: quarters after their years',
    { chart: 'delta', lang: 'nl' },
    ['Perioden;Banen', '2021 1e kwartaal;9 128', '2021 2e kwartaal;9 201'],
    { rows: ['Q1 2021 | 9,128 | ', 'Q2 2021 | 9,201 | +73 (+0.8%)'] },
  ],
  [
    'INE Portugal: quarters with an ordinal sign',
    { chart: 'delta', lang: 'pt' },
    ['Período;Taxa em %', '1.º Trimestre de 2023;7,2', '2.º Trimestre de 2023;6,1'],
    { rows: ['Q1 2023 | 7.2% | ', 'Q2 2023 | 6.1% | −1.1 points'] },
  ],
  [
    'GUS: the row of the whole',
    { chart: 'breakdown', lang: 'pl' },
    ['Wyszczególnienie;Osoby', 'Ogółem;1 200', 'miasta;800', 'wieś;400'],
    { rows: ['miasta | 800 | 67%', 'wieś | 400 | 33%'], sentence: '1,200 in total. The largest is miasta: 800, 67%.' },
  ],
  [
    'GUS: the whole with the name of the country, at several times',
    { chart: 'breakdown', lang: 'pl' },
    ['Województwo;2021;2022', 'Dolnośląskie;13 100;14 010', 'Lubuskie;9 120;9 455', 'Polska ogółem;22 220;23 465'],
    { rows: ['Dolnośląskie | 13,100 | 14,010 | 60% | +910 (+6.9%)', 'Lubuskie | 9,120 | 9,455 | 40% | +335 (+3.7%)'] },
  ],
  [
    'INSEE: figures that cannot be',
    { chart: 'breakdown', lang: 'fr' },
    ['Année,Dons', '2021,1 200', '2022,s.o.', '2023,///'],
    { rows: ['2021 | 1,200', '2022 | not applicable', '2023 | not applicable'] },
  ],
  [
    'the Census Bureau: dots in front of the names of states',
    { chart: 'breakdown' },
    ['Geographic Area,Population', 'United States,"5,807"', '.Alabama,"5,074"', '.Alaska,733'],
    { rows: ['Alabama | 5,074 | 87%', 'Alaska | 733 | 13%'] },
  ],
  [
    'a registry: dots of domains',
    { chart: 'breakdown' },
    ['Domain,Names', '.com,1500', '.org,700'],
    { rows: ['.com | 1,500', '.org | 700'] },
  ],
  [
    'Stripe: a currency in small letters',
    { chart: 'breakdown' },
    ['Fund,Amount,Currency', 'Winter,25.00,gbp', 'Meals,10.00,gbp'],
    { rows: ['Winter | £25.00', 'Meals | £10.00'] },
  ],
  [
    'Qualtrics: a number in front of answers',
    { chart: 'breakdown' },
    ['"#","Answer","%","Count"', '"1","Yes","61.50%","123"', '"2","No","38.50%","77"', '"","Total","100%","200"'],
    { rows: ['Yes | 123 | 61.5%', 'No | 77 | 38.5%'] },
  ],
  [
    'a table of rates by sex: those of all',
    { chart: 'breakdown', lang: 'fr' },
    [
      'Âge;Femmes;Hommes;Ensemble',
      '15-24 ans;16,9;17,9;17,4',
      '25-49 ans;6,6;6,7;6,7',
      '50 ans ou plus;5,1;5,2;5,1',
      'Ensemble;7,1;7,5;7,3',
    ],
    { rows: ['15-24 ans | 17.4', '25-49 ans | 6.7', '50 ans ou plus | 5.1', 'Overall | 7.3'] },
  ],
  [
    'a number of those who were asked is no rate of all',
    { chart: 'breakdown' },
    ['Age,Yes,No,Total', '16-24,62,38,410', '25-49,55,45,900', '50+,48,52,1200'],
    {
      rows: [
        ...['16-24 | ', 'Yes | 62', 'No | 38'],
        ...['25-49 | ', 'Yes | 55', 'No | 45'],
        ...['50+ | ', 'Yes | 48', 'No | 52'],
      ],
    },
  ],
  [
    'a table of targets: what came, and not the start',
    { chart: 'breakdown', lang: 'pl' },
    ['Wskaźnik;Wartość bazowa;Wartość docelowa;Wartość osiągnięta', 'Podpisy;0;100 000;64 210', 'Osoby;12;200;143'],
    {
      rows: ['Podpisy | 64,210', 'Osoby | 143'],
      notes: [
        'Bars too short to be seen are drawn longer than they are.',
        'Wartość docelowa: Podpisy 100,000, Osoby 200',
      ],
    },
  ],
  [
    'a start in front of what came, which has a name of its own',
    { chart: 'figure' },
    ['Indicator,Baseline,Target,Outcome', 'Signatures,0,10000,6421', 'Volunteers,12,200,143'],
    { sentence: 'Title: 6,421. 64% of the target of 10,000.' },
  ],
  [
    'the same in progress',
    { chart: 'progress', lang: 'nl' },
    ['Indicator;Uitgangswaarde;Doel;Huidige waarde', 'Handtekeningen;0;10.000;6.421', 'Vrijwilligers;12;200;143'],
    { rows: ['Handtekeningen | 64% | 6,421, from 0 towards 10,000', 'Vrijwilligers | 70% | 143, from 12 towards 200'] },
  ],
  [
    'the OECD in the middle of its countries',
    { chart: 'breakdown' },
    ['Country,Spending', 'France,46.1', 'Denmark,41.9', 'OECD average,34.0', 'United States,27.7'],
    {
      sentence: 'OECD average 34.0. The highest is France: 46.1. The lowest is United States: 27.7.',
      rows: ['France | 46.1', 'Denmark | 41.9', 'United States | 27.7', 'OECD average | 34.0'],
    },
  ],
  [
    'Our World in Data: the world next to its countries',
    { chart: 'breakdown' },
    ['Entity,Code,Year,People', 'Kenya,KEN,2022,54', 'Uganda,UGA,2022,47', 'World,OWID_WRL,2022,7990'],
    { sentence: '2022: World 7,990. The highest is Kenya: 54.' },
  ],
  [
    'the world, which its countries add up to',
    { chart: 'breakdown' },
    ['Country,Emissions', 'World,37150', 'China,11400', 'United States,5060', 'India,2830', 'Rest of world,17860'],
    { sentence: '37,150 in total. The largest is Rest of world: 17,860, 48%.', problems: [] },
  ],
  [
    'a section of a newspaper',
    { chart: 'breakdown' },
    ['Section,Articles', 'World,420', 'Sport,310', 'Business,120'],
    { sentence: 'The largest is World: 420.' },
  ],
  [
    'columns of very different size, each on a scale of its own',
    { chart: 'delta' },
    ['Year,Visitors,Rating,Schools', '2021,1200000,4.2,0', '2022,1350000,4.4,0', '2023,1500000,4.1,0'],
    { form: 'multiples', notes: ['Scales: Visitors from 0 to 1.5 million; Rating and Schools from 0 to 5.'] },
  ],
];

describe('a file of an office', () => {
  for (const [name, how, lines, seen] of ROWS)
    it(name, () => {
      const drawn = drawnOfCsv(how, ...lines);
      expect(Object.fromEntries(Object.keys(seen).map((key) => [key, drawn[key as keyof Drawn]]))).to.deep.equal(seen);
    });

  it('gives a figure the name of its column, if the title does not', () => {
    const secondLine = (title: string, ...lines: readonly string[]): unknown =>
      (madeOfCsv({ chart: 'figure', title }, ...lines).document as { readonly subtitle?: string }).subtitle;
    expect(secondLine('Labour', 'Party,Seats,Votes', 'Labour,411,9708716', 'SNP,9,724758')).to.equal('Seats');
    expect(secondLine('Seats of Labour', 'Party,Seats,Votes', 'Labour,411,9708716')).to.equal(undefined);
    expect(secondLine('Rates', 'Age,Women,Men', '16-24,16.9,17.9', '50+,5.1,5.2')).to.equal('16-24, Women');
    expect(secondLine('Labour', 'Party,Seats', 'Labour,411', 'SNP,9')).to.equal('Seats');
    expect(secondLine('Seats', 'Party,Seats', 'Labour,411', 'SNP,9')).to.equal('Labour');
  });

  it('has the figures of each year below a head of two lines', () => {
    const { rows } = drawnOfTable(
      { chart: 'delta' },
      `<table><thead>
        <tr><th rowspan="2">Region</th><th colspan="2">2022</th><th colspan="2">2023</th></tr>
        <tr><th>Number</th><th>%</th><th>Number</th><th>%</th></tr></thead>
        <tbody><tr><th>North</th><td>120</td><td>60</td><td>150</td><td>62.5</td></tr>
        <tr><th>South</th><td>80</td><td>40</td><td>90</td><td>37.5</td></tr></tbody></table>`,
    );
    expect(rows).to.deep.equal(['2022 | 120 |  | 80 | ', '2023 | 150 | +30 (+25%) | 90 | +10 (+12.5%)']);
  });

  it('has heads without the arrows by which readers sort', () => {
    const { sentence } = drawnOfTable(
      { chart: 'breakdown' },
      `<table><thead><tr><th><button>Country</button></th><th>GDP (US$ bn) <button aria-label="Sort">▲</button></th></tr></thead>
        <tr><td>France</td><td>2,780</td></tr><tr><td>Germany</td><td>4,070</td></tr></table>`,
    );
    expect(sentence).to.equal('The largest is Germany: $4,070 billion.');
  });

  it('may be a number alone', () => {
    expect(drawnOfValue({ chart: 'figure', unit: 'homes' }, 6000).sentence).to.equal('Title: 6,000 homes.');
    expect(drawnOfValue({ chart: 'progress', unit: 'homes' }, 6000).rows).to.deep.equal([
      'Title | 6,000 homes | no target set',
    ]);
  });
});

describe('figures in thousands of a table in another language than that of its page', () => {
  const tableOf = (...rows: readonly string[]): string =>
    `<table><tr><th>Décennie<th>Nombre<th>Part${rows.map((row) => `<tr><td>${row.replaceAll(' ', '<td>')}`).join('')}</table>`;

  it('are read as those next to them, which nobody can read otherwise', () => {
    const { rows } = drawnOfTable(
      { chart: 'breakdown', lang: 'fr' },
      tableOf('1940s 17,048 7.8%', '1930s 826 0.4%', '1960s 28,130 12.9%'),
    );
    expect(rows).to.deep.equal(['1930s | 826 | 0.4%', '1940s | 17,048 | 7.8%', '1960s | 28,130 | 12.9%']);
  });

  it('stay as the page has them next to others of its language', () => {
    const { rows } = drawnOfTable(
      { chart: 'breakdown', lang: 'fr' },
      tableOf('A 17,048 7,8', 'B 12,100 0,4', 'C 28,130 12,9'),
    );
    expect(rows[0]).to.equal('C | 28.130');
  });

  it('stay thousands of the page next to fractions of another', () => {
    const { rows } = drawnOfTable(
      { chart: 'breakdown', lang: 'de' },
      tableOf('A 17.048 7.8%', 'B 12.100 0.4%', 'C 28.130 12.9%'),
    );
    expect(rows[0]).to.equal('C | 28,130');
  });
});
