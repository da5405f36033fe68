// Documents of each contract made at random, whole and broken: reading and layout never throw, and keep what they promise.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { soak } from '../../scripts/soak-figures.js';
import { BREAKDOWN_FORMS, layoutBreakdown } from '../../src/breakdown/layout.js';
import type { Breakdown } from '../../src/breakdown/data.js';
import { MEANING_CODES, STRUCTURE_CODES } from '../../src/contract/problem.js';
import { DELTA_FORMS, layoutDelta } from '../../src/delta/layout.js';
import type { Delta } from '../../src/delta/data.js';
import { layoutFigure } from '../../src/figure/layout.js';
import type { Figure } from '../../src/figure/data.js';
import { rowsOf, type Table } from '../../src/parts/table-layout.js';
import { layoutProgress } from '../../src/progress/layout.js';
import type { Progress } from '../../src/progress/data.js';
import { english } from '../../src/words/index.js';
import { CONTRACTS, PARSE, type Contract } from '../pure/contract/contracts.js';
import { anyBreaks, broken, formed, sound } from '../pure/contract/documents.js';

const { seed, share } = soak;
const RUNS = Math.round(200_000 * share);

/** Every layout of a contract's data. */
const LAYOUTS: Record<Contract, (data: object) => readonly object[]> = {
  figure: (data) => [layoutFigure(data as Figure, english)],
  progress: (data) => [layoutProgress(data as Progress, english)],
  breakdown: (data) => BREAKDOWN_FORMS.map((form) => layoutBreakdown(data as Breakdown, english, { form })),
  delta: (data) => DELTA_FORMS.map((form) => layoutDelta(data as Delta, english, { form })),
};

const CODES: ReadonlySet<string> = new Set([...STRUCTURE_CODES, ...MEANING_CODES]);
const SEVERITIES: readonly string[] = ['lost', 'changed', 'noted'];
const POINTER = /^(?:\/(?:[^~/]|~[01])*)*$/;
const MEMBERS: readonly string[] = ['pointer', 'code', 'severity', 'expected', 'found', 'line', 'column'];

/** Every value within a value, itself among them. */
function* within(value: unknown): Generator {
  yield value;
  // A run has NaN where it has a gap.
  if (value instanceof Float64Array) yield* value.filter((position) => !Number.isNaN(position));
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* within(inner);
}

/** Whether a JSON Pointer leads to a value, or to a member that an object or a list could have. */
function isWithin(document: unknown, pointer: string): boolean {
  let at = document;
  for (const name of pointer.split('/').slice(1)) {
    if (typeof at !== 'object' || at === null) return false;
    const key = name.replaceAll('~1', '/').replaceAll('~0', '~');
    at = Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined;
  }
  return true;
}

/** Reads a document and lays it out; what is promised of it is asserted. Gives back whether there was something to draw. */
function check(contract: Contract, input: unknown): boolean {
  const before = JSON.stringify(input);
  const parsed = PARSE[contract](input);
  assert.equal(JSON.stringify(input), before, 'the input is as it was');
  for (const inner of within(parsed)) assert.ok(Object.isFrozen(inner), 'what was read is frozen');
  const { data, problems } = parsed;
  const document: unknown = typeof input === 'string' ? JSON.parse(input) : input;
  for (const problem of problems) {
    const { pointer, code, severity, expected, found } = problem;
    assert.match(pointer, POINTER);
    assert.ok(isWithin(document, pointer), `${pointer} is a place in the document, or a member that is missing there`);
    assert.ok(CODES.has(code), `the code ${code} is known`);
    assert.ok(SEVERITIES.includes(severity), `the severity ${severity} is known`);
    assert.ok(expected === undefined || typeof expected.code === 'string', 'what was expected has a code');
    assert.ok(found === undefined || typeof found === 'string');
    assert.ok((found ?? '').length <= 60, 'what was found is short');
    assert.deepEqual(
      Object.keys(problem).filter((name) => !MEMBERS.includes(name)),
      [],
    );
    assert.doesNotMatch(english.problem(problem), /undefined|\[object/);
  }
  if (data === undefined) return false;
  // Text of the document may say anything.
  const given = new Set(before.match(/NaN|undefined|Infinity/g));
  for (const layout of LAYOUTS[contract](data))
    for (const inner of within([layout, 'table' in layout ? rowsOf(layout.table as Table) : []])) {
      if (typeof inner === 'number') assert.ok(Number.isFinite(inner), `a layout has the number ${inner}`);
      if (typeof inner === 'string')
        for (const [stray] of inner.matchAll(/NaN|undefined|Infinity/g))
          assert.ok(given.has(stray), `a layout has the text ${inner}`);
    }
  return true;
}

for (const contract of CONTRACTS)
  describe(`${contract}, given documents at random (${RUNS} times, seed ${seed})`, () => {
    const whole: fc.Arbitrary<object> = fc.oneof(formed[contract], sound[contract]);
    const damaged = fc.tuple(whole, anyBreaks).map(([document, breaks]) => broken(document, breaks));
    const text = damaged.map((document) => JSON.stringify(document));

    it('is read and laid out without an exception, and as it promises', () => {
      let drawn = 0;
      fc.assert(
        fc.property(fc.oneof({ arbitrary: whole, weight: 3 }, { arbitrary: damaged, weight: 6 }, text), (input) => {
          if (check(contract, input)) drawn++;
        }),
        { seed, numRuns: RUNS, includeErrorInReport: true },
      );
      // Otherwise the documents would test nothing but refusals.
      assert.ok(drawn > RUNS / 2, `${drawn} were drawn`);
      console.log(`${contract}: ${RUNS} documents, ${drawn} drawn (seed ${seed})`);
    });
  });
