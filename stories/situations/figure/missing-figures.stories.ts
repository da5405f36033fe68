import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Figure/Missing figures',
};

export const NamedNotCounted = show('NamedNotCounted');
export const Withheld = show('Withheld');
export const EachKindOfMissing = show('EachKindOfMissing');
export const Gap = show('Gap');
