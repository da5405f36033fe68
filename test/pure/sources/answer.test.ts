import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readAnswer } from '../../../src/sources/answer.js';

/** What is read of a body at the address of a CSV file. */
const read = async (bytes: readonly number[], type: string, address = 'a.csv'): Promise<unknown> => {
  const headers = { 'content-type': type };
  const response = new Response(new Uint8Array(bytes), { headers });
  return readAnswer(response, { address, maxBytes: 100, started: 0 });
};

describe('the text of a file', () => {
  it('is Windows-1252 if it is no UTF-8 and no charset is sent', async () => {
    expect(await read([0x42, 0xfc], 'text/csv')).to.deep.equal({ text: 'Bü', type: 'csv' });
    expect(await read([0x42, 0xc3, 0xbc], 'text/csv')).to.deep.equal({ text: 'Bü', type: 'csv' });
    expect(await read([0x42, 0xfc], 'text/csv; charset=utf-8')).to.equal('malformed');
    expect(await read([0x22, 0xfc, 0x22], 'application/json')).to.equal('malformed');
  });
  it('of JSON that is broken is the place where it is', async () => {
    const bytes = [...new TextEncoder().encode('{"title": "Homes",\n "value": 5,}')];
    expect(await read(bytes, 'application/json')).to.deep.equal({ place: { line: 2, column: 12 } });
    expect(await read(bytes.slice(0, -2).concat(0x7d), 'application/json')).to.deep.equal({
      text: '{"title": "Homes",\n "value": 5}',
      type: 'json',
    });
  });
  it('is UTF-16 after its byte order mark', async () => {
    expect(await read([0xff, 0xfe, 0x42, 0, 0xfc, 0], 'text/csv')).to.deep.equal({ text: 'Bü', type: 'csv' });
    expect(await read([0xfe, 0xff, 0, 0x42, 0, 0xfc], 'text/csv')).to.deep.equal({ text: 'Bü', type: 'csv' });
  });
});
