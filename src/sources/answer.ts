import type { FailureCode, Place } from '../contract/problem.js';
import { findJsonFault } from './json-text.js';

/** The text of a file, without a byte order mark, and its format. JSON has been parsed once and is well-formed. */
export interface Answer {
  readonly text: string;
  readonly type: 'json' | 'csv' | 'tsv';
}

/** The place where the text of a file stops being JSON. */
export interface BrokenJson {
  readonly place: Place;
}

/** The request that a response belongs to. */
export interface RequestFacts {
  /** The address as it was requested, before redirects. */
  readonly address: string;
  /** The most bytes of a body, after decompression. */
  readonly maxBytes: number;
  /** Time at which it was sent, by `performance.now()`. */
  readonly started: number;
}

/** Content types that do not determine the format. The extension of the address does. */
const VAGUE_TYPES = ['', 'text/plain', 'application/octet-stream'];

/** The format of a body: from its content type, or if that is vague, from the extension of the addresses. */
function formatOf(contentType: string, addresses: readonly string[]): Answer['type'] | undefined {
  if (/^[^\s,]+[/+]json$/.test(contentType)) return 'json';
  if (contentType === 'text/csv') return 'csv';
  if (contentType === 'text/tab-separated-values') return 'tsv';
  if (!VAGUE_TYPES.includes(contentType)) return undefined;
  const extensions = addresses.map((address) => /^[^?#]*\.(json|csv|tsv)(?:[?#]|$)/i.exec(address)?.[1]);
  return extensions.find(Boolean)?.toLowerCase() as Answer['type'] | undefined;
}

/** The beginning of a page, which a server may send in place of a file. */
const MARKUP = /^\s*<(?:!doctype|html|\?xml|head|body)\b/i;

/** False for no text, for a page, and for UTF-16 that was decoded as UTF-8, which contains U+0000. */
const isData = (text: string): boolean => text.trim() !== '' && !text.includes('\0') && !MARKUP.test(text);

/** True for UTF-8 that ends within a character. */
function isCut(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The text of a body. Without a charset it is UTF-16 if it begins with its byte order mark, and UTF-8 otherwise; CSV that is no UTF-8 is Windows-1252, in which spreadsheets save it. Throws for an unknown charset, and for bytes that are not of it. */
function decode(bytes: Uint8Array, charset: string | undefined, type: Answer['type']): string {
  const [first, second] = bytes;
  const isWide = !charset && type !== 'json' && (first === 0xff ? second === 0xfe : first === 0xfe && second === 0xff);
  try {
    return new TextDecoder(isWide ? `utf-16${first === 0xff ? 'l' : 'b'}e` : charset, { fatal: true }).decode(bytes);
  } catch (error) {
    if (charset || isWide || type === 'json' || isCut(bytes)) throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The bytes of chunks as one. */
function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}

/**
 * True if a body of so many bytes ended before its announced length without an error. Firefox accepts such compressed bodies, and WebKitGTK all.
 * The compressed size is known only from resource timing, and not for other origins. There it is not even known whether the body was compressed,
 * but no text grows by 100 bytes when it is compressed.
 */
function isTruncated({ headers, type, url }: Response, bytes: number, length: number, started: number): boolean {
  if (!headers.has('content-encoding') && bytes < length - (type === 'basic' ? 0 : 100)) return true;
  // The documents of unit tests have no timings.
  const timings = (performance as Partial<Performance>).getEntriesByName?.(url, 'resource') ?? [];
  return (timings as PerformanceResourceTiming[]).some(
    ({ startTime, encodedBodySize: encoded, decodedBodySize: decoded }) =>
      startTime >= started && encoded < length && encoded > 0 && encoded !== decoded,
  );
}

/** The answer that a text is, or the place where it is broken. */
function answerOf(text: string, type: Answer['type']): Answer | BrokenJson {
  if (type !== 'json') return { text, type };
  const plain = text.replace(/^\ufeff/, '');
  try {
    JSON.parse(plain);
    return { text, type };
  } catch {
    const { line, column } = findJsonFault(plain) ?? { line: 1 };
    return { place: { line, ...(column && { column }) } };
  }
}

/** Reads the body of a response, or returns why it is not data. Throws the stream's error if the connection breaks. */
export async function readAnswer(
  response: Response,
  { address, maxBytes, started }: RequestFacts,
): Promise<Answer | BrokenJson | FailureCode> {
  const { headers } = response;
  const contentType = (headers.get('content-type') ?? '').toLowerCase();
  const type = formatOf(contentType.replace(/;.*/, '').trim(), [response.url, address]);
  if (!type) return 'wrong-type';
  const length = Number(headers.get('content-length') ?? NaN);
  if (length > maxBytes) return 'too-large';
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/.exec(contentType)?.[1];
  const reader = response.body?.getReader();
  let bytes = 0;
  const chunks: Uint8Array[] = [];
  for (;;) {
    const value = (await reader?.read())?.value;
    bytes += value?.length ?? 0;
    if (bytes > maxBytes) return 'too-large';
    if (!value && isTruncated(response, bytes, length, started)) return 'network';
    if (value) {
      chunks.push(value);
      continue;
    }
    try {
      const text = decode(joined(chunks, bytes), charset, type);
      return isData(text) ? answerOf(text, type) : 'malformed';
    } catch {
      return 'malformed';
    }
  }
}
