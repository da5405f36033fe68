import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

const drawn = (...lines: readonly string[]) => drawnOfCsv({ chart: 'progress' }, ...lines);

describe('figures next to the whole that they are parts of', () => {
  it('have their share of it, and no target that they have not reached', () => {
    const { rows, sentence, problems } = drawn('Stand,Capacity,Sold', 'Main,800,742', 'Family,400,400');
    expect(rows).to.deep.equal(['Main | 93% | 742 out of 800', 'Family | 100% | 400 out of 400']);
    expect(sentence).to.equal('The largest share is that of Family, 100%; the smallest is that of Main, 93%.');
    expect(problems).to.deep.equal([]);
  });

  it('may be people, answers and stocks', () => {
    for (const [head, row, text] of [
      ['Ward,Votes cast,Electorate', 'Abbey,4120,9800', '4,120 out of 9,800'],
      ['Area,Eligible,Vaccinated', 'Brent,4102,3501', '3,501 out of 4,102'],
      ['Shelter,Occupancy,Capacity', 'Main Street,45,50', '45 out of 50'],
      ['Prison,Population,Operational capacity', 'Leeds,"1,090","1,218"', '1,090 out of 1,218'],
      ['Reservoir,Current,Full supply level', 'Somerset,300,380', '300 out of 380'],
      ['Hotel,Beds available,Guests', 'Strand,210,180', '180 out of 210'],
      ['Klinik,Belegt,Kapazität', 'Mitte,80,95', '80 out of 95'],
      ['Ort,Wahlberechtigte,Abgegeben', 'Mitte,95,80', '80 out of 95'],
      ['Area,Population,Fully vaccinated', 'Brent,4102,3501', '3,501 out of 4,102'],
      ['Area,Population,Children vaccinated', 'Brent,4102,3501', '3,501 out of 4,102'],
      ['Hall,Capacity,Tickets sold', 'A,450,412', '412 out of 450'],
      ['Survey,Questionnaires issued,Questionnaires returned', 'A,450,412', '412 out of 450'],
      ['City,Fines issued,Fines paid', 'A,450,412', '412 out of 450'],
      ['Precinct,Registered,Voted', '1,1200,800', '800 out of 1,200'],
      ['Area,Population,Unemployed', 'A,450,12', '12 out of 450'],
    ] as const)
      expect(drawn(head, row, row).rows[0], head).to.contain(`| ${text}`);
  });

  it('are found among several columns by the head of the whole, or of some of it', () => {
    for (const [head, row, text] of [
      ['Block,Capacity,Sold,Available', 'A,1200,1180,20', '1,180 out of 1,200'],
      ['Ward,Electorate,Votes cast,Rejected', 'Abbey,9800,4120,12', '4,120 out of 9,800'],
      ['Region,Population,First dose,Second dose', 'London,88000,59000,53000', '59,000 out of 88,000'],
      ['Country,Total seats,Seats held by women', 'Cuba,470,262', '262 out of 470'],
      ['School,Pupils,Pupils meeting the standard', 'Oak,60,44', '44 out of 60'],
      ['Ward,Households,Returned', 'Abbey,4120,3890', '3,890 out of 4,120'],
      ['Lot,Plots,Sold', 'Main,800,742', '742 out of 800'],
    ] as const)
      expect(drawn(head, row, row).rows[0], head).to.contain(`| ${text}`);
    const { sentence, omissions } = drawn('Block,Capacity,Sold,Available', 'A,1200,1180,20', 'B,950,610,340');
    expect(sentence).to.equal('The largest share is that of A, 98%; the smallest is that of B, 64%.');
    expect(omissions).to.deep.equal(['Shown: Sold. Not shown: Available.']);
  });

  it('are none of the cases of a population, nor of what was planned or paid for', () => {
    expect(drawn('Country,Population,Cases,Deaths', 'A,4100,38,3', 'B,3800,34,3').rows).to.deep.equal([
      'A | 4,100',
      'B | 3,800',
    ]);
    for (const head of ['Homes planned,Homes built', 'Grant,Spent'])
      expect(drawn(`Area,${head}`, 'A,41,38', 'B,38,34').sentence, head).to.equal('Neither has reached its target.');
  });

  it('leave out the per cents that the chart states itself', () => {
    const { rows, problems } = drawn('Shelter,Occupied,Capacity,% full', 'Main,45,50,90%', 'Quay,30,30,100%');
    expect(rows).to.deep.equal(['Main | 90% | 45 out of 50', 'Quay | 100% | 30 out of 30']);
    expect(problems).to.deep.equal([]);
  });

  it('are no parts if they are more, or of another kind', () => {
    for (const lines of [
      ['Hall,Staff,Capacity', 'A,12,450', 'B,9,300'],
      ['Hall,Attendance,Capacity', 'A,500,450', 'B,400,300'],
      ['Hall,Booked (£),Capacity', 'A,120,450', 'B,90,300'],
      ['District,Population,Crimes recorded', 'A,31000,420', 'B,28000,510'],
      ['District,Population,Recorded crimes', 'A,31000,420', 'B,28000,510'],
      ['Town,Residents,Homes built', 'A,31000,420', 'B,28000,510'],
      ['Country,Population,Doses administered', 'A,31000,4200', 'B,28000,5100'],
      ['Stadium,Capacity,Matches played', 'A,88966,10', 'B,68895,9'],
      ['Shelter,Capacity,People turned away', 'A,60,12', 'B,80,15'],
      ['Nursery,Total places,Children on waiting list', 'A,60,12', 'B,80,15'],
      ['Car,Battery capacity,Energy used per day', 'A,60,12', 'B,80,15'],
      ['Car park,Spaces available,Occupied', 'A,120,80', 'B,90,50'],
      ['Prison,Capacity,Prisoners released', 'A,400,300', 'B,200,110'],
      ['School,Capacity,Pupils excluded', 'A,400,30', 'B,200,11'],
      ['City,Permits issued,Complaints received', 'A,400,30', 'B,200,11'],
      ['Car park,Free,Occupied', 'A,120,80', 'B,90,50'],
    ])
      expect(drawn(...lines).rows.join(), lines[0]).not.to.match(/ (?:out )?of /);
  });

  it('are no parts if their heads name kinds, states or harms, as participles do', () => {
    for (const [other, head] of [
      ['Públicos', 'Privados'],
      ['Flats', 'Detached'],
      ['Labour force', 'Unemployed'],
      ['Single', 'Married'],
      ['Accidents', 'Injured'],
      ['Klassen', 'Gesamt'],
      ['Écoles', 'Lycées'],
      ['Public', 'Privé'],
      ['Municipios', 'Estados'],
    ])
      expect(drawn(`Area,${other},${head}`, 'A,400,300', 'B,200,110').rows, head).to.deep.equal(['A | 400', 'B | 200']);
  });

  it('are read again from a table of this library, with targets as well, and nothing that it computes is missed', () => {
    for (const lines of [
      ['Measure,beds,Out of,Of total', 'A,45,out of 50,90%', 'B,30,out of 40,75%'],
      ['Measure,Of total,Value and total', 'A,90%,45 out of 50', 'B,75%,30 out of 40'],
    ]) {
      const { rows, problems } = drawn(...lines);
      expect(rows, lines[0]).to.deep.equal(['A | 90% | 45 out of 50', 'B | 75% | 30 out of 40']);
      expect(problems).to.deep.equal([]);
    }
    expect(
      drawn('Measure,beds,Target,Of target,To target', 'A,45,of 50,90%,−5', 'B,30,of 40,75%,−10').problems,
    ).to.deep.equal([]);
    expect(drawn('Measure,Of the way,Value and target', 'A,90%,45 of 50', 'B,75%,30 of 40').problems).to.deep.equal([]);
  });
});

describe('counts next to the per cents that one is of the other', () => {
  const rowsOf = (...lines: readonly string[]) => drawnOfCsv({ chart: 'progress' }, ...lines).rows;

  it('are parts and their whole, whatever their heads', () => {
    expect(rowsOf('Subject,Entries,Passes,Pass rate', 'Maths,120,90,75%', 'Art,30,27,90%')).to.deep.equal([
      'Maths | 75% | 90 out of 120',
      'Art | 90% | 27 out of 30',
    ]);
    expect(rowsOf('Course,Enrolled,Completed,Rate', 'Safety,40,36,90%', 'First aid,25,20,80%')).to.deep.equal([
      'Safety | 90% | 36 out of 40',
      'First aid | 80% | 20 out of 25',
    ]);
  });

  it('are none if the per cents are of something else, or the figures of two times', () => {
    const other = rowsOf('Subject,Entries,Passes,Pass rate', 'Maths,120,90,70%', 'Art,30,27,90%');
    expect(other).to.deep.equal(['Maths | 120', 'Art | 30']);
    expect(rowsOf('Item,Old price,New price,% of old', 'Tea,50,40,80%', 'Milk,40,20,50%').join()).not.to.include(
      'out of',
    );
    for (const heads of ['Debt,GDP,Debt to GDP', 'Women,Men,Women per 100 men', 'Cost,Revenue,Share'])
      expect(rowsOf(`Place,${heads}`, 'North,80,100,80%', 'South,20,50,40%').join()).not.to.include('out of');
  });
});

describe('the row of a target', () => {
  it('is that of a figure in another scale of money, or in other units of time', () => {
    const sentence = (...lines: readonly string[]) =>
      drawnOfCsv({ chart: 'figure', title: 'Appeal' }, ...lines).sentence;
    expect(sentence('Item,Amount', 'Raised,£800', 'Goal,£1k')).to.equal('Appeal: £800. 80% of the target of £1,000.');
    expect(sentence('Metric,Value', 'Response time,7 min 30 sec', 'Target,10 min')).to.equal(
      'Appeal: 7 min 30 s. 75% of the target of 10 min.',
    );
    expect(sentence('Item,Amount', 'Raised,£800', 'Target,20 homes')).to.equal('Appeal: £800.');
  });
});
