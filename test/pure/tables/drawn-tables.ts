import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, type Drawn } from '../sources/drawn.js';
import type { How } from '../sources/made.js';

/** A table, its chart, and those parts of its drawing that are checked. */
export interface DrawnTable {
  readonly name: string;
  readonly how: How;
  readonly lines: readonly string[];
  readonly drawn: Partial<Drawn>;
}

/** A test of each table: that these parts of its drawing are as given. */
export function testTables(title: string, tables: readonly DrawnTable[]): void {
  describe(title, () => {
    for (const { name, how, lines, drawn } of tables)
      it(name, () => {
        expect(drawnOfCsv(how, ...lines)).to.deep.include(drawn);
      });
  });
}
