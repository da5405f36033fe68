import { expect } from 'chai';
import { describe, it } from 'node:test';
import { languageOfWords } from '../../../src/written/language-of-words.js';

describe('the language of some words', () => {
  it('is the one that has most of them', () => {
    for (const [text, lang] of [
      ['Over 6,000', 'en'],
      ['Homes insulated', 'en'],
      ['Raised so far: 18,450 of 25,000', 'en'],
      ['Gespendet seit 2018', 'de'],
      ['Mehr als 6.000 Wohnungen', 'de'],
      ['Dons reçus depuis mars', 'fr'],
      ['Hogares con aislamiento desde el año 2021', 'es'],
      ['Oltre 6.000 case nella regione dal 2021', 'it'],
      ['Mais de 6.000 casas', 'pt'],
      ['Meer dan 6.000 huizen', 'nl'],
      ['Antal børn over 6 år', 'da'],
      ['Antal barn under 18 år', undefined],
      ['Insamlat för barn och unga', 'sv'],
      ['Y cartrefi yng Nghymru ers 2018', 'cy'],
      ['Donations to the Haus der Kulturen in aid of refugees', 'en'],
    ])
      expect(languageOfWords(text!), text).to.equal(lang);
  });
  it('is none without such words, and where two languages have as many', () => {
    for (const text of [
      '',
      '1,234',
      'Members',
      'Número de hogares',
      'Total 2,000',
      'The Haus der Kulturen',
      'otherwise',
      'Members in Leeds',
      'Mitglieder in Berlin',
      'Generation Y',
    ])
      expect(languageOfWords(text), text).to.equal(undefined);
  });
});
