import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isLink } from '../../../src/contract/link.js';

describe('an address', () => {
  it('becomes a link where it is http, https or relative to the page', () => {
    const links = [
      'https://example.org/a?b#c',
      'HTTP://EXAMPLE.ORG',
      '//example.org',
      '/a',
      'a/b.html',
      '?a',
      '#a',
      '../a',
      'a b',
    ];
    for (const address of links) expect(isLink(address), address).to.be.true;
  });
  it('stays text where its host cannot be one, whatever an engine makes of it', () => {
    for (const address of ['https://exa mple.com', 'https://exa%20mple.com/a', '//a b/c', 'http://['])
      expect(isLink(address), address).to.be.false;
    expect(isLink('https://example.org/a%20b?c d')).to.be.true;
  });
  it('stays text with a user name or a password', () => {
    for (const address of ['http://user:password@host', 'https://user@host/a', '//:password@host'])
      expect(isLink(address), address).to.be.false;
  });
  it('stays text where it runs, embeds or opens something else', () => {
    const others = [
      ...[
        'javascript:alert(1)',
        'JaVaScRiPt:alert(1)',
        ' javascript:alert(1)',
        'java\nscript:alert(1)',
        '\u0001javascript:alert(1)',
      ],
      ...[
        'data:text/html,<b>',
        'vbscript:x',
        'file:///etc/passwd',
        'blob:https://a/b',
        'mailto:a@b',
        'tel:1',
        'ftp://a/',
        'about:blank',
      ],
    ];
    for (const address of others) expect(isLink(address), address).to.be.false;
  });
  it('is no link where it is empty, broken or endless', () => {
    for (const address of ['', '   ', 'https://', 'http://[', `https://example.org/${'a'.repeat(2048)}`])
      expect(isLink(address), address).to.be.false;
    expect(isLink(`/${'a'.repeat(2047)}`)).to.be.true;
  });
});
