import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('a figure with a bar of characters', () => {
  it('is read without it', () => {
    for (const cell of ['███░░ 70%', '70% ▓▓▓▒', '[#######---] 70%', '🟩🟩🟩⬜ 70%', '▰▰▰▱70%', '■■■□ 70%']) {
      const { rows, problems } = drawnOfCsv({ chart: 'progress' }, 'Task,Progress', `Roof,${cell}`, 'Walls,20%');
      expect(rows, cell).to.deep.equal(['Roof | 70%', 'Walls | 20%']);
      expect(problems, cell).to.deep.equal([]);
    }
  });
});

describe('a rate in a head', () => {
  const headsOf = (head: string) => drawnOfCsv({ chart: 'delta' }, `Year,${head}`, '2020,40', '2021,30').heads;

  it('is of a number of what is named, and no count of a rate', () => {
    expect(headsOf('Maternal mortality per 100000')[1]).to.equal('Maternal mortality, per 100,000');
    expect(headsOf('Fertility (per 1000)')[1]).to.equal('Fertility, per 1,000');
    expect(headsOf('Deaths (per 1000)')[1]).to.equal('Deaths, deaths per 1,000');
  });
});
