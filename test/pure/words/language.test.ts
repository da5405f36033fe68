import { expect } from 'chai';
import { describe, it } from 'node:test';
import { english, wordsFor } from '../../../src/words/index.js';

describe('the words for a language', () => {
  it('are English for no language, an unknown one and text that is no language tag', () => {
    for (const language of [undefined, '', ' ', 'tlh', 'english', '-', '🙂'])
      expect(wordsFor(language)).to.equal(english);
  });

  it('are those of a language, whatever its region and case', () => {
    for (const language of ['en', 'EN', 'en-GB', 'en_US', ' en ']) expect(wordsFor(language).lang).to.equal('en');
  });

  it('say which way their text runs', () => {
    expect(english.dir).to.equal('ltr');
  });
});
