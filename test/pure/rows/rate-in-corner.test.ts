import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument as toBreakdown } from '../../../src/breakdown/rows.js';
import { toDocument as toDelta } from '../../../src/delta/rows.js';
import { make } from './sheet.js';

/** The unit of the figures of a table. */
const unitIn = (toDocument: Parameters<typeof make>[0], text: string): unknown =>
  (make(toDocument, text).document as { readonly unit?: unknown }).unit;

describe('a rate in the head of the names', () => {
  it('is the unit of all figures', () => {
    const rows = 'Births|10.1|12.2\nDeaths|8.5|9.3';
    expect(unitIn(toDelta, `Rate per 100,000 population|2020|2021\n${rows}`)).to.equal('per 100,000 population');
    expect(unitIn(toDelta, `Per 1 000 inhabitants|2020|2021\n${rows}`)).to.equal('per 1 000 inhabitants');
    expect(unitIn(toDelta, `Fälle je 100.000 Einwohner|2020|2021\n${rows}`)).to.equal('je 100.000 Einwohner');
    expect(unitIn(toBreakdown, `Faits en 2025, pour 1 000 habitants|Annemasse|Gaillard\n${rows}`)).to.equal(
      'pour 1 000 habitants',
    );
  });
  it('is not that of columns with a unit of their own', () => {
    expect(unitIn(toDelta, 'Cases per 100,000|2020 (%)|2021 (%)\nNorth|10.1|12.2')).not.to.equal('per 100,000');
  });
});
