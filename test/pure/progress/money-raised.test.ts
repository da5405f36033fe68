import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument } from '../../../src/progress/rows.js';
import { make } from '../rows/sheet.js';

/** The target of each measure of a table. */
function targetsOf(text: string): readonly unknown[] {
  const { measures } = make(toDocument, text).document as { measures: readonly { readonly target?: unknown }[] };
  return measures.map(({ target }) => target);
}

describe('money that was raised or spent', () => {
  const rows = 'Fair|124|500\nRun|300|4100';

  it('has no target in people, in costs or in what a company is worth', () => {
    for (const head of ['Visitors', 'Donors', 'Costs', 'Post-money', 'Teilnehmer'])
      expect(targetsOf(`Event|Amount raised|${head}\n${rows}`), head).to.deep.equal([undefined, undefined]);
    expect(targetsOf(`Aktion|Gesammelt|Kosten\n${rows}`)).to.deep.equal([undefined, undefined]);
  });
  it('has one in a grant and in what was promised', () => {
    expect(targetsOf(`Fund|Paid|Promised\n${rows}`)).to.deep.equal([500, 4100]);
    expect(targetsOf(`Project|Spent|Grant\n${rows}`)).to.deep.equal([500, 4100]);
  });
});
