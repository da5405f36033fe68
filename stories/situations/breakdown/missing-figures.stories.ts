import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Breakdown/Missing figures',
};

export const NamedNotCounted = show('NamedNotCounted');
export const Withheld = show('Withheld');
export const WithheldPart = show('WithheldPart');
export const Disclosure = show('Disclosure');
export const EachKindOfMissing = show('EachKindOfMissing');
export const RestIncludesUncounted = show('RestIncludesUncounted');
export const UncountedInOneBar = show('RestIncludesUncounted', { args: { form: 'share' } });
export const ParentNotCounted = show('ParentNotCounted');
export const TotalWithheld = show('TotalWithheld');
