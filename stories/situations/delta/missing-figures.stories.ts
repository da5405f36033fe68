import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Delta/Missing figures',
};

export const Gap = show('Gap');
export const GapInALine = show('Gap', { args: { form: 'lines' } });
export const NamedNotCounted = show('NamedNotCounted');
export const EachKindOfMissing = show('EachKindOfMissing');
export const Withheld = show('Withheld');
