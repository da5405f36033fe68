import { expect } from 'chai';
import { describe, it } from 'node:test';
import { CONFIDENTIALITIES, missingFromStatus, SHORTHAND, STATUSES } from '../../../src/statistics/status.js';

describe('status', () => {
  it('has the 20 codes of CL_OBS_STATUS v2.2, each once', () => {
    expect([...STATUSES].join('')).to.equal('ABDEFGHIJKLMNOPQSUVW');
  });

  it('has the 12 codes of CL_CONF_STATUS v1.3, each once', () => {
    expect([...CONFIDENTIALITIES].sort().join('')).to.equal('ACDEFGMNOSTX');
  });

  it('maps the British shorthand to SDMX in one table', () => {
    expect(SHORTHAND).to.deep.equal({
      p: { status: 'P' },
      e: { status: 'E' },
      f: { status: 'F' },
      b: { status: 'B' },
      u: { status: 'U' },
      c: { confidentiality: 'C' },
      x: { missing: 'not-available' },
      z: { missing: 'cannot-exist' },
      r: { revised: true },
      low: { roundsToZero: true },
    });
  });
});

describe('missingFromStatus', () => {
  it('says nothing of no status', () => {
    expect(missingFromStatus([])).to.be.undefined;
  });

  it('says nothing of H and O, which give no reason that has words of its own', () => {
    expect(missingFromStatus(['H'])).to.be.undefined;
    expect(missingFromStatus(['O'])).to.be.undefined;
  });

  it('reads L, M, Q and K', () => {
    expect(missingFromStatus(['L'])).to.equal('not-collected');
    expect(missingFromStatus(['M'])).to.equal('cannot-exist');
    expect(missingFromStatus(['Q'])).to.equal('withheld');
    expect(missingFromStatus(['K'])).to.equal('elsewhere');
  });

  it('finds the kind behind statuses that say something else', () => {
    expect(missingFromStatus(['B', 'P', 'L'])).to.equal('not-collected');
  });

  it('says nothing of every status that leaves the number standing', () => {
    for (const code of STATUSES) {
      if (!['L', 'M', 'Q', 'K'].includes(code)) expect(missingFromStatus([code]), code).to.be.undefined;
    }
  });

  it('takes a figure that is both withheld and something else as withheld', () => {
    expect(missingFromStatus(['L', 'Q'])).to.equal('withheld');
  });
});
