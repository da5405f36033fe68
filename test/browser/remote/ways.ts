import type { RemoteOptions } from '../../../src/sources/remote.js';
import type { ENGINE } from '../engine.js';
import { ELSEWHERE, served, type Served } from './unruly.js';

/** One way for a server to answer, and what is told of it. */
export interface Way {
  readonly name: string;
  /** On the page's own origin, unless it names another. */
  readonly address: string;
  /** A code, with the status for `http`; or the type and the text. */
  readonly told: string;
  readonly options?: RemoteOptions;
  /** Where an engine takes for an answer what the others take for none. No script can see the difference. */
  readonly except?: Readonly<Partial<Record<typeof ENGINE, string>>>;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const CSV_TYPE = { 'content-type': 'text/csv' };
const DATA = { headers: JSON_TYPE, body: '{"value":1}' };
/** For what never ends: a deadline that a test can wait for. */
const SOON: RemoteOptions = { timeout: 400 };

const json = (body: string): string => served('data', { headers: JSON_TYPE, body });
const typed = (name: string, type: string | undefined, body: string): string =>
  served(name, { headers: type === undefined ? {} : { 'content-type': type }, body });
const bytes = (type: string, ...values: readonly number[]): string =>
  served('data', { headers: { 'content-type': type }, bytes: values });
const packed = (how: Served): string => served('data', { ...how, headers: { ...JSON_TYPE, ...how.headers } });
const redirect = (location: string, status = 302): string => served('data', { status, headers: { location } });
const elsewhere = (headers: Readonly<Record<string, string>>): string =>
  ELSEWHERE + served('data', { headers: { ...JSON_TYPE, ...headers }, body: '{"value":1}' });
const OPEN = { 'access-control-allow-origin': '*' };

/** Every way, by what goes wrong. */
export const WAYS: readonly { readonly about: string; readonly ways: readonly Way[] }[] = [
  {
    about: 'a status',
    ways: [
      { name: '200', address: served('data', DATA), told: 'json {"value":1}' },
      { name: '203, from a proxy', address: served('data', { ...DATA, status: 203 }), told: 'json {"value":1}' },
      { name: '204, no content', address: served('data', { status: 204 }), told: 'http 204' },
      { name: '205, reset content', address: served('data', { status: 205 }), told: 'http 205' },
      {
        name: '206, a part that was not asked for',
        address: served('data', { ...DATA, status: 206, headers: { ...JSON_TYPE, 'content-range': 'bytes 0-10/90' } }),
        told: 'http 206',
      },
      { name: '300, several choices', address: served('data', { ...DATA, status: 300 }), told: 'http 300' },
      { name: '302 to nowhere', address: served('data', { ...DATA, status: 302 }), told: 'http 302' },
      { name: '304 that was not asked for', address: served('data', { status: 304 }), told: 'http 304' },
      { name: '400 with data', address: served('data', { ...DATA, status: 400 }), told: 'http 400' },
      { name: '401', address: served('data', { status: 401 }), told: 'http 401' },
      { name: '403', address: served('data', { status: 403 }), told: 'http 403' },
      {
        name: '404 with a page',
        address: served('data', { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>Not found</h1>' }),
        told: 'http 404',
      },
      { name: '408', address: served('data', { status: 408 }), told: 'http 408' },
      { name: '410', address: served('data', { status: 410 }), told: 'http 410' },
      { name: '418', address: served('data', { status: 418 }), told: 'http 418' },
      { name: '429', address: served('data', { status: 429 }), told: 'http 429' },
      { name: '451', address: served('data', { status: 451 }), told: 'http 451' },
      { name: '500', address: served('data', { status: 500 }), told: 'http 500' },
      { name: '502', address: served('data', { status: 502 }), told: 'http 502' },
      { name: '503', address: served('data', { status: 503 }), told: 'http 503' },
      { name: '504', address: served('data', { status: 504 }), told: 'http 504' },
      { name: '599, which nobody has defined', address: served('data', { status: 599 }), told: 'http 599' },
    ],
  },
  {
    about: 'a connection',
    ways: [
      { name: 'is refused', address: '/unruly/refused', told: 'network' },
      { name: 'is to a port that browsers never ask', address: 'http://127.0.0.1:1/data.json', told: 'network' },
      { name: 'is closed before an answer', address: '/unruly/close', told: 'network' },
      { name: 'is reset before an answer', address: '/unruly/reset', told: 'network' },
      { name: 'is reset in the headers', address: '/unruly/reset-in-headers', told: 'network' },
      { name: 'is reset in the body', address: '/unruly/reset-in-body', told: 'network' },
      { name: 'is reset between chunks', address: '/unruly/reset-in-chunks', told: 'network' },
      { name: 'ends before the length of the body', address: '/unruly/short-body', told: 'network' },
      { name: 'ends before the last chunk', address: '/unruly/no-last-chunk', told: 'network' },
      { name: 'has a chunk without a size', address: '/unruly/bad-chunk', told: 'network' },
      { name: 'has two lengths', address: '/unruly/two-lengths', told: 'network', except: { WebKit: 'json {} ' } },
      { name: 'has no length and ends', address: '/unruly/no-length', told: 'json {"value":1}' },
      { name: 'has early hints first', address: '/unruly/early-hints', told: 'json {"value":1}' },
      {
        // For Firefox it is HTTP/0.9, which had no headers.
        name: 'speaks something else',
        address: '/unruly/not-http',
        told: 'network',
        except: { Firefox: 'wrong-type' },
      },
      { name: 'leads to a host that cannot be', address: 'https://exa mple.com/', told: 'network' },
      { name: 'has headers without end', address: '/unruly/endless-headers', told: 'network' },
      { name: 'is silent', address: '/unruly/silence', told: 'timeout', options: SOON },
      { name: 'is silent after the headers', address: '/unruly/silence-after-headers', told: 'timeout', options: SOON },
      { name: 'is silent in the body', address: '/unruly/silence-after-half', told: 'timeout', options: SOON },
      { name: 'drips past the deadline', address: '/unruly/drip-for-ever', told: 'timeout', options: SOON },
      { name: 'drips, and is done before the deadline', address: '/unruly/drip', told: 'json {"value":1}' },
    ],
  },
  {
    about: 'a redirect',
    ways: [
      { name: 'with 301', address: redirect(served('data', DATA), 301), told: 'json {"value":1}' },
      { name: 'with 303', address: redirect(served('data', DATA), 303), told: 'json {"value":1}' },
      { name: 'with 307', address: redirect(served('data', DATA), 307), told: 'json {"value":1}' },
      { name: 'with 308', address: redirect(served('data', DATA), 308), told: 'json {"value":1}' },
      { name: 'after another, 20 times', address: '/unruly/hops/20', told: 'json {"value":1}' },
      { name: 'after another, 21 times', address: '/unruly/hops/21', told: 'network' },
      { name: 'in a circle', address: '/unruly/loop', told: 'network' },
      { name: 'to an error', address: redirect(served('data', { status: 500 })), told: 'http 500' },
      { name: 'to another type', address: redirect(typed('login', 'text/html', '<form>')), told: 'wrong-type' },
      { name: 'to another origin that allows it', address: redirect(elsewhere(OPEN)), told: 'json {"value":1}' },
      { name: 'to another origin that does not', address: redirect(elsewhere({})), told: 'network' },
      {
        name: 'to another origin and back',
        address: redirect(
          ELSEWHERE + served('x', { status: 302, headers: { ...OPEN, location: location.origin + served('x', DATA) } }),
        ),
        told: 'network',
      },
      { name: 'to data:', address: redirect('data:application/json,{}'), told: 'network' },
      { name: 'to file:', address: redirect('file:///etc/passwd'), told: 'network' },
      { name: 'to javascript:', address: redirect('javascript:alert(1)'), told: 'network' },
      { name: 'to what is no address', address: redirect('http://['), told: 'network' },
      {
        name: 'from a file without a name to one with',
        address: redirect(typed('rows.csv', 'text/plain', 'a,b')),
        told: 'csv a,b',
      },
      {
        name: 'from a file with a name to one without',
        address: served('rows.tsv', { status: 302, headers: { location: typed('0f3a', undefined, 'a\tb') } }),
        told: 'tsv a\tb',
      },
    ],
  },
  {
    about: 'another origin',
    ways: [
      { name: 'allows everyone', address: elsewhere(OPEN), told: 'json {"value":1}' },
      {
        name: 'allows this page by name',
        address: elsewhere({ 'access-control-allow-origin': location.origin }),
        told: 'json {"value":1}',
      },
      { name: 'says nothing', address: elsewhere({}), told: 'network' },
      {
        name: 'allows another',
        address: elsewhere({ 'access-control-allow-origin': 'https://elsewhere.example' }),
        told: 'network',
      },
      { name: 'allows everyone twice', address: elsewhere({ 'access-control-allow-origin': '*, *' }), told: 'network' },
      { name: 'ends long before the length of the body', address: `${ELSEWHERE}/unruly/shorter-body`, told: 'network' },
      {
        name: 'ends just before the length of the body',
        address: `${ELSEWHERE}/unruly/short-body`,
        told: 'network',
        except: { WebKit: 'csv a,b\n1,2\n' },
      },
      { name: 'ends before the last chunk', address: `${ELSEWHERE}/unruly/no-last-chunk`, told: 'network' },
      {
        name: 'compresses and ends before the length',
        address: `${ELSEWHERE}/unruly/short-gzip-body`,
        told: 'network',
        except: { WebKit: 'csv a,b\n1,2\n' },
      },
      {
        name: 'fails, and does not show it',
        address: ELSEWHERE + served('data', { status: 500 }),
        told: 'network',
      },
      {
        name: 'fails, and shows it',
        address: ELSEWHERE + served('data', { status: 500, headers: OPEN }),
        told: 'http 500',
      },
      {
        name: 'compresses, and is taken as it is',
        address: ELSEWHERE + packed({ headers: { ...OPEN, 'content-encoding': 'gzip' }, body: '{"value":1}', gzip: 1 }),
        told: 'json {"value":1}',
      },
    ],
  },
  {
    about: 'a type',
    ways: [
      { name: 'application/json', address: typed('data', 'application/json', '[]'), told: 'json []' },
      { name: 'one that ends in +json', address: typed('data', 'application/ld+json', '[]'), told: 'json []' },
      { name: 'in capitals', address: typed('data', 'Application/JSON; Charset="UTF-8"', '[]'), told: 'json []' },
      { name: 'text/csv', address: typed('data', 'text/csv; header=present', 'a,b'), told: 'csv a,b' },
      {
        name: 'text/tab-separated-values',
        address: typed('data', 'text/tab-separated-values', 'a\tb'),
        told: 'tsv a\tb',
      },
      { name: 'that is not what the name says', address: typed('data.json', 'text/csv', 'a,b'), told: 'csv a,b' },
      { name: 'text/plain of a .csv', address: typed('data.csv', 'text/plain', 'a,b'), told: 'csv a,b' },
      { name: 'text/plain of a .TSV', address: typed('data.TSV', 'text/plain', 'a\tb'), told: 'tsv a\tb' },
      {
        name: 'application/octet-stream of a .json',
        address: typed('data.json', 'application/octet-stream', '1'),
        told: 'json 1',
      },
      { name: 'none of a .csv', address: typed('data.csv', undefined, 'a,b'), told: 'csv a,b' },
      { name: 'none of a file without a name', address: typed('data', undefined, 'a,b'), told: 'wrong-type' },
      {
        name: 'text/plain of a query that ends in .csv',
        address: `${typed('data', 'text/plain', 'a')}&f=x.csv`,
        told: 'wrong-type',
      },
      {
        name: 'text/html, a page for an error',
        address: typed('data.json', 'text/html', '<h1>Sorry</h1>'),
        told: 'wrong-type',
      },
      { name: 'text/html, which is JSON', address: typed('data.json', 'text/html', '{"value":1}'), told: 'wrong-type' },
      { name: 'text/javascript', address: typed('data.json', 'text/javascript', 'f({})'), told: 'wrong-type' },
      { name: 'application/xml', address: typed('data.csv', 'application/xml', '<a/>'), told: 'wrong-type' },
      { name: 'image/png', address: typed('data.csv', 'image/png', 'a,b'), told: 'wrong-type' },
      { name: 'that is no type', address: typed('data', 'json', '[]'), told: 'wrong-type' },
      { name: 'two at once', address: typed('data.csv', 'text/html, text/csv', 'a,b'), told: 'wrong-type' },
    ],
  },
  {
    about: 'a compression',
    ways: [
      {
        name: 'gzip',
        address: packed({ headers: { 'content-encoding': 'gzip' }, body: '[1]', gzip: 1 }),
        told: 'json [1]',
      },
      {
        name: 'gzip twice',
        address: packed({ headers: { 'content-encoding': 'gzip, gzip' }, body: '[1]', gzip: 2 }),
        told: 'json [1]',
      },
      {
        name: 'gzip that is none',
        address: packed({ headers: { 'content-encoding': 'gzip' }, body: '[1]' }),
        told: 'network',
        except: { WebKit: 'json [1]' },
      },
      {
        name: 'gzip that is broken',
        address: packed({
          headers: { 'content-encoding': 'gzip' },
          bytes: [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff],
        }),
        told: 'network',
        except: { WebKit: 'malformed' },
      },
      {
        name: 'deflate that is none',
        address: packed({ headers: { 'content-encoding': 'deflate' }, body: 'gone' }),
        told: 'network',
        except: { WebKit: 'malformed' },
      },
      { name: 'gzip that is not told', address: packed({ body: '[1]', gzip: 1 }), told: 'malformed' },
      { name: 'gzip that is cut short', address: '/unruly/short-gzip', told: 'malformed' },
      { name: 'gzip that ends before its length', address: '/unruly/short-gzip-body', told: 'network' },
      { name: 'gzip that ends before its last chunk', address: '/unruly/short-gzip-chunks', told: 'network' },
      { name: '100 kB that become 100 MB', address: '/unruly/bomb', told: 'too-large' },
    ],
  },
  {
    about: 'a size',
    ways: [
      { name: 'announced as one byte above the cap', address: '/unruly/large-announced', told: 'too-large' },
      { name: 'of 5 MiB, not announced', address: '/unruly/large', told: 'too-large' },
      { name: 'without end', address: '/unruly/endless', told: 'too-large' },
      { name: 'of the cap', address: json('[1,2]'), told: 'json [1,2]', options: { maxBytes: 5 } },
      { name: 'of one byte more', address: json('[1,23]'), told: 'too-large', options: { maxBytes: 5 } },
      {
        name: 'above the cap after decompression',
        address: packed({ headers: { 'content-encoding': 'gzip' }, body: `"${'a'.repeat(99)}"`, gzip: 1 }),
        told: 'too-large',
        options: { maxBytes: 100 },
      },
      { name: 'of nothing', address: json(''), told: 'malformed' },
      { name: 'of white space', address: json(' \r\n\t'), told: 'malformed' },
      { name: 'of nothing, as CSV', address: typed('data', 'text/csv', '\n\n'), told: 'malformed' },
    ],
  },
  {
    about: 'an encoding',
    ways: [
      { name: 'UTF-8', address: typed('data', 'text/csv', 'Zürich,€'), told: 'csv Zürich,€' },
      {
        name: 'UTF-8 with a mark',
        address: bytes('application/json', 0xef, 0xbb, 0xbf, 0x5b, 0x5d),
        told: 'json []',
      },
      { name: 'a mark alone', address: bytes('text/csv', 0xef, 0xbb, 0xbf), told: 'malformed' },
      { name: 'no UTF-8', address: bytes('text/csv', 0x5a, 0xfc, 0x72), told: 'csv Zür' },
      { name: 'UTF-8 cut in a character', address: bytes('text/csv', 0x61, 0x2c, 0xe2, 0x82), told: 'malformed' },
      { name: 'a half surrogate', address: bytes('text/csv', 0x61, 0xed, 0xa0, 0x80), told: 'csv aí\u00a0€' },
      { name: 'UTF-16 with a mark, not told', address: bytes('text/csv', 0xff, 0xfe, 0x61, 0), told: 'csv a' },
      { name: 'UTF-16 without a mark, not told', address: bytes('text/csv', 0, 0x61, 0, 0x2c), told: 'malformed' },
      { name: 'UTF-16', address: bytes('text/csv; charset=utf-16le', 0xff, 0xfe, 0x61, 0), told: 'csv a' },
      {
        name: 'UTF-16 of an odd length',
        address: bytes('text/csv; charset=utf-16le', 0x61, 0, 0x62),
        told: 'malformed',
      },
      { name: 'windows-1252', address: bytes('text/csv; charset="Windows-1252"', 0x5a, 0xfc, 0x80), told: 'csv Zü€' },
      { name: 'one that is not known', address: typed('data', 'text/csv; charset=klingon', 'a,b'), told: 'malformed' },
      { name: 'UTF-7', address: typed('data', 'text/csv; charset=utf-7', 'a,b'), told: 'malformed' },
      { name: 'none', address: typed('data', 'text/csv; charset=', 'a,b'), told: 'csv a,b' },
    ],
  },
  {
    about: 'JSON',
    ways: [
      { name: 'that is a number', address: json('6000'), told: 'json 6000' },
      { name: 'that is null', address: json('null'), told: 'json null' },
      { name: 'with a comma too many', address: json('[1,]'), told: 'malformed' },
      { name: 'with something after it', address: json('{} {}'), told: 'malformed' },
      { name: 'in lines', address: json('{"a":1}\n{"a":2}\n'), told: 'malformed' },
      { name: 'that is cut', address: json('{"value":'), told: 'malformed' },
      { name: 'with NaN', address: json('[NaN]'), told: 'malformed' },
      { name: 'with a comment', address: json('[] // none'), told: 'malformed' },
      { name: 'in a call', address: json('data([])'), told: 'malformed' },
      { name: 'behind a guard', address: json(")]}'\n[]"), told: 'malformed' },
      { name: 'which is a page', address: json('<!doctype html>'), told: 'malformed' },
      { name: 'of undefined', address: json('undefined'), told: 'malformed' },
      { name: 'of CSV', address: served('data.csv', { headers: JSON_TYPE, body: 'a,b' }), told: 'malformed' },
      { name: 'said to be CSV', address: served('data', { headers: CSV_TYPE, body: '{"a":1}' }), told: 'csv {"a":1}' },
    ],
  },
];

/** Addresses that are not asked at all. */
export const REFUSED: readonly string[] = [
  '',
  ' ',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:application/json,{}',
  'blob:http://localhost/0f3a',
  'file:///etc/passwd',
  'ftp://host.example/data.json',
  'mailto:a@b.example',
  'vbscript:x',
  'filesystem:http://localhost/temporary/x',
  'view-source:http://localhost/',
  'ws://localhost/',
  'http://[',
  `/${'a'.repeat(2048)}`,
];
