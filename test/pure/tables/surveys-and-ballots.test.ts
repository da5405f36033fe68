// Tables of surveys, ballots and statistics as their authors export them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('a column of intervals', () => {
  it('has those of the figures before it, whatever parts their ends', () => {
    for (const cells of [
      ['95% CI', '38.2–46.0', '47.4–54.6'],
      ['95% CI', '"(38.2, 46.0)"', '"(47.4, 54.6)"'],
      ['Confidence interval (95%)', '38.2 to 46.0', '47.4 to 54.6'],
    ]) {
      const [head, north, south] = cells;
      const { rows, heads, problems } = drawnOfCsv(
        { chart: 'breakdown' },
        `Region,%,${head}`,
        `North,42.1,${north}`,
        `South,51.0,${south}`,
      );
      expect(heads).to.deep.equal(['Category', 'Value', '95% interval']);
      expect(rows).to.deep.equal(['South | 51.0% | 47.4% to 54.6%', 'North | 42.1% | 38.2% to 46.0%']);
      expect(problems).to.deep.equal([]);
    }
  });

  it('is one of figures if these are not around those before it', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown', title: 'CI' }, 'Plant,Staff,CI', 'A,5,3', 'B,6,4');
    expect(rows).to.deep.equal(['B | 4', 'A | 3']);
  });

  it('gives none to a total with a margin of nothing', () => {
    const { rows } = drawnOfCsv(
      { chart: 'delta' },
      'Year,Estimate,Margin of Error',
      '2021,"5,074",±0',
      '2022,"5,100",±12',
    );
    expect(rows[0]).to.equal('2021 | 5,074 | ');
  });
});

describe('a ballot', () => {
  it('has its answers, and as notes those who voted, might have, and spoilt their papers', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'breakdown' },
      'Response,Number',
      'Yes,1204',
      'No,150',
      'Spoilt,25',
      'Total votes cast,1379',
      'Eligible to vote,1820',
    );
    expect(rows).to.deep.equal(['Yes | 1,204', 'No | 150']);
    expect(notes).to.deep.equal(['Spoilt: 25', 'Total votes cast: 1,379', 'Eligible to vote: 1,820']);
  });

  it('may name them as the law does', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown' },
      'Answer,Votes',
      'Number of individuals answering Yes,1204',
      'Number of individuals answering No,150',
      'Number of spoiled or otherwise invalid voting papers returned,25',
      'Number of votes cast in the ballot,1379',
      'Number of individuals who were entitled to vote in the ballot,1820',
    );
    expect(rows).to.have.length(2);
  });
});

describe('a column whose head is a year', () => {
  const seats = ['Party,Seats,2021', 'Social Democrats,71,58', 'Conservatives,64,80'];
  it('has the earlier figures next to the column that the title or the unit names', () => {
    for (const about of [{ title: 'Seats in the new parliament' }, { title: 'Result', unit: 'seats' }]) {
      const { rows, problems } = drawnOfCsv({ chart: 'breakdown', ...about }, ...seats);
      expect(rows).to.deep.equal(['Social Democrats | 58 | 71 | +13 (+22.4%)', 'Conservatives | 80 | 64 | −16 (−20%)']);
      expect(problems).to.deep.equal([]);
    }
    const measures = drawnOfCsv({ chart: 'progress', title: 'Seats', unit: 'seats' }, ...seats);
    expect(measures.rows).to.deep.equal(['Social Democrats | 71', 'Conservatives | 64']);
  });
  it('has the figures next to one that nobody names, or of another unit', () => {
    const areas = drawnOfCsv({ chart: 'breakdown', title: 'Population' }, 'Country,Area,2024', 'A,120,31', 'B,140,55');
    expect(areas.rows).to.deep.equal(['B | 55', 'A | 31']);
    const shares = drawnOfCsv({ chart: 'breakdown', title: 'Seats' }, 'Party,Seats,2021', 'A,71,58%', 'B,64,80%');
    expect(shares.rows).to.deep.equal(['B | 80%', 'A | 58%']);
  });
});

describe('a scale in the line below the heads', () => {
  it('is that of the figures, and no figure', () => {
    const { rows, heads, sentence } = drawnOfCsv({ chart: 'delta' }, ',Jobs', ',1000', '2020,44', '2021,45');
    expect(heads[1]).to.equal('Jobs, thousand');
    expect(rows).to.deep.equal(['2020 | 44 | ', '2021 | 45 | +1 (+2.3%)']);
    expect(sentence).to.equal('45 thousand jobs in 2021, up 1 thousand (2.3%) on 2020.');
  });

  it('is a figure where other rows have no name as well', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Item,Cost', ',1000', ',800').rows).to.have.length(2);
  });
});

describe('a column of which most figures are withheld', () => {
  const LINES = ['Year group,Boys,Girls,Non-binary', 'Infants,88,92,c', 'Juniors,90,85,c', 'Seniors,79,95,4'];

  it('is one of figures, as are those of all sexes', () => {
    const { form, rows } = drawnOfCsv({ chart: 'breakdown' }, ...LINES);
    expect(form).to.equal('grouped');
    expect(rows.slice(-4)).to.deep.equal(['Seniors | ', 'Boys | 79', 'Girls | 95', 'Non-binary | 4']);
    expect(drawnOfCsv({ chart: 'delta' }, ...LINES).heads).to.deep.equal(['Period', 'Boys', 'Girls', 'Non-binary']);
  });
  it('is one of names if none has a figure', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Vitamin,Dose', 'c,2', 'e,3').rows).to.deep.equal(['e | 3', 'c | 2']);
  });
});

describe('a measure next to a target', () => {
  it('has the day of its figure in "Stand", and its figure elsewhere', () => {
    const { rows } = drawnOfCsv(
      { chart: 'progress', lang: 'de' },
      'Maßnahme;Ziel;Erreicht;Stand',
      'Ladesäulen;1.000.000;124.340;31.12.2024',
      'Wärmepumpen;500.000;193.000;31.12.2024',
    );
    expect(rows).to.deep.equal(['Ladesäulen | 12% | 124,340 of 1,000,000', 'Wärmepumpen | 39% | 193,000 of 500,000']);
  });
  it('is part of a population, which nobody is to reach', () => {
    const lines = ['Age,Vaccinated,Population', '12-15,1200,3000', '16-17,900,1400'];
    const { sentence, problems } = drawnOfCsv({ chart: 'progress' }, ...lines);
    expect(sentence).to.equal('The largest share is that of 16-17, 64%; the smallest is that of 12-15, 40%.');
    expect(problems).to.deep.equal([]);
    expect(
      drawnOfCsv(
        { chart: 'progress' },
        'Age,Vaccinated,Population,Coverage',
        '12-15,1200,3000,40%',
        '16-17,900,1400,64%',
      ).rows,
    ).to.deep.equal(['12-15 | 40% | 1,200 out of 3,000', '16-17 | 64% | 900 out of 1,400']);
  });
});

describe('rows that survey software computes of several answers', () => {
  it('are notes', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'breakdown' },
      'How satisfied are you?,All (n=800)',
      'Very satisfied,22%',
      'Fairly satisfied,40%',
      'Not satisfied,38%',
      'NET: Satisfied,62%',
      'Mean score,3.5',
    );
    expect(rows).to.deep.equal(['Very satisfied | 22%', 'Fairly satisfied | 40%', 'Not satisfied | 38%']);
    expect(notes).to.deep.equal(['n = 800', 'NET: Satisfied: 62%', 'Mean score: 3.5']);
  });
  it('are none of other per cents', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Margin,2024', 'Gross profit,40%', 'Net profit,12%').rows).to.have.length(
      2,
    );
  });
});

describe('the questions and people of a table', () => {
  it('are its title, above what was answered', () => {
    const { notes, problems } = drawnOfCsv(
      { chart: 'breakdown', title: 'Which of these matter most to you?' },
      'Q3. Which of these matter most to you?,,',
      'Answered: 412   Skipped: 23,,',
      'ANSWER CHOICES,RESPONSES,',
      'Housing,46.12%,190',
      'Health,53.88%,222',
    );
    expect(notes).to.include('Answered: 412 Skipped: 23');
    expect(problems).to.deep.equal([]);
  });
  it('are targeted and reached', () => {
    expect(
      drawnOfCsv(
        { chart: 'progress' },
        'Cluster,People in Need,People Targeted,People Reached',
        'Health,1200,800,450',
        'WASH,2100,1500,980',
      ).rows,
    ).to.deep.equal(['Health | 56% | 450 of 800', 'WASH | 65% | 980 of 1,500']);
  });
});

describe('the times of a programme', () => {
  it('are those of its days, with the time of day as a note', () => {
    const { rows, notes, problems } = drawnOfCsv(
      { chart: 'timeline' },
      'Date,Time,Event',
      '14 Sept 2025,10am,Opening',
      '15 Sept 2025,All day,Market',
    );
    expect(rows).to.deep.equal(['Opening | 14 Sep 2025', 'Market | 15 Sep 2025']);
    expect(notes).to.deep.equal(['Opening: 10am', 'Market: All day']);
    expect(problems).to.deep.equal([]);
  });
  it('may have an end alone, which a note says', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'timeline' },
      'Phase,Start,End',
      'Pilot,2024-02-05,2024-03-01',
      'Roll-out,,2024-12-20',
    );
    expect(rows).to.deep.equal(['Pilot | 5 Feb to 1 Mar 2024', 'Roll-out | 20 Dec 2024']);
    expect(notes).to.deep.equal(['Roll-out: End']);
  });
});

describe('the counts of an election', () => {
  const PARTIES = ['SPD;11.955.434', 'CDU;8.775.471', 'Sonstige;18.858.912'];
  const VOTERS = ['Wahlberechtigte;61.181.072', 'Wähler/-innen;46.854.508', 'Ungültige;412.485', 'Gültige;46.442.023'];
  const NOTES = [
    'Wahlberechtigte: 61,181,072',
    'Wähler/-innen: 46,854,508',
    'Ungültige: 412,485',
    'Gültige: 46,442,023',
  ];
  const PARTS = ['SPD | 11,955,434', 'CDU | 8,775,471', 'Sonstige | 18,858,912'];
  for (const [where, lines] of [
    ['above', [...VOTERS, ...PARTIES]],
    ['below', [...PARTIES, ...VOTERS]],
  ] as const)
    it(`of those who may vote and who did are notes ${where} those of parties`, () => {
      const { rows, notes } = drawnOfCsv({ chart: 'breakdown', lang: 'de' }, 'Partei;Zweitstimmen', ...lines);
      expect({ rows, notes }).to.deep.equal({ rows: PARTS, notes: NOTES });
    });
  it('are none of a vote for or against, of which abstentions are an answer', () => {
    const { rows, notes } = drawnOfCsv({ chart: 'breakdown' }, 'Vote,Members', 'For,10', 'Against,8', 'Abstentions,30');
    expect({ rows, notes }).to.deep.equal({ rows: ['Abstentions | 30', 'For | 10', 'Against | 8'], notes: [] });
  });

  it('in French may have a party whose name is that of a total', () => {
    const lines = ['Inscrits;49 287', 'Exprimés;27 154', 'Rassemblement national;8 744', 'Ensemble;6 314'];
    const { rows, sentence } = drawnOfCsv({ chart: 'breakdown', lang: 'fr' }, 'Candidat;Voix', ...lines);
    expect(rows).to.deep.equal(['Rassemblement national | 8,744', 'Ensemble | 6,314']);
    expect(sentence).to.equal('The largest is Rassemblement national: 8,744.');
    const whole = ['Industrie;300', 'Services;700', 'Ensemble;1000'];
    expect(drawnOfCsv({ chart: 'breakdown', lang: 'fr' }, 'Secteur;Emplois', ...whole).sentence).to.equal(
      '1,000 in total. The largest is Services: 700, 70%.',
    );
  });
});

describe('the answers of a survey in columns', () => {
  it('may be headed by those who gave none, as "k. A."', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown', lang: 'de' },
      'Aussage;stimme zu;teils/teils;stimme nicht zu;k. A.',
      'Ich fühle mich sicher;63 %;15 %;22 %;0 %',
      'Nachbarn helfen;57 %;20 %;22 %;1 %',
    );
    expect(rows.slice(0, 2)).to.deep.equal(['Ich fühle mich sicher | ', 'stimme zu | 63%']);
    expect(rows.slice(5)).to.deep.equal([
      'Nachbarn helfen | ',
      'stimme zu | 57%',
      'teils/teils | 20%',
      'stimme nicht zu | 22%',
      'k. A. | 1%',
    ]);
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Leeds,n/a', 'York,5').rows).to.deep.equal([
      'York | 5',
      'Leeds | no figure given',
    ]);
  });
  it('stay parts of a whole next to their balance', () => {
    const percents = ['Statement,Agree,Neither,Disagree,Net agree', 'Safe,63%,15%,22%,41%', 'Known,57%,20%,23%,34%'];
    for (const lines of [percents, percents.map((line) => line.replaceAll('%', ''))]) {
      const { form, problems } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
      expect(form).to.equal('stacked-100');
      expect(problems).to.deep.equal([
        'Line 1, column 5: A column that is not shown: "Net agree". To show it, write value-column="Net agree".',
      ]);
    }
  });
});

describe('counts in the range of years', () => {
  it('are none below the bands of an age', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Age,Male,Female', '0-4,1820,1730', '5-9,1900,1810');
    expect(rows).to.deep.equal([
      '0-4 | ',
      'Male | 1,820',
      'Female | 1,730',
      '5-9 | ',
      'Male | 1,900',
      'Female | 1,810',
    ]);
  });
});

describe('a base of answers without a sign of per cents', () => {
  const drawn = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, 'Vote,All', ...lines);

  it('is a remark next to answers that are a hundred together', () => {
    const { rows, notes } = drawn('Red,44', 'Blue,23', 'Other,33', 'Weighted base,2030');
    expect(rows).to.deep.equal(['Red | 44', 'Blue | 23', 'Other | 33']);
    expect(notes).to.deep.equal(['Weighted base: 2030']);
  });
  it('is the total of others', () => {
    expect(drawn('Red,44', 'Blue,23', 'Other,13', 'Base,80').sentence).to.equal(
      '80 in total. The largest is Red: 44, 55%.',
    );
  });
});

describe('votes and views in columns', () => {
  it('are the answers to one question by other names', () => {
    const formOf = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, ...lines).form;
    expect(formOf('Party,Ayes,Noes,Did not vote', 'Red,298,4,45', 'Blue,0,195,5')).to.equal('grouped');
    expect(formOf('Ward,Support,Oppose,No view', 'North,120,40,20', 'South,80,90,12')).to.equal('grouped');
  });
});

describe('a row of all below groups', () => {
  it('is a group of its own if it has per cents or means', () => {
    const lines = ['Group,Yes,No', 'Men,60%,40%', 'Women,50%,50%', 'Total,55%,45%'];
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
    expect(rows.slice(-3)).to.deep.equal(['Total | ', 'Yes | 55%', 'No | 45%']);
  });

  it('is a note if it has their sums, and is reported if a figure that is withheld could be told from it', () => {
    const lines = (of: string) => ['Party,For,Against,Abstain', 'EPP,120,33,12', `S&D,${of},2,3`, 'Total,250,35,15'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...lines('130')).notes).to.deep.equal([
      'Total: For 250, Against 35, Abstain 15',
    ]);
    const { notes, problems } = drawnOfCsv({ chart: 'breakdown' }, ...lines('[c]'));
    expect(notes).to.deep.equal([]);
    expect(problems).to.have.length(1);
  });
});

describe('columns of years side by side', () => {
  it('have no time together: each names its own', () => {
    const { form, sentence } = drawnOfCsv(
      { chart: 'breakdown', form: 'grouped' },
      'Age,2023,2024',
      'Under 1 week,1980,2210',
      '1 to 4 weeks,2105,1840',
    );
    expect(form).to.equal('grouped');
    expect(sentence).to.equal('2024: largest for Under 1 week (2,210), smallest for 1 to 4 weeks (1,840).');
  });
});

describe('the number of those who were asked', () => {
  it('is a note if heads have it, once where it is that of all', () => {
    const notesOf = (...lines: string[]): readonly string[] =>
      drawnOfCsv({ chart: 'breakdown' }, ...lines).notes.filter((note) => note.includes('n ='));
    expect(notesOf('Outcome,Share (n=204)', 'Improved,62%', 'Same,38%')).to.deep.equal(['n = 204']);
    expect(notesOf('Outcome,"2024 (n=1,204)"', 'Improved,62%', 'Same,38%')).to.deep.equal(['n = 1,204']);
    expect(notesOf('Outcome,Share (n = 1 204)', 'Improved,62%', 'Same,38%')).to.deep.equal(['n = 1 204']);
    expect(notesOf('Outcome,Treated (n=204),Control (n=198)', 'Improved,62%,50%', 'Same,38%,50%')).to.deep.equal([
      'Treated: n = 204',
      'Control: n = 198',
    ]);
    expect(notesOf('Outcome,2023 (n=204),2024 (n = 204)', 'Improved,62%,50%', 'Same,38%,50%')).to.deep.equal([
      'n = 204',
    ]);
  });
  it('is a note on its figure if cells have it', () => {
    const { rows, notes } = drawnOfCsv({ chart: 'breakdown' }, 'Answer,Share', 'Yes,62% (n=126)', 'No,38% (n=78)');
    expect(rows).to.deep.equal(['Yes | 62%', 'No | 38%']);
    expect(notes).to.deep.equal(['Yes: n = 126', 'No: n = 78']);
  });
});
