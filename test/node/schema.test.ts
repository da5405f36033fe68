// The schemas refuse a document exactly where the reader reports a problem of form, at the same places.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { parseBreakdown } from '../../src/breakdown/data.js';
import { MEANING_CODES, STRUCTURE_CODES, type Parsed } from '../../src/contract/problem.js';
import { VISIBLE_PATTERN } from '../../src/contract/text.js';
import { parseDelta } from '../../src/delta/data.js';
import { parseFigure } from '../../src/figure/data.js';
import { parseProgress } from '../../src/progress/data.js';
import { parseTimeline } from '../../src/timeline/data.js';
import { anyBreaks, broken, formed, nonsense, sound, type Json } from '../pure/contract/documents.js';

const SEED = 20180725;
const RUNS = 300;

const PARSE = {
  figure: parseFigure,
  progress: parseProgress,
  breakdown: parseBreakdown,
  delta: parseDelta,
  timeline: parseTimeline,
} satisfies Record<string, (input: unknown) => Parsed<unknown>>;
const ROOMS = ['figure', 'progress', 'breakdown', 'delta', 'timeline'] as const;

interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly type?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly additionalProperties?: boolean;
  readonly properties?: Record<string, Schema>;
  readonly definitions?: Record<string, Schema>;
}

const schemaOf = (room: string): Schema =>
  JSON.parse(readFileSync(`dist/schema/${room}.schema.json`, 'utf8')) as Schema;

const escape = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Where a schema's error is: a missing or unknown member is named by its own place. */
function placeOf({ instancePath, keyword, params }: ErrorObject): string {
  const named = params as Record<string, string>;
  if (keyword === 'required' || keyword === 'dependencies')
    return `${instancePath}/${escape(named['missingProperty']!)}`;
  if (keyword === 'additionalProperties') return `${instancePath}/${escape(named['additionalProperty']!)}`;
  return instancePath;
}

/** The places that lie within none of the others: of the branches of an `anyOf` the one that came furthest. */
const deepest = (places: readonly string[]): readonly string[] =>
  places.filter((place) => !places.some((other) => other.startsWith(`${place}/`)));

const structure = new Set<string>(STRUCTURE_CODES);
const unique = (all: readonly string[]): readonly string[] => [...new Set(all)].sort();

const count = { whole: 0, refused: 0 };
const met = new Set<string>();

/** What the schema and the reader say of the form of a document; they must say the same. */
function compareForm(validate: ValidateFunction, parse: (input: unknown) => Parsed<unknown>, document: Json): void {
  const accepted = validate(document);
  const ofForm = parse(document).problems.filter(({ code }) => structure.has(code));
  for (const { code } of ofForm) met.add(code);
  const refusedAt = unique((validate.errors ?? []).map(placeOf));
  const reportedAt = unique(ofForm.map(({ pointer }) => pointer));
  count[accepted ? 'whole' : 'refused']++;
  assert.equal(accepted, reportedAt.length === 0, `refused at ${refusedAt.join()}; reported at ${reportedAt.join()}`);
  for (const place of reportedAt) assert.ok(refusedAt.includes(place), `only the reader objects to ${place}`);
  for (const place of deepest(refusedAt)) assert.ok(reportedAt.includes(place), `only the schema objects to ${place}`);
}

describe('the codes of problems', () => {
  it('are one list of form and one of meaning', () => {
    assert.deepEqual(STRUCTURE_CODES, [
      ...['wrong-type', 'missing-member', 'unknown-member', 'not-allowed', 'out-of-range', 'empty'],
    ]);
    assert.deepEqual(MEANING_CODES, [
      ...['not-a-quantity', 'ambiguous-number', 'not-a-period'],
      ...[
        'not-json',
        'stringified-object',
        'conflict',
        'no-unit',
        'unreadable',
        'not-finite',
        'precision',
        'long-decimals',
        'text-cleaned',
        'unsafe-link',
      ],
      ...[
        'impossible-date',
        'label-period',
        'no-year',
        'ambiguous-day',
        'ambiguous-year',
        'period-order',
        'mixed-granularity',
      ],
      ...['duplicate-period', 'not-earlier', 'headline-differs', 'range-order', 'sum-mismatch', 'negative-part'],
      ...['sum-of-others', 'duplicate-label', 'not-parts', 'times', 'unknown-name'],
      ...['target-is-baseline', 'no-ends', 'duplicate-milestone', 'disclosure', 'too-many'],
    ]);
  });
});

for (const room of ROOMS) {
  describe(`the schema of ${room}`, () => {
    const schema = schemaOf(room);
    // Strict: an unknown keyword or format of the schema itself throws.
    const validate = new Ajv({ allErrors: true, strictNumbers: true, strict: true, allowUnionTypes: true }).compile(
      schema,
    );
    const parse = PARSE[room];

    it('names itself and its draft', () => {
      assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
      assert.equal(schema.$id, `urn:campaign-charts:schema:${room}:1`);
      assert.equal(schema.title, `${room[0]!.toUpperCase()}${room.slice(1)}Data`);
    });

    it('says what each member is, and knows no other', () => {
      const all: [string, Schema][] = [['', schema], ...Object.entries(schema.definitions ?? {})];
      for (const [name, type] of all) {
        assert.ok(type.description, `${name} says nothing of itself`);
        if (type.type !== 'object') continue;
        assert.equal(type.additionalProperties, false, name);
        for (const [member, { description }] of Object.entries(type.properties ?? {})) {
          assert.match(description ?? '', /\w/, `${name}.${member} says nothing of itself`);
          assert.doesNotMatch(description!, /\{@|\s[.,]/, `${name}.${member}`);
        }
      }
    });

    it('takes figures and periods as people write them, and leaves it to the reader whether a text is one', () => {
      for (const name of ['QuantityText', 'PeriodText']) {
        assert.equal(schema.definitions?.[name]?.type, 'string');
        assert.equal(schema.definitions[name].pattern, undefined);
      }
    });

    it('holds the form of a name that the reader tests', () => {
      assert.equal(schema.properties?.['title']?.pattern, VISIBLE_PATTERN);
    });

    it('accepts what has the form of the contract, and so does the reader', () => {
      fc.assert(
        fc.property(formed[room], (document) => {
          const json = JSON.parse(JSON.stringify(document)) as Json;
          assert.equal(validate(json), true, JSON.stringify(validate.errors));
          compareForm(validate, parse, json);
        }),
        { seed: SEED, numRuns: RUNS },
      );
    });

    it('refuses a document where the reader does', () => {
      fc.assert(
        fc.property(formed[room], anyBreaks, (document, breaks) => {
          compareForm(validate, parse, broken(document, breaks));
        }),
        { seed: SEED, numRuns: 2 * RUNS },
      );
    });

    it('hears of no meaning where only the form is wrong', () => {
      fc.assert(
        fc.property(sound[room], nonsense, (document, breaks) => {
          assert.deepEqual(parse(document).problems, []);
          const json = broken(document, breaks);
          compareForm(validate, parse, json);
          for (const { code, pointer } of parse(json).problems) assert.ok(structure.has(code), `${code} at ${pointer}`);
        }),
        { seed: SEED, numRuns: RUNS },
      );
    });
  });
}

describe('the documents made at random', () => {
  it('have met every code of form', () => {
    assert.deepEqual([...met].sort(), [...STRUCTURE_CODES].sort());
  });
});

after(() => {
  const { whole, refused } = count;
  console.log(`schema and reader: ${whole + refused} documents, ${refused} refused by both; seed ${SEED}`);
});
