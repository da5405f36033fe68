import type { FailureCode } from '../contract/problem.js';

/** The text of a file, without a byte order mark, and its format. JSON has been parsed once and is well-formed. */
export interface Answer {
  readonly text: string;
  readonly type: 'json' | 'csv' | 'tsv';
}

/** The request that a response belongs to. */
export interface RequestFacts {
  /** The address as it was requested, before redirects. */
  readonly address: string;
  /** The most bytes of a body, after decompression. */
  readonly maxBytes: number;
  /** When it was sent, by `performance.now()`. */
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

/** A decoder for the charset of a content type, UTF-8 by default. Undefined for an unknown charset. */
function decoderFor(contentType: string): TextDecoder | undefined {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/.exec(contentType)?.[1];
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return undefined;
  }
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

/** Reads the body of a response, or returns why it is not data. Throws the stream's error if the connection breaks. */
export async function readAnswer(
  response: Response,
  { address, maxBytes, started }: RequestFacts,
): Promise<Answer | FailureCode> {
  const { headers } = response;
  const contentType = (headers.get('content-type') ?? '').toLowerCase();
  const type = formatOf(contentType.replace(/;.*/, '').trim(), [response.url, address]);
  if (!type) return 'wrong-type';
  const length = Number(headers.get('content-length') ?? NaN);
  if (length > maxBytes) return 'too-large';
  const decoder = decoderFor(contentType);
  if (!decoder) return 'malformed';
  const reader = response.body?.getReader();
  let bytes = 0;
  let text = '';
  for (;;) {
    const value = (await reader?.read())?.value;
    bytes += value?.length ?? 0;
    if (bytes > maxBytes) return 'too-large';
    if (!value && isTruncated(response, bytes, length, started)) return 'network';
    try {
      text += decoder.decode(value, { stream: !!value });
      if (value) continue;
      if (!isData(text)) return 'malformed';
      if (type === 'json') JSON.parse(text.replace(/^\ufeff/, ''));
      return { text, type };
    } catch {
      return 'malformed';
    }
  }
}
