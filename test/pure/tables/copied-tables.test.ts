// Tables that charts show, copied into a page or a spreadsheet, and tables that look like them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, drawnOfTable } from '../sources/drawn.js';

describe('the table of ways to targets', () => {
  it('has the figure, its start and its target in one cell', () => {
    const { rows } = drawnOfCsv(
      { chart: 'progress', form: 'way' },
      'Measure,Of the way,Value and target',
      'Waste,60%,"380, from 500 towards 300 kg"',
      'Staff,75%,"80, from 20 towards 100"',
    );
    expect(rows).to.deep.equal(['Waste | 60% | 380, from 500 towards 300 kg', 'Staff | 75% | 80, from 20 towards 100']);
  });
});

describe('the table of changes', () => {
  it('has “Now” later than any period, and changes that are those of the figures', () => {
    const { form, rows, problems } = drawnOfCsv(
      { chart: 'breakdown' },
      'Area,2020,Now,Change',
      'A,3,6,+3 (+100%)',
      'B,5,4,−1 (−20%)',
    );
    expect(form).to.equal('arrows');
    expect(rows).to.deep.equal(['A | 3 | 6 | +3 (+100%)', 'B | 5 | 4 | −1 (−20%)']);
    expect(problems).to.deep.equal([]);
  });
  it('has those of each series', () => {
    const { problems } = drawnOfCsv(
      { chart: 'delta' },
      'Period,A,A: Change,B,B: Change',
      '2020,5,,7,',
      '2021,6,+1 (+20%),9,+2 (+28.6%)',
    );
    expect(problems).to.deep.equal([]);
  });
});

describe('the same names below each of several heads', () => {
  const sections = (...names: readonly string[]) => [
    'Answer,Share',
    'Safe,',
    'Agree,60%',
    'Disagree,40%',
    'On time,',
    ...names.map((name) => `${name},50%`),
  ];

  it('are the categories of groups', () => {
    const { form, rows } = drawnOfCsv({ chart: 'breakdown' }, ...sections('Agree', 'Disagree'));
    expect(form).to.equal('stacked-100');
    expect(rows.map((row) => row.split(' | ')[0])).to.deep.equal([
      'Safe',
      'Agree',
      'Disagree',
      'On time',
      'Agree',
      'Disagree',
    ]);
  });
  it('are the parts of theirs if the names differ', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, ...sections('Agree', 'Unsure')).form).to.equal('bars');
  });
});

describe('a table of a published spreadsheet', () => {
  it('has letters above its columns and numbers before its rows, which are none of it', () => {
    const row = (n: number, ...cells: readonly string[]) =>
      `<tr><th>${n}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const { rows, problems } = drawnOfTable(
      { chart: 'progress' },
      `<table><thead><tr><th></th><th>A</th><th>B</th><th>C</th></tr></thead><tbody>
       ${row(1, 'Team', 'Raised', 'Goal')}${row(2, 'Runners', '£1,250', '£2,000')}${row(3, 'Bakers', '£900', '£800')}</tbody></table>`,
    );
    expect(rows).to.deep.equal([
      'Runners | £1,250 | of £2,000 | 63% | −£750 | ',
      'Bakers | £900 | of £800 | 113% | +£100 | Above target',
    ]);
    expect(problems).to.deep.equal([]);
  });
  it('may be of things that have letters, which stay', () => {
    const { rows } = drawnOfTable(
      { chart: 'breakdown', form: 'grouped' },
      '<table><thead><tr><th></th><th>A</th><th>B</th></tr></thead><tbody><tr><th>Leeds</th><td>5</td><td>6</td></tr><tr><th>York</th><td>7</td><td>8</td></tr></tbody></table>',
    );
    expect(rows).to.have.length(6);
  });
});

describe('a text that a page does not show', () => {
  it('is no part of a figure: the key by which a table is sorted', () => {
    const { rows } = drawnOfTable(
      { chart: 'breakdown' },
      '<table><tr><th>Area<th>Calls<tr><td>N<td><span style="display:none">0012</span>12<tr><td>S<td>34</table>',
    );
    expect(rows).to.deep.equal(['S | 34', 'N | 12']);
  });
});

describe('a goal below what was raised', () => {
  it('is the target of a figure', () => {
    const { sentence, problems } = drawnOfCsv({ chart: 'figure' }, 'Raised,"£18,000"', 'Goal,"£25,000"');
    expect(sentence).to.equal('Title: £18,000. 72% of the target of £25,000.');
    expect(problems).to.deep.equal([]);
  });
  it('is none of figures in another unit', () => {
    const { sentence } = drawnOfCsv({ chart: 'figure' }, 'Donors,312', 'Goal,"£25,000"');
    expect(sentence).to.equal('Title: 312.');
  });
});
