import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('fractions in words', () => {
  it('are per cents, and those without two digits about that many', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Answer,Share', 'Yes,half', 'No,a third', 'Unsure,one sixth');
    expect(rows).to.deep.equal(['Yes | 50%', 'No | about 33%', 'Unsure | about 17%']);
  });
  it('stand next to per cents', () => {
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Part,Done', 'Walls,Three quarters', 'Roof,40%');
    expect(rows).to.deep.equal(['Walls | 75%', 'Roof | 40%']);
  });
  it('are no head', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Match,Half,Goals', 'A v B,first,3', 'C v D,second,4');
    expect(rows).to.deep.equal(['C v D | 4', 'A v B | 3']);
  });
});
