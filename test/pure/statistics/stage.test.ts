import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readPeriod, type Period } from '../../../src/statistics/period.js';
import { stageOf } from '../../../src/statistics/stage.js';

const period = (text: string): Period => readPeriod(text) as Period;
const PREPARE = { label: 'Prepare', period: period('2022-01/2022-09') };
const PILOT = { label: 'Pilot', period: period('2022-11/2023-12') };
const PHASES = [PREPARE, PILOT];

describe('the stage of a campaign', () => {
  it('is unknown without phases', () => {
    expect(stageOf([], period('2022'))).to.equal(undefined);
  });

  it('is before the first phase, in one, between two, and after the last', () => {
    expect(stageOf(PHASES, period('2021-12-31'))).to.deep.include({ current: [], next: PREPARE, isOver: false });
    expect(stageOf(PHASES, period('2022-01-01'))).to.deep.include({ current: [PREPARE], next: PILOT });
    expect(stageOf(PHASES, period('2022-10'))).to.deep.include({ current: [], next: PILOT, isOver: false });
    expect(stageOf(PHASES, period('2024-01-01'))).to.deep.include({ current: [], isOver: true });
  });

  it('still has a phase on its last day', () => {
    expect(stageOf(PHASES, period('2023-12-31'))).to.deep.include({ current: [PILOT], isOver: false });
  });

  it('has all phases that overlap, and one without an end', () => {
    const open = { label: 'Care', period: period('2022/..') };
    expect(stageOf([PREPARE, open], period('2022-05'))).to.deep.include({ current: [PREPARE, open] });
    expect(stageOf([open], period('2099'))).to.deep.include({ current: [open], isOver: false });
  });
});
