import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { runsOf, soak } from '../../../scripts/soak-figures.js';
import { CONTRACTS, DOCUMENT, NAMES, PARSE, VALUE_AT } from './contracts.js';
import { formed } from './documents.js';
import { read, toldBy } from '../rows/told.js';

const SEED = soak.seed;
const RUNS = runsOf(10_000, 250);

/** Every object within a value, itself among them. */
function* objectsIn(value: unknown, met = new Set<unknown>()): Generator<object> {
  if (typeof value !== 'object' || value === null || met.has(value)) return;
  met.add(value);
  yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner, met);
}

function freezeAll<T>(value: T): T {
  for (const object of objectsIn(value)) Object.freeze(object);
  return value;
}

const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

/** An object whose every trap throws. */
const hostile = (target: object): object =>
  new Proxy(
    target,
    new Proxy(
      {},
      {
        get: () => () => {
          throw new Error('no');
        },
      },
    ),
  );

/** What stands in the place of a document, a row, a list or a figure and gives nothing, or too much. */
const STRANGE: Record<string, () => unknown> = {
  'a revoked object': () => revoked({}),
  'a revoked list': () => revoked([]),
  'an object that throws at every touch': () => hostile({}),
  'a list that throws at every touch': () => hostile([]),
  'a list of a million holes, named by its length': () => ({ length: 1e9 }),
  'a function': () => () => 1,
  'a symbol': () => Symbol('a'),
  'a bigint': () => 2n ** 70n,
  'a map': () => new Map([['title', 'T']]),
  'a set': () => new Set([1]),
  'a date that is none': () => new Date(NaN),
  'a generator': () =>
    (function* () {
      yield 1;
    })(),
  'a typed list': () => new Float64Array(2),
  'an error': () => new Error('no'),
  'a promise': () => Promise.resolve(1),
  'a number object': () => Object(5) as unknown,
};

for (const contract of CONTRACTS) {
  const parse = PARSE[contract];
  const document = DOCUMENT[contract];
  const documents: fc.Arbitrary<object> = formed[contract];

  describe(`${contract}, parsed`, () => {
    it('is nothing, without a problem, where there is no document', () => {
      for (const none of [null, undefined, 'null', ' null '])
        expect(parse(none)).to.deep.equal({ data: undefined, problems: [] });
    });
    it('is the same from JSON text', () => {
      const value = { value: 5, status: 'P' };
      expect(read(parse(JSON.stringify(document(value))))).to.deep.equal(read(parse(document(value))));
      expect(parse(JSON.stringify(document(value))).problems).to.deep.equal([]);
    });
    it('is nothing, with the problem, where the text is no JSON', () => {
      for (const text of [
        '',
        'T',
        '{"title":"T",}',
        "{'title':'T'}",
        '{"title":NaN}',
        '{"title":undefined}',
        '[',
        '\ufeff{}',
      ])
        expect([parse(text).data, ...toldBy(parse(text))], text).to.deep.equal([undefined, 'lost not-json']);
    });
    it('is nothing where the document is no object', () => {
      for (const value of [
        5,
        true,
        [],
        [null],
        '[]',
        '5',
        new Date(0),
        5n,
        Symbol('a'),
        () => 1,
        new Map(),
        revoked({}),
      ]) {
        const { data, problems } = parse(value);
        expect([data, problems.length, problems[0]?.code, problems[0]?.pointer]).to.deep.equal([
          undefined,
          1,
          'wrong-type',
          '',
        ]);
        // What would have been right is the one thing a page's author needs to know.
        expect(problems[0]?.expected).to.deep.equal({ code: 'object', name: NAMES[contract] });
      }
    });
    it('is nothing where the document is empty', () => {
      const main = { figure: 'value', progress: 'measures', breakdown: 'categories', delta: 'series' }[contract];
      const result = parse({});
      expect(result.data).to.be.undefined;
      expect(toldBy(result)).to.deep.equal(['lost missing-member /title', `lost missing-member /${main}`]);
    });
    it('is nothing where the document is another contract’s, and names its own', () => {
      for (const other of CONTRACTS) {
        if (other === contract) continue;
        const { data, problems } = parse(DOCUMENT[other](5));
        expect(data, other).to.be.undefined;
        const missing = problems.find(({ code }) => code === 'missing-member');
        expect(missing?.expected).to.deep.equal({ code: 'object', name: NAMES[contract] });
        expect(problems.some(({ code }) => code === 'unknown-member')).to.be.true;
      }
    });
    it('tells every problem where nothing is left to draw', () => {
      const { data, problems } = parse({ title: '', span: '2022/2018', colour: 1 });
      expect(data).to.be.undefined;
      expect(problems.map(({ code }) => code)).to.have.members([
        'empty',
        'missing-member',
        'period-order',
        'unknown-member',
      ]);
    });
    it('is unharmed by members of all objects', () => {
      const names = [
        'title',
        'value',
        'label',
        'measures',
        'categories',
        'series',
        'confidentiality',
        'unit',
        'onclick',
      ];
      let empty, full;
      try {
        for (const name of names)
          Object.defineProperty(Object.prototype, name, { value: 'polluted', configurable: true, writable: true });
        // Compared below: the page's own assertions break on such a prototype.
        empty = parse({});
        full = parse(document(4711));
      } finally {
        // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- what a hostile page has put there goes again
        for (const name of names) delete (Object.prototype as unknown as Record<string, unknown>)[name];
      }
      expect([empty.data, empty.problems.length]).to.deep.equal([undefined, 2]);
      expect(toldBy(full)).to.deep.equal([]);
      expect(JSON.stringify(full)).to.include('4711').and.not.to.include('polluted');
    });
    it('pollutes no prototype', () => {
      const text = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"title":"T"}';
      expect(toldBy(parse(text)))
        .to.include('noted unknown-member /__proto__')
        .and.include('noted unknown-member /constructor');
      expect(({} as Record<string, unknown>)['polluted']).to.be.undefined;
    });
    it('reads objects without a prototype, and the members of a class', () => {
      const bare = Object.assign(Object.create(null) as object, { value: 5 });
      expect(toldBy(parse(Object.assign(Object.create(null) as object, document(bare))))).to.deep.equal([]);
      class Figure {
        get value(): number {
          return 5;
        }
        readonly note = 'n';
      }
      const result = parse(document(new Figure()));
      expect(toldBy(result)).to.deep.equal([]);
      expect(JSON.stringify(result.data)).to.include('"value":5').and.include('"note":"n"');
    });
    it('asks no object for its JSON, its text or its promise', () => {
      let asked = 0;
      const ask = (): unknown => {
        asked++;
        return document(1);
      };
      const value = { value: 5, toJSON: ask, then: ask, valueOf: ask, [Symbol.toPrimitive]: ask };
      const result = parse({ ...document(value), toJSON: ask, then: ask });
      expect(asked).to.equal(0);
      expect(toldBy(result)).to.have.members([
        ...['toJSON', 'then'].map((name) => `noted unknown-member /${name}`),
        ...['toJSON', 'then', 'valueOf'].map((name) => `noted unknown-member ${VALUE_AT[contract]}/${name}`),
      ]);
    });
    it('reads a member that is there and undefined as one that is not there', () => {
      expect(toldBy(parse(document(5, 'A', { unit: undefined, notes: undefined })))).to.deep.equal([]);
    });
    it('tells of a getter that throws', () => {
      const thrower = {
        get value(): number {
          throw new Error('no');
        },
      };
      expect(toldBy(parse(document(thrower)))).to.deep.equal([`lost unreadable ${VALUE_AT[contract]}/value`]);
    });
    for (const [name, make] of Object.entries(STRANGE))
      it(`survives ${name} in every place`, () => {
        const whole = JSON.parse(JSON.stringify(document({ value: 1, status: ['P'], revision: {} }))) as object;
        const head = { notes: ['a'], source: { name: 'S' }, unit: { other: 'u' }, base: { period: '2020', value: 1 } };
        let places = 0;
        /** Puts the strange thing at one place after the other. */
        const visit = (holder: object): void => {
          for (const [key, kept] of Object.entries(holder)) {
            (holder as Record<string, unknown>)[key] = make();
            const { problems } = parse(whole);
            expect(problems, key).to.have.length.above(0);
            expect(() => JSON.stringify(problems)).not.to.throw();
            (holder as Record<string, unknown>)[key] = kept;
            places++;
            if (typeof kept === 'object' && kept) visit(kept as object);
          }
        };
        visit(Object.assign(whole, head));
        expect(places).to.be.above(10);
        expect(parse(make()).data).to.be.undefined;
      });
    it('ends where a document goes round in a circle', () => {
      const round: Record<string, unknown> = { ...document(5) };
      for (const name of ['source', 'unit', 'base', 'value', 'measures', 'categories', 'series', 'notes', 'title'])
        round[name] = round;
      expect(toldBy(parse(round))).to.have.length.above(3);
    });
    it('is frozen through and through', () => {
      const seen = fc.sample(documents, { numRuns: 200, seed: SEED }).flatMap((each) => [...objectsIn(parse(each))]);
      expect(seen.length).to.be.above(1000);
      expect(seen.every((object) => Object.isFrozen(object))).to.be.true;
    });
    it('leaves the document as it was, and unfrozen', () => {
      fc.assert(
        fc.property(documents, (input) => {
          const before = JSON.stringify(input);
          const { data } = parse(input);
          expect(JSON.stringify(input)).to.equal(before);
          const own = new Set(objectsIn(data));
          for (const object of objectsIn(input)) {
            expect(Object.isFrozen(object) && Object.keys(object).length > 0).to.be.false;
            expect(own.has(object)).to.be.false;
          }
        }),
        { seed: SEED, numRuns: 200 },
      );
    });
    it('reads a frozen document', () => {
      for (const each of fc.sample(documents, { numRuns: 100, seed: SEED })) {
        const before = read(parse(each));
        expect(read(parse(freezeAll(each)))).to.deep.equal(before);
      }
    });
    it('is the same each time, and reads its own JSON', () => {
      for (const each of fc.sample(documents, { numRuns: 100, seed: SEED }))
        expect(read(parse(JSON.stringify(each)))).to.deep.equal(read(parse(each)));
    });
  });

  // Documents of its form that are broken: test/node/fuzz.test.ts.
  describe(`${contract}, given anything`, () => {
    /** That it came back, with what it promises. */
    const holds = (input: unknown): void => {
      const { data, problems } = parse(input);
      expect(data === undefined || typeof data === 'object').to.be.true;
      for (const { pointer, found = '' } of problems) {
        expect(pointer).to.match(/^(\/|$)/);
        expect(found.length).to.be.at.most(60);
      }
    };
    it(`does not throw (seed ${SEED})`, () => {
      const anything = fc.anything({
        withBigInt: true,
        withBoxedValues: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withObjectString: true,
        withSet: true,
        withSparseArray: true,
        withTypedArray: true,
        maxDepth: 3,
      });
      fc.assert(fc.property(anything, holds), { seed: SEED, numRuns: RUNS });
      fc.assert(
        fc.property(anything, anything, fc.string(), (value, label, name) => {
          holds(
            document(value, label, { [name]: value, unit: value, source: label, notes: [value, label], span: label }),
          );
        }),
        { seed: SEED, numRuns: RUNS },
      );
      fc.assert(
        fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
          holds(text);
          holds(document(text, text, { span: text, source: text }));
        }),
        { seed: SEED, numRuns: RUNS },
      );
    });
  });
}
