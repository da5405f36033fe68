import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Breakdown/Basics',
};

export const PartsOfAWhole = show('PartsOfAWhole');
export const PartsInOneBar = show('PartsOfAWhole', { args: { form: 'share' } });
export const PartsAsCards = show('PartsOfAWhole', { args: { form: 'cards' } });
export const Remainder = show('Remainder');
export const RemainderInOneBar = show('Remainder', { args: { form: 'share' } });
export const PartsExceedTheTotal = show('PartsExceedTheTotal');
export const TwoLevels = show('TwoLevels');
export const TwoLevelsInOneBar = show('TwoLevels', { args: { form: 'share' } });
export const ParentDiffersFromParts = show('ParentDiffersFromParts');
export const Overlapping = show('Overlapping');
export const Rates = show('Rates');
export const Benchmark = show('Benchmark');
export const IndexWithBase = show('IndexWithBase');
export const NegativeValues = show('NegativeValues');
export const NegativePart = show('NegativePart');
export const GivenOrder = show('GivenOrder');
export const UnknownAndOtherLast = show('UnknownAndOtherLast');
export const UnknownAndOtherInOneBar = show('UnknownAndOtherLast', { args: { form: 'share' } });
export const ManyFolded = show('ManyFolded');
export const Percentages = show('Percentages');
export const Money = show('Money');
export const Scaled = show('Scaled');
export const OneCategory = show('OneCategory');
export const LinkedCategories = show('LinkedCategories');
export const SeveralSources = show('SeveralSources');
export const FullyDescribed = show('FullyDescribed');
export const AnnotatedCategories = show('AnnotatedCategories');
export const AnnotatedGroups = show('AnnotatedGroups');
