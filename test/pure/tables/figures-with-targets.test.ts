import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('a figure and its target in one cell', () => {
  it('are both read in a figure', () => {
    for (const text of ['£12,400 of £20,000', '£12,400 raised of £20,000 goal', '£12,400 / £20,000'])
      expect(drawnOfCsv({ chart: 'figure' }, 'Name,Value', `Roof,"${text}"`).sentence, text).to.equal(
        'Title: £12,400. 62% of the target of £20,000.',
      );
    expect(drawnOfCsv({ chart: 'figure' }, 'Value', '"£12,400 of £20,000"').sentence).to.equal(
      'Title: £12,400. 62% of the target of £20,000.',
    );
    expect(drawnOfCsv({ chart: 'figure' }, 'Value', '12 of 20 homes').sentence).to.equal('Title: 12 of 20 homes.');
  });

  it('are both read in progress, whatever was done with them', () => {
    const lines = ['Name,Amount', 'Roof,"£12,400 donated of £20,000 needed"', 'Bike,"£400 / £900"'];
    expect(drawnOfCsv({ chart: 'progress' }, ...lines).rows).to.deep.equal([
      'Roof | £12,400 | of £20,000 | 62% | −£7,600',
      'Bike | £400 | of £900 | 44% | −£500',
    ]);
  });

  it('are two figures below a head of two, and where the first is larger, if it is not what was raised', () => {
    const rowsBelow = (head: string) =>
      drawnOfCsv({ chart: 'progress' }, `Name,${head}`, 'Roof,£500 / £400', 'Bike,£700 / £900').rows;
    const unread = ['Roof | figure not readable', 'Bike | figure not readable'];
    expect(rowsBelow('Old / new price')).to.deep.equal(unread);
    expect(rowsBelow('Prices')).to.deep.equal(unread);
    const read = ['Roof | £500 | of £400 | 125% | +£100 | Above target', 'Bike | £700 | of £900 | 78% | −£200 | '];
    expect(rowsBelow('Raised')).to.deep.equal(read);
    expect(rowsBelow('Raised / goal')).to.deep.equal(['Roof | £500 | of £400 | 125% | +£100 | Above target', read[1]]);
  });
});

describe('the per cent of a target in brackets', () => {
  it('is a note on the figure', () => {
    const lines = ['Name,Raised', 'Roof,"£12,400 (62% of goal)"', 'Bike,£800 (40% funded)'];
    const { rows, notes } = drawnOfCsv({ chart: 'progress' }, ...lines);
    expect([rows, notes]).to.deep.equal([
      ['Roof | £12,400', 'Bike | £800'],
      ['Roof: 62% of goal', 'Bike: 40% funded'],
    ]);
  });
});

describe('what stands with figures', () => {
  it('is the scale of a dozen', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown' },
      'Size,Sold',
      'S,12',
      'M,a dozen',
      'L,2 dozen',
      'XL,half a dozen',
    );
    expect(rows).to.deep.equal(['L | 24', 'S | 12', 'M | 12', 'XL | 6']);
  });

  it('is the number that ratings are out of, with and without decimals', () => {
    const rowsOf = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, 'Course,Rating', ...lines).rows;
    expect(rowsOf('A,4.5/5', 'B,5/5')).to.deep.equal(['B | 5.0', 'A | 4.5']);
    expect(rowsOf('A,"4,5/5"', 'B,5/5')).to.deep.equal(['B | 5.0', 'A | 4.5']);
  });

  it('is a scale without a true zero, whose changes have no per cent', () => {
    const { sentence } = drawnOfCsv({ chart: 'delta' }, 'Year,High', '2020,8 °C', '2021,11 °C');
    expect(sentence).to.equal('11 °C in 2021, up 3 °C on 2020.');
  });

  it('is a column of shares only if all that is counted has one', () => {
    const of = (last: string) =>
      drawnOfCsv({ chart: 'breakdown' }, 'Option,Votes,%', 'Yes,1204,54.3', 'No,1013,45.7', last);
    expect(of('Spoilt,12,').problems.join()).to.match(/A column that is not shown: "%"/);
    expect(of('Spoilt,12,').rows[0]).to.equal('Yes | 1,204');
    expect(of('Total,2217,').rows[0]).to.equal('Yes | 1,204 | 54.3%');
  });
});

describe('per cents next to targets in per cent', () => {
  it('are what reaches them, though they are shares of other columns', () => {
    for (const head of ['Percentage', '%', 'Seen (%)']) {
      const { rows, omissions } = drawnOfCsv(
        { chart: 'progress' },
        `Trust,Attendances,Seen within 4 hours,${head},Standard`,
        'Barts,41230,28035,68.0%,95%',
        'Leeds,29880,22111,74.0%,95%',
      );
      expect(rows, head).to.deep.equal(['Barts | 68.0% | −27.0', 'Leeds | 74.0% | −21.0']);
      expect(omissions).to.deep.equal([`Shown: ${head}. Not shown: Attendances and Seen within 4 hours.`]);
    }
  });
});

describe('per cents of targets, whatever their head', () => {
  it('are stated by the chart, and so nothing is missed', () => {
    for (const head of ['%', 'Percent', 'Share', '% of target'])
      for (const chart of ['progress', 'figure'] as const)
        expect(drawnOfCsv({ chart }, `Raised,Target,${head}`, '£40,£50,80%').omissions, head).to.deep.equal([]);
    expect(
      drawnOfCsv({ chart: 'progress' }, 'Name,Raised,Target,Share', 'A,£40,£50,47%', 'B,£45,£50,53%').omissions,
    ).to.deep.equal(['Not shown: Share.']);
  });
});

describe('a budget and what came of it up to now', () => {
  it('are target and value', () => {
    for (const head of ['Budget YTD,Actual YTD', 'YTD Budget,YTD Actual', 'Budget year to date,Actual year to date'])
      expect(
        drawnOfCsv({ chart: 'progress' }, `Service,${head}`, 'Waste,2450,2512', 'Roads,1890,1744').rows,
        head,
      ).to.deep.equal([
        'Waste | 103% | 2,512 of 2,450, 62 above the target | Above target',
        'Roads | 92% | 1,744 of 1,890 | ',
      ]);
  });
});

describe('counts of a part and its whole next to a target in per cent', () => {
  it('are no per cents themselves', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'progress' },
      'Team,Staff,Trained,Target',
      'North,40,36,95%',
      'South,25,20,95%',
    );
    expect(rows).to.deep.equal(['North | 90% | 36 out of 40', 'South | 80% | 20 out of 25']);
    expect(notes).to.deep.equal(['Target: 95%']);
    expect(
      drawnOfCsv({ chart: 'progress' }, 'Team,Staff,Trained,Target', 'North,40,36,95%', 'South,25,20,90%').notes,
    ).to.deep.equal(['Target: North 95%, South 90%']);
    // A score may be one.
    expect(drawnOfCsv({ chart: 'progress' }, 'Team,Score,Target', 'North,80,95%', 'South,85,95%').rows).to.deep.equal([
      'North | 80% | −15',
      'South | 85% | −10',
    ]);
  });
});

describe('what was raised for something', () => {
  const drawn = (...lines: readonly string[]) => drawnOfCsv({ chart: 'progress' }, ...lines);

  it('has what that costs as its target, and what is still to come is the gap', () => {
    for (const head of [
      'Item,Cost,Raised',
      'Item,Cost,Funded so far',
      'Item,Estimated cost,Pledged',
      'Projekt,Gesamtkosten,Gesammelt',
    ])
      expect(drawn(head, 'Books,"£2,500","£2,000"', 'Bus,"£5,000","£1,000"').rows, head).to.deep.equal([
        'Books | £2,000 | of £2,500 | 80% | −£500',
        'Bus | £1,000 | of £5,000 | 20% | −£4,000',
      ]);
    const { rows, omissions } = drawn(
      'Item,Cost,Raised so far,Still to raise',
      'Books,"£2,500","£2,000",£500',
      'Bus,"£5,000","£1,000","£4,000"',
    );
    expect(rows[0]).to.equal('Books | £2,000 | of £2,500 | 80% | −£500');
    expect(omissions).to.deep.equal([]);
  });

  it('is not raised for what an event cost', () => {
    const { rows, omissions } = drawn('Event,Cost,Raised', 'Gala,"£2,500","£900"', 'Run,£500,£400');
    expect(rows).to.deep.equal(['Gala | £900', 'Run | £400']);
    expect(omissions).to.deep.equal(['Shown: Raised. Not shown: Cost.']);
    expect(drawn('Item,Cost,Raised', 'Gala,"£2,500","£9,000"', 'Run,£500,"£4,000"').rows[0]).to.equal('Gala | £9,000');
  });
});

describe('the figures next to one with a target', () => {
  it('are notes', () => {
    const { notes, omissions } = drawnOfCsv(
      { chart: 'progress', title: 'Roof' },
      'Raised,Goal,Donors,Days left',
      '"£62,450","£100,000","1,204",12',
    );
    expect([notes, omissions]).to.deep.equal([['Donors: 1,204', 'Days left: 12'], []]);
  });
});

describe('figures in words next to nothing but their targets', () => {
  it('are the values', () => {
    for (const head of ['District,Trees planted,Goal by 2030', 'District,Trees planted,Target'])
      expect(
        drawnOfCsv({ chart: 'progress' }, head, 'North,"over 12,000","20,000"', 'South,"about 3,500","15,000"').rows,
        head,
      ).to.deep.equal(['North | over 60% | over 12,000 of 20,000', 'South | about 23% | about 3,500 of 15,000']);
  });
});

describe('the increase between two columns', () => {
  const drawn = (...increases: readonly string[]) =>
    drawnOfCsv(
      { chart: 'breakdown' },
      'Band,2023/24,2024/25,Increase (£),Increase (%)',
      `A,£1210.10,£1270.48,${increases[0]}`,
      `B,£1411.78,£1482.23,${increases[1]}`,
    ).omissions;

  it('is stated by the chart, and so nothing is missed, unless it is another', () => {
    expect(drawn('£60.38,4.99', '£70.45,4.99')).to.deep.equal([]);
    expect(drawn('£60.38,5.99', '£70.45,4.99')).to.deep.equal(['Shown: 2024/25. Not shown: Increase (%).']);
  });
});

describe('figures in words in front of plain targets, below no heads', () => {
  it('are the values', () => {
    const rowsOf = (...lines: readonly string[]) => drawnOfCsv({ chart: 'progress' }, ...lines).rows;
    expect(rowsOf('A,"over 5,000","6,000"', 'B,"about 4,000","6,000"')).to.deep.equal([
      'A | over 83% | over 5,000 of 6,000',
      'B | about 67% | about 4,000 of 6,000',
    ]);
    expect(rowsOf('A,"over 6,000","6,000"')).to.deep.equal(['A | over 6,000 | of 6,000 · over 100% | Above target']);
  });
});
