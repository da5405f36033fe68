import { expect } from 'chai';
import { describe, it } from 'node:test';
import { areOrdinal } from '../../../src/written/ordinal-labels.js';

describe('names of categories', () => {
  it('are the steps of a scale in its order', () => {
    for (const labels of [
      ['16-24', '25–34', '35 to 44', '65+'],
      ['Under 16', '16–24', '25 and over'],
      ['65 and over', '25–64', 'Under 25', 'Not stated'],
      ['Under £10,000', '£10,000 to £19,999', '£20,000 to £29,999', 'Over £30,000'],
      ['Less than 1 km', '1-2 km', '2-5 km', 'More than 5 km'],
      ['Under 1 week', '1–4 weeks', '1–3 months', 'Over 3 months'],
      ['1 star', '2 stars', '3 stars'],
      ['Year 7', 'Year 8', 'Year 9'],
      ['unter 18 Jahre', '18 bis 29 Jahre', 'über 29 Jahre'],
      ['moins de 20 ans', '20 à 39 ans', '40 ans ou plus'],
      ['Strongly agree', 'Agree', 'Neither', 'Disagree', 'Strongly disagree'],
      ['Very good', 'Good', 'Very poor'],
      ['Excellent', 'Good', 'Fair', 'Poor'],
      ['Always', 'Often', 'Sometimes', 'Never'],
      ['Daily', 'Weekly', 'Less often', 'Never'],
      ['Low', 'Medium', 'High'],
      ['Much better', 'About the same', 'Worse'],
      ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'],
      ['Severe', 'Moderate', 'Mild'],
      ['A great deal', 'A fair amount', 'Not very much', 'None at all'],
      ['Definitely will', 'Probably will', 'Definitely will not'],
      ['Every week', 'Every month', 'Never'],
      ['A big problem', 'A small problem', 'Not a problem at all'],
      ['immer', 'manchmal', 'nie'],
      ['Sehr gut', 'Gut', 'Befriedigend', 'Mangelhaft'],
      ['sehr zufrieden', 'zufrieden', 'weniger zufrieden', 'nicht zufrieden'],
      ['Not at all', 'A bit', 'Very much'],
      ['Muy', 'Bastante', 'Nada'],
      ['Toujours', 'Parfois', 'Jamais'],
      ['Bajo', 'Medio', 'Alto'],
      ['0,5 bis 1 ha', '1 bis 5 ha', '5 bis 10 ha'],
    ])
      expect(areOrdinal(labels), labels.join()).to.equal(true);
  });

  it('are none in another order, of few, or with other names among them', () => {
    for (const labels of [
      ['25-34', '16-24', '65+'],
      ['16-24', '25+'],
      ['12 High Street', '12 Low Street', '14 High Street'],
      ['16-24', 'Other', '25-34', '35+'],
      ['1st Avenue', '5th Avenue', '9th Street'],
      ['12 High Street', '3 High Street', '7 High Street'],
      ['Ward 1', 'Ward 2', 'Ward 3'],
      ['Highlands', 'Lowlands', 'Islands'],
      ['Poor', 'Excellent', 'Fair'],
      ['A great dane', 'A cat', 'None at all'],
      ['Certain infections', 'Neoplasms', 'Not classified'],
      ['High Street', 'Mill Lane', 'Low Road'],
      ['Labour', 'Conservative', 'SNP'],
      ['Strongly agree', 'Agree', 'No answer'],
      [],
    ])
      expect(areOrdinal(labels), labels.join()).to.equal(false);
  });
});
