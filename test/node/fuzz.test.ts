// Documents of each contract made at random, whole and broken: reading and layout never throw, and keep what they promise.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { runsOf, soak } from '../../scripts/soak-figures.js';
import { MEANING_CODES, STRUCTURE_CODES } from '../../src/contract/problem.js';
import type { Mark } from '../../src/marks/mark.js';
import type { Layout } from '../../src/parts/layout.js';
import type { ChartData } from '../../src/export.js';
import { rowsOf } from '../../src/parts/table-layout.js';
import { english } from '../../src/words/index.js';
import { CHART } from '../charts.js';
import { CONTRACTS, PARSE, type Contract } from '../pure/contract/contracts.js';
import { anyBreaks, broken, formed, sound } from '../pure/contract/documents.js';

const { seed } = soak;
const RUNS = runsOf(20_000, 500);

const CODES: ReadonlySet<string> = new Set([...STRUCTURE_CODES, ...MEANING_CODES]);
const SEVERITIES: readonly string[] = ['lost', 'changed', 'noted'];
const POINTER = /^(?:\/(?:[^~/]|~[01])*)*$/;
const STRAY = /NaN|undefined|Infinity/;
const MEMBERS: readonly string[] = ['pointer', 'code', 'severity', 'expected', 'found', 'line', 'column'];

/** Looks at every value within a value, itself among them. A generator would take a fifth of the time of all that is tested here. */
function visit(value: unknown, look: (inner: unknown) => void): void {
  look(value);
  if (typeof value !== 'object' || value === null) return;
  // A period that is open has no end.
  if ('granularity' in value && 'last' in value && value.last === Infinity) return;
  // A run has NaN where it has a gap.
  if (value instanceof Float64Array)
    value
      .filter((position) => !Number.isNaN(position))
      .forEach((position) => {
        look(position);
      });
  else for (const inner of Object.values(value)) visit(inner, look);
}

/** True if a JSON Pointer leads to a value, or to a member that an object or a list could have. */
function isWithin(document: unknown, pointer: string): boolean {
  let value = document;
  for (const name of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return false;
    const key = name.replaceAll('~1', '/').replaceAll('~0', '~');
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }
  return true;
}

/** The shares in a mark. */
function sharesOf(mark: Mark): readonly number[] {
  switch (mark.type) {
    case 'rect':
      return [mark.x, mark.x + mark.width, mark.y ?? 0, (mark.y ?? 0) + (mark.height ?? 0)];
    case 'rule':
      return [mark.x1, mark.x2, mark.y1, mark.y2];
    case 'run':
      return [...mark.xs, ...mark.ys.filter((y) => !Number.isNaN(y))];
    default:
      return [mark.x, mark.y];
  }
}

/** Asserts that a mark lies in its plot or near it, and names a datum of the document and a row of the table. */
function checkMark(mark: Mark, { table }: Layout, document: unknown): void {
  const name = `the ${mark.type} ${mark.id}`;
  for (const share of sharesOf(mark)) assert.ok(share >= -0.5 && share <= 1.5, `${name} lies at ${share}`);
  if (mark.type === 'rect') assert.ok(mark.width >= 0 && (mark.height ?? 0) >= 0, `${name} has a size`);
  if (mark.type === 'run') assert.equal(mark.xs.length, mark.ys.length, `${name} has as many xs as ys`);
  for (const row of [mark.row, ...(mark.type === 'run' ? (mark.rows ?? []) : [])])
    assert.ok(row >= -1 && row < table.length, `${name} has the row ${row} of ${table.length}`);
  assert.match(mark.id, POINTER);
  // A part of a text of milestones has no place of its own.
  assert.ok(isWithin(document, mark.id.replace(/(?<=\/milestones)\/\d+$/, '')), `${name} is in the document`);
}

/** Reads a document and lays it out in a form; what is promised of it is asserted. True if there was something to draw. */
function check(contract: Contract, input: unknown, form: number): boolean {
  const before = JSON.stringify(input);
  const parsed = PARSE[contract](input);
  assert.equal(JSON.stringify(input), before, 'the input is as it was');
  visit(parsed, (inner) => {
    assert.ok(Object.isFrozen(inner), 'what was read is frozen');
  });
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
  const { layout: lay, forms } = CHART[contract];
  // The number of a form that is beyond the last is that of the first again.
  const layout = lay(data as ChartData, forms[form % forms.length]);
  for (const { marks } of layout.scenes) for (const mark of marks) checkMark(mark, layout, document);
  visit([layout, rowsOf(layout.table)], (inner) => {
    if (typeof inner === 'number' && !Number.isFinite(inner)) assert.fail(`a layout has the number ${inner}`);
    if (typeof inner === 'string' && STRAY.test(inner))
      for (const [stray] of inner.matchAll(/NaN|undefined|Infinity/g))
        assert.ok(given.has(stray), `a layout has the text ${inner}`);
  });
  return true;
}

for (const contract of CONTRACTS)
  describe(`${contract}, given documents at random (${RUNS} times, seed ${seed})`, () => {
    const whole: fc.Arbitrary<object> = fc.oneof(formed[contract], sound[contract]);
    const damaged = fc.tuple(whole, anyBreaks).map(([document, breaks]) => broken(document, breaks));
    const text = damaged.map((document) => JSON.stringify(document));
    const documents = fc.oneof({ arbitrary: whole, weight: 3 }, { arbitrary: damaged, weight: 6 }, text);

    it('is read and laid out without an exception, and as it promises', () => {
      let drawn = 0;
      fc.assert(
        fc.property(documents, fc.nat(99), (input, form) => {
          if (check(contract, input, form)) drawn++;
        }),
        { seed, numRuns: RUNS, includeErrorInReport: true },
      );
      // Otherwise the documents would test nothing but refusals.
      assert.ok(drawn > RUNS / 2, `${drawn} were drawn`);
      console.log(`${contract}: ${RUNS} documents, ${drawn} drawn (seed ${seed})`);
    });
  });
